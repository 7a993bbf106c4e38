//! A relic ready to be drawn: its surfaces on the stage, its materials, its textures.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::texture::{Meaning, Texture};
use crate::diagnostics::Fault;
use crate::gltf::drawing::{Drawing, Map, Material, Surface, drawing};
use crate::gltf::{self, Document};
use crate::model::orbit::{Room, Stand};

pub struct Figure {
    pub surfaces: Vec<Surface>,
    pub materials: Vec<Material>,
    textures: BTreeMap<(usize, Meaning), Texture>,
    /// Number of each surface's first triangle and first corner among all of them.
    pub starts: Vec<Start>,
    /// Its box; the middle of it is where the stage's zero lies.
    pub room: Room,
}

#[derive(Debug, Clone, Copy)]
pub struct Start {
    pub triangle: u32,
    pub corner: usize,
}

impl Figure {
    /// # Errors
    /// When the document is damaged, or too large.
    pub fn new(
        document: &Document,
        bin: &[u8],
        bounds: [[f64; 3]; 2],
        stand: &Stand,
    ) -> Result<Figure, Fault> {
        let room = stand.room(bounds);
        let Drawing {
            surfaces,
            materials,
            images,
        } = drawing(document, bin, &stage(stand, room.centre))?;
        let used = used_images(&surfaces, &materials);
        let most_px = most_px(used.len());
        let textures = used.into_par_iter().filter_map(|(image, meaning)| {
            let file = bin.get(images.get(image)?.clone())?;
            let texture = Texture::decode(file, meaning, most_px)?;
            Some(((image, meaning), texture))
        });
        let textures = textures.collect();
        let (mut triangle, mut corner) = (0, 0);
        let starts = surfaces.iter().map(|surface| {
            let start = Start { triangle, corner };
            triangle += surface.triangles.len() as u32;
            corner += surface.points.len();
            start
        });
        let starts = starts.collect();
        Ok(Figure {
            surfaces,
            materials,
            textures,
            starts,
            room,
        })
    }

    pub fn triangles(&self) -> usize {
        self.surfaces
            .iter()
            .map(|surface| surface.triangles.len())
            .sum()
    }

    /// The surface that a triangle belongs to, by its number among all of them.
    pub fn surface_of(&self, triangle: u32) -> usize {
        self.starts
            .partition_point(|start| start.triangle <= triangle)
            .saturating_sub(1)
    }

    pub fn texture(&self, map: &Map, meaning: Meaning) -> Option<&Texture> {
        self.textures.get(&(map.image, meaning))
    }
}

/// From the file's scene to the stage, whose zero is the relic's middle: what lies far from a
/// survey's zero keeps its small parts.
fn stage(stand: &Stand, centre: [f64; 3]) -> gltf::Matrix {
    let columns = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
        .map(|axis| stand.turned(axis).map(|value| value * stand.metres));
    let mut matrix = [0.0; 16];
    for (number, column) in columns.into_iter().enumerate() {
        matrix[4 * number..4 * number + 3].copy_from_slice(&column);
    }
    for axis in 0..3 {
        matrix[12 + axis] = -centre[axis];
    }
    matrix[15] = 1.0;
    matrix
}

/// Images that leave a trace, and as what.
fn used_images(surfaces: &[Surface], materials: &[Material]) -> Vec<(usize, Meaning)> {
    let mut used = Vec::new();
    for surface in surfaces {
        let material = &materials[surface.material];
        let colours = [&material.base_map, &material.emissive_map];
        let data = [
            &material.metal_map,
            &material.normal_map,
            &material.occlusion_map,
        ];
        let image = |map: &Option<Map>| map.as_ref().map(|map| map.image);
        used.extend(
            colours
                .into_iter()
                .filter_map(image)
                .map(|image| (image, Meaning::Colour)),
        );
        if !material.is_unlit {
            used.extend(
                data.into_iter()
                    .filter_map(image)
                    .map(|image| (image, Meaning::Data)),
            );
        }
    }
    used.sort_unstable();
    used.dedup();
    used
}

/// So that all textures together take at most some 500 MB, and none is finer than a picture shows.
fn most_px(textures: usize) -> usize {
    match textures {
        0..=5 => 4096,
        6..=20 => 2048,
        21..=80 => 1024,
        81..=320 => 512,
        _ => 128,
    }
}
