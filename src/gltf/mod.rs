//! glTF 2.0 as a format (<https://registry.khronos.org/glTF/specs/2.0/glTF-2.0.html>): the GLB
//! container, a document that is checked without being understood, and packing.
//!
//! The JSON stays JSON, so that every extension survives, known or not. Invariant of a checked
//! document: every index points to something, every accessor lies in its buffer view, every
//! buffer view in its buffer, every file it names lies beside or below it.

mod accessors;
mod attributes;
mod container;
mod document;
mod draco;
pub mod drawing;
mod extensions;
mod file;
mod geometry;
pub mod ktx2;
mod matrix;
mod meshopt;
mod pack;
mod plain;
mod prune;
mod references;
mod resources;
mod scene;
mod slots;
mod surface;
mod uses;
mod writer;

pub use accessors::Component;
pub use container::{Glb, GlbError, write_glb};
pub use document::{Document, MAX_JSON_BYTES};
pub use extensions::forget;
pub use file::{Plain, companion_bytes, opened, whole};
pub use geometry::{Geometry, Primitive, Stream, Values};
pub use matrix::{Matrix, apply, determinant};
pub use pack::{PackError, pack};
pub use plain::plain;
pub use resources::{Resource, resource, view_bytes};
pub use surface::{MAX_TRIANGLES, Triangle, triangles};
pub use uses::{MeshUse, leave_out_empty, mesh_uses, placements, put_into_grid};
pub use writer::{Filter, Form, Packed, Writer, pushed};

use serde_json::Value;

use crate::diagnostics::Fault;
use crate::model::MediaPath;

/// What a checked document tells about its default scene.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// As drawn: a mesh that two nodes show counts twice.
    pub triangles: u64,
    /// [min, max] in the scene's space, `None` when nothing is drawn.
    pub bounds: Option<[[f64; 3]; 2]>,
    /// Files it needs, relative to it; sorted, each once.
    pub companions: Vec<MediaPath>,
}

/// Checks a document. `bin_bytes` is the length of a GLB's own buffer, `file_bytes` the length
/// of a file relative to the document, `None` when it is missing.
///
/// # Errors
/// The first fault that would keep a viewer from showing it.
pub fn check(
    document: &Document,
    bin_bytes: Option<u64>,
    file_bytes: impl Fn(&MediaPath) -> Option<u64>,
) -> Result<Facts, Fault> {
    document.check_version()?;
    extensions::check(document)?;
    let companions = resources::companions(document)?;
    for companion in &companions {
        if file_bytes(companion).is_none() {
            return Err(
                Fault::new(format!("this glTF needs `{companion}`, which is missing"))
                    .help("keep the files of a .gltf together, or export a single .glb"),
            );
        }
    }
    let buffers = resources::buffer_lengths(document, bin_bytes, file_bytes)?;
    let views = accessors::check_views(document, &buffers)?;
    let accessors = accessors::check(document, &views)?;
    references::check(document)?;
    let drawn = scene::measure(document, &accessors)?;
    Ok(Facts {
        triangles: drawn.triangles,
        bounds: drawn.bounds,
        companions,
    })
}

/// What an object says under `extensions` to one of them.
fn extensions_of<'a>(object: &'a Value, name: &str) -> Option<&'a Value> {
    object.get("extensions")?.get(name)
}

#[cfg(test)]
mod tests;
