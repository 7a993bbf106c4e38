//! A finished site: path → text or cache blob, of any size, not yet written anywhere.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{TileNames, TilePack};
use crate::cache::Blob;

/// Paths are relative to the site's root, `/`-separated, of portable characters only.
#[derive(Debug, Default)]
pub struct Site {
    pub files: BTreeMap<String, Content>,
    /// The teacher's card of editions that are opened by double-click.
    pub start_here: String,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// A page, stylesheet or script.
    Text(String),
    /// A part of the viewer, or an icon.
    Built(Cow<'static, [u8]>),
    /// An ordinary file in every edition.
    File(Blob),
    /// Bytes that JavaScript needs: a plain file, or a data script named `<path>.js`.
    Bytes { id: String, blob: Blob },
    /// Tiles that JavaScript needs: plain files, or one data script `<number of the first>.js` in
    /// the folder. Stands in the site at the path of that script without its ending.
    Tiles(Tiles),
    /// For other software, and only where a web server stands.
    Hosted(Hosted),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Hosted {
    Text(String),
    File(Blob),
    /// Tiles that no viewer of ours asks for.
    Tiles(Tiles),
}

/// One pack of a picture's level, or of a cube face's.
#[derive(Debug, Clone, PartialEq)]
pub struct Tiles {
    /// The folder, relative to the exhibition's.
    pub folder: String,
    /// The number of the pack's first tile, in reading order.
    pub first: u32,
    pub pack: TilePack,
    /// What the tiles are called where each is a file of its own.
    pub names: TileNames,
}

impl Tiles {
    /// The name by which the viewer asks for the pack, relative to the exhibition's folder.
    pub fn pack_name(&self) -> String {
        format!("{}/{}", self.folder, self.first)
    }
}
