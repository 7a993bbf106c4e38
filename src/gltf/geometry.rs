//! The triangles of a plain document, primitive by primitive, as numbers that can be worked with.

use std::ops::Range;

use serde_json::Value;

use super::accessors::{self, Accessor, Component};
use super::attributes::check_shape;
use super::document::{Document, damaged, index, whole};
use super::references::array;
use crate::diagnostics::Fault;

/// One attribute of all vertices.
#[derive(Debug, Clone)]
pub struct Stream {
    pub name: String,
    /// Components of a vertex.
    pub width: usize,
    pub values: Values,
}

#[derive(Debug, Clone)]
pub enum Values {
    Floats(Vec<f32>),
    /// Anything else as it is stored, without gaps.
    Whole {
        component: Component,
        is_normalised: bool,
        bytes: Vec<u8>,
    },
}

/// Triangles of one material: three indices each.
#[derive(Debug, Clone)]
pub struct Primitive {
    pub streams: Vec<Stream>,
    /// Of each morph target.
    pub targets: Vec<Vec<Stream>>,
    pub indices: Vec<u32>,
    pub vertices: usize,
}

impl Primitive {
    pub fn stream(&self, name: &str) -> Option<&Stream> {
        self.streams.iter().find(|stream| stream.name == name)
    }

    pub fn stream_mut(&mut self, name: &str) -> Option<&mut Stream> {
        self.streams.iter_mut().find(|stream| stream.name == name)
    }

    /// Three floats a vertex.
    pub fn positions(&self) -> &[f32] {
        match self.stream("POSITION").map(|stream| &stream.values) {
            Some(Values::Floats(positions)) => positions,
            _ => &[],
        }
    }

    /// Attributes and those of the morph targets.
    pub fn all_streams(&self) -> impl Iterator<Item = &Stream> {
        self.streams.iter().chain(self.targets.iter().flatten())
    }

    /// The vertices that these name, in this order.
    #[must_use]
    pub fn of_vertices(&self, order: &[u32], indices: Vec<u32>) -> Primitive {
        let pick = |stream: &Stream| stream.of_vertices(order);
        Primitive {
            streams: self.streams.iter().map(pick).collect(),
            targets: self
                .targets
                .iter()
                .map(|target| target.iter().map(pick).collect())
                .collect(),
            indices,
            vertices: order.len(),
        }
    }
}

impl Stream {
    pub fn vertex_bytes(&self) -> usize {
        match &self.values {
            Values::Floats(_) => 4 * self.width,
            Values::Whole { component, .. } => self.width * component.bytes() as usize,
        }
    }

    /// Turns the sign of some of a vertex' components; numbers without a sign stay.
    pub fn negate(&mut self, vertex: usize, components: Range<usize>) {
        let at = |size: usize| {
            let first = vertex * self.width;
            (first + components.start) * size..(first + components.end) * size
        };
        match &mut self.values {
            Values::Floats(floats) => {
                for value in &mut floats[at(1)] {
                    *value = -*value;
                }
            }
            Values::Whole {
                component: Component::I8,
                bytes,
                ..
            } => {
                for byte in &mut bytes[at(1)] {
                    *byte = byte.cast_signed().saturating_neg().cast_unsigned();
                }
            }
            Values::Whole {
                component: Component::I16,
                bytes,
                ..
            } => {
                for pair in bytes[at(2)].as_chunks_mut::<2>().0 {
                    *pair = i16::from_le_bytes(*pair).saturating_neg().to_le_bytes();
                }
            }
            Values::Whole { .. } => {}
        }
    }

    fn of_vertices(&self, order: &[u32]) -> Stream {
        let values = match &self.values {
            Values::Floats(floats) => Values::Floats(gathered(floats, self.width, order)),
            Values::Whole {
                component,
                is_normalised,
                bytes,
            } => Values::Whole {
                component: *component,
                is_normalised: *is_normalised,
                bytes: gathered(bytes, self.vertex_bytes(), order),
            },
        };
        Stream {
            name: self.name.clone(),
            width: self.width,
            values,
        }
    }
}

fn gathered<T: Copy>(values: &[T], width: usize, order: &[u32]) -> Vec<T> {
    let mut out = Vec::with_capacity(width * order.len());
    for vertex in order {
        out.extend_from_slice(&values[*vertex as usize * width..][..width]);
    }
    out
}

/// Where primitives are read from.
pub struct Geometry<'a> {
    bin: &'a [u8],
    accessors: Vec<Accessor>,
}

