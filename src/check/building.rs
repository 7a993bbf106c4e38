//! Floors, halls and periods: ids once each, every reference to one leads to it, periods run
//! forward.

use std::collections::BTreeSet;

use crate::diagnostics::Finding;
use crate::model::Alt;
use crate::source::{Located, did_you_mean};
use crate::values::{DraftExhibition, DraftScene};

pub fn check(exhibition: &DraftExhibition, findings: &mut Vec<Finding>) {
    let building = &exhibition.building;
    let floors = unique(
        building.floors.iter().map(|floor| &floor.id),
        "floor",
        findings,
    );
    let halls = unique(building.halls.iter().map(|hall| &hall.id), "hall", findings);
    let periods = unique(
        building.periods.iter().map(|period| &period.id),
        "period",
        findings,
    );
    for hall in &building.halls {
        resolves(hall.floor.as_ref(), "floor", &floors, findings);
    }
    for scene in &exhibition.scenes {
        resolves(scene.hall.as_ref(), "hall", &halls, findings);
        resolves(scene.floor.as_ref(), "floor", &floors, findings);
    }
    for object in &exhibition.objects {
        resolves(object.period.as_ref(), "period", &periods, findings);
    }
    for period in &building.periods {
        if let (Some(from), Some(to)) = (&period.from, &period.to)
            && from.value.year > to.value.year
        {
            findings.push(
                Finding::error(
                    "period-runs-backward",
                    to.place.clone(),
                    format!(
                        "this period ends in {} before it starts in {}",
                        to.value.edtf, from.value.edtf
                    ),
                )
                .help("years before our era are negative: 1046 BCE is \"-1045\""),
            );
        }
    }
}

/// A scene's own `alt`, else its hall's.
pub fn alt_of<'a>(
    scene: &'a DraftScene,
    exhibition: &'a DraftExhibition,
) -> Option<&'a Located<Alt>> {
    let hall = || {
        let hall = scene.hall.as_ref()?;
        let mut halls = exhibition.building.halls.iter();
        halls.find(|known| known.id.value == hall.value)
    };
    scene
        .alt
        .as_ref()
        .or_else(|| hall().and_then(|hall| hall.alt.as_ref()))
}

fn unique<'a>(
    ids: impl Iterator<Item = &'a Located<String>>,
    what: &str,
    findings: &mut Vec<Finding>,
) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !seen.insert(id.value.as_str()) {
            findings.push(
                Finding::error(
                    "duplicate-id",
                    id.place.clone(),
                    format!("another {what} has the id `{}`", id.value),
                )
                .help("give one of them another `id`"),
            );
        }
    }
    seen
}

/// Reports a reference that leads nowhere, with the nearest id that there is.
pub fn resolves(
    reference: Option<&Located<String>>,
    what: &str,
    ids: &BTreeSet<&str>,
    findings: &mut Vec<Finding>,
) {
    let Some(id) = reference.filter(|id| !ids.contains(id.value.as_str())) else {
        return;
    };
    let help = match did_you_mean(&id.value, ids.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if what == "museum" => format!("describe it in `museums/{}.md`", id.value),
        None if ids.is_empty() => format!("list it under `{what}s` in exhibition.yaml"),
        None => {
            let some: Vec<&str> = ids.iter().copied().take(12).collect();
            format!("there are: {}", some.join(", "))
        }
    };
    findings.push(
        Finding::error(
            "dead-reference",
            id.place.clone(),
            format!("there is no {what} `{}`", id.value),
        )
        .help(help),
    );
}
