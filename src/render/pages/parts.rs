//! Parts that several kinds of pages show: cards, neighbours, recordings.

use serde::Serialize;

use super::super::RenderError;
use super::super::address::Target;
use super::super::estimate::tour_minutes;
use super::super::picture::{Picture, Room};
use super::super::reading::{Prose, Reading, Sheet};
use super::super::voice::Phrase;
use crate::model::{FactLabel, Narration, Object, Scene, Series, Thing, Tour};

/// Picture, title, one line of fact.
#[derive(Debug, Serialize)]
pub struct Card {
    pub href: String,
    pub title: Phrase,
    pub line: Option<Phrase>,
    /// Absent: a plate is drawn.
    pub picture: Option<Picture>,
}

#[derive(Debug, Serialize)]
pub struct Neighbour {
    pub href: String,
    pub title: Phrase,
}

/// The pages before and after.
#[derive(Debug, Default, Serialize)]
pub struct Neighbours {
    pub previous: Option<Neighbour>,
    pub next: Option<Neighbour>,
    pub next_word: &'static str,
}

#[derive(Debug, Serialize)]
pub struct Player {
    pub src: String,
    pub mime: &'static str,
    /// Of the recording, if not the page's.
    pub lang: Option<String>,
    pub transcript: Option<Prose>,
}

/// Decorative beside its own title.
fn beside(sheet: &Sheet<'_>) -> Phrase {
    sheet.reading.voice.plain("")
}

pub fn scene_card(sheet: &Sheet<'_>, scene: &Scene) -> Result<Card, RenderError> {
    let still = sheet.reading.still(scene)?;
    Ok(Card {
        href: sheet.way(Target::Scene(&scene.id)),
        title: sheet.reading.voice.first_phrase([&scene.title]),
        line: None,
        picture: sheet.picture(still, Room::Card, beside(sheet)),
    })
}

pub fn object_card(sheet: &Sheet<'_>, object: &Object, room: Room) -> Card {
    let picture = sheet.reading.object_square(object);
    Card {
        href: sheet.way(Target::Object(&object.id)),
        title: sheet.reading.voice.first_phrase([&object.title]),
        line: object_line(sheet.reading, object),
        picture: picture.and_then(|(product, _)| sheet.picture(product, room, beside(sheet))),
    }
}

/// Its date, or the first of its other facts that a visitor cares about.
pub fn object_line(reading: &Reading<'_>, object: &Object) -> Option<Phrase> {
    ["date", "period", "place", "maker"].iter().find_map(|key| {
        let known = |label: &FactLabel| matches!(label, FactLabel::Known(known) if known == key);
        let fact = object.facts.iter().find(|fact| known(&fact.label))?;
        reading.fact_values(fact).into_iter().next()
    })
}

#[derive(Debug, Serialize)]
pub struct TourCard {
    pub href: String,
    pub title: Phrase,
    pub stops: String,
    pub minutes: String,
}

pub fn tour_card(sheet: &Sheet<'_>, tour: &Tour) -> TourCard {
    let voice = &sheet.reading.voice;
    TourCard {
        href: sheet.way(Target::Tour(&tour.id)),
        title: voice.first_phrase([&tour.title]),
        stops: voice.words.stop_count.of(tour.stops.len()),
        minutes: voice.words.minute_count.of(tour_minutes(voice, tour)),
    }
}

/// The things before and after the one of this id; `target` makes a page's of an id.
pub fn neighbours<'t, T: Thing>(
    sheet: &Sheet<'_>,
    things: &'t Series<T>,
    id: &str,
    target: impl Fn(&'t str) -> Target<'t>,
    next_word: &'static str,
) -> Neighbours {
    let (previous, next) = things.around(id);
    let neighbour = |thing: &'t T| Neighbour {
        href: sheet.way(target(thing.id())),
        title: sheet.reading.voice.first_phrase([thing.title()]),
    };
    Neighbours {
        previous: previous.map(neighbour),
        next: next.map(neighbour),
        next_word,
    }
}

fn audio_mime(ending: &str) -> &'static str {
    match ending {
        "mp3" => "audio/mpeg",
        "m4a" | "mp4" | "aac" => "audio/mp4",
        "ogg" | "oga" => "audio/ogg",
        "opus" => "audio/ogg",
        "wav" => "audio/wav",
        "flac" => "audio/flac",
        "webm" => "audio/webm",
        _ => "audio/mpeg",
    }
}

/// Captions read as one paragraph where no transcript was written.
pub fn player(sheet: &Sheet<'_>, narration: Option<&Narration>, scope: &str) -> Option<Player> {
    let reading = sheet.reading;
    let shown = narration?.shown(reading.voice.lang, reading.voice.order)?;
    let recording = shown.value;
    let blob = reading
        .products
        .copy(&reading.exhibition.id, &recording.audio)?;
    let lang = shown.fallback.unwrap_or(reading.voice.lang);
    let captions = || {
        let lines: Vec<&str> = recording
            .captions
            .iter()
            .map(|cue| cue.text.as_str())
            .collect();
        (!lines.is_empty()).then(|| lines.join(" "))
    };
    let transcript = recording.transcript.clone().or_else(captions);
    Some(Player {
        src: sheet.media(blob),
        mime: audio_mime(&blob.ending),
        lang: shown.fallback.map(|lang| lang.tag().to_owned()),
        transcript: transcript.map(|text| sheet.prose_of(&text, lang, 4, &format!("{scope}-said"))),
    })
}
