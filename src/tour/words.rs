//! Words: one language's texts, keyed by the ids of the structure.
//!
//! Where a translation is missing the default language's text stands in, and says so by
//! its own `lang`; `lang` is absent when the text is in the pack's language.

use std::collections::BTreeMap;

use serde::Serialize;
#[cfg(test)]
use ts_rs::TS;

/// All words of one exhibition in one language.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct TextPack {
    pub lang: String,
    pub dir: Direction,
    pub title: Phrase,
    pub scenes: BTreeMap<String, SceneText>,
    pub objects: BTreeMap<String, ObjectText>,
    pub tours: BTreeMap<String, TourText>,
    /// Names.
    pub halls: BTreeMap<String, Phrase>,
    pub floors: BTreeMap<String, Phrase>,
    pub periods: BTreeMap<String, Phrase>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(TS))]
pub enum Direction {
    Ltr,
    Rtl,
}

/// A short plain text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Phrase {
    pub text: String,
    pub lang: Option<String>,
}

/// Safe HTML made from Markdown; links in it are relative to the exhibition's folder or are routes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Prose {
    pub html: String,
    pub lang: Option<String>,
}

/// Title and words of an annotation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Note {
    pub title: Phrase,
    pub words: Option<Prose>,
}

/// Title and words of a hotspot, and what is said of the thing that it shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct HotspotText {
    pub title: Phrase,
    pub words: Option<Prose>,
    /// Of an image: one; of a comparison: before and after, whose captions tell them apart.
    pub pictures: Vec<MediumText>,
    /// Of audio and video.
    pub recording: Option<Recording>,
    pub caption: Option<Phrase>,
    /// Credit and rights in one line.
    pub credit: Option<Phrase>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct SceneText {
    pub title: Phrase,
    pub alt: Option<Phrase>,
    pub words: Option<Prose>,
    pub hotspots: BTreeMap<String, HotspotText>,
    /// What a link is called: the target's title where the author gave none.
    pub links: BTreeMap<String, Phrase>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct ObjectText {
    pub title: Phrase,
    pub words: Option<Prose>,
    pub facts: Vec<FactText>,
    pub media: BTreeMap<String, MediumText>,
    pub annotations: BTreeMap<String, Note>,
    pub narration: Option<Recording>,
    /// Credit and rights in one line.
    pub credit: Option<Phrase>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct FactText {
    pub label: Phrase,
    /// Each may be in a language of its own.
    pub values: Vec<Phrase>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct MediumText {
    /// Absent: decorative.
    pub alt: Option<Phrase>,
    pub caption: Option<Phrase>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct TourText {
    pub title: Phrase,
    pub words: Option<Prose>,
    pub stops: BTreeMap<String, StopText>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct StopText {
    pub title: Phrase,
    pub words: Option<Prose>,
    pub narration: Option<Recording>,
    /// Seconds of this recording at which each of the stop's moves sets out, or of the stay where
    /// nothing is recorded.
    pub moves: Vec<f64>,
}

/// A spoken text, or a film. It is an ordinary file; captions travel here, since a page from
/// `file://` may not load a `<track>`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Recording {
    pub file: String,
    /// As of [`crate::tour::Sound`].
    pub gain: f64,
    pub waveform: Vec<u8>,
    pub seconds: Option<f64>,
    pub lang: Option<String>,
    pub cues: Vec<Cue>,
    pub transcript: Option<Prose>,
}

/// One caption; times in seconds.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Cue {
    pub start: f64,
    pub end: f64,
    pub text: String,
}
