//! Films and documents as they are, by streaming.

use std::path::Path;

use super::ProcessError;
use crate::cache::{Blob, Cache};
use crate::values::Product;

pub const REVISION: u32 = 2;

/// Endings under which servers and browsers know sounds, films and documents; a file named otherwise is
/// published as `bin`, which they look into.
const ENDINGS: [&str; 12] = [
    "mp3", "m4a", "aac", "ogg", "oga", "opus", "wav", "flac", "mp4", "m4v", "webm", "pdf",
];

pub fn run(disk: &Path, ending: &str, cache: &Cache) -> Result<Product, ProcessError> {
    let blob = published(disk, ending, cache)?;
    Ok(Product::Copy { blob })
}

pub fn published(disk: &Path, ending: &str, cache: &Cache) -> Result<Blob, ProcessError> {
    let known = ENDINGS.into_iter().find(|known| *known == ending);
    Ok(cache.put_file(disk, known.unwrap_or("bin"))?)
}
