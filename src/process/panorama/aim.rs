//! Where directions lie in a panorama.

use super::angles::atan2;
use super::bicubic::{PLACES, Places, in_parts};
use super::sphere::Frame;

/// Directions at equal steps along a straight line before the eye: X right, Y up, −Z ahead.
/// A row of a cube's face is such a line, and a row of a photograph.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    pub start: [f32; 3],
    pub step: [f32; 3],
}

impl Line {
    #[inline(always)]
    pub fn at(&self, pixel: usize) -> [f32; 3] {
        let pixel = pixel as f32;
        let [sx, sy, sz] = self.start;
        let [dx, dy, dz] = self.step;
        [sx + dx * pixel, sy + dy * pixel, sz + dz * pixel]
    }
}

/// Pixels from one direction that is worked out to the next, and how many of them a block has; there
/// are as many as one instruction takes, and the last do not count.
const STEP: usize = 8;
const KNOTS: usize = PLACES / STEP + 1;
const LANES: usize = 8;

/// Radians from pixel to pixel, at most: over so few, what is drawn lies within a fiftieth of a pixel
/// of its place.
const FINE_STEP: f32 = 1.0 / 500.0;

pub struct Aim {
    frame: Frame,
    /// Of the panorama, in pixels.
    width: f32,
}

impl Aim {
    pub fn at(frame: Frame, width: usize) -> Aim {
        Aim {
            frame,
            width: width as f32,
        }
    }

    /// Of pixels along a line, from its pixel `first` on.
    #[inline(always)]
    pub fn places(&self, line: &Line, first: usize) -> Places {
        let step: f32 = line.step.iter().map(|axis| axis * axis).sum();
        let is_fine = step <= FINE_STEP * FINE_STEP;
        let between = is_fine.then(|| self.between_knots(line, first)).flatten();
        between.unwrap_or_else(|| self.one_by_one(line, first))
    }

    #[inline(always)]
    fn one_by_one(&self, line: &Line, first: usize) -> Places {
        let mut places = Places {
            x: [0; PLACES],
            y: [0; PLACES],
        };
        for at in 0..PLACES {
            let (x, y) = self.place(line.at(first + at));
            (places.x[at], places.y[at]) = (in_parts(x), in_parts(y));
        }
        places
    }

    /// Straight lines between some that are worked out. Nothing near the poles, where rows of a
    /// face are circles, and where the picture's edge runs through.
    #[inline(always)]
    fn between_knots(&self, line: &Line, first: usize) -> Option<Places> {
        let (mut xs, mut ys) = ([0.0; LANES], [0.0; LANES]);
        let mut is_far_from_poles = true;
        for knot in 0..LANES {
            let [x, y, z] = line.at(first + knot * STEP);
            (xs[knot], ys[knot]) = self.place([x, y, z]);
            is_far_from_poles &= knot >= KNOTS || x * x + z * z >= y * y;
        }
        let mut places = Places {
            x: [0; PLACES],
            y: [0; PLACES],
        };
        let mut is_whole = true;
        for knot in 0..KNOTS - 1 {
            let (wide, high) = (xs[knot + 1] - xs[knot], ys[knot + 1] - ys[knot]);
            is_whole &= wide.abs() < self.width / 2.0;
            for at in 0..STEP {
                let share = at as f32 / STEP as f32;
                places.x[knot * STEP + at] = in_parts(xs[knot] + wide * share);
                places.y[knot * STEP + at] = in_parts(ys[knot] + high * share);
            }
        }
        (is_far_from_poles && is_whole).then_some(places)
    }

    /// In pixels; (0, 0) is the middle of the first.
    #[inline(always)]
    fn place(&self, [x, y, z]: [f32; 3]) -> (f32, f32) {
        let yaw = atan2(x, -z);
        let pitch = atan2(y, (x * x + z * z).sqrt());
        (self.frame.x(yaw), self.frame.y(pitch))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::process::panorama::bicubic::PARTS;
    use crate::process::panorama::cube::{FACES, middle};
    use crate::process::panorama::sphere::Sphere;

    /// Blocks of all faces of a large panorama: how many are drawn between knots, and how far the
    /// farthest pixel of them lies from where it should, in parts of a pixel.
    fn tried(width: usize) -> (usize, usize, i32) {
        let height = width / 2;
        let face_px = width * 5 / 16;
        let sphere = Sphere::of_image(width as u32, height as u32, None);
        let aim = Aim::at(sphere.frame(width, height), width);
        let (mut blocks, mut drawn, mut farthest) = (0, 0, 0);
        for face in FACES {
            for row in (0..face_px).step_by(97).chain([face_px - 1]) {
                let [start, end] = [0, face_px as isize - 1]
                    .map(|x| face.direction(middle(x, face_px), middle(row as isize, face_px)));
                let steps = (face_px - 1) as f32;
                let step = std::array::from_fn(|axis| (end[axis] - start[axis]) / steps);
                let line = Line { start, step };
                for first in (0..face_px - PLACES).step_by(PLACES) {
                    blocks += 1;
                    let Some(between) = aim.between_knots(&line, first) else {
                        continue;
                    };
                    drawn += 1;
                    let exact = aim.one_by_one(&line, first);
                    for at in 0..PLACES {
                        let x = (between.x[at] - exact.x[at]).abs();
                        let y = (between.y[at] - exact.y[at]).abs();
                        farthest = farthest.max(x).max(y);
                    }
                }
            }
        }
        (blocks, drawn, farthest)
    }

    #[test]
    fn lines_between_knots_stay_within_a_fiftieth_of_a_pixel() {
        for width in [3_840, 8_192, 16_384] {
            let (blocks, drawn, farthest) = tried(width);
            assert!(drawn * 2 > blocks, "{drawn} of {blocks}");
            assert!(farthest * 50 <= PARTS, "{farthest}");
        }
    }
}
