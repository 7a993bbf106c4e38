//! Who made what, under which terms, and how much of it can be read in which language.

use serde::Serialize;

use super::super::address::Target;
use super::super::completeness::completeness;
use super::super::names::own_name;
use super::super::reading::{Reading, Sheet};
use super::super::voice::{Phrase, direction};
use super::super::{House, RenderError};
use super::fill;
use super::frame::{Footer, Frame, Outward, outward_or_code, rights_link};
use super::share::{Share, ShareImage};
use super::structured;
use crate::model::{Localized, Rights};
use crate::values::Content;

#[derive(Debug, Serialize)]
struct CreditsPage {
    title: Phrase,
    footer: Footer,
    works: Vec<Work>,
    languages: Vec<Language>,
}

/// A scan or a picture on show.
#[derive(Debug, Serialize)]
struct Work {
    title: Phrase,
    href: String,
    /// What of it: empty for a scene's panorama.
    caption: Option<Phrase>,
    credit: Option<Phrase>,
    rights: Option<Outward>,
}

#[derive(Debug, Serialize)]
struct Language {
    lang: String,
    dir: &'static str,
    name: String,
    /// "34 of 36 texts".
    said: String,
}

pub fn page(house: &House<'_>, reading: &Reading<'_>) -> Result<(String, Content), RenderError> {
    let sheet = Sheet::new(reading, Target::Credits);
    let voice = &reading.voice;
    let mut frame = Frame::of_sheet(house, &sheet);
    let page = CreditsPage {
        title: voice.word(voice.words.credits_page),
        // On this page they are the content, not the foot.
        footer: with_codes(house, reading, std::mem::take(&mut frame.footer)),
        works: works(&sheet),
        languages: languages(reading),
    };
    let titles = Localized::one(voice.lang.clone(), page.title.text.clone());
    let image = ShareImage::of_exhibition(reading);
    let data = structured::part(&sheet, &titles, "", image.as_ref());
    let share = Share::of_sheet(&sheet, "article", &page.title.text, image, &data);
    let exhibition = voice.first_phrase([&reading.exhibition.title]).text;
    let frame = frame
        .about(&[&page.title.text, &exhibition], String::new())
        .shared(share);
    fill(house, "credits.html", sheet.path, &frame, &page, voice)
}

/// Here is room for the codes that would crowd every other page's foot.
fn with_codes(house: &House<'_>, reading: &Reading<'_>, footer: Footer) -> Footer {
    let portal = &house.collection.portal;
    let code = |link: Option<Outward>, url: Option<&String>| match (link, url) {
        (Some(link), Some(url)) => Some(outward_or_code(portal, link.text, url)),
        (link, _) => link,
    };
    let publisher = portal.publisher.as_ref();
    let rights = reading.exhibition.rights.as_ref();
    Footer {
        publisher: code(footer.publisher, publisher.and_then(|p| p.url.as_ref())),
        rights: code(footer.rights, rights.map(|rights| &rights.uri)),
        ..footer
    }
}

fn works(sheet: &Sheet<'_>) -> Vec<Work> {
    let reading = sheet.reading;
    let voice = &reading.voice;
    let rights = |rights: Option<&Rights>| rights_link(&reading.collection.portal, voice, rights);
    let scenes = reading.exhibition.scenes.iter().map(|scene| Work {
        title: reading.scene_title(&scene.id),
        href: sheet.way(Target::Scene(&scene.id)),
        caption: None,
        credit: None,
        rights: rights(scene.rights.as_ref()),
    });
    let objects = reading.exhibition.objects.iter().flat_map(|object| {
        object.media.iter().map(move |medium| Work {
            title: reading.object_title(&object.id),
            href: sheet.way(Target::Object(&object.id)),
            caption: voice.phrase(&medium.caption),
            credit: voice
                .phrase(&medium.credit)
                .or_else(|| voice.phrase(&object.credit)),
            rights: rights(medium.rights.as_ref()),
        })
    });
    scenes.chain(objects).collect()
}

fn languages(reading: &Reading<'_>) -> Vec<Language> {
    let languages = reading.exhibition.languages.iter();
    languages
        .map(|lang| {
            let (have, all) = completeness(reading.exhibition, lang);
            let said = reading.voice.words.texts_of;
            Language {
                lang: lang.tag().to_owned(),
                dir: direction(lang),
                name: own_name(lang).to_owned(),
                said: said
                    .replace("{n}", &have.to_string())
                    .replace("{all}", &all.to_string()),
            }
        })
        .collect()
}
