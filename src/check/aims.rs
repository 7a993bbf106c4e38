//! Every link and hotspot has a direction: its own, or one that follows from poses.

use crate::diagnostics::Finding;
use crate::model::{Aim, Pose};
use crate::source::{Located, Place};
use crate::values::{DraftExhibition, DraftHotspot, DraftLink, DraftScene};

/// `None` where nothing gives it one, which is a finding of [`check`].
pub fn of_hotspot(hotspot: &DraftHotspot, here: &Pose) -> Option<Aim> {
    let derived = || here.aim_at(hotspot.position.as_ref()?.value);
    hotspot.aim.or_else(derived)
}

/// Towards the standpoint of the scene that it leads to, unless the author says otherwise.
pub fn of_link(link: &DraftLink, here: &Pose, there: Option<&Pose>) -> Option<Aim> {
    let derived = || here.aim_at(there?.position?);
    link.aim.or_else(derived)
}

pub fn check(exhibition: &DraftExhibition, findings: &mut Vec<Finding>) {
    for scene in &exhibition.scenes {
        for hotspot in &scene.hotspots {
            if of_hotspot(hotspot, &scene.pose).is_none() {
                findings.push(lost_hotspot(hotspot, &scene.pose));
            }
        }
        for link in &scene.links {
            check_link(link, scene, exhibition, findings);
        }
    }
}

fn lost_hotspot(hotspot: &DraftHotspot, here: &Pose) -> Finding {
    let Some(Located { place, .. }) = &hotspot.position else {
        return Finding::error(
            "missing-key",
            hotspot.place.clone(),
            "nothing says where this hotspot is",
        )
        .help("write `yaw` and `pitch` in degrees, an `area`, or a `position` in metres");
    };
    match (here.position, here.heading) {
        (Some(_), Some(_)) => same_place(place),
        _ => Finding::error(
            "missing-key",
            place.clone(),
            "a `position` is seen only from a scene whose own place and heading are known",
        )
        .help("write `pose: {position: [x, y, z], heading: …}`, or `yaw` and `pitch` here"),
    }
}

fn same_place(place: &Place) -> Finding {
    Finding::error(
        "out-of-range",
        place.clone(),
        "this is the very place from which the panorama was taken",
    )
    .help("it has no direction: move it, or write `yaw` and `pitch`")
}

fn check_link(
    link: &DraftLink,
    here: &DraftScene,
    exhibition: &DraftExhibition,
    findings: &mut Vec<Finding>,
) {
    let there = exhibition
        .scenes
        .iter()
        .find(|scene| scene.page.id == link.scene.value);
    // A dead reference is another rule's finding.
    let Some(there) = there else { return };
    if of_link(link, &here.pose, Some(&there.pose)).is_some() {
        return;
    }
    let known = here.pose.heading.is_some()
        && here.pose.position.is_some()
        && there.pose.position.is_some();
    findings.push(if known {
        same_place(&link.place)
    } else {
        Finding::error(
            "missing-key",
            link.place.clone(),
            "nothing says in which direction this link lies",
        )
        .help("write `yaw` in degrees; or a `pose` with position and heading here, and with a position there")
    });
}
