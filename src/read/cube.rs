//! Panoramas that come as the six faces of a cube: six pictures, or trees of tiles as Pannellum's
//! and Marzipano's tools write them.

use std::io;
use std::path::Path;

use super::Known;
use super::bounds::leaves;
use super::media::fingerprint;
use crate::cache::digest_of_all;
use crate::diagnostics::Fault;
use crate::model::{CubeHeader, CubeTile, Header, ImageFormat, MediaPath};
use crate::source::World;

/// Finest levels are looked for up to here.
const MAX_LEVELS: u32 = 12;
/// Of a side of a face.
const MAX_TILES: u32 = 64;
const MAX_FACE_PX: u32 = 16_384;

/// Names of the faces front, right, back, left, up, down, as programs write them.
const NAMES: [[&str; 6]; 5] = [
    ["front", "right", "back", "left", "up", "down"],
    ["front", "right", "back", "left", "top", "bottom"],
    ["f", "r", "b", "l", "u", "d"],
    ["posz", "posx", "negz", "negx", "posy", "negy"],
    ["pz", "px", "nz", "nx", "py", "ny"],
];

/// `{face}`, and for tiles `{level}`, `{row}`, `{column}`; also Pannellum's `%s %l %y %x` and
/// Marzipano's `{f} {z} {y} {x}`.
const FACE: [&str; 3] = ["{face}", "{f}", "%s"];
const LEVEL: [&str; 3] = ["{level}", "{z}", "%l"];
const ROW: [&str; 3] = ["{row}", "{y}", "%y"];
const COLUMN: [&str; 3] = ["{column}", "{x}", "%x"];

/// Whether a path names six faces rather than one file.
pub fn is_pattern(path: &MediaPath) -> bool {
    has(path.as_str(), &FACE)
}

fn has(pattern: &str, words: &[&str]) -> bool {
    words.iter().any(|word| pattern.contains(word))
}

fn filled(pattern: &str, words: &[&str], value: &str) -> String {
    words
        .iter()
        .fold(pattern.to_owned(), |text, word| text.replace(word, value))
}

/// Where the tiles are looked for.
pub struct Desk<'a> {
    pub folder: &'a Path,
    pub world: &'a World,
    pub known: &'a Known,
}

/// What a cube is, and the digest of all its files.
pub type Read = Result<(CubeHeader, String), Trouble>;

pub enum Trouble {
    /// A file is not there.
    Missing(Fault),
    /// It is, and of no use.
    Broken(Fault),
}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Trouble {
        Trouble::Broken(fault)
    }
}

/// From a path with `{face}` in it.
pub fn of_pattern(pattern: &MediaPath, desk: &Desk<'_>) -> Read {
    let pattern = pattern.as_str();
    let names = NAMES
        .iter()
        .find(|names| desk.finest(&filled(pattern, &FACE, names[0])).is_some())
        .ok_or_else(|| {
            Trouble::Missing(Fault::new(format!("no file is there for the front face of `{pattern}`")).help(
                "faces are called front, right, back, left, up, down; f, r, b, l, u, d; or posz, posx, negz, negx, posy, negy",
            ))
        })?;
    let faces = names.map(|name| filled(pattern, &FACE, name));
    if !has(pattern, &ROW) || !has(pattern, &COLUMN) {
        return desk.cube(faces.map(|face| vec![face]), 1);
    }
    let level = desk.finest(&faces[0]).flatten();
    let tile = |face: &str, row: u32, column: u32| {
        let face = level.map_or(face.to_owned(), |level| {
            filled(face, &LEVEL, &level.to_string())
        });
        let face = filled(&face, &ROW, &row.to_string());
        filled(&face, &COLUMN, &column.to_string())
    };
    let first = &faces[0];
    let columns = (0..=MAX_TILES)
        .take_while(|column| desk.is_there(&tile(first, 0, *column)))
        .count() as u32;
    if columns > MAX_TILES {
        return Err(Trouble::Broken(Fault::new(format!(
            "the faces of `{pattern}` have more than {MAX_TILES} tiles to a side"
        ))));
    }
    let tiles = faces.map(|face| {
        let rows = (0..columns).flat_map(|row| (0..columns).map(move |column| (row, column)));
        rows.map(|(row, column)| tile(&face, row, column)).collect()
    });
    desk.cube(tiles, columns)
}

/// From six files, each a whole face.
pub fn of_faces(faces: &[MediaPath; 6], desk: &Desk<'_>) -> Read {
    desk.cube(faces.each_ref().map(|face| vec![face.to_string()]), 1)
}

