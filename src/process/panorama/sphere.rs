//! Which part of the sphere an image covers, and where a direction lies in it.

use std::f32::consts::{PI, TAU};

use crate::model::PanoramaCrop;
use crate::process::pixels::Pixels;
use crate::process::resize::shrink;

/// Largest texture of SwiftShader and many school computers is 8192; a face of 4096 leaves room.
const MAX_FACE_PX: usize = 4096;
const MIN_FACE_PX: usize = 256;
/// Whole coded units of 4:2:0 JPEG.
const FACE_STEP_PX: usize = 16;
/// How far a full panorama may be from twice as wide as high: stitchers round.
const SHAPE_TOLERANCE: f64 = 0.01;

/// Place of an image on the sphere.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sphere {
    crop: PanoramaCrop,
    /// Pixels.
    width: usize,
}

impl Sphere {
    /// Without a crop from the file an image that is not 2:1 spans the full circle, with the
    /// horizon in its middle; one that is higher than that is squeezed to the sphere.
    pub fn of_image(width: u32, height: u32, crop: Option<PanoramaCrop>) -> Sphere {
        let part = 2.0 * f64::from(height) / f64::from(width);
        let crop = crop.unwrap_or(if part > 1.0 - SHAPE_TOLERANCE {
            PanoramaCrop::FULL
        } else {
            PanoramaCrop {
                top: (1.0 - part) / 2.0,
                height: part,
                ..PanoramaCrop::FULL
            }
        });
        Sphere {
            crop,
            width: width as usize,
        }
    }

    /// A face whose middle is as fine as the panorama's horizon: the full circle's width over π,
    /// since a face spans two tangents and the circle 2 π.
    pub fn face_px(&self) -> usize {
        let full_width = self.width as f64 / self.crop.width;
        ((full_width / std::f64::consts::PI / FACE_STEP_PX as f64).ceil() as usize * FACE_STEP_PX)
            .clamp(MIN_FACE_PX, MAX_FACE_PX)
    }

    /// The source, made smaller when it is finer than faces of that size can show.
    pub fn matched(&self, source: Pixels, face_px: usize) -> Pixels {
        let width = (face_px as f64 * std::f64::consts::PI * self.crop.width).round() as usize;
        if width >= source.width() {
            return source;
        }
        let height = (source.height() as f64 * width as f64 / source.width() as f64).round();
        shrink(&source, width, height as usize)
    }

    /// Degrees: yaw from, to; pitch from, to. `None` for a full sphere.
    pub fn coverage(&self) -> Option<[f64; 4]> {
        let PanoramaCrop {
            left,
            top,
            width,
            height,
        } = self.crop;
        (self.crop != PanoramaCrop::FULL).then(|| {
            let yaw = left * 360.0 - 180.0;
            let top_pitch = 90.0 - top * 180.0;
            [
                yaw,
                (yaw + width * 360.0).min(180.0),
                (top_pitch - height * 180.0).max(-90.0),
                top_pitch,
            ]
        })
    }

    /// Whether the left edge continues the right one.
    pub fn is_round(&self) -> bool {
        self.crop.width > 0.9999
    }

    /// Whether some directions show nothing.
    pub fn is_partial(&self) -> bool {
        self.crop != PanoramaCrop::FULL
    }

    /// How yaw and pitch become places in an image of that size.
    pub fn frame(&self, width: usize, height: usize) -> Frame {
        let x_per_radian = width as f32 / (TAU * self.crop.width as f32);
        let y_per_radian = height as f32 / (PI * self.crop.height as f32);
        Frame {
            x_of_yaw_zero: (0.5 - self.crop.left as f32) * TAU * x_per_radian - 0.5,
            y_of_horizon: (0.5 - self.crop.top as f32) * PI * y_per_radian - 0.5,
            x_per_radian,
            y_per_radian,
        }
    }
}

/// Linear in both: x = `x_of_yaw_zero` + yaw · `x_per_radian`, y = `y_of_horizon` − pitch ·
/// `y_per_radian`; the middle of the first pixel is 0.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    pub x_of_yaw_zero: f32,
    pub y_of_horizon: f32,
    pub x_per_radian: f32,
    pub y_per_radian: f32,
}

impl Frame {
    pub fn x(&self, yaw: f32) -> f32 {
        self.x_of_yaw_zero + yaw * self.x_per_radian
    }

    pub fn y(&self, pitch: f32) -> f32 {
        self.y_of_horizon - pitch * self.y_per_radian
    }

    /// Pitch of the middle of a row.
    pub fn pitch(&self, row: usize) -> f32 {
        (self.y_of_horizon - row as f32) / self.y_per_radian
    }
}
