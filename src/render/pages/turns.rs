//! A relic's stills, with its annotations as numbers on them: who sees no scan still sees what the
//! words speak of, on a screen and on paper.

use serde::Serialize;

use super::super::picture::{Picture, Room};
use super::super::reading::{Sheet, anchor};
use super::marks::whole;
use super::spots::Spot;
use crate::model::orbit::Camera;
use crate::model::{Medium, Object, ObjectView, Place};
use crate::values::RelicStills;

/// Nearer to a picture's edge than this, a number would be cut off; in thousandths of its width.
const INSIDE: f64 = 28.0;
const QUARTER: f64 = 90.0;

/// A relic from one side.
#[derive(Debug, Serialize)]
pub struct Turn {
    pub direction: &'static str,
    pub picture: Picture,
    pub spots: Vec<Spot>,
}

/// From the view that the viewer opens with, then turned by quarters.
pub fn turns(sheet: &Sheet<'_>, object: &Object, medium: &Medium) -> Vec<Turn> {
    let reading = sheet.reading;
    let Some(stills) = reading.stills(medium) else {
        return Vec::new();
    };
    let title = reading.voice.first_phrase([&object.title]).text;
    let sides = std::iter::once(&stills.poster).chain(&stills.turns);
    let turns = sides.zip(reading.voice.words.seen_from).enumerate();
    turns
        .filter_map(|(turn, (product, direction))| {
            let alt = reading.voice.plain(&format!("{title}: {direction}"));
            let view = ObjectView {
                yaw: stills.of.view.yaw + QUARTER * turn as f64,
                ..stills.of.view
            };
            Some(Turn {
                direction,
                picture: sheet.picture(product, Room::Side, alt)?,
                spots: spots(sheet, object, medium, stills, view),
            })
        })
        .collect()
}

/// Annotations that face the camera of the medium's first still.
pub fn spots_of_poster(sheet: &Sheet<'_>, object: &Object, medium: &Medium) -> Vec<Spot> {
    let stills = sheet.reading.stills(medium);
    stills.map_or(Vec::new(), |stills| {
        spots(sheet, object, medium, stills, stills.of.view)
    })
}

fn spots(
    sheet: &Sheet<'_>,
    object: &Object,
    medium: &Medium,
    stills: &RelicStills,
    view: ObjectView,
) -> Vec<Spot> {
    let stand = stills.of.stand;
    let ratio = f64::from(stills.poster.height) / f64::from(stills.poster.width.max(1));
    let camera = Camera::opening(&stand.room(stills.bounds), view, 1.0 / ratio);
    let notes = object.annotations.iter().zip(1..);
    let own = notes.filter(|(note, _)| note.medium == medium.id);
    own.filter_map(|(note, number)| {
        let Place::Point {
            position, normal, ..
        } = note.place
        else {
            return None;
        };
        let point = stand.turned(position);
        let normal = normal.map(|normal| stand.turned(normal));
        let [x, y] = camera.faces(point, normal).then(|| camera.sees(point))??;
        let inside = |value: f64, limit: f64| whole(value.clamp(INSIDE, limit - INSIDE));
        Some(Spot {
            number,
            x: inside(x * 1000.0, 1000.0),
            y: inside(y * 1000.0 * ratio, 1000.0 * ratio),
            href: format!("#{}", anchor(&note.id)),
            title: sheet.reading.annotation_title(note).text,
        })
    })
    .collect()
}
