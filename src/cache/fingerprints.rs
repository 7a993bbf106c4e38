//! What is known of the author's files since the last build, so that unchanged ones are not read
//! again. Times only save work: a product's key holds the content's digest alone.

use std::collections::BTreeMap;
use std::fs::{File, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, UNIX_EPOCH};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::blobs::hashed;
use super::sealed::read_sealed;
use super::{Cache, CacheError, Key};
use crate::files::nanoseconds;

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
    stamp: Stamp,
    fingerprint: Fingerprint<T>,
}

/// By which a file is taken for unchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Stamp {
    length: u64,
    modified_ns: u64,
    /// When the system last saw a change. Nobody can set it, while archives and containers set
    /// other times alike, and two machines that share a cache may have different files under one
    /// path.
    changed_ns: i128,
}

impl Stamp {
    fn of(metadata: &Metadata) -> Stamp {
        Stamp {
            length: metadata.len(),
            modified_ns: metadata.modified().map_or(0, nanoseconds),
            changed_ns: changed_ns(metadata),
        }
    }
}

#[cfg(unix)]
fn changed_ns(metadata: &Metadata) -> i128 {
    use std::os::unix::fs::MetadataExt;
    i128::from(metadata.ctime()) * 1_000_000_000 + i128::from(metadata.ctime_nsec())
}

/// Windows does not tell; a copy at least is created anew.
#[cfg(not(unix))]
fn changed_ns(metadata: &Metadata) -> i128 {
    metadata.created().map_or(0, nanoseconds).into()
}

#[derive(Debug, Serialize, Deserialize)]
struct Book<T> {
    /// Of the readers that made the contents.
    revision: u32,
    files: BTreeMap<PathBuf, Record<T>>,
}

/// The book of one kind of reader for the files below one folder.
#[derive(Debug)]
pub struct Fingerprints<T> {
    cache: Cache,
    path: PathBuf,
    revision: u32,
    known: BTreeMap<PathBuf, Record<T>>,
    fresh: Mutex<BTreeMap<PathBuf, Record<T>>>,
}

impl<T: Clone + Serialize + DeserializeOwned> Fingerprints<T> {
    /// An unreadable book counts as an empty one, and so does one of another `revision` of the
    /// readers. Each folder has its own, so that projects and machines that share a cache do not
    /// forget each other's files.
    pub fn load(cache: &Cache, revision: u32, below: &Path) -> Fingerprints<T> {
        let below = std::path::absolute(below).unwrap_or_else(|_| below.to_owned());
        let name = Key::of(&["fingerprints", &below.to_string_lossy()]);
        let path = cache.folder("fingerprints").join(name.as_str());
        let known = read_sealed(&path)
            .filter(|book: &Book<T>| book.revision == revision)
            .map(|book| book.files)
            .unwrap_or_default();
        super::note_use(&path);
        Fingerprints {
            cache: cache.clone(),
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
        let disk = &std::path::absolute(disk)?;
        let stamp = Stamp::of(metadata);
        if let Some(record) = self.known.get(disk)
            && record.stamp == stamp
        {
            return Ok(record.fingerprint.clone());
        }
        let fingerprint = Fingerprint {
            digest: digest_of(disk)?,
            content: read()?,
        };
        let modified = metadata.modified().unwrap_or(UNIX_EPOCH);
        let settled = modified.elapsed().is_ok_and(|age| age > SETTLED);
        // JSON has no word for a path that is no text.
        let has_name = disk.to_str().is_some();
        if settled && has_name && keep(&fingerprint.content) {
            let record = Record {
                stamp,
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
        self.cache
            .keep_sealed(&self.path, &book)
            .map_err(CacheError::at("write", &self.path))
    }
}

/// BLAKE3 of a file, by streaming.
///
/// # Errors
/// When the file cannot be read.
pub fn digest_of(path: &Path) -> io::Result<String> {
    Ok(hashed(&mut File::open(path)?)?.to_hex().to_string())
}

/// One digest for a file and the files that belong to it.
pub fn digest_of_all(digest: String, companions: &[String]) -> String {
    if companions.is_empty() {
        return digest;
    }
    let all = digest + &companions.concat();
    blake3::hash(all.as_bytes()).to_hex().to_string()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::time::SystemTime;

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

        let first = Fingerprints::load(&cache, 1, folder.path());
        let seen = first
            .of(&file, &fs::metadata(&file).unwrap(), audio, |_| true)
            .unwrap();
        first.save().unwrap();

        let second = Fingerprints::load(&cache, 1, folder.path());
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

    #[cfg(unix)]
    #[test]
    fn a_file_under_another_ones_path_length_and_time_is_read() {
        let (folder, cache) = settled_file();
        let file = folder.path().join("a.mp3");
        let first = Fingerprints::load(&cache, 1, folder.path());
        let was = fs::metadata(&file).unwrap();
        let seen = first.of(&file, &was, audio, |_| true).unwrap();
        first.save().unwrap();

        fs::write(&file, "two").unwrap();
        let open = File::options().write(true).open(&file).unwrap();
        open.set_modified(was.modified().unwrap()).unwrap();
        let second = Fingerprints::load(&cache, 1, folder.path());
        let now = fs::metadata(&file).unwrap();
        assert_ne!(
            second.of(&file, &now, audio, |_| true).unwrap().digest,
            seen.digest
        );
    }

    #[test]
    fn a_new_revision_forgets_old_headers() {
        let (folder, cache) = settled_file();
        let file = folder.path().join("a.mp3");
        let first = Fingerprints::load(&cache, 1, folder.path());
        first
            .of(&file, &fs::metadata(&file).unwrap(), audio, |_| true)
            .unwrap();
        first.save().unwrap();
        let mut read = false;
        let second = Fingerprints::load(&cache, 2, folder.path());
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
