//! The checked domain: what an author's folder means once every judgement has passed.
//!
//! No I/O here. Invariants: every id named by a reference exists and is of the right kind;
//! every file named exists inside its exhibition and its header has been read; angles are
//! degrees, lengths metres.

mod building;
mod colour;
pub mod date;
mod exhibition;
mod geometry;
mod language;
mod media;
mod museum;
mod object;
mod rights;
mod scene;
mod theme;
mod tour;

pub use building::{Building, Floor, FloorPlan, Hall, Opening, Period, PeriodYear};
pub use colour::{Accent, Colour, DEFAULT_ACCENT, NIGHT, PAPER};
pub use exhibition::{Collection, Credit, Exhibition, LinkPolicy, Portal, Publisher};
pub use geometry::{Aim, Arrive, ObjectView, Pose, View, normalised_yaw};
pub use language::{Lang, Localized, Shown};
pub use media::{
    AudioHeader, DocumentHeader, Header, ImageFormat, ImageHeader, MediaFile, MediaPath,
    ModelHeader, Orientation, PanoramaCrop, VideoHeader,
};
pub use museum::{Logo, MUSEUMS, Museum, Museums};
pub use object::{
    Annotation, Fact, FactLabel, Medium, MediumForm, Object, Place, RELIC_UNITS, Units,
};
pub use rights::Rights;
pub use scene::{Alt, Exhibit, ExhibitForm, Hotspot, HotspotTarget, Link, Plate, Scene, Words};
pub use theme::{OwnTemplate, Theme};
pub use tour::{Cue, Narration, Recording, Stop, StopTarget, Tour};
