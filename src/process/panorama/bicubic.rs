//! A colour between pixels: cubic convolution over four by four of them, which keeps the
//! sharpness that linear interpolation loses when the two grids are equally fine.
//!
//! Half of a panorama's time goes by here. Rows are mixed in whole numbers (two products and
//! their sum are one instruction on every processor), columns in floats. No product is fused with
//! a sum, so every processor gives the same bytes.

use std::sync::LazyLock;

use fearless_simd::prelude::*;
use fearless_simd::{f32x4, f32x8, i16x8, i32x4, i32x8, u8x16, u32x4};

use super::raster::Raster;
use crate::process::pixels::CHANNELS;

/// Pixels in each direction that one colour is made of.
const TAPS: usize = 4;
/// Bytes that are read of a row: four pixels, and some that do not count.
const READ: usize = 16;
/// Places are counted in parts of a pixel; (0, 0) is the middle of the first.
pub const PARTS: i32 = 256;

/// Weights of rows are counted in parts of one: 16 bits hold one and a bit, and their sums of
/// bytes are whole numbers that a float holds exactly.
const ONE: f32 = 16384.0;

/// What each of the four pixels counts, for every part of a pixel.
pub struct Weights {
    /// Of the upper two rows and of the lower two, each a pair of 16-bit numbers in one of 32.
    down: [[i32; 2]; PARTS as usize],
    /// Of the columns, once for every channel; a row's weights are taken out of them.
    across: [[f32; TAPS * CHANNELS]; PARTS as usize],
}

pub static WEIGHTS: LazyLock<Weights> = LazyLock::new(|| Weights {
    down: std::array::from_fn(|part| {
        let [a, b, c, d] = whole(catmull_rom(part));
        [pair(a, b), pair(c, d)]
    }),
    across: std::array::from_fn(|part| {
        let weights = catmull_rom(part).map(|weight| weight / ONE);
        std::array::from_fn(|at| weights[at / CHANNELS])
    }),
});

/// Catmull–Rom: Keys' cubic convolution with a = −1/2 (IEEE ASSP 29, 1981, equation 15).
fn catmull_rom(part: usize) -> [f32; TAPS] {
    let t = part as f32 / PARTS as f32;
    let (t2, t3) = (t * t, t * t * t);
    [
        0.5 * (-t3 + 2.0 * t2 - t),
        0.5 * (3.0 * t3 - 5.0 * t2 + 2.0),
        0.5 * (-3.0 * t3 + 4.0 * t2 + t),
        0.5 * (t3 - t2),
    ]
}

/// In parts of one that together are one, so that a plain colour stays what it is.
fn whole(weights: [f32; TAPS]) -> [i16; TAPS] {
    let mut whole = weights.map(|weight| (weight * ONE).round() as i16);
    whole[1] += ONE as i16 - whole.iter().sum::<i16>();
    whole
}

fn pair(low: i16, high: i16) -> i32 {
    let half = |weight: i16| u32::from(weight as u16);
    (half(low) | half(high) << 16) as i32
}

/// Places begin at −1 or so, and truncation rounds positive numbers down.
const ABOVE_ZERO: i32 = 8;

/// Rounded; no picture has 2²³ pixels to a side.
#[inline(always)]
pub fn in_parts(place: f32) -> i32 {
    ((place + ABOVE_ZERO as f32) * PARTS as f32 + 0.5) as i32 - ABOVE_ZERO * PARTS
}

/// The same of eight places.
#[inline(always)]
pub fn eight_in_parts<S: Simd>(simd: S, places: f32x8<S>) -> i32x8<S> {
    simd.cvt_i32_f32x8((places + ABOVE_ZERO as f32) * PARTS as f32 + 0.5) - ABOVE_ZERO * PARTS
}

impl Weights {
    /// The colour at a place of a picture. Where some of the four by four pixels lie beyond it,
    /// `pixel` is asked for all of them.
    #[inline(always)]
    pub fn colour<S: Simd>(
        &self,
        simd: S,
        picture: &Raster,
        place: (i32, i32),
        pixel: impl Fn(i32, i32) -> [u8; CHANNELS],
    ) -> [u8; CHANNELS] {
        let (left, top) = (place.0.div_euclid(PARTS) - 1, place.1.div_euclid(PARTS) - 1);
        let inside = left >= 0 && top >= 0 && left as usize + TAPS <= picture.width();
        let start = inside.then(|| top as usize * picture.stride() + left as usize * CHANNELS);
        let colour = match start.and_then(|start| window(picture, start)) {
            Some(window) => self.mix(simd, window, picture.stride(), place),
            None => self.mix(simd, &at_an_edge(left, top, &pixel), READ, place),
        };
        let [red, green, blue, _] = colour.to_le_bytes();
        [red, green, blue]
    }

