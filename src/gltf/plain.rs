//! A document without compression: what sparse accessors leave out is filled in, meshopt's and
//! Draco's streams are unpacked, quantised geometry becomes floats, and each accessor has a view
//! of its own with nothing between its elements but what pads a vertex to four bytes.
//!
//! Meshes, nodes and materials stay as they were; numbers change where something is left out.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::accessors::{self, Accessor, Component, View};
use super::document::{Document, damaged, index, required};
use super::extensions::forget;
use super::prune::{Buffer, Pointed, number, prune, within_bounds};
use super::references::array;
use super::resources::one_and_fallbacks;
use super::slots::items;
use super::surface::check_corners;
use super::writer::pushed;
use super::{check, draco, extensions_of, ktx2, meshopt};
use crate::diagnostics::Fault;

const DRACO: &str = "KHR_draco_mesh_compression";
/// What a plain document has no more of.
const UNDONE: [&str; 4] = [
    "EXT_meshopt_compression",
    "KHR_meshopt_compression",
    DRACO,
    "KHR_mesh_quantization",
];

/// Makes a checked document plain. `bin` is its one buffer.
///
/// # Errors
/// When what is compressed cannot be unpacked, or would be larger than 640 MiB.
pub fn plain(document: &Document, bin: &[u8]) -> Result<(Document, Vec<u8>), Fault> {
    let mut root = document.root().clone();
    let pointed = Pointed::of(&mut root);
    let buffers = one_and_fallbacks(document, bin)?;
    let views = accessors::check_views(document, &buffers)?;
    let mut source = Source {
        bin,
        root: document.root(),
        accessors: accessors::check(document, &views)?,
        views,
        unpacked: BTreeMap::new(),
    };
    let mut laid = Buffer::of(bin);
    let streams = source.take_draco(&mut root)?;
    let uses = Uses::of(document);
    for number in 0..source.accessors.len() {
        let bytes = match streams.get(&number) {
            Some(bytes) => bytes.clone(),
            None => source.elements(number)?,
        };
        let plain = Plain::of(&source.accessors[number], bytes, &uses, number);
        plain.lay(&mut root, number, &mut laid)?;
    }
    ktx2::undo(&mut root);
    forget_compression(&mut root);
    let (document, bin) = prune(Document::of(root), &laid, &pointed)?;
    check(&document, Some(bin.len() as u64), |_| None)?;
    check_corners(&document, &bin)?;
    Ok((document, bin))
}

/// Whether the geometry can be read as it lies there.
pub(super) fn is_plain(document: &Document) -> bool {
    let uses = |name: &&str| {
        array(document.root(), "extensionsUsed")
            .iter()
            .any(|used| used.as_str() == Some(name))
    };
    let sparse = array(document.root(), "accessors")
        .iter()
        .any(|accessor| accessor.get("sparse").is_some());
    !sparse && !UNDONE.iter().any(uses)
}

/// Accessors that are read as vertices, and those of them that become floats.
struct Uses {
    vertices: BTreeSet<usize>,
    floats: BTreeSet<usize>,
}

impl Uses {
    fn of(document: &Document) -> Uses {
        let mut uses = Uses {
            vertices: BTreeSet::new(),
            floats: BTreeSet::new(),
        };
        for mesh in array(document.root(), "meshes") {
            for primitive in array(mesh, "primitives") {
                uses.add(primitive.get("attributes"));
                for target in array(primitive, "targets") {
                    uses.add(Some(target));
                }
            }
        }
        uses
    }

    fn add(&mut self, attributes: Option<&Value>) {
        for (name, accessor) in attributes.and_then(Value::as_object).into_iter().flatten() {
            let Some(accessor) = number(accessor) else {
                continue;
            };
            self.vertices.insert(accessor);
            if ["POSITION", "NORMAL", "TANGENT"].contains(&name.as_str())
                || name.starts_with("TEXCOORD_")
            {
                self.floats.insert(accessor);
            }
        }
    }
}

struct Source<'a> {
    bin: &'a [u8],
    root: &'a Value,
    views: Vec<View>,
    accessors: Vec<Accessor>,
    /// Bytes of compressed views, each once.
    unpacked: BTreeMap<usize, Vec<u8>>,
}

