//! A photographer's neutral studio as a formula: a pale dome over a darker floor and three soft
//! lamps (key, fill, rim), asked for their light from any direction.
//!
//! It is the viewer's (`viewer/src/engine/studio.ts` says why a formula, and how lamps widen with
//! the roughness of what they fall on), so that a relic looks the same before and after it can be
//! turned. Light is linear and grey; directions are of the stage, Y up.

use super::sums::{Vec3, dot, exp, minus, mix, plus, smoothstep, times, unit};

struct Lamp {
    /// Where it hangs; of any length.
    towards: Vec3,
    brightness: f32,
    width: f32,
}

const LAMPS: [Lamp; 3] = [
    Lamp {
        towards: [0.55, 0.6, 0.58],
        brightness: 13.0,
        width: 0.045,
    },
    Lamp {
        towards: [-0.8, 0.3, 0.52],
        brightness: 5.0,
        width: 0.05,
    },
    Lamp {
        towards: [-0.25, 0.55, -0.8],
        brightness: 7.0,
        width: 0.05,
    },
];
/// Of the dome, from the floor to above.
const DOME: [f32; 2] = [0.42, 1.05];

/// The studio with its lamps' directions at hand.
pub struct Studio {
    towards: [Vec3; 3],
}

impl Studio {
    pub fn new() -> Studio {
        Studio {
            towards: LAMPS.map(|lamp| unit(lamp.towards)),
        }
    }

    /// Light from a direction of length one, blurred as by a surface of this roughness.
    pub fn light(&self, direction: Vec3, roughness: f32) -> f32 {
        let blur = (2.0 * fourth(roughness)).min(0.5);
        let up = direction[1];
        let dome = mix(smoothstep(-0.5, 0.7, up), up * 0.5 + 0.5, blur * 2.0);
        let mut light = mix(DOME[0], DOME[1], dome);
        for (lamp, towards) in LAMPS.iter().zip(self.towards) {
            let widened = lamp.width + blur;
            let energy = lamp.brightness * lamp.width / widened;
            light += energy * exp((dot(direction, towards) - 1.0) / widened);
        }
        light
    }

    /// What a surface mirrors towards whoever sees it along `view` (from the surface).
    pub fn mirrored(&self, view: Vec3, normal: Vec3, roughness: f32) -> f32 {
        let reflected = minus(times(normal, 2.0 * dot(normal, view)), view);
        let off = fourth(roughness);
        let from = plus(times(reflected, 1.0 - off), times(normal, off));
        self.light(unit(from), roughness)
    }
}

fn fourth(value: f32) -> f32 {
    let square = value * value;
    square * square
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The viewer's formula, which is compiled for the graphics card and nowhere else.
    const VIEWER: &str = include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/viewer/src/engine/studio.ts"
    ));

    #[test]
    fn the_viewer_has_the_same_lamps_and_the_same_dome() {
        for Lamp {
            towards: [x, y, z],
            brightness,
            width,
        } in LAMPS
        {
            let lamp = format!(
                "studioLamp(direction, normalize(vec3({x:?}, {y:?}, {z:?})), {brightness:?}, {width:?}, blur)"
            );
            assert!(VIEWER.contains(&lamp), "{lamp}");
        }
        assert_eq!(
            VIEWER.matches("studioLamp(direction, ").count(),
            LAMPS.len()
        );
        let [floor, above] = DOME;
        for part in [
            format!("mix({floor:?}, {above:?}, dome)"),
            "float blur = min(0.5, 2.0 * pow(roughness, 4.0));".to_owned(),
            "mix(smoothstep(-0.5, 0.7, direction.y), direction.y * 0.5 + 0.5, blur * 2.0)"
                .to_owned(),
            "brightness * width / widened * exp((dot(direction, lamp) - 1.0) / widened)".to_owned(),
            "mix(reflected, normal, pow(roughness, 4.0))".to_owned(),
        ] {
            assert!(VIEWER.contains(&part), "{part}");
        }
    }

    #[test]
    fn the_key_is_the_brightest_and_rough_surfaces_soften_it() {
        let studio = Studio::new();
        let [key, fill, rim] = studio.towards;
        let sharp = |towards| studio.light(towards, 0.0);
        assert!(sharp(key) > sharp(rim) && sharp(rim) > sharp(fill));
        assert!(sharp(key) > 5.0 * studio.light(key, 1.0));
        assert!(studio.light([0.0, 1.0, 0.0], 1.0) > studio.light([0.0, -1.0, 0.0], 1.0));
    }
}
