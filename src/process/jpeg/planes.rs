//! From pixels to luma and colour differences around zero, the latter of half the size. Each is
//! the mean of its four pixels, or fine edges would shimmer.

use crate::process::pixels::CHANNELS;

/// Pixels of a chunk's row: what lies between the steps stays in the fastest memory.
pub const CHUNK: usize = 256;

const BYTES: usize = CHUNK * CHANNELS;

/// Sixteen rows of pixels, one below the other.
pub struct Planes {
    pub luma: [[f32; CHUNK]; 16],
    /// Blue and red.
    pub chroma: [[[f32; CHUNK / 2]; 8]; 2],
}

impl Planes {
    pub fn new() -> Planes {
        Planes {
            luma: [[0.0; CHUNK]; 16],
            chroma: [[[0.0; CHUNK / 2]; 8]; 2],
        }
    }

    /// Takes a pair of rows of at least one pixel, at most a chunk; the last stands for what is
    /// missing.
    #[inline(always)]
    pub fn take(&mut self, pair: usize, rows: [&[u8]; 2]) {
        if let [Some(upper), Some(lower)] = rows.map(<[u8]>::first_chunk) {
            self.take_whole(pair, [upper, lower]);
        } else {
            let [upper, lower] = rows.map(filled_up);
            self.take_whole(pair, [&upper, &lower]);
        }
    }

    /// JFIF 1.02, "Conversion to and from RGB".
    #[inline(always)]
    fn take_whole(&mut self, pair: usize, rows: [&[u8; BYTES]; 2]) {
        let mut sums = [[0_u16; CHUNK]; CHANNELS];
        for (row, luma) in rows.into_iter().zip(&mut self.luma[2 * pair..]) {
            for x in 0..CHUNK {
                let [r, g, b] = [row[3 * x], row[3 * x + 1], row[3 * x + 2]];
                luma[x] =
                    0.299 * f32::from(r) + 0.587 * f32::from(g) + 0.114 * f32::from(b) - 128.0;
                sums[0][x] += u16::from(r);
                sums[1][x] += u16::from(g);
                sums[2][x] += u16::from(b);
            }
        }
        let [blue, red] = &mut self.chroma;
        let (blue, red) = (&mut blue[pair], &mut red[pair]);
        for x in 0..CHUNK / 2 {
            let [r, g, b] = [0, 1, 2].map(|channel: usize| {
                let sums = &sums[channel];
                f32::from(sums[2 * x] + sums[2 * x + 1]) * 0.25
            });
            blue[x] = 0.5 * b - 0.168_735_9 * r - 0.331_264_1 * g;
            red[x] = 0.5 * r - 0.418_687_6 * g - 0.081_312_4 * b;
        }
    }
}

fn filled_up(row: &[u8]) -> [u8; BYTES] {
    let mut whole = [0; BYTES];
    let (there, missing) = whole.split_at_mut(row.len());
    there.copy_from_slice(row);
    if let Some(last) = row.last_chunk::<CHANNELS>() {
        for pixel in missing.chunks_exact_mut(CHANNELS) {
            pixel.copy_from_slice(last);
        }
    }
    whole
}
