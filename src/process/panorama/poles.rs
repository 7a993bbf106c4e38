//! Towards the poles a panorama's pixels stand ever closer: a row is longer than its circle. Each
//! row is smoothed over as many pixels as one pixel of the horizon would cover there, so that
//! sampling it at a cube's density does not alias.

use fearless_simd::{Level, dispatch};
use rayon::prelude::*;

use super::sphere::Sphere;
use crate::process::pixels::{CHANNELS, Pixels};

/// Below this the ordinary interpolation suffices.
const MIN_WIDTH_PX: f32 = 1.5;

pub fn blur(source: &mut Pixels, sphere: &Sphere) {
    let (width, height) = (source.width(), source.height());
    let frame = sphere.frame(width, height);
    let round = sphere.is_round();
    source
        .data_mut()
        .par_chunks_exact_mut(width * CHANNELS)
        .enumerate()
        .for_each(|(y, row)| {
            let span = 1.0 / frame.pitch(y).cos().max(1e-6);
            if span >= MIN_WIDTH_PX {
                blur_row(row, span.min(width as f32), round);
            }
        });
}

/// A moving mean over `span` pixels, whose outermost ones count in part.
fn blur_row(row: &mut [u8], span: f32, round: bool) {
    let width = row.len() / CHANNELS;
    let reach = ((span - 1.0) / 2.0) as usize;
    let margin = reach + 1;
    let line = with_margins(row, width, margin, round);
    let window = Window {
        line: &line,
        margin,
        reach,
        part: (span - 1.0) / 2.0 - reach as f32,
        scale: 1.0 / span,
    };
    // Compiled once for each kind of processor.
    dispatch!(Level::new(), _simd => window.slide(row));
}

struct Window<'a> {
    line: &'a [u8],
    margin: usize,
    /// Whole pixels on either side of the middle one, and how much the next one counts.
    reach: usize,
    part: f32,
    scale: f32,
}

/// Three channels and a number that does not count: as many as one instruction takes.
type Four = [i32; 4];

impl Window<'_> {
    #[inline(always)]
    fn slide(&self, row: &mut [u8]) {
        // Whole numbers, so that the sums never drift.
        let mut sums = [0; 4];
        for x in self.margin - self.reach..=self.margin + self.reach {
            sums = plus(sums, self.pixel(x));
        }
        for (x, mean) in row.chunks_exact_mut(CHANNELS).enumerate() {
            let (before, behind) = (self.pixel(x), self.pixel(x + 2 * self.margin));
            let ends = plus(before, behind);
            let mut shown = [0_u8; 4];
            for channel in 0..4 {
                let sum = sums[channel] as f32 + self.part * ends[channel] as f32;
                shown[channel] = (sum * self.scale + 0.5) as i32 as u8;
            }
            mean.copy_from_slice(&shown[..CHANNELS]);
            sums = minus(plus(sums, behind), self.pixel(x + 1));
        }
    }

    #[inline(always)]
    fn pixel(&self, x: usize) -> Four {
        let mut bytes = [0_u8; 4];
        bytes.copy_from_slice(&self.line[x * CHANNELS..x * CHANNELS + 4]);
        bytes.map(i32::from)
    }
}

#[inline(always)]
fn plus(a: Four, b: Four) -> Four {
    std::array::from_fn(|channel| a[channel] + b[channel])
}

#[inline(always)]
fn minus(a: Four, b: Four) -> Four {
    std::array::from_fn(|channel| a[channel] - b[channel])
}

/// The row, and before and behind it what its edges touch: never more than one circle, and a pixel;
/// and a byte, since pixels are read as four.
fn with_margins(row: &[u8], width: usize, margin: usize, round: bool) -> Vec<u8> {
    let mut line = Vec::with_capacity((width + 2 * margin) * CHANNELS + 1);
    if round {
        let first = (2 * width - margin) % width;
        let mut left = width + 2 * margin;
        let mut from = first;
        while left > 0 {
            let many = left.min(width - from);
            line.extend_from_slice(&row[from * CHANNELS..(from + many) * CHANNELS]);
            (left, from) = (left - many, 0);
        }
    } else {
        let [first, last] = [0, width - 1].map(|x| &row[x * CHANNELS..][..CHANNELS]);
        line.extend(std::iter::repeat_n(first, margin).flatten());
        line.extend_from_slice(row);
        line.extend(std::iter::repeat_n(last, margin).flatten());
    }
    line.push(0);
    line
}
