//! Cube faces. Their order and axes are those of [`crate::tour::Panorama`].

use super::aim::Line;
use super::source::AnySampler;
use crate::process::pixels::CHANNELS;
#[cfg(test)]
use crate::process::pixels::Pixels;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    Front,
    Right,
    Back,
    Left,
    Up,
    Down,
}

pub const FACES: [Face; 6] = [
    Face::Front,
    Face::Right,
    Face::Back,
    Face::Left,
    Face::Up,
    Face::Down,
];

impl Face {
    /// The direction at u (right) and v (down), each −1…1: X right, Y up, −Z ahead.
    pub fn direction(self, u: f32, v: f32) -> [f32; 3] {
        match self {
            Face::Front => [u, -v, -1.0],
            Face::Right => [1.0, -v, u],
            Face::Back => [-u, -v, 1.0],
            Face::Left => [-1.0, -v, -u],
            Face::Up => [u, 1.0, -v],
            Face::Down => [u, -1.0, v],
        }
    }
}

/// Where a pixel's middle lies on a face, −1…1; beyond that for pixels beyond its edges.
pub fn middle(pixel: isize, face_px: usize) -> f32 {
    (2.0 * pixel as f32 + 1.0) / face_px as f32 - 1.0
}

/// Renders a face strip by strip, with so many pixels of its plane beyond each edge.
pub struct FaceRows<'a> {
    pub sampler: AnySampler<'a>,
    pub face: Face,
    pub face_px: usize,
    pub apron_px: usize,
}

/// Rows of a strip, and pixels of a row that are rendered before those below them: what both see of
/// the panorama stays in the nearest memory.
const STRIP_ROWS: usize = 32;
const RUN_PX: usize = 256;

impl FaceRows<'_> {
    /// Rows, and pixels in each.
    pub fn side(&self) -> usize {
        self.face_px + 2 * self.apron_px
    }

    /// Renders the face from its first row on, of which the apron's are the first, and hands row
    /// after row to `push`.
    ///
    /// # Errors
    /// The first of `push`.
    pub fn each<E>(&self, mut push: impl FnMut(&[u8]) -> Result<(), E>) -> Result<(), E> {
        let row_bytes = self.side() * CHANNELS;
        let mut strip = vec![0; STRIP_ROWS * row_bytes];
        for top in (0..self.side()).step_by(STRIP_ROWS) {
            let rows = STRIP_ROWS.min(self.side() - top);
            let strip = &mut strip[..rows * row_bytes];
            // Whoever has no face any more helps with the last ones.
            let (upper, lower) = strip.split_at_mut(rows / 2 * row_bytes);
            rayon::join(
                || self.render(top, upper),
                || self.render(top + rows / 2, lower),
            );
            strip.chunks_exact(row_bytes).try_for_each(&mut push)?;
        }
        Ok(())
    }

    /// Whole rows, from row `top` of the face on.
    fn render(&self, top: usize, rows: &mut [u8]) {
        for first in (0..self.side()).step_by(RUN_PX) {
            let end = (first + RUN_PX).min(self.side());
            for (at, row) in rows.chunks_exact_mut(self.side() * CHANNELS).enumerate() {
                let run = &mut row[first * CHANNELS..end * CHANNELS];
                self.sampler.fill(&self.line(top + at), first, run);
            }
        }
    }

    /// All of it at once.
    #[cfg(test)]
    pub fn whole(&self) -> Pixels {
        let mut data = Vec::new();
        let done: Result<(), std::convert::Infallible> = self.each(|row| {
            data.extend_from_slice(row);
            Ok(())
        });
        done.unwrap();
        Pixels::new(self.side(), self.side(), data).unwrap()
    }

    fn line(&self, y: usize) -> Line {
        let at = |pixel: usize| middle(pixel as isize - self.apron_px as isize, self.face_px);
        let (first, last) = (at(0), at(self.side() - 1));
        let start = self.face.direction(first, at(y));
        let end = self.face.direction(last, at(y));
        let steps = (self.side() - 1).max(1) as f32;
        let mut step = [0.0; 3];
        for axis in 0..3 {
            step[axis] = (end[axis] - start[axis]) / steps;
        }
        Line { start, step }
    }
}
