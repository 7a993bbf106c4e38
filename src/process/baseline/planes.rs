//! Samples of each component, and rows of pixels from them. Two bands are kept, the one that is
//! taken and the next, since colour of half the height is blended over their border.

use fearless_simd::{Level, Simd, dispatch};

use super::header::{Colour, Frame, UnitBlock};
use super::rgb;
use crate::process::pixels::CHANNELS;

/// One component in a row of minimum coded units.
pub struct Plane {
    samples: Vec<u8>,
    stride: usize,
    /// Blocks of a unit, from left to right.
    across: usize,
    /// Samples that belong to the picture; the rest fills the last block.
    width: usize,
    height: usize,
}

impl Plane {
    fn row(&self, y: usize) -> &[u8] {
        &self.samples[y * self.stride..][..self.width]
    }
}

/// All components in a row of minimum coded units.
pub struct Band {
    planes: Vec<Plane>,
}

impl Band {
    pub fn new(frame: &Frame) -> Band {
        let widest = frame.components.iter().map(|one| one.across).max();
        let planes = frame.components.iter().map(|component| {
            let stride = frame.units_across() * component.across * 8;
            let height = component.down * 8;
            Plane {
                samples: vec![0; stride * height],
                stride,
                across: component.across,
                width: (frame.width * component.across).div_ceil(widest.unwrap_or(1)),
                height,
            }
        });
        Band {
            planes: planes.collect(),
        }
    }

    /// Where a block of the unit of this number goes: from its first sample on, and how far its rows are apart.
    #[inline]
    pub fn room(&mut self, place: &UnitBlock, unit: usize) -> (&mut [u8], usize) {
        let plane = &mut self.planes[place.component];
        let left = (unit * plane.across + place.across) * 8;
        let start = place.down * 8 * plane.stride + left;
        (&mut plane.samples[start..], plane.stride)
    }
}

pub struct Planes {
    level: Level,
    current: Band,
    next: Band,
    /// Bands that were asked for.
    filled: usize,
    /// The colours' last rows of the band before; none before the first.
    above: Option<[Vec<u8>; 2]>,
    sums: Vec<u16>,
    colours: [Vec<u8>; 2],
}

impl Planes {
    pub fn new(frame: &Frame) -> Planes {
        Planes {
            level: Level::new(),
            current: Band::new(frame),
            next: Band::new(frame),
            filled: 0,
            above: None,
            sums: Vec::new(),
            colours: [vec![0; frame.width + 1], vec![0; frame.width + 1]],
        }
    }

    /// Where the next band is to be decoded into.
    pub fn next_band(&mut self) -> &mut Band {
        self.filled += 1;
        match self.filled {
            1 => &mut self.current,
            _ => &mut self.next,
        }
    }

    /// The current band has been taken.
    pub fn advance(&mut self) {
        if let [_, first, second] = self.current.planes.as_slice() {
            let last = |plane: &Plane| plane.row(plane.height - 1).to_vec();
            self.above = Some([last(first), last(second)]);
        }
        std::mem::swap(&mut self.current, &mut self.next);
    }

    /// Row `y` of the current band as pixels. The picture ends with the last band.
    pub fn row(&mut self, frame: &Frame, y: usize, is_last_band: bool, out: &mut [u8]) {
        dispatch!(self.level, simd => self.row_with(simd, frame, y, is_last_band, out));
    }

    #[inline(always)]
    fn row_with<S: Simd>(
        &mut self,
        _: S,
        frame: &Frame,
        y: usize,
        is_last_band: bool,
        out: &mut [u8],
    ) {
        let Some(luma) = self.current.planes.first() else {
            return;
        };
        let luma = luma.row(y);
        if frame.colour == Colour::Grey {
            for (pixel, value) in out.chunks_exact_mut(CHANNELS).zip(luma) {
                pixel.fill(*value);
            }
            return;
        }
        let rows_below = (frame.height - 1) % frame.band_height();
        for number in 0..2 {
            let plane = &self.current.planes[number + 1];
            let halves_down = frame.components[0].down == 2;
            let halves_across = frame.components[0].across == 2;
            let out = &mut self.colours[number];
            if !halves_across {
                out[..plane.width].copy_from_slice(plane.row(y));
                continue;
            }
            if !halves_down {
                rgb::widen(plane.row(y), out);
                continue;
            }
            let own = plane.row(y / 2);
            let last = match is_last_band {
                true => rows_below / 2,
                false => plane.height - 1,
            };
            // The nearer of the rows above and below; beyond the picture its own edge.
            let near = match (y.is_multiple_of(2), y / 2) {
                (true, 0) => match &self.above {
                    Some(above) => &above[number],
                    None => own,
                },
                (true, row) => plane.row(row - 1),
                (false, row) if row < last => plane.row(row + 1),
                (false, _) if is_last_band => own,
                (false, _) => self.next.planes[number + 1].row(0),
            };
            rgb::blend(own, near, &mut self.sums);
            rgb::widen_blended(&self.sums, out);
        }
        let [first, second] = &self.colours;
        match frame.colour {
            Colour::Rgb => rgb::interleave(luma, first, second, out),
            _ => rgb::convert(luma, first, second, out),
        }
    }
}
