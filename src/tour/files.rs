//! Files: how panoramas, tiles and bytes reach the viewer.

use serde::Serialize;
#[cfg(test)]
use ts_rs::TS;

/// Six cube faces. They come in the order front, right, back, left, up, down, each as seen from
/// inside: with u to the right and v downward in −1…1, and yaw 0 along −Z, they look along
/// (u, −v, −1), (1, −v, u), (−u, −v, 1), (−1, −v, −u), (u, 1, −v), (u, −1, v).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Panorama {
    /// All six faces in one image, one above the other: what is seen first.
    pub low: Bytes,
    pub low_face_px: u32,
    /// Finer pictures of the faces; absent where `low` is all there is.
    pub tiles: Option<Tiles>,
    /// What a partial panorama covers; absent for a full sphere.
    pub coverage: Option<Coverage>,
    /// Each face as an ordinary file, in the order of faces, for browsers without WebGL.
    pub sides: Vec<String>,
}

/// Square tiles of one picture, or of the six faces of a cube, in levels, numbered in reading
/// order. In the web edition each is a file, called as `names` says. In the usb edition packs of
/// consecutive tiles are data scripts named by the number of their first:
/// `<folder>/<level>-<face>/<first>.js`. A pack's bytes are `count: u32`, `length: u32` × count,
/// little-endian, and the tiles behind each other.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Tiles {
    pub folder: String,
    pub tile_px: u32,
    pub names: TileNames,
    pub mime: String,
    /// Finer and finer, each twice as fine as the one before.
    pub levels: Vec<TileLevel>,
}

/// What a tile is called, from the exhibition's folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub enum TileNames {
    /// `<folder>/<level>-<face>/<number>.jpg`.
    Numbers,
    /// `<folder>/<x>,<y>,<width>,<height>/<width>,<height>/0/default.jpg`: what part of the finest
    /// level it shows, and its own size. The whole picture's part is called `full`.
    Iiif,
    /// `<folder>_files/<level>/<column>_<row>.jpg`; there, level 0 is a single pixel.
    Dzi,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct TileLevel {
    /// Pixels of the picture, or of a face.
    pub width: u32,
    pub height: u32,
    /// For each face, the number of the first tile of each of its packs.
    pub packs: Vec<Vec<u32>>,
}

/// A file whose bytes JavaScript needs: a plain file (web), or data scripts (usb): one with `.js`
/// behind its name, or several with `.1.js`, `.2.js`… whose bytes follow each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Bytes {
    pub file: String,
    pub mime: String,
    /// Length of the decoded bytes, for progress.
    pub length: u32,
    /// How many data scripts hold them in the usb edition.
    pub parts: u32,
}

/// So many bytes travel in one data script: 6 MiB of base64, which a browser takes in at once.
/// One of 200 MiB took Chromium 43 seconds.
pub const DATA_SCRIPT_BYTES: u64 = 9 << 19;

/// How many data scripts so many bytes need.
pub fn data_script_parts(length: u64) -> u64 {
    length.div_ceil(DATA_SCRIPT_BYTES).max(1)
}

/// The part of the sphere that a partial panorama shows, in degrees.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(TS))]
pub struct Coverage {
    pub yaw: [f64; 2],
    pub pitch: [f64; 2],
}
