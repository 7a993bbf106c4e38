//! Fewer triangles that look the same: quadric simplification (meshoptimizer), which keeps seams of
//! texture coordinates and the borders of open surfaces.

use std::collections::HashMap;

use meshopt::{
    SimplifyOptions, VertexDataAdapter, simplify_with_attributes_and_locks, typed_to_bytes,
};

use rayon::prelude::*;

use super::parts::Part;
use super::pieces::{pieces, seams};
use super::weld::same_places;
use crate::gltf::{Primitive, Values};

/// How much of a part's size a normal that turns by one, and a colour that changes from black to
/// white, are worth: small against places, which are what is measured.
const NORMAL_WEIGHT: f32 = 0.25;
const COLOUR_WEIGHT: f32 = 0.5;

/// Triangles, and how far they lie from those that they stand for, in the part's own units.
#[derive(Debug, Clone)]
pub struct Simplified {
    pub indices: Vec<u32>,
    pub error: f64,
}

/// More than this are halved until they are not, and the pieces made simpler side by side: in less
/// time and memory than the whole would take.
const PIECE_TRIANGLES: usize = 1 << 19;

/// About so many triangles, or more where they would lie farther away than `limit`.
pub fn simplify(part: &Part, from: &Simplified, triangles: usize, limit: f64) -> Simplified {
    let before = from.indices.len() / 3;
    if before <= triangles {
        return from.clone();
    }
    let surface = Surface {
        places: part.geometry.positions().as_chunks::<3>().0,
        attributes: Attributes::of(&part.geometry),
        limit: (limit - from.error).max(0.0) as f32,
    };
    let fewer = match before > 2 * PIECE_TRIANGLES {
        false => surface.fewer(
            &from.indices,
            triangles,
            &part.locks,
            SimplifyOptions::Prune,
        ),
        true => {
            let pieces = pieces(&from.indices, surface.places, PIECE_TRIANGLES);
            let seams = seams(&pieces, &same_places(&part.geometry));
            let locks: Vec<bool> = seams
                .iter()
                .zip(&part.locks)
                .map(|(a, b)| *a || *b)
                .collect();
            let share = triangles as f64 / before as f64;
            // Nothing is pruned: what seems to hang alone in a piece may go on in the next.
            let fewer = pieces.par_iter().map(|piece| {
                let triangles = (piece.len() as f64 / 3.0 * share).ceil() as usize;
                surface.fewer(piece, triangles, &locks, SimplifyOptions::Sparse)
            });
            joined(fewer.collect())
        }
    };
    // A part that would vanish stays as it was.
    if fewer.indices.is_empty() {
        return from.clone();
    }
    Simplified {
        error: from.error + fewer.error,
        ..fewer
    }
}

fn joined(pieces: Vec<Simplified>) -> Simplified {
    Simplified {
        error: pieces.iter().map(|piece| piece.error).fold(0.0, f64::max),
        indices: pieces.into_iter().flat_map(|piece| piece.indices).collect(),
    }
}

/// What simplification looks at.
struct Surface<'a> {
    places: &'a [[f32; 3]],
    attributes: Attributes,
    /// How far it may go, in the part's own units.
    limit: f32,
}

impl Surface<'_> {
    fn fewer(
        &self,
        corners: &[u32],
        triangles: usize,
        locks: &[bool],
        manner: SimplifyOptions,
    ) -> Simplified {
        let Ok(adapter) = VertexDataAdapter::new(typed_to_bytes(self.places), 12, 0) else {
            return Simplified {
                indices: Vec::new(),
                error: 0.0,
            };
        };
        let mut error = 0.0;
        let indices = simplify_with_attributes_and_locks(
            corners,
            &adapter,
            &self.attributes.values,
            &self.attributes.weights,
            4 * self.attributes.weights.len(),
            locks,
            // A piece may be smaller than what is asked for.
            (3 * triangles).min(corners.len()),
            self.limit,
            SimplifyOptions::ErrorAbsolute | SimplifyOptions::ErrorClamped | manner,
            Some(&mut error),
        );
        Simplified {
            indices,
            error: f64::from(error),
        }
    }
}

/// Normals and colours, vertex by vertex.
struct Attributes {
    values: Vec<f32>,
    weights: Vec<f32>,
}

impl Attributes {
    fn of(primitive: &Primitive) -> Attributes {
        let mut columns: Vec<(Vec<f32>, usize, f32)> = Vec::new();
        for (name, weight) in [("NORMAL", NORMAL_WEIGHT), ("COLOR_0", COLOUR_WEIGHT)] {
            if let Some(stream) = primitive.stream(name) {
                columns.push((floats(&stream.values), stream.width, weight));
            }
        }
        let weights = columns
            .iter()
            .flat_map(|(_, width, weight)| std::iter::repeat_n(*weight, *width))
            .collect();
        let values = (0..primitive.vertices)
            .flat_map(|vertex| {
                columns.iter().flat_map(move |(values, width, _)| {
                    values[vertex * width..][..*width].iter().copied()
                })
            })
            .collect();
        Attributes { values, weights }
    }
}

fn floats(values: &Values) -> Vec<f32> {
    match values {
        Values::Floats(floats) => floats.clone(),
        Values::Whole {
            component, bytes, ..
        } => {
            let numbers = bytes.chunks_exact(component.bytes() as usize);
            let number = |bytes| component.read(bytes).unwrap_or(0.0) / component.whole();
            numbers.map(|bytes| number(bytes) as f32).collect()
        }
    }
}

/// Where the parts of a mesh meet, their vertices stay: or gaps would open between materials.
pub fn lock_where_they_meet(parts: &mut [Part]) {
    let mut parts_of: HashMap<usize, usize> = HashMap::new();
    for part in parts.iter_mut() {
        *parts_of.entry(part.mesh).or_default() += 1;
        part.locks = vec![false; part.geometry.vertices];
    }
    let meets = |part: &Part| parts_of.get(&part.mesh).is_some_and(|count| *count > 1);
    let mut owners: HashMap<(usize, [u32; 3]), Option<usize>> = HashMap::new();
    let place = |place: &[f32; 3]| place.map(f32::to_bits);
    let meeting = parts.iter().enumerate().filter(|(_, part)| meets(part));
    for (number, part) in meeting {
        for at in part.geometry.positions().as_chunks::<3>().0 {
            let owner = owners.entry((part.mesh, place(at))).or_insert(Some(number));
            if *owner != Some(number) {
                *owner = None;
            }
        }
    }
    for part in parts.iter_mut().filter(|part| meets(part)) {
        let (places, _) = part.geometry.positions().as_chunks::<3>();
        part.locks = places
            .iter()
            .map(|at| owners.get(&(part.mesh, place(at))) == Some(&None))
            .collect();
    }
}
