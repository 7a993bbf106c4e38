//! A surface on its way into a GLB.

use serde_json::{Value, json};

use super::{MAX_PARTS, too_many};
use crate::diagnostics::Fault;
use crate::gltf::write_glb;

/// Vertices, and faces in groups of one material each.
#[derive(Debug, Default)]
pub struct Shape {
    pub places: Vec<[f64; 3]>,
    /// Of every vertex, or none.
    pub normals: Vec<[f32; 3]>,
    /// From the upper left, as glTF has them; of every vertex, or none.
    pub coordinates: Vec<[f32; 2]>,
    /// Of every vertex, or none; sRGB, as all these formats have them.
    pub colours: Vec<[u8; 4]>,
    pub groups: Vec<Group>,
}

#[derive(Debug, Default)]
pub struct Group {
    pub material: Material,
    pub faces: Vec<[u32; 3]>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Material {
    pub name: String,
    /// Linear.
    pub colour: [f64; 4],
    pub glow: [f64; 3],
    pub metallic: f64,
    pub roughness: f64,
    /// Bytes of an image.
    pub texture: Option<Vec<u8>>,
    pub normals: Option<Vec<u8>>,
}

impl Default for Material {
    fn default() -> Material {
        Material {
            name: String::new(),
            colour: [1.0; 4],
            glow: [0.0; 3],
            metallic: 0.0,
            roughness: 0.9,
            texture: None,
            normals: None,
        }
    }
}

impl Shape {
    pub fn faces(&self) -> usize {
        self.groups.iter().map(|group| group.faces.len()).sum()
    }

    pub fn push_place(&mut self, place: [f64; 3]) -> Result<(), Fault> {
        if self.places.len() >= MAX_PARTS {
            return Err(too_many());
        }
        self.places.push(place);
        Ok(())
    }

    /// A GLB: one mesh with a primitive for each group. Places are stored from their middle, so
    /// that survey coordinates of millions of metres keep their millimetres.
    pub fn to_glb(&self) -> Result<Vec<u8>, Fault> {
        let middle = self.middle();
        let mut glb = Laid::default();
        let places: Vec<[f32; 3]> = self
            .places
            .iter()
            .map(|place| [0, 1, 2].map(|axis| (place[axis] - middle[axis]) as f32))
            .collect();
        let mut bounds = [[f32::INFINITY; 3], [f32::NEG_INFINITY; 3]];
        for place in &places {
            for axis in 0..3 {
                bounds[0][axis] = bounds[0][axis].min(place[axis]);
                bounds[1][axis] = bounds[1][axis].max(place[axis]);
            }
        }
        let count = places.len();
        let mut attributes = json!({
            "POSITION": glb.accessor(&places, f32::to_le_bytes, json!({
                "componentType": 5126, "type": "VEC3", "count": count, "min": bounds[0], "max": bounds[1]
            }))
        });
        if self.normals.len() == count {
            attributes["NORMAL"] = glb
                .accessor(
                    &self.normals,
                    f32::to_le_bytes,
                    json!({
                        "componentType": 5126, "type": "VEC3", "count": count
                    }),
                )
                .into();
        }
        if self.coordinates.len() == count {
            attributes["TEXCOORD_0"] = glb
                .accessor(
                    &self.coordinates,
                    f32::to_le_bytes,
                    json!({
                        "componentType": 5126, "type": "VEC2", "count": count
                    }),
                )
                .into();
        }
        if self.colours.len() == count {
            let linear: Vec<[u16; 4]> = self.colours.iter().map(linear).collect();
            attributes["COLOR_0"] = glb
                .accessor(
                    &linear,
                    u16::to_le_bytes,
                    json!({
                        "componentType": 5123, "normalized": true, "type": "VEC4", "count": count
                    }),
                )
                .into();
        }
        let mut primitives = Vec::new();
        for group in self.groups.iter().filter(|group| !group.faces.is_empty()) {
            let indices = glb.accessor(
                &group.faces,
                u32::to_le_bytes,
                json!({
                    "componentType": 5125, "type": "SCALAR", "count": 3 * group.faces.len()
                }),
            );
            let material = glb.material(&group.material);
            primitives.push(json!({
                "attributes": attributes, "indices": indices, "material": material
            }));
        }
        let mut root = json!({
            "asset": { "version": "2.0" },
            "scene": 0,
            "scenes": [{ "nodes": [0] }],
            "nodes": [{ "mesh": 0, "translation": middle }],
            "meshes": [{ "primitives": primitives }],
            "materials": glb.materials,
            "accessors": glb.accessors,
            "bufferViews": glb.views,
            "buffers": [{ "byteLength": glb.bin.len() }]
        });
        if !glb.images.is_empty() {
            root["textures"] = (0..glb.images.len())
                .map(|image| json!({ "source": image }))
                .collect();
            root["images"] = glb.images.into();
        }
        write_glb(root.to_string().as_bytes(), &glb.bin)
            .ok_or_else(|| Fault::new("this mesh is larger than 4 GiB"))
    }

