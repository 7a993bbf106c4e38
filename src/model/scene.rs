//! A scene: a sweep, its panorama, and what can be met in it.

use super::{Aim, Arrive, Lang, Localized, MediaPath, Narration, Pose, Rights, Step, View};

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
    pub neighbours: Vec<Neighbour>,
}

impl super::Thing for Scene {
    fn id(&self) -> &str {
        &self.id
    }

    fn title(&self) -> &Localized<String> {
        &self.title
    }
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

/// A scene that one can walk to.
#[derive(Debug, Clone, PartialEq)]
pub struct Neighbour {
    pub scene: String,
    pub step: Step,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Hotspot {
    pub id: String,
    pub aim: Aim,
    /// Corners of an area; empty for a point. `aim` is then its middle.
    pub area: Vec<Aim>,
    /// A wall of the hall's mesh stands before its place.
    pub hidden: bool,
    pub target: HotspotTarget,
    /// Empty: the target's title.
    pub title: Localized<String>,
    pub words: Words,
}

#[derive(Debug, Clone, PartialEq)]
pub enum HotspotTarget {
    Note,
    Object(String),
    Scene {
        scene: String,
        arrive: Arrive,
    },
    /// Something to see, hear or take along, shown beside the words.
    Exhibit(Box<Exhibit>),
    /// An address of the web, `http` or `https`.
    Url(String),
}

/// What a hotspot brings of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Exhibit {
    pub form: ExhibitForm,
    pub caption: Localized<String>,
    pub credit: Localized<String>,
    /// The nearest: the hotspot's, the scene's or the exhibition's.
    pub rights: Option<Rights>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum ExhibitForm {
    Image(Plate),
    /// The same thing at two times, or in two states.
    Compare {
        before: Plate,
        after: Plate,
    },
    Audio(Narration),
    Video(Narration),
    Document(MediaPath),
}

impl ExhibitForm {
    /// Its pictures, in the order in which they are looked at.
    pub fn plates(&self) -> Vec<&Plate> {
        match self {
            ExhibitForm::Image(plate) => vec![plate],
            ExhibitForm::Compare { before, after } => vec![before, after],
            ExhibitForm::Audio(_) | ExhibitForm::Video(_) | ExhibitForm::Document(_) => Vec::new(),
        }
    }

    /// What is heard in it, in each language.
    pub fn recording(&self) -> Option<&Narration> {
        match self {
            ExhibitForm::Audio(recording) | ExhibitForm::Video(recording) => Some(recording),
            _ => None,
        }
    }
}

/// A picture within a hotspot.
#[derive(Debug, Clone, PartialEq)]
pub struct Plate {
    pub file: MediaPath,
    pub alt: Alt,
    /// Of one side of a comparison; empty elsewhere.
    pub caption: Localized<String>,
}
