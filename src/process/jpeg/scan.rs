//! The entropy-coded data of a picture (T.81, annex F.1).

use std::array::from_fn;

use fearless_simd::Simd;

use super::bits::{BitWriter, Table, table};
use super::dct::{Block, Steps, quantised};
use super::planes::{CHUNK, Planes};
use super::tables::{DETAILS, MEANS};
use crate::process::eight::Eight;
use crate::process::pixels::{CHANNELS, Pixels};

/// Pixels of a minimum coded unit, across and down.
const UNIT: usize = 16;
/// Symbols of the details' codes: nothing but zeros follows, and sixteen of them.
const END_OF_BLOCK: usize = 0x00;
const SIXTEEN_ZEROS: usize = 0xf0;
const MOST_ZEROS: u32 = 15;

/// How luma or chroma is written.
struct Coding {
    steps: Steps,
    means: Table,
    details: Table,
}

pub struct Scan {
    bits: BitWriter,
    /// Of luma and of chroma.
    codings: [Coding; 2],
    /// The last block's mean, of each component.
    predictors: [i32; 3],
}

impl Scan {
    /// Goes on behind the header.
    pub fn new(bytes: Vec<u8>, steps: &[[u8; 64]; 2]) -> Scan {
        Scan {
            bits: BitWriter::new(bytes),
            codings: from_fn(|kind| Coding {
                steps: Steps::new(&steps[kind]),
                means: table(&MEANS[kind]),
                details: table(&DETAILS[kind]),
            }),
            predictors: [0; 3],
        }
    }

    pub fn finish(self) -> Vec<u8> {
        self.bits.finish()
    }

    #[inline(always)]
    pub fn write<S: Simd>(&mut self, simd: S, pixels: &Pixels) {
        let mut planes = Planes::new();
        for top in (0..pixels.height()).step_by(UNIT) {
            for left in (0..pixels.width()).step_by(CHUNK) {
                let count = CHUNK.min(pixels.width() - left);
                for pair in 0..UNIT / 2 {
                    let row = |y: usize| {
                        let row = pixels.row(y.min(pixels.height() - 1));
                        &row[left * CHANNELS..][..count * CHANNELS]
                    };
                    let y = top + 2 * pair;
                    planes.take(pair, [row(y), row(y + 1)]);
                }
                for unit in 0..count.div_ceil(UNIT) {
                    self.unit(simd, &planes, unit);
                }
            }
        }
    }

    #[inline(always)]
    fn unit<S: Simd>(&mut self, simd: S, planes: &Planes, unit: usize) {
        for (top, left) in [(0, 0), (0, 8), (8, 0), (8, 8)] {
            let rows = from_fn(|row| eight(&planes.luma[top + row], UNIT * unit + left));
            let block = quantised(simd, rows, &self.codings[0].steps);
            self.block(&block, 0);
        }
        for (number, plane) in (1..).zip(&planes.chroma) {
            let rows = from_fn(|row| eight(&plane[row], UNIT / 2 * unit));
            let block = quantised(simd, rows, &self.codings[1].steps);
            self.block(&block, number);
        }
    }

    #[inline(always)]
    fn block(&mut self, block: &Block, component: usize) {
        let Coding { means, details, .. } = &self.codings[component.min(1)];
        let mean = i32::from(block.coefficients[0]);
        put(&mut self.bits, means, 0, mean - self.predictors[component]);
        self.predictors[component] = mean;
        let mut present = block.present & !1;
        let mut next = 1;
        while present != 0 {
            let at = present.trailing_zeros();
            present &= present - 1;
            let mut zeros = at - next;
            while zeros > MOST_ZEROS {
                self.bits.put_code(details[SIXTEEN_ZEROS]);
                zeros -= MOST_ZEROS + 1;
            }
            let coefficient = i32::from(block.coefficients[at as usize & 63]);
            put(&mut self.bits, details, zeros << 4, coefficient);
            next = at + 1;
        }
        if next < 64 {
            self.bits.put_code(details[END_OF_BLOCK]);
        }
    }
}

#[inline(always)]
fn eight(row: &[f32], left: usize) -> Eight {
    let row = &row[left..left + 8];
    Eight(from_fn(|x| row[x]))
}

/// The code of what comes before a value and of its size, and as many bits of the value: those of
/// one less when it is negative (T.81, F.1.2.1.1).
#[inline(always)]
fn put(bits: &mut BitWriter, table: &Table, zeros: u32, value: i32) {
    let size = 32 - value.unsigned_abs().leading_zeros();
    let code = table[(zeros | size) as usize & 255];
    let value = (value + (value >> 31)) as u32 & ((1 << size) - 1);
    bits.put(
        u32::from(code.bits) << size | value,
        u32::from(code.count) + size,
    );
}
