//! A section belongs to something of its id, and what needs words has a section.

use std::collections::BTreeSet;

use super::implied_ids::{hotspot_id, stop_id};
use crate::diagnostics::Finding;
use crate::source::did_you_mean;
use crate::values::{DraftExhibition, DraftTarget, Page};

pub fn check(exhibition: &DraftExhibition, findings: &mut Vec<Finding>) {
    if let Some(page) = &exhibition.introduction {
        owners(
            page,
            &BTreeSet::new(),
            "an introduction has no parts",
            findings,
        );
    }
    for scene in &exhibition.scenes {
        let ids = scene.hotspots.iter().filter_map(hotspot_id).collect();
        owners(&scene.page, &ids, "no hotspot here", findings);
        for hotspot in &scene.hotspots {
            let silent = matches!(hotspot.target, DraftTarget::Note)
                && hotspot.title.is_none()
                && hotspot_id(hotspot).is_some_and(|id| !scene.page.sections.contains_key(id));
            if silent {
                findings.push(
                    Finding::warning(
                        "missing-words",
                        hotspot.place.clone(),
                        "this note has no words",
                    )
                    .help(format!(
                        "write a section: `## Title {{#{}}}`",
                        hotspot_id(hotspot).unwrap_or("id")
                    )),
                );
            }
        }
    }
    for object in &exhibition.objects {
        let ids = object
            .annotations
            .iter()
            .map(|annotation| annotation.id.value.as_str())
            .collect();
        owners(&object.page, &ids, "no annotation here", findings);
        for annotation in &object.annotations {
            if !object.page.sections.contains_key(&annotation.id.value) {
                findings.push(
                    Finding::warning(
                        "missing-words",
                        annotation.id.place.clone(),
                        "this annotation has no words",
                    )
                    .help(format!(
                        "write a section: `## Title {{#{}}}`",
                        annotation.id.value
                    )),
                );
            }
        }
    }
    for tour in &exhibition.tours {
        let ids = tour.stops.iter().map(stop_id).collect();
        owners(&tour.page, &ids, "no stop here", findings);
    }
}

fn owners(page: &Page, ids: &BTreeSet<&str>, none: &str, findings: &mut Vec<Finding>) {
    for (id, section) in &page.sections {
        if ids.contains(id.as_str()) {
            continue;
        }
        let help = match did_you_mean(id, ids.iter().copied()) {
            Some(near) => format!("did you mean `{{#{near}}}`?"),
            None => "take the `{#…}` away if it is only a heading".to_owned(),
        };
        findings.push(
            Finding::error(
                "section-without-owner",
                section.place.clone(),
                format!("{none} has the id `{id}`"),
            )
            .help(help),
        );
    }
}
