//! Structure: what is where, and which file shows it.

use serde::Serialize;
#[cfg(test)]
use ts_rs::TS;

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
    /// Ambient sound, an ordinary file.
    pub ambient: Option<String>,
    pub hall: Option<String>,
    /// Its own, else its hall's.
    pub floor: Option<String>,
}

/// Six cube faces in two levels. Faces come in the order front, right, back, left, up, down,
/// each as seen from inside: with u to the right and v downward in −1…1, and yaw 0 along −Z,
/// they look along (u, −v, −1), (1, −v, u), (−u, −v, 1), (−1, −v, −u), (u, 1, −v), (u, −1, v).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Panorama {
    /// All six faces in one image, one above the other.
    pub low: Bytes,
    pub low_face_px: u32,
    pub faces: [Bytes; 6],
    pub face_px: u32,
    /// What a partial panorama covers; absent for a full sphere.
    pub coverage: Option<Coverage>,
    /// A picture of the start view, an ordinary file.
    pub still: String,
}

/// A file whose bytes JavaScript needs: a plain file (web), or data scripts (usb): one with `.js`
/// behind its name, or several with `.1.js`, `.2.js`… whose bytes follow each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Bytes {
    pub file: String,
    pub mime: String,
    /// Length of the decoded bytes, for progress.
    pub length: u32,
    /// How many data scripts hold them in the usb edition.
    pub parts: u32,
}

/// So many bytes travel in one data script: 6 MiB of base64, which a browser takes in at once.
/// One of 200 MiB took Chromium 43 seconds.
pub const DATA_SCRIPT_BYTES: u64 = 9 << 19;

/// How many data scripts so many bytes need.
pub fn data_script_parts(length: u64) -> u64 {
    length.div_ceil(DATA_SCRIPT_BYTES).max(1)
}

/// The part of the sphere that a partial panorama shows, in degrees.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Coverage {
    pub yaw: [f64; 2],
    pub pitch: [f64; 2],
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
        /// Whether the address may be a link; else it is a text to copy.
        linked: bool,
    },
    Compare {
        before: Picture,
        after: Picture,
    },
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
    Image { picture: Picture },
    Audio { file: String },
    Video { file: String },
}

/// One GLB. The viewer scales the scene by `scale`, then turns it by `rotate`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Model {
    pub glb: Bytes,
    /// Metres per unit of the file.
    pub scale: f64,
    /// Degrees about X, then Y, then Z.
    pub rotate: [f64; 3],
    /// Bounding box of the scaled, unturned scene: [min, max], metres.
    pub bounds: [[f64; 3]; 2],
    pub triangles: u32,
    /// Where the visitor stands first.
    pub view: ObjectView,
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
    pub dwell: Option<f64>,
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
