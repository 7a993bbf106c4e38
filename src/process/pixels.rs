//! Pixels: three bytes each (sRGB), rows from the top, without gaps.

use rayon::prelude::*;

use crate::model::Orientation;

pub const CHANNELS: usize = 3;

#[derive(Debug, Clone, PartialEq)]
pub struct Pixels {
    width: usize,
    height: usize,
    data: Vec<u8>,
}

impl Pixels {
    /// `None` when `data` is not `width` × `height` × 3 long.
    pub fn new(width: usize, height: usize, data: Vec<u8>) -> Option<Pixels> {
        let expected = width.checked_mul(height)?.checked_mul(CHANNELS)?;
        (width > 0 && height > 0 && data.len() == expected).then_some(Pixels {
            width,
            height,
            data,
        })
    }

    /// Each row is written by `fill(y, row)`, on any thread.
    pub fn from_rows(
        width: usize,
        height: usize,
        fill: impl Fn(usize, &mut [u8]) + Sync,
    ) -> Pixels {
        let mut data = vec![0; width * height * CHANNELS];
        data.par_chunks_exact_mut(width * CHANNELS)
            .enumerate()
            .for_each(|(y, row)| fill(y, row));
        Pixels {
            width,
            height,
            data,
        }
    }

    pub fn width(&self) -> usize {
        self.width
    }

    pub fn height(&self) -> usize {
        self.height
    }

    pub fn data(&self) -> &[u8] {
        &self.data
    }

    pub fn into_data(self) -> Vec<u8> {
        self.data
    }

    pub fn data_mut(&mut self) -> &mut [u8] {
        &mut self.data
    }

    pub fn row(&self, y: usize) -> &[u8] {
        let length = self.width * CHANNELS;
        &self.data[y * length..][..length]
    }

    pub fn pixel(&self, x: usize, y: usize) -> [u8; CHANNELS] {
        let at = (y * self.width + x) * CHANNELS;
        [self.data[at], self.data[at + 1], self.data[at + 2]]
    }

    /// Without the lower half; for an odd height without the middle row too.
    #[must_use]
    pub fn upper_half(mut self) -> Pixels {
        self.height = (self.height / 2).max(1);
        self.data.truncate(self.width * self.height * CHANNELS);
        self
    }

    /// Turned and mirrored as EXIF says. Upright pixels are passed on as they are.
    #[must_use]
    pub fn upright(self, orientation: Orientation) -> Pixels {
        if orientation == Orientation::Upright {
            return self;
        }
        let (last_x, last_y) = (self.width - 1, self.height - 1);
        let (width, height) = if orientation.swaps_sides() {
            (self.height, self.width)
        } else {
            (self.width, self.height)
        };
        // Where the upright pixel (x, y) lies in the stored image.
        let stored = |x: usize, y: usize| match orientation {
            Orientation::Upright => (x, y),
            Orientation::MirroredLeftRight => (last_x - x, y),
            Orientation::TurnedHalf => (last_x - x, last_y - y),
            Orientation::MirroredUpDown => (x, last_y - y),
            Orientation::Transposed => (y, x),
            Orientation::QuarterClockwise => (y, last_y - x),
            Orientation::Transversed => (last_x - y, last_y - x),
            Orientation::QuarterCounterclockwise => (last_x - y, x),
        };
        Pixels::from_rows(width, height, |y, row| {
            for (x, pixel) in row.chunks_exact_mut(CHANNELS).enumerate() {
                let (from_x, from_y) = stored(x, y);
                pixel.copy_from_slice(&self.pixel(from_x, from_y));
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Pixels;
    use crate::model::Orientation;

    /// The letter F, 2 × 3, stored in every way that EXIF knows.
    #[test]
    fn every_orientation_ends_upright() {
        let image = |rows: &[&str]| {
            let data = rows
                .iter()
                .flat_map(|row| row.bytes())
                .flat_map(|mark| [if mark == b'#' { 255 } else { 0 }; 3])
                .collect();
            Pixels::new(rows[0].len(), rows.len(), data).unwrap()
        };
        let upright = image(&["##", "#.", "#."]);
        // As drawn in the EXIF specification's table of orientations.
        for (value, stored) in [
            (1, image(&["##", "#.", "#."])),
            (2, image(&["##", ".#", ".#"])),
            (3, image(&[".#", ".#", "##"])),
            (4, image(&["#.", "#.", "##"])),
            (5, image(&["###", "#.."])),
            (6, image(&["#..", "###"])),
            (7, image(&["..#", "###"])),
            (8, image(&["###", "..#"])),
        ] {
            let orientation = Orientation::from_exif(value);
            assert_eq!(stored.upright(orientation), upright, "{value}");
        }
    }
}
