//! Writing JPEG: baseline, colour at half the resolution, the standard's own codes (ITU-T T.81).
//! The same pixels give the same bytes on every processor.
//!
//! Tiles are half of what a build writes and a fifth of its time, which an encoder made for just
//! this kind of file nearly halves.

mod bits;
mod dct;
mod header;
mod planes;
mod scan;
mod tables;

use fearless_simd::{Level, dispatch};

use self::scan::Scan;
use super::ProcessError;
use super::pixels::Pixels;

pub use self::tables::ZIGZAG;

/// What is there at once only has to last until the rest comes.
pub const LOW_QUALITY: u8 = 55;
/// Pictures are looked at as large as they are, or smaller.
pub const PICTURE_QUALITY: u8 = 82;

/// Colour at half the resolution (4:2:0): the eye does not miss it in photographs, and a quarter
/// of the bytes is saved. `quality` is that of libjpeg, 1…100.
///
/// # Errors
/// When a side has more than 65,535 pixels.
pub fn encode(pixels: &Pixels, quality: u8) -> Result<Vec<u8>, ProcessError> {
    written(Level::new(), pixels, quality)
}

fn written(level: Level, pixels: &Pixels, quality: u8) -> Result<Vec<u8>, ProcessError> {
    let side = |pixels: usize| u16::try_from(pixels).map_err(std::io::Error::other);
    let size = (side(pixels.width())?, side(pixels.height())?);
    let steps = tables::steps(quality);
    // Photographs take less than two bits a pixel.
    let mut bytes = Vec::with_capacity(pixels.width() * pixels.height() / 4 + 1024);
    header::write(&mut bytes, size, &steps);
    let mut scan = Scan::new(bytes, &steps);
    dispatch!(level, simd => scan.write(simd, pixels));
    let mut bytes = scan.finish();
    bytes.extend_from_slice(&header::END);
    Ok(bytes)
}

#[cfg(test)]
mod tests;
