//! A relic as a page: its first view, label, facts, notes, further views.

use serde::Serialize;

use super::super::address::Target;
use super::super::manifest::fractions;
use super::super::markdown::plain_text;
use super::super::picture::{Picture, Room};
use super::super::reading::{Prose, Reading, Sheet};
use super::super::voice::Phrase;
use super::super::{House, RenderError};
use super::fill;
use super::frame::{Frame, Outward, rights_link};
use super::notes::{self, Note};
use super::parts::{Neighbour, Neighbours, Player, around, player};
use crate::model::{Medium, MediumForm, Object, Place};
use crate::values::Content;

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

#[derive(Debug, Serialize)]
struct FactLine {
    label: Phrase,
    values: Vec<Phrase>,
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
    /// Of the marks' frame, which is 1000 wide.
    marks_height: u32,
}

/// A numbered region on a picture, in thousandths of the picture's width.
#[derive(Debug, Serialize)]
struct Mark {
    number: usize,
    x: u32,
    y: u32,
    width: u32,
    height: u32,
    label_x: u32,
    label_y: u32,
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
        facts: facts(reading, object),
        first: media.next(),
        others: media.collect(),
        notes: notes::of_object(&sheet, object),
        player: player(&sheet, object.narration.as_ref(), "object"),
        credit: voice.phrase(&object.credit),
        rights: rights_link(&house.collection.portal, voice, object.rights.as_ref()),
        found_in: found_in(&sheet, object),
        neighbours: neighbours(&sheet, object),
    };
    let description = voice
        .shown(&object.words)
        .map(|shown| plain_text(shown.value, 160));
    let frame = Frame::of_sheet(house, &sheet).about(
        &[
            &page.title.text,
            &voice.first_phrase([&reading.exhibition.title]).text,
        ],
        description.unwrap_or_default(),
    );
    fill(house, "object.html", sheet.path, &frame, &page, voice)
}

fn facts(reading: &Reading<'_>, object: &Object) -> Vec<FactLine> {
    let lines = object.facts.iter().map(|fact| FactLine {
        label: reading.fact_label(fact),
        values: reading.fact_values(fact),
    });
    lines.filter(|line| !line.values.is_empty()).collect()
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
        MediumForm::Model { .. } => ("model", None, None),
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
        marks_height: whole(1000.0 * f64::from(frame[1]) / f64::from(frame[0])),
    })
}

fn marks(sheet: &Sheet<'_>, object: &Object, medium: &Medium) -> Vec<Mark> {
    let MediumForm::Image { file, .. } = &medium.form else {
        return Vec::new();
    };
    let reading = sheet.reading;
    let Some(product) = reading.products.picture(&reading.exhibition.id, file) else {
        return Vec::new();
    };
    let ratio = f64::from(product.height) / f64::from(product.width.max(1));
    // Within the picture, so that no number is cut off at its edge.
    let inside = |value: f64, limit: f64| whole(value.clamp(28.0, (limit - 28.0).max(28.0)));
    let notes = object.annotations.iter().zip(1..);
    notes
        .filter(|(note, _)| note.medium == medium.id)
        .filter_map(|(note, number)| match note.place {
            Place::Region(region) => {
                let [x, y, width, height] = fractions(region, product.original);
                let (x, width) = (x * 1000.0, width * 1000.0);
                let (y, height) = (y * 1000.0 * ratio, height * 1000.0 * ratio);
                Some(Mark {
                    number,
                    x: whole(x),
                    y: whole(y),
                    width: whole(width),
                    height: whole(height),
                    label_x: inside(x, 1000.0),
                    label_y: inside(y, 1000.0 * ratio),
                })
            }
            Place::Point { .. } => None,
        })
        .collect()
}

fn whole(value: f64) -> u32 {
    format!("{:.0}", value.clamp(0.0, 100_000.0))
        .parse()
        .unwrap_or(0)
}

/// The rooms that show it.
fn found_in(sheet: &Sheet<'_>, object: &Object) -> Vec<Neighbour> {
    use crate::model::HotspotTarget;
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

fn neighbours(sheet: &Sheet<'_>, object: &Object) -> Neighbours {
    let reading = sheet.reading;
    let (previous, next) = around(&reading.exhibition.objects, |other| other.id == object.id);
    let neighbour = |object: &Object| Neighbour {
        href: sheet.way(Target::Object(&object.id)),
        title: reading.object_title(&object.id),
    };
    Neighbours {
        previous: previous.map(neighbour),
        next: next.map(neighbour),
        next_word: reading.voice.words.next_object,
    }
}
