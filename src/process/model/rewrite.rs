//! The JSON of a level: primitives and textures that show what was stored for them.

use serde_json::{Value, json};

use super::parts::Part;
use super::quantise::Stored;
use crate::gltf::{Packed, Writer};

pub fn put(writer: &mut Writer, part: &Part, number: usize, stored: Option<&Stored>) {
    let Some(stored) = stored else {
        replace(writer.root(), part.mesh, number, |primitive| {
            *primitive = Value::Null
        });
        return;
    };
    let attributes = |writer: &mut Writer, all: &[(String, Packed)]| {
        let put = all
            .iter()
            .map(|(name, packed)| (name.clone(), json!(writer.put(packed))));
        Value::Object(put.collect())
    };
    let attributes_json = attributes(writer, &stored.attributes);
    let targets: Vec<Value> = stored
        .targets
        .iter()
        .map(|target| attributes(writer, target))
        .collect();
    let indices = writer.put(&stored.indices);
    replace(writer.root(), part.mesh, number, |primitive| {
        primitive["attributes"] = attributes_json;
        primitive["indices"] = indices.into();
        primitive["mode"] = 4.into();
        if !targets.is_empty() {
            primitive["targets"] = targets.into();
        }
    });
}

fn replace(root: &mut Value, mesh: usize, primitive: usize, change: impl FnOnce(&mut Value)) {
    let found = root
        .get_mut("meshes")
        .and_then(|meshes| meshes.get_mut(mesh))
        .and_then(|mesh| mesh.get_mut("primitives"))
        .and_then(|primitives| primitives.get_mut(primitive));
    if let Some(found) = found {
        change(found);
    }
}

/// Makes a texture show this image.
pub fn show(texture: &mut serde_json::Map<String, Value>, image: usize, is_webp: bool) {
    let mut extensions = match texture.remove("extensions") {
        Some(Value::Object(extensions)) => extensions,
        _ => serde_json::Map::new(),
    };
    for name in ["EXT_texture_webp", "EXT_texture_avif"] {
        extensions.remove(name);
    }
    if is_webp {
        texture.remove("source");
        extensions.insert("EXT_texture_webp".to_owned(), json!({ "source": image }));
    } else {
        texture.insert("source".to_owned(), image.into());
    }
    if !extensions.is_empty() {
        texture.insert("extensions".to_owned(), Value::Object(extensions));
    }
}
