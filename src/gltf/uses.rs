//! How the nodes of a document use its meshes, and how a mesh gets a grid of whole numbers.

use serde_json::{Value, json};

use super::document::Document;
use super::prune::number;
use super::references::array;
use super::scene::each_mesh;
use super::slots::items;
use super::writer::pushed;
use super::{extensions_of, matrix::Matrix};
use crate::diagnostics::Fault;

const INSTANCES: &str = "EXT_mesh_gpu_instancing";

/// What nodes do with a mesh.
#[derive(Debug, Clone, Copy)]
pub struct MeshUse {
    /// How many of the scene's units one of its own is, where it is largest; 0 where it is not
    /// shown.
    pub scale: f64,
    /// Bones or instances move its vertices by themselves: they cannot be put into a grid.
    pub is_moved: bool,
}

/// Of every mesh.
///
/// # Errors
/// When the scene is damaged.
pub fn mesh_uses(document: &Document) -> Result<Vec<MeshUse>, Fault> {
    let unused = MeshUse {
        scale: 0.0,
        is_moved: false,
    };
    let mut uses = vec![unused; document.list("meshes")?.len()];
    each_mesh(document, |mesh, _, world| {
        uses[mesh].scale = uses[mesh].scale.max(scale(world));
        Ok(())
    })?;
    for node in document.list("nodes")? {
        let Some(mesh) = node
            .get("mesh")
            .and_then(number)
            .and_then(|mesh| uses.get_mut(mesh))
        else {
            continue;
        };
        mesh.is_moved |= node.get("skin").is_some() || extensions_of(node, INSTANCES).is_some();
    }
    Ok(uses)
}

/// Where the default scene puts every mesh: as often as its nodes show it.
///
/// # Errors
/// When the scene is damaged.
pub fn placements(document: &Document) -> Result<Vec<Vec<Matrix>>, Fault> {
    let mut places = vec![Vec::new(); document.list("meshes")?.len()];
    each_mesh(document, |mesh, _, world| {
        places[mesh].push(*world);
        Ok(())
    })?;
    Ok(places)
}

/// Of the longest axis.
fn scale(matrix: &Matrix) -> f64 {
    let axis = |column: usize| {
        let sum: f64 = (0..3).map(|row| matrix[4 * column + row].powi(2)).sum();
        sum.sqrt()
    };
    (0..3).map(axis).fold(0.0, f64::max)
}

/// Positions of a mesh have become whole numbers: `offset + step · number`. Each node that shows
/// it gets a child that does instead, and that undoes the numbers.
pub fn put_into_grid(root: &mut Value, mesh: usize, offset: [f64; 3], step: f64) {
    let count = items(root, "nodes").len();
    for node in 0..count {
        let parent = &mut items(root, "nodes")[node];
        if parent.get("mesh").and_then(number) != Some(mesh) {
            continue;
        }
        let mut child = json!({
            "mesh": mesh, "translation": offset, "scale": [step, step, step]
        });
        if let Some(parent) = parent.as_object_mut() {
            parent.remove("mesh");
            if let Some(weights) = parent.remove("weights") {
                child["weights"] = weights;
            }
        }
        let child = pushed(root, "nodes", child);
        pushed(&mut items(root, "nodes")[node], "children", child.into());
        move_weights(root, node, child);
    }
}

/// Animations of a morph's weights follow the mesh.
fn move_weights(root: &mut Value, from: usize, to: usize) {
    for animation in items(root, "animations") {
        for channel in items(animation, "channels") {
            let Some(target) = channel.get_mut("target") else {
                continue;
            };
            let is_weights = target.get("path").and_then(Value::as_str) == Some("weights");
            if is_weights && target.get("node").and_then(number) == Some(from) {
                target["node"] = to.into();
            }
        }
    }
}

/// Primitives of a mesh that are `null` are left out, and the mesh from its nodes when it has none
/// left.
pub fn leave_out_empty(root: &mut Value) {
    let mut empty = Vec::new();
    for (number, mesh) in items(root, "meshes").iter_mut().enumerate() {
        if let Some(primitives) = mesh.get_mut("primitives").and_then(Value::as_array_mut) {
            primitives.retain(|primitive| !primitive.is_null());
        }
        if array(mesh, "primitives").is_empty() {
            empty.push(number);
        }
    }
    for node in items(root, "nodes") {
        let mesh = node.get("mesh").and_then(number);
        if mesh.is_some_and(|mesh| empty.contains(&mesh))
            && let Some(node) = node.as_object_mut()
        {
            node.remove("mesh");
            node.remove("skin");
            node.remove("weights");
        }
    }
}
