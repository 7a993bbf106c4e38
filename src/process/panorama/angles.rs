//! Arc tangents of eight directions at once. The standard library's are exact to the last bit and
//! called one at a time; these are branchless, and exact to a thousandth of a pixel.

use std::f32::consts::{FRAC_PI_2, PI};

use fearless_simd::f32x8;
use fearless_simd::prelude::*;

/// Radians, as [`f32::atan2`], to within 10⁻⁶; 0 for the origin.
#[inline(always)]
pub fn atan2<S: Simd>(simd: S, y: f32x8<S>, x: f32x8<S>) -> f32x8<S> {
    let (y_size, x_size) = (y.abs(), x.abs());
    let short = y_size.min(x_size);
    let long = y_size.max(x_size);
    let angle = atan_of_unit(simd, short / (long + f32::MIN_POSITIVE));
    let angle = y_size.simd_gt(x_size).select(FRAC_PI_2 - angle, angle);
    let angle = x.simd_lt(0.0).select(PI - angle, angle);
    y.simd_lt(0.0).select(-angle, angle)
}

/// For 0…1: Abramowitz and Stegun, Handbook of Mathematical Functions, 4.4.49; error 2 · 10⁻⁸.
#[inline(always)]
fn atan_of_unit<S: Simd>(simd: S, t: f32x8<S>) -> f32x8<S> {
    const COEFFICIENTS: [f32; 9] = [
        0.002_866_225_7,
        -0.016_165_737,
        0.042_909_614,
        -0.075_289_64,
        0.106_562_64,
        -0.142_089,
        0.199_935_51,
        -0.333_331_45,
        1.0,
    ];
    let square = t * t;
    let mut sum = f32x8::splat(simd, 0.0);
    for coefficient in COEFFICIENTS {
        sum = sum * square + coefficient;
    }
    sum * t
}

#[cfg(test)]
mod tests {
    use fearless_simd::{Level, dispatch};

    use super::*;

    fn eight(y: [f32; 8], x: [f32; 8]) -> [f32; 8] {
        dispatch!(Level::new(), simd => {
            let [y, x] = [y, x].map(|values| f32x8::from_slice(simd, &values));
            atan2(simd, y, x).into()
        })
    }

    #[test]
    fn it_agrees_with_the_exact_one_all_around() {
        for step in (0..100_000).step_by(8) {
            let angles: [f32; 8] =
                std::array::from_fn(|at| (step + at) as f32 / 100_000.0 * std::f32::consts::TAU);
            let (y, x) = (angles.map(f32::sin), angles.map(f32::cos));
            let found = eight(y.map(|y| 3.0 * y), x.map(|x| 3.0 * x));
            for (at, found) in found.into_iter().enumerate() {
                assert!((found - y[at].atan2(x[at])).abs() < 1e-6, "{}", angles[at]);
            }
        }
        assert_eq!(eight([0.0; 8], [0.0; 8]), [0.0; 8]);
    }
}
