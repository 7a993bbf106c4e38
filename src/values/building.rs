//! Floors, halls and periods as drafted, and museums.

use super::draft::{DraftText, Page};
use crate::model::{Alt, Lang, MediaPath, Opening, PeriodYear};
use crate::source::{Located, Place};
use crate::values::{MediaState, MediaUse};
use std::collections::BTreeMap;

#[derive(Debug, Default)]
pub struct DraftBuilding {
    pub floors: Vec<DraftFloor>,
    pub halls: Vec<DraftHall>,
    pub periods: Vec<DraftPeriod>,
    pub opening: Opening,
}

#[derive(Debug)]
pub struct DraftFloor {
    pub id: Located<String>,
    pub title: Option<DraftText>,
    pub level: Option<i32>,
    pub plan: Option<DraftPlan>,
}

#[derive(Debug)]
pub struct DraftPlan {
    pub image: Located<MediaPath>,
    /// Metres.
    pub width: f64,
    /// x and z of the top left corner, metres.
    pub origin: [f64; 2],
}

#[derive(Debug)]
pub struct DraftHall {
    pub id: Located<String>,
    pub title: Option<DraftText>,
    pub alt: Option<Located<Alt>>,
    pub floor: Option<Located<String>>,
    pub mesh: Option<Located<MediaPath>>,
}

#[derive(Debug)]
pub struct DraftPeriod {
    pub id: Located<String>,
    pub title: Option<DraftText>,
    pub from: Option<Located<PeriodYear>>,
    pub to: Option<Located<PeriodYear>>,
}

/// Everything in `museums/`.
#[derive(Debug, Default)]
pub struct DraftMuseums {
    /// The portal's, else the first exhibition's.
    pub languages: Vec<Lang>,
    /// Sorted by id.
    pub list: Vec<DraftMuseum>,
    /// Every file that a museum names, relative to the folder `museums/`.
    pub uses: Vec<MediaUse>,
    pub media: BTreeMap<MediaPath, MediaState>,
}

#[derive(Debug)]
pub struct DraftMuseum {
    pub page: Page,
    pub location: Option<DraftText>,
    pub logo: Option<DraftLogo>,
    pub url: Option<String>,
}

#[derive(Debug)]
pub struct DraftLogo {
    pub place: Place,
    pub image: Located<MediaPath>,
    pub alt: Option<Located<Alt>>,
}
