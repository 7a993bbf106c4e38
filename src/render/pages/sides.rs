//! A room on all four sides, from the one that the visitor faces first, clockwise.

use serde::Serialize;

use super::super::picture::{Picture, Room};
use super::super::reading::Sheet;
use super::around::Met;
use super::spots::{Camera, Spot, spots};
use crate::model::{Aim, Scene, View};
use crate::values::CubeProduct;

/// A quarter turn, and a face's width.
const QUARTER: f64 = 90.0;
/// Degrees of a side that a partial panorama must cover to be worth a picture.
const WORTH: f64 = 20.0;

#[derive(Debug, Serialize)]
pub struct Side {
    pub direction: &'static str,
    pub picture: Picture,
    pub spots: Vec<Spot>,
}

/// The upright faces of the cube stand at these yaws, in the order of faces.
const YAWS: [f64; 4] = [0.0, 90.0, 180.0, -90.0];

pub fn sides(sheet: &Sheet<'_>, scene: &Scene, cube: &CubeProduct, met: &[Met]) -> Vec<Side> {
    let voice = &sheet.reading.voice;
    let title = voice.first_phrase([&scene.title]).text;
    let first = (scene.view.aim.yaw / QUARTER).round().rem_euclid(4.0);
    let order = (0..4_u8).map(|turn| (f64::from(turn), (first + f64::from(turn)) % 4.0));
    let shown = order.filter_map(|(turn, face)| {
        let (yaw, product) = YAWS
            .iter()
            .zip(&cube.sides)
            .zip(0_u8..)
            .find_map(|(side, number)| (f64::from(number) == face).then_some(side))?;
        if !is_covered(cube.coverage, *yaw) {
            return None;
        }
        let direction = voice.words.direction(turn * QUARTER, 0.0);
        let alt = voice.plain(&format!("{title}: {direction}"));
        let camera = Camera {
            view: View {
                aim: Aim {
                    yaw: *yaw,
                    pitch: 0.0,
                },
                hfov: QUARTER,
            },
            shape: [1, 1],
        };
        Some(Side {
            direction,
            picture: sheet.picture(product, Room::Side, alt)?,
            spots: spots(met, camera),
        })
    });
    shown.collect()
}

fn is_covered(coverage: Option<[f64; 4]>, yaw: f64) -> bool {
    let Some([from, to, ..]) = coverage else {
        return true;
    };
    let (left, right) = (yaw - QUARTER / 2.0, yaw + QUARTER / 2.0);
    // The side behind lies on both ends of the circle.
    let shared: f64 = [-360.0, 0.0, 360.0]
        .map(|turn| (to.min(right + turn) - from.max(left + turn)).max(0.0))
        .iter()
        .sum();
    shared >= WORTH
}

#[cfg(test)]
mod tests {
    use super::is_covered;

    #[test]
    fn a_partial_panorama_has_the_sides_that_it_shows() {
        let half = Some([-75.0, 75.0, -27.0, 27.0]);
        assert_eq!(
            [0.0, 90.0, 180.0, -90.0].map(|yaw| is_covered(half, yaw)),
            [true, true, false, true]
        );
        let behind = Some([-180.0, -160.0, -20.0, 20.0]);
        assert!(is_covered(behind, 180.0) && !is_covered(behind, 0.0));
        assert!(is_covered(None, 180.0));
    }
}
