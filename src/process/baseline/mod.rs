//! JPEG from the top, a few rows at a time, for pictures that are too large to be whole in memory; and whole, on two
//! threads.
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
use std::sync::mpsc::{channel, sync_channel};
use std::thread;

use fearless_simd::Level;

use self::bits::Bits;
use self::block::{BlockReader, Halfway, Predictors};
use self::header::Frame;
use self::planes::{Band, Planes};
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

/// Rows of blocks that are read before they are needed: enough that neither thread waits for the other.
const BANDS_AHEAD: usize = 4;

/// A JPEG whose rows are taken one after the other.
pub struct Baseline<R> {
    frame: Frame,
    blocks: BlockReader<R>,
    rows: Rows,
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
            rows: Rows::new(&frame),
            blocks: BlockReader {
                bits,
                level: Level::new(),
                predictors: Predictors::default(),
                until_restart: frame.restart_interval,
                restarts: 0,
            },
            frame,
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
        let Self {
            frame,
            blocks,
            rows,
        } = self;
        rows.next(frame, row, |band| blocks.read_band(frame, band))
    }
}

impl<R: Read + Send> Baseline<R> {
    /// Writes all rows, three bytes a pixel: bits are read on a thread of their own, ahead of the one that makes pixels
    /// of them, so that it takes half the time.
    ///
    /// # Errors
    /// When the file ends early or is damaged.
    pub fn read_whole(self, pixels: &mut [u8]) -> Result<(), Trouble> {
        let Self {
            frame,
            mut blocks,
            mut rows,
        } = self;
        let (frame, level) = (&frame, blocks.level);
        let (to_fill, empty) = channel();
        let (to_show, full) = sync_channel(BANDS_AHEAD);
        // Whoever gives up drops its ends of the channels, so that the other one does not wait for it.
        thread::scope(move |threads| {
            for _ in 0..BANDS_AHEAD {
                // Whoever takes them is below.
                let _ = to_fill.send(Halfway::room_for(frame));
            }
            threads.spawn(move || {
                for mut halfway in empty.iter().take(frame.bands()) {
                    let read = blocks.read_halfway(frame, &mut halfway);
                    let is_broken = read.is_err();
                    // Nobody listens any more where the other thread has given up.
                    if to_show.send(read.map(|()| halfway)).is_err() || is_broken {
                        return;
                    }
                }
            });
            for row in pixels.chunks_exact_mut(frame.width * CHANNELS) {
                rows.next(frame, row, |band| {
                    let mut halfway: Halfway = full.recv().unwrap_or(Err(Trouble::Truncated))?;
                    halfway.finish(level, frame, band);
                    let _ = to_fill.send(halfway);
                    Ok(())
                })?;
            }
            Ok(())
        })
    }
}

/// Rows of pixels, from bands that somebody reads.
struct Rows {
    /// What has been decoded and not been taken yet.
    planes: Planes,
    /// Rows of blocks that have been decoded.
    decoded: usize,
    /// Rows that have been taken.
    taken: usize,
}

impl Rows {
    fn new(frame: &Frame) -> Rows {
        Rows {
            planes: Planes::new(frame),
            decoded: 0,
            taken: 0,
        }
    }

    fn next(
        &mut self,
        frame: &Frame,
        row: &mut [u8],
        mut read_band: impl FnMut(&mut Band) -> Result<(), Trouble>,
    ) -> Result<bool, Trouble> {
        if self.taken == frame.height {
            return Ok(false);
        }
        let band_height = frame.band_height();
        // Colour at half the resolution looks one row beyond its band.
        let needed = (self.taken / band_height + 2).min(frame.bands());
        while self.decoded < needed {
            read_band(self.planes.next_band())?;
            self.decoded += 1;
        }
        debug_assert_eq!(row.len(), frame.width * CHANNELS);
        let is_last_band = self.taken / band_height + 1 == frame.bands();
        self.planes
            .row(frame, self.taken % band_height, is_last_band, row);
        self.taken += 1;
        if self.taken.is_multiple_of(band_height) {
            self.planes.advance();
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests;
