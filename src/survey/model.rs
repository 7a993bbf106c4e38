//! Models: what a glTF's document tells, beside the facts of its check.

use std::fs::{self, File};
use std::io::{self, BufReader};
use std::path::Path;

use serde_json::{Value, json};

use super::facts::Facts;
use crate::gltf::{Document, Glb, GlbError, MAX_JSON_BYTES};
use crate::model::{ModelForm, ModelHeader};
use crate::process::{self, ProcessError};

/// # Errors
/// When the file cannot be read.
pub fn describe(path: &Path, model: &ModelHeader, facts: &mut Facts) -> io::Result<()> {
    facts.text("format", model.form.name());
    let Some(document) = document(path, model)? else {
        extent(model, facts);
        facts.both("triangles", model.triangles.to_string(), model.triangles);
        for part in &model.companions {
            facts.text("needs", part.to_string());
        }
        return Ok(());
    };
    let root = document.root();
    let asset = |key: &str| {
        root.pointer(&format!("/asset/{key}"))
            .and_then(Value::as_str)
    };
    for (label, key) in [
        ("glTF version", "version"),
        ("generator", "generator"),
        ("copyright", "copyright"),
    ] {
        if let Some(text) = asset(key) {
            facts.text(label, text);
        }
    }
    extent(model, facts);
    facts.both("triangles", model.triangles.to_string(), model.triangles);
    let vertices = vertices(root);
    facts.both("vertices", vertices.to_string(), vertices);
    for (label, key) in [
        ("meshes", "meshes"),
        ("materials", "materials"),
        ("textures", "textures"),
        ("animations", "animations"),
    ] {
        let count = list(root, key).len();
        facts.both(label, count.to_string(), count);
    }
    for (index, image) in list(root, "images").iter().enumerate() {
        facts.text(&format!("image {index}"), image_in_words(root, image, path));
    }
    extensions(root, facts);
    for part in &model.companions {
        facts.text("needs", part.to_string());
    }
    Ok(())
}

fn extent(model: &ModelHeader, facts: &mut Facts) {
    if let Some([low, high]) = model.bounds {
        let sides = [0, 1, 2].map(|axis| high[axis] - low[axis]);
        let shown = sides.map(|side| format!("{side:.4}")).join(" × ");
        facts.both(
            "extent",
            format!("{shown} m (width × height × depth)"),
            sides.to_vec(),
        );
    }
}

/// The levels of detail that a build would make of a model.
///
/// # Errors
/// What a build would find.
pub fn foresee(path: &Path, facts: &mut Facts) -> Result<(), ProcessError> {
    let prospect = process::prospect(path)?;
    for (number, level) in prospect.levels.iter().enumerate() {
        let textures: Vec<String> = level
            .textures
            .iter()
            .map(|[width, height]| format!("{width} × {height}"))
            .collect();
        let textures = match textures.is_empty() {
            true => String::new(),
            false => format!(", textures {}", textures.join(", ")),
        };
        facts.both(
            &format!("level {}", number + 1),
            format!(
                "{} triangles, {} bytes, at most {:.2e} m from the scan{textures}",
                level.triangles, level.bytes, level.error
            ),
            json!({
                "triangles": level.triangles,
                "bytes": level.bytes,
                "error": level.error,
                "textures": level.textures
            }),
        );
    }
    if !prospect.left_out.is_empty() {
        facts.text("left out", prospect.left_out.join(", "));
    }
    Ok(())
}

fn document(path: &Path, model: &ModelHeader) -> io::Result<Option<Document>> {
    let length = fs::metadata(path)?.len();
    let json = if model.form == ModelForm::Glb {
        match Glb::read(BufReader::new(File::open(path)?), length) {
            Ok(glb) => glb.json,
            Err(GlbError::Io(error)) => return Err(error),
            Err(GlbError::Fault(_)) => return Ok(None),
        }
    } else if model.form == ModelForm::Gltf && length <= MAX_JSON_BYTES {
        fs::read(path)?
    } else {
        return Ok(None);
    };
    Ok(Document::parse(&json).ok())
}

fn list<'a>(object: &'a Value, key: &str) -> &'a [Value] {
    object
        .get(key)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

/// Of every mesh once, whatever nodes show it.
fn vertices(root: &Value) -> u64 {
    let accessors = list(root, "accessors");
    let mut positions: Vec<u64> = list(root, "meshes")
        .iter()
        .flat_map(|mesh| list(mesh, "primitives"))
        .filter_map(|primitive| primitive.pointer("/attributes/POSITION")?.as_u64())
        .collect();
    positions.sort_unstable();
    positions.dedup();
    positions
        .into_iter()
        .filter_map(|index| {
            accessors
                .get(usize::try_from(index).ok()?)?
                .get("count")?
                .as_u64()
        })
        .fold(0, u64::saturating_add)
}

fn image_in_words(root: &Value, image: &Value, path: &Path) -> String {
    let kind = image
        .get("mimeType")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if let Some(uri) = image.get("uri").and_then(Value::as_str) {
        if uri.starts_with("data:") {
            return format!("{kind}, inside the JSON");
        }
        let size = fs::metadata(path.with_file_name(uri)).map_or(0, |metadata| metadata.len());
        return format!("{uri}, {size} bytes");
    }
    let bytes = image
        .get("bufferView")
        .and_then(Value::as_u64)
        .and_then(|index| list(root, "bufferViews").get(usize::try_from(index).ok()?))
        .and_then(|view| view.get("byteLength")?.as_u64())
        .unwrap_or(0);
    format!("{kind}, {bytes} bytes")
}

/// A required extension that cannot be shown is the header's fault, so these all can, or are
/// optional.
fn extensions(root: &Value, facts: &mut Facts) {
    let required: Vec<&str> = list(root, "extensionsRequired")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    for name in list(root, "extensionsUsed")
        .iter()
        .filter_map(Value::as_str)
    {
        facts.text(
            &format!("uses {name}"),
            if required.contains(&name) {
                "required, and supported"
            } else {
                "optional"
            },
        );
    }
}
