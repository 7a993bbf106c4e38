//! What is met around a room, as numbers over its pictures: who sees no panorama still sees what
//! stands where, and gets there.

use serde::Serialize;

use super::around::Met;
use super::marks::whole;
use crate::model::{Aim, View};

/// Nearer to a picture's edge than this, a number would be cut off.
const INSIDE: f64 = 0.95;

/// A number that leads to what it stands on, in thousandths of the picture's width.
#[derive(Debug, PartialEq, Serialize)]
pub struct Spot {
    pub number: usize,
    pub x: u32,
    pub y: u32,
    pub href: String,
    pub title: String,
}

/// A picture as a camera with a flat film takes it, upright.
#[derive(Debug, Clone, Copy)]
pub struct Camera {
    pub view: View,
    /// Width to height.
    pub shape: [u32; 2],
}

impl Camera {
    /// Fractions of the picture, from its top left corner; `None` for what it does not show.
    pub fn sees(&self, aim: Aim) -> Option<[f64; 2]> {
        let View { aim: middle, hfov } = self.view;
        let turn = (aim.yaw - middle.yaw).to_radians();
        let (sin_pitch, cos_pitch) = aim.pitch.to_radians().sin_cos();
        let (sin_middle, cos_middle) = middle.pitch.to_radians().sin_cos();
        let level = cos_pitch * turn.cos();
        let ahead = level * cos_middle + sin_pitch * sin_middle;
        if ahead <= 0.0 {
            return None;
        }
        let half_width = (hfov.to_radians() / 2.0).tan();
        let half_height = half_width * f64::from(self.shape[1]) / f64::from(self.shape[0].max(1));
        let right = cos_pitch * turn.sin() / ahead / half_width;
        let up = (sin_pitch * cos_middle - level * sin_middle) / ahead / half_height;
        (right.abs() < INSIDE && up.abs() < INSIDE).then(|| [(1.0 + right) / 2.0, (1.0 - up) / 2.0])
    }
}

pub fn spots(met: &[Met], camera: Camera) -> Vec<Spot> {
    let [width, height] = camera.shape.map(f64::from);
    let all = met.iter().filter_map(|met| {
        let [x, y] = camera.sees(met.aim)?;
        Some(Spot {
            number: met.number,
            x: whole(x * 1000.0),
            y: whole(y * 1000.0 * height / width.max(1.0)),
            href: met.href.clone()?,
            title: met.title.text.clone(),
        })
    });
    all.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn camera(yaw: f64, pitch: f64, hfov: f64) -> Camera {
        Camera {
            view: View {
                aim: Aim { yaw, pitch },
                hfov,
            },
            shape: [1600, 900],
        }
    }

    fn close(found: Option<[f64; 2]>, expected: [f64; 2]) {
        let found = found.unwrap();
        let near = |axis: usize| (found[axis] - expected[axis]).abs() < 1e-9;
        assert!(near(0) && near(1), "{found:?}, not {expected:?}");
    }

    #[test]
    fn what_one_looks_at_is_in_the_middle() {
        for (yaw, pitch) in [(0.0, 0.0), (170.0, 40.0), (-90.0, -80.0)] {
            let aim = Aim { yaw, pitch };
            close(camera(yaw, pitch, 75.0).sees(aim), [0.5, 0.5]);
        }
    }

    #[test]
    fn right_is_right_and_up_is_up() {
        let half = 22.5_f64.to_radians().tan();
        let right = Aim {
            yaw: 22.5,
            pitch: 0.0,
        };
        close(
            camera(0.0, 0.0, 90.0).sees(right),
            [(1.0 + half) / 2.0, 0.5],
        );
        let up = Aim {
            yaw: 180.0,
            pitch: 22.5,
        };
        let y = (1.0 - half * 16.0 / 9.0) / 2.0;
        close(camera(-180.0, 0.0, 90.0).sees(up), [0.5, y]);
    }

    #[test]
    fn what_lies_beyond_the_edge_or_behind_is_not_there() {
        let camera = camera(0.0, 0.0, 90.0);
        for (yaw, pitch) in [
            (46.0, 0.0),
            (180.0, 0.0),
            (0.0, 30.0),
            (-135.0, 10.0),
            (0.0, 90.0),
        ] {
            assert_eq!(camera.sees(Aim { yaw, pitch }), None, "{yaw} {pitch}");
        }
    }
}
