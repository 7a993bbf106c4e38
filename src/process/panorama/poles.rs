//! Towards the poles a panorama's pixels stand ever closer: a row is longer than its circle. Each
//! row is smoothed over as many pixels as one pixel of the horizon would cover there, so that
//! sampling it at a cube's density does not alias.

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
    let part = (span - 1.0) / 2.0 - reach as f32;
    let margin = reach + 1;
    let line = with_margins(row, width, margin, round);
    let pixel = |x: usize| {
        [
            line[x * CHANNELS],
            line[x * CHANNELS + 1],
            line[x * CHANNELS + 2],
        ]
    };

    // Whole numbers, so that the sums never drift.
    let mut sums = [0_i32; CHANNELS];
    for x in margin - reach..=margin + reach {
        add(&mut sums, pixel(x), 1);
    }
    let scale = 1.0 / span;
    for (x, mean) in row.chunks_exact_mut(CHANNELS).enumerate() {
        let (before, behind) = (pixel(x), pixel(x + 2 * margin));
        for channel in 0..CHANNELS {
            let ends = f32::from(before[channel]) + f32::from(behind[channel]);
            mean[channel] = ((sums[channel] as f32 + part * ends) * scale + 0.5) as u8;
        }
        add(&mut sums, behind, 1);
        add(&mut sums, pixel(x + 1), -1);
    }
}

#[inline]
fn add(sums: &mut [i32; CHANNELS], pixel: [u8; CHANNELS], sign: i32) {
    for (sum, value) in sums.iter_mut().zip(pixel) {
        *sum += sign * i32::from(value);
    }
}

/// The row, and before and behind it what its edges touch.
fn with_margins(row: &[u8], width: usize, margin: usize, round: bool) -> Vec<u8> {
    let mut line = Vec::with_capacity((width + 2 * margin) * CHANNELS);
    for x in 0..width + 2 * margin {
        let x = if round {
            // Never more than one circle, and a pixel, to either side.
            (x + 2 * width - margin) % width
        } else {
            x.saturating_sub(margin).min(width - 1)
        };
        line.extend_from_slice(&row[x * CHANNELS..(x + 1) * CHANNELS]);
    }
    line
}
