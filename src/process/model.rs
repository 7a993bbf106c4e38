//! Models: checked, and one GLB whatever the author's file was.

use std::fs::{self, File};
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::ops::Range;
use std::path::Path;

use super::ProcessError;
use crate::cache::Cache;
use crate::diagnostics::Fault;
use crate::gltf::{self, Document, Facts, Glb, GlbError, MAX_JSON_BYTES, PackError};
use crate::model::MediaPath;
use crate::values::ModelProduct;

pub const REVISION: u32 = 1;

pub fn run(disk: &Path, cache: &Cache) -> Result<ModelProduct, ProcessError> {
    let (glb, facts) = if begins_like_glb(disk)? {
        whole_glb(disk)?
    } else {
        packed_gltf(disk)?
    };
    let bounds = facts.bounds.ok_or_else(|| {
        Fault::new("this model shows nothing: its scene has no surface")
            .help("look at what was selected when it was exported")
    })?;
    Ok(ModelProduct {
        glb: cache.put(&glb, "glb")?,
        bounds,
        triangles: u32::try_from(facts.triangles).unwrap_or(u32::MAX),
    })
}

fn begins_like_glb(disk: &Path) -> Result<bool, ProcessError> {
    let mut magic = Vec::new();
    File::open(disk)?.take(4).read_to_end(&mut magic)?;
    Ok(magic == b"glTF")
}

fn whole_glb(disk: &Path) -> Result<(Vec<u8>, Facts), ProcessError> {
    let mut file = BufReader::new(File::open(disk)?);
    let length = file.get_ref().metadata()?.len();
    let glb = Glb::read(&mut file, length).map_err(|error| match error {
        GlbError::Fault(fault) => ProcessError::Fault(fault),
        GlbError::Io(error) => ProcessError::Io(error),
    })?;
    let document = Document::parse(&glb.json)?;
    let bin_bytes = glb.bin.as_ref().map(|bin| bin.end - bin.start);
    let facts = gltf::check(&document, bin_bytes, companion_bytes(disk))?;
    let bin = glb.bin.map(|range| section(&mut file, range)).transpose()?;
    if facts.companions.is_empty() {
        // The author's own JSON, byte by byte; only foreign chunks are left behind.
        let bin = bin.unwrap_or_default();
        let json = glb.json.trim_ascii_end();
        let whole = gltf::write_glb(json, &bin)
            .ok_or_else(|| Fault::new("this model is larger than 4 GiB"))?;
        return Ok((whole, facts));
    }
    Ok((packed(document, bin, disk)?, facts))
}

fn section(file: &mut (impl Read + Seek), range: Range<u64>) -> Result<Vec<u8>, ProcessError> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(range.start))?;
    file.take(range.end - range.start).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn packed_gltf(disk: &Path) -> Result<(Vec<u8>, Facts), ProcessError> {
    let mut json = Vec::new();
    File::open(disk)?
        .take(MAX_JSON_BYTES + 1)
        .read_to_end(&mut json)?;
    if json.len() as u64 > MAX_JSON_BYTES {
        return Err(Fault::new("this .gltf is too large to be read").into());
    }
    let document = Document::parse(&json)?;
    drop(json);
    let facts = gltf::check(&document, None, companion_bytes(disk))?;
    Ok((packed(document, None, disk)?, facts))
}

fn packed(document: Document, bin: Option<Vec<u8>>, disk: &Path) -> Result<Vec<u8>, ProcessError> {
    let folder = disk.parent().unwrap_or(Path::new(""));
    gltf::pack(document, bin, |companion| {
        fs::read(folder.join(companion.as_str()))
    })
    .map_err(|error| match error {
        PackError::Fault(fault) => ProcessError::Fault(fault),
        PackError::Io(error) => ProcessError::Io(error),
    })
}

fn companion_bytes(disk: &Path) -> impl Fn(&MediaPath) -> Option<u64> {
    let folder = disk.parent().unwrap_or(Path::new("")).to_owned();
    move |companion| {
        let found = fs::metadata(folder.join(companion.as_str())).ok()?;
        found.is_file().then_some(found.len())
    }
}
