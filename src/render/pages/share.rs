//! What a page tells of itself where it is shared or found: Open Graph (<https://ogp.me>) and
//! schema.org data. Addresses there must be absolute, so pictures are named only when the site
//! says where it will stand.

use serde::Serialize;
use serde_json::Value;

use super::super::address::absolute;
use super::super::picture::source_near;
use super::super::reading::{Reading, Sheet};
use super::super::voice::Voice;
use super::frame::portal_title;
use crate::model::{Lang, Portal};
use crate::values::{PictureProduct, SizedBlob};

#[derive(Debug, Default, Serialize)]
pub struct Share {
    pub title: String,
    /// Open Graph's word for the kind of page.
    pub kind: &'static str,
    pub site_name: String,
    pub locale: String,
    pub other_locales: Vec<String>,
    pub image: Option<ShareImage>,
    /// JSON-LD, safe within a `script` element.
    pub structured: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct ShareImage {
    pub address: String,
    pub width: u32,
    pub height: u32,
    pub alt: String,
}

/// Social networks show cards of 1200 × 630; more is a waste.
const CARD_PX: u32 = 1600;
/// They show no drawings.
const DRAWING: &str = "svg";

/// The size of a picture that is shared.
pub fn to_share(picture: &PictureProduct) -> Option<&SizedBlob> {
    source_near(picture, CARD_PX)
}

impl ShareImage {
    /// The thing's own picture, else the exhibition's.
    pub fn of(sheet: &Sheet<'_>, picture: Option<&SizedBlob>, alt: &str) -> Option<Self> {
        let reading = sheet.reading;
        match picture.filter(|source| source.blob.ending != DRAWING) {
            Some(source) => ShareImage::at(reading, source, alt.to_owned()),
            None => ShareImage::of_exhibition(reading),
        }
    }

    /// Its opening view, described as on its page.
    pub fn of_exhibition(reading: &Reading<'_>) -> Option<Self> {
        let card = reading.products.card(reading.exhibition)?;
        let opening = reading.exhibition.opening()?;
        let alt = reading.alt(&opening.alt, &opening.title).text;
        ShareImage::at(reading, card, alt)
    }

    fn at(reading: &Reading<'_>, source: &SizedBlob, alt: String) -> Option<Self> {
        let path = reading.media_path(&source.blob);
        Some(ShareImage {
            address: absolute(&reading.collection.portal, &path)?,
            width: source.width,
            height: source.height,
            alt,
        })
    }
}

impl Share {
    /// Of a page of an exhibition.
    pub fn of_sheet(
        sheet: &Sheet<'_>,
        kind: &'static str,
        title: &str,
        image: Option<ShareImage>,
        structured: &Value,
    ) -> Share {
        let reading = sheet.reading;
        let share = Share::of_page(
            &reading.collection.portal,
            &reading.voice,
            &reading.exhibition.languages,
            structured,
        );
        Share {
            title: title.to_owned(),
            kind,
            image,
            ..share
        }
    }

    /// Its picture is an exhibition's.
    pub fn of_portal(
        portal: &Portal,
        voice: &Voice<'_>,
        image: Option<ShareImage>,
        structured: &Value,
    ) -> Share {
        let share = Share::of_page(portal, voice, &portal.languages, structured);
        Share {
            title: share.site_name.clone(),
            kind: "website",
            image,
            ..share
        }
    }

    /// Of a page that belongs to the portal, such as a museum's.
    pub fn of_house(portal: &Portal, voice: &Voice<'_>, title: &str, structured: &Value) -> Share {
        Share {
            title: title.to_owned(),
            kind: "article",
            ..Share::of_page(portal, voice, &portal.languages, structured)
        }
    }

    fn of_page(
        portal: &Portal,
        voice: &Voice<'_>,
        languages: &[Lang],
        structured: &Value,
    ) -> Share {
        let others = languages.iter().filter(|lang| *lang != voice.lang);
        Share {
            site_name: portal_title(portal, voice).text,
            locale: locale(voice.lang),
            other_locales: others.map(locale).collect(),
            structured: within_script(structured),
            ..Share::default()
        }
    }
}

/// Open Graph writes `language_TERRITORY`; where a tag names a script, the territory that most
/// readers of it live in.
fn locale(lang: &Lang) -> String {
    match lang.tag() {
        "zh-Hans" => "zh_CN".to_owned(),
        "zh-Hant" => "zh_TW".to_owned(),
        tag => tag.replace('-', "_"),
    }
}

/// JSON in which nothing can end the `script` element that holds it.
fn within_script(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_the_script() {
        let json = within_script(&serde_json::json!({"name": "</script><!-- x"}));
        assert!(!json.contains('<'), "{json}");
        assert_eq!(
            serde_json::from_str::<Value>(&json).unwrap()["name"],
            "</script><!-- x"
        );
    }

    #[test]
    fn locales_name_a_territory_where_the_script_does() {
        let of = |tag| locale(&Lang::parse(tag).unwrap());
        assert_eq!(
            [of("zh-Hans"), of("en"), of("pt-BR")],
            ["zh_CN", "en", "pt_BR"]
        );
    }
}
