//! What of a model is made of triangles: its parts, welded and ready for levels.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde_json::{Value, json};

use super::simplify::lock_where_they_meet;
use super::weld::weld;
use crate::diagnostics::Fault;
use crate::gltf::{Document, Geometry, MeshUse, Primitive, mesh_uses};

/// Triangles that one or several primitives of a mesh show.
pub struct Part {
    pub mesh: usize,
    /// Numbers of the mesh's primitives.
    pub primitives: Vec<usize>,
    pub geometry: Primitive,
    /// Which vertices must stay where they are.
    pub locks: Vec<bool>,
    pub uses: MeshUse,
    pub material: Option<usize>,
}

impl Part {
    pub fn triangles(&self) -> usize {
        self.geometry.indices.len() / 3
    }
}

/// # Errors
/// When the document is damaged.
pub fn parts(document: &Document, bin: &[u8]) -> Result<Vec<Part>, Fault> {
    let geometry = Geometry::of(document, bin)?;
    let uses = mesh_uses(document)?;
    let mut known: BTreeMap<(usize, String), Vec<usize>> = BTreeMap::new();
    let meshes = list(document.root(), "meshes");
    for (mesh, json) in meshes.iter().enumerate() {
        for (number, primitive) in list(json, "primitives").iter().enumerate() {
            let what = ["attributes", "indices", "targets", "mode"].map(|key| primitive.get(key));
            let same = known.entry((mesh, json!(what).to_string())).or_default();
            same.push(number);
        }
    }
    let read = |((mesh, _), primitives): ((usize, String), Vec<usize>)| {
        let json = &list(&meshes[mesh], "primitives")[primitives[0]];
        let owner = format!("mesh {mesh}");
        let Some(primitive) = geometry.primitive(json, &owner)? else {
            return Ok(None);
        };
        let material = json.get("material").and_then(Value::as_u64);
        Ok(Some(Part {
            mesh,
            primitives,
            geometry: weld(&primitive),
            locks: Vec::new(),
            uses: uses[mesh],
            material: material.and_then(|material| usize::try_from(material).ok()),
        }))
    };
    let found: Result<Vec<Option<Part>>, Fault> = known.into_par_iter().map(read).collect();
    let mut parts: Vec<Part> = found?.into_iter().flatten().collect();
    lock_where_they_meet(&mut parts);
    Ok(parts)
}

pub fn list<'a>(object: &'a Value, key: &str) -> &'a [Value] {
    object
        .get(key)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}
