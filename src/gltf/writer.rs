//! A document that is changed piece by piece and becomes a GLB with `EXT_meshopt_compression`.
//!
//! What is new lies behind the old buffer until [`Writer::finish`] lays out what is left.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::accessors::{self, Component};
use super::container::write_glb;
use super::document::{Document, damaged};
use super::meshopt::{packed_indices, packed_vertices};
use super::prune::{Buffer, Pointed, lost, number, prune};
use super::references::array;
use super::slots::{List, are_all_known, each_index, items};
use crate::diagnostics::Fault;

const MESHOPT: &str = "EXT_meshopt_compression";

/// An accessor in the form in which it is stored, packed.
#[derive(Debug)]
pub struct Packed {
    accessor: Value,
    view: Value,
    bytes: Vec<u8>,
}

/// What all elements of an accessor have in common.
#[derive(Debug, Clone, Copy)]
pub struct Form {
    /// `VEC3`.
    pub shape: &'static str,
    pub component: Component,
    pub is_normalised: bool,
    pub stride: usize,
    pub filter: Filter,
}

/// How bytes are prepared before they are packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filter {
    None,
    Octahedral,
    Exponential,
}

impl Filter {
    fn name(self) -> Option<&'static str> {
        match self {
            Filter::None => None,
            Filter::Octahedral => Some("OCTAHEDRAL"),
            Filter::Exponential => Some("EXPONENTIAL"),
        }
    }
}

impl Packed {
    /// # Errors
    /// When the stride is none that can be packed.
    pub fn vertices(
        form: Form,
        bytes: &[u8],
        bounds: Option<[Vec<f64>; 2]>,
    ) -> Result<Packed, Fault> {
        let count = bytes.len() / form.stride;
        let packed = packed_vertices(bytes, form.stride).ok_or_else(|| {
            damaged(format!(
                "vertices of {} bytes cannot be packed",
                form.stride
            ))
        })?;
        let mut accessor = json!({
            "componentType": form.component.code(), "type": form.shape, "count": count
        });
        if form.is_normalised {
            accessor["normalized"] = true.into();
        }
        if let Some([min, max]) = bounds {
            accessor["min"] = min.into();
            accessor["max"] = max.into();
        }
        let mut view = compressed_view(count, form.stride, "ATTRIBUTES", packed.len());
        view["byteStride"] = form.stride.into();
        view["target"] = 34962.into();
        if let Some(filter) = form.filter.name() {
            view["extensions"][MESHOPT]["filter"] = filter.into();
        }
        Ok(Packed {
            accessor,
            view,
            bytes: packed,
        })
    }

    /// Triangles of so many vertices.
    ///
    /// # Errors
    /// When they cannot be packed.
    pub fn indices(indices: &[u32], vertices: usize) -> Result<Packed, Fault> {
        let packed = packed_indices(indices, vertices)
            .ok_or_else(|| damaged("the indices of a mesh cannot be packed"))?;
        // The last number of 16 bits may end a strip, and is avoided by all.
        let component = if vertices < 65_536 {
            Component::U16
        } else {
            Component::U32
        };
        let size = component.bytes() as usize;
        let mut view = compressed_view(indices.len(), size, "TRIANGLES", packed.len());
        view["target"] = 34963.into();
        Ok(Packed {
            accessor: json!({
                "componentType": component.code(), "type": "SCALAR", "count": indices.len()
            }),
            view,
            bytes: packed,
        })
    }
}

fn compressed_view(count: usize, stride: usize, mode: &str, packed: usize) -> Value {
    json!({
        "buffer": 1, "byteLength": count * stride,
        "extensions": { MESHOPT: {
            "buffer": 0, "byteLength": packed, "byteStride": stride, "count": count, "mode": mode
        }}
    })
}

pub struct Writer<'a> {
    root: Value,
    buffer: Buffer<'a>,
    pointed: Pointed,
    /// What has been laid already, by its digest.
    laid: HashMap<blake3::Hash, usize>,
}

