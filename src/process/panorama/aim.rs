//! Where directions lie in a panorama.

use fearless_simd::f32x8;
use fearless_simd::prelude::*;

use super::angles::atan2;
use super::bicubic::{PLACES, Places, eight_in_parts};
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

/// Pixels from one direction that is worked out to the next.
const STEP: usize = 8;
/// As many as one instruction takes.
const LANES: usize = 8;
/// Those of a block, and its last one again.
const KNOTS: [f32; LANES] = [0.0, 8.0, 16.0, 24.0, 32.0, 32.0, 32.0, 32.0];
const EACH: [f32; LANES] = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0];

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
    pub fn places<S: Simd>(&self, simd: S, line: &Line, first: usize) -> Places {
        let step: f32 = line.step.iter().map(|axis| axis * axis).sum();
        let is_fine = step <= FINE_STEP * FINE_STEP;
        let mut places = Places::NONE;
        if !is_fine || !self.between_knots(simd, line, first, &mut places) {
            self.one_by_one(simd, line, first, &mut places);
        }
        places
    }

    #[inline(always)]
    fn one_by_one<S: Simd>(&self, simd: S, line: &Line, first: usize, places: &mut Places) {
        let each = f32x8::from_slice(simd, &EACH);
        for at in (0..PLACES).step_by(LANES) {
            let (x, y, _) = self.place(simd, line, each + (first + at) as f32);
            eight_in_parts(simd, x).store_slice(&mut places.x[at..at + LANES]);
            eight_in_parts(simd, y).store_slice(&mut places.y[at..at + LANES]);
        }
    }

    /// Straight lines between some that are worked out. False near the poles, where rows of a
    /// face are circles, and where the picture's edge runs through.
    #[inline(always)]
    fn between_knots<S: Simd>(
        &self,
        simd: S,
        line: &Line,
        first: usize,
        places: &mut Places,
    ) -> bool {
        let knots = f32x8::from_slice(simd, &KNOTS) + first as f32;
        let (xs, ys, is_far_from_poles) = self.place(simd, line, knots);
        if !is_far_from_poles {
            return false;
        }
        let (xs, ys): ([f32; LANES], [f32; LANES]) = (xs.into(), ys.into());
        let share = f32x8::from_slice(simd, &EACH) * (1.0 / STEP as f32);
        let mut widest: f32 = 0.0;
        for at in (0..PLACES).step_by(STEP) {
            let knot = at / STEP;
            let (wide, high) = (xs[knot + 1] - xs[knot], ys[knot + 1] - ys[knot]);
            widest = widest.max(wide.abs());
            eight_in_parts(simd, share * wide + xs[knot]).store_slice(&mut places.x[at..at + STEP]);
            eight_in_parts(simd, share * high + ys[knot]).store_slice(&mut places.y[at..at + STEP]);
        }
        widest < self.width / 2.0
    }

    /// In pixels, (0, 0) is the middle of the first; and whether all are nearer to the horizon than to a pole.
    #[inline(always)]
    fn place<S: Simd>(&self, simd: S, line: &Line, at: f32x8<S>) -> (f32x8<S>, f32x8<S>, bool) {
        let axis = |axis: usize| at * line.step[axis] + line.start[axis];
        let (x, y, z) = (axis(0), axis(1), axis(2));
        let level = x * x + z * z;
        let yaw = atan2(simd, x, -z);
        let pitch = atan2(simd, y, level.sqrt());
        let far = simd.all_true_mask32x8(level.simd_ge(y * y));
        (
            yaw * self.frame.x_per_radian + self.frame.x_of_yaw_zero,
            pitch * -self.frame.y_per_radian + self.frame.y_of_horizon,
            far,
        )
    }
}

#[cfg(test)]
mod tests {
    use fearless_simd::{Level, dispatch};

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
                    let (mut between, mut exact) = (Places::NONE, Places::NONE);
                    let is_drawn = dispatch!(Level::new(), simd => {
                        aim.one_by_one(simd, &line, first, &mut exact);
                        aim.between_knots(simd, &line, first, &mut between)
                    });
                    if !is_drawn {
                        continue;
                    }
                    drawn += 1;
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