    /// The colours at so many places of a picture, one behind the other; each is written with a
    /// byte too many, which the next one overwrites. Where some of the four by four pixels of a
    /// place lie beyond the picture, `pixel` is asked for all of them.
    #[inline(always)]
    pub fn colours<S: Simd>(
        &self,
        simd: S,
        picture: &Raster,
        places: &Places,
        pixel: impl Fn(i32, i32) -> [u8; CHANNELS],
        colours: &mut [u8; PLACES * CHANNELS + 1],
    ) {
        let mut offsets = [0; PLACES];
        let are_inside = offsets_of(simd, places, picture, &mut offsets);
        for at in 0..PLACES {
            let place = (places.x[at], places.y[at]);
            let window = are_inside
                .then(|| window(picture, offsets[at] as u32 as usize))
                .flatten();
            let colour = match window {
                Some(window) => self.mix(simd, window, picture.stride(), place),
                None => {
                    let [red, green, blue] = self.colour(simd, picture, place, &pixel);
                    u32::from_le_bytes([red, green, blue, 0])
                }
            };
            colours[at * CHANNELS..at * CHANNELS + 4].copy_from_slice(&colour.to_le_bytes());
        }
    }

    /// The colour at (x, y), in parts of a pixel, within the four rows of `window` that begin
    /// `stride` bytes apart; only the places between pixels count of x and y. Its first byte is
    /// the first channel, its last does not count.
    #[inline(always)]
    fn mix<S: Simd>(&self, simd: S, window: &[u8], stride: usize, (x, y): (i32, i32)) -> u32 {
        let row =
            |line: usize| u8x16::from_slice(simd, &window[line * stride..line * stride + READ]);
        let [upper, lower] = self.down[between(y)];
        let upper = mix_rows(simd, row(0), row(1), upper);
        let lower = mix_rows(simd, row(2), row(3), lower);
        let across = &self.across[between(x)];
        let weighed = |at: usize| {
            let weights = f32x4::from_slice(simd, &across[4 * at..4 * at + 4]);
            simd.cvt_f32_i32x4(upper[at] + lower[at]) * weights
        };
        // Three channels of four pixels lie in three vectors of four: the first pixel's begin the
        // first vector, the second's follow it there …
        let [a, b, c] = [weighed(0), weighed(1), weighed(2)];
        let second = simd.slide_f32x4::<3>(a, b);
        let third = simd.slide_f32x4::<2>(b, c);
        let fourth = simd.slide_f32x4::<1>(c, c);
        let sum = (a + second) + (third + fourth) + f32x4::splat(simd, 0.5);
        let kept = sum
            .max(f32x4::splat(simd, 0.0))
            .min(f32x4::splat(simd, 255.0));
        let bytes: u8x16<S> = simd.cvt_i32_f32x4(kept).bitcast();
        let lowest = u8x16::from_slice(simd, &LOWEST);
        let packed: u32x4<S> = simd
            .swizzle_dyn_within_blocks_u8x16(bytes, lowest)
            .bitcast();
        let packed: [u32; 4] = packed.into();
        packed[0]
    }
}

/// From the first of the four by four pixels to behind the last; nothing where the data ends before.
#[inline(always)]
fn window(picture: &Raster, start: usize) -> Option<&[u8]> {
    let end = start + (TAPS - 1) * picture.stride() + READ;
    picture.data().get(start..end)
}

/// Of each of four numbers its lowest byte; the rest is as good as anything.
const LOWEST: [u8; 16] = [0, 4, 8, 12, 0, 4, 8, 12, 0, 4, 8, 12, 0, 4, 8, 12];

/// How many places are worked on together.
pub const PLACES: usize = 32;

/// In parts of a pixel; (0, 0) is the middle of the first.
pub struct Places {
    pub x: [i32; PLACES],
    pub y: [i32; PLACES],
}

impl Places {
    pub const NONE: Places = Places {
        x: [0; PLACES],
        y: [0; PLACES],
    };
}

