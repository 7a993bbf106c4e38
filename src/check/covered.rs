//! A hotspot lies in the part of the sphere that a partial panorama covers.

use super::aims;
use crate::diagnostics::Finding;
use crate::model::{Aim, Header, PanoramaCrop};
use crate::values::{DraftExhibition, DraftScene, MediaState};

pub fn check(exhibition: &DraftExhibition, findings: &mut Vec<Finding>) {
    for scene in &exhibition.scenes {
        let Some(crop) = crop(scene, exhibition) else {
            continue;
        };
        for hotspot in &scene.hotspots {
            let aim = aims::of_hotspot(hotspot, &scene.pose);
            if aim.is_some_and(|aim| !covers(crop, aim)) {
                findings.push(
                    Finding::warning(
                        "outside-panorama",
                        hotspot.place.clone(),
                        "this hotspot lies where the panorama shows nothing",
                    )
                    .help(extent(crop)),
                );
            }
        }
    }
}

fn crop(scene: &DraftScene, exhibition: &DraftExhibition) -> Option<PanoramaCrop> {
    match exhibition.media.get(&scene.panorama.as_ref()?.value)? {
        MediaState::Ready(file) => match &file.header {
            Header::Image(image) => image.crop,
            _ => None,
        },
        _ => None,
    }
}

/// Degrees: left, right, bottom, top. The full sphere's centre column is yaw 0, its first row
/// pitch 90.
fn edges(crop: PanoramaCrop) -> [f64; 4] {
    [
        crop.left * 360.0 - 180.0,
        (crop.left + crop.width) * 360.0 - 180.0,
        90.0 - (crop.top + crop.height) * 180.0,
        90.0 - crop.top * 180.0,
    ]
}

fn covers(crop: PanoramaCrop, aim: Aim) -> bool {
    let [left, right, bottom, top] = edges(crop);
    // Yaw 180 and -180 are one column; rounding of the metadata is forgiven.
    let within = |yaw: f64| yaw >= left - 0.1 && yaw <= right + 0.1;
    (within(aim.yaw) || within(aim.yaw + 360.0) || within(aim.yaw - 360.0))
        && aim.pitch >= bottom - 0.1
        && aim.pitch <= top + 0.1
}

fn extent(crop: PanoramaCrop) -> String {
    let [left, right, bottom, top] = edges(crop);
    format!(
        "it covers yaw {left:.0} to {right:.0} and pitch {bottom:.0} to {top:.0}, says its GPano metadata"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edges_belong_to_the_panorama() {
        let middle = PanoramaCrop {
            left: 0.25,
            top: 0.25,
            width: 0.5,
            height: 0.5,
        };
        let at = |yaw, pitch| covers(middle, Aim { yaw, pitch });
        assert!(at(0.0, 0.0) && at(90.0, 45.0) && at(-90.0, -45.0));
        assert!(!at(91.0, 0.0) && !at(0.0, 46.0) && !at(180.0, 0.0));
        let behind = PanoramaCrop {
            left: 0.9,
            top: 0.0,
            width: 0.1,
            height: 1.0,
        };
        assert!(covers(
            behind,
            Aim {
                yaw: -180.0,
                pitch: 0.0
            }
        ));
    }
}
