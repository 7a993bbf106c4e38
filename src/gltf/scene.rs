//! What the default scene draws: how many triangles, and between which corners.

use serde_json::Value;

use super::accessors::{Accessor, Component};
use super::attributes::check_shape;
use super::document::{Document, damaged, index, whole};
use super::matrix::{self, Matrix};
use super::references::array;
use crate::diagnostics::Fault;

/// Deeper trees are a mistake or an attack.
const MAX_DEPTH: usize = 512;

#[derive(Debug, Default)]
pub(super) struct Drawn {
    pub triangles: u64,
    pub bounds: Option<[[f64; 3]; 2]>,
}

/// References have been checked before.
pub(super) fn measure(document: &Document, accessors: &[Accessor]) -> Result<Drawn, Fault> {
    let mut drawn = Drawn::default();
    each_mesh(document, |number, mesh, world| {
        drawn.add_mesh(number, mesh, world, accessors)
    })?;
    Ok(drawn)
}

/// Walks down the default scene and shows `visit` each mesh, by its number, with its place in the
/// scene's space.
pub(super) fn each_mesh(
    document: &Document,
    mut visit: impl FnMut(usize, &Value, &Matrix) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let meshes = document.list("meshes")?;
    each_node(document, |_, node, world| {
        match index(node, "mesh", "a node", meshes.len())? {
            Some(mesh) => visit(mesh, &meshes[mesh], world),
            None => Ok(()),
        }
    })
}

/// Walks down the default scene and shows `visit` each node, by its number, with its place in the
/// scene's space.
pub(super) fn each_node(
    document: &Document,
    mut visit: impl FnMut(usize, &Value, &Matrix) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let nodes = document.list("nodes")?;
    let mut seen = vec![false; nodes.len()];
    let mut open: Vec<(usize, Matrix, usize)> = roots(document, nodes)?
        .into_iter()
        .map(|root| (root, matrix::IDENTITY, 0))
        .collect();
    while let Some((number, parent, depth)) = open.pop() {
        if std::mem::replace(&mut seen[number], true) {
            return Err(damaged(format!("node {number} hangs in the scene twice")));
        }
        if depth > MAX_DEPTH {
            return Err(damaged(format!(
                "its nodes are nested deeper than {MAX_DEPTH}"
            )));
        }
        let node = &nodes[number];
        let world = matrix::product(&parent, &matrix::of_node(node));
        visit(number, node, &world)?;
        for child in indices(node, "children") {
            open.push((child, world, depth + 1));
        }
    }
    Ok(())
}

/// Of the default scene, else of the first; a document without scenes shows every node that is
/// nobody's child.
fn roots(document: &Document, nodes: &[Value]) -> Result<Vec<usize>, Fault> {
    let scenes = document.list("scenes")?;
    let scene = whole(document.root(), "scene", "the document")?.unwrap_or(0);
    if let Some(scene) = usize::try_from(scene)
        .ok()
        .and_then(|scene| scenes.get(scene))
    {
        return Ok(indices(scene, "nodes").collect());
    }
    let mut is_child = vec![false; nodes.len()];
    for child in nodes.iter().flat_map(|node| indices(node, "children")) {
        is_child[child] = true;
    }
    Ok((0..nodes.len()).filter(|node| !is_child[*node]).collect())
}

fn indices<'a>(object: &'a Value, key: &str) -> impl Iterator<Item = usize> + 'a {
    array(object, key)
        .iter()
        .filter_map(Value::as_u64)
        .filter_map(|number| usize::try_from(number).ok())
}

impl Drawn {
    fn add_mesh(
        &mut self,
        number: usize,
        mesh: &Value,
        world: &Matrix,
        accessors: &[Accessor],
    ) -> Result<(), Fault> {
        let owner = format!("mesh {number}");
        for primitive in array(mesh, "primitives") {
            let attributes = primitive
                .get("attributes")
                .ok_or_else(|| damaged(format!("{owner} has no `attributes`")))?;
            let Some(positions) = index(attributes, "POSITION", &owner, accessors.len())? else {
                continue;
            };
            let corners = accessors[positions].count;
            for key in attributes
                .as_object()
                .into_iter()
                .flat_map(|all| all.keys())
            {
                let Some(at) = index(attributes, key, &owner, accessors.len())? else {
                    continue;
                };
                check_shape(&owner, key, &accessors[at])?;
                let count = accessors[at].count;
                if count != corners {
                    return Err(damaged(format!(
                        "{owner} has {corners} corners and {count} of their `{key}`"
                    )));
                }
            }
            let vertices = match index(primitive, "indices", &owner, accessors.len())? {
                Some(indices) => {
                    check_indices(indices, &accessors[indices])?;
                    accessors[indices].count
                }
                None => corners,
            };
            self.triangles += match whole(primitive, "mode", &owner)?.unwrap_or(4) {
                4 => vertices / 3,
                5 | 6 => vertices.saturating_sub(2),
                _ => 0,
            };
            self.add_box(local_bounds(positions, &accessors[positions])?, world);
            let finite =
                |corners: [[f64; 3]; 2]| corners.iter().flatten().all(|axis| axis.is_finite());
            if !self.bounds.is_some_and(finite) {
                return Err(damaged(format!("{owner} stands at no finite place")));
            }
        }
        Ok(())
    }

    /// A turned box is bounded by the box of its eight corners.
    fn add_box(&mut self, local: [[f64; 3]; 2], world: &Matrix) {
        for corner in 0..8_usize {
            let pick = |axis: usize| local[corner >> axis & 1][axis];
            let point = matrix::apply(world, [pick(0), pick(1), pick(2)]);
            let bounds = self.bounds.get_or_insert([point, point]);
            for axis in 0..3 {
                bounds[0][axis] = bounds[0][axis].min(point[axis]);
                bounds[1][axis] = bounds[1][axis].max(point[axis]);
            }
        }
    }
}

fn check_indices(number: usize, accessor: &Accessor) -> Result<(), Fault> {
    let whole_numbers = matches!(
        accessor.component,
        Component::U8 | Component::U16 | Component::U32
    );
    if accessor.is_scalar && whole_numbers {
        return Ok(());
    }
    Err(damaged(format!(
        "accessor {number} is used for indices and holds no whole numbers"
    )))
}

fn local_bounds(number: usize, accessor: &Accessor) -> Result<[[f64; 3]; 2], Fault> {
    let bounds = accessor.bounds.ok_or_else(|| {
        damaged(format!(
            "accessor {number} holds positions and does not say between which corners (`min`, `max`)"
        ))
    })?;
    // KHR_mesh_quantization: bounds are of the stored integers.
    let scale = match accessor.is_normalised {
        true => accessor.component.whole(),
        false => 1.0,
    };
    Ok(bounds.map(|corner| corner.map(|value| (value / scale).clamp(-1e30, 1e30))))
}