impl Source<'_> {
    fn section(&self, buffer: usize, offset: u64, length: u64) -> Option<&[u8]> {
        let start = usize::try_from(offset).ok()?;
        let end = start.checked_add(usize::try_from(length).ok()?)?;
        self.bin.get(start..end).filter(|_| buffer == 0)
    }

    fn view(&mut self, number: usize) -> Result<Cow<'_, [u8]>, Fault> {
        let owner = format!("buffer view {number}");
        let view = self.views[number];
        let Some(compressed) = view.compressed else {
            return self
                .section(view.buffer, view.offset, view.length)
                .map(Cow::Borrowed)
                .ok_or_else(|| damaged(format!("{owner} has no bytes")));
        };
        if !self.unpacked.contains_key(&number) {
            let packed = self
                .section(compressed.buffer, compressed.offset, compressed.length)
                .ok_or_else(|| damaged(format!("{owner} has no bytes")))?;
            let held: usize = self.unpacked.values().map(Vec::len).sum();
            within_bounds(held.saturating_add(view.length as usize))?;
            let json = accessors::compression(&array(self.root, "bufferViews")[number]);
            let bytes =
                meshopt::unpacked(json.unwrap_or(&Value::Null), &compressed, packed, &owner)?;
            self.unpacked.insert(number, bytes);
        }
        Ok(Cow::Borrowed(&self.unpacked[&number]))
    }

    /// An accessor's elements, one behind the other.
    fn elements(&mut self, number: usize) -> Result<Vec<u8>, Fault> {
        let accessor = self.accessors[number].clone();
        let step = accessor.element.step as usize;
        let count = accessor.count as usize;
        within_bounds(step.saturating_mul(count))?;
        let mut elements = match accessor.view {
            None => vec![0; step * count],
            Some((view, offset)) => {
                let stride = self.views[view]
                    .stride
                    .map_or(step, |stride| stride as usize);
                let bytes = self.view(view)?;
                packed(&bytes[offset as usize..], stride, step, count)
            }
        };
        let json = &array(self.root, "accessors")[number];
        if let Some(sparse) = json.get("sparse") {
            self.fill_in(sparse, step, &mut elements)?;
        }
        Ok(elements)
    }

    fn fill_in(&mut self, sparse: &Value, step: usize, elements: &mut [u8]) -> Result<(), Fault> {
        let owner = "a sparse accessor";
        let count = required(sparse, "count", owner)? as usize;
        let mut part = |key: &str| {
            let part = sparse.get(key).unwrap_or(&Value::Null);
            let view = required(part, "bufferView", owner)? as usize;
            let offset = super::document::whole(part, "byteOffset", owner)?.unwrap_or(0);
            let bytes = self.view(view)?.get(offset as usize..).map(<[u8]>::to_vec);
            Ok::<_, Fault>((part, bytes.unwrap_or_default()))
        };
        let (indices, places) = part("indices")?;
        let (_, values) = part("values")?;
        let component = Component::from_code(required(indices, "componentType", owner)?)
            .ok_or_else(|| damaged("a sparse accessor has indices of an unknown type"))?;
        let size = component.bytes() as usize;
        for (place, value) in places.chunks(size).zip(values.chunks(step)).take(count) {
            let at = component.read(place).unwrap_or(0.0) as usize;
            let target = elements.get_mut(at * step..(at + 1) * step);
            let target =
                target.ok_or_else(|| damaged("a sparse accessor replaces what is not there"))?;
            target[..value.len()].copy_from_slice(value);
        }
        Ok(())
    }

    /// Unpacks every primitive that Draco compressed; elements by accessor. Counts follow what was
    /// found.
    fn take_draco(&mut self, root: &mut Value) -> Result<BTreeMap<usize, Vec<u8>>, Fault> {
        let mut streams = BTreeMap::new();
        let mut held = 0;
        for (number, mesh) in items(root, "meshes").iter_mut().enumerate() {
            let owner = format!("mesh {number}");
            for primitive in items(mesh, "primitives") {
                let Some(stream) = extensions_of(primitive, DRACO).cloned() else {
                    continue;
                };
                let view = index(&stream, "bufferView", &owner, self.views.len())?
                    .ok_or_else(|| damaged(format!("the Draco stream of {owner} has no bytes")))?;
                let found = draco::unpacked(&self.view(view)?, &owner)?;
                let ids = draco::attributes(primitive, &stream, self.accessors.len(), &owner)?;
                for (accessor, id) in ids {
                    let stated = &mut self.accessors[accessor];
                    stated.count = found.corners as u64;
                    let bytes = found.attribute(id, stated, &owner)?;
                    held += bytes.len();
                    streams.insert(accessor, bytes);
                }
                if let Some(indices) = index(primitive, "indices", &owner, self.accessors.len())? {
                    let stated = &mut self.accessors[indices];
                    stated.component = Component::U32;
                    stated.count = found.indices.len() as u64;
                    held += 4 * found.indices.len();
                    let bytes = found.indices.iter().flat_map(|corner| corner.to_le_bytes());
                    streams.insert(indices, bytes.collect());
                }
                within_bounds(held)?;
                // The stream holds triangles, whatever they were before.
                primitive["mode"] = 4.into();
                if let Some(Value::Object(extensions)) = primitive.get_mut("extensions") {
                    extensions.remove(DRACO);
                }
            }
        }
        Ok(streams)
    }
}

