//! The portal: every exhibition, with its opening view.

use serde::Serialize;

use super::super::address::relative;
use super::super::picture::{Picture, Room};
use super::super::reading::Reading;
use super::super::voice::{Phrase, Voice};
use super::super::{House, RenderError};
use super::frame::{Frame, portal_path};
use super::museum::museum_link;
use super::parts::Neighbour;
use super::share::{Share, ShareImage};
use super::{Target, fill, structured};
use crate::model::{Exhibition, Lang};
use crate::values::Content;

#[derive(Debug, Serialize)]
struct PortalPage {
    title: Phrase,
    summary: Option<Phrase>,
    exhibitions: Vec<Door>,
    museums: Vec<Neighbour>,
}

#[derive(Debug, Serialize)]
struct Door {
    href: String,
    title: Phrase,
    summary: Option<Phrase>,
    counts: Vec<String>,
    picture: Option<Picture>,
}

pub fn page(house: &House<'_>, lang: &Lang) -> Result<(String, Content), RenderError> {
    let portal = &house.collection.portal;
    let voice = Voice::new(lang, &portal.languages);
    let path = portal_path(portal, lang);
    let exhibitions = house.collection.exhibitions.iter();
    let museums = house.collection.museums.list.iter();
    let page = PortalPage {
        title: match voice.phrase(&portal.title) {
            Some(title) => title,
            None => voice.word(voice.words.exhibitions),
        },
        summary: voice.phrase(&portal.summary),
        exhibitions: exhibitions
            .map(|exhibition| door(house, exhibition, voice, &path))
            .collect::<Result<_, _>>()?,
        museums: museums
            .filter_map(|museum| museum_link(house.collection, &voice, &path, &museum.id))
            .collect(),
    };
    let first = house.collection.exhibitions.first();
    let image =
        first.and_then(|exhibition| ShareImage::of_exhibition(&opened(house, exhibition, voice)));
    let summary = page.summary.as_ref().map(|summary| summary.text.clone());
    let frame = Frame::of_portal(house, voice, &path)
        .about(&[&page.title.text], summary.unwrap_or_default())
        .shared(Share::of_portal(
            portal,
            &voice,
            image,
            &structured::portal(portal, &voice, &path),
        ));
    fill(house, "portal.html", path, &frame, &page, &voice)
}

/// Where the exhibition does not speak the page's language, it opens in its own.
pub fn opened<'a>(
    house: &'a House<'_>,
    exhibition: &'a Exhibition,
    voice: Voice<'a>,
) -> Reading<'a> {
    let lang = match exhibition.languages.contains(voice.lang) {
        true => voice.lang,
        false => exhibition
            .root_language(&house.collection.portal)
            .unwrap_or(voice.lang),
    };
    Reading::new(house.collection, exhibition, house.products, lang)
}

fn door(
    house: &House<'_>,
    exhibition: &Exhibition,
    voice: Voice<'_>,
    path: &str,
) -> Result<Door, RenderError> {
    let reading = opened(house, exhibition, voice);
    let shown = Voice {
        order: &exhibition.languages,
        ..voice
    };
    let opening = exhibition.opening();
    let picture = match opening {
        Some(scene) => Some(reading.still(scene)?),
        None => None,
    };
    Ok(Door {
        href: relative(path, &reading.path(Target::Introduction)),
        title: shown.first_phrase([&exhibition.title]),
        summary: shown.phrase(&exhibition.summary),
        counts: counts(&voice, exhibition),
        picture: picture.and_then(|product| {
            Picture::of(product, Room::Half, voice.plain(""), |blob| {
                relative(path, &reading.media_path(blob))
            })
        }),
    })
}

/// "2 rooms", "3 objects", what there is of them.
pub fn counts(voice: &Voice<'_>, exhibition: &Exhibition) -> Vec<String> {
    let words = voice.words;
    [
        (words.room_count, exhibition.scenes.len()),
        (words.object_count, exhibition.objects.len()),
        (words.tour_count, exhibition.tours.len()),
    ]
    .into_iter()
    .filter(|(_, number)| *number > 0)
    .map(|(counted, number)| counted.of(number))
    .collect()
}
