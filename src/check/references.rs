//! Every reference leads to something that is there.

use crate::diagnostics::Finding;
use crate::source::{Located, ThingFolder, did_you_mean};
use crate::values::{DraftExhibition, DraftStopTarget, DraftTarget, Page};

/// The ids that there are.
struct Known<'a> {
    scenes: Vec<&'a str>,
    objects: Vec<&'a str>,
    tours: Vec<&'a str>,
}

pub fn check(exhibition: &DraftExhibition, findings: &mut Vec<Finding>) {
    let known = Known {
        scenes: exhibition
            .scenes
            .iter()
            .map(|scene| scene.page.id.as_str())
            .collect(),
        objects: exhibition
            .objects
            .iter()
            .map(|object| object.page.id.as_str())
            .collect(),
        tours: exhibition
            .tours
            .iter()
            .map(|tour| tour.page.id.as_str())
            .collect(),
    };
    if let Some(start) = &exhibition.start {
        resolves(start, "scene", &known.scenes, &known, findings);
    }
    for page in pages(exhibition) {
        check_links(page, &known, findings);
    }
    for scene in &exhibition.scenes {
        for link in &scene.links {
            resolves(&link.scene, "scene", &known.scenes, &known, findings);
        }
        for hotspot in &scene.hotspots {
            match &hotspot.target {
                DraftTarget::Object(object) => {
                    resolves(object, "relic", &known.objects, &known, findings)
                }
                DraftTarget::Scene { scene, .. } => {
                    resolves(scene, "scene", &known.scenes, &known, findings)
                }
                DraftTarget::Note | DraftTarget::Exhibit(_) | DraftTarget::Url(_) => {}
            }
        }
    }
    for object in &exhibition.objects {
        let media: Vec<&str> = object
            .media
            .iter()
            .map(|medium| medium.id.value.as_str())
            .collect();
        for annotation in &object.annotations {
            if let Some(medium) = &annotation.medium {
                resolves(medium, "medium", &media, &known, findings);
            }
        }
    }
    for stop in exhibition.tours.iter().flat_map(|tour| &tour.stops) {
        match &stop.target {
            DraftStopTarget::Scene { scene, .. } => {
                resolves(scene, "scene", &known.scenes, &known, findings)
            }
            DraftStopTarget::Object { object, annotation } => {
                resolves(object, "relic", &known.objects, &known, findings);
                let found = exhibition
                    .objects
                    .iter()
                    .find(|found| found.page.id == object.value);
                if let (Some(found), Some(annotation)) = (found, annotation) {
                    let ids: Vec<&str> = found
                        .annotations
                        .iter()
                        .map(|a| a.id.value.as_str())
                        .collect();
                    resolves(annotation, "annotation", &ids, &known, findings);
                }
            }
        }
    }
}

/// Every page of an exhibition.
pub fn pages(exhibition: &DraftExhibition) -> impl Iterator<Item = &Page> {
    let scenes = exhibition.scenes.iter().map(|scene| &scene.page);
    let objects = exhibition.objects.iter().map(|object| &object.page);
    let tours = exhibition.tours.iter().map(|tour| &tour.page);
    exhibition
        .introduction
        .iter()
        .chain(scenes)
        .chain(objects)
        .chain(tours)
}

fn check_links(page: &Page, known: &Known<'_>, findings: &mut Vec<Finding>) {
    for link in &page.links {
        let (what, ids) = match link.value.folder {
            ThingFolder::Scenes => ("scene", &known.scenes),
            ThingFolder::Objects => ("relic", &known.objects),
            ThingFolder::Tours => ("tour", &known.tours),
        };
        let id = Located {
            value: link.value.id.clone(),
            place: link.place.clone(),
        };
        resolves(&id, what, ids, known, findings);
    }
}

fn resolves(
    id: &Located<String>,
    what: &str,
    ids: &[&str],
    known: &Known<'_>,
    findings: &mut Vec<Finding>,
) {
    if ids.contains(&id.value.as_str()) {
        return;
    }
    let finding = Finding::error(
        "dead-reference",
        id.place.clone(),
        format!("there is no {what} `{}`", id.value),
    );
    findings.push(match advice(&id.value, what, ids, known) {
        Some(help) => finding.help(help),
        None => finding,
    });
}

fn advice(id: &str, what: &str, ids: &[&str], known: &Known<'_>) -> Option<String> {
    for (kind, others) in [
        ("scene", &known.scenes),
        ("relic", &known.objects),
        ("tour", &known.tours),
    ] {
        if kind != what && others.contains(&id) {
            return Some(format!("`{id}` is a {kind}"));
        }
    }
    if let Some(near) = did_you_mean(id, ids.iter().copied()) {
        return Some(format!("did you mean `{near}`?"));
    }
    (!ids.is_empty() && ids.len() <= 12).then(|| format!("there are: {}", ids.join(", ")))
}
