//! A finished site: path → text or cache blob, of any size, not yet written anywhere.

use std::collections::BTreeMap;

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
    /// A part of the viewer.
    Built(&'static [u8]),
    /// An ordinary file in every edition.
    File(Blob),
    /// Bytes that JavaScript needs: a plain file, or a data script named `<path>.js`.
    Bytes { id: String, blob: Blob },
}
