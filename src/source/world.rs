//! The only way that a build looks at the author's folder. Every path that is asked for is
//! remembered, found or missing: that record is what a watcher has to watch.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::{fs, io};

/// Source texts larger than this are no texts; scans have limits of their own.
const MAX_TEXT_BYTES: u64 = 16 * 1024 * 1024;

#[derive(Debug, Default)]
pub struct World {
    asked: Mutex<BTreeSet<PathBuf>>,
}

impl World {
    pub fn new() -> World {
        World::default()
    }

    fn remember(&self, path: &Path) {
        // A poisoned lock still holds a good set: insertion cannot be half done.
        let mut asked = self
            .asked
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        asked.insert(path.to_owned());
    }

    /// Everything that was asked for so far.
    pub fn asked(&self) -> Vec<PathBuf> {
        let asked = self
            .asked
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        asked.iter().cloned().collect()
    }

    /// # Errors
    /// As [`fs::read`]; `InvalidData` when the file is larger than any text should be.
    pub fn read_text_bytes(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.remember(path);
        if fs::metadata(path)?.len() > MAX_TEXT_BYTES {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "the file is larger than 16 MiB, which no text of an exhibition needs",
            ));
        }
        fs::read(path)
    }

    /// Metadata of what is there, following links.
    pub fn metadata(&self, path: &Path) -> io::Result<fs::Metadata> {
        self.remember(path);
        fs::metadata(path)
    }

    /// Names in a folder, sorted; hidden ones and editors' leavings are left out. A missing
    /// folder is an empty one.
    ///
    /// # Errors
    /// When the folder is there but cannot be listed.
    pub fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        self.remember(folder);
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let mut names = Vec::new();
        for entry in entries {
            if let Ok(name) = entry?.file_name().into_string()
                && !is_ignored(&name)
            {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }
}

/// Whether a listing leaves this name out: hidden files and editors' leavings.
pub fn is_ignored(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~')
}
