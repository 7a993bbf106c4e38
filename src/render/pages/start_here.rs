//! The teacher's card, beside `index.html` in editions that open by double-click. It is the one
//! page that must also make sense alone: inside the zip it is.

use serde::Serialize;

use super::super::estimate::{exhibition_minutes, tour_minutes};
use super::super::names::own_name;
use super::super::voice::{Phrase, Voice, direction};
use super::super::words::{self, Words};
use super::super::{House, RenderError};
use super::fill;
use super::frame::Frame;
use super::frame::portal_path;
use super::portal::counts;
use crate::model::{Exhibition, Lang};
use crate::values::Content;

#[derive(Debug, Serialize)]
struct StartHere {
    cards: Vec<TeachersCard>,
}

/// The whole card in one language.
#[derive(Debug, Serialize)]
struct TeachersCard {
    lang: String,
    dir: &'static str,
    w: &'static Words,
    title: Phrase,
    href: String,
    exhibitions: Vec<Contents>,
    languages: Vec<OwnName>,
}

/// A language as it calls itself.
#[derive(Debug, Serialize)]
struct OwnName {
    lang: String,
    dir: &'static str,
    name: String,
}

#[derive(Debug, Serialize)]
struct Contents {
    title: Phrase,
    counts: Vec<String>,
    minutes: String,
    tours: Vec<TourLine>,
}

#[derive(Debug, Serialize)]
struct TourLine {
    title: Phrase,
    minutes: String,
}

const PATH: &str = "START-HERE.html";

pub fn start_here(house: &House<'_>) -> Result<String, RenderError> {
    let portal = &house.collection.portal;
    let Some(first) = portal.languages.first() else {
        return Ok(String::new());
    };
    let voice = Voice::new(first, &portal.languages);
    let page = StartHere {
        cards: spoken(&portal.languages)
            .into_iter()
            .map(|lang| card(house, lang))
            .collect(),
    };
    let title = voice.first_phrase([&portal.title]).text;
    let frame = Frame::of_portal(house, voice, PATH).about(
        &[voice.words.card.title, &title],
        voice.words.card.no_internet.to_owned(),
    );
    let rendered = fill(
        house,
        "start-here.html",
        PATH.to_owned(),
        &frame,
        &page,
        &voice,
    )?;
    match rendered {
        (_, Content::Text(html)) => Ok(html),
        _ => Ok(String::new()),
    }
}

/// The site's languages that the card can be written in; English where there is none.
fn spoken(languages: &[Lang]) -> Vec<&Lang> {
    let known: Vec<&Lang> = languages
        .iter()
        .filter(|lang| words::speaks(lang))
        .collect();
    match known.is_empty() {
        true => languages.iter().take(1).collect(),
        false => known,
    }
}

fn card(house: &House<'_>, lang: &Lang) -> TeachersCard {
    let collection = house.collection;
    let voice = Voice::new(lang, &collection.portal.languages);
    // A language the interface does not speak gets the card in English, and says so.
    let (tag, dir) = match words::speaks(lang) {
        true => (lang.tag(), direction(lang)),
        false => ("en", "ltr"),
    };
    TeachersCard {
        lang: tag.to_owned(),
        dir,
        w: voice.words,
        title: voice.first_phrase([&collection.portal.title]),
        href: portal_path(&collection.portal, lang),
        exhibitions: collection
            .exhibitions
            .iter()
            .map(|exhibition| contents(voice, exhibition))
            .collect(),
        languages: languages(house),
    }
}

fn contents<'a>(voice: Voice<'a>, exhibition: &'a Exhibition) -> Contents {
    let voice = Voice {
        order: &exhibition.languages,
        ..voice
    };
    let minutes = exhibition_minutes(&voice, exhibition);
    let tours = exhibition.tours.iter().map(|tour| TourLine {
        title: voice.first_phrase([&tour.title]),
        minutes: voice.words.minute_count.of(tour_minutes(&voice, tour)),
    });
    Contents {
        title: voice.first_phrase([&exhibition.title]),
        counts: counts(&voice, exhibition),
        minutes: voice.words.card.time_value.of(minutes),
        tours: tours.collect(),
    }
}

/// Every language that any exhibition speaks, in its own name.
fn languages(house: &House<'_>) -> Vec<OwnName> {
    let mut seen: Vec<&Lang> = Vec::new();
    for exhibition in &house.collection.exhibitions {
        for lang in &exhibition.languages {
            if !seen.contains(&lang) {
                seen.push(lang);
            }
        }
    }
    seen.into_iter()
        .map(|lang| OwnName {
            lang: lang.tag().to_owned(),
            dir: direction(lang),
            name: own_name(lang).to_owned(),
        })
        .collect()
}
