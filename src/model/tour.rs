//! A guided tour: stops in order, and what the guide says at each.

use super::scene::Words;
use super::{Localized, MediaPath, ObjectView, View};

#[derive(Debug, Clone, PartialEq)]
pub struct Tour {
    pub id: String,
    pub title: Localized<String>,
    pub words: Words,
    pub stops: Vec<Stop>,
}

impl super::Thing for Tour {
    fn id(&self) -> &str {
        &self.id
    }

    fn title(&self) -> &Localized<String> {
        &self.title
    }
}

impl Stop {
    /// Seconds that a guide stays where nobody speaks and nobody says how long.
    pub const DWELL_S: f64 = 8.0;
}

#[derive(Debug, Clone, PartialEq)]
pub struct Stop {
    pub id: String,
    pub target: StopTarget,
    /// Seconds to stay where nothing is spoken.
    pub dwell: f64,
    /// In the order of their times.
    pub moves: Vec<Move>,
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

/// Where the camera goes while the guide speaks.
#[derive(Debug, Clone, PartialEq)]
pub struct Move {
    /// Seconds of the recording at which it sets out; recordings of other languages have other times.
    pub at: Localized<f64>,
    /// Seconds that the way takes.
    pub over: Option<f64>,
    pub aim: MoveAim,
}

#[derive(Debug, Clone, PartialEq)]
pub enum MoveAim {
    View(View),
    Turn(ObjectView),
    Annotation(String),
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
