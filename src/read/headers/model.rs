//! GLB and glTF: container, indices, accessors, bounds; see [`crate::gltf`].

use std::fs;
use std::io::{BufRead, Read, Seek};
use std::path::Path;

use super::stream::Stream;
use super::{HeaderError, Reading};
use crate::diagnostics::Fault;
use crate::gltf::{self, Document, Facts, Glb, GlbError, MAX_JSON_BYTES};
use crate::model::{MediaPath, ModelHeader};

/// A JSON object, after an optional byte-order mark.
pub fn looks_like_json(magic: &[u8]) -> bool {
    let text = magic.strip_prefix(b"\xef\xbb\xbf").unwrap_or(magic);
    text.trim_ascii_start().starts_with(b"{")
}

pub fn read_glb<R: BufRead + Seek>(path: &Path, stream: &mut Stream<R>) -> Reading<ModelHeader> {
    let length = stream.length();
    let glb = Glb::read(stream.reader(), length).map_err(|error| match error {
        GlbError::Fault(fault) => HeaderError::Fault(fault),
        GlbError::Io(error) => HeaderError::Io(error),
    })?;
    let document = Document::parse(&glb.json)?;
    let bin_bytes = glb.bin.map(|bin| bin.end - bin.start);
    let facts = gltf::check(&document, bin_bytes, companions_of(path))?;
    Ok(header(true, facts))
}

pub fn read_gltf<R: BufRead + Seek>(path: &Path, stream: &mut Stream<R>) -> Reading<ModelHeader> {
    if stream.length() > MAX_JSON_BYTES {
        return Err(Fault::new("this .gltf is too large to be read")
            .help("export a single .glb")
            .into());
    }
    let mut json = Vec::new();
    stream
        .reader()
        .take(MAX_JSON_BYTES)
        .read_to_end(&mut json)?;
    let document = Document::parse(&json)?;
    drop(json);
    let facts = gltf::check(&document, None, companions_of(path))?;
    Ok(header(false, facts))
}

/// Lengths of files beside a document.
fn companions_of(path: &Path) -> impl Fn(&MediaPath) -> Option<u64> {
    let folder = path.parent().unwrap_or(Path::new("")).to_owned();
    move |companion| {
        let found = fs::metadata(folder.join(companion.as_str())).ok()?;
        found.is_file().then_some(found.len())
    }
}

fn header(binary: bool, facts: Facts) -> ModelHeader {
    ModelHeader {
        binary,
        triangles: facts.triangles,
        bounds: facts.bounds,
        companions: facts.companions,
    }
}
