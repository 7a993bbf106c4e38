//! A scene: a sweep, its panorama, and what can be met in it.

use super::{Aim, Arrive, Lang, Localized, MediaPath, Pose, Rights, View};

/// Markdown in one or more languages.
pub type Words = Localized<String>;

/// What stands in for a picture for whoever does not see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Alt {
    /// `alt: ""`.
    Decorative,
    Text(Localized<String>),
    /// The author wrote none; a finding says so.
    Missing,
}

impl Alt {
    pub fn shown<'a>(&'a self, lang: &Lang, order: &[Lang]) -> Option<super::Shown<'a, String>> {
        match self {
            Alt::Text(text) => text.shown(lang, order),
            Alt::Decorative | Alt::Missing => None,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    pub id: String,
    pub title: Localized<String>,
    pub alt: Alt,
    /// The wall text.
    pub words: Words,
    pub panorama: MediaPath,
    pub pose: Pose,
    pub view: View,
    pub links: Vec<Link>,
    pub hotspots: Vec<Hotspot>,
    pub ambient: Option<MediaPath>,
    pub rights: Option<Rights>,
    pub hall: Option<String>,
    /// Its own, else its hall's.
    pub floor: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    pub id: String,
    pub scene: String,
    pub aim: Aim,
    pub arrive: Arrive,
    /// Empty: the target's title.
    pub title: Localized<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Hotspot {
    pub id: String,
    pub aim: Aim,
    /// Corners of an area; empty for a point. `aim` is then its middle.
    pub area: Vec<Aim>,
    pub target: HotspotTarget,
    /// Empty: the target's title.
    pub title: Localized<String>,
    pub words: Words,
}

#[derive(Debug, Clone, PartialEq)]
pub enum HotspotTarget {
    Note,
    Object(String),
    Scene { scene: String, arrive: Arrive },
}
