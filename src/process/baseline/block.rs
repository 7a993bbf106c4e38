//! Blocks of 8 × 8 coefficients, from bits to samples.

use std::io::Read;

use fearless_simd::Level;

use super::Trouble;
use super::bits::Bits;
use super::header::{Component, Frame};
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
    /// A row of minimum coded units.
    pub fn read_band(&mut self, frame: &Frame, band: &mut Band) -> Result<(), Trouble> {
        for unit in 0..frame.units_across() {
            if frame.restart_interval > 0 {
                self.restart_if_due(frame)?;
            }
            for (number, component) in frame.components.iter().enumerate() {
                let plane = &mut band.planes[number];
                for down in 0..component.down {
                    for across in 0..component.across {
                        let left = (unit * component.across + across) * 8;
                        let start = down * 8 * plane.stride + left;
                        let out = &mut plane.samples[start..];
                        let predictor = &mut self.predictors[number];
                        let block = read_block(&mut self.bits, component, predictor)?;
                        match block.is_plain {
                            true => idct::plain(block.coefficients[0], out, plane.stride),
                            false => {
                                idct::transform(self.level, &block.coefficients, out, plane.stride);
                            }
                        }
                    }
                }
            }
            if self.bits.is_spent() {
                return Err(match self.bits.take_failure() {
                    Some(failure) => Trouble::Io(failure),
                    None => Trouble::Truncated,
                });
            }
        }
        Ok(())
    }

    fn restart_if_due(&mut self, frame: &Frame) -> Result<(), Trouble> {
        if self.until_restart == 0 {
            self.bits.restart(self.restarts % 8)?;
            self.restarts = (self.restarts + 1) % 8;
            self.predictors = Predictors::default();
            self.until_restart = frame.restart_interval;
        }
        self.until_restart -= 1;
        Ok(())
    }
}

/// Coefficients by row and column, dequantised.
struct Block {
    coefficients: [f32; 64],
    /// Only the first is not zero.
    is_plain: bool,
}

#[inline]
fn read_block<R: Read>(
    bits: &mut Bits<R>,
    component: &Component,
    predictor: &mut i32,
) -> Result<Block, Trouble> {
    let mut block = Block {
        coefficients: [0.0; 64],
        is_plain: true,
    };
    bits.fill();
    let size = component.means.symbol(bits)?;
    if size > 15 {
        return Err(Trouble::Damaged("a block's mean is out of range"));
    }
    // Damaged files may add up without end.
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
    Ok(block)
}
