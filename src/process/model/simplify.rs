//! Fewer triangles that look the same: quadric simplification (meshoptimizer), which keeps seams of
//! texture coordinates and the borders of open surfaces.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

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
/// Of so many triangles a piece leaves one at least. Where pieces meet they stay as they were, and
/// would show in a surface of few: what is left is halved and made simpler anew, at last as a whole.
const MOST_IN_PIECES: usize = 4;

/// What is asked for.
struct Wanted {
    triangles: usize,
    /// How far it may go, in the part's own units.
    limit: f32,
}

impl Wanted {
    fn after(before: &Simplified, triangles: usize, limit: f64) -> Wanted {
        Wanted {
            triangles,
            limit: (limit - before.error).max(0.0) as f32,
        }
    }
}

impl Simplified {
    fn added_to(self, before: &Simplified) -> Simplified {
        // A part that would vanish stays as it was.
        if self.indices.is_empty() {
            return before.clone();
        }
        Simplified {
            error: before.error + self.error,
            ..self
        }
    }
}

fn joined(pieces: Vec<Simplified>) -> Simplified {
    Simplified {
        error: pieces.iter().map(|piece| piece.error).fold(0.0, f64::max),
        indices: pieces.into_iter().flat_map(|piece| piece.indices).collect(),
    }
}

/// What simplification looks at, however often.
pub struct Surface<'a> {
    places: &'a [[f32; 3]],
    attributes: Attributes,
    /// Vertices that stay.
    locks: Cow<'a, [bool]>,
    /// See [`same_places`].
    same_places: OnceLock<Vec<u32>>,
}

