//! One file a kind of scan: a [`Job`]'s work on an input becomes a [`Product`].
//!
//! The same bytes come from one thread and from many. Nothing here trusts a file: every decoder
//! has limits, and what cannot be decoded is the author's [`Fault`].

mod baseline;
mod card;
mod colour;
mod copy;
mod decode;
mod eight;
mod hall;
mod icon;
mod jpeg;
mod model;
mod panorama;
mod parts;
mod picture;
mod pixels;
mod placeholder;
mod relic;
mod resize;
mod rounding;
mod schedule;
mod sound;
mod still;
mod tiles;
mod tone;
mod webp;

use std::io;

use crate::cache::{Cache, CacheError};
use crate::diagnostics::Fault;
use crate::gltf::PackError;
use crate::model::{ImageFormat, ImageHeader};
use crate::values::{Job, PanoramaSource, Product, Work};

pub use model::{LevelProspect, Prospect, prospect};
pub use relic::portrait;
pub use schedule::{Processed, ScheduleError, process};
pub use sound::hear;

#[derive(Debug, thiserror::Error)]
pub enum ProcessError {
    /// The scan cannot be processed: the author's to mend.
    #[error("{}", .0.message)]
    Fault(Fault),
    #[error(transparent)]
    Cache(#[from] CacheError),
    #[error("cannot read the scan: {0}")]
    Io(#[from] io::Error),
}

impl From<PackError> for ProcessError {
    fn from(error: PackError) -> ProcessError {
        match error {
            PackError::Fault(fault) => ProcessError::Fault(fault),
            PackError::Io(error) => ProcessError::Io(error),
        }
    }
}

impl From<Fault> for ProcessError {
    fn from(fault: Fault) -> ProcessError {
        ProcessError::Fault(fault)
    }
}

/// Makes what the job asks for and puts it into the cache.
///
/// # Errors
/// A fault when the scan cannot be decoded; else the machine's.
pub fn run(job: &Job, cache: &Cache) -> Result<Product, ProcessError> {
    match &job.work {
        Work::Panorama {
            source,
            tiles,
            stills,
            card,
        } => {
            let scan = panorama::Scan {
                disk: &job.disk,
                source,
                digest: &job.digest,
                is_unchanged: &|| schedule::is_unchanged(job),
            };
            let product = panorama::run(&scan, *tiles, stills, card.as_ref(), cache)?;
            Ok(Product::Panorama(Box::new(product)))
        }
        Work::Model { views } => {
            let scan = relic::Scan {
                disk: &job.disk,
                digest: &job.digest,
                is_unchanged: &|| schedule::is_unchanged(job),
            };
            relic::run(&scan, views, cache).map(Product::Model)
        }
        Work::Hall { eyes } => hall::run(&job.disk, eyes, cache).map(Product::Hall),
        Work::Picture { header, zoom } => {
            picture::run(&job.disk, header, *zoom, cache).map(Product::Picture)
        }
        Work::Sound => sound::run(&job.disk, &job.file.ending(), cache).map(Product::Sound),
        Work::Copy => copy::run(&job.disk, &job.file.ending(), cache),
    }
}

/// Part of a job's key in the cache: raised whenever the same input gives another product.
pub fn revision(work: &Work) -> u32 {
    match work {
        Work::Panorama { .. } => panorama::REVISION,
        Work::Model { .. } => relic::REVISION,
        // Made by the same hands.
        Work::Hall { .. } => model::REVISION << 16 | hall::REVISION,
        Work::Picture { .. } => picture::REVISION,
        Work::Sound => sound::REVISION,
        Work::Copy => copy::REVISION,
    }
}

/// Bytes of memory that a job needs at most, roughly; what runs side by side should fit together.
pub fn memory_estimate(job: &Job) -> u64 {
    let files = || {
        std::iter::once(&job.disk)
            .chain(&job.companions)
            .filter_map(|path| path.metadata().ok())
            .map(|found| found.len())
            .sum::<u64>()
    };
    match &job.work {
        Work::Panorama { source, .. } => {
            let decoded = match source {
                PanoramaSource::Sphere(header) => decoding(header),
                // One tile at a time.
                PanoramaSource::Cube(cube) => {
                    let side = u64::from(cube.side);
                    let tiles = cube.tiles().map(|tile| decoding(&tile.header));
                    6 * side * side * pixels::CHANNELS as u64 + tiles.max().unwrap_or(0)
                }
            };
            decoded + panorama::memory(source) + files()
        }
        Work::Picture { header, .. } => picture::memory(&job.disk, header),
        Work::Model { .. } | Work::Hall { .. } => relic::memory(files()),
        Work::Sound => 16 << 20,
        Work::Copy => 1 << 20,
    }
}

/// How long a job takes beside others, roughly: what would fill the memory that is looked at once.
pub fn effort(job: &Job) -> u64 {
    match &job.work {
        Work::Picture { header, .. } => decoding(header),
        _ => memory_estimate(job),
    }
}

/// Three bytes a pixel, and what the decoder needs beside: a progressive JPEG keeps all its
/// coefficients (16 bits each); a PNG may have four channels of 16 bits.
fn decoding(header: &ImageHeader) -> u64 {
    let pixels = u64::from(header.width) * u64::from(header.height);
    pixels
        * match header.format {
            ImageFormat::Jpeg => 3 + 6,
            ImageFormat::Png => 3 + 8,
            ImageFormat::WebP => 3 + 4,
            ImageFormat::Hdr => 3 + 16,
            ImageFormat::Svg => 0,
        }
}

#[cfg(test)]
mod tests;
