//! Structure: what is where, and which file shows it.

use serde::Serialize;
#[cfg(test)]
use ts_rs::TS;

use super::{Bytes, Panorama, Tiles};

/// One exhibition as the viewer sees it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Tour {
    /// [`crate::tour::FORMAT`] at the time of writing.
    pub format: u32,
    /// The exhibition's id; storage keys start with it, since all `file://` pages may share a store.
    pub exhibition: String,
    /// In the author's order; the first is the default.
    pub languages: Vec<Language>,
    /// The scene that "Enter" leads to.
    pub start: Option<String>,
    pub scenes: Vec<Scene>,
    pub objects: Vec<Object>,
    pub tours: Vec<GuidedTour>,
    /// In the author's order, as are floors and periods.
    pub halls: Vec<super::Hall>,
    pub floors: Vec<super::Floor>,
    pub periods: Vec<super::Period>,
    pub opening: super::Opening,
}

/// A language of the exhibition.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Language {
    /// BCP 47, as the author wrote it: `en`, `zh-Hans`.
    pub tag: String,
    /// The language's own name: `English`, `简体中文`.
    pub name: String,
    /// Data script with this language's [`crate::tour::TextPack`].
    pub text: String,
    /// The exhibition's page in this language, relative to the exhibition's folder.
    pub page: String,
}

/// A standpoint: a sweep with its panorama.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Scene {
    pub id: String,
    /// The readable page of this scene.
    pub page: String,
    pub panorama: Panorama,
    /// Bearing of yaw 0, clockwise from north seen from above.
    pub heading: Option<f64>,
    /// Metres, Y up, right-handed, north is −Z.
    pub position: Option<[f64; 3]>,
    pub view: View,
    pub links: Vec<Link>,
    pub hotspots: Vec<Hotspot>,
    /// What is heard in the room.
    pub ambient: Option<Sound>,
    pub hall: Option<String>,
    /// Its own, else its hall's.
    pub floor: Option<String>,
    /// Linked ones first, then from near to far. Only of scenes with position and heading.
    pub neighbours: Vec<Neighbour>,
}

/// Where a visitor looks in a panorama, and how wide.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct View {
    pub yaw: f64,
    pub pitch: f64,
    /// Horizontal field of view.
    pub hfov: f64,
}

/// A way from one scene to another.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Link {
    pub id: String,
    pub scene: String,
    pub yaw: f64,
    pub pitch: f64,
    pub arrive: Arrive,
}

/// A scene that one can walk to: the author linked it, or it stands near and no wall is known to
/// stand between. Its direction is that of the floor beneath it, 1.6 m below its eye.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Neighbour {
    pub scene: String,
    pub yaw: f64,
    pub pitch: f64,
    /// Metres over the floor.
    pub distance: f64,
}

/// Where one looks after following a link.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub enum Arrive {
    /// The target scene's own view.
    View,
    /// The same compass bearing and pitch; both scenes have a heading.
    Bearing,
    /// As the author said.
    At { yaw: f64, pitch: f64 },
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Hotspot {
    pub id: String,
    pub yaw: f64,
    pub pitch: f64,
    /// Corners [yaw, pitch] of an area; yaw and pitch are then its middle.
    pub area: Option<Vec<[f64; 2]>>,
    /// A wall of the hall stands before it: from here it is not to be seen.
    pub hidden: bool,
    pub target: HotspotTarget,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub enum HotspotTarget {
    /// Its words are all there is.
    Note,
    Object {
        object: String,
    },
    Scene {
        scene: String,
        arrive: Arrive,
    },
    /// What is said of it is in [`crate::tour::HotspotText`].
    Image {
        picture: Picture,
    },
    /// The file is in the words, since each language may have its own.
    Audio,
    Video,
    Document {
        /// An ordinary file, to be opened or kept.
        file: String,
        /// `PDF`.
        format: String,
        /// `1.2 MB`.
        size: String,
    },
    /// A page of the web.
    Url {
        address: String,
        /// Whether the address may be a link; else it is a text to copy or to scan.
        linked: bool,
        code: Option<Code>,
    },
    Compare {
        before: Picture,
        after: Picture,
    },
}

/// A QR code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Code {
    /// Modules a side, with the light ones around it.
    pub side: u32,
    /// Strokes one module wide: `d` of an SVG path.
    pub path: String,
}

