//! Directions and views, in the frame of an exhibition: metres, Y up, right-handed as in glTF,
//! north along −Z, east along +X. Bearing b and pitch p look along
//! (sin b cos p, sin p, −cos b cos p).

use serde::{Deserialize, Serialize};

/// A direction in a panorama: degrees from its centre column, to the right and upward.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Aim {
    /// −180…180.
    pub yaw: f64,
    /// −90…90.
    pub pitch: f64,
}

/// Where a visitor looks in a panorama, and how wide (horizontal degrees).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    pub aim: Aim,
    pub hfov: f64,
}

impl View {
    /// What an eye expects of a room where the author says nothing.
    pub const DEFAULT_HFOV: f64 = 90.0;
}

impl Default for View {
    fn default() -> Self {
        View {
            aim: Aim::default(),
            hfov: View::DEFAULT_HFOV,
        }
    }
}

/// Where a panorama was taken.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pose {
    /// Metres.
    pub position: Option<[f64; 3]>,
    /// Bearing of yaw 0, clockwise from north, seen from above.
    pub heading: Option<f64>,
}

impl Pose {
    /// Where a point of the exhibition's frame is seen in a panorama taken here: the inverse of the
    /// direction above, with yaw = bearing − heading. `None` without position and heading, and for
    /// the very point from which the panorama was taken.
    pub fn aim_at(&self, point: [f64; 3]) -> Option<Aim> {
        let (position, heading) = (self.position?, self.heading?);
        let [x, y, z] = [0, 1, 2].map(|axis| point[axis] - position[axis]);
        if [x, y, z] == [0.0; 3] {
            return None;
        }
        let bearing = x.atan2(-z).to_degrees();
        Some(Aim {
            yaw: normalised_yaw(bearing - heading),
            pitch: y.atan2(x.hypot(z)).to_degrees(),
        })
    }
}

/// Metres of a visitor's eye above the floor, where nothing tells.
const EYE_HEIGHT: f64 = 1.6;

/// The way to the floor under another standpoint.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    pub aim: Aim,
    /// Metres over the floor.
    pub distance: f64,
}

impl Pose {
    /// `None` without position and heading, and to a place straight above or below.
    pub fn step_to(&self, other: &Pose) -> Option<Step> {
        let ([x, _, z], [to_x, to_y, to_z]) = (self.position?, other.position?);
        let distance = (to_x - x).hypot(to_z - z);
        let aim = self.aim_at([to_x, to_y - EYE_HEIGHT, to_z])?;
        (distance > 0.0).then_some(Step { aim, distance })
    }
}

/// Where one looks after following a link.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Arrive {
    /// The target's own view.
    View,
    /// The bearing is kept: both scenes have a heading.
    Bearing,
    At(Aim),
}

/// A view of a relic: the camera stands at target + distance · (sin yaw cos pitch, sin pitch,
/// cos yaw cos pitch).
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct ObjectView {
    pub yaw: f64,
    pub pitch: f64,
    /// Metres; `None` is as far as the whole relic needs.
    pub distance: Option<f64>,
}

/// Any finite yaw as −180…180.
pub fn normalised_yaw(yaw: f64) -> f64 {
    let turned = (yaw + 180.0).rem_euclid(360.0) - 180.0;
    if turned == -180.0 && yaw > 0.0 {
        180.0
    } else {
        turned
    }
}

#[cfg(test)]
mod tests {
    use super::{Aim, Pose, normalised_yaw};

    #[test]
    fn a_point_is_seen_where_its_bearing_and_height_say() {
        let pose = Pose {
            position: Some([1.0, 1.6, 2.0]),
            heading: Some(60.0),
        };
        for (bearing, pitch) in [
            (60.0_f64, 0.0_f64),
            (0.0, 30.0),
            (150.0, -45.0),
            (-100.0, 80.0),
        ] {
            // CONTENT: (sin b cos p, sin p, −cos b cos p), here three metres away.
            let (b, p) = (bearing.to_radians(), pitch.to_radians());
            let point = [
                1.0 + 3.0 * b.sin() * p.cos(),
                1.6 + 3.0 * p.sin(),
                2.0 - 3.0 * b.cos() * p.cos(),
            ];
            let Aim { yaw, pitch: found } = pose.aim_at(point).unwrap();
            assert!((yaw - normalised_yaw(bearing - 60.0)).abs() < 1e-9, "{yaw}");
            assert!((found - pitch).abs() < 1e-9, "{found}");
        }
        assert_eq!(pose.aim_at([1.0, 1.6, 2.0]), None);
        let unknown = Pose {
            heading: None,
            ..pose
        };
        assert_eq!(unknown.aim_at([0.0; 3]), None);
    }

    #[test]
    fn yaw_is_normalised_to_half_turns() {
        for (given, expected) in [
            (0.0, 0.0),
            (190.0, -170.0),
            (-190.0, 170.0),
            (180.0, 180.0),
            (-180.0, -180.0),
            (720.5, 0.5),
        ] {
            assert_eq!(normalised_yaw(given), expected, "{given}");
        }
    }

    #[test]
    fn a_step_leads_to_the_floor_beneath_the_other_eye() {
        let pose = |position, heading| Pose {
            position: Some(position),
            heading,
        };
        let here = pose([1.0, 1.6, 2.0], Some(60.0));
        // Two metres east on the same floor, and as far on one that is lower.
        for (height, drop) in [(1.6, 1.6_f64), (0.6, 2.6)] {
            let step = here.step_to(&pose([3.0, height, 2.0], None)).unwrap();
            assert!((step.aim.yaw - 30.0).abs() < 1e-9, "{step:?}");
            let pitch = -drop.atan2(2.0).to_degrees();
            assert!((step.aim.pitch - pitch).abs() < 1e-9, "{step:?}");
            assert!((step.distance - 2.0).abs() < 1e-9, "{step:?}");
        }
        assert_eq!(here.step_to(&pose([1.0, 4.6, 2.0], None)), None);
        assert_eq!(pose([1.0, 1.6, 2.0], None).step_to(&here), None);
    }
}
