//! Every reference leads to something that is there.

use std::collections::BTreeSet;

use crate::diagnostics::Finding;
use crate::source::{Located, ThingFolder, ThingLink, did_you_mean};
use crate::values::{DraftExhibition, DraftMove, DraftStopTarget, DraftTarget, Page};

/// The ids that there are.
struct Known<'a> {
    scenes: BTreeSet<&'a str>,
    objects: BTreeSet<&'a str>,
    tours: BTreeSet<&'a str>,
    /// There, but broken: that is said at their own place, and not again at whoever refers to them.
    broken: &'a [ThingLink],
}

impl Known<'_> {
    fn is_broken(&self, id: &Located<String>, what: &str) -> bool {
        let folder = match what {
            "scene" => ThingFolder::Scenes,
            "relic" => ThingFolder::Objects,
            "tour" => ThingFolder::Tours,
            _ => return false,
        };
        let is_it = |thing: &ThingLink| thing.folder == folder && thing.id == id.value;
        self.broken.iter().any(is_it)
    }
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
        broken: &exhibition.broken,
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
        let media: BTreeSet<&str> = object
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
                let moves = stop.moves.iter().filter_map(DraftMove::annotation);
                if let Some(found) = found {
                    let ids: BTreeSet<&str> = found
                        .annotations
                        .iter()
                        .map(|a| a.id.value.as_str())
                        .collect();
                    for annotation in annotation.iter().chain(moves) {
                        resolves(annotation, "annotation", &ids, &known, findings);
                    }
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
    ids: &BTreeSet<&str>,
    known: &Known<'_>,
    findings: &mut Vec<Finding>,
) {
    if ids.contains(id.value.as_str()) {
        return;
    }
    if known.is_broken(id, what) {
        return;
    }
    if let Some(kind) = other_kind(&id.value, what, known) {
        findings.push(
            Finding::error(
                "wrong-kind-of-reference",
                id.place.clone(),
                format!("`{}` is a {kind}, not a {what}", id.value),
            )
            .help(format!(
                "name a {what}, or lead to the {kind}: `{}: {}`",
                key(kind),
                id.value
            )),
        );
        return;
    }
    let finding = Finding::error(
        "dead-reference",
        id.place.clone(),
        format!("there is no {what} `{}`", id.value),
    );
    findings.push(match advice(&id.value, ids) {
        Some(help) => finding.help(help),
        None => finding,
    });
}

/// The kind of thing that does have this id.
fn other_kind(id: &str, what: &str, known: &Known<'_>) -> Option<&'static str> {
    [
        ("scene", &known.scenes),
        ("relic", &known.objects),
        ("tour", &known.tours),
    ]
    .into_iter()
    .find(|(kind, others)| *kind != what && others.contains(id))
    .map(|(kind, _)| kind)
}

/// What a relic is called in front matter.
fn key(kind: &str) -> &str {
    if kind == "relic" { "object" } else { kind }
}

fn advice(id: &str, ids: &BTreeSet<&str>) -> Option<String> {
    if let Some(near) = did_you_mean(id, ids.iter().copied()) {
        return Some(format!("did you mean `{near}`?"));
    }
    let named = || ids.iter().copied().collect::<Vec<_>>().join(", ");
    (!ids.is_empty() && ids.len() <= 12).then(|| format!("there are: {}", named()))
}
