//! Blocks of 8 × 8 coefficients, from bits to samples.

use std::io::Read;
use std::mem;

use fearless_simd::Level;

use super::Trouble;
use super::bits::Bits;
use super::header::{Frame, UnitBlock};
use super::idct;
use super::planes::Band;
use crate::process::jpeg::ZIGZAG;

/// The last block's mean, of each component.
pub type Predictors = [i32; 3];

pub struct BlockReader<R> {
    pub bits: Bits<R>,
    pub level: Level,
    pub predictors: Predictors,
    /// Units before the next restart marker; 0 where there are none.
    pub until_restart: usize,
    pub restarts: u8,
}

impl<R: Read> BlockReader<R> {
    /// A row of minimum coded units, as samples.
    pub fn read_band(&mut self, frame: &Frame, band: &mut Band) -> Result<(), Trouble> {
        let level = self.level;
        let mut block = Block::default();
        for unit in 0..frame.units_across() {
            self.restart_if_due(frame)?;
            for place in &frame.unit {
                self.read_block(frame, place, &mut block)?;
                block.transform(level, band.room(place, unit));
            }
            self.refuse_what_is_not_there()?;
        }
        Ok(())
    }

    /// A row of minimum coded units: colours as samples, and of luma, which is most of it, what it is made of.
    pub fn read_halfway(&mut self, frame: &Frame, halfway: &mut Halfway) -> Result<(), Trouble> {
        let level = self.level;
        let mut colour = Block::default();
        let lumas = halfway.luma.chunks_exact_mut(frame.lumas());
        for (unit, lumas) in lumas.enumerate() {
            self.restart_if_due(frame)?;
            let (first, others) = frame.unit.split_at(lumas.len());
            for (place, luma) in first.iter().zip(lumas) {
                self.read_block(frame, place, luma)?;
            }
            for place in others {
                self.read_block(frame, place, &mut colour)?;
                colour.transform(level, halfway.band.room(place, unit));
            }
            self.refuse_what_is_not_there()?;
        }
        Ok(())
    }

    fn refuse_what_is_not_there(&mut self) -> Result<(), Trouble> {
        if !self.bits.is_spent() {
            return Ok(());
        }
        Err(match self.bits.take_failure() {
            Some(failure) => Trouble::Io(failure),
            None => Trouble::Truncated,
        })
    }

    fn restart_if_due(&mut self, frame: &Frame) -> Result<(), Trouble> {
        if frame.restart_interval == 0 {
            return Ok(());
        }
        if self.until_restart == 0 {
            self.bits.restart(self.restarts % 8)?;
            self.restarts = (self.restarts + 1) % 8;
            self.predictors = Predictors::default();
            self.until_restart = frame.restart_interval;
        }
        self.until_restart -= 1;
        Ok(())
    }

    #[inline]
    fn read_block(
        &mut self,
        frame: &Frame,
        place: &UnitBlock,
        block: &mut Block,
    ) -> Result<(), Trouble> {
        let component = &frame.components[place.component];
        let bits = &mut self.bits;
        block.coefficients.fill(0.0);
        block.is_plain = true;
        bits.fill();
        let size = component.means.symbol(bits)?;
        if size > 15 {
            return Err(Trouble::Damaged("a block's mean is out of range"));
        }
        // Damaged files may add up without end.
        let predictor = &mut self.predictors[place.component];
        *predictor = predictor.wrapping_add(bits.signed(u32::from(size)));
        block.coefficients[0] = *predictor as f32 * component.quantisation[0];

        let mut at = 1;
        while at < 64 {
            bits.fill();
            let (value, zeros) = match component.details.short_coefficient(bits.peek(32)) {
                Some((value, zeros, length)) => {
                    bits.skip(length);
                    (value, zeros)
                }
                None => {
                    let symbol = component.details.symbol(bits)?;
                    let (zeros, size) = (usize::from(symbol >> 4), u32::from(symbol & 15));
                    match (zeros, size) {
                        (15, 0) => {
                            at += 16;
                            continue;
                        }
                        (_, 0) => break,
                        _ => (bits.signed(size), zeros),
                    }
                }
            };
            at += zeros;
            let Some(place) = ZIGZAG.get(at) else {
                return Err(Trouble::Damaged("a block has too many coefficients"));
            };
            block.coefficients[*place] = value as f32 * component.quantisation[at];
            block.is_plain = false;
            at += 1;
        }
        Ok(())
    }
}

/// Coefficients by row and column, dequantised.
#[derive(Clone)]
struct Block {
    coefficients: [f32; 64],
    /// Only the first is not zero.
    is_plain: bool,
}

impl Default for Block {
    fn default() -> Block {
        Block {
            coefficients: [0.0; 64],
            is_plain: true,
        }
    }
}

impl Block {
    fn transform(&self, level: Level, (samples, stride): (&mut [u8], usize)) {
        match self.is_plain {
            true => idct::plain(self.coefficients[0], samples, stride),
            false => idct::transform(level, &self.coefficients, samples, stride),
        }
    }
}

/// A row of minimum coded units on its way from the thread that reads bits to the one that makes pixels. Both have as
/// much to do when the first makes samples of the colours, and the second of luma.
pub struct Halfway {
    band: Band,
    luma: Vec<Block>,
}

impl Halfway {
    pub fn room_for(frame: &Frame) -> Halfway {
        Halfway {
            band: Band::new(frame),
            luma: vec![Block::default(); frame.lumas() * frame.units_across()],
        }
    }

    /// Gives away the finished band for one that may be overwritten.
    pub fn finish(&mut self, level: Level, frame: &Frame, finished: &mut Band) {
        for (unit, lumas) in self.luma.chunks_exact(frame.lumas()).enumerate() {
            for (place, luma) in frame.unit.iter().zip(lumas) {
                luma.transform(level, self.band.room(place, unit));
            }
        }
        mem::swap(&mut self.band, finished);
    }
}
