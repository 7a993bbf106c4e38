//! What the default scene draws, laid out for a painter: corners in one space, skins and morphs
//! in the pose in which the file leaves them, materials as values.
//!
//! Invariant: every triangle names corners that there are, and each list of a surface is as long
//! as its points.

mod material;
mod posed;
mod skin;

use std::ops::Range;

use serde_json::Value;

use super::accessors::{self, Accessor};
use super::document::{Document, index, whole};
use super::extensions_of;
use super::matrix::{self, Matrix};
use super::references::array;
use super::scene::each_node;
use super::surface::Numbers;
use crate::diagnostics::Fault;

pub use material::{Alpha, Filter, Map, Material, Wrap};

/// Nodes may show one mesh again and again; a corner takes some 60 bytes,
/// and each of a relic's pictures looks at every triangle.
pub const MAX_CORNERS: usize = 5_000_000;
pub const MAX_TRIANGLES: usize = 5_000_000;

/// Everything of a document that leaves a trace on a picture.
#[derive(Debug)]
pub struct Drawing {
    pub surfaces: Vec<Surface>,
    /// The document's, and behind them the one of surfaces that name none.
    pub materials: Vec<Material>,
    /// Where each image's file lies in the buffer; empty for one that lies elsewhere.
    pub images: Vec<Range<usize>>,
}

/// Triangles of one material.
#[derive(Debug, Default, PartialEq)]
pub struct Surface {
    pub points: Vec<[f32; 3]>,
    /// Of length one. Without them a surface is flat between its edges.
    pub normals: Option<Vec<[f32; 3]>>,
    /// The fourth number tells the bitangent's side.
    pub tangents: Option<Vec<[f32; 4]>>,
    pub coordinates: [Option<Vec<[f32; 2]>>; 2],
    pub colours: Option<Vec<[f32; 4]>>,
    pub triangles: Vec<[u32; 3]>,
    pub material: usize,
    /// A mirror stands between file and stage: fronts run clockwise.
    pub is_mirrored: bool,
}

/// Reads a document that has been checked. `stage` leads from its scene to the painter's space.
/// Compressed and sparse surfaces are passed over: they are unpacked before.
///
/// # Errors
/// When it is damaged, or larger than what a picture is drawn of.
pub fn drawing(document: &Document, bin: &[u8], stage: &Matrix) -> Result<Drawing, Fault> {
    let views = accessors::check_views(document, &[bin.len() as u64])?;
    let reader = Reader {
        accessors: accessors::check(document, &views)?,
        bin,
    };
    let mut materials = Vec::new();
    for own in document.list("materials")? {
        materials.push(material::of(document, own));
    }
    materials.push(Material::default());

    let worlds = worlds(document, stage)?;
    let meshes = document.list("meshes")?;
    let mut surfaces = Vec::new();
    let (mut corners, mut triangles) = (0, 0);
    each_node(document, |number, node, _| {
        let Some(mesh) = index(node, "mesh", "a node", meshes.len())? else {
            return Ok(());
        };
        let skin = skin::of(document, node, &worlds, &reader)?;
        let world = worlds[number].unwrap_or(*stage);
        let stances = instances(node, &reader)?;
        let primitives = array(&meshes[mesh], "primitives");
        let shown = stances
            .iter()
            .flat_map(|stance| primitives.iter().map(move |primitive| (stance, primitive)));
        for (stance, primitive) in shown {
            let pose = posed::Pose {
                world: matrix::product(&world, stance),
                weights: weights(node, &meshes[mesh]),
                skin: skin.as_ref(),
            };
            let room = (MAX_CORNERS - corners, MAX_TRIANGLES - triangles);
            if let Some(mut surface) = posed::surface(primitive, &pose, &reader, room)? {
                let none = materials.len() - 1;
                surface.material = surface.material.min(none);
                corners += surface.points.len();
                triangles += surface.triangles.len();
                surfaces.push(surface);
            }
        }
        Ok(())
    })?;
    let mut images = Vec::new();
    for image in document.list("images")? {
        let view = whole(image, "bufferView", "an image")?;
        let view = view.and_then(|view| views.get(usize::try_from(view).ok()?));
        images.push(view.map_or(0..0, |view| view.bytes(bin.len())));
    }
    Ok(Drawing {
        surfaces,
        materials,
        images,
    })
}

