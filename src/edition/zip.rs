//! The usb edition: one zip with one top folder, the same bytes on every machine. Entries are
//! sorted, of 1980, readable by all; what is compressed already is stored.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::{EditionError, Outgoing, USB, names, outgoing, told, weights};
use crate::cache::Cache;
use crate::files::fill_atomically;
use crate::values::{Site, Weight};

/// FAT32 holds no file of 4 GiB; headers take some of it.
const LARGEST_ZIP: u64 = u32::MAX as u64 - (64 << 20);

/// The top folder's name where the full one would make paths too long.
const SHORT_TOP: &str = "tour";

const COMPRESSED: [&str; 10] = [
    "jpg", "png", "webp", "mp3", "m4a", "ogg", "mp4", "webm", "glb", "flac",
];

#[derive(Debug, PartialEq, Eq)]
pub struct Packed {
    pub files: usize,
    /// Of the zip.
    pub bytes: u64,
    /// As packed, without the top folder.
    pub weights: Vec<Weight>,
}

/// Packs the site into `file`, all of it below the folder `top`.
///
/// # Errors
/// When a name could not travel, the zip would pass FAT32's limit, or it cannot be written.
pub fn pack(site: Site, top: &str, file: &Path, cache: &Cache) -> Result<Packed, EditionError> {
    let files = outgoing(site, USB);
    let longest = files.keys().map(String::len).max().unwrap_or(0);
    let top = if names::fits(top.len() + 1 + longest) {
        top
    } else {
        SHORT_TOP
    };
    let files: BTreeMap<String, Outgoing> = files
        .into_iter()
        .map(|(path, content)| (format!("{top}/{path}"), content))
        .collect();
    names::check(files.keys().map(String::as_str))?;
    if files.values().map(Outgoing::length).sum::<u64>() > LARGEST_ZIP {
        return Err(EditionError::TooLarge);
    }
    fill_atomically(file, |out| {
        write(&files, out, cache).map_err(|error| match error {
            ZipError::Io(error) => error,
            other => std::io::Error::other(other),
        })
    })
    .map_err(|source| {
        let path = file.to_owned();
        told(EditionError::Write { path, source }, &files, cache)
    })?;
    let bytes = std::fs::metadata(file).map_or(0, |metadata| metadata.len());
    Ok(Packed {
        files: files.len(),
        bytes,
        weights: packed_weights(file, weights(files))?,
    })
}

/// What is compressed weighs less than by itself: the zip's own table says how much.
fn packed_weights(file: &Path, mut weights: Vec<Weight>) -> Result<Vec<Weight>, EditionError> {
    let mut zip = ZipArchive::new(BufReader::new(File::open(file).map_err(ZipError::Io)?))?;
    for weight in &mut weights {
        weight.bytes = zip.by_name(&weight.path)?.compressed_size();
        if let Some((_top, path)) = weight.path.split_once('/') {
            weight.path = path.to_owned();
        }
    }
    Ok(weights)
}

fn write(
    files: &BTreeMap<String, Outgoing>,
    out: &mut File,
    cache: &Cache,
) -> zip::result::ZipResult<()> {
    let mut zip = ZipWriter::new(BufWriter::with_capacity(1 << 20, out));
    for (path, content) in files {
        zip.start_file(path.as_str(), options(path))?;
        content.write(cache, &mut zip)?;
    }
    zip.finish()?.flush()?;
    Ok(())
}

fn options(path: &str) -> SimpleFileOptions {
    let ending = path.rsplit('.').next().unwrap_or_default();
    let method = if COMPRESSED.contains(&ending) {
        CompressionMethod::Stored
    } else {
        CompressionMethod::Deflated
    };
    SimpleFileOptions::default()
        .compression_method(method)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644)
}
