//! A hall's surface in as few triangles as a finger's breadth allows: what one walks on, points
//! at, and looks through a panorama at. Its places are the exhibition's.

use meshopt::{SimplifyOptions, VertexDataAdapter, typed_to_bytes};

use crate::diagnostics::Fault;
use crate::gltf::{Matrix, apply, determinant};
use crate::mesh::{Group, Shape};
use crate::process::ProcessError;
use crate::process::model::{Level, Part, finest};

/// Walking and pointing need no more.
const TRIANGLES: usize = 20_000;
/// Metres that the surface may lie from the scan's while it has more triangles than those.
const FARTHEST: f32 = 0.05;
/// Metres of a corridor are not worth more than this.
const MOST_TRIANGLES: usize = 100_000;

/// # Errors
/// When the parts show no surface.
pub fn simple(parts: &[Part], places: &[Vec<Matrix>]) -> Result<Level, ProcessError> {
    let (corners, indices) = united(parts, places);
    let adapter = VertexDataAdapter::new(typed_to_bytes(&corners), 12, 0)
        .map_err(|_| Fault::new("this hall shows nothing"))?;
    let mut error = 0.0;
    let mut fewer = |indices: &[u32], triangles, farthest| {
        let mut moved = 0.0;
        let options = SimplifyOptions::ErrorAbsolute | SimplifyOptions::Prune;
        let simple = meshopt::simplify(
            indices,
            &adapter,
            // More than there are is not for it to reach.
            indices.len().min(3 * triangles),
            farthest,
            options,
            Some(&mut moved),
        );
        error += f64::from(moved);
        simple
    };
    let simple = fewer(&indices, TRIANGLES, FARTHEST);
    // A toy's hall is smaller than what is left out of others.
    let mut indices = if simple.is_empty() { indices } else { simple };
    if indices.len() > 3 * MOST_TRIANGLES {
        indices = fewer(&indices, MOST_TRIANGLES, f32::MAX);
    }
    let shape = Shape {
        places: corners.iter().map(|place| place.map(f64::from)).collect(),
        groups: vec![Group {
            faces: indices.as_chunks::<3>().0.to_vec(),
            ..Group::default()
        }],
        ..Shape::default()
    };
    let level = finest(&shape.to_glb()?)?;
    Ok(Level {
        error: error + level.error,
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
