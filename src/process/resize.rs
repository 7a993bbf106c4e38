//! Making images smaller: a separable Lanczos filter (three lobes), widened to the reduction, so
//! that nothing finer than the new pixels is left to alias.
//!
//! Values are filtered as they are encoded (sRGB), not as light. Filtering light would be exact
//! for what a lens sees, but darkens thin bright lines less and rings more on dark ones; browsers,
//! libvips and Photoshop filter encoded values too, and pictures should look the same in all.

use std::collections::VecDeque;
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
            add_weighted(&mut sums, source.row(first + offset), *weight);
        }
        shrink_row(&sums, &columns, row);
    })
}

/// The same filter on rows as they come: the smaller picture grows while the larger one passes
/// and is never whole in memory.
pub struct Reducer {
    columns: Taps,
    rows: Taps,
    /// Sums of the new rows that have begun and are not finished, the uppermost first.
    open: VecDeque<Vec<f32>>,
    /// The new row that the first of `open` will be.
    first_open: usize,
    seen: usize,
    size: (usize, usize),
    data: Vec<u8>,
}

impl Reducer {
    pub fn new(from: (usize, usize), to: (usize, usize)) -> Reducer {
        Reducer {
            columns: Taps::new(from.0, to.0),
            rows: Taps::new(from.1, to.1),
            open: VecDeque::new(),
            first_open: 0,
            seen: 0,
            size: to,
            data: Vec::with_capacity(to.0 * to.1 * CHANNELS),
        }
    }

    /// Takes the next row of the larger picture.
    pub fn push(&mut self, row: &[u8]) {
        let y = self.seen;
        self.seen += 1;
        while self.begins_at(self.first_open + self.open.len()) <= y {
            self.open.push_back(vec![0.0; row.len()]);
        }
        for (offset, sums) in self.open.iter_mut().enumerate() {
            let (first, weights) = self.rows.of(self.first_open + offset);
            if let Some(weight) = y.checked_sub(first).and_then(|tap| weights.get(tap)) {
                add_weighted(sums, row, *weight);
            }
        }
        while !self.open.is_empty() && self.ends_at(self.first_open) <= self.seen {
            if let Some(sums) = self.open.pop_front() {
                let start = self.data.len();
                self.data.resize(start + self.size.0 * CHANNELS, 0);
                shrink_row(&sums, &self.columns, &mut self.data[start..]);
                self.first_open += 1;
            }
        }
    }

    /// The smaller picture; nothing when rows are missing.
    pub fn finish(self) -> Option<Pixels> {
        Pixels::new(self.size.0, self.size.1, self.data)
    }

    /// The first old row that counts for a new one; beyond all rows behind the last.
    fn begins_at(&self, new: usize) -> usize {
        match new < self.size.1 {
            true => self.rows.of(new).0,
            false => usize::MAX,
        }
    }

    fn ends_at(&self, new: usize) -> usize {
        let (first, weights) = self.rows.of(new);
        first + weights.len()
    }
}

fn add_weighted(sums: &mut [f32], row: &[u8], weight: f32) {
    for (sum, value) in sums.iter_mut().zip(row) {
        *sum += f32::from(*value) * weight;
    }
}

fn shrink_row(sums: &[f32], columns: &Taps, row: &mut [u8]) {
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
    use super::{Reducer, fitting, shrink};
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
    fn rows_that_come_one_by_one_make_the_same_picture() {
        let source = Pixels::from_rows(97, 61, |y, row| {
            for (x, value) in row.iter_mut().enumerate() {
                *value = ((x * 37) ^ (y * 91)) as u8;
            }
        });
        for (width, height) in [(97, 61), (50, 31), (13, 9), (1, 1), (97, 1)] {
            let mut reducer = Reducer::new((97, 61), (width, height));
            (0..61).for_each(|y| reducer.push(source.row(y)));
            assert_eq!(reducer.finish(), Some(shrink(&source, width, height)));
        }
        let mut short = Reducer::new((97, 61), (13, 9));
        (0..30).for_each(|y| short.push(source.row(y)));
        assert_eq!(short.finish(), None);
    }

    #[test]
    fn sides_keep_their_proportion() {
        assert_eq!(fitting(4000, 3000, 1600), (1600, 1200));
        assert_eq!(fitting(400, 300, 1600), (400, 300));
        assert_eq!(fitting(60_000, 1, 480), (480, 1));
    }
}
