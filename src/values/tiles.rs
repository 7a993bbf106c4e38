//! Tiles of pictures that are larger than any screen, in packs.

use serde::{Deserialize, Serialize};

use crate::cache::Blob;
use crate::model::TileFormat;

/// Side of a square tile; those at the right and lower edges are what is left.
pub const TILE_PX: u32 = 512;

/// Tiles that lie behind each other in one blob, behind a table of their lengths:
/// `count: u32`, `length: u32` × count, bytes; little-endian.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TilePack {
    pub blob: Blob,
    /// Bytes of each tile.
    pub lengths: Vec<u32>,
}

impl TilePack {
    /// What a pack of such tiles begins with.
    pub fn table(lengths: &[u32]) -> Vec<u8> {
        let count = u32::try_from(lengths.len()).unwrap_or(u32::MAX);
        [count]
            .iter()
            .chain(lengths)
            .flat_map(|number| number.to_le_bytes())
            .collect()
    }

    /// Where each tile begins in the blob, and its length.
    pub fn places(&self) -> impl Iterator<Item = (u64, u64)> {
        let table = 4 * (1 + self.lengths.len() as u64);
        self.lengths.iter().scan(table, |next, length| {
            let start = *next;
            *next += u64::from(*length);
            Some((start, u64::from(*length)))
        })
    }
}

/// How the tiles of one level are called, relative to the exhibition's folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TileNames {
    /// `<folder>/<number>.<ending>`.
    Numbered { folder: String, format: TileFormat },
    /// `<folder>/<x>,<y>,<width>,<height>/<width>,<height>/0/default.jpg`, as the International
    /// Image Interoperability Framework has it (Image API 3.0, "Canonical URI Syntax"): the part
    /// of the whole picture that a tile shows, and the tile's own size.
    Iiif {
        folder: String,
        /// Of the whole picture.
        picture: [u32; 2],
        /// So many of its pixels lie along one of the level's.
        scale: u32,
    },
    /// `<folder>_files/<level>/<column>_<row>.jpg`, as Microsoft's Deep Zoom has it.
    DeepZoom {
        folder: String,
        level: u32,
        columns: u32,
    },
    /// The levels of one tile each, from this one down.
    DeepZoomCrumbs { folder: String, finest: u32 },
}

impl TileNames {
    /// The tile of this number, counted in reading order. A tile that is the whole picture has
    /// two names in IIIF, since readers differ on it.
    pub fn of(&self, number: u32) -> Vec<String> {
        match self {
            TileNames::Numbered { folder, format } => {
                vec![format!("{folder}/{number}.{}", format.ending())]
            }
            TileNames::Iiif {
                folder,
                picture,
                scale,
            } => {
                let named = |region: &str, [width, height]: [u32; 2]| {
                    format!("{folder}/{region}/{width},{height}/0/default.jpg")
                };
                let step = TILE_PX * scale;
                let columns = picture[0].div_ceil(step).max(1);
                let [x, y] = [number % columns * step, number / columns * step];
                let [width, height] = [
                    step.min(picture[0].saturating_sub(x)),
                    step.min(picture[1].saturating_sub(y)),
                ];
                let size = [width, height].map(|side| side.div_ceil(*scale));
                let part = named(&format!("{x},{y},{width},{height}"), size);
                if [width, height] == *picture {
                    vec![named("full", size), part]
                } else {
                    vec![part]
                }
            }
            TileNames::DeepZoom {
                folder,
                level,
                columns,
            } => {
                let (column, row) = (number % columns, number / columns);
                vec![format!("{folder}_files/{level}/{column}_{row}.jpg")]
            }
            TileNames::DeepZoomCrumbs { folder, finest } => {
                let level = finest.saturating_sub(number);
                vec![format!("{folder}_files/{level}/0_0.jpg")]
            }
        }
    }
}

/// The number of each pack's first tile, when the packs follow each other.
pub fn firsts(packs: &[TilePack]) -> Vec<u32> {
    let counts = packs.iter().map(|pack| pack.lengths.len() as u32);
    counts
        .scan(0, |next, count| {
            let first = *next;
            *next += count;
            Some(first)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tiles_are_called_as_iiif_and_deep_zoom_want_it() {
        let iiif = |scale| TileNames::Iiif {
            folder: "m/x".to_owned(),
            picture: [3000, 1025],
            scale,
        };
        assert_eq!(iiif(1).of(0), ["m/x/0,0,512,512/512,512/0/default.jpg"]);
        assert_eq!(iiif(1).of(17), ["m/x/2560,1024,440,1/440,1/0/default.jpg"]);
        assert_eq!(iiif(4).of(1), ["m/x/2048,0,952,1025/238,257/0/default.jpg"]);
        assert_eq!(
            iiif(8).of(0),
            [
                "m/x/full/375,129/0/default.jpg",
                "m/x/0,0,3000,1025/375,129/0/default.jpg"
            ]
        );
        let deep = TileNames::DeepZoom {
            folder: "m/x".to_owned(),
            level: 12,
            columns: 6,
        };
        assert_eq!(deep.of(7), ["m/x_files/12/1_1.jpg"]);
    }

    #[test]
    fn tiles_follow_the_table() {
        let lengths = vec![3, 0, 5];
        let table = TilePack::table(&lengths);
        assert_eq!(table, [3, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0]);
        let pack = TilePack {
            blob: Blob {
                digest: String::new(),
                length: 24,
                ending: "tiles".to_owned(),
            },
            lengths,
        };
        let places: Vec<(u64, u64)> = pack.places().collect();
        assert_eq!(places, [(16, 3), (19, 0), (19, 5)]);
    }
}
