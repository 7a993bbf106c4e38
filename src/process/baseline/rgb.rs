//! From luma and colour differences to pixels. Colour of half the size is enlarged by a triangle
//! filter (three parts of the nearer sample, one of the other), as libjpeg does by default.
//!
//! Functions are inlined into code that is compiled for each kind of processor.

use crate::process::pixels::CHANNELS;
use crate::process::rounding::rounded;

const CHUNK: usize = 64;

/// Twice as wide. `out` may have one sample fewer or more than twice as many.
#[inline(always)]
pub fn widen(row: &[u8], out: &mut [u8]) {
    let value = |at: usize| u16::from(row[at]);
    let last = row.len() - 1;
    for (x, pair) in out.chunks_mut(2).enumerate().take(row.len()) {
        let before = value(x.saturating_sub(1));
        let after = value((x + 1).min(last));
        let samples = [
            ((3 * value(x) + before + 1) >> 2) as u8,
            ((3 * value(x) + after + 2) >> 2) as u8,
        ];
        pair.copy_from_slice(&samples[..pair.len()]);
    }
}

/// Four times what lies between two rows: three parts of the nearer.
#[inline(always)]
pub fn blend(own: &[u8], near: &[u8], sums: &mut Vec<u16>) {
    sums.clear();
    let rows = own.iter().zip(near);
    sums.extend(rows.map(|(own, near)| 3 * u16::from(*own) + u16::from(*near)));
}

/// Twice as wide, from what [`blend`] made.
#[inline(always)]
pub fn widen_blended(sums: &[u16], out: &mut [u8]) {
    let last = sums.len() - 1;
    let pair = |before: u16, own: u16, after: u16| {
        [
            ((3 * own + before + 8) >> 4) as u8,
            ((3 * own + after + 7) >> 4) as u8,
        ]
    };
    let ends = [0, last];
    for x in ends {
        let samples = pair(sums[x.saturating_sub(1)], sums[x], sums[(x + 1).min(last)]);
        let room = out.len().saturating_sub(2 * x).min(2);
        out[2 * x..2 * x + room].copy_from_slice(&samples[..room]);
    }
    let Some(inner) = out.get_mut(2..) else {
        return;
    };
    for (three, pixels) in sums.windows(3).zip(inner.chunks_exact_mut(2)) {
        pixels.copy_from_slice(&pair(three[0], three[1], three[2]));
    }
}

/// Luma and two differences as red, green and blue: JFIF 1.02, "Conversion to and from RGB".
#[inline(always)]
pub fn colour(sample: [u8; 3]) -> [u8; 3] {
    let [y, b, r] = sample.map(f32::from);
    let (b, r) = (b - 128.0, r - 128.0);
    [
        rounded(y + 1.402 * r),
        rounded(y - 0.344_136_3 * b - 0.714_136_3 * r),
        rounded(y + 1.772 * b),
    ]
}

#[inline(always)]
pub fn convert(luma: &[u8], blue: &[u8], red: &[u8], out: &mut [u8]) {
    let mut at = 0;
    for pixels in out.chunks_mut(CHUNK * CHANNELS) {
        let count = pixels.len() / CHANNELS;
        let mut colours = [[0_u8; CHUNK]; 3];
        let rows = [luma, blue, red].map(|row| &row[at..at + count]);
        for x in 0..count {
            let colour = colour([rows[0][x], rows[1][x], rows[2][x]]);
            for (row, value) in colours.iter_mut().zip(colour) {
                row[x] = value;
            }
        }
        interleave(&colours[0], &colours[1], &colours[2], pixels);
        at += count;
    }
}

#[inline(always)]
pub fn interleave(first: &[u8], second: &[u8], third: &[u8], out: &mut [u8]) {
    let samples = first.iter().zip(second).zip(third);
    for (pixel, ((first, second), third)) in out.chunks_exact_mut(CHANNELS).zip(samples) {
        pixel.copy_from_slice(&[*first, *second, *third]);
    }
}
