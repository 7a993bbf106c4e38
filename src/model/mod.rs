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
pub mod orbit;
mod rights;
mod scene;
mod series;
mod sines;
mod theme;
mod tour;
pub mod vectors;

pub use building::{Building, Floor, FloorPlan, Hall, Opening, Period, PeriodYear};
pub use colour::{Accent, Colour, DEFAULT_ACCENT, NIGHT, PAPER};
pub use exhibition::{
    Collection, Credit, DeepZoom, Edition, Exhibition, LinkPolicy, PanoramaTiles, Portal,
    Publisher, TileFormat, TileImage,
};
pub use geometry::{Aim, Arrive, ObjectView, Pose, Step, View, normalised_yaw};
pub use language::{Lang, Localized, Shown};
pub use media::{
    AudioHeader, CubeHeader, CubeTile, DocumentHeader, Forbidden, Header, ImageFormat, ImageHeader,
    MediaFile, MediaPath, ModelForm, ModelHeader, Orientation, PanoramaCrop, Tilt, VideoHeader,
};
pub use museum::{Logo, MUSEUMS, Museum, Museums};
pub use object::{
    Annotation, Fact, FactLabel, Medium, MediumForm, Object, Place, RELIC_UNITS, Units, Zoom,
};
pub use rights::Rights;
pub use scene::{
    Alt, Exhibit, ExhibitForm, Hotspot, HotspotTarget, Link, Neighbour, Plate, Scene, Words,
};
pub use series::{Series, Thing};
pub use sines::sin_cos;
pub use theme::{OwnTemplate, Theme};
pub use tour::{Cue, Move, MoveAim, Narration, Recording, Stop, StopTarget, Tour};