/// A relic.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Object {
    pub id: String,
    pub page: String,
    /// In the author's order; the first is shown first.
    pub media: Vec<Medium>,
    /// Numbered from 1 in this order.
    pub annotations: Vec<Annotation>,
    pub period: Option<String>,
    /// The relic in 48 pixels on a clear ground, if it has a model that could be drawn.
    pub icon: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Medium {
    pub id: String,
    pub form: MediumForm,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub enum MediumForm {
    Model(Model),
    Image {
        picture: Picture,
        /// As fine as the original; absent where the picture's files are.
        tiles: Option<Tiles>,
    },
    Audio(Sound),
    Video {
        file: String,
    },
}

/// A sound: an ordinary file.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Sound {
    pub file: String,
    /// The volume, 0 … 1, at which it is as loud as the exhibition's other sounds.
    pub gain: f64,
    /// How far it swings, bar by bar from start to end, the farthest 255; empty where nobody knows.
    pub waveform: Vec<u8>,
    /// How long it is, where somebody has listened to it.
    pub seconds: Option<f64>,
}

/// A GLB in levels of detail. The viewer scales the scene by `scale`, then turns it by `rotate`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Model {
    /// Coarsest first: the viewer shows the first at once, and takes the coarsest that nobody can
    /// tell from the last at the present view.
    pub levels: Vec<ModelLevel>,
    /// Metres per unit of the file.
    pub scale: f64,
    /// Degrees about X, then Y, then Z.
    pub rotate: [f64; 3],
    /// Bounding box of the scaled, unturned scene: [min, max], metres.
    pub bounds: [[f64; 3]; 2],
    /// Where the visitor stands first.
    pub view: ObjectView,
    /// What is seen from there, on a canvas of 4 : 3: until the model has come, and without WebGL.
    /// Absent where the build could not draw it.
    pub still: Option<Picture>,
}

/// One level of detail.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct ModelLevel {
    pub glb: Bytes,
    pub triangles: u32,
    /// Metres that it lies from the scan at most, or that a pixel of its textures covers where the
    /// scan's are finer.
    pub error: f64,
}

/// A view of a relic: the camera stands at target + distance · (sin yaw cos pitch, sin pitch,
/// cos yaw cos pitch), so yaw 0 sees glTF's front (+Z).
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct ObjectView {
    pub yaw: f64,
    pub pitch: f64,
    /// Metres; absent: so far that the whole relic is seen.
    pub distance: Option<f64>,
}

/// A responsive picture of ordinary files, smallest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Picture {
    /// Of the upright original, whose pixels regions are given in; no source may be as large.
    pub width: u32,
    pub height: u32,
    pub sources: Vec<PictureSource>,
    /// A `data:` image of a few pixels in the picture's colours.
    pub placeholder: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct PictureSource {
    pub width: u32,
    pub height: u32,
    pub file: String,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Annotation {
    pub id: String,
    /// The medium it belongs to.
    pub medium: String,
    pub spot: Spot,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub enum Spot {
    /// On a model: metres in the scaled, unturned scene.
    Point {
        position: [f64; 3],
        normal: Option<[f64; 3]>,
        view: Option<ObjectView>,
    },
    /// On an image: fractions 0…1 of its width and height, from the top left.
    Region {
        x: f64,
        y: f64,
        width: f64,
        height: f64,
    },
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct GuidedTour {
    pub id: String,
    pub page: String,
    pub stops: Vec<Stop>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Stop {
    pub id: String,
    pub target: StopTarget,
    /// Seconds to stay where nothing is spoken.
    pub dwell: f64,
    /// When each sets out, the words of a language say.
    pub moves: Vec<Move>,
}

/// Where the camera goes while a stop is spoken.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Move {
    pub aim: MoveAim,
    /// Seconds that the way takes; absent: as long as it looks calm.
    pub over: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub enum MoveAim {
    /// Of a panorama.
    View {
        view: View,
    },
    /// Of a relic.
    Turn {
        view: ObjectView,
    },
    Annotation {
        annotation: String,
    },
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub enum StopTarget {
    Scene {
        scene: String,
        /// Absent: the scene's own view.
        view: Option<View>,
    },
    Object {
        object: String,
        annotation: Option<String>,
    },
}
