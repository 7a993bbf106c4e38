//! Cube faces. Their order and axes are those of [`crate::tour::Panorama`].

use super::sampler::{Line, Sampler};
use super::sphere::Sphere;
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

/// Where a pixel's middle lies on a face, −1…1.
pub fn middle(pixel: usize, face_px: usize) -> f32 {
    (2.0 * pixel as f32 + 1.0) / face_px as f32 - 1.0
}

pub fn render(source: &Pixels, sphere: &Sphere, face: Face, face_px: usize) -> Pixels {
    let sampler = Sampler::new(source, sphere);
    Pixels::from_rows(face_px, face_px, |y, row| {
        let v = middle(y, face_px);
        let start = face.direction(middle(0, face_px), v);
        let end = face.direction(middle(face_px - 1, face_px), v);
        let steps = (face_px - 1) as f32;
        let mut step = [0.0; 3];
        for axis in 0..3 {
            step[axis] = (end[axis] - start[axis]) / steps;
        }
        sampler.fill(&Line { start, step }, row);
    })
}
