//! Meshes in the formats of scanners and modellers (OBJ, PLY, STL), read into a GLB of ours.
//!
//! None of them knows its unit or which way is up: both stay as they are, and the author says what
//! they are by `units` and `rotate`.

mod ascii;
mod obj;
mod ply;
mod shape;
mod smooth;
mod stl;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::diagnostics::Fault;
use crate::model::MediaPath;

pub use shape::{Group, Shape};

/// Larger files are no relics; they would not fit into memory beside what is made of them.
const MAX_BYTES: u64 = 1 << 30;
/// Faces and vertices: more are no help to anyone who looks.
const MAX_PARTS: usize = 24_000_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Obj,
    Ply,
    Stl,
}

/// A mesh as a GLB, and the files beside it that it was made of.
#[derive(Debug)]
pub struct Converted {
    pub glb: Vec<u8>,
    /// Relative to the mesh; sorted.
    pub companions: Vec<MediaPath>,
}

#[derive(Debug, thiserror::Error)]
pub enum MeshError {
    #[error("{}", .0.message)]
    Fault(Fault),
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

impl From<Fault> for MeshError {
    fn from(fault: Fault) -> MeshError {
        MeshError::Fault(fault)
    }
}

/// By how a file of so many bytes begins; some hundred bytes are enough.
pub fn format_of(start: &[u8], length: u64) -> Option<Format> {
    if start.starts_with(b"ply\n") || start.starts_with(b"ply\r") {
        return Some(Format::Ply);
    }
    if stl::is_binary(start, length) || stl::looks_like_ascii(start) {
        return Some(Format::Stl);
    }
    obj::looks_like_obj(start).then_some(Format::Obj)
}

/// # Errors
/// When it cannot be read, or has no surface.
pub fn convert(disk: &Path, format: Format) -> Result<Converted, MeshError> {
    let length = fs::metadata(disk)?.len();
    if length > MAX_BYTES {
        return Err(Fault::new("this mesh is larger than a gibibyte")
            .help("simplify it, for example in MeshLab, or save it as GLB or binary PLY")
            .into());
    }
    let bytes = fs::read(disk)?;
    let mut beside = Beside {
        folder: disk.parent().unwrap_or(Path::new("")),
        taken: BTreeSet::new(),
    };
    let mut shape = match format {
        Format::Obj => obj::read(&bytes, &mut beside)?,
        Format::Ply => ply::read(&bytes, &mut beside)?,
        Format::Stl => stl::read(&bytes)?,
    };
    drop(bytes);
    if shape.faces() == 0 {
        return Err(Fault::new("this mesh has no surface: it holds no faces")
            .help("a cloud of points must be made a mesh first, for example in MeshLab or CloudCompare")
            .into());
    }
    smooth::add_normals(&mut shape);
    let glb = shape.to_glb()?;
    let companions = beside.taken.into_iter().collect();
    Ok(Converted { glb, companions })
}

/// Files in the folder of a mesh.
struct Beside<'a> {
    folder: &'a Path,
    taken: BTreeSet<MediaPath>,
}

impl Beside<'_> {
    /// The bytes of a file that `owner` names.
    fn read(&mut self, name: &str, owner: &str) -> Result<Vec<u8>, MeshError> {
        let written = name.trim().replace('\\', "/");
        let path = MediaPath::parse(&written).ok_or_else(|| {
            Fault::new(format!(
                "{owner} names `{name}`, which is no path below its folder"
            ))
            .help("put the file beside the mesh, and name it without a folder")
        })?;
        let disk = self.folder.join(path.as_str());
        let length = fs::metadata(&disk)
            .ok()
            .filter(fs::Metadata::is_file)
            .map(|found| found.len());
        match length {
            None => Err(
                Fault::new(format!("{owner} needs `{path}`, which is missing"))
                    .help("keep the files of a mesh together, or take the line out that names it")
                    .into(),
            ),
            Some(length) if length > MAX_BYTES => {
                Err(Fault::new(format!("`{path}` is larger than a gibibyte")).into())
            }
            Some(_) => {
                let bytes = fs::read(&disk)?;
                self.taken.insert(path);
                Ok(bytes)
            }
        }
    }
}

fn too_many() -> Fault {
    Fault::new("this mesh has more than 24 million faces or vertices")
        .help("simplify it first, for example in MeshLab: nobody sees the difference")
}

#[cfg(test)]
mod tests;
