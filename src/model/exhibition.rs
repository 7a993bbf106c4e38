//! The portal and its exhibitions.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    Lang, Localized, MediaFile, MediaPath, Object, Rights, Scene, Series, Theme, Tour, scene::Words,
};

/// Everything under the root folder.
#[derive(Debug, Clone, PartialEq)]
pub struct Collection {
    pub portal: Portal,
    /// What the whole site changes of the built-in look.
    pub theme: Theme,
    /// Sorted by id.
    pub exhibitions: Vec<Exhibition>,
    pub museums: super::Museums,
}

/// What `site.yaml` says, or what follows from the exhibitions where there is none.
#[derive(Debug, Clone, PartialEq)]
pub struct Portal {
    pub title: Localized<String>,
    pub summary: Localized<String>,
    /// The first is the default: its pages lie at the root.
    pub languages: Vec<Lang>,
    pub publisher: Option<Publisher>,
    /// Only for what must be absolute: sitemap, Open Graph.
    pub base_url: Option<String>,
    pub links: LinkPolicy,
    pub deep_zoom: DeepZoom,
    pub panorama_tiles: PanoramaTiles,
    /// `#rrggbb`.
    pub accent: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publisher {
    pub name: Localized<String>,
    pub url: Option<String>,
}

/// How tiles of pictures are laid out on a web server. One form and not both: nothing is shipped
/// twice, and most software reads either.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DeepZoom {
    /// IIIF Image API 3.0, level 0.
    #[default]
    Iiif,
    /// Microsoft's Deep Zoom, with `.dzi`.
    Dzi,
}

/// What a site is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    /// A folder for a web server.
    Web,
    /// A zip for a stick, opened by double-click.
    Usb,
}

/// How the tiles of panoramas are written in each edition: the web counts bytes, a stick's
/// visitors have old computers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PanoramaTiles {
    pub web: TileImage,
    pub usb: TileImage,
}

impl PanoramaTiles {
    pub fn of(&self, edition: Edition) -> TileImage {
        match edition {
            Edition::Web => self.web,
            Edition::Usb => self.usb,
        }
    }
}

/// A format, and its quality of 1…100, which each format counts in its own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TileImage {
    pub format: TileFormat,
    pub quality: u8,
}

impl TileImage {
    /// In the quality in which panoramas may be looked at enlarged: above it files grow faster
    /// than they gain. A room's first view has to come over a school's line.
    pub fn usual(format: TileFormat) -> TileImage {
        TileImage {
            format,
            quality: 80,
        }
    }
}

impl Default for TileImage {
    fn default() -> TileImage {
        TileImage::usual(TileFormat::Jpeg)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TileFormat {
    Jpeg,
    /// A third smaller, and ten times the work.
    WebP,
}

impl TileFormat {
    pub fn mime(self) -> &'static str {
        match self {
            TileFormat::Jpeg => "image/jpeg",
            TileFormat::WebP => "image/webp",
        }
    }

    /// Of file names, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            TileFormat::Jpeg => "jpg",
            TileFormat::WebP => "webp",
        }
    }
}

/// What becomes of links that lead out of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LinkPolicy {
    #[default]
    Show,
    /// Addresses stand as text, beside a code to scan.
    Qr,
    /// The text stays, the link goes.
    Hide,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Exhibition {
    pub id: String,
    pub title: Localized<String>,
    pub summary: Localized<String>,
    /// The first is the default.
    pub languages: Vec<Lang>,
    pub start: Option<String>,
    pub rights: Option<Rights>,
    pub required_statement: Localized<String>,
    pub credits: Vec<Credit>,
    pub accent: Option<String>,
    pub theme: Theme,
    /// `index.md`.
    pub introduction: Words,
    /// The start scene first, then by id.
    pub scenes: Series<Scene>,
    pub objects: Series<Object>,
    pub tours: Series<Tour>,
    /// Halls, floors, periods.
    pub building: super::Building,
    /// Id of whom it comes from.
    pub museum: Option<String>,
    /// Every file that pages and the viewer show.
    pub media: BTreeMap<MediaPath, MediaFile>,
}

impl Exhibition {
    /// Where a visit begins: the start scene, else the first.
    pub fn opening(&self) -> Option<&Scene> {
        let start = self.start.as_deref().and_then(|id| self.scene(id));
        start.or(self.scenes.first())
    }

    pub fn scene(&self, id: &str) -> Option<&Scene> {
        self.scenes.get(id)
    }

    pub fn object(&self, id: &str) -> Option<&Object> {
        self.objects.get(id)
    }

    pub fn tour(&self, id: &str) -> Option<&Tour> {
        self.tours.get(id)
    }

    /// Its language whose pages lie at the root: the portal's default if it has that, else its own.
    pub fn root_language<'a>(&'a self, portal: &'a Portal) -> Option<&'a Lang> {
        portal
            .languages
            .first()
            .filter(|lang| self.languages.contains(lang))
            .or(self.languages.first())
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credit {
    pub name: Localized<String>,
    pub role: Localized<String>,
}
