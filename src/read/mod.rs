//! Reads the author's folder into a [`Draft`]. What cannot be read is a finding; everything else
//! is read all the same, so that one run tells all.

mod bounds;
mod building;
pub mod captions;
mod cube;
mod cx;
mod dates;
mod directions;
mod document;
mod encoding;
mod exhibition;
mod facts;
mod fields;
pub mod headers;
mod hotspot;
mod listings;
mod media;
mod merge;
mod museum;
mod narration;
mod neighbours;
mod object;
mod object_rows;
mod page;
mod rows;
mod scalars;
mod scene;
mod sight_field;
mod site;
mod spheres;
mod table;
mod theme;
mod tour;
mod walls;

pub use scalars::{MAX_EXHIBITION_ID, MAX_ID, check_slug};

use std::path::Path;

use crate::cache::{Cache, Fingerprints};
use crate::diagnostics::{Fault, Finding};
use crate::model::{Alt, Header, Lang};
use crate::source::{Located, Place, Sources, World};
use crate::values::Draft;

/// Where readers take from and put to.
pub struct Desk<'a> {
    /// The folder that no file may lie outside of.
    pub inside: &'a Path,
    pub world: &'a World,
    pub sources: &'a mut Sources,
    pub findings: &'a mut Vec<Finding>,
}

/// What earlier builds know of the author's scans; see [`headers::REVISION`].
pub type Known = Fingerprints<Result<Header, Fault>>;

/// An exhibition's folder.
pub struct Folder<'a> {
    pub disk: &'a Path,
    /// The folder as findings name it.
    pub shown: &'a Path,
    /// The first is the language of plain strings.
    pub languages: &'a [Lang],
}

/// Reads everything under `root`, or `only` the exhibitions of these ids. A subfolder is an
/// exhibition when it holds an `exhibition.yaml`.
pub fn read(
    root: &Path,
    only: &[String],
    known: &Known,
    cache: &Cache,
    desk: &mut Desk<'_>,
) -> Draft {
    let portal = site::read(root, root, desk);
    let theme = theme::read(root, root, desk);
    let site_languages = portal
        .as_ref()
        .map(|portal| portal.languages.clone())
        .unwrap_or_default();
    let names = match desk.world.list(root) {
        Ok(names) => names,
        Err(error) => {
            let file = desk.sources.add(root, "");
            desk.findings.push(Finding::error(
                "unreadable",
                Place::whole(file),
                format!("cannot list this folder: {error}"),
            ));
            Vec::new()
        }
    };
    let mut exhibitions = Vec::new();
    for name in names {
        let disk = root.join(&name);
        if !only.is_empty() && !only.contains(&name) {
            continue;
        }
        if desk.world.metadata(&disk.join("exhibition.yaml")).is_err() {
            continue;
        }
        let mut desk = Desk {
            inside: &disk,
            world: desk.world,
            sources: desk.sources,
            findings: desk.findings,
        };
        if let Some(mut found) = exhibition::read(&disk, &disk, &name, &site_languages, &mut desk) {
            found.media = media::examine(&disk, &found.uses, desk.world, known);
            spheres::apply(&found.scenes, &mut found.media);
            walls::look(&mut found, cache);
            neighbours::find(&mut found, cache);
            exhibitions.push(found);
        }
    }
    if exhibitions.is_empty()
        && !desk
            .findings
            .iter()
            .any(|finding| finding.severity == crate::diagnostics::Severity::Error)
    {
        let file = desk.sources.add(root, "");
        desk.findings.push(
            Finding::error(
                "no-exhibition",
                Place::whole(file),
                "there is no exhibition in this folder",
            )
            .help("an exhibition is a subfolder with an `exhibition.yaml`"),
        );
    }
    let first = exhibitions.first().map(|exhibition| &exhibition.languages);
    let languages = match (site_languages.is_empty(), first) {
        (true, Some(languages)) => languages,
        _ => &site_languages,
    };
    let museums = museum::read(root, languages, known, desk);
    Draft {
        portal,
        theme,
        exhibitions,
        museums,
    }
}

/// As [`page::merge_text`], for `alt`.
fn merge_alt(
    target: &mut Option<Located<Alt>>,
    found: Option<Located<Alt>>,
    cx: &mut cx::Cx<'_, '_>,
) {
    let Some(found) = found else { return };
    match (target.as_mut().map(|known| &mut known.value), &found.value) {
        (None, _) => *target = Some(found),
        (Some(Alt::Decorative), Alt::Decorative) => {}
        (Some(Alt::Text(known)), Alt::Text(more)) => {
            for (lang, text) in more.iter() {
                if known.insert(lang.clone(), text.clone()).is_some() {
                    cx.push(Finding::error(
                        "text-given-twice",
                        found.place.clone(),
                        format!("`alt` is given twice in {lang}"),
                    ));
                }
            }
        }
        _ => cx.push(Finding::error(
            "text-given-twice",
            found.place,
            "`alt` cannot be decorative in one language only",
        )),
    }
}
