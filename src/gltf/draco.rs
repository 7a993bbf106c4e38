//! `KHR_draco_mesh_compression`: a primitive's indices and attributes in one compressed stream.

use std::collections::BTreeMap;

use draco_core::{
    DataType, DecodeLimits, DecoderBuffer, Mesh, MeshDecoder, PointAttribute, PointIndex,
};
use serde_json::Value;

use super::accessors::{Accessor, Component};
use super::document::{damaged, index};
use crate::diagnostics::Fault;

/// More is no relic, and would not fit beside other work.
const LIMITS: (u64, u64) = (16_000_000, 1 << 30);

/// What a primitive's stream holds.
pub(super) struct Unpacked {
    pub indices: Vec<u32>,
    pub corners: usize,
    mesh: Mesh,
}

pub(super) fn unpacked(stream: &[u8], owner: &str) -> Result<Unpacked, Fault> {
    let limits = DecodeLimits::default()
        .with_max_faces(LIMITS.0)
        .with_max_decoded_bytes(LIMITS.1);
    let mut buffer = DecoderBuffer::new(stream).with_limits(limits);
    let mut mesh = Mesh::new();
    MeshDecoder::new()
        .decode(&mut buffer, &mut mesh)
        .map_err(|error| {
            Fault::new(format!("the Draco compression of {owner} cannot be undone: {error}")).help(
                "export it without Draco compression (in Blender: untick Compression), or convert it: `npx @gltf-transform/cli meshopt in.glb out.glb`",
            )
        })?;
    let corners = mesh.num_points();
    let faces = mesh.faces().iter();
    let indices: Vec<u32> = faces.flatten().map(|corner| corner.0).collect();
    if indices.iter().any(|corner| *corner as usize >= corners) {
        return Err(damaged(format!("{owner} names corners that there are not")));
    }
    Ok(Unpacked {
        indices,
        corners,
        mesh,
    })
}

impl Unpacked {
    /// The attribute's elements as the accessor states them, one behind the other.
    pub fn attribute(&self, id: u64, accessor: &Accessor, owner: &str) -> Result<Vec<u8>, Fault> {
        let attribute = u32::try_from(id)
            .ok()
            .and_then(|id| self.mesh.attribute_by_unique_id(id))
            .ok_or_else(|| damaged(format!("the Draco stream of {owner} has no attribute {id}")))?;
        let components = (accessor.element.last / accessor.component.bytes()) as usize;
        let values = Values::of(attribute);
        let mut bytes = Vec::with_capacity(self.corners * components * 4);
        for corner in 0..self.corners {
            for component in 0..components {
                let value = values.at(corner, component);
                match accessor.component {
                    Component::I8 => bytes.extend((value as i8).to_le_bytes()),
                    Component::U8 => bytes.extend((value as u8).to_le_bytes()),
                    Component::I16 => bytes.extend((value as i16).to_le_bytes()),
                    Component::U16 => bytes.extend((value as u16).to_le_bytes()),
                    Component::U32 => bytes.extend((value as u32).to_le_bytes()),
                    Component::F32 => bytes.extend((value as f32).to_le_bytes()),
                }
            }
        }
        Ok(bytes)
    }
}

/// Numbers of an attribute, whatever they are stored as; what is not there is zero.
struct Values<'a> {
    attribute: &'a PointAttribute,
    stride: usize,
    size: usize,
}

impl<'a> Values<'a> {
    fn of(attribute: &'a PointAttribute) -> Values<'a> {
        Values {
            attribute,
            stride: usize::try_from(attribute.byte_stride()).unwrap_or(0),
            size: attribute.data_type().byte_length(),
        }
    }

    fn at(&self, corner: usize, component: usize) -> f64 {
        if component >= usize::from(self.attribute.num_components()) {
            return 0.0;
        }
        let point = PointIndex(u32::try_from(corner).unwrap_or(u32::MAX));
        let entry = self.attribute.mapped_index(point).0 as usize;
        let start = entry
            .checked_mul(self.stride)
            .and_then(|start| start.checked_add(component * self.size));
        let bytes = start.and_then(|start| self.attribute.buffer().data().get(start..));
        bytes
            .and_then(|bytes| number(self.attribute.data_type(), bytes))
            .unwrap_or(0.0)
    }
}

fn number(kind: DataType, bytes: &[u8]) -> Option<f64> {
    Some(match kind {
        DataType::Int8 => f64::from(i8::from_le_bytes(*bytes.first_chunk()?)),
        DataType::Uint8 | DataType::Bool => f64::from(u8::from_le_bytes(*bytes.first_chunk()?)),
        DataType::Int16 => f64::from(i16::from_le_bytes(*bytes.first_chunk()?)),
        DataType::Uint16 => f64::from(u16::from_le_bytes(*bytes.first_chunk()?)),
        DataType::Int32 => f64::from(i32::from_le_bytes(*bytes.first_chunk()?)),
        DataType::Uint32 => f64::from(u32::from_le_bytes(*bytes.first_chunk()?)),
        DataType::Float32 => f64::from(f32::from_le_bytes(*bytes.first_chunk()?)),
        DataType::Float64 => f64::from_le_bytes(*bytes.first_chunk()?),
        _ => return None,
    })
}

/// Ids of the attributes in the stream, by the accessors that describe them.
pub(super) fn attributes(
    primitive: &Value,
    draco: &Value,
    accessors: usize,
    owner: &str,
) -> Result<BTreeMap<usize, u64>, Fault> {
    let stated = primitive.get("attributes").unwrap_or(&Value::Null);
    let packed = draco.get("attributes").and_then(Value::as_object);
    let mut ids = BTreeMap::new();
    for (name, id) in packed.into_iter().flatten() {
        let accessor = index(stated, name, owner, accessors)?;
        if let (Some(accessor), Some(id)) = (accessor, id.as_u64()) {
            ids.insert(accessor, id);
        }
    }
    Ok(ids)
}
