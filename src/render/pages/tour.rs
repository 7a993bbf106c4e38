//! A guided tour as a page: its stops in order, what the guide says, and the recordings.

use serde::Serialize;

use super::super::address::Target;
use super::super::estimate::tour_minutes;
use super::super::picture::{Picture, Room};
use super::super::reading::{Prose, Reading, Sheet, anchor};
use super::super::voice::Phrase;
use super::super::{House, RenderError};
use super::about::{About, frame_of_thing};
use super::fill;
use super::parts::{Neighbours, Player, neighbours, player};
use super::structured;
use crate::model::{Stop, StopTarget, Tour};
use crate::values::Content;

#[derive(Debug, Serialize)]
struct TourPage {
    title: Phrase,
    words: Option<Prose>,
    stop_count: String,
    minutes: String,
    view: String,
    stops: Vec<StopPart>,
    neighbours: Neighbours,
}

#[derive(Debug, Serialize)]
struct StopPart {
    id: String,
    number: usize,
    title: Phrase,
    words: Option<Prose>,
    picture: Option<Picture>,
    /// The page of what is seen here.
    href: String,
    place: Phrase,
    kind: &'static str,
    view: String,
    player: Option<Player>,
}

pub fn page(
    house: &House<'_>,
    reading: &Reading<'_>,
    tour: &Tour,
) -> Result<(String, Content), RenderError> {
    let target = Target::Tour(&tour.id);
    let sheet = Sheet::new(reading, target);
    let voice = &reading.voice;
    let stops = tour.stops.iter().zip(1..);
    let page = TourPage {
        title: voice.first_phrase([&tour.title]),
        words: sheet.prose(&tour.words, 2, "tour"),
        stop_count: voice.words.stop_count.of(tour.stops.len()),
        minutes: voice.words.minute_count.of(tour_minutes(voice, tour)),
        view: sheet.view(&target.route()),
        stops: stops
            .map(|(stop, number)| part(&sheet, stop, number))
            .collect(),
        neighbours: neighbours(
            &sheet,
            &reading.exhibition.tours,
            &tour.id,
            Target::Tour,
            voice.words.next_tour,
        ),
    };
    let about = About {
        title: &page.title.text,
        words: &tour.words,
        picture: None,
    };
    let frame = frame_of_thing(house, &sheet, &about, |description, image| {
        structured::part(&sheet, &tour.title, description, image)
    });
    fill(house, "tour.html", sheet.path, &frame, &page, voice)
}

fn part(sheet: &Sheet<'_>, stop: &Stop, number: usize) -> StopPart {
    let seen = seen(sheet, &stop.target);
    StopPart {
        id: anchor(&stop.id),
        number,
        title: sheet.reading.stop_title(stop),
        words: sheet.prose(&stop.words, 3, &stop.id),
        picture: seen.picture,
        href: seen.href,
        place: seen.place,
        kind: seen.kind,
        view: seen.view,
        player: player(sheet, stop.narration.as_ref(), &stop.id),
    }
}

struct Seen {
    picture: Option<Picture>,
    href: String,
    place: Phrase,
    kind: &'static str,
    view: String,
}

fn seen(sheet: &Sheet<'_>, target: &StopTarget) -> Seen {
    let reading = sheet.reading;
    match target {
        StopTarget::Scene { scene, view } => {
            let found = reading.exhibition.scene(scene);
            let query = view.map(|view| {
                let (yaw, pitch, hfov) = (view.aim.yaw, view.aim.pitch, view.hfov);
                format!("?yaw={yaw}&pitch={pitch}&hfov={hfov}")
            });
            Seen {
                picture: found.and_then(|scene| {
                    let alt = reading.alt(&scene.alt, &scene.title);
                    sheet.picture(reading.still(scene).ok()?, Room::Half, alt)
                }),
                href: sheet.way(Target::Scene(scene)),
                place: reading.scene_title(scene),
                kind: "scene",
                view: sheet.view(&format!("#/scene/{scene}{}", query.unwrap_or_default())),
            }
        }
        StopTarget::Object { object, annotation } => {
            let found = reading.exhibition.object(object);
            let query = annotation.as_ref().map(|id| format!("?annotation={id}"));
            Seen {
                picture: found.and_then(|object| {
                    let (product, alt) = reading.object_picture(object)?;
                    sheet.picture(product, Room::Half, reading.alt(alt, &object.title))
                }),
                href: sheet.way(Target::Object(object)),
                place: reading.object_title(object),
                kind: "object",
                view: sheet.view(&format!("#/object/{object}{}", query.unwrap_or_default())),
            }
        }
    }
}
