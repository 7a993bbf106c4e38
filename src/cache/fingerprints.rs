//! What is known of the author's files since the last build, so that unchanged ones are not read
//! again. Times only save work: a product's key holds the content's digest alone.

use std::collections::BTreeMap;
use std::fs::{self, File, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{Cache, CacheError};
use crate::files::write_atomically;

/// A file whose time is younger than this may change again within the clock's grain.
const SETTLED: Duration = Duration::from_secs(2);

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fingerprint<T> {
    /// BLAKE3 of the content.
    pub digest: String,
    /// What a reader made of it.
    pub content: T,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Record<T> {
    length: u64,
    modified_ns: u64,
    fingerprint: Fingerprint<T>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Book<T> {
    /// Of the readers that made the contents.
    revision: u32,
    files: BTreeMap<PathBuf, Record<T>>,
}

/// The book of one kind of reader.
#[derive(Debug)]
pub struct Fingerprints<T> {
    path: PathBuf,
    revision: u32,
    known: BTreeMap<PathBuf, Record<T>>,
    fresh: Mutex<BTreeMap<PathBuf, Record<T>>>,
}

impl<T: Clone + Serialize + DeserializeOwned> Fingerprints<T> {
    /// An unreadable book counts as an empty one, and so does one of another `revision` of the
    /// readers.
    pub fn load(cache: &Cache, revision: u32) -> Fingerprints<T> {
        let path = cache.folder("fingerprints.json");
        let known = fs::read(&path)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .filter(|book: &Book<T>| book.revision == revision)
            .map(|book| book.files)
            .unwrap_or_default();
        Fingerprints {
            path,
            revision,
            known,
            fresh: Mutex::new(BTreeMap::new()),
        }
    }

    /// The file's digest and what `read` says of it; `keep` tells whether that will still hold
    /// as long as the file does not change.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn of(
        &self,
        disk: &Path,
        metadata: &Metadata,
        read: impl FnOnce() -> io::Result<T>,
        keep: impl FnOnce(&T) -> bool,
    ) -> io::Result<Fingerprint<T>> {
        // One cache serves many projects, and each calls its folder `exhibitions`.
        let disk = &std::path::absolute(disk)?;
        let modified = metadata.modified().unwrap_or(UNIX_EPOCH);
        let modified_ns = modified.duration_since(UNIX_EPOCH).map_or(0, |since| {
            u64::try_from(since.as_nanos()).unwrap_or(u64::MAX)
        });
        if let Some(record) = self.known.get(disk)
            && record.length == metadata.len()
            && record.modified_ns == modified_ns
        {
            return Ok(record.fingerprint.clone());
        }
        let fingerprint = Fingerprint {
            digest: digest_of(disk)?,
            content: read()?,
        };
        let settled = SystemTime::now()
            .duration_since(modified)
            .is_ok_and(|age| age > SETTLED);
        if settled && keep(&fingerprint.content) {
            let record = Record {
                length: metadata.len(),
                modified_ns,
                fingerprint: fingerprint.clone(),
            };
            let mut fresh = self
                .fresh
                .lock()
                .unwrap_or_else(|poisoned| poisoned.into_inner());
            fresh.insert(disk.clone(), record);
        }
        Ok(fingerprint)
    }

    /// Keeps what was learnt for the next build.
    ///
    /// # Errors
    /// When the cache cannot be written.
    pub fn save(self) -> Result<(), CacheError> {
        let fresh = self
            .fresh
            .into_inner()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        if fresh.is_empty() {
            return Ok(());
        }
        let mut files = self.known;
        files.extend(fresh);
        files.retain(|path, _| path.exists());
        let book = Book {
            revision: self.revision,
            files,
        };
        let bytes = serde_json::to_vec(&book).unwrap_or_default();
        write_atomically(&self.path, &bytes).map_err(CacheError::at("write", &self.path))
    }
}

/// BLAKE3 of a file, by streaming.
///
/// # Errors
/// When the file cannot be read.
pub fn digest_of(path: &Path) -> io::Result<String> {
    let mut hasher = blake3::Hasher::new();
    io::copy(&mut File::open(path)?, &mut hasher)?;
    Ok(hasher.finalize().to_hex().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn audio() -> io::Result<String> {
        Ok("a sound".to_owned())
    }

    /// A folder with a cache and `a.mp3`, written a minute ago.
    fn settled_file() -> (tempfile::TempDir, Cache) {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::open(folder.path()).unwrap();
        let file = folder.path().join("a.mp3");
        fs::write(&file, "one").unwrap();
        let old = SystemTime::now() - Duration::from_secs(60);
        let open = File::options().write(true).open(file).unwrap();
        open.set_modified(old).unwrap();
        (folder, cache)
    }

    #[test]
    fn unchanged_files_are_not_read_again_and_changed_ones_are() {
        let (folder, cache) = settled_file();
        let file = folder.path().join("a.mp3");

        let first = Fingerprints::load(&cache, 1);
        let seen = first
            .of(&file, &fs::metadata(&file).unwrap(), audio, |_| true)
            .unwrap();
        first.save().unwrap();

        let second = Fingerprints::load(&cache, 1);
        let never = || -> io::Result<String> { panic!("read again") };
        assert_eq!(
            second
                .of(&file, &fs::metadata(&file).unwrap(), never, |_| true)
                .unwrap(),
            seen
        );

        fs::write(&file, "two").unwrap();
        let changed = second
            .of(&file, &fs::metadata(&file).unwrap(), audio, |_| true)
            .unwrap();
        assert_ne!(changed.digest, seen.digest);
    }

    #[test]
    fn a_new_revision_forgets_old_headers() {
        let (folder, cache) = settled_file();
        let file = folder.path().join("a.mp3");
        let first = Fingerprints::load(&cache, 1);
        first
            .of(&file, &fs::metadata(&file).unwrap(), audio, |_| true)
            .unwrap();
        first.save().unwrap();
        let mut read = false;
        let second = Fingerprints::load(&cache, 2);
        second
            .of(
                &file,
                &fs::metadata(&file).unwrap(),
                || {
                    read = true;
                    audio()
                },
                |_| true,
            )
            .unwrap();
        assert!(read);
    }
}