impl<'a> Surface<'a> {
    pub fn of(part: &'a Part) -> Surface<'a> {
        Surface {
            places: part.geometry.positions().as_chunks::<3>().0,
            attributes: Attributes::of(&part.geometry),
            locks: Cow::Borrowed(&part.locks),
            same_places: OnceLock::new(),
        }
    }

    /// Of places alone, whatever is seen there.
    pub fn bare(places: &'a [[f32; 3]]) -> Surface<'a> {
        Surface {
            places,
            attributes: Attributes::default(),
            locks: vec![false; places.len()].into(),
            same_places: OnceLock::new(),
        }
    }

    /// About so many triangles, or more where they would lie farther away than `limit`.
    pub fn simplify(&self, from: &Simplified, triangles: usize, limit: f64) -> Simplified {
        let before = from.indices.len() / 3;
        if before <= triangles {
            return from.clone();
        }
        if before <= PIECE_TRIANGLES {
            return self.whole(from, triangles, limit);
        }
        let least = before / MOST_IN_PIECES;
        let wanted = Wanted::after(from, triangles.max(least), limit);
        let rough = self.in_pieces(&from.indices, &wanted).added_to(from);
        if triangles >= least {
            return rough;
        }
        // Where pieces hardly get simpler, the next ones would not either.
        match rough.indices.len() <= from.indices.len() / 2 {
            true => self.simplify(&rough, triangles, limit),
            false => self.whole(&rough, triangles, limit),
        }
    }

    fn whole(&self, from: &Simplified, triangles: usize, limit: f64) -> Simplified {
        let wanted = Wanted::after(from, triangles, limit);
        // Where most vertices are gone already, nothing is set up for them.
        let few = from.indices.len() < self.places.len();
        let manner = match few {
            true => SimplifyOptions::Prune | SimplifyOptions::Sparse,
            false => SimplifyOptions::Prune,
        };
        self.fewer(&from.indices, &wanted, &self.locks, manner)
            .added_to(from)
    }

    fn in_pieces(&self, corners: &[u32], wanted: &Wanted) -> Simplified {
        let pieces = pieces(corners, self.places, PIECE_TRIANGLES);
        let same_places = self.same_places.get_or_init(|| same_places(self.places));
        let locks: Vec<bool> = seams(&pieces, same_places)
            .iter()
            .zip(self.locks.iter())
            .map(|(a, b)| *a || *b)
            .collect();
        let share = wanted.triangles as f64 / (corners.len() / 3) as f64;
        // Nothing is pruned: what seems to hang alone in a piece may go on in the next.
        let fewer = pieces.par_iter().map(|piece| {
            let wanted = Wanted {
                triangles: (piece.len() as f64 / 3.0 * share).ceil() as usize,
                ..*wanted
            };
            self.fewer(piece, &wanted, &locks, SimplifyOptions::Sparse)
        });
        joined(fewer.collect())
    }

    fn fewer(
        &self,
        corners: &[u32],
        wanted: &Wanted,
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
            (3 * wanted.triangles).min(corners.len()),
            wanted.limit,
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
#[derive(Default)]
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
        let weights: Vec<f32> = columns
            .iter()
            .flat_map(|(_, width, weight)| std::iter::repeat_n(*weight, *width))
            .collect();
        let mut values = Vec::with_capacity(weights.len() * primitive.vertices);
        for vertex in 0..primitive.vertices {
            for (column, width, _) in &columns {
                values.extend_from_slice(&column[vertex * width..][..*width]);
            }
        }
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

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::gltf::{MeshUse, Stream};

    /// A wavy sheet of `side` by `side` vertices, a metre wide.
    fn sheet(side: u32) -> Part {
        let places = (0..side * side).flat_map(|vertex| {
            let [x, y] = [vertex % side, vertex / side].map(|at| at as f32 / (side - 1) as f32);
            [x, y, (7.0 * x).sin() * (9.0 * y).sin() / 50.0]
        });
        let corners = (0..side - 1).flat_map(|row| {
            (0..side - 1).flat_map(move |column| {
                let at = row * side + column;
                [at, at + 1, at + side, at + side, at + 1, at + side + 1]
            })
        });
        let vertices = (side * side) as usize;
        Part {
            mesh: 0,
            primitives: vec![0],
            geometry: Primitive {
                vertices,
                streams: vec![Stream {
                    name: "POSITION".to_owned(),
                    width: 3,
                    values: Values::Floats(places.collect()),
                }],
                targets: Vec::new(),
                indices: corners.collect(),
            },
            locks: vec![false; vertices],
            uses: MeshUse {
                scale: 1.0,
                is_moved: false,
            },
            material: None,
        }
    }

    /// Edges that only one triangle has, by their ends.
    fn open_edges(corners: &[u32]) -> Vec<[u32; 2]> {
        let mut uses: HashMap<[u32; 2], u32> = HashMap::new();
        for face in corners.as_chunks::<3>().0 {
            for at in 0..3 {
                let mut ends = [face[at], face[(at + 1) % 3]];
                ends.sort_unstable();
                *uses.entry(ends).or_default() += 1;
            }
        }
        let open = uses.into_iter().filter(|(_, count)| *count == 1);
        open.map(|(ends, _)| ends).collect()
    }

    #[test]
    fn a_large_surface_stays_closed_in_pieces_and_as_a_whole() {
        let side = 560;
        let part = sheet(side);
        assert!(part.triangles() > PIECE_TRIANGLES);
        let all = Simplified {
            indices: part.geometry.indices.clone(),
            error: 0.0,
        };
        let surface = Surface::of(&part);
        let (quarter, few) = (part.triangles() / 4, 5000);
        for (triangles, farthest) in [(quarter, 1e-4), (few, 1e-3)] {
            let fewer = surface.simplify(&all, triangles, 0.01);
            let found = fewer.indices.len() / 3;
            assert!(
                found <= triangles + triangles / 50,
                "{found} of {triangles}"
            );
            assert!(fewer.error < farthest, "{}", fewer.error);
            let is_rim = |corner: u32| {
                let [x, y] = [corner % side, corner / side];
                x == 0 || y == 0 || x == side - 1 || y == side - 1
            };
            let open = open_edges(&fewer.indices);
            assert!(!open.is_empty() && open.iter().flatten().all(|corner| is_rim(*corner)));
        }
    }
}
