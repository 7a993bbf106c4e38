//! Every scene can be reached, and left again: by links, by hotspots that lead to scenes, by the
//! stops of tours, and between scenes whose poses say where they lie.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::Finding;
use crate::values::{DraftExhibition, DraftScene, DraftStopTarget, DraftTarget};

/// From each scene, those that one step leads to.
type Ways<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

pub fn check(exhibition: &DraftExhibition, findings: &mut Vec<Finding>) {
    let ways = ways(exhibition);
    // Where a way is broken, that is said; what would follow from it is not.
    let mut steps = ways.values().flatten();
    if !exhibition.broken.is_empty() || steps.any(|to| !ways.contains_key(to)) {
        return;
    }
    let begin = exhibition
        .start
        .as_ref()
        .map(|start| start.value.as_str())
        .or_else(|| {
            exhibition
                .scenes
                .first()
                .map(|scene| scene.page.id.as_str())
        });
    let stops = exhibition.tours.iter().flat_map(|tour| &tour.stops);
    let guided = stops.filter_map(|stop| match &stop.target {
        DraftStopTarget::Scene { scene, .. } => Some(scene.value.as_str()),
        DraftStopTarget::Object { .. } => None,
    });
    let reached = reachable(begin.into_iter().chain(guided), &ways);
    for scene in &exhibition.scenes {
        if reached.contains(scene.page.id.as_str()) {
            no_way_back(scene, &ways, findings);
        } else {
            findings.push(unreachable(scene, begin));
        }
    }
}

/// Scenes whose poses say where they lie are joined in a ring: it reaches what a way from each
/// to each would, and stays small where there are thousands.
fn ways(exhibition: &DraftExhibition) -> Ways<'_> {
    let mut ways: Ways<'_> = exhibition
        .scenes
        .iter()
        .map(|scene| (scene.page.id.as_str(), links(scene).collect()))
        .collect();
    let posed = || exhibition.scenes.iter().filter(|scene| has_place(scene));
    for (scene, next) in posed().zip(posed().cycle().skip(1)) {
        let (here, there) = (scene.page.id.as_str(), next.page.id.as_str());
        ways.entry(here).or_default().insert(there);
    }
    ways
}

fn has_place(scene: &DraftScene) -> bool {
    scene.pose.position.is_some()
}

fn links(scene: &DraftScene) -> impl Iterator<Item = &str> {
    let links = scene.links.iter().map(|link| link.scene.value.as_str());
    let hotspots = scene.hotspots.iter().filter_map(|hotspot| {
        if let DraftTarget::Scene { scene, .. } = &hotspot.target {
            Some(scene.value.as_str())
        } else {
            None
        }
    });
    links.chain(hotspots)
}

fn reachable<'a>(from: impl Iterator<Item = &'a str>, ways: &Ways<'a>) -> BTreeSet<&'a str> {
    let mut waiting: Vec<&str> = from.collect();
    let mut reached = BTreeSet::new();
    while let Some(scene) = waiting.pop() {
        if reached.insert(scene) {
            waiting.extend(ways.get(scene).into_iter().flatten());
        }
    }
    reached
}

fn unreachable(scene: &DraftScene, begin: Option<&str>) -> Finding {
    Finding::warning(
        "unreachable-scene",
        scene.page.place.clone(),
        format!(
            "no way leads from `{}` to this scene",
            begin.unwrap_or_default()
        ),
    )
    .help(format!(
        "link to it from another scene: `links: [{{scene: {}, yaw: …}}]`, or let a tour stop there",
        scene.page.id
    ))
}

/// A link whose target has no way back. A longer way round counts: where a visitor can go on,
/// nobody is stuck.
fn no_way_back(scene: &DraftScene, ways: &Ways<'_>, findings: &mut Vec<Finding>) {
    let from = scene.page.id.as_str();
    for link in &scene.links {
        let to = link.scene.value.as_str();
        // Most ways lead straight back; only for the others is a longer one looked for.
        let straight = ways.get(to).is_some_and(|steps| steps.contains(from));
        if to != from && !straight && !reachable([to].into_iter(), ways).contains(from) {
            findings.push(
                Finding::note(
                    "one-way-link",
                    link.scene.place.clone(),
                    format!("nothing leads back from `{to}` to `{from}`"),
                )
                .help(format!(
                    "write `links: [{{scene: {from}, yaw: …}}]` in scenes/{to}.md"
                )),
            );
        }
    }
}
