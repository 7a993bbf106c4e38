//! What is seen along directions: bicubic (Catmull–Rom), which keeps the sharpness that linear
//! interpolation loses when the two grids are equally fine.

use super::angles::atan2;
use super::sphere::{Frame, Sphere};
use crate::process::pixels::{CHANNELS, Pixels};

/// What is shown where a partial panorama has nothing: a dark room.
pub const DARK: [u8; CHANNELS] = [26, 26, 26];

/// Pixels whose places are worked out together.
const BLOCK: usize = 32;
/// Pixels in each direction that one colour is made of.
const TAPS: usize = 4;
const LINE: usize = TAPS * CHANNELS;

/// Directions at equal steps along a straight line before the eye: X right, Y up, −Z ahead.
/// A row of a cube's face is such a line, and a row of a photograph.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    pub start: [f32; 3],
    pub step: [f32; 3],
}

impl Line {
    #[inline]
    fn at(&self, pixel: usize) -> [f32; 3] {
        let pixel = pixel as f32;
        let [sx, sy, sz] = self.start;
        let [dx, dy, dz] = self.step;
        [sx + dx * pixel, sy + dy * pixel, sz + dz * pixel]
    }
}

pub struct Sampler<'a> {
    source: &'a Pixels,
    frame: Frame,
    round: bool,
    partial: bool,
}

impl<'a> Sampler<'a> {
    pub fn new(source: &'a Pixels, sphere: &Sphere) -> Sampler<'a> {
        Sampler {
            source,
            frame: sphere.frame(source.width(), source.height()),
            round: sphere.is_round(),
            partial: sphere.is_partial(),
        }
    }

    /// Fills a row with what is seen along the line.
    pub fn fill(&self, line: &Line, row: &mut [u8]) {
        for (block, pixels) in row.chunks_mut(BLOCK * CHANNELS).enumerate() {
            let (mut xs, mut ys) = ([0.0; BLOCK], [0.0; BLOCK]);
            for at in 0..BLOCK {
                (xs[at], ys[at]) = self.place(line.at(block * BLOCK + at));
            }
            for (pixel, (x, y)) in pixels.chunks_exact_mut(CHANNELS).zip(xs.iter().zip(&ys)) {
                pixel.copy_from_slice(&self.colour(*x, *y));
            }
        }
    }

    /// Where a direction lies in the panorama, in pixels; (0, 0) is the middle of the first.
    #[inline]
    fn place(&self, [x, y, z]: [f32; 3]) -> (f32, f32) {
        let yaw = atan2(x, -z);
        let pitch = atan2(y, (x * x + z * z).sqrt());
        (self.frame.x(yaw), self.frame.y(pitch))
    }

    #[inline]
    fn colour(&self, x: f32, y: f32) -> [u8; CHANNELS] {
        if self.partial && self.is_outside(x, y) {
            return DARK;
        }
        let ((left, across), (top, down)) = (taps(x), taps(y));
        let stride = self.source.width() * CHANNELS;
        let (right, bottom) = (left + TAPS as isize, top + TAPS as isize);
        let mut sum = [0.0_f32; LINE];
        if left >= 0
            && top >= 0
            && right <= self.source.width() as isize
            && bottom <= self.source.height() as isize
        {
            let start = top as usize * stride + left as usize * CHANNELS;
            let window = &self.source.data()[start..start + (TAPS - 1) * stride + LINE];
            for (line, weight) in down.iter().enumerate() {
                if let Some(values) = window[line * stride..].first_chunk::<LINE>() {
                    add(&mut sum, values, *weight);
                }
            }
        } else {
            for (line, weight) in down.iter().enumerate() {
                add(
                    &mut sum,
                    &self.edge_line(left, top + line as isize),
                    *weight,
                );
            }
        }
        let mut colour = [0; CHANNELS];
        for (channel, value) in colour.iter_mut().enumerate() {
            let mut mixed = 0.5;
            for (tap, share) in across.iter().enumerate() {
                mixed += sum[tap * CHANNELS + channel] * share;
            }
            // Cuts off, and saturates.
            *value = mixed as u8;
        }
        colour
    }

    /// Four pixels of a row, of which some lie beyond an edge.
    #[cold]
    fn edge_line(&self, left: isize, row: isize) -> [u8; LINE] {
        let last = self.source.height() as isize - 1;
        let row = self.source.row(row.clamp(0, last) as usize);
        let mut values = [0; LINE];
        for (tap, value) in values.chunks_exact_mut(CHANNELS).enumerate() {
            let at = self.column(left + tap as isize) * CHANNELS;
            value.copy_from_slice(&row[at..at + CHANNELS]);
        }
        values
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
fn add(sum: &mut [f32; LINE], values: &[u8; LINE], weight: f32) {
    for (sum, value) in sum.iter_mut().zip(values) {
        *sum += f32::from(*value) * weight;
    }
}

/// The first of four pixels around a place, and what each of them counts. Catmull–Rom: Keys'
/// cubic convolution with a = −1/2 (IEEE ASSP 29, 1981, equation 15).
#[inline]
fn taps(place: f32) -> (isize, [f32; TAPS]) {
    /// Places begin at −1 or so; truncation rounds positive numbers down.
    const ABOVE_ZERO: i32 = 8;
    let before = (place + ABOVE_ZERO as f32) as i32 - ABOVE_ZERO;
    let t = place - before as f32;
    let (t2, t3) = (t * t, t * t * t);
    let weights = [
        0.5 * (-t3 + 2.0 * t2 - t),
        0.5 * (3.0 * t3 - 5.0 * t2 + 2.0),
        0.5 * (-3.0 * t3 + 4.0 * t2 + t),
        0.5 * (t3 - t2),
    ];
    (before as isize - 1, weights)
}
