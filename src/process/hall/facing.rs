//! Which side of a wall is seen from within the hall. Exporters lose it, and mirrored scans have it
//! wrong.
//!
//! Triangles that hang together are one shell, and a shell is turned as one. What counts is the
//! solid angle under which the eyes see its fronts, and its backs: a room around an eye is seen
//! under 4π from inside, and a closed vase beside it under as much from the front as from behind,
//! so that it stays as it is.

use rayon::prelude::*;

use crate::gltf::{Matrix, apply, determinant};
use crate::model::vectors::{cross, dot, minus};
use crate::process::model::{Part, same_places};

/// A shell is turned when its backs are seen so many times as much as its fronts.
const CLEARLY: f64 = 2.0;
/// More eyes tell nothing new.
const MOST_EYES: usize = 64;
/// Of a part, in even steps: enough to know each of its walls.
const MOST_SAMPLES: usize = 1 << 20;

/// Turns what shows its back to the eyes. `places` are where the nodes put each mesh.
pub fn turn(parts: &mut [Part], places: &[Vec<Matrix>], eyes: &[[f64; 3]]) {
    let step = eyes.len().div_ceil(MOST_EYES).max(1);
    let eyes: Vec<[f64; 3]> = eyes.iter().step_by(step).copied().collect();
    parts.par_iter_mut().for_each(|part| {
        // Something that stands in several places is furniture.
        if let [place] = places[part.mesh].as_slice()
            && !part.uses.is_moved
        {
            turn_part(part, place, &eyes);
        }
    });
}

fn turn_part(part: &mut Part, place: &Matrix, eyes: &[[f64; 3]]) {
    let shells = shells(part);
    let backwards = backwards(part, &shells, place, eyes);
    if !backwards.contains(&true) {
        return;
    }
    let mut turned = vec![false; part.geometry.vertices];
    for face in part.geometry.indices.as_chunks_mut::<3>().0 {
        if backwards[shells[face[0] as usize] as usize] {
            face.swap(1, 2);
            for corner in face {
                turned[*corner as usize] = true;
            }
        }
    }
    for (name, components) in [("NORMAL", 0..3), ("TANGENT", 3..4)] {
        let Some(stream) = part.geometry.stream_mut(name) else {
            continue;
        };
        for vertex in (0..turned.len()).filter(|vertex| turned[*vertex]) {
            stream.negate(vertex, components.clone());
        }
    }
}

/// Of every shell, whether it must be turned.
fn backwards(part: &Part, shells: &[u32], place: &Matrix, eyes: &[[f64; 3]]) -> Vec<bool> {
    let mut seen = vec![[0.0_f64; 2]; shells.len()];
    let places = part.geometry.positions().as_chunks::<3>().0;
    let point = |corner: u32| apply(place, places[corner as usize].map(f64::from));
    // Where a node mirrors its mesh, viewers turn it back.
    let sign = determinant(place).signum();
    let step = part.triangles().div_ceil(MOST_SAMPLES).max(1);
    for face in part
        .geometry
        .indices
        .as_chunks::<3>()
        .0
        .iter()
        .step_by(step)
    {
        let [a, b, c] = face.map(point);
        let normal = cross(minus(b, a), minus(c, a)).map(|axis| sign * axis / 2.0);
        let middle = [0, 1, 2].map(|axis| (a[axis] + b[axis] + c[axis]) / 3.0);
        let area = dot(normal, normal).sqrt();
        for eye in eyes {
            let away = minus(*eye, middle);
            // A triangle right before the eye fills no more than half of what it sees.
            let distance = dot(away, away).max(area);
            let angle = dot(normal, away) / (distance * distance.sqrt());
            if angle.is_finite() {
                let side = usize::from(angle < 0.0);
                seen[shells[face[0] as usize] as usize][side] += angle.abs();
            }
        }
    }
    let seen = seen.into_iter();
    seen.map(|[front, back]| back > CLEARLY * front).collect()
}

/// Of every vertex, the number of the shell that it belongs to: triangles that share a place
/// belong together, wherever their textures are cut.
fn shells(part: &Part) -> Vec<u32> {
    let of_place = same_places(part.geometry.positions().as_chunks::<3>().0);
    let mut above: Vec<u32> = (0..of_place.len() as u32).collect();
    for face in part.geometry.indices.as_chunks::<3>().0 {
        let [a, b, c] = face.map(|corner| root(&mut above, of_place[corner as usize]));
        let least = a.min(b).min(c);
        for one in [a, b, c] {
            above[one as usize] = least;
        }
    }
    let shell = |place: &u32| root(&mut above, *place);
    of_place.iter().map(shell).collect()
}

fn root(above: &mut [u32], mut one: u32) -> u32 {
    while above[one as usize] != one {
        let next = above[one as usize];
        above[one as usize] = above[next as usize];
        one = next;
    }
    one
}