impl Desk<'_> {
    fn is_there(&self, path: &str) -> bool {
        let found = self.world.metadata(&self.folder.join(path));
        MediaPath::parse(path).is_some() && found.is_ok_and(|found| found.is_file())
    }

    /// The finest level of which a face's first tile is there; `Some(None)` for patterns without
    /// levels.
    fn finest(&self, face: &str) -> Option<Option<u32>> {
        let first = filled(&filled(face, &ROW, "0"), &COLUMN, "0");
        if !has(&first, &LEVEL) {
            return self.is_there(&first).then_some(None);
        }
        (0..=MAX_LEVELS)
            .rev()
            .find(|level| self.is_there(&filled(&first, &LEVEL, &level.to_string())))
            .map(Some)
    }

    /// `columns` tiles to a side of each face, in reading order.
    fn cube(&self, faces: [Vec<String>; 6], columns: u32) -> Read {
        let mut digests = Vec::new();
        let mut read = |path: &String| -> Result<CubeTile, Trouble> {
            let (tile, digest) = self.tile(path)?;
            digests.push(digest);
            Ok(tile)
        };
        let mut tiles = Vec::new();
        for face in &faces {
            tiles.push(face.iter().map(&mut read).collect::<Result<Vec<_>, _>>()?);
        }
        let faces: [Vec<CubeTile>; 6] = tiles
            .try_into()
            .map_err(|_| Fault::new("a cube has six faces"))?;
        let side = side_of(&faces, columns)?;
        let header = CubeHeader {
            side,
            columns,
            faces,
        };
        Ok((header, digest_of_all(String::new(), &digests)))
    }

    /// A tile and the digest of its content.
    fn tile(&self, path: &str) -> Result<(CubeTile, String), Trouble> {
        let disk = self.folder.join(path);
        let fault = |why: String| Fault::new(format!("`{path}` {why}"));
        let metadata = match self.world.metadata(&disk) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(Trouble::Missing(fault("is not there".to_owned())));
            }
            Err(error) => return Err(fault(format!("cannot be read: {error}")).into()),
        };
        match leaves(self.folder, &disk) {
            Ok(false) => {}
            _ => return Err(outside(path).into()),
        }
        let found = fingerprint(&disk, &metadata, self.known)
            .map_err(|error| fault(format!("cannot be read: {error}")))?;
        match found.content {
            Ok(Header::Image(header)) if header.format != ImageFormat::Svg => {
                let path = MediaPath::parse(path).ok_or_else(|| outside(path))?;
                let bytes = metadata.len();
                let tile = CubeTile {
                    path,
                    bytes,
                    header,
                };
                Ok((tile, found.digest))
            }
            Ok(_) => Err(fault("is no photograph".to_owned()).into()),
            Err(why) => Err(Trouble::Broken(Fault {
                message: format!("`{path}`: {}", why.message),
                help: why.help,
            })),
        }
    }
}

fn outside(path: &str) -> Fault {
    Fault::new(format!("`{path}` lies outside the exhibition"))
}

/// Tiles of a row stand side by side: all faces are squares of one size.
fn side_of(faces: &[Vec<CubeTile>; 6], columns: u32) -> Result<u32, Fault> {
    let mut side = None;
    for face in faces {
        for row in face.chunks(columns.max(1) as usize) {
            let width: u64 = row
                .iter()
                .map(|tile| u64::from(tile.header.upright_size().0))
                .sum();
            check(&mut side, width, &row[0])?;
            if let Some(odd) = row
                .iter()
                .find(|tile| tile.header.upright_size().1 != row[0].header.upright_size().1)
            {
                return Err(uneven(odd));
            }
        }
        let height: u64 = face
            .iter()
            .step_by(columns.max(1) as usize)
            .map(|tile| u64::from(tile.header.upright_size().1))
            .sum();
        if let Some(first) = face.first() {
            check(&mut side, height, first)?;
        }
    }
    side.and_then(|side| u32::try_from(side).ok())
        .filter(|side| *side <= MAX_FACE_PX)
        .ok_or_else(|| {
            Fault::new(format!(
                "its faces have more than {MAX_FACE_PX} pixels to a side"
            ))
        })
}

fn check(side: &mut Option<u64>, length: u64, tile: &CubeTile) -> Result<(), Fault> {
    match side.replace(length) {
        Some(before) if before != length => Err(uneven(tile)),
        _ => Ok(()),
    }
}

fn uneven(tile: &CubeTile) -> Fault {
    Fault::new(format!(
        "its faces are no squares of one size: see `{}`",
        tile.path
    ))
    .help("all six have as many pixels, as wide as high; export them again together")
}
