//! Making images smaller: a separable Lanczos filter (three lobes), widened to the reduction, so
//! that nothing finer than the new pixels is left to alias.
//!
//! Values are filtered as they are encoded (sRGB), not as light. Filtering light would be exact
//! for what a lens sees, but darkens thin bright lines less and rings more on dark ones; browsers,
//! libvips and Photoshop filter encoded values too, and pictures should look the same in all.

use std::f32::consts::PI;

use super::pixels::{CHANNELS, Pixels};

const LOBES: f32 = 3.0;

/// # Panics
/// Never; sides of zero become one.
pub fn shrink(source: &Pixels, width: usize, height: usize) -> Pixels {
    let (width, height) = (width.max(1), height.max(1));
    if (width, height) == (source.width(), source.height()) {
        return source.clone();
    }
    let columns = Taps::new(source.width(), width);
    let rows = Taps::new(source.height(), height);
    Pixels::from_rows(width, height, |y, row| {
        // Down first: whole rows are added up, which the processor does many values at a time.
        let mut sums = vec![0.0_f32; source.width() * CHANNELS];
        let (first, weights) = rows.of(y);
        for (offset, weight) in weights.iter().enumerate() {
            let values = source.row(first + offset);
            for (sum, value) in sums.iter_mut().zip(values) {
                *sum += f32::from(*value) * weight;
            }
        }
        for (x, pixel) in row.chunks_exact_mut(CHANNELS).enumerate() {
            let (first, weights) = columns.of(x);
            let mut sum = [0.0_f32; CHANNELS];
            let values = sums[first * CHANNELS..].chunks_exact(CHANNELS);
            for (value, weight) in values.zip(weights) {
                for channel in 0..CHANNELS {
                    sum[channel] += value[channel] * weight;
                }
            }
            for channel in 0..CHANNELS {
                // Rounds and saturates.
                pixel[channel] = (sum[channel] + 0.5) as u8;
            }
        }
    })
}

/// The size that fits into `max_width`, sides in proportion.
pub fn fitting(width: usize, height: usize, max_width: usize) -> (usize, usize) {
    if width <= max_width {
        return (width, height);
    }
    let scaled = (height as f64 * max_width as f64 / width as f64).round();
    (max_width, (scaled as usize).max(1))
}

/// For every new pixel the old ones that it is made of, with weights that sum to one.
struct Taps {
    first: Vec<usize>,
    weights: Vec<f32>,
    per_pixel: usize,
}

impl Taps {
    fn new(from: usize, to: usize) -> Taps {
        let scale = from as f32 / to as f32;
        // Enlarging interpolates with the filter's own width.
        let spread = scale.max(1.0);
        let radius = LOBES * spread;
        let per_pixel = ((2.0 * radius).ceil() as usize + 1).min(from);
        let mut taps = Taps {
            first: Vec::with_capacity(to),
            weights: Vec::with_capacity(to * per_pixel),
            per_pixel,
        };
        for new in 0..to {
            let centre = (new as f32 + 0.5) * scale - 0.5;
            let first = ((centre - radius).ceil().max(0.0) as usize).min(from - per_pixel);
            let weight = |old: usize| lanczos(((first + old) as f32 - centre) / spread);
            let sum: f32 = (0..per_pixel).map(weight).sum();
            taps.first.push(first);
            taps.weights
                .extend((0..per_pixel).map(|old| weight(old) / sum));
        }
        taps
    }

    fn of(&self, new: usize) -> (usize, &[f32]) {
        let weights = &self.weights[new * self.per_pixel..][..self.per_pixel];
        (self.first[new], weights)
    }
}

fn lanczos(x: f32) -> f32 {
    if x.abs() < 1e-6 {
        return 1.0;
    }
    if x.abs() >= LOBES {
        return 0.0;
    }
    let x = PI * x;
    LOBES * x.sin() * (x / LOBES).sin() / (x * x)
}

#[cfg(test)]
mod tests {
    use super::{fitting, shrink};
    use crate::process::pixels::Pixels;

    #[test]
    fn a_plain_colour_stays_and_a_ramp_stays_a_ramp() {
        let plain = Pixels::from_rows(97, 61, |_, row| row.fill(77));
        assert!(
            shrink(&plain, 13, 9)
                .data()
                .iter()
                .all(|value| *value == 77)
        );

        let ramp = Pixels::from_rows(256, 4, |_, row| {
            for (x, pixel) in row.chunks_exact_mut(3).enumerate() {
                pixel.fill(u8::try_from(x).unwrap());
            }
        });
        for (x, pixel) in shrink(&ramp, 64, 2).row(0).chunks_exact(3).enumerate() {
            let expected = 4.0 * x as f32 + 1.5;
            assert!(
                (f32::from(pixel[0]) - expected).abs() < 3.0,
                "{x}: {pixel:?}"
            );
        }
    }

    #[test]
    fn stripes_finer_than_the_new_pixels_become_grey() {
        let stripes = Pixels::from_rows(300, 300, |_, row| {
            for (x, pixel) in row.chunks_exact_mut(3).enumerate() {
                pixel.fill(if x % 2 == 0 { 255 } else { 0 });
            }
        });
        let small = shrink(&stripes, 70, 70);
        for pixel in small.row(35)[30..180].chunks_exact(3) {
            assert!((120..=136).contains(&pixel[0]), "{pixel:?}");
        }
    }

    #[test]
    fn sides_keep_their_proportion() {
        assert_eq!(fitting(4000, 3000, 1600), (1600, 1200));
        assert_eq!(fitting(400, 300, 1600), (400, 300));
        assert_eq!(fitting(60_000, 1, 480), (480, 1));
    }
}
