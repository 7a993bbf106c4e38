//! The first thing a visitor sees: all six faces, small, in one file.

use crate::process::pixels::{CHANNELS, Pixels};
use crate::process::resize::shrink;

/// Less than 100 kB together: there at once, and sharp enough to look around.
pub const FACE_PX: usize = 256;

pub fn shrink_face(face: &Pixels) -> Pixels {
    shrink(face, FACE_PX, FACE_PX)
}

/// One above the other.
pub fn strip(faces: &[Pixels]) -> Pixels {
    Pixels::from_rows(FACE_PX, FACE_PX * faces.len().max(1), |y, row| {
        if let Some(face) = faces.get(y / FACE_PX) {
            row.copy_from_slice(&face.row(y % FACE_PX)[..FACE_PX * CHANNELS]);
        }
    })
}
