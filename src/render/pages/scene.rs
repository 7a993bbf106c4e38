//! A scene as a page: still, wall text, what is around, notes.

use serde::Serialize;

use super::super::address::Target;
use super::super::markdown::plain_text;
use super::super::picture::{Picture, Room};
use super::super::reading::{Prose, Reading, Sheet};
use super::super::voice::Phrase;
use super::super::{House, RenderError};
use super::around::{Met, around_you};
use super::fill;
use super::frame::{Frame, Outward, rights_link};
use super::notes::{self, Note};
use super::parts::{Neighbour, Neighbours, around};
use super::share::{Share, ShareImage};
use super::structured;
use crate::model::Scene;
use crate::values::Content;

#[derive(Debug, Serialize)]
struct ScenePage {
    title: Phrase,
    /// "Room 1 of 3".
    place: String,
    /// Hall and floor.
    whereabouts: Vec<Phrase>,
    still: Option<Picture>,
    words: Option<Prose>,
    view: String,
    around: Vec<Met>,
    notes: Vec<Note>,
    rights: Option<Outward>,
    neighbours: Neighbours,
}

pub fn page(
    house: &House<'_>,
    reading: &Reading<'_>,
    scene: &Scene,
) -> Result<(String, Content), RenderError> {
    let target = Target::Scene(&scene.id);
    let sheet = Sheet::new(reading, target);
    let voice = &reading.voice;
    let alt = reading.alt(&scene.alt, &scene.title);
    let page = ScenePage {
        title: voice.first_phrase([&scene.title]),
        place: place(reading, scene),
        whereabouts: reading.whereabouts(scene),
        still: sheet.picture(reading.still(scene)?, Room::Hero, alt),
        words: sheet.prose(&scene.words, 2, "wall"),
        view: sheet.view(&target.route()),
        around: around_you(&sheet, scene),
        notes: notes::of_scene(&sheet, scene)?,
        rights: own_rights(house, reading, scene),
        neighbours: neighbours(&sheet, scene),
    };
    let description = voice
        .shown(&scene.words)
        .map(|shown| plain_text(shown.value, 160));
    let description = description.unwrap_or_default();
    let image = ShareImage::of(&sheet, Some(reading.still(scene)?), &page.title.text);
    let data = structured::part(&sheet, &scene.title, &description, image.as_ref());
    let share = Share::of_sheet(&sheet, "article", &page.title.text, image, &data);
    let frame = Frame::of_sheet(house, &sheet)
        .about(
            &[
                &page.title.text,
                &voice.first_phrase([&reading.exhibition.title]).text,
            ],
            description,
        )
        .shared(share);
    fill(house, "scene.html", sheet.path, &frame, &page, voice)
}

fn place(reading: &Reading<'_>, scene: &Scene) -> String {
    let scenes = &reading.exhibition.scenes;
    let number = scenes.iter().position(|other| other.id == scene.id);
    let words = reading.voice.words;
    words
        .room_of
        .replace("{n}", &(number.unwrap_or(0) + 1).to_string())
        .replace("{all}", &scenes.len().to_string())
}

/// The exhibition's stand in the footer already.
fn own_rights(house: &House<'_>, reading: &Reading<'_>, scene: &Scene) -> Option<Outward> {
    let own = scene.rights.as_ref();
    let own = own.filter(|rights| reading.exhibition.rights.as_ref() != Some(*rights));
    rights_link(&house.collection.portal, &reading.voice, own)
}

fn neighbours(sheet: &Sheet<'_>, scene: &Scene) -> Neighbours {
    let reading = sheet.reading;
    let (previous, next) = around(&reading.exhibition.scenes, |other| other.id == scene.id);
    let neighbour = |scene: &Scene| Neighbour {
        href: sheet.way(Target::Scene(&scene.id)),
        title: reading.scene_title(&scene.id),
    };
    Neighbours {
        previous: previous.map(neighbour),
        next: next.map(neighbour),
        next_word: reading.voice.words.next_room,
    }
}
