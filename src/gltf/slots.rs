//! Every place of a document where an index stands that we know of: what points to what.
//!
//! Extensions that are not named here may hold indices too. A document that uses one keeps its
//! numbers, see [`super::prune`].

use serde_json::Value;

/// A list at the top level that others point into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum List {
    Meshes,
    Materials,
    Textures,
    Samplers,
    Images,
    Accessors,
    BufferViews,
}

impl List {
    /// Who points to others comes before them.
    pub const ALL: [List; 7] = [
        List::Meshes,
        List::Materials,
        List::Textures,
        List::Samplers,
        List::Images,
        List::Accessors,
        List::BufferViews,
    ];

    pub fn key(self) -> &'static str {
        match self {
            List::Meshes => "meshes",
            List::Materials => "materials",
            List::Textures => "textures",
            List::Samplers => "samplers",
            List::Images => "images",
            List::Accessors => "accessors",
            List::BufferViews => "bufferViews",
        }
    }
}

/// Extensions that hold no indices, or only such as are visited here.
const KNOWN: [&str; 32] = [
    "EXT_materials_bump",
    "EXT_mesh_gpu_instancing",
    "EXT_meshopt_compression",
    "EXT_texture_avif",
    "EXT_texture_webp",
    "KHR_draco_mesh_compression",
    "KHR_lights_punctual",
    "KHR_materials_anisotropy",
    "KHR_materials_clearcoat",
    "KHR_materials_diffuse_transmission",
    "KHR_materials_dispersion",
    "KHR_materials_emissive_strength",
    "KHR_materials_ior",
    "KHR_materials_iridescence",
    "KHR_materials_pbrSpecularGlossiness",
    "KHR_materials_sheen",
    "KHR_materials_specular",
    "KHR_materials_transmission",
    "KHR_materials_unlit",
    "KHR_materials_variants",
    "KHR_materials_volume",
    "KHR_mesh_quantization",
    "KHR_meshopt_compression",
    "KHR_node_visibility",
    "KHR_texture_basisu",
    "KHR_texture_transform",
    "KHR_xmp",
    "KHR_xmp_json_ld",
    "FB_ngon_encoding",
    "MSFT_packing_normalRoughnessMetallic",
    "MSFT_packing_occlusionRoughnessMetallic",
    "MSFT_texture_dds",
];

/// Whether every extension that the document uses is known, so that all of its indices are.
pub(super) fn are_all_known(root: &Value) -> bool {
    let used = root.get("extensionsUsed").and_then(Value::as_array);
    used.is_none_or(|names| {
        names
            .iter()
            .all(|name| name.as_str().is_some_and(|name| KNOWN.contains(&name)))
    })
}

/// Shows `visit` every index, with the list that it points into.
pub(super) fn each_index(root: &mut Value, visit: &mut impl FnMut(List, &mut Value)) {
    for node in items(root, "nodes") {
        slot(node, "mesh", List::Meshes, visit);
        if let Some(instances) = extension(node, "EXT_mesh_gpu_instancing") {
            all(instances.get_mut("attributes"), List::Accessors, visit);
        }
    }
    for mesh in items(root, "meshes") {
        for primitive in items(mesh, "primitives") {
            each_of_primitive(primitive, visit);
        }
    }
    for skin in items(root, "skins") {
        slot(skin, "inverseBindMatrices", List::Accessors, visit);
    }
    for animation in items(root, "animations") {
        for sampler in items(animation, "samplers") {
            slot(sampler, "input", List::Accessors, visit);
            slot(sampler, "output", List::Accessors, visit);
        }
    }
    for material in items(root, "materials") {
        each_texture_info(material, visit);
    }
    for texture in items(root, "textures") {
        slot(texture, "source", List::Images, visit);
        slot(texture, "sampler", List::Samplers, visit);
        for extension in texture
            .get_mut("extensions")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flat_map(|all| all.values_mut())
        {
            slot(extension, "source", List::Images, visit);
        }
    }
    for image in items(root, "images") {
        slot(image, "bufferView", List::BufferViews, visit);
    }
    for accessor in items(root, "accessors") {
        slot(accessor, "bufferView", List::BufferViews, visit);
        if let Some(sparse) = accessor.get_mut("sparse") {
            for part in ["indices", "values"] {
                if let Some(part) = sparse.get_mut(part) {
                    slot(part, "bufferView", List::BufferViews, visit);
                }
            }
        }
    }
}

fn each_of_primitive(primitive: &mut Value, visit: &mut impl FnMut(List, &mut Value)) {
    slot(primitive, "indices", List::Accessors, visit);
    slot(primitive, "material", List::Materials, visit);
    all(primitive.get_mut("attributes"), List::Accessors, visit);
    for target in items(primitive, "targets") {
        all(Some(target), List::Accessors, visit);
    }
    if let Some(draco) = extension(primitive, "KHR_draco_mesh_compression") {
        slot(draco, "bufferView", List::BufferViews, visit);
    }
    if let Some(variants) = extension(primitive, "KHR_materials_variants") {
        for mapping in items(variants, "mappings") {
            slot(mapping, "material", List::Materials, visit);
        }
    }
}

/// Texture infos stand anywhere in a material and its extensions, under names that end in
/// `Texture`.
fn each_texture_info(value: &mut Value, visit: &mut impl FnMut(List, &mut Value)) {
    let Value::Object(entries) = value else {
        return;
    };
    for (key, inner) in entries.iter_mut().filter(|(key, _)| *key != "extras") {
        if key.ends_with("Texture") {
            slot(inner, "index", List::Textures, visit);
        }
        each_texture_info(inner, visit);
    }
}

pub(super) fn items<'a>(object: &'a mut Value, key: &str) -> &'a mut [Value] {
    object
        .get_mut(key)
        .and_then(Value::as_array_mut)
        .map_or(&mut [], Vec::as_mut_slice)
}

fn extension<'a>(object: &'a mut Value, name: &str) -> Option<&'a mut Value> {
    object.get_mut("extensions")?.get_mut(name)
}

fn slot(object: &mut Value, key: &str, list: List, visit: &mut impl FnMut(List, &mut Value)) {
    if let Some(index) = object.get_mut(key).filter(|index| index.is_number()) {
        visit(list, index);
    }
}

fn all(object: Option<&mut Value>, list: List, visit: &mut impl FnMut(List, &mut Value)) {
    let entries = object.and_then(Value::as_object_mut);
    for index in entries.into_iter().flat_map(|entries| entries.values_mut()) {
        visit(list, index);
    }
}
