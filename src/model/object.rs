//! A relic: facts, media, annotations.

use super::date::Edtf;
use super::orbit::Stand;
use super::scene::{Alt, Words};
use super::{Localized, MediaPath, ObjectView, Rights, tour::Narration};

#[derive(Debug, Clone, PartialEq)]
pub struct Object {
    pub id: String,
    pub title: Localized<String>,
    /// The label.
    pub words: Words,
    /// In the order of a catalogue entry.
    pub facts: Vec<Fact>,
    /// When it was made, as far as its author's words or `date_edtf` say it in years.
    pub date: Option<Edtf>,
    pub media: Vec<Medium>,
    pub annotations: Vec<Annotation>,
    pub narration: Option<Narration>,
    pub credit: Localized<String>,
    pub rights: Option<Rights>,
    /// Id of a period of the exhibition.
    pub period: Option<String>,
    /// Id of the museum that lends it.
    pub museum: Option<String>,
}

impl super::Thing for Object {
    fn id(&self) -> &str {
        &self.id
    }

    fn title(&self) -> &Localized<String> {
        &self.title
    }
}

impl Object {
    pub fn medium(&self, id: &str) -> Option<&Medium> {
        self.media.iter().find(|medium| medium.id == id)
    }
}

/// One line of the catalogue entry.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    pub label: FactLabel,
    /// Several values of one kind (materials, subjects).
    pub values: Vec<Localized<String>>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum FactLabel {
    /// A key of CONTENT: `identifier`, `date`, `material`; `dimensions.height` and so on.
    Known(&'static str),
    /// The author's own field.
    Own(Localized<String>),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Medium {
    pub id: String,
    pub form: MediumForm,
    pub alt: Alt,
    pub caption: Localized<String>,
    pub credit: Localized<String>,
    /// The nearest: the medium's, the object's or the exhibition's.
    pub rights: Option<Rights>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum MediumForm {
    Model {
        file: MediaPath,
        units: Units,
        /// Degrees about X, then Y, then Z.
        rotate: [f64; 3],
        view: ObjectView,
    },
    Image {
        file: MediaPath,
        zoom: Zoom,
    },
    Audio {
        file: MediaPath,
    },
    Video {
        file: MediaPath,
    },
}

impl MediumForm {
    /// How a model stands, and from where it is seen first.
    pub fn stand(&self) -> Option<(Stand, ObjectView)> {
        match *self {
            MediumForm::Model {
                units,
                rotate,
                view,
                ..
            } => Some((
                Stand {
                    metres: units.metres,
                    rotate,
                },
                view,
            )),
            _ => None,
        }
    }
}

/// Whether a picture is published in tiles as fine as its original.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Zoom {
    /// If it is larger than what pages show.
    #[default]
    BySize,
    Always,
    Never,
}

/// A model file's unit of length.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Units {
    pub name: &'static str,
    pub metres: f64,
}

/// What `units:` may say.
pub const RELIC_UNITS: [Units; 6] = [
    Units {
        name: "m",
        metres: 1.0,
    },
    Units {
        name: "dm",
        metres: 0.1,
    },
    Units {
        name: "cm",
        metres: 0.01,
    },
    Units {
        name: "mm",
        metres: 0.001,
    },
    Units {
        name: "in",
        metres: 0.0254,
    },
    Units {
        name: "ft",
        metres: 0.3048,
    },
];

#[derive(Debug, Clone, PartialEq)]
pub struct Annotation {
    pub id: String,
    /// Id of the object's medium it belongs to.
    pub medium: String,
    pub place: Place,
    pub title: Localized<String>,
    pub words: Words,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Place {
    /// Metres, in the source file's coordinates scaled by its units.
    Point {
        position: [f64; 3],
        normal: Option<[f64; 3]>,
        view: Option<ObjectView>,
    },
    /// Pixels of the upright image: x, y, width, height.
    Region([f64; 4]),
}
