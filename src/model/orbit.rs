//! Where a camera stands around a relic, and where it sees a point of it: the sums of the viewer
//! (`viewer/src/engine/orbit.ts`), for pictures that are made before anybody looks.

use serde::{Deserialize, Serialize};

use super::ObjectView;
use super::sines::sin_cos;
use super::vectors::{Vector, dot, minus};

/// A long lens, as photographers of objects use; the viewer's.
const VFOV: f64 = 30.0;
/// The picture that pages show first.
pub const POSTER_PX: [u32; 2] = [1600, 1200];
/// Room around the relic.
const MARGIN: f64 = 1.06;
const RIM_POINTS: u32 = 24;
const MOST_PITCH: f64 = 89.0;
const NEAREST_RADII: f64 = 0.12;
const FARTHEST_FITS: f64 = 2.5;
/// Parts of its distance from which on a camera sees.
const NEAR: f64 = 1.0 / 50.0;

/// How a relic stands on its table.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Stand {
    /// Metres per unit of the file.
    pub metres: f64,
    /// Degrees about X, then Y, then Z.
    pub rotate: [f64; 3],
}

impl Stand {
    /// From metres in the file's frame to the stage.
    pub fn turned(&self, [x, y, z]: Vector) -> Vector {
        let [(sin_x, cos_x), (sin_y, cos_y), (sin_z, cos_z)] = self.rotate.map(sin_cos);
        let (y, z) = (y * cos_x - z * sin_x, y * sin_x + z * cos_x);
        let (x, z) = (x * cos_y + z * sin_y, -x * sin_y + z * cos_y);
        [x * cos_z - y * sin_z, x * sin_z + y * cos_z, z]
    }

    /// The box on the stage of what has these bounds in the file.
    pub fn room(&self, bounds: [Vector; 2]) -> Room {
        let (mut least, mut most) = ([f64::INFINITY; 3], [f64::NEG_INFINITY; 3]);
        for corner in 0..8_usize {
            let place = [0, 1, 2].map(|axis| bounds[corner >> axis & 1][axis] * self.metres);
            for (axis, value) in self.turned(place).into_iter().enumerate() {
                least[axis] = least[axis].min(value);
                most[axis] = most[axis].max(value);
            }
        }
        Room {
            centre: [0, 1, 2].map(|axis| (least[axis] + most[axis]) / 2.0),
            half: [0, 1, 2].map(|axis| (most[axis] - least[axis]) / 2.0),
        }
    }
}

/// A relic's upright box on the stage, in metres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    pub centre: Vector,
    pub half: Vector,
}

impl Room {
    /// The distance from which the whole relic is seen, however it is turned about its vertical
    /// axis. `shape` is the picture's width to its height.
    fn fit(&self, pitch: f64, shape: f64) -> f64 {
        let half = self.half;
        let radius = (half[0] * half[0] + half[2] * half[2]).sqrt();
        let (upward, sideways) = (film(), film() * shape);
        let (sin, cos) = sin_cos(pitch);
        let mut distance = 0.0_f64;
        for point in 0..RIM_POINTS {
            let around = sin_cos(360.0 * f64::from(point) / f64::from(RIM_POINTS));
            let (x, z) = (radius * around.0, radius * around.1);
            for y in [-half[1], half[1]] {
                let towards = z * cos + y * sin;
                let up = y * cos - z * sin;
                distance = distance
                    .max(towards + x.abs() / sideways)
                    .max(towards + up.abs() / upward);
            }
        }
        (distance * MARGIN).max(1e-4)
    }

    fn radius(&self) -> f64 {
        self.half.iter().map(|half| half * half).sum::<f64>().sqrt()
    }
}

/// Half of the film's height, one ahead.
fn film() -> f64 {
    let (sin, cos) = sin_cos(VFOV / 2.0);
    sin / cos
}

/// Looks at the middle of a relic.
#[derive(Debug, Clone, PartialEq)]
pub struct Camera {
    pub eye: Vector,
    pub right: Vector,
    pub up: Vector,
    /// From the relic towards the camera.
    pub back: Vector,
    /// Half of the film's sides, one ahead.
    pub film: [f64; 2],
    /// Nothing nearer is seen.
    pub near: f64,
    middle: Vector,
}