    fn middle(&self) -> [f64; 3] {
        let mut bounds = [[f64::INFINITY; 3], [f64::NEG_INFINITY; 3]];
        for place in &self.places {
            for axis in 0..3 {
                bounds[0][axis] = bounds[0][axis].min(place[axis]);
                bounds[1][axis] = bounds[1][axis].max(place[axis]);
            }
        }
        [0, 1, 2].map(|axis| ((bounds[0][axis] + bounds[1][axis]) / 2.0).round())
    }
}

/// glTF's vertex colours are light, these formats' are as on a screen (IEC 61966-2-1).
fn linear(colour: &[u8; 4]) -> [u16; 4] {
    let light = |value: u8| {
        let value = f64::from(value) / 255.0;
        match value <= 0.04045 {
            true => value / 12.92,
            false => ((value + 0.055) / 1.055).powf(2.4),
        }
    };
    let [red, green, blue, alpha] = *colour;
    let whole = |value: f64| (value * 65_535.0).round() as u16;
    [
        whole(light(red)),
        whole(light(green)),
        whole(light(blue)),
        u16::from(alpha) * 257,
    ]
}

#[derive(Default)]
struct Laid {
    bin: Vec<u8>,
    views: Vec<Value>,
    accessors: Vec<Value>,
    materials: Vec<Value>,
    images: Vec<Value>,
}

impl Laid {
    fn view(&mut self, bytes: impl Iterator<Item = u8>) -> usize {
        self.bin.resize(self.bin.len().next_multiple_of(4), 0);
        let start = self.bin.len();
        self.bin.extend(bytes);
        self.views.push(json!({
            "buffer": 0, "byteOffset": start, "byteLength": self.bin.len() - start
        }));
        self.views.len() - 1
    }

    fn accessor<T: Copy, const WIDTH: usize, const SIZE: usize>(
        &mut self,
        elements: &[[T; WIDTH]],
        to_bytes: impl Fn(T) -> [u8; SIZE],
        mut json: Value,
    ) -> usize {
        let bytes = elements
            .as_flattened()
            .iter()
            .flat_map(|value| to_bytes(*value));
        json["bufferView"] = self.view(bytes).into();
        self.accessors.push(json);
        self.accessors.len() - 1
    }

    fn material(&mut self, material: &Material) -> usize {
        let mut json = json!({
            "name": material.name,
            "doubleSided": true,
            "pbrMetallicRoughness": {
                "baseColorFactor": material.colour,
                "metallicFactor": material.metallic,
                "roughnessFactor": material.roughness
            }
        });
        if material.glow != [0.0; 3] {
            json["emissiveFactor"] = json!(material.glow);
        }
        if material.colour[3] < 1.0 {
            json["alphaMode"] = "BLEND".into();
        }
        if let Some(texture) = &material.texture {
            json["pbrMetallicRoughness"]["baseColorTexture"] =
                json!({ "index": self.image(texture) });
        }
        if let Some(normals) = &material.normals {
            json["normalTexture"] = json!({ "index": self.image(normals) });
        }
        self.materials.push(json);
        self.materials.len() - 1
    }

    fn image(&mut self, bytes: &[u8]) -> usize {
        let mime = match bytes {
            [0x89, b'P', ..] => "image/png",
            [b'R', b'I', b'F', b'F', ..] => "image/webp",
            _ => "image/jpeg",
        };
        let view = self.view(bytes.iter().copied());
        self.images
            .push(json!({ "bufferView": view, "mimeType": mime }));
        self.images.len() - 1
    }
}
