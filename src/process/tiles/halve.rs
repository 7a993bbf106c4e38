//! Makes a picture half as large, row by row: a separable Lanczos filter of two lobes, widened to
//! the reduction, so that nothing finer than the new pixels is left to alias.

use fearless_simd::{Level, Simd, dispatch};

use crate::process::pixels::CHANNELS;
use crate::process::rounding::rounded;

/// Old pixels on either side of a new one's middle that count.
const REACH: usize = 4;
const TAPS: usize = 2 * REACH;

/// From the middle outward: a sinc in Lanczos' window of two lobes (C. Duchon, Journal of Applied
/// Meteorology 18, 1979), sinc(x) · sinc(x / 2) at x = 1/4, 3/4, 5/4 and 7/4, normalised.
const WEIGHTS: [f32; REACH] = [0.434_26, 0.116_54, -0.041_94, -0.008_86];

/// Pixels beyond its edge that a picture must bring along so that its half has `below` of them.
pub fn apron_for(below: usize) -> usize {
    2 * below + REACH - 1
}

/// The lengths along one side, and how the old pixels lie to the new ones.
#[derive(Debug, Clone, Copy)]
pub struct Side {
    /// With the apron.
    pub old: usize,
    pub old_apron: usize,
    /// With the apron.
    pub new: usize,
    pub new_apron: usize,
}

impl Side {
    /// Old pixels that are missing before the first, and are repeated in its place.
    fn before(&self) -> usize {
        apron_for(self.new_apron).saturating_sub(self.old_apron)
    }

    /// Old pixels that no new one needs.
    fn surplus(&self) -> usize {
        self.old_apron.saturating_sub(apron_for(self.new_apron))
    }
}

/// Takes rows and gives rows.
pub struct Halver {
    level: Level,
    across: Side,
    down: Side,
    /// The last old rows, each made half as wide already; a ring.
    recent: [Vec<f32>; TAPS],
    /// Rows that the ring has taken in, repeated ones among them.
    taken: usize,
    given: usize,
    seen: usize,
    padded: Vec<u8>,
    split: [Vec<f32>; 2],
}

impl Halver {
    pub fn new(across: Side, down: Side) -> Halver {
        let row = || vec![0.0; across.new * CHANNELS];
        // Every new pixel sees the pair it is made of, and three pixels to each side.
        let pairs = across.new + REACH - 1;
        let half = || vec![0.0; pairs * CHANNELS];
        Halver {
            level: Level::new(),
            across,
            down,
            recent: std::array::from_fn(|_| row()),
            taken: 0,
            given: 0,
            seen: 0,
            padded: vec![0; 2 * pairs * CHANNELS],
            split: [half(), half()],
        }
    }

    /// Takes the next row; `give` gets every new one that this completes.
    pub fn push(&mut self, row: &[u8], give: &mut impl FnMut(&[u8])) {
        self.seen += 1;
        if self.seen <= self.down.surplus() {
            return;
        }
        let repeats = match self.taken {
            0 => 1 + self.down.before(),
            _ => 1,
        };
        self.take(row, repeats, give);
        if self.seen == self.down.old {
            // The last row stands for what would be below it.
            while self.given < self.down.new {
                self.take(row, 1, give);
            }
        }
    }

    fn take(&mut self, row: &[u8], repeats: usize, give: &mut impl FnMut(&[u8])) {
        dispatch!(self.level, simd => self.halve_across(simd, row));
        let slot = self.taken % TAPS;
        for repeat in 1..repeats {
            let other = (self.taken + repeat) % TAPS;
            self.recent[other] = self.recent[slot].clone();
        }
        for _ in 0..repeats {
            self.taken += 1;
            let complete = self.taken >= TAPS && (self.taken - TAPS).is_multiple_of(2);
            if complete && self.given < self.down.new {
                self.given += 1;
                give(&dispatch!(self.level, simd => self.halve_down(simd)));
            }
        }
    }

    /// Into the ring's next slot.
    #[inline(always)]
    fn halve_across<S: Simd>(&mut self, simd: S, row: &[u8]) {
        let Side { old, .. } = self.across;
        let skip = self.across.surplus() * CHANNELS;
        let row = &row[skip..old * CHANNELS];
        let before = self.across.before() * CHANNELS;
        let room = self.padded.len() - before;
        let inside = row.len().min(room);
        self.padded[before..before + inside].copy_from_slice(&row[..inside]);
        let (first, last) = (&row[..CHANNELS], &row[inside - CHANNELS..inside]);
        for pixel in self.padded[..before].chunks_exact_mut(CHANNELS) {
            pixel.copy_from_slice(first);
        }
        for pixel in self.padded[before + inside..].chunks_exact_mut(CHANNELS) {
            pixel.copy_from_slice(last);
        }
        // Even and odd pixels apart: then every tap is a sum of whole rows.
        let [even, odd] = &mut self.split;
        let pairs = self.padded.chunks_exact(2 * CHANNELS);
        let halves = even
            .chunks_exact_mut(CHANNELS)
            .zip(odd.chunks_exact_mut(CHANNELS));
        for (pair, (even, odd)) in pairs.zip(halves) {
            for channel in 0..CHANNELS {
                even[channel] = f32::from(pair[channel]);
                odd[channel] = f32::from(pair[CHANNELS + channel]);
            }
        }
        let out = &mut self.recent[self.taken % TAPS];
        let length = out.len();
        let rows: [&[f32]; TAPS] = std::array::from_fn(|tap| {
            let half = &self.split[tap % 2];
            &half[tap / 2 * CHANNELS..][..length]
        });
        weigh(simd, rows, out);
    }

