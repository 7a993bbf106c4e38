//! The cosine transform of a block and its quantisation, in floating point: Y. Arai, T. Agui and
//! M. Nakajima, "A fast DCT-SQ scheme for images" (Transactions of the IEICE E71, 1988). Its
//! scaling is part of the quantisation ([`Steps`]).

use std::array::from_fn;

use fearless_simd::i16x8;
use fearless_simd::prelude::*;

use super::tables::ZIGZAG;
use crate::process::eight::{Eight, transposed};

/// What transformed values are multiplied with, by column and row: the transform leaves them so.
pub struct Steps([Eight; 8]);

impl Steps {
    /// `steps` by row and column.
    pub fn new(steps: &[u8; 64]) -> Steps {
        let scale = |at: usize| match at {
            0 => 1.0,
            _ => (at as f64 * std::f64::consts::PI / 16.0).cos() * std::f64::consts::SQRT_2,
        };
        Steps(from_fn(|column| {
            Eight(from_fn(|row| {
                let step = f64::from(steps[8 * row + column]);
                (1.0 / (step * scale(row) * scale(column) * 8.0)) as f32
            }))
        }))
    }
}

/// A block's coefficients in the order of the file.
pub struct Block {
    pub coefficients: [i16; 64],
    /// Bit for bit the ones that are not zero.
    pub present: u64,
}

/// Transforms eight rows of samples around zero.
#[inline(always)]
pub fn quantised<S: Simd>(simd: S, rows: [Eight; 8], steps: &Steps) -> Block {
    let columns = pass(transposed(pass(rows)));
    let mut by_column = [0_i16; 64];
    for (at, out) in by_column.iter_mut().enumerate() {
        *out = nearest(columns[at / 8].0[at % 8] * steps.0[at / 8].0[at % 8]);
    }
    let coefficients: [i16; 64] = from_fn(|at| by_column[ZIGZAG[at] % 8 * 8 + ZIGZAG[at] / 8]);
    let mut present = 0;
    for (part, eight) in coefficients.chunks_exact(8).enumerate() {
        let zeros = i16x8::from_slice(simd, eight).simd_eq(i16x8::splat(simd, 0));
        present |= (!zeros.to_bitmask() & 0xff) << (8 * part);
    }
    Block {
        coefficients,
        present,
    }
}

/// To the nearest whole number, and no further from zero than a baseline file's codes reach.
/// Adding 1.5 · 2²³ leaves it in a float's last bits.
#[inline(always)]
fn nearest(value: f32) -> i16 {
    const WHOLE: f32 = 12_582_912.0;
    let kept = value.clamp(-1023.0, 1023.0);
    (kept + WHOLE).to_bits() as i16
}

#[inline(always)]
fn pass(rows: [Eight; 8]) -> [Eight; 8] {
    let [in0, in1, in2, in3, in4, in5, in6, in7] = rows;
    let (sum07, difference07) = (in0 + in7, in0 - in7);
    let (sum16, difference16) = (in1 + in6, in1 - in6);
    let (sum25, difference25) = (in2 + in5, in2 - in5);
    let (sum34, difference34) = (in3 + in4, in3 - in4);
    // Even part.
    let (outer, outer_difference) = (sum07 + sum34, sum07 - sum34);
    let (inner, inner_difference) = (sum16 + sum25, sum16 - sum25);
    let turned = (inner_difference + outer_difference) * std::f32::consts::FRAC_1_SQRT_2;
    // Odd part.
    let first = difference34 + difference25;
    let second = (difference25 + difference16) * std::f32::consts::FRAC_1_SQRT_2;
    let third = difference16 + difference07;
    let common = (first - third) * 0.382_683_43;
    let first = first * 0.541_196_1 + common;
    let third = third * 1.306_563 + common;
    let (above, below) = (difference07 + second, difference07 - second);
    [
        outer + inner,
        above + third,
        outer_difference + turned,
        below - first,
        outer - inner,
        below + first,
        outer_difference - turned,
        above - third,
    ]
}
