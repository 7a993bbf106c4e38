//! Which required extensions the viewer can show.

use serde_json::Value;

use super::document::{Document, damaged};
use crate::diagnostics::Fault;

/// What three.js' loader knows, with the decoders that the viewer ships.
const SHOWN: [&str; 17] = [
    "EXT_materials_bump",
    "EXT_mesh_gpu_instancing",
    "EXT_meshopt_compression",
    "EXT_texture_webp",
    "KHR_lights_punctual",
    "KHR_materials_anisotropy",
    "KHR_materials_clearcoat",
    "KHR_materials_dispersion",
    "KHR_materials_emissive_strength",
    "KHR_materials_ior",
    "KHR_materials_iridescence",
    "KHR_materials_sheen",
    "KHR_materials_specular",
    "KHR_materials_transmission",
    "KHR_materials_unlit",
    "KHR_materials_volume",
    "KHR_mesh_quantization",
];
/// Shown as well, though three.js has it elsewhere or draws the plain form.
const SHOWN_PLAIN: [&str; 3] = [
    "KHR_materials_variants",
    "KHR_texture_transform",
    "KHR_node_visibility",
];
/// Undone before it is shown.
const UNPACKED: [&str; 3] = [
    "KHR_draco_mesh_compression",
    "KHR_meshopt_compression",
    "KHR_texture_basisu",
];

pub(super) fn check(document: &Document) -> Result<(), Fault> {
    let required = match document.root().get("extensionsRequired") {
        None => return Ok(()),
        Some(Value::Array(names)) => names,
        Some(_) => return Err(damaged("`extensionsRequired` is no list")),
    };
    required
        .iter()
        .filter_map(Value::as_str)
        .find(|name| {
            ![&SHOWN[..], &SHOWN_PLAIN, &UNPACKED]
                .concat()
                .contains(name)
        })
        .map_or(Ok(()), |name| {
            Err(Fault::new(format!(
                "this model needs `{name}`, which the viewer cannot show"
            ))
            .help(advice(name)))
        })
}

fn advice(name: &str) -> &'static str {
    match name {
        "KHR_materials_pbrSpecularGlossiness" => {
            "convert its materials: `npx @gltf-transform/cli metalrough in.glb out.glb`"
        }
        _ => "export it without this extension",
    }
}

/// Takes extensions off the lists of those that the document uses.
pub fn forget(root: &mut Value, names: &[&str]) {
    for key in ["extensionsUsed", "extensionsRequired"] {
        if let Some(listed) = root.get_mut(key).and_then(Value::as_array_mut) {
            listed.retain(|name| !name.as_str().is_some_and(|name| names.contains(&name)));
            if listed.is_empty()
                && let Some(root) = root.as_object_mut()
            {
                root.remove(key);
            }
        }
    }
}
