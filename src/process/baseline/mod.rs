//! JPEG from the top, a few rows at a time: for pictures that are too large to be whole in memory.
//!
//! It reads what nearly all cameras and scanners write (ITU-T T.81: baseline and extended
//! sequential, Huffman coded, 8 bits, one scan; grey, 4:4:4, 4:2:2, 4:2:0). Everything else is
//! left to the decoder of whole images. A file that ends early or makes no sense is an error, never
//! a picture that is half grey. Nothing in memory grows with the picture's height.

mod bits;
mod block;
mod header;
mod huffman;
mod idct;
mod planes;
mod rgb;

use std::io::Read;

use fearless_simd::Level;

use self::bits::Bits;
use self::block::{BlockReader, Predictors};
use self::header::Frame;
use self::planes::Planes;
use super::pixels::CHANNELS;

pub use self::rgb::colour;

/// Why a file cannot be read on.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    #[error("the file ends before the picture does")]
    Truncated,
    #[error("{0}")]
    Damaged(&'static str),
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

/// A JPEG whose rows are taken one after the other.
pub struct Baseline<R> {
    frame: Frame,
    blocks: BlockReader<R>,
    /// What has been decoded and not been taken yet.
    planes: Planes,
    /// Rows of blocks that have been decoded.
    decoded: usize,
    /// Rows that have been taken.
    taken: usize,
}

impl<R: Read> Baseline<R> {
    /// `None` for a JPEG of another kind.
    ///
    /// # Errors
    /// When the header cannot be read.
    pub fn open(source: R) -> Result<Option<Baseline<R>>, Trouble> {
        let mut bits = Bits::new(source);
        let Some(frame) = Frame::read(&mut bits)? else {
            return Ok(None);
        };
        Ok(Some(Baseline {
            planes: Planes::new(&frame),
            blocks: BlockReader {
                bits,
                level: Level::new(),
                predictors: Predictors::default(),
                until_restart: frame.restart_interval,
                restarts: 0,
            },
            frame,
            decoded: 0,
            taken: 0,
        }))
    }

    pub fn width(&self) -> usize {
        self.frame.width
    }

    pub fn height(&self) -> usize {
        self.frame.height
    }

    /// The embedded ICC profile.
    pub fn profile(&self) -> Option<&[u8]> {
        self.frame.profile.as_deref()
    }

    /// Writes the next row, three bytes a pixel; false behind the last.
    ///
    /// # Errors
    /// When the file ends early or is damaged.
    pub fn next_row(&mut self, row: &mut [u8]) -> Result<bool, Trouble> {
        if self.taken == self.frame.height {
            return Ok(false);
        }
        let band_height = self.frame.band_height();
        // Colour at half the resolution looks one row beyond its band.
        let needed = (self.taken / band_height + 2).min(self.frame.bands());
        while self.decoded < needed {
            let band = self.planes.next_band();
            self.blocks.read_band(&self.frame, band)?;
            self.decoded += 1;
        }
        debug_assert_eq!(row.len(), self.frame.width * CHANNELS);
        let is_last_band = self.taken / band_height + 1 == self.frame.bands();
        self.planes
            .row(&self.frame, self.taken % band_height, is_last_band, row);
        self.taken += 1;
        if self.taken.is_multiple_of(band_height) {
            self.planes.advance();
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests;
