//! The colour at a place between pixels: bicubic (Catmull–Rom), which keeps the sharpness that
//! linear interpolation loses when the two grids are equally fine.

use super::sphere::Sphere;
use crate::process::pixels::{CHANNELS, Pixels};

/// What is shown where a partial panorama has nothing: a dark room.
pub const DARK: [u8; CHANNELS] = [26, 26, 26];

pub struct Sampler<'a> {
    source: &'a Pixels,
    round: bool,
    partial: bool,
}

impl<'a> Sampler<'a> {
    pub fn new(source: &'a Pixels, sphere: &Sphere) -> Sampler<'a> {
        Sampler {
            source,
            round: sphere.is_round(),
            partial: sphere.is_partial(),
        }
    }

    /// x and y in pixels; (0, 0) is the middle of the first.
    #[inline]
    pub fn at(&self, x: f32, y: f32) -> [u8; CHANNELS] {
        let (width, height) = (self.source.width(), self.source.height());
        if self.partial && self.is_outside(x, y) {
            return DARK;
        }
        let (left, top) = (x.floor(), y.floor());
        let (across, down) = (weights(x - left), weights(y - top));
        let (left, top) = (left as isize - 1, top as isize - 1);
        let inside =
            left >= 0 && top >= 0 && left + 4 <= width as isize && top + 4 <= height as isize;
        let mut sum = [0.0_f32; CHANNELS];
        if inside {
            let stride = width * CHANNELS;
            let start = top as usize * stride + left as usize * CHANNELS;
            for (line, weight) in down.iter().enumerate() {
                let at = start + line * stride;
                if let Some(values) = self.source.data().get(at..at + 4 * CHANNELS) {
                    add_line(&mut sum, values, &across, *weight);
                }
            }
        } else {
            for (line, weight) in down.iter().enumerate() {
                let row = (top + line as isize).clamp(0, height as isize - 1) as usize;
                let row = self.source.row(row);
                let mut values = [0; 4 * CHANNELS];
                for (column, value) in values.chunks_exact_mut(CHANNELS).enumerate() {
                    let x = self.column(left + column as isize) * CHANNELS;
                    value.copy_from_slice(&row[x..x + CHANNELS]);
                }
                add_line(&mut sum, &values, &across, *weight);
            }
        }
        // Rounds and saturates.
        sum.map(|value| (value + 0.5) as u8)
    }

    fn column(&self, x: isize) -> usize {
        let width = self.source.width() as isize;
        let column = if self.round {
            x.rem_euclid(width)
        } else {
            x.clamp(0, width - 1)
        };
        column as usize
    }

    fn is_outside(&self, x: f32, y: f32) -> bool {
        let beyond = |at: f32, length: usize| !(-0.5..=length as f32 - 0.5).contains(&at);
        beyond(y, self.source.height()) || !self.round && beyond(x, self.source.width())
    }
}

#[inline]
fn add_line(sum: &mut [f32; CHANNELS], values: &[u8], across: &[f32; 4], weight: f32) {
    for (pixel, share) in values.chunks_exact(CHANNELS).zip(across) {
        let share = share * weight;
        for channel in 0..CHANNELS {
            sum[channel] += f32::from(pixel[channel]) * share;
        }
    }
}

/// Catmull–Rom: Keys' cubic convolution with a = −1/2 (IEEE ASSP 29, 1981, equation 15).
#[inline]
fn weights(t: f32) -> [f32; 4] {
    let (t2, t3) = (t * t, t * t * t);
    [
        0.5 * (-t3 + 2.0 * t2 - t),
        0.5 * (3.0 * t3 - 5.0 * t2 + 2.0),
        0.5 * (-3.0 * t3 + 4.0 * t2 + t),
        0.5 * (t3 - t2),
    ]
}
