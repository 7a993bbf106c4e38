//! Skins: where joints carry the corners that hang on them.

use serde_json::Value;

use super::Reader;
use crate::diagnostics::Fault;
use crate::gltf::document::{Document, index};
use crate::gltf::matrix::{IDENTITY, Matrix, product};
use crate::gltf::references::array;

/// For each joint, from where the mesh was bound to where the joint stands.
pub struct Skin {
    joints: Vec<Matrix>,
}

pub fn of(
    document: &Document,
    node: &Value,
    worlds: &[Option<Matrix>],
    reader: &Reader<'_>,
) -> Result<Option<Skin>, Fault> {
    let skins = document.list("skins")?;
    let Some(skin) = index(node, "skin", "a node", skins.len())? else {
        return Ok(None);
    };
    let bound = reader.lists::<16>(&skins[skin], "inverseBindMatrices", 0.0)?;
    let joints = array(&skins[skin], "joints").iter().enumerate();
    let joints = joints.map(|(number, joint)| {
        let joint = joint.as_u64().and_then(|joint| usize::try_from(joint).ok());
        let world = joint.and_then(|joint| *worlds.get(joint)?);
        let unbound = bound.as_ref().and_then(|bound| bound.get(number));
        let unbound = unbound.map_or(IDENTITY, |matrix| matrix.map(f64::from));
        product(&world.unwrap_or(IDENTITY), &unbound)
    });
    Ok(Some(Skin {
        joints: joints.collect(),
    }))
}

impl Skin {
    /// What a corner's joints agree on, each as much as its weight says.
    pub fn stance(&self, joints: [f32; 4], weights: [f32; 4]) -> Matrix {
        let mut stance = [0.0; 16];
        let sum: f64 = weights.iter().map(|weight| f64::from(*weight)).sum();
        for (joint, weight) in joints.iter().zip(weights) {
            if let (Some(matrix), true) = (self.joints.get(*joint as usize), weight != 0.0) {
                for (cell, own) in stance.iter_mut().zip(matrix) {
                    *cell += own * f64::from(weight) / sum;
                }
            }
        }
        stance
    }
}