impl Camera {
    /// As the viewer opens on a canvas of this shape (width to height).
    pub fn opening(room: &Room, view: ObjectView, shape: f64) -> Camera {
        let pitch = view.pitch.clamp(-MOST_PITCH, MOST_PITCH);
        let nearest = room.radius() * NEAREST_RADII;
        let farthest = (room.fit(0.0, shape) * FARTHEST_FITS).max(nearest);
        let distance = view.distance.unwrap_or_else(|| room.fit(pitch, shape));
        let distance = distance.clamp(nearest, farthest).max(1e-6);
        let ((sin_yaw, cos_yaw), (sin, cos)) = (sin_cos(view.yaw), sin_cos(pitch));
        let back = [sin_yaw * cos, sin, cos_yaw * cos];
        Camera {
            eye: [0, 1, 2].map(|axis| room.centre[axis] + back[axis] * distance),
            right: [cos_yaw, 0.0, -sin_yaw],
            up: [-sin_yaw * sin, cos, -cos_yaw * sin],
            back,
            film: [film() * shape, film()],
            near: distance * NEAR,
            middle: room.centre,
        }
    }

    /// Where a point of the stage is seen: fractions of the picture, from its top left corner.
    /// `None` beside the picture.
    pub fn sees(&self, point: Vector) -> Option<[f64; 2]> {
        let from = [0, 1, 2].map(|axis| point[axis] - self.eye[axis]);
        let ahead = -dot(from, self.back);
        if ahead <= self.near {
            return None;
        }
        let right = dot(from, self.right) / ahead / self.film[0];
        let up = dot(from, self.up) / ahead / self.film[1];
        let inside = right.abs() <= 1.0 && up.abs() <= 1.0;
        inside.then(|| [(1.0 + right) / 2.0, (1.0 - up) / 2.0])
    }

    /// Whether a point's surface faces the camera. Without a normal, whatever is on the far side
    /// of the middle is taken for hidden.
    pub fn faces(&self, point: Vector, normal: Option<Vector>) -> bool {
        let outward = normal.unwrap_or(minus(point, self.middle));
        dot(outward, minus(self.eye, point)) > 0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VASE: Room = Room {
        centre: [0.0, 1.0, 0.0],
        half: [0.5, 1.0, 0.5],
    };

    fn from(yaw: f64, pitch: f64) -> Camera {
        let view = ObjectView {
            yaw,
            pitch,
            distance: None,
        };
        Camera::opening(&VASE, view, 4.0 / 3.0)
    }

    #[test]
    fn the_whole_relic_is_seen_from_everywhere() {
        for yaw in [0.0, 33.0, 90.0, -140.0] {
            for pitch in [-60.0, 0.0, 12.0, 89.0] {
                let camera = from(yaw, pitch);
                for corner in 0..8 {
                    let side = |bit: i32| if corner >> bit & 1 == 1 { 1.0 } else { -1.0 };
                    let place = [0.35 * side(0), 1.0 + side(1), 0.35 * side(2)];
                    assert!(camera.sees(place).is_some(), "{yaw} {pitch} {place:?}");
                }
            }
        }
    }

    #[test]
    fn right_is_right_and_up_is_up() {
        let [x, y] = from(0.0, 0.0).sees([0.3, 1.5, 0.5]).unwrap();
        assert!(x > 0.5 && y < 0.5, "{x} {y}");
        let [x, _] = from(180.0, 0.0).sees([0.3, 1.5, 0.5]).unwrap();
        assert!(x < 0.5, "{x}");
        let [x, y] = from(20.0, 10.0).sees([0.0, 1.0, 0.0]).unwrap();
        assert!((x - 0.5).abs() < 1e-12 && (y - 0.5).abs() < 1e-12);
    }

    #[test]
    fn what_turns_away_is_hidden() {
        let camera = from(0.0, 0.0);
        assert!(camera.faces([0.0, 1.0, 0.5], None));
        assert!(!camera.faces([0.0, 1.0, -0.5], None));
        assert!(!camera.faces([0.0, 1.0, 0.5], Some([0.0, 0.0, -1.0])));
    }

    #[test]
    fn a_box_turns_as_the_viewer_turns_it() {
        let stand = Stand {
            metres: 0.01,
            rotate: [0.0, 90.0, 0.0],
        };
        let room = stand.room([[0.0; 3], [100.0, 200.0, 300.0]]);
        let close = |a: Vector, b: Vector| (0..3).all(|axis| (a[axis] - b[axis]).abs() < 1e-12);
        assert!(close(room.half, [1.5, 1.0, 0.5]), "{room:?}");
        assert!(close(room.centre, [1.5, 1.0, -0.5]), "{room:?}");
    }
}