/// Where each node of the scene stands.
fn worlds(document: &Document, stage: &Matrix) -> Result<Vec<Option<Matrix>>, Fault> {
    let mut worlds = vec![None; document.list("nodes")?.len()];
    each_node(document, |number, _, world| {
        worlds[number] = Some(matrix::product(stage, world));
        Ok(())
    })?;
    Ok(worlds)
}

/// Where a node shows its mesh, from the node: once, or as often as `EXT_mesh_gpu_instancing` says.
fn instances(node: &Value, reader: &Reader<'_>) -> Result<Vec<Matrix>, Fault> {
    let said = extensions_of(node, "EXT_mesh_gpu_instancing");
    let Some(attributes) = said.and_then(|said| said.get("attributes")) else {
        return Ok(vec![matrix::IDENTITY]);
    };
    let moved = reader.lists::<3>(attributes, "TRANSLATION", 0.0)?;
    let turned = reader.lists::<4>(attributes, "ROTATION", 0.0)?;
    let scaled = reader.lists::<3>(attributes, "SCALE", 1.0)?;
    let counts = [
        moved.as_ref().map(Vec::len),
        turned.as_ref().map(Vec::len),
        scaled.as_ref().map(Vec::len),
    ];
    let count = counts.into_iter().flatten().min().unwrap_or(1);
    let stance = |at: usize| {
        let moved = moved.as_ref().map_or([0.0; 3], |list| list[at]);
        let turned = turned
            .as_ref()
            .map_or([0.0, 0.0, 0.0, 1.0], |list| list[at]);
        let scaled = scaled.as_ref().map_or([1.0; 3], |list| list[at]);
        matrix::of_parts(
            moved.map(f64::from),
            turned.map(f64::from),
            scaled.map(f64::from),
        )
    };
    Ok((0..count).map(stance).collect())
}

/// How far each morph target is mixed in: the node's word, else the mesh's.
fn weights(node: &Value, mesh: &Value) -> Vec<f64> {
    let own = array(node, "weights");
    let weights = if own.is_empty() {
        array(mesh, "weights")
    } else {
        own
    };
    weights
        .iter()
        .map(|weight| weight.as_f64().unwrap_or(0.0))
        .collect()
}

/// Accessors that have been checked, over the bytes of the one buffer.
struct Reader<'a> {
    accessors: Vec<Accessor>,
    bin: &'a [u8],
}

impl<'a> Reader<'a> {
    /// What an object names under `key`; `None` when it names nothing, or nothing that is plain.
    fn numbers(&self, object: &Value, key: &str) -> Result<Option<(Numbers<'a>, usize)>, Fault> {
        let at = index(object, key, "a primitive", self.accessors.len())?;
        Ok(at.and_then(|at| {
            let accessor = &self.accessors[at];
            let count = usize::try_from(accessor.count).ok()?;
            Some((Numbers::of(accessor, self.bin)?, count))
        }))
    }

    /// `N` components of each element; what is missing in the last ones is `filler`.
    fn lists<const N: usize>(
        &self,
        object: &Value,
        key: &str,
        filler: f32,
    ) -> Result<Option<Vec<[f32; N]>>, Fault> {
        let width = self.width(object, key)?;
        Ok(self.numbers(object, key)?.map(|(numbers, count)| {
            let element = |element: usize| {
                std::array::from_fn(|component| {
                    let known = (component as u64) < width;
                    let value = known.then(|| numbers.at(element as u64, component as u64));
                    value.flatten().map_or(filler, |value| value as f32)
                })
            };
            (0..count).map(element).collect()
        }))
    }

    fn width(&self, object: &Value, key: &str) -> Result<u64, Fault> {
        let at = index(object, key, "a primitive", self.accessors.len())?;
        Ok(at.map_or(0, |at| self.accessors[at].components))
    }
}

#[cfg(test)]
mod tests;
