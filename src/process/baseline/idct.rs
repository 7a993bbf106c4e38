//! The inverse cosine transform of a block, in floating point: Y. Arai, T. Agui and M. Nakajima, "A
//! fast DCT-SQ scheme for images" (Transactions of the IEICE E71, 1988). Its scaling is part of
//! the quantisation table ([`scales`]). Eight columns are transformed side by side.

use std::array::from_fn;

use fearless_simd::{Level, Simd, dispatch};

use crate::process::eight::{Eight, transposed};
use crate::process::rounding::rounded;

/// What a coefficient, by row and column, is multiplied with before the transform.
pub fn scales() -> [f32; 64] {
    let one = |at: usize| match at {
        0 => 1.0,
        _ => (at as f64 * std::f64::consts::PI / 16.0).cos() * std::f64::consts::SQRT_2,
    };
    from_fn(|at| (one(at / 8) * one(at % 8) / 8.0) as f32)
}

/// Writes 8 × 8 samples, 0…255, into rows that are `stride` apart.
pub fn transform(level: Level, coefficients: &[f32; 64], out: &mut [u8], stride: usize) {
    dispatch!(level, simd => transform_with(simd, coefficients, out, stride));
}

#[inline(always)]
fn transform_with<S: Simd>(_: S, coefficients: &[f32; 64], out: &mut [u8], stride: usize) {
    let rows: [Eight; 8] = from_fn(|row| Eight(from_fn(|column| coefficients[8 * row + column])));
    let samples = transposed(pass(transposed(pass(rows))));
    for (row, samples) in out.chunks_mut(stride).zip(samples) {
        if let Some(row) = row.first_chunk_mut::<8>() {
            *row = samples.0.map(|sample| rounded(sample + 128.0));
        }
    }
}

/// A block of one colour.
pub fn plain(coefficient: f32, out: &mut [u8], stride: usize) {
    let sample = rounded(coefficient + 128.0);
    for row in out.chunks_mut(stride).take(8) {
        if let Some(row) = row.first_chunk_mut::<8>() {
            row.fill(sample);
        }
    }
}

#[inline(always)]
fn pass(rows: [Eight; 8]) -> [Eight; 8] {
    const SQRT_2: f32 = std::f32::consts::SQRT_2;
    let [in0, in1, in2, in3, in4, in5, in6, in7] = rows;
    // Even part.
    let (sum04, difference04) = (in0 + in4, in0 - in4);
    let sum26 = in2 + in6;
    let difference26 = (in2 - in6) * SQRT_2 - sum26;
    let (even0, even3) = (sum04 + sum26, sum04 - sum26);
    let (even1, even2) = (difference04 + difference26, difference04 - difference26);
    // Odd part.
    let (z13, z10) = (in5 + in3, in5 - in3);
    let (z11, z12) = (in1 + in7, in1 - in7);
    let odd7 = z11 + z13;
    let inner = (z11 - z13) * SQRT_2;
    let z5 = (z10 + z12) * 1.847_759_1;
    let odd6 = z5 - z10 * 2.613_126 - odd7;
    let odd5 = inner - odd6;
    let odd4 = z5 - z12 * 1.082_392_2 - odd5;
    [
        even0 + odd7,
        even1 + odd6,
        even2 + odd5,
        even3 + odd4,
        even3 - odd4,
        even2 - odd5,
        even1 - odd6,
        even0 - odd7,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// T.81, A.3.3, in double precision.
    fn exact(coefficients: &[f64; 64]) -> [f64; 64] {
        let cosine = |at: usize, of: usize| {
            let scale = if of == 0 { 0.5_f64.sqrt() } else { 1.0 };
            scale * ((2 * at + 1) as f64 * of as f64 * std::f64::consts::PI / 16.0).cos()
        };
        from_fn(|at| {
            let (y, x) = (at / 8, at % 8);
            let terms = (0..64).map(|of| coefficients[of] * cosine(y, of / 8) * cosine(x, of % 8));
            terms.sum::<f64>() / 4.0 + 128.0
        })
    }

    #[test]
    fn blocks_are_what_the_standard_says() {
        let mut seed = 1_u32;
        for round in 0..300 {
            let coefficients: [f64; 64] = from_fn(|at| {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let reach = if round % 3 == 0 { 400.0 } else { 60.0 };
                match at == 0 || seed >> 28 < 5 {
                    true => f64::from(seed >> 8) / f64::from(1 << 24) * reach - reach / 2.0,
                    false => 0.0,
                }
            });
            let scales = scales();
            let scaled = from_fn(|at| coefficients[at] as f32 * scales[at]);
            let mut out = [0; 64];
            transform(Level::new(), &scaled, &mut out, 8);
            for (found, expected) in out.iter().zip(exact(&coefficients)) {
                let expected = expected.clamp(0.0, 255.0);
                assert!((f64::from(*found) - expected).abs() <= 0.51);
            }
        }
    }
}
