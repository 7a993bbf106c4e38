//! Directions and views, in the frame of an exhibition: metres, Y up, right-handed as in glTF,
//! north along −Z, east along +X. Bearing b and pitch p look along
//! (sin b cos p, sin p, −cos b cos p).

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
#[derive(Debug, Clone, Copy, PartialEq, Default)]
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
    use super::normalised_yaw;

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
}
