//! A guided tour: stops in order, and what the guide says at each.

use super::scene::Words;
use super::{Localized, MediaPath, View};

#[derive(Debug, Clone, PartialEq)]
pub struct Tour {
    pub id: String,
    pub title: Localized<String>,
    pub words: Words,
    pub stops: Vec<Stop>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Stop {
    pub id: String,
    pub target: StopTarget,
    /// Seconds to stay where nothing is spoken.
    pub dwell: Option<f64>,
    pub narration: Option<Narration>,
    /// Empty: the target's title.
    pub title: Localized<String>,
    pub words: Words,
}

#[derive(Debug, Clone, PartialEq)]
pub enum StopTarget {
    Scene {
        scene: String,
        view: Option<View>,
    },
    Object {
        object: String,
        annotation: Option<String>,
    },
}

/// One recording a language.
pub type Narration = Localized<Recording>;

/// A sound, or a film with its sound.
#[derive(Debug, Clone, PartialEq)]
pub struct Recording {
    pub audio: MediaPath,
    pub captions: Vec<Cue>,
    /// Markdown.
    pub transcript: Option<String>,
}

/// One caption; times in seconds.
#[derive(Debug, Clone, PartialEq)]
pub struct Cue {
    pub start: f64,
    pub end: f64,
    pub text: String,
}
