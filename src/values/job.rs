//! Jobs: which scan becomes what. A plan is the list of them.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::MediaKind;
use crate::diagnostics::Code;
use crate::model::orbit::Stand;
use crate::model::{Colour, CubeHeader, ImageHeader, MediaPath, ObjectView, TileImage, View, Zoom};
use crate::source::Place;

/// Everything that a build will make from scans, in a fixed order.
#[derive(Debug, Default)]
pub struct Plan {
    pub jobs: Vec<Job>,
}

/// One scan to be made ready for visitors.
#[derive(Debug)]
pub struct Job {
    pub exhibition: String,
    pub file: MediaPath,
    /// Where `file` lies on disk.
    pub disk: PathBuf,
    /// Of everything that goes in.
    pub digest: String,
    /// Further files that belong to it (a glTF's buffers and textures).
    pub companions: Vec<PathBuf>,
    /// Where the author names the file; faults of the scan are reported there.
    pub place: Place,
    pub work: Work,
}

/// What is to be made. With the input's content this is all that the result depends on.
#[derive(Debug, Clone, PartialEq)]
pub enum Work {
    /// Cube faces in levels of tiles, a still picture of each of these views, and for the
    /// panorama with which an exhibition opens the picture that stands for it.
    Panorama {
        source: PanoramaSource,
        tiles: TileImage,
        stills: Vec<View>,
        card: Option<CardView>,
    },
    /// GLBs in levels of detail, and pictures of the model as its relics show it.
    Model { views: Vec<RelicView> },
    /// The walls of a hall in levels, seen from where its visitors stand, and a surface to walk on.
    Hall { eyes: Vec<[f64; 3]> },
    /// Responsive sizes and a placeholder, and tiles for those who look closer.
    Picture { header: ImageHeader, zoom: Zoom },
    /// The file as it is, and what is heard in it.
    Sound,
    /// The file as it is: a film, a document.
    Copy,
}

/// What a panorama comes as.
#[derive(Debug, Clone, PartialEq)]
pub enum PanoramaSource {
    /// One equirectangular picture, whole or a part.
    Sphere(ImageHeader),
    /// Six faces, whose files lie in the job's folder.
    Cube(CubeHeader),
}

/// The picture that stands for an exhibition where it is shared: a view of its opening panorama,
/// over a rule of its accent.
#[derive(Debug, Clone, PartialEq)]
pub struct CardView {
    pub view: View,
    pub accent: Colour,
}

/// How a relic is shown first.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct RelicView {
    pub stand: Stand,
    pub view: ObjectView,
    /// For the picture that stands for it where it is shared.
    pub accent: Colour,
}

impl Work {
    /// The kind's name in plans and reports.
    pub fn kind(&self) -> &'static str {
        match self {
            Work::Panorama { .. } => "panorama",
            Work::Model { .. } => "model",
            Work::Hall { .. } => "hall",
            Work::Picture { .. } => "picture",
            Work::Sound => "sound",
            Work::Copy => "copy",
        }
    }

    /// The code of a scan that cannot be made into this. What is only copied is not looked into.
    pub fn broken(&self) -> Code {
        match self {
            Work::Panorama { .. } | Work::Picture { .. } => MediaKind::Image,
            Work::Model { .. } | Work::Hall { .. } => MediaKind::Model,
            Work::Sound => MediaKind::Audio,
            Work::Copy => MediaKind::Document,
        }
        .broken()
    }
}

/// Whoever wants to know how far the work is.
pub trait Progress: Sync {
    fn begin(&self, jobs: usize);
    /// `made` tells work from a result that the cache already had.
    fn finished(&self, job: &Job, made: bool);
    /// Another build writes into the same place, and this one waits for it.
    fn waits(&self) {}
}
