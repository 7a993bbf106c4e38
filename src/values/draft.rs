//! A draft: what the author wrote, read but not yet judged. References are still words,
//! and everything knows its place.

use std::collections::BTreeMap;

use super::DraftDates;
use crate::diagnostics::{Code, Fault};
use crate::model::{
    Aim, Alt, Credit, Cue, DeepZoom, Fact, Lang, LinkPolicy, Localized, MediaFile, MediaPath,
    ObjectView, PanoramaCrop, PanoramaTiles, Pose, Publisher, Theme, Tilt, Units, View, Zoom,
};
use crate::source::{Located, Place, ThingLink};

/// A short text in several languages, and where it was first written.
pub type DraftText = Located<Localized<String>>;

#[derive(Debug)]
pub struct Draft {
    pub portal: Option<DraftPortal>,
    pub theme: Theme,
    /// Sorted by id.
    pub exhibitions: Vec<DraftExhibition>,
    pub museums: super::DraftMuseums,
}

#[derive(Debug)]
pub struct DraftPortal {
    pub place: Place,
    pub title: Option<DraftText>,
    pub summary: Option<DraftText>,
    pub languages: Vec<Lang>,
    pub publisher: Option<Publisher>,
    pub base_url: Option<String>,
    pub links: LinkPolicy,
    pub deep_zoom: DeepZoom,
    pub panorama_tiles: PanoramaTiles,
    pub accent: Option<Located<String>>,
}

#[derive(Debug)]
pub struct DraftExhibition {
    pub id: String,
    pub place: Place,
    pub title: Option<DraftText>,
    pub summary: Option<DraftText>,
    /// Its own, else the portal's, else none.
    pub languages: Vec<Lang>,
    pub start: Option<Located<String>>,
    pub rights: Option<Located<String>>,
    pub required_statement: Option<DraftText>,
    pub credits: Vec<Credit>,
    pub accent: Option<Located<String>>,
    pub theme: Theme,
    pub introduction: Option<Page>,
    pub scenes: Vec<DraftScene>,
    pub objects: Vec<DraftObject>,
    pub tours: Vec<DraftTour>,
    pub building: super::DraftBuilding,
    pub museum: Option<Located<String>>,
    /// Things whose files could not be read; findings say why.
    pub broken: Vec<ThingLink>,
    /// Every file named anywhere, in the author's order.
    pub uses: Vec<MediaUse>,
    pub media: BTreeMap<MediaPath, MediaState>,
}

/// What every Markdown file gives, its translations merged in.
#[derive(Debug)]
pub struct Page {
    pub id: String,
    pub place: Place,
    pub title: Option<DraftText>,
    /// Markdown before the first section.
    pub words: Localized<String>,
    pub sections: BTreeMap<String, Section>,
    /// Links in the words that lead to other Markdown files.
    pub links: Vec<Located<ThingLink>>,
}

/// Words under a heading with an id: `## The beast mask {#taotie}`.
#[derive(Debug)]
pub struct Section {
    pub place: Place,
    pub title: Localized<String>,
    pub words: Localized<String>,
}

