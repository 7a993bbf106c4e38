//! A model's file, whatever its form, as one GLB.

use std::fs::{self, File};
use std::io::{BufReader, Cursor, Read, Seek, SeekFrom};
use std::ops::Range;
use std::path::Path;

use super::container::{Glb, GlbError, write_glb};
use super::document::{Document, MAX_JSON_BYTES};
use super::pack::{PackError, pack};
use super::plain::plain;
use super::surface::check_corners;
use super::{Facts, check};
use crate::diagnostics::Fault;
use crate::mesh::{self, MeshError};
use crate::model::MediaPath;

/// Reads and checks the file at `disk`, and packs what lies beside it.
///
/// # Errors
/// When it is no sound model, or cannot be read.
pub fn whole(disk: &Path) -> Result<(Vec<u8>, Facts), PackError> {
    let mut start = Vec::new();
    File::open(disk)?
        .take(START_BYTES)
        .read_to_end(&mut start)?;
    let length = fs::metadata(disk)?.len();
    if start.starts_with(b"glTF") {
        whole_glb(disk)
    } else if let Some(format) = mesh::format_of(&start, length) {
        converted(disk, format)
    } else {
        packed_gltf(disk)
    }
}

/// A model in numbers that anybody can read, whatever the author's file was: see [`plain()`].
pub struct Plain {
    pub document: Document,
    pub bin: Vec<u8>,
    /// [min, max] in the scene's space.
    pub bounds: [[f64; 3]; 2],
    /// As drawn.
    pub triangles: u64,
}

impl Plain {
    /// # Errors
    /// When the file is no sound model or shows nothing, or cannot be read.
    pub fn read(disk: &Path) -> Result<Plain, PackError> {
        let (glb, facts) = whole(disk)?;
        let bounds = facts.bounds.ok_or_else(|| {
            Fault::new("this model shows nothing: its scene has no surface")
                .help("look at what was selected when it was exported")
        })?;
        let (document, bin) = opened(&glb)?;
        let (document, bin) = plain(&document, bin)?;
        Ok(Plain {
            document,
            bin,
            bounds,
            triangles: facts.triangles,
        })
    }
}

/// As many as tell a format.
const START_BYTES: u64 = 512;

fn converted(disk: &Path, format: mesh::Format) -> Result<(Vec<u8>, Facts), PackError> {
    let converted = mesh::convert(disk, format).map_err(|error| match error {
        MeshError::Fault(fault) => PackError::Fault(fault),
        MeshError::Io(error) => PackError::Io(error),
    })?;
    let (document, bin) = opened(&converted.glb)?;
    let facts = check(&document, Some(bin.len() as u64), |_| None)?;
    Ok((converted.glb, facts))
}

fn whole_glb(disk: &Path) -> Result<(Vec<u8>, Facts), PackError> {
    let mut file = BufReader::new(File::open(disk)?);
    let length = file.get_ref().metadata()?.len();
    let glb = Glb::read(&mut file, length).map_err(of_container)?;
    let document = Document::parse(&glb.json)?;
    let bin_bytes = glb.bin.as_ref().map(|bin| bin.end - bin.start);
    let facts = check(&document, bin_bytes, companion_bytes(disk))?;
    let bin = glb.bin.map(|range| section(&mut file, range)).transpose()?;
    if facts.companions.is_empty() {
        // The author's own JSON, byte by byte; only foreign chunks are left behind.
        let bin = bin.unwrap_or_default();
        check_corners(&document, &bin)?;
        let json = glb.json.trim_ascii_end();
        let whole =
            write_glb(json, &bin).ok_or_else(|| Fault::new("this model is larger than 4 GiB"))?;
        return Ok((whole, facts));
    }
    Ok((sound(packed(document, bin, disk)?)?, facts))
}

/// What has been packed has one buffer, and all of its indices can be looked at.
fn sound(bytes: Vec<u8>) -> Result<Vec<u8>, PackError> {
    let (document, bin) = opened(&bytes)?;
    check_corners(&document, bin)?;
    Ok(bytes)
}

/// The document of a GLB and its buffer.
///
/// # Errors
/// When it is no sound GLB.
pub fn opened(bytes: &[u8]) -> Result<(Document, &[u8]), PackError> {
    let glb = Glb::read(Cursor::new(bytes), bytes.len() as u64).map_err(of_container)?;
    let at = |byte: u64| usize::try_from(byte).unwrap_or(usize::MAX);
    let bin = glb
        .bin
        .and_then(|bin| bytes.get(at(bin.start)..at(bin.end)));
    Ok((Document::parse(&glb.json)?, bin.unwrap_or_default()))
}

fn of_container(error: GlbError) -> PackError {
    match error {
        GlbError::Fault(fault) => PackError::Fault(fault),
        GlbError::Io(error) => PackError::Io(error),
    }
}

fn section(file: &mut (impl Read + Seek), range: Range<u64>) -> Result<Vec<u8>, PackError> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(range.start))?;
    file.take(range.end - range.start).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn packed_gltf(disk: &Path) -> Result<(Vec<u8>, Facts), PackError> {
    let mut json = Vec::new();
    File::open(disk)?
        .take(MAX_JSON_BYTES + 1)
        .read_to_end(&mut json)?;
    if json.len() as u64 > MAX_JSON_BYTES {
        return Err(Fault::new("this .gltf is too large to be read").into());
    }
    let document = Document::parse(&json)?;
    drop(json);
    let facts = check(&document, None, companion_bytes(disk))?;
    Ok((sound(packed(document, None, disk)?)?, facts))
}

fn packed(document: Document, bin: Option<Vec<u8>>, disk: &Path) -> Result<Vec<u8>, PackError> {
    let folder = disk.parent().unwrap_or(Path::new(""));
    pack(document, bin, |companion| {
        fs::read(folder.join(companion.as_str()))
    })
}

/// Lengths of files beside a document.
pub fn companion_bytes(disk: &Path) -> impl Fn(&MediaPath) -> Option<u64> {
    let folder = disk.parent().unwrap_or(Path::new("")).to_owned();
    move |companion| {
        let found = fs::metadata(folder.join(companion.as_str())).ok()?;
        found.is_file().then_some(found.len())
    }
}