impl<'a> Geometry<'a> {
    /// # Errors
    /// When the document is not plain.
    pub fn of(document: &Document, bin: &'a [u8]) -> Result<Geometry<'a>, Fault> {
        let views = accessors::check_views(document, &[bin.len() as u64])?;
        let accessors = accessors::check(document, &views)?;
        Ok(Geometry { bin, accessors })
    }

    /// The triangles of a primitive; nothing when it draws points or lines, or has no places.
    ///
    /// # Errors
    /// When it names what there is not.
    pub fn primitive(&self, json: &Value, owner: &str) -> Result<Option<Primitive>, Fault> {
        let mode = whole(json, "mode", owner)?.unwrap_or(4);
        let Some(attributes) = json.get("attributes").filter(|_| (4..=6).contains(&mode)) else {
            return Ok(None);
        };
        let Some(positions) = index(attributes, "POSITION", owner, self.accessors.len())? else {
            return Ok(None);
        };
        let vertices = usize::try_from(self.accessors[positions].count).unwrap_or(usize::MAX);
        let corners = match index(json, "indices", owner, self.accessors.len())? {
            None => (0..u32::try_from(vertices).unwrap_or(u32::MAX)).collect(),
            Some(indices) => self.corners(indices, vertices, owner)?,
        };
        let streams = self.streams(attributes, vertices, owner)?;
        let targets = array(json, "targets").iter();
        let targets = targets.map(|target| self.streams(target, vertices, owner));
        let targets = targets.collect::<Result<Vec<_>, _>>()?;
        let finite = |stream: &Stream| match &stream.values {
            Values::Floats(floats) => floats.iter().all(|value| value.is_finite()),
            Values::Whole { .. } => true,
        };
        if !streams.iter().chain(targets.iter().flatten()).all(finite) {
            return Err(damaged(format!(
                "{owner} has a vertex that stands nowhere (its numbers are not finite)"
            )));
        }
        Ok(Some(Primitive {
            streams,
            targets,
            indices: triangles(&corners, mode),
            vertices,
        }))
    }

    fn corners(&self, number: usize, vertices: usize, owner: &str) -> Result<Vec<u32>, Fault> {
        let accessor = &self.accessors[number];
        let size = accessor.component.bytes() as usize;
        let bytes = self.bytes(accessor, size);
        let corner = |bytes: &[u8]| match accessor.component {
            Component::U8 => u32::from(bytes[0]),
            Component::U16 => u32::from(u16::from_le_bytes([bytes[0], bytes[1]])),
            _ => u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]),
        };
        let whole_numbers = [Component::U8, Component::U16, Component::U32];
        if !whole_numbers.contains(&accessor.component) {
            return Err(damaged(format!(
                "the indices of {owner} are no whole numbers"
            )));
        }
        let corners: Vec<u32> = bytes.chunks_exact(size).map(corner).collect();
        match corners.iter().find(|corner| **corner as usize >= vertices) {
            None => Ok(corners),
            Some(past) => Err(damaged(format!(
                "{owner} names its corner {past}, and has only {vertices}"
            ))),
        }
    }

    fn streams(
        &self,
        attributes: &Value,
        vertices: usize,
        owner: &str,
    ) -> Result<Vec<Stream>, Fault> {
        let names = attributes
            .as_object()
            .into_iter()
            .flat_map(|all| all.keys());
        let mut streams = Vec::new();
        for name in names {
            let Some(number) = index(attributes, name, owner, self.accessors.len())? else {
                continue;
            };
            let accessor = &self.accessors[number];
            check_shape(owner, name, accessor)?;
            if accessor.count != vertices as u64 {
                return Err(damaged(format!(
                    "{owner} has {vertices} corners and {} of their `{name}`",
                    accessor.count
                )));
            }
            // Columns of small matrices are padded; the padding is a component like others.
            let element = accessor.element.step as usize;
            let width = element / accessor.component.bytes() as usize;
            let bytes = self.bytes(accessor, element);
            let values = match accessor.component {
                Component::F32 => {
                    let (floats, _) = bytes.as_chunks::<4>();
                    Values::Floats(
                        floats
                            .iter()
                            .map(|bytes| f32::from_le_bytes(*bytes))
                            .collect(),
                    )
                }
                component => Values::Whole {
                    component,
                    is_normalised: accessor.is_normalised,
                    bytes,
                },
            };
            let name = name.clone();
            streams.push(Stream {
                name,
                width,
                values,
            });
        }
        Ok(streams)
    }

    /// Elements one behind the other; what has no bytes is zero.
    fn bytes(&self, accessor: &Accessor, element: usize) -> Vec<u8> {
        let count = usize::try_from(accessor.count).unwrap_or(0);
        let mut bytes = Vec::with_capacity(count * element);
        if let Some(stored) = accessor.stored {
            let (start, stride) = (stored.start as usize, stored.stride as usize);
            for number in 0..count {
                let at = start + number * stride;
                let end = (at + element).min(self.bin.len());
                bytes.extend_from_slice(self.bin.get(at..end).unwrap_or_default());
                bytes.resize((number + 1) * element, 0);
            }
        }
        bytes.resize(count * element, 0);
        bytes
    }
}

/// Strips and fans become triangles; those without an area are left out.
fn triangles(corners: &[u32], mode: u64) -> Vec<u32> {
    let faces: Box<dyn Iterator<Item = [u32; 3]>> = match mode {
        5 => Box::new(corners.windows(3).enumerate().map(|(number, face)| {
            // Every other triangle of a strip is turned the other way.
            match number % 2 {
                0 => [face[0], face[1], face[2]],
                _ => [face[1], face[0], face[2]],
            }
        })),
        6 => {
            let first = corners.first().copied().unwrap_or(0);
            let rest = corners.get(1..).unwrap_or_default();
            Box::new(rest.windows(2).map(move |pair| [first, pair[0], pair[1]]))
        }
        _ => Box::new(corners.as_chunks::<3>().0.iter().copied()),
    };
    faces
        .filter(|[a, b, c]| a != b && b != c && c != a)
        .flatten()
        .collect()
}
