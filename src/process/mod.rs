//! One file a kind of scan: a [`Job`]'s work on an input becomes a [`Product`].
//!
//! The same bytes come from one thread and from many. Nothing here trusts a file: every decoder
//! has limits, and what cannot be decoded is the author's [`Fault`].

mod colour;
mod copy;
mod decode;
mod jpeg;
mod model;
mod panorama;
mod picture;
mod pixels;
mod placeholder;
mod resize;
mod schedule;

use std::io;

use crate::cache::{Cache, CacheError};
use crate::diagnostics::Fault;
use crate::model::{ImageFormat, ImageHeader};
use crate::values::{Job, Product, Work};

pub use schedule::{Processed, ScheduleError, process};

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
        Work::Panorama { header, stills } => {
            panorama::run(&job.disk, header, stills, cache).map(Product::Panorama)
        }
        Work::Model => model::run(&job.disk, cache).map(Product::Model),
        Work::Picture { header } => picture::run(&job.disk, header, cache).map(Product::Picture),
        Work::Copy => copy::run(&job.disk, &job.file.ending(), cache),
    }
}

/// Part of a job's key in the cache: raised whenever the same input gives another product.
pub fn revision(work: &Work) -> u32 {
    match work {
        Work::Panorama { .. } => panorama::REVISION,
        Work::Model => model::REVISION,
        Work::Picture { .. } => picture::REVISION,
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
        Work::Panorama { header, .. } => {
            decoding(header) + panorama::faces_memory(header) + files()
        }
        Work::Picture { header } => decoding(header) + picture::SIZES_MEMORY + files(),
        // The parts, and the whole that they become.
        Work::Model => 2 * files(),
        Work::Copy => 1 << 20,
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
        }
}

#[cfg(test)]
mod tests;
