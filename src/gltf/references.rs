//! Every index of a document points to something. What is checked elsewhere (buffers, views,
//! nodes of the scene) is not repeated.

use serde_json::Value;

use super::document::{Document, damaged, in_range, index};
use crate::diagnostics::Fault;

const LIGHTS: &str = "KHR_lights_punctual";

pub(super) fn check(document: &Document) -> Result<(), Fault> {
    let lists = Lists { document };
    for (owner, mesh) in lists.named("meshes", "mesh")? {
        for primitive in array(mesh, "primitives") {
            lists.points_to(primitive, "material", &owner, "materials")?;
            lists.points_to(primitive, "indices", &owner, "accessors")?;
            lists.all_point_to(primitive.get("attributes"), &owner, "accessors")?;
            for target in array(primitive, "targets") {
                lists.all_point_to(Some(target), &owner, "accessors")?;
            }
        }
    }
    for (owner, texture) in lists.named("textures", "texture")? {
        lists.points_to(texture, "sampler", &owner, "samplers")?;
        lists.points_to(texture, "source", &owner, "images")?;
        for name in ["EXT_texture_webp", super::ktx2::BASISU] {
            if let Some(other) = super::extensions_of(texture, name) {
                lists.points_to(other, "source", &owner, "images")?;
            }
        }
    }
    for (owner, image) in lists.named("images", "image")? {
        lists.points_to(image, "bufferView", &owner, "bufferViews")?;
        if image.get("bufferView").is_none() && image.get("uri").is_none() {
            return Err(damaged(format!("{owner} has no bytes")));
        }
    }
    for (owner, material) in lists.named("materials", "material")? {
        lists.textures_of(material, &owner)?;
    }
    for (owner, node) in lists.named("nodes", "node")? {
        for (key, list) in [("mesh", "meshes"), ("skin", "skins"), ("camera", "cameras")] {
            lists.points_to(node, key, &owner, list)?;
        }
        lists.each_points_to(node, "children", &owner, "nodes")?;
        if let Some(light) = super::extensions_of(node, LIGHTS) {
            let lights = super::extensions_of(document.root(), LIGHTS);
            let lights = lights.map_or(0, |lights| array(lights, "lights").len());
            index(light, "light", &owner, lights)?;
        }
    }
    for (owner, skin) in lists.named("skins", "skin")? {
        lists.points_to(skin, "inverseBindMatrices", &owner, "accessors")?;
        lists.points_to(skin, "skeleton", &owner, "nodes")?;
        lists.each_points_to(skin, "joints", &owner, "nodes")?;
    }
    for (owner, scene) in lists.named("scenes", "scene")? {
        lists.each_points_to(scene, "nodes", &owner, "nodes")?;
    }
    for (owner, animation) in lists.named("animations", "animation")? {
        let samplers = array(animation, "samplers");
        for sampler in samplers {
            lists.points_to(sampler, "input", &owner, "accessors")?;
            lists.points_to(sampler, "output", &owner, "accessors")?;
        }
        for channel in array(animation, "channels") {
            index(channel, "sampler", &owner, samplers.len())?;
            if let Some(target) = channel.get("target") {
                lists.points_to(target, "node", &owner, "nodes")?;
            }
        }
    }
    lists.points_to(document.root(), "scene", "the document", "scenes")
}

struct Lists<'a> {
    document: &'a Document,
}

impl<'a> Lists<'a> {
    fn named(
        &self,
        list: &str,
        noun: &'a str,
    ) -> Result<impl Iterator<Item = (String, &'a Value)> + use<'a>, Fault> {
        let items = self.document.list(list)?;
        Ok(items
            .iter()
            .enumerate()
            .map(move |(number, item)| (format!("{noun} {number}"), item)))
    }

    fn points_to(&self, object: &Value, key: &str, owner: &str, list: &str) -> Result<(), Fault> {
        index(object, key, owner, self.document.list(list)?.len()).map(|_| ())
    }

    /// Every value of an object is an index.
    fn all_point_to(&self, object: Option<&Value>, owner: &str, list: &str) -> Result<(), Fault> {
        let Some(object) = object else {
            return Ok(());
        };
        for key in object
            .as_object()
            .into_iter()
            .flat_map(|entries| entries.keys())
        {
            self.points_to(object, key, owner, list)?;
        }
        Ok(())
    }

    /// Every item of an array is an index.
    fn each_points_to(
        &self,
        object: &Value,
        key: &str,
        owner: &str,
        list: &str,
    ) -> Result<(), Fault> {
        let length = self.document.list(list)?.len();
        for item in array(object, key) {
            let number = item
                .as_u64()
                .ok_or_else(|| damaged(format!("`{key}` of {owner} holds no whole number")))?;
            in_range(number, length, key, owner)?;
        }
        Ok(())
    }

    /// Texture infos may stand anywhere in a material and its extensions, under any name that
    /// ends in `Texture`.
    fn textures_of(&self, value: &Value, owner: &str) -> Result<(), Fault> {
        let Value::Object(entries) = value else {
            return Ok(());
        };
        for (key, inner) in entries.iter().filter(|(key, _)| *key != "extras") {
            if key.ends_with("Texture") {
                self.points_to(inner, "index", owner, "textures")?;
            }
            self.textures_of(inner, owner)?;
        }
        Ok(())
    }
}

/// An array inside an object; empty when absent or no array.
pub(super) fn array<'a>(object: &'a Value, key: &str) -> &'a [Value] {
    object
        .get(key)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}
