//! Museums: who lends.

use std::collections::BTreeMap;

use super::scene::{Alt, Words};
use super::{Lang, Localized, MediaFile, MediaPath};

/// The folder of museums in sources and site; no exhibition can bear its name.
pub const MUSEUMS: &str = "museums";

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Museums {
    /// What stands in for a missing translation, in this order.
    pub languages: Vec<Lang>,
    /// Sorted by id.
    pub list: Vec<Museum>,
    pub media: BTreeMap<MediaPath, MediaFile>,
}

impl Museums {
    pub fn get(&self, id: &str) -> Option<&Museum> {
        self.list.iter().find(|museum| museum.id == id)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Museum {
    pub id: String,
    pub title: Localized<String>,
    /// The town.
    pub place: Localized<String>,
    pub words: Words,
    pub logo: Option<Logo>,
    pub url: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Logo {
    pub image: MediaPath,
    pub alt: Alt,
}
