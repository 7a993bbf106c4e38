//! The portal and its exhibitions.

use std::collections::BTreeMap;

use super::{
    Lang, Localized, MediaFile, MediaPath, Object, Rights, Scene, Theme, Tour, scene::Words,
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
    /// `#rrggbb`.
    pub accent: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publisher {
    pub name: Localized<String>,
    pub url: Option<String>,
}

/// What becomes of links that lead out of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LinkPolicy {
    #[default]
    Show,
    /// Addresses stand as text to copy by hand, until there are codes to scan.
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
    pub scenes: Vec<Scene>,
    pub objects: Vec<Object>,
    pub tours: Vec<Tour>,
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
        self.scenes.iter().find(|scene| scene.id == id)
    }

    pub fn object(&self, id: &str) -> Option<&Object> {
        self.objects.iter().find(|object| object.id == id)
    }

    pub fn tour(&self, id: &str) -> Option<&Tour> {
        self.tours.iter().find(|tour| tour.id == id)
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
