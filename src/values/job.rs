//! Jobs: which scan becomes what. A plan is the list of them.

use std::path::PathBuf;

use crate::model::{ImageHeader, MediaPath, View};
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
    /// Cube faces in two levels, and a still picture of each of these views.
    Panorama {
        header: ImageHeader,
        stills: Vec<View>,
    },
    /// One GLB.
    Model,
    /// Responsive sizes and a placeholder.
    Picture { header: ImageHeader },
    /// The file as it is: audio, video.
    Copy,
}

impl Work {
    /// The kind's name in plans and reports.
    pub fn kind(&self) -> &'static str {
        match self {
            Work::Panorama { .. } => "panorama",
            Work::Model => "model",
            Work::Picture { .. } => "picture",
            Work::Copy => "copy",
        }
    }
}

/// Whoever wants to know how far the work is.
pub trait Progress: Sync {
    fn begin(&self, jobs: usize);
    /// `made` tells work from a result that the cache already had.
    fn finished(&self, job: &Job, made: bool);
}