impl<'a> Writer<'a> {
    /// Begins with a plain document.
    pub fn of(document: &Document, bin: &'a [u8]) -> Writer<'a> {
        let mut root = document.root().clone();
        let pointed = Pointed::of(&mut root);
        Writer {
            root,
            buffer: Buffer::of(bin),
            pointed,
            laid: HashMap::new(),
        }
    }

    pub fn root(&mut self) -> &mut Value {
        &mut self.root
    }

    /// Whether all of the document's indices are known, so that equal things may become one.
    pub fn is_known(&self) -> bool {
        are_all_known(&self.root)
    }

    /// Lays an accessor down, or finds the one that is the same; its number.
    pub fn put(&mut self, packed: &Packed) -> usize {
        let mut digest = blake3::Hasher::new();
        digest.update(packed.accessor.to_string().as_bytes());
        digest.update(packed.view.to_string().as_bytes());
        digest.update(&packed.bytes);
        let digest = digest.finalize();
        if let Some(known) = self.laid.get(&digest) {
            return *known;
        }
        let mut view = packed.view.clone();
        view["extensions"][MESHOPT]["byteOffset"] = self.buffer.append(&packed.bytes).into();
        let mut accessor = packed.accessor.clone();
        accessor["bufferView"] = pushed(&mut self.root, "bufferViews", view).into();
        let number = pushed(&mut self.root, "accessors", accessor);
        self.laid.insert(digest, number);
        number
    }

    /// Gives an image other bytes.
    pub fn put_image(&mut self, image: usize, mime: &str, bytes: &[u8]) {
        let digest = blake3::hash(bytes);
        let view = match self.laid.get(&digest) {
            Some(view) => *view,
            None => {
                let offset = self.buffer.append(bytes);
                let view = json!({"buffer": 0, "byteOffset": offset, "byteLength": bytes.len()});
                pushed(&mut self.root, "bufferViews", view)
            }
        };
        self.laid.insert(digest, view);
        let Some(json) = items(&mut self.root, "images").get_mut(image) else {
            return;
        };
        json["bufferView"] = view.into();
        json["mimeType"] = mime.into();
    }

    /// Names an extension among those that the document uses, and that a viewer must know.
    pub fn require(&mut self, name: &str) {
        for key in ["extensionsUsed", "extensionsRequired"] {
            let names = array(&self.root, key);
            if !names.iter().any(|known| known.as_str() == Some(name)) {
                pushed(&mut self.root, key, name.into());
            }
        }
    }

    /// The GLB.
    ///
    /// # Errors
    /// When it would be larger than it may.
    pub fn finish(mut self) -> Result<Vec<u8>, Fault> {
        if self.is_known() {
            merge_equals(&mut self.root);
        }
        self.pack_the_rest();
        let (document, bin) = prune(Document::of(self.root), &self.buffer, &self.pointed)?;
        let mut root = document.into_root();
        let is_packed = items(&mut root, "bufferViews")
            .iter()
            .any(|view| accessors::compression(view).is_some());
        if is_packed {
            for key in ["extensionsUsed", "extensionsRequired"] {
                if !array(&root, key)
                    .iter()
                    .any(|name| name.as_str() == Some(MESHOPT))
                {
                    pushed(&mut root, key, MESHOPT.into());
                }
            }
        }
        write_glb(root.to_string().as_bytes(), &bin)
            .ok_or_else(|| Fault::new("this model is larger than 4 GiB"))
    }

    /// Animations, points, lines: every view that accessors alone read, and that can be packed.
    fn pack_the_rest(&mut self) {
        let mut strides: HashMap<usize, Option<usize>> = HashMap::new();
        let lost = lost(&mut self.root, List::Accessors, &self.pointed);
        let accessors = array(&self.root, "accessors").iter().zip(lost);
        for (accessor, _) in accessors.filter(|(_, is_lost)| !is_lost) {
            if let Some(view) = accessor.get("bufferView").and_then(number) {
                let step = accessors::step(accessor);
                let known = strides.entry(view).or_insert(step);
                if *known != step {
                    *known = None;
                }
            }
        }
        each_index(&mut self.root, &mut |list, index| {
            if list == List::BufferViews
                && let Some(view) = number(index)
                && !strides.contains_key(&view)
            {
                strides.insert(view, None);
            }
        });
        for image in array(&self.root, "images") {
            if let Some(view) = image.get("bufferView").and_then(number) {
                strides.insert(view, None);
            }
        }
        for (number, view) in items(&mut self.root, "bufferViews").iter_mut().enumerate() {
            let Some(Some(step)) = strides.get(&number) else {
                continue;
            };
            if accessors::compression(view).is_none() {
                pack_view(view, *step, &mut self.buffer);
            }
        }
    }
}

fn pack_view(view: &mut Value, step: usize, buffer: &mut Buffer) {
    let at = |key: &str| view.get(key).and_then(number);
    let (start, length) = (at("byteOffset").unwrap_or(0), at("byteLength").unwrap_or(0));
    let stride = at("byteStride").unwrap_or(step);
    if stride == 0 || length % stride != 0 {
        return;
    }
    let Some(packed) = buffer
        .section(start, length)
        .and_then(|bytes| packed_vertices(bytes, stride))
        .filter(|packed| packed.len() < length)
    else {
        return;
    };
    let mut new = compressed_view(length / stride, stride, "ATTRIBUTES", packed.len());
    new["extensions"][MESHOPT]["byteOffset"] = buffer.append(&packed).into();
    if let (Some(new), Some(old)) = (new.as_object_mut(), view.as_object()) {
        for (key, value) in old {
            if key != "buffer" && key != "byteOffset" {
                new.entry(key.clone()).or_insert_with(|| value.clone());
            }
        }
    }
    *view = new;
}

/// Appends to a list at the top level; the new item's number.
pub fn pushed(root: &mut Value, key: &str, item: Value) -> usize {
    match root.get_mut(key).and_then(Value::as_array_mut) {
        Some(items) => {
            items.push(item);
            items.len() - 1
        }
        None => {
            root[key] = json!([item]);
            0
        }
    }
}

/// Of images, samplers, textures and materials that are the same to the letter, the first stands
/// for all.
fn merge_equals(root: &mut Value) {
    for list in [
        List::Images,
        List::Samplers,
        List::Textures,
        List::Materials,
    ] {
        let mut first: HashMap<String, usize> = HashMap::new();
        let stands_for: Vec<usize> = array(root, list.key())
            .iter()
            .enumerate()
            .map(|(number, item)| *first.entry(without_name(item)).or_insert(number))
            .collect();
        each_index(root, &mut |to, index| {
            if to == list
                && let Some(first) = number(index).and_then(|number| stands_for.get(number))
            {
                *index = (*first).into();
            }
        });
    }
}

/// Images of the same bytes are the same whatever they are called; all else keeps its name.
fn without_name(item: &Value) -> String {
    match item.as_object() {
        Some(entries) if entries.contains_key("bufferView") => {
            let unnamed: Map<String, Value> = entries
                .iter()
                .filter(|(key, _)| *key != "name")
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect();
            Value::Object(unnamed).to_string()
        }
        _ => item.to_string(),
    }
}
