//! What a relic stands before and on: the viewer's warm charcoal wall, lighter behind the relic,
//! and the soft shadow on its table (`viewer/src/engine/ground.ts`). Colours are those of a screen.

use super::sums::{Vec3, mix, pow, smoothstep};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// The wall and the shadow.
    Studio,
    /// Nothing.
    Clear,
}

const LIT: Vec3 = [0.285, 0.270, 0.250];
const DARK: Vec3 = [0.105, 0.096, 0.088];
/// The middle of the light on the wall, above the picture's own.
const RAISED: f32 = 0.08;
const REACH: f32 = 1.35;
/// A wider picture shows no narrower light.
const WIDEST: f32 = 1.4;

/// `right` and `up`: −1…1 over the picture, whose width to its height is `shape`.
pub fn wall(right: f32, up: f32, shape: f32) -> Vec3 {
    let across = right * shape.min(WIDEST);
    let down = up - RAISED;
    let away = smoothstep(0.0, REACH, (across * across + down * down).sqrt());
    [0, 1, 2].map(|channel| mix(LIT[channel], DARK[channel], away))
}

/// A shadow on the table, seen only from above.
#[derive(Debug, Clone, Copy)]
pub struct Shadow {
    /// Of the table.
    pub height: f32,
    pub middle: [f32; 2],
    /// Half of the relic's sides on the table.
    pub half: [f32; 2],
}

const SPREAD: f32 = 1.7;
const DEPTH: f32 = 0.42;
const FALL: f32 = 1.8;

impl Shadow {
    /// How much of the light is missing where a ray from `eye` meets the table.
    pub fn depth(&self, eye: Vec3, ray: Vec3) -> f32 {
        let far = (self.height - eye[1]) / ray[1];
        let is_met = ray[1] < 0.0 && far > 0.0;
        if !is_met || self.half.iter().any(|half| *half <= 0.0) {
            return 0.0;
        }
        let [x, z] = [0, 1].map(|axis| {
            let place = eye[2 * axis] + far * ray[2 * axis];
            (place - self.middle[axis]) / (self.half[axis] * SPREAD)
        });
        match x * x + z * z {
            square if square < 1.0 => DEPTH * pow(1.0 - square.sqrt(), FALL),
            _ => 0.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VIEWER: &str = include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/viewer/src/engine/ground.ts"
    ));

    #[test]
    fn the_viewer_has_the_same_wall_and_the_same_shadow() {
        let colour = |[red, green, blue]: Vec3| format!("vec3({red:.3}, {green:.3}, {blue:.3})");
        for part in [
            format!(
                "mix({}, {}, smoothstep(0.0, {REACH}, away))",
                colour(LIT),
                colour(DARK)
            ),
            format!("length((at - vec2(0.0, {RAISED})) * vec2(min(aspect, {WIDEST}), 1.0))"),
            format!("{DEPTH} * pow(1.0 - away, {FALL})"),
            format!("const SHADOW_SPREAD = {SPREAD};"),
        ] {
            assert!(VIEWER.contains(&part), "{part}");
        }
    }

    #[test]
    fn a_shadow_lies_under_the_relic_and_is_seen_from_above() {
        let shadow = Shadow {
            height: -1.0,
            middle: [0.0; 2],
            half: [1.0, 0.5],
        };
        let from_above = |x: f32| shadow.depth([x, 3.0, 0.0], [0.0, -1.0, 0.0]);
        assert!((from_above(0.0) - DEPTH).abs() < 1e-6);
        assert!(from_above(1.0) < from_above(0.5) && from_above(1.8) == 0.0);
        assert_eq!(shadow.depth([0.0, -3.0, 0.0], [0.0, 1.0, 0.0]), 0.0);
        assert_eq!(shadow.depth([0.0, 3.0, 0.0], [1.0, 0.0, 0.0]), 0.0);
    }
}
