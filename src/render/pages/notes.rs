//! Notes: the words of hotspots and annotations, each with an anchor.

use serde::Serialize;

use super::super::RenderError;
use super::super::reading::{Prose, Sheet, anchor};
use super::super::voice::Phrase;
use super::exhibit::{Shown, shown, shows};
use crate::model::{Hotspot, Object, Scene};

#[derive(Debug, Serialize)]
pub struct Note {
    pub id: String,
    /// Set where notes are numbered: on relics.
    pub number: Option<usize>,
    pub title: Phrase,
    pub words: Option<Prose>,
    /// What a hotspot shows beside its words.
    pub shown: Option<Shown>,
    /// Into the viewer, at this very place.
    pub view: Option<String>,
}

pub fn has_note(sheet: &Sheet<'_>, spot: &Hotspot) -> bool {
    sheet.reading.voice.shown(&spot.words).is_some() || shows(sheet, spot)
}

/// Hotspots that have words of their own, or something to show.
pub fn of_scene(sheet: &Sheet<'_>, scene: &Scene) -> Result<Vec<Note>, RenderError> {
    let spots = scene.hotspots.iter().filter(|spot| has_note(sheet, spot));
    spots
        .map(|spot| {
            Ok(Note {
                id: anchor(&spot.id),
                number: None,
                title: sheet.reading.hotspot_title(spot),
                words: sheet.prose(&spot.words, 4, &spot.id),
                shown: shown(sheet, scene, spot)?,
                view: Some(sheet.view(&format!(
                    "#/scene/{}?yaw={}&pitch={}",
                    scene.id, spot.aim.yaw, spot.aim.pitch
                ))),
            })
        })
        .collect()
}

/// Annotations, numbered from 1 as in the viewer.
pub fn of_object(sheet: &Sheet<'_>, object: &Object) -> Vec<Note> {
    let notes = object.annotations.iter().zip(1..);
    notes
        .map(|(note, number)| Note {
            id: anchor(&note.id),
            number: Some(number),
            title: sheet.reading.annotation_title(note),
            words: sheet.prose(&note.words, 4, &note.id),
            shown: None,
            view: Some(sheet.view(&format!("#/object/{}?annotation={}", object.id, note.id))),
        })
        .collect()
}
