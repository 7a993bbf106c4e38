//! Ids are unique: those of a scene's links and hotspots together, of a relic's media, of its
//! annotations, of a tour's stops.

use std::collections::BTreeMap;

use super::implied_ids::{hotspot_id, link_id, stop_id};
use crate::diagnostics::Finding;
use crate::source::Place;
use crate::values::DraftExhibition;

pub fn check(exhibition: &DraftExhibition, findings: &mut Vec<Finding>) {
    for scene in &exhibition.scenes {
        let hotspots = scene
            .hotspots
            .iter()
            .map(|hotspot| (hotspot_id(hotspot), &hotspot.place));
        unique(hotspots, "hotspot", findings);
        let links = scene
            .links
            .iter()
            .map(|link| (Some(link_id(link)), &link.place));
        unique(links, "link", findings);
    }
    for object in &exhibition.objects {
        let media = object
            .media
            .iter()
            .map(|medium| (Some(medium.id.value.as_str()), &medium.id.place));
        unique(media, "medium", findings);
        let annotations = object
            .annotations
            .iter()
            .map(|annotation| (Some(annotation.id.value.as_str()), &annotation.id.place));
        unique(annotations, "annotation", findings);
    }
    for tour in &exhibition.tours {
        let stops = tour
            .stops
            .iter()
            .map(|stop| (Some(stop_id(stop)), &stop.place));
        unique(stops, "stop", findings);
    }
}

fn unique<'a>(
    ids: impl Iterator<Item = (Option<&'a str>, &'a Place)>,
    what: &str,
    findings: &mut Vec<Finding>,
) {
    let mut seen = BTreeMap::new();
    for (id, place) in ids {
        let Some(id) = id else {
            findings.push(
                Finding::error(
                    "missing-key",
                    place.clone(),
                    format!("this {what} needs an `id`"),
                )
                .help("its words are the section of that id: `## Title {#id}`"),
            );
            continue;
        };
        if seen.insert(id, place).is_some() {
            findings.push(
                Finding::error(
                    "duplicate-id",
                    place.clone(),
                    format!("another {what} here has the id `{id}`"),
                )
                .help("give one of them an `id` of its own"),
            );
        }
    }
}