    #[inline(always)]
    fn halve_down<S: Simd>(&self, simd: S) -> Vec<u8> {
        let oldest = self.taken % TAPS;
        let rows: [&[f32]; TAPS] =
            std::array::from_fn(|tap| self.recent[(oldest + tap) % TAPS].as_slice());
        let mut sums = vec![0.0; rows[0].len()];
        weigh(simd, rows, &mut sums);
        let mut row = vec![0; sums.len()];
        for (value, sum) in row.iter_mut().zip(&sums) {
            *value = rounded(*sum);
        }
        row
    }
}

/// The weighted sum of eight rows. The filter is symmetric: rows are paired before they are
/// multiplied. Compiled for each kind of processor, which the compiler then takes eight or
/// four values at once of; no product is fused with a sum, so all give the same bytes.
#[inline(always)]
fn weigh<S: Simd>(_: S, rows: [&[f32]; TAPS], out: &mut [f32]) {
    let length = out.len();
    let [a, b, c, d, e, f, g, h] = rows.map(|row| &row[..length]);
    for at in 0..length {
        out[at] = (d[at] + e[at]) * WEIGHTS[0]
            + (c[at] + f[at]) * WEIGHTS[1]
            + (b[at] + g[at]) * WEIGHTS[2]
            + (a[at] + h[at]) * WEIGHTS[3];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One channel's worth of a picture, halved.
    fn halved(width: usize, height: usize, value: impl Fn(usize, usize) -> u8) -> Vec<Vec<u8>> {
        let side = |old: usize| Side {
            old,
            old_apron: 0,
            new: old.div_ceil(2),
            new_apron: 0,
        };
        let mut halver = Halver::new(side(width), side(height));
        let mut out = Vec::new();
        for y in 0..height {
            let row: Vec<u8> = (0..width).flat_map(|x| [value(x, y); CHANNELS]).collect();
            halver.push(&row, &mut |new| {
                out.push(new.iter().step_by(CHANNELS).copied().collect());
            });
        }
        out
    }

    #[test]
    fn every_size_gives_half_of_it_and_a_plain_colour_stays() {
        for (width, height) in [(1, 1), (2, 1), (1, 2), (3, 5), (7, 2), (64, 33), (31, 8)] {
            let rows = halved(width, height, |_, _| 201);
            assert_eq!(rows.len(), height.div_ceil(2), "{width} × {height}");
            for row in rows {
                assert_eq!(row, vec![201; width.div_ceil(2)], "{width} × {height}");
            }
        }
    }

    #[test]
    fn a_ramp_stays_a_ramp_and_stripes_become_grey() {
        let rows = halved(100, 100, |x, y| (x + y) as u8);
        for (y, row) in rows.iter().enumerate().take(45).skip(5) {
            for (x, value) in row.iter().enumerate().take(45).skip(5) {
                assert_eq!(usize::from(*value), 2 * x + 2 * y + 1);
            }
        }
        let rows = halved(100, 100, |x, _| if x % 2 == 0 { 255 } else { 0 });
        for row in &rows {
            assert!(row[5..45].iter().all(|value| (126..=129).contains(value)));
        }
    }

    /// The filter's own curve: waves that a half can show stay, finer ones would come back as
    /// coarse ones that are not there and are taken out. A mean of two would leave four tenths.
    #[test]
    fn waves_that_are_too_fine_vanish_and_coarse_ones_stay() {
        let amplitude = |pixels_to_a_wave: f32| {
            let turn = std::f32::consts::TAU / pixels_to_a_wave;
            let wave = |x: usize| (127.5 + 120.0 * (x as f32 * turn).sin()).round() as u8;
            let across = halved(400, 8, |x, _| wave(x));
            let down = halved(8, 400, |_, y| wave(y));
            let inside = |values: Vec<u8>| {
                let values = &values[20..180];
                let (low, high) = (values.iter().min().unwrap(), values.iter().max().unwrap());
                f32::from(high - low) / 240.0
            };
            let column = down.iter().map(|row| row[2]).collect();
            (inside(across[2].clone()), inside(column))
        };
        for (pixels_to_a_wave, range) in [
            (16.0, 0.95..1.0),
            // Of the four places on a wave none is its crest.
            (8.0, 0.84..0.9),
            (2.6, 0.0..0.1),
            (2.2, 0.0..0.1),
        ] {
            let (across, down) = amplitude(pixels_to_a_wave);
            assert!(
                range.contains(&across),
                "{pixels_to_a_wave} across: {across}"
            );
            assert!(range.contains(&down), "{pixels_to_a_wave} down: {down}");
        }
    }

    /// With what lies beyond the edge the half is what it would be in the middle of a larger picture.
    #[test]
    fn an_apron_stands_for_the_picture_around() {
        let value = |x: usize, y: usize| (x * 37 + y * 91 + x * y * 11) as u8;
        let large = halved(64, 64, value);
        // The part from 16 to 48, and what its half needs around it for an apron of 2.
        let apron = apron_for(2);
        let side = Side {
            old: 32 + 2 * apron,
            old_apron: apron,
            new: 16 + 4,
            new_apron: 2,
        };
        let mut halver = Halver::new(side, side);
        let mut rows: Vec<Vec<u8>> = Vec::new();
        for y in 16 - apron..48 + apron {
            let row: Vec<u8> = (16 - apron..48 + apron)
                .flat_map(|x| [value(x, y); CHANNELS])
                .collect();
            halver.push(&row, &mut |new| {
                rows.push(new.iter().step_by(CHANNELS).copied().collect());
            });
        }
        let expected: Vec<Vec<u8>> = large[6..26].iter().map(|row| row[6..26].to_vec()).collect();
        assert_eq!(rows, expected);
    }
}
