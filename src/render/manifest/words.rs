//! Words: one language's texts, keyed by the ids of the structure.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::super::address::Target;
use super::super::exhibits::own_rights;
use super::super::markdown::{Setting, Surroundings, escaped, to_html};
use super::super::picture::source_near;
use super::super::reading::{Reading, has_part, media_name};
use super::super::sounds::sound;
use super::super::voice::Voice;
use crate::model::{
    self, Hotspot, HotspotTarget, Lang, LinkPolicy, Localized, MediaPath, Medium, Narration,
    Object, Scene, Stop, Tour,
};
use crate::tour::{
    Cue, Direction, FactText, HotspotText, MediumText, Note, ObjectText, Prose, Recording,
    SceneText, Sound, StopText, TextPack, TourText,
};

/// Panels have a heading of their own; a text's headings go below it.
const LEVEL: u8 = 3;
/// Wide enough for a panel on a sharp screen.
const PANEL_PICTURE_PX: u32 = 1280;

/// A panel of the viewer: files are relative to the exhibition's folder, things are routes.
struct Panel<'a> {
    reading: &'a Reading<'a>,
    target: Target<'a>,
}

impl Surroundings for Panel<'_> {
    fn own(&self) -> Target<'_> {
        self.target
    }

    fn link(&self, target: Target<'_>, part: Option<&str>) -> Option<String> {
        let part = part.filter(|part| has_part(self.reading.exhibition, target, part));
        let route = match (target, part) {
            (Target::Object(_), Some(part)) => format!("{}?annotation={part}", target.route()),
            (Target::Tour(_), Some(part)) => format!("{}/{part}", target.route()),
            _ => target.route(),
        };
        self.reading.has(target).then_some(route)
    }

    fn file(&self, path: &MediaPath) -> Option<String> {
        let blob = self
            .reading
            .products
            .copy(&self.reading.exhibition.id, path)?;
        Some(media_name(blob))
    }

    /// One source only: the viewer has one way to correct when its page is another language's.
    fn picture(&self, path: &MediaPath, alt: &str) -> Option<String> {
        let id = &self.reading.exhibition.id;
        let product = self.reading.products.picture(id, path)?;
        let source = source_near(product, PANEL_PICTURE_PX)?;
        Some(format!(
            "<img src=\"{}\" width=\"{}\" height=\"{}\" loading=\"lazy\" alt=\"{}\">",
            media_name(&source.blob),
            source.width,
            source.height,
            escaped(alt)
        ))
    }

    fn external_links(&self) -> LinkPolicy {
        self.reading.collection.portal.links
    }

    fn footnotes_link(&self) -> bool {
        false
    }
}

impl Panel<'_> {
    fn prose(&self, words: &Localized<String>) -> Option<Prose> {
        let shown = self.reading.voice.shown(words)?;
        Some(self.prose_of(shown.value, shown.fallback))
    }

    fn prose_of(&self, markdown: &str, fallback: Option<&Lang>) -> Prose {
        let setting = Setting {
            lang: fallback.unwrap_or(self.reading.voice.lang),
            level: LEVEL,
            scope: "panel",
        };
        Prose {
            html: to_html(markdown, setting, self),
            lang: fallback.map(|lang| lang.tag().to_owned()),
        }
    }

    fn recording(&self, narration: Option<&Narration>) -> Option<Recording> {
        let voice = &self.reading.voice;
        let shown = narration?.shown(voice.lang, voice.order)?;
        let recording = shown.value;
        let id = &self.reading.exhibition.id;
        let Sound {
            file,
            gain,
            waveform,
            seconds,
        } = sound(self.reading.products, id, &recording.audio)?;
        Some(Recording {
            file,
            gain,
            waveform,
            seconds,
            lang: shown.fallback.map(|lang| lang.tag().to_owned()),
            cues: recording.captions.iter().map(cue).collect(),
            transcript: recording
                .transcript
                .as_ref()
                .map(|text| self.prose_of(text, shown.fallback)),
        })
    }
}

fn cue(cue: &model::Cue) -> Cue {
    Cue {
        start: cue.start,
        end: cue.end,
        text: cue.text.clone(),
    }
}

pub fn pack(reading: &Reading<'_>) -> TextPack {
    let exhibition = reading.exhibition;
    let building = &exhibition.building;
    TextPack {
        lang: reading.voice.lang.tag().to_owned(),
        dir: match reading.voice.lang.is_right_to_left() {
            true => Direction::Rtl,
            false => Direction::Ltr,
        },
        title: reading.voice.first_phrase([&exhibition.title]).into(),
        scenes: exhibition
            .scenes
            .iter()
            .map(|scene| (scene.id.clone(), scene_text(reading, scene)))
            .collect(),
        objects: exhibition
            .objects
            .par_iter()
            .map(|object| (object.id.clone(), object_text(reading, object)))
            .collect(),
        tours: exhibition
            .tours
            .iter()
            .map(|tour| (tour.id.clone(), tour_text(reading, tour)))
            .collect(),
        halls: names(
            reading,
            building.halls.iter().map(|hall| (&hall.id, &hall.title)),
        ),
        floors: names(
            reading,
            building
                .floors
                .iter()
                .map(|floor| (&floor.id, &floor.title)),
        ),
        periods: names(
            reading,
            building
                .periods
                .iter()
                .map(|period| (&period.id, &period.title)),
        ),
    }
}

