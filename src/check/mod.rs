//! Judges a draft: one file a rule. When nothing is broken, the draft becomes a [`Collection`].

mod building;
mod ids;
mod media;
mod missing;
mod museums;
mod panorama;
mod references;
mod regions;
mod resolve;
mod resolve_building;
mod rights;
mod sections;

use crate::diagnostics::{Finding, Severity};
use crate::model::Collection;
use crate::values::{Draft, DraftExhibition};

/// A rule looks at one exhibition and reports.
type Rule = fn(&DraftExhibition, &mut Vec<Finding>);

const RULES: [Rule; 9] = [
    ids::check,
    references::check,
    building::check,
    media::check,
    panorama::check,
    regions::check,
    rights::check,
    sections::check,
    missing::check,
];

/// Applies every rule; `None` when anything is broken.
pub fn check(draft: Draft, findings: &mut Vec<Finding>) -> Option<Collection> {
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
