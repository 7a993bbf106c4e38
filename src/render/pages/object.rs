//! A relic as a page: its first view, label, facts, notes, further views.

use serde::Serialize;

use super::super::address::Target;
use super::super::facts::FactLine;
use super::super::picture::{Picture, Room};
use super::super::reading::{Prose, Reading, Sheet};
use super::super::voice::Phrase;
use super::super::{House, RenderError};
use super::about::{About, frame_of_thing};
use super::fill;
use super::frame::{Outward, rights_link};
use super::marks::{Mark, marks, whole};
use super::museum::museum_link;
use super::notes::{self, Note};
use super::parts::{Neighbour, Neighbours, Player, neighbours, player};
use super::share::to_share;
use super::spots::Spot;
use super::structured;
use super::turns::{Turn, spots_of_poster, turns};
use crate::model::{HotspotTarget, Medium, MediumForm, Object};
use crate::values::{Content, SizedBlob};

#[derive(Debug, Serialize)]
struct ObjectPage {
    title: Phrase,
    words: Option<Prose>,
    facts: Vec<FactLine>,
    /// The first medium, then the others.
    first: Option<View>,
    others: Vec<View>,
    notes: Vec<Note>,
    player: Option<Player>,
    credit: Option<Phrase>,
    rights: Option<Outward>,
    found_in: Vec<Neighbour>,
    neighbours: Neighbours,
}

/// One medium.
#[derive(Debug, Serialize)]
struct View {
    kind: &'static str,
    /// Into the viewer.
    view: String,
    picture: Option<Picture>,
    /// Of audio and video.
    src: Option<String>,
    alt: Phrase,
    caption: Option<Phrase>,
    credit: Option<Phrase>,
    rights: Option<Outward>,
    marks: Vec<Mark>,
    /// Of a model's annotations.
    spots: Vec<Spot>,
    turns: Vec<Turn>,
    /// Of the marks' frame, which is 1000 wide.
    marks_height: u32,
}

pub fn page(
    house: &House<'_>,
    reading: &Reading<'_>,
    object: &Object,
) -> Result<(String, Content), RenderError> {
    let sheet = Sheet::new(reading, Target::Object(&object.id));
    let voice = &reading.voice;
    let mut media = Vec::new();
    for (index, medium) in object.media.iter().enumerate() {
        media.push(view(&sheet, object, medium, index == 0)?);
    }
    let mut media = media.into_iter();
    let page = ObjectPage {
        title: voice.first_phrase([&object.title]),
        words: sheet.prose(&object.words, 2, "label"),
        facts: facts(&sheet, object),
        first: media.next(),
        others: media.collect(),
        notes: notes::of_object(&sheet, object),
        player: player(&sheet, object.narration.as_ref(), "object"),
        credit: voice.phrase(&object.credit),
        rights: rights_link(&house.collection.portal, voice, object.rights.as_ref()),
        found_in: found_in(&sheet, object),
        neighbours: neighbours(
            &sheet,
            &reading.exhibition.objects,
            &object.id,
            Target::Object,
            voice.words.next_object,
        ),
    };
    let about = About {
        title: &page.title.text,
        words: &object.words,
        picture: shared(&sheet, object),
    };
    let frame = frame_of_thing(house, &sheet, &about, |_, image| {
        structured::object(&sheet, object, image)
    });
    fill(house, "object.html", sheet.path, &frame, &page, voice)
}

/// What stands for the relic where its page is shared: of a model its card.
fn shared<'a>(sheet: &Sheet<'a>, object: &'a Object) -> Option<&'a SizedBlob> {
    let reading = sheet.reading;
    object
        .media
        .iter()
        .find_map(|medium| match (reading.stills(medium), &medium.form) {
            (Some(stills), _) => Some(&stills.card),
            (None, MediumForm::Image { file, .. }) => {
                to_share(reading.products.picture(&reading.exhibition.id, file)?)
            }
            _ => None,
        })
}

/// The catalogue entry, and at its end the museum that lends the relic, with a way to its page.
fn facts(sheet: &Sheet<'_>, object: &Object) -> Vec<FactLine> {
    let reading = sheet.reading;
    let mut lines = reading.fact_lines(object);
    let museum = object.museum.as_ref();
    let link =
        museum.and_then(|id| museum_link(reading.collection, &reading.voice, &sheet.path, id));
    if let (Some(line), Some(link)) = (lines.last_mut(), link) {
        line.href = Some(link.href);
    }
    lines
}

fn view(
    sheet: &Sheet<'_>,
    object: &Object,
    medium: &Medium,
    first: bool,
) -> Result<View, RenderError> {
    let reading = sheet.reading;
    let id = &reading.exhibition.id;
    let alt = reading.alt(&medium.alt, &object.title);
    let room = if first { Room::Half } else { Room::Prose };
    let missing = |file| RenderError::missing(id, file);
    let (kind, picture, src) = match &medium.form {
        MediumForm::Model { .. } => {
            let still = reading.stills(medium);
            let picture = still.and_then(|still| sheet.picture(&still.poster, room, alt.clone()));
            ("model", picture, None)
        }
        MediumForm::Image { file, .. } => {
            let product = reading.products.picture(id, file);
            let product = product.ok_or_else(|| missing(file))?;
            ("image", sheet.picture(product, room, alt.clone()), None)
        }
        MediumForm::Audio { file } | MediumForm::Video { file } => {
            let blob = reading.products.copy(id, file);
            let src = sheet.media(blob.ok_or_else(|| missing(file))?);
            let video = matches!(medium.form, MediumForm::Video { .. });
            (if video { "video" } else { "audio" }, None, Some(src))
        }
    };
    let own = medium.rights.as_ref();
    let own = own.filter(|rights| object.rights.as_ref() != Some(*rights));
    let frame = picture
        .as_ref()
        .map_or([1, 1], |picture| [picture.width.max(1), picture.height]);
    Ok(View {
        kind,
        view: match first {
            true => sheet.view(&Target::Object(&object.id).route()),
            false => sheet.view(&format!("#/object/{}?media={}", object.id, medium.id)),
        },
        picture,
        src,
        alt,
        caption: reading.voice.phrase(&medium.caption),
        credit: reading.voice.phrase(&medium.credit),
        rights: rights_link(&reading.collection.portal, &reading.voice, own),
        marks: marks(sheet, object, medium),
        spots: spots_of_poster(sheet, object, medium),
        turns: turns(sheet, object, medium),
        marks_height: whole(1000.0 * f64::from(frame[1]) / f64::from(frame[0])),
    })
}

/// The rooms that show it.
fn found_in(sheet: &Sheet<'_>, object: &Object) -> Vec<Neighbour> {
    let shows =
        |target: &HotspotTarget| matches!(target, HotspotTarget::Object(id) if *id == object.id);
    let scenes = sheet.reading.exhibition.scenes.iter();
    scenes
        .filter(|scene| scene.hotspots.iter().any(|spot| shows(&spot.target)))
        .map(|scene| Neighbour {
            href: sheet.way(Target::Scene(&scene.id)),
            title: sheet.reading.scene_title(&scene.id),
        })
        .collect()
}
