//! "Around you": what a visitor meets who turns once, clockwise from the start view.

use serde::Serialize;

use super::super::address::Target;
use super::super::picture::{Picture, Room};
use super::super::reading::{Sheet, anchor};
use super::super::voice::Phrase;
use super::exhibit::shows;
use super::notes::has_note;
use super::parts::object_card;
use crate::model::{Aim, ExhibitForm, Hotspot, HotspotTarget, Scene};

#[derive(Debug, Serialize)]
pub struct Met {
    /// In this list, and on the pictures of the room.
    pub number: usize,
    #[serde(skip)]
    pub aim: Aim,
    /// Set unless the thing has words of its own below.
    pub id: Option<String>,
    pub direction: &'static str,
    pub kind: &'static str,
    pub kind_word: &'static str,
    pub title: Phrase,
    pub href: Option<String>,
    pub picture: Option<Picture>,
}

/// Degrees to the right of the start view, 0…360; what lies just left of it comes first too.
fn turn(scene: &Scene, aim: Aim) -> f64 {
    const STILL_AHEAD: f64 = 22.5;
    let turn = (aim.yaw - scene.view.aim.yaw + STILL_AHEAD).rem_euclid(360.0);
    turn - STILL_AHEAD
}

pub fn around_you(sheet: &Sheet<'_>, scene: &Scene) -> Vec<Met> {
    let reading = sheet.reading;
    let words = reading.voice.words;
    let mut met: Vec<(f64, Met)> = Vec::new();
    for spot in &scene.hotspots {
        met.push((turn(scene, spot.aim), hotspot(sheet, scene, spot)));
    }
    for link in &scene.links {
        let turn = turn(scene, link.aim);
        met.push((
            turn,
            Met {
                number: 0,
                aim: link.aim,
                id: None,
                direction: words.direction(turn, link.aim.pitch),
                kind: "scene",
                kind_word: words.room,
                title: reading.link_title(link),
                href: Some(sheet.way(Target::Scene(&link.scene))),
                picture: thumb_of_scene(sheet, &link.scene),
            },
        ));
    }
    met.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    let numbered = met.into_iter().zip(1..);
    numbered
        .map(|((_, met), number)| Met { number, ..met })
        .collect()
}

fn thumb_of_scene(sheet: &Sheet<'_>, id: &str) -> Option<Picture> {
    let still = sheet
        .reading
        .still(sheet.reading.exhibition.scene(id)?)
        .ok()?;
    sheet.picture(still, Room::Thumb, sheet.reading.voice.plain(""))
}

fn thumb_of_exhibit(sheet: &Sheet<'_>, form: &ExhibitForm) -> Option<Picture> {
    let reading = sheet.reading;
    let plate = form.plates().into_iter().next()?;
    let product = reading
        .products
        .picture(&reading.exhibition.id, &plate.file)?;
    sheet.picture(product, Room::Thumb, reading.voice.plain(""))
}

fn hotspot(sheet: &Sheet<'_>, scene: &Scene, spot: &Hotspot) -> Met {
    let reading = sheet.reading;
    let words = reading.voice.words;
    let own_words = has_note(sheet, spot);
    let below = || own_words.then(|| format!("#{}", anchor(&spot.id)));
    let (kind, kind_word, href, picture) = match &spot.target {
        HotspotTarget::Note => ("note", words.note, below(), None),
        HotspotTarget::Exhibit(exhibit) => {
            let (kind, kind_word) = reading.exhibit_kind(&exhibit.form);
            (
                kind,
                kind_word,
                below(),
                thumb_of_exhibit(sheet, &exhibit.form),
            )
        }
        HotspotTarget::Url(_) if shows(sheet, spot) => ("url", words.web_page, below(), None),
        HotspotTarget::Url(_) => ("note", words.note, below(), None),
        HotspotTarget::Object(id) => {
            let object = reading.exhibition.object(id);
            let picture = object.and_then(|object| object_card(sheet, object, Room::Thumb).picture);
            let href = sheet.way(Target::Object(id));
            ("object", words.object, Some(href), picture)
        }
        HotspotTarget::Scene { scene, .. } => {
            let href = sheet.way(Target::Scene(scene));
            (
                "scene",
                words.room,
                Some(href),
                thumb_of_scene(sheet, scene),
            )
        }
    };
    Met {
        number: 0,
        aim: spot.aim,
        id: (!own_words).then(|| anchor(&spot.id)),
        direction: words.direction(turn(scene, spot.aim), spot.aim.pitch),
        kind,
        kind_word,
        title: reading.hotspot_title(spot),
        href,
        picture,
    }
}
