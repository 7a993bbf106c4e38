//! Arc tangents of many directions at once. The standard library's are exact to the last bit and
//! called one at a time; these are branchless, so that the compiler works on several pixels in
//! one step, and exact to a thousandth of a pixel.

use std::f32::consts::{FRAC_PI_2, PI};

/// Radians, as [`f32::atan2`], to within 10⁻⁶; 0 for the origin.
#[inline(always)]
pub fn atan2(y: f32, x: f32) -> f32 {
    let (y_size, x_size) = (y.abs(), x.abs());
    let steep = y_size > x_size;
    let (short, long) = if steep {
        (x_size, y_size)
    } else {
        (y_size, x_size)
    };
    let angle = atan_of_unit(short / (long + f32::MIN_POSITIVE));
    let angle = if steep { FRAC_PI_2 - angle } else { angle };
    let angle = if x < 0.0 { PI - angle } else { angle };
    if y < 0.0 { -angle } else { angle }
}

/// For 0…1: Abramowitz and Stegun, Handbook of Mathematical Functions, 4.4.49; error 2 · 10⁻⁸.
#[inline(always)]
fn atan_of_unit(t: f32) -> f32 {
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
    let mut sum = 0.0;
    for coefficient in COEFFICIENTS {
        sum = sum * square + coefficient;
    }
    sum * t
}

#[cfg(test)]
mod tests {
    use super::atan2;

    #[test]
    fn it_agrees_with_the_exact_one_all_around() {
        for step in 0..100_000 {
            let angle = step as f32 / 100_000.0 * std::f32::consts::TAU;
            let (y, x) = angle.sin_cos();
            assert!(
                (atan2(3.0 * y, 3.0 * x) - y.atan2(x)).abs() < 1e-6,
                "{angle}"
            );
        }
        assert_eq!(atan2(0.0, 0.0), 0.0);
    }
}
