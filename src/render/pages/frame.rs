//! What every page has around its content.

use serde::Serialize;

use super::super::House;
use super::super::address::{Target, absolute, relative, root_from};
use super::super::assets::NOTICES;
use super::super::code::code;
use super::super::names::own_name;
use super::super::reading::{Sheet, language_folder};
use super::super::voice::{Phrase, Voice, direction};
use super::super::words;
use super::museum::museum_path;
use super::share::Share;
use crate::model::{Lang, LinkPolicy, Localized, Portal, Rights};
use crate::tour::Code;

#[derive(Debug, Serialize)]
pub struct Frame {
    pub lang: String,
    pub dir: &'static str,
    /// For the browser's tab and search engines.
    pub title: String,
    pub description: String,
    /// From the page to the site's root: empty, or ending in `/`.
    pub root: String,
    pub styles: Vec<String>,
    pub page_script: String,
    pub favicon: String,
    /// The same as a PNG, for browsers and home screens that take no drawing.
    pub icon: String,
    pub notices: String,
    /// The same page in every language, this one among them.
    pub languages: Vec<Twin>,
    /// From the portal to the page above this one.
    pub trail: Vec<Crumb>,
    pub footer: Footer,
    pub extract_first: Vec<Said>,
    /// Where the page will stand on the web; unknown unless the site says where it will stand.
    pub address: Option<String>,
    /// That address, for whoever holds the printed page.
    pub code: Option<Code>,
    pub share: Share,
    /// Whose templates show it.
    #[serde(skip)]
    pub exhibition: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct Twin {
    pub lang: String,
    pub dir: &'static str,
    /// In its own language.
    pub name: String,
    pub href: String,
    /// Absolute if the site knows its address, since search engines take no other; else `href`.
    pub address: String,
    pub current: bool,
}

#[derive(Debug, Serialize)]
pub struct Crumb {
    pub title: Phrase,
    pub href: String,
}

#[derive(Debug, Default, Serialize)]
pub struct Footer {
    pub credits: Vec<CreditLine>,
    pub publisher: Option<Outward>,
    pub required_statement: Option<Phrase>,
    pub rights: Option<Outward>,
    /// The page that tells all of it.
    pub all_credits: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct CreditLine {
    pub role: Option<Phrase>,
    pub name: Phrase,
}

/// A text that leads out of the site, unless links are hidden.
#[derive(Debug, Clone, Serialize)]
pub struct Outward {
    pub text: Phrase,
    pub href: Option<String>,
    /// The address to be scanned, where links are codes and the page has room for one.
    pub scan: Option<Scan>,
}

#[derive(Debug, Clone, Serialize)]
pub struct Scan {
    pub address: String,
    pub code: Option<Code>,
}

#[derive(Debug, Serialize)]
pub struct Said {
    pub lang: &'static str,
    pub dir: &'static str,
    pub text: &'static str,
}

/// Only `http` and `https` become links.
pub fn outward(portal: &Portal, text: Phrase, url: Option<&str>) -> Outward {
    let web = |url: &&str| url.starts_with("https://") || url.starts_with("http://");
    let shown = portal.links == LinkPolicy::Show;
    Outward {
        text,
        href: url.filter(web).filter(|_| shown).map(str::to_owned),
        scan: None,
    }
}

/// The same, for a place with room for a code.
pub fn outward_or_code(portal: &Portal, text: Phrase, url: &str) -> Outward {
    let scan = (portal.links == LinkPolicy::Qr).then(|| Scan {
        address: url.to_owned(),
        code: code(url),
    });
    Outward {
        scan,
        ..outward(portal, text, Some(url))
    }
}

pub fn rights_link(portal: &Portal, voice: &Voice<'_>, rights: Option<&Rights>) -> Option<Outward> {
    rights.map(|rights| outward(portal, voice.plain(&rights.label), Some(&rights.uri)))
}

fn publisher(portal: &Portal, voice: &Voice<'_>) -> Option<Outward> {
    let publisher = portal.publisher.as_ref()?;
    let name = voice.phrase(&publisher.name)?;
    Some(outward(portal, name, publisher.url.as_deref()))
}

/// "Extract first" in every language that the interface speaks: whoever opens a page inside the
/// zip cannot choose one.
pub fn extract_first() -> Vec<Said> {
    words::all()
        .filter_map(|(tag, own)| {
            Some(Said {
                lang: tag,
                dir: direction(&Lang::parse(tag)?),
                text: own.extract_first,
            })
        })
        .collect()
}

/// Where the portal of a language lies; one that it does not have leads to its default.
pub fn portal_path(portal: &Portal, lang: &Lang) -> String {
    let folder = match portal.languages.contains(lang) {
        true => language_folder(lang, portal.languages.first()),
        false => String::new(),
    };
    format!("{folder}index.html")
}

fn twin(portal: &Portal, lang: &Lang, current: &Lang, from: &str, to: &str) -> Twin {
    let href = relative(from, to);
    Twin {
        lang: lang.tag().to_owned(),
        dir: direction(lang),
        name: own_name(lang).to_owned(),
        address: absolute(portal, to).unwrap_or_else(|| href.clone()),
        href,
        current: lang == current,
    }
}

/// What the frames of portal and exhibition pages have in common.
struct Common<'a> {
    house: &'a House<'a>,
    voice: Voice<'a>,
    path: &'a str,
    exhibition: Option<&'a str>,
}

impl Common<'_> {
    fn frame(self, languages: Vec<Twin>, trail: Vec<Crumb>, footer: Footer) -> Frame {
        let way = |to: &str| relative(self.path, to);
        let assets = &self.house.assets;
        let styles = assets.styles(self.exhibition).into_iter().map(way);
        let icons = assets.icons(self.exhibition);
        let address = absolute(&self.house.collection.portal, self.path);
        Frame {
            lang: self.voice.lang.tag().to_owned(),
            dir: direction(self.voice.lang),
            title: String::new(),
            description: String::new(),
            root: root_from(self.path),
            styles: styles.collect(),
            page_script: way(&assets.page_script),
            favicon: way(&icons.svg),
            icon: way(&icons.png),
            notices: way(NOTICES),
            languages,
            trail,
            footer,
            extract_first: extract_first(),
            code: address.as_deref().and_then(code),
            address,
            share: Share::default(),
            exhibition: self.exhibition.map(str::to_owned),
        }
    }
}

