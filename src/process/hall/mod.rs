//! Halls: the walls of a scan in levels of detail, and a simple surface of them to walk on and to
//! point at. Fronts look to where visitors stand, so that whoever looks from outside and draws
//! fronts alone sees into the rooms: the wall before them is cut away.

mod facing;
mod surface;

use std::path::Path;

use super::ProcessError;
use super::model::{keep, levels};
use crate::cache::Cache;
use crate::diagnostics::Fault;
use crate::gltf::{Document, MAX_TRIANGLES, Plain, placements};
use crate::values::HallProduct;

pub const REVISION: u32 = 2;

/// `eyes` are where visitors stand, in the mesh's frame.
///
/// # Errors
/// A fault when the mesh is broken or shows nothing; else the machine's.
pub fn run(disk: &Path, eyes: &[[f64; 3]], cache: &Cache) -> Result<HallProduct, ProcessError> {
    let Plain {
        mut document,
        bin,
        bounds,
        triangles,
    } = Plain::read(disk)?;
    // A small file may show its mesh again and again, and the surface would hold it as often.
    if triangles > MAX_TRIANGLES {
        let message = format!("this hall shows {triangles} triangles, too many for a browser");
        return Err(Fault::new(message)
            .help("join what is there twice, or simplify it in the program that made it")
            .into());
    }
    one_sided(&mut document);
    let places = placements(&document)?;
    let (levels, walk) = levels(&document, &bin, |parts| {
        facing::turn(parts, &places, eyes);
        surface::simple(parts, &places)
    })?;
    drop(bin);
    let levels: Result<Vec<_>, ProcessError> =
        levels.into_iter().map(|level| keep(level, cache)).collect();
    Ok(HallProduct {
        levels: levels?,
        walk: keep(walk?, cache)?,
        bounds,
    })
}

/// Walls have one side: from behind one looks through them.
fn one_sided(document: &mut Document) {
    let materials = document
        .root_mut()
        .get_mut("materials")
        .and_then(serde_json::Value::as_array_mut);
    for material in materials.into_iter().flatten() {
        if let Some(material) = material.as_object_mut() {
            material.remove("doubleSided");
        }
    }
}

#[cfg(test)]
mod tests;
