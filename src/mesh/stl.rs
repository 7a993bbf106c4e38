//! STL: triangles and nothing else, as text or as bytes. Colours of some dialects are passed over.

use std::collections::HashMap;

use super::ascii::{lines, number};
use super::shape::{Group, Shape};
use super::{MAX_PARTS, MeshError, too_many};
use crate::diagnostics::Fault;

const HEADER_BYTES: u64 = 84;
const FACE_BYTES: u64 = 50;

/// The number of faces says how long such a file is; some programs write a little more behind it.
/// Many begin with `solid` as if they were text.
pub fn is_binary(start: &[u8], length: u64) -> bool {
    let Some(count) = start.get(80..84).and_then(|bytes| bytes.first_chunk()) else {
        return false;
    };
    let count = u64::from(u32::from_le_bytes(*count));
    let told = HEADER_BYTES + FACE_BYTES * count;
    told == length
        || (count > 0 && length > told && length - told < FACE_BYTES && !looks_like_ascii(start))
}

pub fn looks_like_ascii(start: &[u8]) -> bool {
    let text = start.trim_ascii_start();
    let lower = text.to_ascii_lowercase();
    let facet = lower
        .windows(5)
        .any(|word| word == b"facet" || word == b"endso");
    lower.starts_with(b"solid") && facet
}

pub fn read(bytes: &[u8]) -> Result<Shape, MeshError> {
    let mut faces = Faces::default();
    if is_binary(bytes.get(..84).unwrap_or(bytes), bytes.len() as u64) {
        let told = u32::from_le_bytes(*bytes[80..].first_chunk().unwrap_or(&[0; 4])) as usize;
        for face in bytes[84..].chunks_exact(50).take(told) {
            let (numbers, _) = face[12..48].as_chunks::<4>();
            for corner in numbers.chunks_exact(3) {
                let place = [0, 1, 2].map(|axis| f64::from(f32::from_le_bytes(corner[axis])));
                if !place.iter().all(|value| value.is_finite()) {
                    return Err(
                        Fault::new("a face of this STL has a corner that is no number").into(),
                    );
                }
                faces.corner(place)?;
            }
        }
    } else {
        for (line, text) in lines(bytes) {
            let mut words = text.split_ascii_whitespace();
            if words
                .next()
                .is_some_and(|word| word.eq_ignore_ascii_case("vertex"))
            {
                let mut axis = || number(words.next(), line);
                faces.corner([axis()?, axis()?, axis()?])?;
            }
        }
    }
    Ok(faces.shape)
}

/// Corners that stand at one place are one vertex.
#[derive(Default)]
struct Faces {
    shape: Shape,
    known: HashMap<[u64; 3], u32>,
    open: Vec<u32>,
}

impl Faces {
    fn corner(&mut self, place: [f64; 3]) -> Result<(), Fault> {
        // −0 and 0 are one place.
        let place = place.map(|value| value + 0.0);
        let vertex = match self.known.get(&place.map(f64::to_bits)) {
            Some(vertex) => *vertex,
            None => {
                self.shape.push_place(place)?;
                let vertex = u32::try_from(self.shape.places.len() - 1).unwrap_or(u32::MAX);
                self.known.insert(place.map(f64::to_bits), vertex);
                vertex
            }
        };
        self.open.push(vertex);
        if let [a, b, c] = self.open[..] {
            self.open.clear();
            if self.shape.groups.is_empty() {
                self.shape.groups.push(Group::default());
            }
            let faces = &mut self.shape.groups[0].faces;
            if faces.len() >= MAX_PARTS {
                return Err(too_many());
            }
            if a != b && b != c && c != a {
                faces.push([a, b, c]);
            }
        }
        Ok(())
    }
}