impl Frame {
    pub fn of_portal(house: &House<'_>, voice: Voice<'_>, path: &str) -> Frame {
        let portal = &house.collection.portal;
        let languages = portal
            .languages
            .iter()
            .map(|lang| twin(portal, lang, voice.lang, path, &portal_path(portal, lang)));
        of_house(house, voice, path, languages.collect(), Vec::new())
    }

    pub fn of_museum(house: &House<'_>, voice: Voice<'_>, path: &str, id: &str) -> Frame {
        let portal = &house.collection.portal;
        let languages = portal.languages.iter().map(|lang| {
            let to = museum_path(portal, lang, id);
            twin(portal, lang, voice.lang, path, &to)
        });
        let home = Crumb {
            title: portal_title(portal, &voice),
            href: relative(path, &portal_path(portal, voice.lang)),
        };
        of_house(house, voice, path, languages.collect(), vec![home])
    }

    pub fn of_sheet(house: &House<'_>, sheet: &Sheet<'_>) -> Frame {
        let reading = sheet.reading;
        let voice = reading.voice;
        let languages = reading.exhibition.languages.iter().map(|lang| {
            let to = reading.path_in(lang, sheet.target);
            twin(&house.collection.portal, lang, voice.lang, &sheet.path, &to)
        });
        let common = Common {
            house,
            voice,
            path: &sheet.path,
            exhibition: Some(&reading.exhibition.id),
        };
        common.frame(languages.collect(), trail(sheet), footer(sheet))
    }

    /// `thing – whole`, and a description for search engines.
    #[must_use]
    pub fn about(mut self, titles: &[&str], description: String) -> Frame {
        let titles: Vec<&str> = titles
            .iter()
            .copied()
            .filter(|title| !title.is_empty())
            .collect();
        self.title = titles.join(" – ");
        self.description = description;
        self
    }

    /// What search engines and those who share the page are told of it.
    #[must_use]
    pub fn shared(mut self, share: Share) -> Frame {
        self.share = share;
        self
    }
}

/// The frame of a page that belongs to no exhibition.
fn of_house(
    house: &House<'_>,
    voice: Voice<'_>,
    path: &str,
    languages: Vec<Twin>,
    trail: Vec<Crumb>,
) -> Frame {
    let footer = Footer {
        publisher: publisher(&house.collection.portal, &voice),
        ..Footer::default()
    };
    let common = Common {
        house,
        voice,
        path,
        exhibition: None,
    };
    common.frame(languages, trail, footer)
}

fn trail(sheet: &Sheet<'_>) -> Vec<Crumb> {
    let reading = sheet.reading;
    let portal = &reading.collection.portal;
    let home = portal_path(portal, reading.voice.lang);
    let mut trail = vec![Crumb {
        title: portal_title(portal, &reading.voice),
        href: relative(&sheet.path, &home),
    }];
    if sheet.target != Target::Introduction {
        trail.push(Crumb {
            title: reading.voice.first_phrase([&reading.exhibition.title]),
            href: sheet.way(Target::Introduction),
        });
    }
    trail
}

/// In an exhibition's language the portal may have no title.
pub fn portal_title(portal: &Portal, voice: &Voice<'_>) -> Phrase {
    let voice = Voice {
        order: &portal.languages,
        ..*voice
    };
    match voice.phrase(&portal.title) {
        Some(title) => title,
        None => voice.word(voice.words.exhibitions),
    }
}

fn footer(sheet: &Sheet<'_>) -> Footer {
    let reading = sheet.reading;
    let (exhibition, portal) = (reading.exhibition, &reading.collection.portal);
    let said = |text: &Localized<String>| reading.voice.phrase(text);
    let all_credits = (sheet.target != Target::Credits).then(|| sheet.way(Target::Credits));
    let credits = exhibition.credits.iter().filter_map(|credit| {
        Some(CreditLine {
            role: said(&credit.role),
            name: said(&credit.name)?,
        })
    });
    Footer {
        credits: credits.collect(),
        publisher: publisher(portal, &reading.voice),
        required_statement: said(&exhibition.required_statement),
        rights: rights_link(portal, &reading.voice, exhibition.rights.as_ref()),
        all_credits,
    }
}
