//! GLB and glTF: container, indices, accessors, bounds; see [`crate::gltf`].

use std::io::{BufRead, Cursor, Read, Seek};
use std::path::Path;

use super::stream::Stream;
use super::{HeaderError, Reading};
use crate::diagnostics::Fault;
use crate::gltf::{self, Document, Facts, Glb, GlbError, MAX_JSON_BYTES};
use crate::mesh::{self, Format, MeshError};
use crate::model::{ModelForm, ModelHeader};

/// A JSON object, after an optional byte-order mark.
pub fn looks_like_json(magic: &[u8]) -> bool {
    let text = magic.strip_prefix(b"\xef\xbb\xbf").unwrap_or(magic);
    text.trim_ascii_start().starts_with(b"{")
}

pub fn read_glb<R: BufRead + Seek>(path: &Path, stream: &mut Stream<R>) -> Reading<ModelHeader> {
    let length = stream.length();
    let glb = Glb::read(stream.reader(), length).map_err(of_container)?;
    let document = Document::parse(&glb.json)?;
    let bin_bytes = glb.bin.map(|bin| bin.end - bin.start);
    let facts = gltf::check(&document, bin_bytes, gltf::companion_bytes(path))?;
    Ok(header(ModelForm::Glb, facts))
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
    let facts = gltf::check(&document, None, gltf::companion_bytes(path))?;
    Ok(header(ModelForm::Gltf, facts))
}

/// OBJ, PLY and STL have no header that tells enough: they are read as a whole.
pub fn read_mesh(path: &Path, format: Format) -> Reading<ModelHeader> {
    let converted = mesh::convert(path, format).map_err(|error| match error {
        MeshError::Fault(fault) => HeaderError::Fault(fault),
        MeshError::Io(error) => HeaderError::Io(error),
    })?;
    let glb = &converted.glb;
    let glb = Glb::read(Cursor::new(glb), glb.len() as u64).map_err(of_container)?;
    let document = Document::parse(&glb.json)?;
    let bin_bytes = glb.bin.map(|bin| bin.end - bin.start);
    let facts = Facts {
        companions: converted.companions,
        ..gltf::check(&document, bin_bytes, |_| None)?
    };
    let form = match format {
        Format::Obj => ModelForm::Obj,
        Format::Ply => ModelForm::Ply,
        Format::Stl => ModelForm::Stl,
    };
    Ok(header(form, facts))
}

fn of_container(error: GlbError) -> HeaderError {
    match error {
        GlbError::Fault(fault) => HeaderError::Fault(fault),
        GlbError::Io(error) => HeaderError::Io(error),
    }
}

fn header(form: ModelForm, facts: Facts) -> ModelHeader {
    ModelHeader {
        form,
        triangles: facts.triangles,
        bounds: facts.bounds,
        companions: facts.companions,
    }
}
