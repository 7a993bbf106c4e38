//! A scene as a page: still, wall text, what is around, notes.

use serde::Serialize;

use super::super::address::Target;
use super::super::picture::{Picture, Room};
use super::super::reading::{Prose, Reading, Sheet};
use super::super::voice::Phrase;
use super::super::{House, RenderError};
use super::about::{About, frame_of_thing};
use super::around::{Met, around_you};
use super::fill;
use super::frame::{Outward, rights_link};
use super::notes::{self, Note};
use super::parts::{Neighbours, neighbours};
use super::share::to_share;
use super::sides::{Side, sides};
use super::spots::{Camera, Spot, spots};
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
    spots: Vec<Spot>,
    sides: Vec<Side>,
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
    let still = reading.still(scene)?;
    let met = around_you(&sheet, scene);
    let opening = Camera {
        view: scene.view,
        shape: [still.width, still.height],
    };
    let page = ScenePage {
        title: voice.first_phrase([&scene.title]),
        place: place(reading, scene),
        whereabouts: reading.whereabouts(scene),
        still: sheet.picture(still, Room::Hero, alt),
        spots: spots(&met, opening),
        sides: sides(&sheet, scene, reading.cube(scene)?, &met),
        words: sheet.prose(&scene.words, 2, "wall"),
        view: sheet.view(&target.route()),
        around: met,
        notes: notes::of_scene(&sheet, scene)?,
        rights: own_rights(house, reading, scene),
        neighbours: neighbours(
            &sheet,
            &reading.exhibition.scenes,
            &scene.id,
            Target::Scene,
            voice.words.next_room,
        ),
    };
    let about = About {
        title: &page.title.text,
        words: &scene.words,
        picture: to_share(still),
    };
    let frame = frame_of_thing(house, &sheet, &about, |description, image| {
        structured::part(&sheet, &scene.title, description, image)
    });
    fill(house, "scene.html", sheet.path, &frame, &page, voice)
}

fn place(reading: &Reading<'_>, scene: &Scene) -> String {
    let scenes = &reading.exhibition.scenes;
    let number = scenes.position(&scene.id);
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
