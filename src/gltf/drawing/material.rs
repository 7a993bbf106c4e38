//! Materials as values (glTF 2.0, 3.9), with the extensions that a painter knows.

use serde_json::Value;

use crate::gltf::document::Document;
use crate::gltf::extensions_of;
use crate::model::sin_cos;

#[derive(Debug, Clone, PartialEq)]
pub struct Material {
    /// Linear.
    pub base: [f32; 4],
    pub base_map: Option<Map>,
    pub metallic: f32,
    pub roughness: f32,
    /// Green is roughness, blue is metal.
    pub metal_map: Option<Map>,
    pub normal_map: Option<Map>,
    pub normal_scale: f32,
    /// Red.
    pub occlusion_map: Option<Map>,
    pub occlusion: f32,
    pub emissive: [f32; 3],
    pub emissive_map: Option<Map>,
    pub alpha: Alpha,
    pub is_double_sided: bool,
    /// Its colours are its light.
    pub is_unlit: bool,
    /// What a dielectric mirrors of light that falls straight on it.
    pub mirrored: [f32; 3],
    /// And of light that grazes it.
    pub mirrored_grazing: f32,
    pub coat: f32,
    pub coat_roughness: f32,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Alpha {
    Opaque,
    /// Nothing is there where alpha is less.
    Mask(f32),
    Blend,
}

/// A texture as a material uses it.
#[derive(Debug, Clone, PartialEq)]
pub struct Map {
    /// Number of the image.
    pub image: usize,
    /// Which of a surface's coordinates.
    pub coordinates: usize,
    /// Rows of a 2 × 3 matrix that coordinates go through.
    pub transform: [[f32; 3]; 2],
    pub wrap: [Wrap; 2],
    pub filter: Filter,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrap {
    Repeat,
    Mirror,
    Clamp,
}

/// Between pixels of a texture that is seen enlarged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filter {
    Linear,
    Nearest,
}

impl Default for Material {
    fn default() -> Material {
        Material {
            base: [1.0; 4],
            base_map: None,
            metallic: 1.0,
            roughness: 1.0,
            metal_map: None,
            normal_map: None,
            normal_scale: 1.0,
            occlusion_map: None,
            occlusion: 1.0,
            emissive: [0.0; 3],
            emissive_map: None,
            alpha: Alpha::Opaque,
            is_double_sided: false,
            is_unlit: false,
            mirrored: [0.04; 3],
            mirrored_grazing: 1.0,
            coat: 0.0,
            coat_roughness: 0.0,
        }
    }
}

pub fn of(document: &Document, own: &Value) -> Material {
    let plain = Material::default();
    let nothing = Value::Null;
    let pbr = own.get("pbrMetallicRoughness").unwrap_or(&nothing);
    let map = |object: &Value, key: &str| object.get(key).and_then(|info| map(document, info));
    let of_map = |map: &str, key: &str| own.get(map).and_then(|info| number(info, key));
    let strength = extensions_of(own, "KHR_materials_emissive_strength");
    let strength = strength.and_then(|said| number(said, "emissiveStrength"));
    let glow = list::<3>(own, "emissiveFactor").unwrap_or(plain.emissive);
    let coat = extensions_of(own, "KHR_materials_clearcoat").unwrap_or(&nothing);
    let (mirrored, mirrored_grazing) = mirrored(own);
    Material {
        base: list(pbr, "baseColorFactor").unwrap_or(plain.base),
        base_map: map(pbr, "baseColorTexture"),
        metallic: number(pbr, "metallicFactor").unwrap_or(plain.metallic),
        roughness: number(pbr, "roughnessFactor").unwrap_or(plain.roughness),
        metal_map: map(pbr, "metallicRoughnessTexture"),
        normal_map: map(own, "normalTexture"),
        normal_scale: of_map("normalTexture", "scale").unwrap_or(1.0),
        occlusion_map: map(own, "occlusionTexture"),
        occlusion: of_map("occlusionTexture", "strength").unwrap_or(1.0),
        emissive: glow.map(|channel| channel * strength.unwrap_or(1.0)),
        emissive_map: map(own, "emissiveTexture"),
        alpha: match own.get("alphaMode").and_then(Value::as_str) {
            Some("MASK") => Alpha::Mask(number(own, "alphaCutoff").unwrap_or(0.5)),
            Some("BLEND") => Alpha::Blend,
            _ => Alpha::Opaque,
        },
        is_double_sided: own.get("doubleSided").and_then(Value::as_bool) == Some(true),
        is_unlit: extensions_of(own, "KHR_materials_unlit").is_some(),
        mirrored,
        mirrored_grazing,
        coat: number(coat, "clearcoatFactor")
            .unwrap_or(0.0)
            .clamp(0.0, 1.0),
        coat_roughness: number(coat, "clearcoatRoughnessFactor").unwrap_or(0.0),
    }
}

/// `KHR_materials_ior` and `KHR_materials_specular`, without its textures.
fn mirrored(own: &Value) -> ([f32; 3], f32) {
    let nothing = Value::Null;
    let said = |name: &str| extensions_of(own, name).unwrap_or(&nothing);
    let ior = number(said("KHR_materials_ior"), "ior").unwrap_or(1.5);
    let specular = said("KHR_materials_specular");
    let factor = number(specular, "specularFactor").unwrap_or(1.0);
    let colour = list::<3>(specular, "specularColorFactor").unwrap_or([1.0; 3]);
    let ratio = (ior - 1.0) / (ior + 1.0);
    let straight = colour.map(|channel| (ratio * ratio * channel).min(1.0) * factor);
    (straight, factor)
}

fn map(document: &Document, info: &Value) -> Option<Map> {
    let texture = entry(document, "textures", info.get("index")?)?;
    // Whatever knows WebP takes it; the other is for those who do not.
    let webp = extensions_of(texture, "EXT_texture_webp").and_then(|webp| webp.get("source"));
    let image = webp.or(texture.get("source"))?.as_u64()?;
    let sampler = texture
        .get("sampler")
        .and_then(|sampler| entry(document, "samplers", sampler));
    let said = |key: &str| sampler.and_then(|sampler| sampler.get(key)?.as_u64());
    let wrap = |key: &str| match said(key) {
        Some(33071) => Wrap::Clamp,
        Some(33648) => Wrap::Mirror,
        _ => Wrap::Repeat,
    };
    let turn = extensions_of(info, "KHR_texture_transform");
    let other = turn.and_then(|turn| turn.get("texCoord"));
    let coordinates = other.or(info.get("texCoord")).and_then(Value::as_u64);
    Some(Map {
        image: usize::try_from(image).ok()?,
        coordinates: usize::from(coordinates == Some(1)),
        transform: turn.map_or([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]], transform),
        wrap: [wrap("wrapS"), wrap("wrapT")],
        filter: match said("magFilter") {
            Some(9728) => Filter::Nearest,
            _ => Filter::Linear,
        },
    })
}

