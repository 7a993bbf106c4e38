//! How long a visit takes: what a teacher asks first.

use super::markdown::reading_units;
use super::voice::Voice;
use crate::model::{Exhibition, Localized, Narration, Stop, Tour};

/// At which a guide speaks and a pupil reads from a screen.
const WORDS_A_MINUTE: f64 = 130.0;
const LOOK_AT_ROOM_S: f64 = 40.0;
const LOOK_AT_OBJECT_S: f64 = 40.0;
const LOOK_AT_STOP_S: f64 = 5.0;

fn reading_s(voice: &Voice<'_>, text: &Localized<String>) -> f64 {
    let shown = voice.shown(text);
    shown.map_or(0.0, |shown| {
        reading_units(shown.value) / WORDS_A_MINUTE * 60.0
    })
}

fn listening_s(voice: &Voice<'_>, narration: Option<&Narration>) -> Option<f64> {
    let shown = narration?.shown(voice.lang, voice.order)?;
    let last = shown.value.captions.last()?;
    Some(last.end)
}

fn stop_s(voice: &Voice<'_>, stop: &Stop) -> f64 {
    let spoken = listening_s(voice, stop.narration.as_ref());
    let words = || reading_s(voice, &stop.words).max(stop.dwell);
    LOOK_AT_STOP_S + spoken.unwrap_or_else(words)
}

fn in_minutes(seconds: f64) -> usize {
    // From a minute to a day: the cast loses nothing.
    (seconds / 60.0).ceil().clamp(1.0, 1440.0) as usize
}

pub fn tour_minutes(voice: &Voice<'_>, tour: &Tour) -> usize {
    let stops = tour.stops.iter().map(|stop| stop_s(voice, stop));
    in_minutes(reading_s(voice, &tour.words) + stops.sum::<f64>())
}

/// To see every room and every relic and read all of their words; in steps of five minutes.
pub fn exhibition_minutes(voice: &Voice<'_>, exhibition: &Exhibition) -> usize {
    let rooms = exhibition.scenes.iter().map(|scene| {
        let notes = scene.hotspots.iter();
        let notes: f64 = notes.map(|spot| reading_s(voice, &spot.words)).sum();
        LOOK_AT_ROOM_S + reading_s(voice, &scene.words) + notes
    });
    let objects = exhibition.objects.iter().map(|object| {
        let notes = object.annotations.iter();
        let notes: f64 = notes.map(|note| reading_s(voice, &note.words)).sum();
        LOOK_AT_OBJECT_S + reading_s(voice, &object.words) + notes
    });
    let seconds =
        reading_s(voice, &exhibition.introduction) + rooms.sum::<f64>() + objects.sum::<f64>();
    in_minutes(seconds).div_ceil(5) * 5
}
