//! The ledger of an output folder: what we wrote there, kept in the cache. Only what it knows is
//! ever removed.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::EditionError;
use crate::cache::{Cache, CacheError, Key, Turn};
use crate::files::{absolute, nanoseconds};

#[derive(Debug, Default, Clone, Serialize, Deserialize)]
pub struct Ledger {
    /// Whose it is: when the folder is gone, the ledger may go.
    pub folder: String,
    pub files: BTreeMap<String, Record>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub digest: String,
    /// As found after writing; absent while the file is being written.
    pub written: Option<Stamp>,
    /// While it is being written: whether no page led to it before.
    #[serde(default)]
    pub is_new: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    length: u64,
    modified_ns: u64,
}

impl Stamp {
    pub fn of(metadata: &Metadata) -> Stamp {
        Stamp {
            length: metadata.len(),
            modified_ns: metadata.modified().map_or(0, nanoseconds),
        }
    }
}

impl Record {
    /// Whether a build that came to no end left the file, and perhaps nothing that leads to it.
    pub fn is_left_over(&self) -> bool {
        self.is_new && self.written.is_none()
    }

    /// Whether the file on disk still is what was written with this digest.
    pub fn is_current(&self, digest: &str, on_disk: &Path) -> bool {
        self.digest == digest
            && fs::symlink_metadata(on_disk).is_ok_and(|metadata| {
                metadata.is_file() && Some(Stamp::of(&metadata)) == self.written
            })
    }
}

/// The ledger of the folder at this absolute path.
pub struct Shelf<'a> {
    cache: &'a Cache,
    folder: PathBuf,
}

impl<'a> Shelf<'a> {
    pub fn of(folder: &Path, cache: &'a Cache) -> Shelf<'a> {
        Shelf {
            cache,
            folder: folder.to_owned(),
        }
    }

    pub fn load(&self) -> Ledger {
        let ledger: Option<Ledger> = self.cache.ledger(&key(&self.folder));
        Ledger {
            folder: self.folder.to_string_lossy().into_owned(),
            ..ledger.unwrap_or_default()
        }
    }

    /// # Errors
    /// When the cache cannot be written.
    pub fn save(&self, ledger: &Ledger) -> Result<(), EditionError> {
        Ok(self.cache.keep_ledger(&key(&self.folder), ledger)?)
    }
}

fn key(output: &Path) -> Key {
    Key::of(&["output", &output.to_string_lossy()])
}

/// Waits until no other build writes into this folder or zip.
///
/// # Errors
/// When the cache cannot be written.
pub fn take_turn(output: &Path, cache: &Cache, waits: impl FnOnce()) -> Result<Turn, CacheError> {
    cache.turn(&key(&absolute(output)), waits)
}
