//! Which part of the sphere an image covers, and where a direction lies in it.

use std::f32::consts::{PI, TAU};

use crate::model::{ImageHeader, PanoramaCrop, Tilt};
use crate::process::pixels::Pixels;
use crate::process::resize::shrink;

/// The coarsest level's face: six of them are one small file, sharp enough to look around.
const MAX_LOW_FACE_PX: usize = 384;
/// Whole coded units of 4:2:0 JPEG, so that the coarsest faces can lie in one file.
const LOW_STEP_PX: usize = 16;
/// A panorama of more than 50,000 pixels round gains nothing: no lens resolves them.
const MAX_FACE_PX: usize = 16384;
/// Sampling pixels of this size does not alias visibly, and a pass over the whole source is saved.
const ALMOST_AS_FINE: f64 = 0.95;
/// How far a full panorama may be from twice as wide as high: stitchers round.
const SHAPE_TOLERANCE: f64 = 0.01;

/// Sides of a cube's square faces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FaceSizes {
    pub finest_px: usize,
    /// Each half as fine as the one before; the last is the one that is seen first.
    pub levels: usize,
}

impl FaceSizes {
    /// About that many pixels.
    pub fn near(face_px: f64) -> FaceSizes {
        let wanted = face_px.min(MAX_FACE_PX as f64);
        let mut levels = 1;
        while wanted / (1_usize << (levels - 1)) as f64 > MAX_LOW_FACE_PX as f64 {
            levels += 1;
        }
        let step = LOW_STEP_PX << (levels - 1);
        let steps = (wanted / step as f64).round().max(1.0);
        FaceSizes {
            finest_px: steps as usize * step,
            levels,
        }
    }
}

/// Place of an image on the sphere.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sphere {
    crop: PanoramaCrop,
    /// Pixels.
    width: usize,
    tilt: Tilt,
}

impl Sphere {
    pub fn of(header: &ImageHeader) -> Sphere {
        let (width, height) = header.upright_size();
        let height = if header.is_stereo_pair() {
            height / 2
        } else {
            height
        };
        Sphere {
            tilt: header.tilt,
            ..Sphere::of_image(width, height, header.crop)
        }
    }

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
            tilt: Tilt::NONE,
        }
    }

    /// From a direction in the room to the same one as the tilted camera saw it.
    pub fn levelled(&self) -> Option<Turn> {
        (self.tilt != Tilt::NONE).then(|| Turn::against(self.tilt))
    }

    /// A face whose middle is as fine as the panorama's horizon: the full circle's width over π,
    /// since a face spans two tangents and the circle 2 π. Rounded to whole tiles and levels that
    /// halve without a rest: at most two hundredths off for panoramas of usual widths.
    pub fn faces(&self) -> FaceSizes {
        let full_width = self.width as f64 / self.crop.width;
        FaceSizes::near(full_width / std::f64::consts::PI)
    }

    /// The source, made smaller when it is much finer than faces of that size can show.
    pub fn matched(&self, source: Pixels, face_px: usize) -> Pixels {
        let width = (face_px as f64 * std::f64::consts::PI * self.crop.width).round() as usize;
        if width as f64 >= source.width() as f64 * ALMOST_AS_FINE {
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
        // Fractions of a circle do not come out even: 75.00000000000001.
        let plain = |degrees: f64| (degrees * 1e6).round() / 1e6;
        (self.crop != PanoramaCrop::FULL).then(|| {
            let yaw = left * 360.0 - 180.0;
            let top_pitch = 90.0 - top * 180.0;
            [
                yaw,
                (yaw + width * 360.0).min(180.0),
                (top_pitch - height * 180.0).max(-90.0),
                top_pitch,
            ]
            .map(plain)
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
    /// Pitch of the middle of a row.
    pub fn pitch(&self, row: usize) -> f32 {
        (self.y_of_horizon - row as f32) / self.y_per_radian
    }
}

/// A turn about the viewer, as a matrix.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Turn([[f32; 3]; 3]);

impl Turn {
    /// Undoes the pitch, then the roll: the camera was first rolled about its own axis, then
    /// pitched up.
    fn against(tilt: Tilt) -> Turn {
        let (sin_pitch, cos_pitch) = (tilt.pitch.to_radians() as f32).sin_cos();
        let (sin_roll, cos_roll) = (tilt.roll.to_radians() as f32).sin_cos();
        Turn([
            [cos_roll, -sin_roll * cos_pitch, -sin_roll * sin_pitch],
            [sin_roll, cos_roll * cos_pitch, cos_roll * sin_pitch],
            [0.0, -sin_pitch, cos_pitch],
        ])
    }

    pub fn of(&self, [x, y, z]: [f32; 3]) -> [f32; 3] {
        self.0.map(|row| row[0] * x + row[1] * y + row[2] * z)
    }
}
