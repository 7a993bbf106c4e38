//! A picture of a view, as a camera with a flat film would take it: for pages, previews and print.

use super::aim::Line;
use super::source::Source;
use crate::cache::Cache;
use crate::model::View;
use crate::process::ProcessError;
use crate::process::picture;
use crate::process::pixels::Pixels;
use crate::process::resize::shrink;
use crate::values::PictureProduct;

const WIDTH_PX: usize = 1600;
const HEIGHT_PX: usize = 900;
const WIDTHS_PX: [usize; 3] = [400, 800, 1600];
/// A flat film cannot show more without absurd corners.
const MAX_HFOV: f64 = 140.0;
const MIN_HFOV: f64 = 5.0;
/// A still is rendered finer and made smaller when the panorama is finer than it.
const MAX_FINER: usize = 4;
/// The finest rendering, and the still.
pub const STILL_MEMORY: u64 = (WIDTH_PX * HEIGHT_PX * 3 * (MAX_FINER * MAX_FINER + 1)) as u64;

pub fn publish(still: Pixels, cache: &Cache) -> Result<PictureProduct, ProcessError> {
    let original = [WIDTH_PX as u32, HEIGHT_PX as u32];
    picture::publish(still, original, &WIDTHS_PX, cache)
}

pub fn render(source: &Source, view: &View) -> Pixels {
    let hfov = view.hfov.clamp(MIN_HFOV, MAX_HFOV).to_radians();
    // Half the film's width at distance one.
    let half_width = (hfov / 2.0).tan() as f32;
    let px_per_radian = WIDTH_PX as f32 / 2.0 / half_width;
    let finer = ((source.px_per_radian() / px_per_radian).ceil() as usize).clamp(1, MAX_FINER);
    let (width, height) = (WIDTH_PX * finer, HEIGHT_PX * finer);

    let sampler = source.sampler();
    let camera = Camera::new(view);
    let step = 2.0 * half_width / width as f32;
    let rendered = Pixels::from_rows(width, height, |y, row| {
        let up = ((height as f32 - 1.0) / 2.0 - y as f32) * step;
        let right = (1.0 - width as f32) / 2.0 * step;
        let line = Line {
            start: camera.direction(right, up),
            step: camera.rightward().map(|axis| axis * step),
        };
        sampler.fill(&line, 0, row);
    });
    shrink(&rendered, WIDTH_PX, HEIGHT_PX)
}

/// Looks along yaw and pitch, upright.
struct Camera {
    sin_yaw: f32,
    cos_yaw: f32,
    sin_pitch: f32,
    cos_pitch: f32,
}

impl Camera {
    fn new(view: &View) -> Camera {
        let (sin_yaw, cos_yaw) = (view.aim.yaw.to_radians() as f32).sin_cos();
        let (sin_pitch, cos_pitch) = (view.aim.pitch.to_radians() as f32).sin_cos();
        Camera {
            sin_yaw,
            cos_yaw,
            sin_pitch,
            cos_pitch,
        }
    }

    /// The film's axis to the right.
    fn rightward(&self) -> [f32; 3] {
        [self.cos_yaw, 0.0, self.sin_yaw]
    }

    /// Through the film's point (right, up), one ahead; in the frame of cube faces.
    fn direction(&self, right: f32, up: f32) -> [f32; 3] {
        let rise = self.sin_pitch + up * self.cos_pitch;
        let ahead = self.cos_pitch - up * self.sin_pitch;
        [
            right * self.cos_yaw + ahead * self.sin_yaw,
            rise,
            right * self.sin_yaw - ahead * self.cos_yaw,
        ]
    }
}
