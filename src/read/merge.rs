//! A thing that has both a Markdown file and a row of a table: each adds to the other. What both
//! give has to be the same.

use super::Desk;
use crate::diagnostics::Finding;
use crate::model::{Alt, Localized, View};
use crate::source::{Located, Place};
use crate::values::{DraftScene, DraftText};

/// The Markdown file's scene with what its row adds.
pub fn scenes(written: DraftScene, row: DraftScene, desk: &mut Desk<'_>) -> DraftScene {
    let mut joined = written;
    let place = &row.page.place;
    let mut both = Both { desk };
    both.text(&mut joined.page.title, row.page.title, "title");
    both.alt(&mut joined.alt, row.alt);
    both.located(&mut joined.panorama, row.panorama, "panorama");
    both.located(&mut joined.hall, row.hall, "hall");
    both.located(&mut joined.floor, row.floor, "floor");
    both.plain(
        &mut joined.pose.position,
        row.pose.position,
        "position",
        place,
    );
    both.plain(&mut joined.pose.heading, row.pose.heading, "heading", place);
    // A view that nobody wrote is the default one.
    let given = |view: View| (view != View::default()).then_some(view);
    let mut view = given(joined.view);
    both.plain(&mut view, given(row.view), "view", place);
    joined.view = view.unwrap_or_default();
    if joined.panorama.is_none() {
        both.desk.findings.push(Finding::error(
            "missing-key",
            place.clone(),
            "a scene needs `panorama`, here or in its Markdown file",
        ));
    }
    joined
}

struct Both<'a, 'd> {
    desk: &'a mut Desk<'d>,
}

impl Both<'_, '_> {
    fn differ(&mut self, key: &str, place: Place) {
        self.desk.findings.push(
            Finding::error(
                "fact-given-twice",
                place,
                format!("the Markdown file of this id gives another `{key}`"),
            )
            .help("keep it in one place: the table or the Markdown file"),
        );
    }

    fn plain<T: PartialEq>(
        &mut self,
        known: &mut Option<T>,
        more: Option<T>,
        key: &str,
        place: &Place,
    ) {
        match (&known, more) {
            (Some(known), Some(more)) if *known != more => self.differ(key, place.clone()),
            (None, Some(more)) => *known = Some(more),
            _ => {}
        }
    }

    fn located<T: PartialEq>(
        &mut self,
        known: &mut Option<Located<T>>,
        more: Option<Located<T>>,
        key: &str,
    ) {
        match (&known, more) {
            (Some(known), Some(more)) if known.value != more.value => {
                self.differ(key, more.place);
            }
            (None, more) => *known = more,
            _ => {}
        }
    }

    fn words(
        &mut self,
        known: &mut Localized<String>,
        more: &Localized<String>,
        key: &str,
        place: &Place,
    ) {
        for (lang, text) in more.iter() {
            match known.get(lang) {
                Some(known) if known == text => {}
                Some(_) => self.desk.findings.push(
                    Finding::error(
                        "text-given-twice",
                        place.clone(),
                        format!("the Markdown file of this id gives another `{key}` in {lang}"),
                    )
                    .help("keep it in one place: the table or the Markdown file"),
                ),
                None => {
                    known.insert(lang.clone(), text.clone());
                }
            }
        }
    }

    fn text(&mut self, known: &mut Option<DraftText>, more: Option<DraftText>, key: &str) {
        let Some(more) = more else { return };
        match known {
            Some(known) => self.words(&mut known.value, &more.value, key, &more.place),
            None => *known = Some(more),
        }
    }

    fn alt(&mut self, known: &mut Option<Located<Alt>>, more: Option<Located<Alt>>) {
        let Some(more) = more else { return };
        match (known.as_mut().map(|known| &mut known.value), &more.value) {
            (None, _) => *known = Some(more),
            (Some(Alt::Text(texts)), Alt::Text(added)) => {
                self.words(texts, added, "alt", &more.place);
            }
            (Some(known), _) if *known == more.value => {}
            _ => self.differ("alt", more.place),
        }
    }
}