/// A file that the author names, and as what.
#[derive(Debug)]
pub struct MediaUse {
    pub path: Located<MediaPath>,
    pub kind: MediaKind,
    /// Of a panorama that is named face by face; `path` only tells it from others then.
    pub faces: Option<Box<[MediaPath; 6]>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MediaKind {
    Image,
    Panorama,
    Model,
    Audio,
    Video,
    Document,
}

impl MediaKind {
    /// The code of a file that is damaged or cannot be shown where one of this kind should be.
    pub fn broken(self) -> Code {
        const IMAGE: Code = "broken-image";
        const MODEL: Code = "broken-model";
        const SOUND: Code = "broken-sound";
        const FILM: Code = "broken-film";
        const DOCUMENT: Code = "broken-document";
        match self {
            MediaKind::Image | MediaKind::Panorama => IMAGE,
            MediaKind::Model => MODEL,
            MediaKind::Audio => SOUND,
            MediaKind::Video => FILM,
            MediaKind::Document => DOCUMENT,
        }
    }
}

/// What was found where the author points.
#[derive(Debug)]
pub enum MediaState {
    Ready(MediaFile),
    /// The nearest file that does exist, if any is near.
    Missing {
        similar: Option<String>,
    },
    /// One of the files that it consists of is not there.
    MissingPart(Fault),
    /// There is one of this name in other letters, capital or small.
    OtherCase {
        there: String,
    },
    /// There, but not what it should be.
    Broken(Fault),
    /// The machine would not let us read it.
    Unreadable(String),
    /// A link that leads out of the exhibition.
    Outside,
}

#[derive(Debug)]
pub struct DraftScene {
    pub page: Page,
    pub alt: Option<Located<Alt>>,
    pub panorama: Option<Located<MediaPath>>,
    /// Instead of what the panorama's file says.
    pub extent: Option<PanoramaCrop>,
    pub tilt: Option<Tilt>,
    pub pose: Pose,
    pub view: View,
    pub links: Vec<DraftLink>,
    pub hotspots: Vec<DraftHotspot>,
    pub ambient: Option<Located<MediaPath>>,
    pub rights: Option<Located<String>>,
    pub hall: Option<Located<String>>,
    pub floor: Option<Located<String>>,
    /// Ids of the scenes that one can walk to.
    pub neighbours: Vec<String>,
}

#[derive(Debug)]
pub struct DraftLink {
    pub place: Place,
    pub id: Option<Located<String>>,
    pub scene: Located<String>,
    /// `None`: follows from the two scenes' poses.
    pub aim: Option<Aim>,
    pub arrive: Option<Aim>,
    pub title: Option<DraftText>,
}

#[derive(Debug)]
pub struct DraftHotspot {
    pub place: Place,
    pub id: Option<Located<String>>,
    /// As the author wrote it, or the middle of the area.
    pub aim: Option<Aim>,
    pub area: Vec<Aim>,
    /// Metres in the exhibition's frame; instead of `aim`.
    pub position: Option<Located<[f64; 3]>>,
    /// How many metres from the scene's eye the hall's mesh hides `position`.
    pub wall: Option<f64>,
    pub target: DraftTarget,
    pub title: Option<DraftText>,
}

#[derive(Debug)]
pub enum DraftTarget {
    Note,
    Object(Located<String>),
    Scene {
        scene: Located<String>,
        arrive: Option<Aim>,
    },
    Exhibit(Box<DraftExhibit>),
    Url(Located<String>),
}

/// What a hotspot brings of its own.
#[derive(Debug)]
pub struct DraftExhibit {
    pub form: DraftExhibitForm,
    pub caption: Option<DraftText>,
    pub credit: Option<DraftText>,
    pub rights: Option<Located<String>>,
}

#[derive(Debug)]
pub enum DraftExhibitForm {
    Image(DraftPlate),
    Compare {
        before: DraftPlate,
        after: DraftPlate,
    },
    Audio(DraftNarration),
    Video(DraftNarration),
    Document(Located<MediaPath>),
}

#[derive(Debug)]
pub struct DraftPlate {
    pub file: Located<MediaPath>,
    pub alt: Option<Located<Alt>>,
    pub caption: Option<DraftText>,
}

#[derive(Debug)]
pub struct DraftObject {
    pub page: Page,
    pub facts: Vec<Fact>,
    pub dates: DraftDates,
    pub media: Vec<DraftMedium>,
    pub annotations: Vec<DraftAnnotation>,
    pub narration: Option<DraftNarration>,
    pub credit: Option<DraftText>,
    pub rights: Option<Located<String>>,
    pub period: Option<Located<String>>,
    pub museum: Option<Located<String>>,
}

#[derive(Debug)]
pub struct DraftMedium {
    pub place: Place,
    pub id: Located<String>,
    pub file: Located<MediaPath>,
    pub form: DraftForm,
    pub alt: Option<Located<Alt>>,
    pub caption: Option<DraftText>,
    pub credit: Option<DraftText>,
    pub rights: Option<Located<String>>,
}

#[derive(Debug)]
pub enum DraftForm {
    Model {
        units: Units,
        rotate: [f64; 3],
        view: ObjectView,
    },
    Image {
        zoom: Zoom,
    },
    Audio,
    Video,
}

#[derive(Debug)]
pub struct DraftAnnotation {
    pub id: Located<String>,
    pub medium: Option<Located<String>>,
    pub spot: DraftSpot,
}

#[derive(Debug)]
pub enum DraftSpot {
    /// In the file's own coordinates and units.
    Point {
        position: [f64; 3],
        normal: Option<[f64; 3]>,
        view: Option<ObjectView>,
    },
    Region(Located<[f64; 4]>),
}

#[derive(Debug)]
pub struct DraftTour {
    pub page: Page,
    pub stops: Vec<DraftStop>,
}

#[derive(Debug)]
pub struct DraftStop {
    pub place: Place,
    pub id: Option<Located<String>>,
    pub target: DraftStopTarget,
    pub dwell: Option<f64>,
    pub moves: Vec<DraftMove>,
    pub narration: Option<DraftNarration>,
    pub title: Option<DraftText>,
}

#[derive(Debug)]
pub struct DraftMove {
    /// Seconds; where one time was given, that of every language.
    pub at: Located<Localized<f64>>,
    pub over: Option<f64>,
    pub aim: DraftMoveAim,
}

impl DraftMove {
    /// The place on a relic that it leads to.
    pub fn annotation(&self) -> Option<&Located<String>> {
        match &self.aim {
            DraftMoveAim::Annotation(annotation) => Some(annotation),
            DraftMoveAim::View(_) => None,
        }
    }
}

#[derive(Debug)]
pub enum DraftMoveAim {
    View(Located<MoveView>),
    Annotation(Located<String>),
}

/// Of a room or of a relic: which, the stop says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MoveView {
    pub aim: Aim,
    pub hfov: Option<f64>,
    pub distance: Option<f64>,
}

#[derive(Debug)]
pub enum DraftStopTarget {
    Scene {
        scene: Located<String>,
        view: Option<View>,
    },
    Object {
        object: Located<String>,
        annotation: Option<Located<String>>,
    },
}

/// Recordings that a pattern leads to.
#[derive(Debug)]
pub struct DraftNarration {
    pub place: Place,
    pub recordings: Localized<DraftRecording>,
    /// Languages of the exhibition that the pattern has no file for.
    pub absent: Vec<Lang>,
}

#[derive(Debug)]
pub struct DraftRecording {
    pub audio: MediaPath,
    /// From the `.vtt` or the `.srt` of the same name.
    pub captions: Option<Vec<Cue>>,
    /// From the `.md` of the same name.
    pub transcript: Option<String>,
}
