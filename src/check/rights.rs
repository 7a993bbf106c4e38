//! Rights are statements that the world knows; whatever is shown has some.

use crate::diagnostics::Finding;
use crate::model::Rights;
use crate::source::Located;
use crate::values::{DraftExhibit, DraftExhibition, DraftHotspot, DraftScene, DraftTarget};

pub fn check(exhibition: &DraftExhibition, findings: &mut Vec<Finding>) {
    let scenes = exhibition
        .scenes
        .iter()
        .filter_map(|scene| scene.rights.as_ref());
    let objects = exhibition
        .objects
        .iter()
        .filter_map(|object| object.rights.as_ref());
    let media = exhibition
        .objects
        .iter()
        .flat_map(|object| &object.media)
        .filter_map(|medium| medium.rights.as_ref());
    let shown = exhibition
        .scenes
        .iter()
        .flat_map(exhibits)
        .filter_map(|(_, exhibit)| exhibit.rights.as_ref());
    for rights in exhibition
        .rights
        .iter()
        .chain(scenes)
        .chain(shown)
        .chain(objects)
        .chain(media)
    {
        check_statement(rights, findings);
    }
    if exhibition.rights.is_some() {
        return;
    }
    for scene in exhibition
        .scenes
        .iter()
        .filter(|scene| scene.rights.is_none())
    {
        missing(scene.page.place.clone(), findings);
        for (hotspot, _) in exhibits(scene).filter(|(_, exhibit)| exhibit.rights.is_none()) {
            missing(hotspot.place.clone(), findings);
        }
    }
    for object in exhibition
        .objects
        .iter()
        .filter(|object| object.rights.is_none())
    {
        for medium in object.media.iter().filter(|medium| medium.rights.is_none()) {
            missing(medium.place.clone(), findings);
        }
    }
}

fn exhibits(scene: &DraftScene) -> impl Iterator<Item = (&DraftHotspot, &DraftExhibit)> {
    scene.hotspots.iter().filter_map(|spot| match &spot.target {
        DraftTarget::Exhibit(exhibit) => Some((spot, exhibit.as_ref())),
        _ => None,
    })
}

fn check_statement(rights: &Located<String>, findings: &mut Vec<Finding>) {
    if Rights::parse(&rights.value).is_none() {
        findings.push(
            Finding::error("unknown-rights", rights.place.clone(), format!("`{}` is no rights statement", rights.value))
                .help("write CC0, CC-BY-4.0, PDM, InC, or a URI of creativecommons.org or rightsstatements.org"),
        );
    }
}

fn missing(place: crate::source::Place, findings: &mut Vec<Finding>) {
    findings.push(
        Finding::warning(
            "missing-rights",
            place,
            "nothing says what visitors may do with this",
        )
        .help("write `rights: CC-BY-4.0` (or another statement) here or in exhibition.yaml"),
    );
}
