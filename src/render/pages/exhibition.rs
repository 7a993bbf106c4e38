//! An exhibition's introduction; the viewer opens over it.

use serde::Serialize;

use super::super::address::{Target, relative};
use super::super::assets::EDITION_SCRIPT;
use super::super::manifest::Manifest;
use super::super::markdown::plain_text;
use super::super::picture::{Picture, Room};
use super::super::reading::{Prose, Reading, Sheet};
use super::super::voice::Phrase;
use super::super::{House, RenderError};
use super::fill;
use super::frame::Frame;
use super::groups::{Group, objects_by_period, rooms_by_hall};
use super::museum::museum_link;
use super::parts::{Neighbour, TourCard, tour_card};
use super::portal::counts;
use super::share::{Share, ShareImage};
use super::structured;
use crate::values::Content;

#[derive(Debug, Serialize)]
struct ExhibitionPage {
    title: Phrase,
    summary: Option<Phrase>,
    words: Option<Prose>,
    hero: Option<Picture>,
    enter: Option<Entrance>,
    counts: Vec<String>,
    museum: Option<Neighbour>,
    rooms: Vec<Group>,
    plans: Vec<PlanFigure>,
    objects: Vec<Group>,
    tours: Vec<TourCard>,
    viewer: Viewer,
}

/// A floor as its author drew it.
#[derive(Debug, Serialize)]
struct PlanFigure {
    title: Phrase,
    picture: Picture,
}

/// The link that "Enter" is: a text page, until the viewer is there to turn it into its route.
#[derive(Debug, Serialize)]
struct Entrance {
    href: String,
    route: String,
}

/// What the viewer's scripts are, and what they have to know.
#[derive(Debug, Serialize)]
struct Viewer {
    /// From the page to the exhibition's folder.
    base: String,
    language: String,
    scripts: Vec<String>,
}

pub fn page(
    house: &House<'_>,
    reading: &Reading<'_>,
    manifest: &Manifest,
) -> Result<(String, Content), RenderError> {
    let sheet = Sheet::new(reading, Target::Introduction);
    let (voice, exhibition) = (&reading.voice, reading.exhibition);
    let start = exhibition.opening();
    let hero = match start {
        Some(scene) => {
            let alt = reading.alt(&scene.alt, &scene.title);
            sheet.picture(reading.still(scene)?, Room::Hero, alt)
        }
        None => None,
    };
    let page = ExhibitionPage {
        title: voice.first_phrase([&exhibition.title]),
        summary: voice.phrase(&exhibition.summary),
        words: sheet.prose(&exhibition.introduction, 2, "introduction"),
        hero,
        enter: start.map(|scene| Entrance {
            href: sheet.way(Target::Scene(&scene.id)),
            route: Target::Scene(&scene.id).route(),
        }),
        counts: counts(voice, exhibition),
        museum: exhibition
            .museum
            .as_ref()
            .and_then(|id| museum_link(house.collection, voice, &sheet.path, id)),
        rooms: rooms_by_hall(&sheet)?,
        plans: plans(&sheet)?,
        objects: objects_by_period(&sheet),
        tours: exhibition
            .tours
            .iter()
            .map(|tour| tour_card(&sheet, tour))
            .collect(),
        viewer: viewer(house, &sheet, manifest),
    };
    let description = match &page.summary {
        Some(summary) => summary.text.clone(),
        None => voice
            .shown(&exhibition.introduction)
            .map(|shown| plain_text(shown.value, 160))
            .unwrap_or_default(),
    };
    let frame = Frame::of_sheet(house, &sheet);
    let portal_title = frame.trail.first().map(|crumb| crumb.title.text.clone());
    let image = ShareImage::of_exhibition(reading);
    let data = structured::exhibition(&sheet, image.as_ref());
    let share = Share::of_sheet(&sheet, "website", &page.title.text, image, &data);
    let frame = frame
        .about(
            &[&page.title.text, &portal_title.unwrap_or_default()],
            description,
        )
        .shared(share);
    fill(house, "exhibition.html", sheet.path, &frame, &page, voice)
}

fn plans(sheet: &Sheet<'_>) -> Result<Vec<PlanFigure>, RenderError> {
    let reading = sheet.reading;
    let id = &reading.exhibition.id;
    let mut plans = Vec::new();
    for floor in &reading.exhibition.building.floors {
        let Some(plan) = &floor.plan else { continue };
        let product = reading.products.picture(id, &plan.image);
        let product = product.ok_or_else(|| RenderError::missing(id, &plan.image))?;
        // The floor's name stands below.
        let alt = reading.voice.word(reading.voice.words.plan);
        plans.extend(
            sheet
                .picture(product, Room::Prose, alt)
                .map(|picture| PlanFigure {
                    title: reading.voice.first_phrase([&floor.title]),
                    picture,
                }),
        );
    }
    Ok(plans)
}

fn viewer(house: &House<'_>, sheet: &Sheet<'_>, manifest: &Manifest) -> Viewer {
    let reading = sheet.reading;
    let folder = format!("{}/", reading.exhibition.id);
    let way = |to: &str| relative(&sheet.path, to);
    let data = [Some(&manifest.tour), manifest.text(reading.voice.lang)];
    let data = data.into_iter().flatten();
    let mut scripts = vec![way(&house.assets.viewer_script), way(EDITION_SCRIPT)];
    scripts.extend(data.map(|script| way(&format!("{folder}{}", script.name))));
    Viewer {
        base: match way(&folder) {
            here if here.is_empty() => "./".to_owned(),
            base => base,
        },
        language: reading.voice.lang.tag().to_owned(),
        scripts,
    }
}