fn entry<'a>(document: &'a Document, list: &str, index: &Value) -> Option<&'a Value> {
    let index = usize::try_from(index.as_u64()?).ok()?;
    document.list(list).ok()?.get(index)
}

/// `KHR_texture_transform`: first scaled, then turned, then moved.
fn transform(turn: &Value) -> [[f32; 3]; 2] {
    let [across, down] = list::<2>(turn, "scale").unwrap_or([1.0; 2]);
    let [right, below] = list::<2>(turn, "offset").unwrap_or([0.0; 2]);
    let radians = number(turn, "rotation").map_or(0.0, f64::from);
    let (sin, cos) = sin_cos(radians * (180.0 / std::f64::consts::PI));
    let (sin, cos) = (sin as f32, cos as f32);
    [
        [cos * across, sin * down, right],
        [-sin * across, cos * down, below],
    ]
}

/// What is no finite number is none.
fn number(object: &Value, key: &str) -> Option<f32> {
    let value = object.get(key)?.as_f64()? as f32;
    value.is_finite().then_some(value)
}

fn list<const N: usize>(object: &Value, key: &str) -> Option<[f32; N]> {
    let given = object.get(key)?.as_array()?;
    let mut list = [0.0; N];
    for (place, value) in list.iter_mut().zip(given) {
        *place = value.as_f64()? as f32;
    }
    (given.len() == N && list.iter().all(|value: &f32| value.is_finite())).then_some(list)
}
