//! Models: checked, and one GLB in up to three levels of detail whatever the author's file was.
//!
//! Geometry is worked on as numbers; the JSON stays JSON, so that animations, skins, variants and
//! extensions that nobody here knows survive.

mod levels;
mod parts;
mod pieces;
mod quantise;
mod rewrite;
mod simplify;
mod textures;
mod weld;

use std::path::Path;

use super::ProcessError;
use crate::cache::Cache;
use crate::diagnostics::Fault;
use crate::gltf::{self, Document, Plain};
use crate::values::ModelLevel;

pub use levels::{Level, levels};
pub use parts::Part;
pub use simplify::{Simplified, Surface};
pub use weld::same_places;

pub const REVISION: u32 = 7;

/// All levels, put into the cache.
///
/// # Errors
/// When the model is broken; else the machine's.
pub fn publish(plain: &Plain, cache: &Cache) -> Result<Vec<ModelLevel>, ProcessError> {
    let (levels, ()) = levels(&plain.document, &plain.bin, |_| ())?;
    levels.into_iter().map(|level| keep(level, cache)).collect()
}

/// Puts a level into the cache.
///
/// # Errors
/// When it does not stand up to what authors' files are asked; else the machine's.
pub fn keep(level: Level, cache: &Cache) -> Result<ModelLevel, ProcessError> {
    let (document, bin) = gltf::opened(&level.glb)?;
    let found = gltf::check(&document, Some(bin.len() as u64), |_| None)?;
    Ok(ModelLevel {
        glb: cache.put(&level.glb, "glb")?,
        triangles: u32::try_from(found.triangles).unwrap_or(u32::MAX),
        error: level.error,
        textures: level.textures,
    })
}

/// A sound and plain GLB as it is published, without coarser levels.
///
/// # Errors
/// When its geometry is damaged, or it has none.
pub fn finest(glb: &[u8]) -> Result<Level, ProcessError> {
    let (document, bin) = gltf::opened(glb)?;
    let (levels, ()) = levels(&document, bin, |_| ())?;
    let finest = levels.into_iter().next_back();
    Ok(finest.ok_or_else(|| Fault::new("this model has no triangles"))?)
}

/// What would become of a model, for those who ask before they build.
#[derive(Debug)]
pub struct Prospect {
    /// Coarsest first.
    pub levels: Vec<LevelProspect>,
    /// What nothing shows, or what was there twice: `2 materials`.
    pub left_out: Vec<String>,
}

#[derive(Debug)]
pub struct LevelProspect {
    pub bytes: usize,
    pub triangles: u64,
    /// See [`ModelLevel::error`].
    pub error: f64,
    pub textures: Vec<[u32; 2]>,
}

/// # Errors
/// When the model is broken, or cannot be read.
pub fn prospect(disk: &Path) -> Result<Prospect, ProcessError> {
    let plain = Plain::read(disk)?;
    let (levels, ()) = levels(&plain.document, &plain.bin, |_| ())?;
    let mut left_out = Vec::new();
    let mut found = Vec::new();
    for level in levels {
        let (document, bin) = gltf::opened(&level.glb)?;
        left_out = fewer(&plain.document, &document);
        found.push(LevelProspect {
            bytes: level.glb.len(),
            triangles: gltf::check(&document, Some(bin.len() as u64), |_| None)?.triangles,
            error: level.error,
            textures: level.textures,
        });
    }
    Ok(Prospect {
        levels: found,
        left_out,
    })
}

fn fewer(before: &Document, after: &Document) -> Vec<String> {
    let count = |document: &Document, key| parts::list(document.root(), key).len();
    ["meshes", "materials", "textures", "images"]
        .into_iter()
        .filter_map(|key| {
            let lost = count(before, key).checked_sub(count(after, key))?;
            (lost > 0).then(|| format!("{lost} {key}"))
        })
        .collect()
}

#[cfg(test)]
mod tests;
