//! An accent is made readable on paper and at night. No colour is readable on both as it is, so
//! a shift of lightness is nothing to tell; one that leaves little of the chosen colour is.

use crate::diagnostics::Finding;
use crate::model::{Accent, Colour, NIGHT, PAPER};
use crate::source::Located;
use crate::values::{DraftExhibition, DraftPortal};

pub fn check(exhibition: &DraftExhibition, findings: &mut Vec<Finding>) {
    findings.extend(exhibition.accent.as_ref().and_then(mended));
}

pub fn of_portal(portal: &DraftPortal, findings: &mut Vec<Finding>) {
    findings.extend(portal.accent.as_ref().and_then(mended));
}

/// Below this contrast (1…21) a colour has to be changed so far that it is another.
const FAR: f64 = 2.0;

fn mended(accent: &Located<String>) -> Option<Finding> {
    let chosen = Colour::parse(&accent.value)?;
    let shown = Accent::of(chosen);
    let schemes = [
        ("on paper", PAPER, shown.on_paper),
        ("at night", NIGHT, shown.at_night),
    ];
    let changed: Vec<String> = schemes
        .into_iter()
        .filter(|(_, ground, _)| chosen.contrast(*ground) < FAR)
        .map(|(scheme, _, colour)| format!("{} {scheme}", colour.css()))
        .collect();
    if changed.is_empty() {
        return None;
    }
    let message = format!(
        "words in {} could hardly be read, so it is shown as {}",
        chosen.css(),
        changed.join(" and ")
    );
    Some(
        Finding::note("accent-contrast", accent.place.clone(), message)
            .help("an accent of middle lightness stays nearer to what was chosen"),
    )
}