fn packed(bytes: &[u8], stride: usize, step: usize, count: usize) -> Vec<u8> {
    if stride == step && bytes.len() >= step * count {
        return bytes[..step * count].to_vec();
    }
    let mut packed = Vec::with_capacity(step * count);
    for number in 0..count {
        let start = (number * stride).min(bytes.len());
        let end = (start + step).min(bytes.len());
        packed.extend_from_slice(&bytes[start..end]);
        packed.resize((number + 1) * step, 0);
    }
    packed
}

/// An accessor's elements as they will lie in the plain document.
struct Plain {
    bytes: Vec<u8>,
    component: Component,
    count: u64,
    /// Given where vertices are padded.
    stride: Option<usize>,
    /// What numbers were multiplied with.
    scale: f64,
}

impl Plain {
    fn of(accessor: &Accessor, bytes: Vec<u8>, uses: &Uses, number: usize) -> Plain {
        let mut plain = Plain {
            bytes,
            component: accessor.component,
            count: accessor.count,
            stride: None,
            scale: 1.0,
        };
        if uses.floats.contains(&number) && accessor.component != Component::F32 {
            plain.become_floats(accessor);
        } else if uses.vertices.contains(&number) {
            plain.pad(accessor.element.step as usize);
        }
        plain
    }

    fn become_floats(&mut self, accessor: &Accessor) {
        if accessor.is_normalised {
            self.scale = 1.0 / accessor.component.whole();
        }
        let size = accessor.component.bytes() as usize;
        let numbers = self.bytes.chunks(size);
        self.bytes = numbers
            .flat_map(|number| {
                let value = accessor.component.read(number).unwrap_or(0.0);
                // −128 stands for −1 as well (3.11).
                let value = match accessor.is_normalised {
                    true => (value * self.scale).max(-1.0),
                    false => value,
                };
                (value as f32).to_le_bytes()
            })
            .collect();
        self.component = Component::F32;
    }

    fn pad(&mut self, step: usize) {
        let stride = step.next_multiple_of(4);
        if stride != step {
            self.bytes = packed(&self.bytes, step, step, self.bytes.len() / step)
                .chunks(step)
                .flat_map(|element| {
                    let padding = std::iter::repeat_n(0, stride - step);
                    element.iter().copied().chain(padding)
                })
                .collect();
            self.stride = Some(stride);
        }
    }

    fn lay(self, root: &mut Value, number: usize, laid: &mut Buffer) -> Result<(), Fault> {
        within_bounds(laid.len().saturating_add(self.bytes.len()))?;
        let mut view = json!({ "buffer": 0, "byteLength": self.bytes.len() });
        view["byteOffset"] = laid.append(&self.bytes).into();
        if let Some(stride) = self.stride {
            view["byteStride"] = stride.into();
        }
        let view = pushed(root, "bufferViews", view);
        let Some(accessor) = items(root, "accessors")[number].as_object_mut() else {
            return Ok(());
        };
        accessor.insert("bufferView".to_owned(), view.into());
        accessor.remove("byteOffset");
        accessor.remove("sparse");
        accessor.insert("count".to_owned(), self.count.into());
        let was = accessor.insert("componentType".to_owned(), self.component.code().into());
        if self.component == Component::F32 && was != Some(self.component.code().into()) {
            accessor.remove("normalized");
            for key in ["min", "max"] {
                for bound in accessor
                    .get_mut(key)
                    .and_then(Value::as_array_mut)
                    .into_iter()
                    .flatten()
                {
                    let value = bound.as_f64().unwrap_or(0.0) * self.scale;
                    *bound = json!(f64::from(value as f32));
                }
            }
        }
        Ok(())
    }
}

fn forget_compression(root: &mut Value) {
    forget(root, &UNDONE);
    for view in items(root, "bufferViews") {
        let is_empty = match view.get_mut("extensions").and_then(Value::as_object_mut) {
            None => continue,
            Some(extensions) => {
                extensions.retain(|name, _| !UNDONE.contains(&name.as_str()));
                extensions.is_empty()
            }
        };
        if is_empty && let Some(view) = view.as_object_mut() {
            view.remove("extensions");
        }
    }
}
