//! A hall's surface in as few triangles as a finger's breadth allows: what one walks on, points
//! at, and looks through a panorama at. Its places are the exhibition's.

use crate::diagnostics::Fault;
use crate::gltf::{Matrix, apply, determinant};
use crate::mesh::{Group, Shape};
use crate::process::ProcessError;
use crate::process::model::{Level, Part, Simplified, Surface, finest};

/// Walking and pointing need no more.
const TRIANGLES: usize = 20_000;
/// Metres that the surface may lie from the scan's while it has more triangles than those.
const FARTHEST: f64 = 0.05;
/// Metres of a corridor are not worth more than this.
const MOST_TRIANGLES: usize = 100_000;

/// # Errors
/// When the parts show no surface.
pub fn simple(parts: &[Part], places: &[Vec<Matrix>]) -> Result<Level, ProcessError> {
    let (corners, indices) = united(parts, places);
    if indices.is_empty() {
        return Err(Fault::new("this hall shows nothing").into());
    }
    let surface = Surface::bare(&corners);
    let whole = Simplified {
        indices,
        error: 0.0,
    };
    let mut simple = surface.simplify(&whole, TRIANGLES, FARTHEST);
    if simple.indices.len() > 3 * MOST_TRIANGLES {
        simple = surface.simplify(&simple, MOST_TRIANGLES, f64::from(f32::MAX));
    }
    let shape = Shape {
        places: corners.iter().map(|place| place.map(f64::from)).collect(),
        groups: vec![Group {
            faces: simple.indices.as_chunks::<3>().0.to_vec(),
            ..Group::default()
        }],
        ..Shape::default()
    };
    let level = finest(&shape.to_glb()?)?;
    Ok(Level {
        error: simple.error + level.error,
        ..level
    })
}

/// All parts where their nodes put them, with one vertex for each place.
fn united(parts: &[Part], places: &[Vec<Matrix>]) -> (Vec<[f32; 3]>, Vec<u32>) {
    let (mut corners, mut indices) = (Vec::new(), Vec::new());
    for part in parts {
        for place in &places[part.mesh] {
            let first = corners.len() as u32;
            let own = part.geometry.positions().as_chunks::<3>().0.iter();
            corners.extend(own.map(|at| apply(place, at.map(f64::from)).map(|axis| axis as f32)));
            let is_mirrored = determinant(place) < 0.0;
            for [a, b, c] in part.geometry.indices.as_chunks::<3>().0 {
                let (b, c) = if is_mirrored { (c, b) } else { (b, c) };
                indices.extend([a, b, c].map(|corner| first + corner));
            }
        }
    }
    let (count, new) = meshopt::generate_vertex_remap(&corners, Some(&indices));
    let indices = indices.iter().map(|corner| new[*corner as usize]).collect();
    let corners = meshopt::remap_vertex_buffer(&corners, count, &new);
    (corners, indices)
}
