//! The first thing a visitor sees: all six faces, small, in one file.

use crate::process::pixels::{CHANNELS, Pixels};

/// One above the other; all are squares of one size.
pub fn strip(faces: &[Pixels]) -> Pixels {
    let side = faces.first().map_or(1, Pixels::width);
    Pixels::from_rows(side, side * faces.len().max(1), |y, row| {
        if let Some(face) = faces.get(y / side) {
            row.copy_from_slice(&face.row(y % side)[..side * CHANNELS]);
        }
    })
}
