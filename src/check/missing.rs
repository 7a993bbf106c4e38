//! What a visitor would miss: alternative texts, titles, translations, captions, transcripts.

use super::building::alt_of;
use crate::diagnostics::Finding;
use crate::model::{Alt, Lang, Localized};
use crate::source::{Located, Place};
use crate::values::{
    DraftExhibit, DraftExhibitForm, DraftExhibition, DraftMuseum, DraftNarration, DraftPlate,
    DraftTarget, Page,
};

pub fn check(exhibition: &DraftExhibition, findings: &mut Vec<Finding>) {
    let mut desk = Missing {
        languages: &exhibition.languages,
        findings,
    };
    for text in [
        &exhibition.title,
        &exhibition.summary,
        &exhibition.required_statement,
    ] {
        desk.text(text.as_ref());
    }
    if let Some(page) = &exhibition.introduction {
        desk.words(page);
    }
    for floor in &exhibition.building.floors {
        desk.text(floor.title.as_ref());
    }
    for hall in &exhibition.building.halls {
        desk.text(hall.title.as_ref());
        if let Some(alt) = &hall.alt {
            desk.alt(Some(alt), &alt.place, "the hall");
        }
    }
    for period in &exhibition.building.periods {
        desk.text(period.title.as_ref());
    }
    for scene in &exhibition.scenes {
        desk.page(&scene.page);
        // What it inherits is judged once, where its hall gives it.
        if scene.alt.is_some() || alt_of(scene, exhibition).is_none() {
            desk.alt(scene.alt.as_ref(), &scene.page.place, "the panorama");
        }
        for hotspot in &scene.hotspots {
            desk.text(hotspot.title.as_ref());
            if let DraftTarget::Exhibit(exhibit) = &hotspot.target {
                desk.exhibit(exhibit);
            }
        }
        for link in &scene.links {
            desk.text(link.title.as_ref());
        }
    }
    for object in &exhibition.objects {
        desk.page(&object.page);
        desk.text(object.credit.as_ref());
        desk.narration(object.narration.as_ref());
        for medium in &object.media {
            desk.alt(medium.alt.as_ref(), &medium.place, "this medium");
            desk.text(medium.caption.as_ref());
            desk.text(medium.credit.as_ref());
        }
    }
    for tour in &exhibition.tours {
        desk.page(&tour.page);
        for stop in &tour.stops {
            desk.text(stop.title.as_ref());
            desk.narration(stop.narration.as_ref());
        }
    }
}

pub fn check_museum(museum: &DraftMuseum, languages: &[Lang], findings: &mut Vec<Finding>) {
    let mut desk = Missing {
        languages,
        findings,
    };
    desk.page(&museum.page);
    desk.text(museum.location.as_ref());
    if let Some(logo) = &museum.logo {
        desk.alt(logo.alt.as_ref(), &logo.place, "the logo");
    }
}

struct Missing<'a> {
    languages: &'a [Lang],
    findings: &'a mut Vec<Finding>,
}

impl Missing<'_> {
    fn page(&mut self, page: &Page) {
        if page.title.is_none() {
            self.findings.push(
                Finding::error(
                    "missing-key",
                    page.place.clone(),
                    "this page needs a `title`",
                )
                .help(match page.place.span {
                    Some(_) => "fill its cell in the column `title`",
                    None => "write `title: …` between the two `---` lines at the top",
                }),
            );
        }
        self.text(page.title.as_ref());
        self.words(page);
    }

    fn words(&mut self, page: &Page) {
        self.translations(&page.words, &page.place, "the text of this page");
        for (id, section) in &page.sections {
            self.translations(
                &section.title,
                &section.place,
                &format!("the section `{id}`"),
            );
        }
    }

    fn text(&mut self, text: Option<&Located<Localized<String>>>) {
        if let Some(text) = text {
            self.translations(&text.value, &text.place, "this text");
        }
    }

    /// An empty text has no translation to miss.
    fn translations(&mut self, text: &Localized<String>, place: &Place, what: &str) {
        if text.is_empty() {
            return;
        }
        for lang in self.languages {
            if text.get(lang).is_none() {
                self.findings.push(
                    Finding::warning(
                        "missing-translation",
                        place.clone(),
                        format!("{what} is not translated into {lang}"),
                    )
                    .help(format!(
                        "add it to the file with `.{lang}` in its name, or as `{{{lang}: …}}`"
                    )),
                );
            }
        }
    }

    fn alt(&mut self, alt: Option<&Located<Alt>>, place: &Place, what: &str) {
        match alt {
            Some(Located { value: Alt::Text(text), place }) => self.translations(text, place, "this `alt`"),
            Some(_) => {}
            None => self.findings.push(
                Finding::warning("missing-alt", place.clone(), format!("nothing describes {what} to who cannot see it"))
                    .help("write `alt: …`, one sentence on what is seen; `alt: \"\"` if it only decorates"),
            ),
        }
    }

    fn exhibit(&mut self, exhibit: &DraftExhibit) {
        self.text(exhibit.caption.as_ref());
        self.text(exhibit.credit.as_ref());
        match &exhibit.form {
            DraftExhibitForm::Image(plate) => self.plate(plate),
            DraftExhibitForm::Compare { before, after } => {
                self.plate(before);
                self.plate(after);
            }
            DraftExhibitForm::Audio(recording) | DraftExhibitForm::Video(recording) => {
                self.narration(Some(recording));
            }
            DraftExhibitForm::Document(_) => {}
        }
    }

    fn plate(&mut self, plate: &DraftPlate) {
        self.alt(plate.alt.as_ref(), &plate.file.place, "this picture");
        self.text(plate.caption.as_ref());
    }

    fn narration(&mut self, narration: Option<&DraftNarration>) {
        let Some(narration) = narration else { return };
        for lang in &narration.absent {
            self.findings.push(Finding::warning(
                "missing-translation",
                narration.place.clone(),
                format!("there is no recording in {lang}"),
            ));
        }
        for (lang, recording) in narration.recordings.iter() {
            let beside = |ending: &str| {
                let path = recording.audio.as_str();
                format!(
                    "{}.{ending}",
                    path.rsplit_once('.').map_or(path, |(stem, _)| stem)
                )
            };
            if recording.captions.is_none() {
                self.findings.push(
                    Finding::warning(
                        "missing-captions",
                        narration.place.clone(),
                        format!("the recording in {lang} has no captions"),
                    )
                    .help(format!("write them to `{}`", beside("vtt"))),
                );
            }
            if recording.transcript.is_none() {
                self.findings.push(
                    Finding::warning(
                        "missing-transcript",
                        narration.place.clone(),
                        format!("the recording in {lang} has no transcript"),
                    )
                    .help(format!("write it to `{}`", beside("md"))),
                );
            }
        }
    }
}
