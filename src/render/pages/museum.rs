//! A museum as a page: what it is, which exhibitions come from it, what it lends to others.

use serde::Serialize;

use super::super::address::{Target, relative};
use super::super::markdown::{Setting, Surroundings, plain_text, to_html};
use super::super::picture::{Picture, Room};
use super::super::reading::{Prose, Reading, language_folder, media_name};
use super::super::voice::{Phrase, Voice};
use super::super::{House, RenderError};
use super::fill;
use super::frame::{Frame, Outward, outward_or_code};
use super::parts::{Card, Neighbour, object_line};
use super::portal::opened;
use super::share::Share;
use super::structured;
use crate::model::{
    Alt, Collection, Exhibition, Lang, LinkPolicy, Localized, MUSEUMS, MediaPath, Museum, Portal,
};
use crate::values::{Content, PictureProduct, Products};

#[derive(Debug, Serialize)]
struct MuseumPage {
    title: Phrase,
    place: Option<Phrase>,
    logo: Option<Picture>,
    words: Option<Prose>,
    website: Option<Outward>,
    exhibitions: Vec<Card>,
    objects: Vec<Card>,
}

/// Where a museum's page lies; in a language that the portal does not have, its default.
pub fn museum_path(portal: &Portal, lang: &Lang, id: &str) -> String {
    let folder = match portal.languages.contains(lang) {
        true => language_folder(lang, portal.languages.first()),
        false => String::new(),
    };
    format!("{folder}{MUSEUMS}/{id}.html")
}

/// A link to a museum from the page at `path`.
pub fn museum_link(
    collection: &Collection,
    voice: &Voice<'_>,
    path: &str,
    id: &str,
) -> Option<Neighbour> {
    let museum = collection.museums.get(id)?;
    let voice = Voice {
        order: &collection.museums.languages,
        ..*voice
    };
    Some(Neighbour {
        href: relative(path, &museum_path(&collection.portal, voice.lang, id)),
        title: voice.first_phrase([&museum.title]),
    })
}

pub fn page(
    house: &House<'_>,
    lang: &Lang,
    museum: &Museum,
) -> Result<(String, Content), RenderError> {
    let portal = &house.collection.portal;
    let voice = Voice::new(lang, &house.collection.museums.languages);
    let path = museum_path(portal, lang, &museum.id);
    let wall = Wall {
        portal,
        products: house.products,
        voice,
        path: &path,
    };
    let page = MuseumPage {
        title: voice.first_phrase([&museum.title]),
        place: voice.phrase(&museum.place),
        logo: museum.logo.as_ref().and_then(|logo| {
            let alt = match &logo.alt {
                Alt::Text(text) => voice.first_phrase([text, &museum.title]),
                Alt::Missing => voice.first_phrase([&museum.title]),
                Alt::Decorative => voice.plain(""),
            };
            wall.shown(&logo.image, Room::Card, alt)
        }),
        words: wall.prose(museum),
        website: museum
            .url
            .as_deref()
            .map(|url| outward_or_code(portal, voice.word(voice.words.website), url)),
        exhibitions: exhibitions(house, voice, &path, museum)?,
        objects: objects(house, voice, &path, museum),
    };
    let description = voice.shown(&museum.words);
    let description = description.map(|shown| plain_text(shown.value, 160));
    let titles = [
        page.title.text.clone(),
        voice.first_phrase([&portal.title]).text,
    ];
    let titles = [titles[0].as_str(), titles[1].as_str()];
    let frame = Frame::of_museum(house, voice, &path, &museum.id)
        .about(&titles, description.unwrap_or_default())
        .shared(Share::of_house(
            portal,
            &voice,
            titles[0],
            &structured::museum(portal, &voice, museum, &path),
        ));
    fill(house, "museum.html", path.clone(), &frame, &page, &voice)
}

/// An exhibition as this page speaks of it.
fn reading<'a>(house: &'a House<'_>, exhibition: &'a Exhibition, voice: Voice<'a>) -> Reading<'a> {
    let mut reading = opened(house, exhibition, voice);
    reading.voice.words = voice.words;
    reading
}

