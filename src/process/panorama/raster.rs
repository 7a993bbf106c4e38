//! A panorama's pixels as they are sampled: rows lie apart by an odd number of cache lines.
//!
//! Panoramas are a power of two wide. Pixels above each other would lie apart by one too, and a
//! processor keeps only a few of such places at a time: towards the poles, where one looks down
//! the columns, each pixel would come from memory again and again.

use crate::process::pixels::{CHANNELS, Pixels};

const CACHE_LINE: usize = 64;

pub struct Raster {
    width: usize,
    height: usize,
    /// Bytes from row to row.
    stride: usize,
    data: Vec<u8>,
}

impl Raster {
    /// Moves the rows apart where they are: a second copy would not fit.
    pub fn of(pixels: Pixels) -> Raster {
        let (width, height) = (pixels.width(), pixels.height());
        let row = width * CHANNELS;
        let stride = (row.div_ceil(CACHE_LINE) | 1) * CACHE_LINE;
        let mut data = pixels.into_data();
        data.resize(height * stride, 0);
        for y in (1..height).rev() {
            data.copy_within(y * row..(y + 1) * row, y * stride);
        }
        Raster {
            width,
            height,
            stride,
            data,
        }
    }

    pub fn width(&self) -> usize {
        self.width
    }

    pub fn height(&self) -> usize {
        self.height
    }

    pub fn stride(&self) -> usize {
        self.stride
    }

    pub fn data(&self) -> &[u8] {
        &self.data
    }

    pub fn pixel(&self, x: usize, y: usize) -> [u8; CHANNELS] {
        let row = self.row(y);
        std::array::from_fn(|channel| row[x * CHANNELS + channel])
    }

    pub fn row(&self, y: usize) -> &[u8] {
        &self.data[y * self.stride..][..self.width * CHANNELS]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_stay_what_they_are() {
        for width in [1, 21, 64, 100] {
            let pixels = Pixels::from_rows(width, 7, |y, row| {
                for (x, value) in row.iter_mut().enumerate() {
                    *value = (x * 7 + y * 31) as u8;
                }
            });
            let raster = Raster::of(pixels.clone());
            assert_eq!(raster.stride() / CACHE_LINE % 2, 1);
            for y in 0..7 {
                assert_eq!(raster.row(y), pixels.row(y), "{width}");
            }
        }
    }
}