/// Where the four by four pixels of each place begin in the picture's data; false when some lie
/// beyond it. Whoever asks for one at a time pays more for asking than for mixing.
#[inline(always)]
fn offsets_of<S: Simd>(
    simd: S,
    places: &Places,
    picture: &Raster,
    offsets: &mut [i32; PLACES],
) -> bool {
    let (Ok(stride), Ok(width), Ok(height), Ok(_)) = (
        i32::try_from(picture.stride()),
        i32::try_from(picture.width()),
        i32::try_from(picture.height()),
        u32::try_from(picture.data().len()),
    ) else {
        return false;
    };
    let mut room = i32x8::splat(simd, 0);
    for at in (0..PLACES).step_by(8) {
        let pixel = |places: &[i32; PLACES]| {
            (i32x8::from_slice(simd, &places[at..at + 8]) >> PARTS.ilog2()) - 1
        };
        let (left, top) = (pixel(&places.x), pixel(&places.y));
        // The row behind the last is not read: its bytes may be too few.
        let beyond = (width - TAPS as i32 - left).min(height - 1 - TAPS as i32 - top);
        room = room.min(left.min(top)).min(beyond);
        let offset = top * stride + left * CHANNELS as i32;
        offset.store_slice(&mut offsets[at..at + 8]);
    }
    simd.reduce_min_i32x8(room) >= 0
}

#[cold]
#[inline(never)]
fn at_an_edge(
    left: i32,
    top: i32,
    pixel: &impl Fn(i32, i32) -> [u8; CHANNELS],
) -> [u8; TAPS * READ] {
    let mut window = [0; TAPS * READ];
    for (line, values) in window.chunks_exact_mut(READ).enumerate() {
        for (tap, value) in values.chunks_exact_mut(CHANNELS).take(TAPS).enumerate() {
            value.copy_from_slice(&pixel(left + tap as i32, top + line as i32));
        }
    }
    window
}

#[inline(always)]
fn between(place: i32) -> usize {
    (place & (PARTS - 1)) as usize
}

/// Twelve values of two rows, weighed and added.
#[inline(always)]
fn mix_rows<S: Simd>(simd: S, upper: u8x16<S>, lower: u8x16<S>, weights: i32) -> [i32x4<S>; 3] {
    let weights: i16x8<S> = i32x4::splat(simd, weights).bitcast();
    let (first, second) = simd.widen_u8x16(simd.zip_low_u8x16(upper, lower));
    let (third, _) = simd.widen_u8x16(simd.zip_high_u8x16(upper, lower));
    [first, second, third]
        .map(|values| simd.pairwise_dot_product_i16x8(values.bitcast::<i16x8<S>>(), weights))
}

#[cfg(test)]
mod tests {
    use super::*;
    use fearless_simd::{Level, dispatch};

    fn mixed(window: &[u8; TAPS * READ], x: i32, y: i32) -> [u8; CHANNELS] {
        let [red, green, blue, _] =
            dispatch!(Level::new(), simd => WEIGHTS.mix(simd, window, READ, (x, y))).to_le_bytes();
        [red, green, blue]
    }

    /// As the formula is written, in doubles.
    fn exact(window: &[u8; TAPS * READ], x: i32, y: i32) -> [f64; CHANNELS] {
        let weights = |place| catmull_rom(between(place)).map(f64::from);
        let (across, down) = (weights(x), weights(y));
        std::array::from_fn(|channel| {
            let mut sum = 0.0;
            for (line, down) in down.iter().enumerate() {
                for (tap, across) in across.iter().enumerate() {
                    let value = window[line * READ + tap * CHANNELS + channel];
                    sum += f64::from(value) * down * across;
                }
            }
            sum.clamp(0.0, 255.0)
        })
    }

    #[test]
    fn it_is_the_formula_rounded() {
        let mut seed = 7_u32;
        let mut random = || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            seed >> 16
        };
        for _ in 0..20_000 {
            let window: [u8; TAPS * READ] = std::array::from_fn(|_| random() as u8);
            let (x, y) = (random() as i32, random() as i32);
            let (found, exact) = (mixed(&window, x, y), exact(&window, x, y));
            for (found, exact) in found.iter().zip(exact) {
                assert!(
                    (f64::from(*found) - exact).abs() < 0.53,
                    "{found} for {exact}"
                );
            }
        }
    }

    #[test]
    fn a_plain_colour_stays_what_it_is_between_all_pixels() {
        for value in [0, 1, 77, 254, 255] {
            for place in 0..PARTS * PARTS {
                let (x, y) = (place % PARTS, place / PARTS);
                assert_eq!(mixed(&[value; TAPS * READ], x, y), [value; CHANNELS]);
            }
        }
    }
}
