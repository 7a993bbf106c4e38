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
    let whole = ((span - 1.0) / 2.0).floor() as usize;
    let part = (span - 1.0) / 2.0 - whole as f32;
    let source = row.to_vec();
    let at = |x: isize, channel: usize| {
        let x = if round {
            x.rem_euclid(width as isize)
        } else {
            x.clamp(0, width as isize - 1)
        };
        i64::from(source[x as usize * CHANNELS + channel])
    };
    let reach = whole as isize;
    for channel in 0..CHANNELS {
        // Whole numbers, so that the sum never drifts.
        let mut sum: i64 = (-reach..=reach).map(|x| at(x, channel)).sum();
        for x in 0..width as isize {
            let (before, behind) = (at(x - reach - 1, channel), at(x + reach + 1, channel));
            let mean = (sum as f32 + part * (before + behind) as f32) / span;
            row[x as usize * CHANNELS + channel] = (mean + 0.5) as u8;
            sum += behind - at(x - reach, channel);
        }
    }
}