fn names<'a>(
    reading: &Reading<'_>,
    titles: impl Iterator<Item = (&'a String, &'a Localized<String>)>,
) -> BTreeMap<String, crate::tour::Phrase> {
    titles
        .map(|(id, title)| (id.clone(), reading.voice.first_phrase([title]).into()))
        .collect()
}

fn scene_text(reading: &Reading<'_>, scene: &Scene) -> SceneText {
    let panel = Panel {
        reading,
        target: Target::Scene(&scene.id),
    };
    let hotspots = scene
        .hotspots
        .iter()
        .map(|spot| (spot.id.clone(), hotspot_text(&panel, scene, spot)));
    let links = scene
        .links
        .iter()
        .map(|link| (link.id.clone(), reading.link_title(link).into()));
    SceneText {
        title: reading.voice.first_phrase([&scene.title]).into(),
        alt: alt(reading, &scene.alt),
        words: panel.prose(&scene.words),
        hotspots: hotspots.collect(),
        links: links.collect(),
    }
}

fn hotspot_text(panel: &Panel<'_>, scene: &Scene, spot: &Hotspot) -> HotspotText {
    let reading = panel.reading;
    let mut text = HotspotText {
        title: reading.hotspot_title(spot).into(),
        words: panel.prose(&spot.words),
        pictures: Vec::new(),
        recording: None,
        caption: None,
        credit: None,
    };
    if let HotspotTarget::Exhibit(exhibit) = &spot.target {
        let plates = reading.plates(&exhibit.form).into_iter();
        text.pictures = plates
            .map(|(plate, label)| MediumText {
                alt: alt(reading, &plate.alt),
                caption: label.map(Into::into),
            })
            .collect();
        text.recording = panel.recording(exhibit.form.recording());
        text.caption = reading.voice.phrase(&exhibit.caption).map(Into::into);
        text.credit = reading
            .credit_line(&exhibit.credit, own_rights(exhibit, scene))
            .map(Into::into);
    }
    text
}

fn alt(reading: &Reading<'_>, alt: &model::Alt) -> Option<crate::tour::Phrase> {
    match alt {
        model::Alt::Text(text) => reading.voice.phrase(text).map(Into::into),
        model::Alt::Decorative | model::Alt::Missing => None,
    }
}

fn object_text(reading: &Reading<'_>, object: &Object) -> ObjectText {
    let panel = Panel {
        reading,
        target: Target::Object(&object.id),
    };
    let annotations = object.annotations.iter().map(|annotation| {
        let note = Note {
            title: reading.annotation_title(annotation).into(),
            words: panel.prose(&annotation.words),
        };
        (annotation.id.clone(), note)
    });
    let media = object
        .media
        .iter()
        .map(|medium| (medium.id.clone(), medium_text(reading, medium)));
    ObjectText {
        title: reading.voice.first_phrase([&object.title]).into(),
        words: panel.prose(&object.words),
        facts: facts(reading, object),
        media: media.collect(),
        annotations: annotations.collect(),
        narration: panel.recording(object.narration.as_ref()),
        credit: reading
            .credit_line(&object.credit, object.rights.as_ref())
            .map(Into::into),
    }
}

fn medium_text(reading: &Reading<'_>, medium: &Medium) -> MediumText {
    MediumText {
        alt: alt(reading, &medium.alt),
        caption: reading.voice.phrase(&medium.caption).map(Into::into),
    }
}

fn facts(reading: &Reading<'_>, object: &Object) -> Vec<FactText> {
    let lines = reading.fact_lines(object).into_iter();
    lines
        .map(|line| FactText {
            label: line.label.into(),
            values: line.values.into_iter().map(Into::into).collect(),
        })
        .collect()
}

/// By the recording that is heard, which may be another language's.
fn move_times(voice: &Voice<'_>, stop: &Stop) -> Vec<f64> {
    let narration = stop.narration.as_ref();
    let heard = narration.and_then(|narration| narration.shown(voice.lang, voice.order)?.fallback);
    let lang = heard.unwrap_or(voice.lang);
    let times = stop.moves.iter();
    times
        .filter_map(|one| Some(*one.at.shown(lang, voice.order)?.value))
        .collect()
}

fn tour_text(reading: &Reading<'_>, tour: &Tour) -> TourText {
    let panel = Panel {
        reading,
        target: Target::Tour(&tour.id),
    };
    let stops = tour.stops.iter().map(|stop| {
        let text = StopText {
            title: reading.stop_title(stop).into(),
            words: panel.prose(&stop.words),
            narration: panel.recording(stop.narration.as_ref()),
            moves: move_times(&reading.voice, stop),
        };
        (stop.id.clone(), text)
    });
    TourText {
        title: reading.voice.first_phrase([&tour.title]).into(),
        words: panel.prose(&tour.words),
        stops: stops.collect(),
    }
}
