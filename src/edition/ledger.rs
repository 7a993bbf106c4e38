//! The ledger of an output folder: what we wrote there, kept in the cache. Only what it knows is
//! ever removed.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::path::{Component, Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use super::EditionError;
use crate::cache::{Cache, Key};

#[derive(Debug, Default, Clone, Serialize, Deserialize)]
pub struct Ledger {
    pub files: BTreeMap<String, Record>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub digest: String,
    /// As found after writing; absent while the file is being written.
    pub written: Option<Stamp>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    length: u64,
    modified_ns: u64,
}

impl Stamp {
    pub fn of(metadata: &Metadata) -> Stamp {
        let modified_ns = metadata
            .modified()
            .ok()
            .and_then(|time| time.duration_since(UNIX_EPOCH).ok())
            .map_or(0, |since| {
                u64::try_from(since.as_nanos()).unwrap_or(u64::MAX)
            });
        Stamp {
            length: metadata.len(),
            modified_ns,
        }
    }
}

impl Record {
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
    key: Key,
}

impl<'a> Shelf<'a> {
    pub fn of(folder: &Path, cache: &'a Cache) -> Shelf<'a> {
        Shelf {
            cache,
            key: Key::of(&["ledger", &folder.to_string_lossy()]),
        }
    }

    pub fn load(&self) -> Ledger {
        self.cache.product(&self.key).unwrap_or_default()
    }

    /// # Errors
    /// When the cache cannot be written.
    pub fn save(&self, ledger: &Ledger) -> Result<(), EditionError> {
        Ok(self.cache.keep_product(&self.key, ledger)?)
    }
}

/// The path as it will be known to later builds, whatever folder they are started from, and
/// whether or not it is there yet: links are followed as far as it is.
pub fn absolute(folder: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in std::path::absolute(folder)
        .unwrap_or_else(|_| folder.to_owned())
        .components()
    {
        match part {
            Component::ParentDir => {
                plain.pop();
            }
            part => plain.push(part),
        }
    }
    let existing = plain
        .ancestors()
        .find_map(|ancestor| Some((ancestor, ancestor.canonicalize().ok()?)));
    match existing {
        Some((ancestor, real)) => match plain.strip_prefix(ancestor) {
            Ok(rest) if !rest.as_os_str().is_empty() => real.join(rest),
            _ => real,
        },
        None => plain,
    }
}