/// A title of an exhibition in the language of this page.
fn title(voice: &Voice<'_>, exhibition: &Exhibition, text: &Localized<String>) -> Phrase {
    let voice = Voice {
        order: &exhibition.languages,
        ..*voice
    };
    voice.first_phrase([text])
}

fn exhibitions(
    house: &House<'_>,
    voice: Voice<'_>,
    path: &str,
    museum: &Museum,
) -> Result<Vec<Card>, RenderError> {
    let exhibitions = house.collection.exhibitions.iter();
    exhibitions
        .filter(|exhibition| exhibition.museum.as_ref() == Some(&museum.id))
        .map(|exhibition| {
            let reading = reading(house, exhibition, voice);
            let opening = exhibition.opening();
            let still = opening.map(|scene| reading.still(scene)).transpose()?;
            Ok(Card {
                href: relative(path, &reading.path(Target::Introduction)),
                title: title(&voice, exhibition, &exhibition.title),
                line: None,
                picture: still.and_then(|still| picture(&reading, still, path)),
            })
        })
        .collect()
}

fn objects(house: &House<'_>, voice: Voice<'_>, path: &str, museum: &Museum) -> Vec<Card> {
    let mut found = Vec::new();
    for exhibition in &house.collection.exhibitions {
        let reading = reading(house, exhibition, voice);
        for object in &exhibition.objects {
            if object.museum.as_ref() == Some(&museum.id) {
                let shown = reading.object_square(object);
                found.push(Card {
                    href: relative(path, &reading.path(Target::Object(&object.id))),
                    title: title(&voice, exhibition, &object.title),
                    line: object_line(&reading, object),
                    picture: shown.and_then(|(shown, _)| picture(&reading, shown, path)),
                });
            }
        }
    }
    found
}

/// Decorative beside its own title.
fn picture(reading: &Reading<'_>, product: &PictureProduct, path: &str) -> Option<Picture> {
    Picture::of(product, Room::Card, reading.voice.plain(""), |blob| {
        relative(path, &reading.media_path(blob))
    })
}

/// What a museum's words are written on: its own pictures, no exhibition.
struct Wall<'a> {
    portal: &'a Portal,
    products: &'a Products,
    voice: Voice<'a>,
    path: &'a str,
}

impl Wall<'_> {
    fn shown(&self, image: &MediaPath, room: Room, alt: Phrase) -> Option<Picture> {
        let product = self.products.picture(MUSEUMS, image)?;
        Picture::of(product, room, alt, |blob| {
            relative(self.path, &format!("{MUSEUMS}/{}", media_name(blob)))
        })
    }

    fn prose(&self, museum: &Museum) -> Option<Prose> {
        let shown = self.voice.shown(&museum.words)?;
        let phrase = self.voice.marked("", shown.fallback);
        let setting = Setting {
            lang: shown.fallback.unwrap_or(self.voice.lang),
            level: 2,
            scope: "museum",
        };
        Some(Prose {
            html: to_html(shown.value, setting, self),
            lang: phrase.lang,
            dir: phrase.dir,
        })
    }
}

impl Surroundings for Wall<'_> {
    fn own(&self) -> Target<'_> {
        Target::Introduction
    }

    fn link(&self, _: Target<'_>, _: Option<&str>) -> Option<String> {
        None
    }

    fn file(&self, path: &MediaPath) -> Option<String> {
        let blob = self.products.copy(MUSEUMS, path)?;
        Some(relative(
            self.path,
            &format!("{MUSEUMS}/{}", media_name(blob)),
        ))
    }

    fn picture(&self, path: &MediaPath, alt: &str) -> Option<String> {
        Some(self.shown(path, Room::Prose, self.voice.plain(alt))?.html())
    }

    fn external_links(&self) -> LinkPolicy {
        self.portal.links
    }

    fn footnotes_link(&self) -> bool {
        true
    }
}
