//! Judges a draft: one file a rule. When nothing is broken, the draft becomes a [`Collection`].

mod accent;
mod aims;
mod building;
mod covered;
mod dates;
mod drawing;
mod height;
mod huge;
mod ids;
mod implied_ids;
mod media;
mod missing;
mod moves;
mod museums;
mod names;
mod panorama;
mod references;
mod regions;
mod resolve;
mod rights;
mod sections;
mod walls;
mod ways;

use crate::diagnostics::{Finding, Severity};
use crate::model::Collection;
use crate::values::{Draft, DraftExhibition};

/// A rule looks at one exhibition and reports.
type Rule = fn(&DraftExhibition, &mut Vec<Finding>);

const RULES: &[Rule] = &[
    accent::check,
    aims::check,
    ids::check,
    references::check,
    building::check,
    media::check,
    panorama::check,
    regions::check,
    rights::check,
    sections::check,
    missing::check,
    moves::check,
    dates::check,
    ways::check,
    names::check,
    huge::check,
    covered::check,
    height::check,
    walls::check,
];

/// Applies every rule; `None` when anything is broken.
pub fn check(draft: Draft, findings: &mut Vec<Finding>) -> Option<Collection> {
    if let Some(portal) = &draft.portal {
        accent::of_portal(portal, findings);
    }
    for exhibition in &draft.exhibitions {
        for rule in RULES {
            rule(exhibition, findings);
        }
    }
    museums::check(&draft, findings);
    let broken = findings
        .iter()
        .any(|finding| finding.severity == Severity::Error);
    if broken {
        return None;
    }
    resolve::collection(draft)
}
