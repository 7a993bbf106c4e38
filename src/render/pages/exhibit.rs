//! What a hotspot shows, as a part of its room's page: figures, players, a file to keep, an address.

use serde::Serialize;

use super::super::RenderError;
use super::super::captions;
use super::super::documents::{DOCUMENT_FORMAT, size_text};
use super::super::exhibits::own_rights;
use super::super::picture::{Picture, Room};
use super::super::reading::Sheet;
use super::super::voice::Phrase;
use super::frame::{Outward, outward_or_code, rights_link};
use super::parts::{Player, player};
use crate::model::{
    self, ExhibitForm, Hotspot, HotspotTarget, LinkPolicy, Localized, MediaPath, Scene,
};

#[derive(Debug, Serialize)]
pub struct Shown {
    pub kind: &'static str,
    figures: Vec<Figure>,
    player: Option<Player>,
    /// Of a film, in the language of its sound.
    track: Option<Track>,
    document: Option<Document>,
    address: Option<Outward>,
    caption: Option<Phrase>,
    credit: Option<Phrase>,
    rights: Option<Outward>,
}

#[derive(Debug, Serialize)]
struct Figure {
    picture: Picture,
    /// Before, after.
    label: Option<Phrase>,
}

#[derive(Debug, Serialize)]
struct Track {
    src: String,
    lang: String,
}

#[derive(Debug, Serialize)]
struct Document {
    href: String,
    /// "PDF · 1.2 MB".
    line: String,
}

impl Shown {
    fn empty(kind: &'static str) -> Shown {
        Shown {
            kind,
            figures: Vec::new(),
            player: None,
            track: None,
            document: None,
            address: None,
            caption: None,
            credit: None,
            rights: None,
        }
    }
}

/// Whether a hotspot shows something of its own.
pub fn shows(sheet: &Sheet<'_>, spot: &Hotspot) -> bool {
    match &spot.target {
        HotspotTarget::Exhibit(_) => true,
        HotspotTarget::Url(_) => sheet.reading.collection.portal.links != LinkPolicy::Hide,
        _ => false,
    }
}

/// What it shows; `None` for those that only speak or lead elsewhere.
///
/// # Errors
/// When a product is missing.
pub fn shown(
    sheet: &Sheet<'_>,
    scene: &Scene,
    spot: &Hotspot,
) -> Result<Option<Shown>, RenderError> {
    if !shows(sheet, spot) {
        return Ok(None);
    }
    let portal = &sheet.reading.collection.portal;
    match &spot.target {
        HotspotTarget::Exhibit(exhibit) => exhibited(sheet, scene, spot, exhibit).map(Some),
        HotspotTarget::Url(address) => {
            let text = sheet.reading.voice.plain(address);
            Ok(Some(Shown {
                address: Some(outward_or_code(portal, text, address)),
                ..Shown::empty("url")
            }))
        }
        _ => Ok(None),
    }
}

fn exhibited(
    sheet: &Sheet<'_>,
    scene: &Scene,
    spot: &Hotspot,
    exhibit: &model::Exhibit,
) -> Result<Shown, RenderError> {
    let reading = sheet.reading;
    let (kind, _) = reading.exhibit_kind(&exhibit.form);
    let portal = &reading.collection.portal;
    let recording = exhibit.form.recording();
    Ok(Shown {
        figures: figures(sheet, &exhibit.form)?,
        player: player(sheet, recording, &spot.id),
        track: match &exhibit.form {
            ExhibitForm::Video(film) => track(sheet, film),
            _ => None,
        },
        document: match &exhibit.form {
            ExhibitForm::Document(file) => Some(document(sheet, file)?),
            _ => None,
        },
        caption: reading.voice.phrase(&exhibit.caption),
        credit: reading.voice.phrase(&exhibit.credit),
        rights: rights_link(portal, &reading.voice, own_rights(exhibit, scene)),
        ..Shown::empty(kind)
    })
}

fn figures(sheet: &Sheet<'_>, form: &ExhibitForm) -> Result<Vec<Figure>, RenderError> {
    let reading = sheet.reading;
    let id = &reading.exhibition.id;
    let mut figures = Vec::new();
    for (plate, label) in reading.plates(form) {
        let product = reading.products.picture(id, &plate.file);
        let product = product.ok_or_else(|| RenderError::missing(id, &plate.file))?;
        let alt = reading.alt(&plate.alt, &Localized::new());
        if let Some(picture) = sheet.picture(product, Room::Prose, alt) {
            figures.push(Figure { picture, label });
        }
    }
    Ok(figures)
}

fn track(sheet: &Sheet<'_>, film: &model::Narration) -> Option<Track> {
    let voice = &sheet.reading.voice;
    let shown = film.shown(voice.lang, voice.order)?;
    let name = captions::name(shown.value)?;
    Some(Track {
        src: sheet.own_file(&name),
        lang: shown.fallback.unwrap_or(voice.lang).tag().to_owned(),
    })
}

fn document(sheet: &Sheet<'_>, file: &MediaPath) -> Result<Document, RenderError> {
    let reading = sheet.reading;
    let id = &reading.exhibition.id;
    let blob = reading.products.copy(id, file);
    let blob = blob.ok_or_else(|| RenderError::missing(id, file))?;
    Ok(Document {
        href: sheet.media(blob),
        line: format!("{DOCUMENT_FORMAT} · {}", size_text(blob.length)),
    })
}
