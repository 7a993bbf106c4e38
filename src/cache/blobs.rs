//! Blobs: bytes under the name of their digest.
//!
//! What a blob holds is compared with its name whenever this process is about to use bytes that
//! it has not written itself: they are read then anyway. So nothing need be flushed to the disk
//! when it is written, and neither a power cut nor a failing disk reaches a site.

use std::fs::{self, File};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::error::lost;
use super::{Cache, CacheError};

/// A reference to bytes in the cache.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "Written")]
pub struct Blob {
    /// BLAKE3 of the bytes, 64 hexadecimal digits.
    pub digest: String,
    pub length: u64,
    /// `jpg`, `glb`, …: part of the name under which it is published.
    pub ending: String,
}

/// As it stands in a file that anybody may have written: both texts become parts of paths.
#[derive(Deserialize)]
struct Written {
    digest: String,
    length: u64,
    ending: String,
}

impl TryFrom<Written> for Blob {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Blob, &'static str> {
        let is_plain = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit();
        let Written {
            digest,
            length,
            ending,
        } = written;
        if !is_digest(&digest) || !(1..=8).contains(&ending.len()) || !ending.bytes().all(is_plain)
        {
            return Err("no blob is called so");
        }
        Ok(Blob {
            digest,
            length,
            ending,
        })
    }
}

/// Whether a text is a BLAKE3 as we write it.
pub(super) fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|c| matches!(c, b'0'..=b'9' | b'a'..=b'f'))
}

impl Blob {
    /// The name under which it is published: content decides it, so it never goes stale.
    pub fn name(&self) -> String {
        let short = self.digest.get(..20).unwrap_or(&self.digest);
        format!("{short}.{}", self.ending)
    }
}

impl Cache {
    /// Where a blob's bytes lie, which are read by [`Cache::open_blob`] alone.
    pub(crate) fn path(&self, blob: &Blob) -> PathBuf {
        let shard = blob.digest.get(..2).unwrap_or("00");
        self.folder("blobs").join(shard).join(&blob.digest)
    }

    /// Whether the blob's bytes are there in full length. What they are is looked at when they
    /// are used.
    pub fn holds(&self, blob: &Blob) -> bool {
        fs::metadata(self.path(blob)).is_ok_and(|found| found.len() == blob.length)
    }

    /// # Errors
    /// When the cache cannot be written.
    pub fn put(&self, bytes: &[u8], ending: &str) -> Result<Blob, CacheError> {
        let blob = Blob {
            digest: blake3::hash(bytes).to_hex().to_string(),
            length: bytes.len() as u64,
            ending: ending.to_owned(),
        };
        if !self.still_holds(&blob) {
            self.temporary()
                .and_then(|mut file| {
                    file.write_all(bytes)?;
                    self.place(&blob, file)
                })
                .map_err(CacheError::at("write", &self.path(&blob)))?;
        }
        Ok(blob)
    }

    /// Takes a file as it is, by streaming.
    ///
    /// # Errors
    /// When `source` cannot be read or the cache cannot be written.
    pub fn put_file(&self, source: &Path, ending: &str) -> Result<Blob, CacheError> {
        let mut from = File::open(source).map_err(CacheError::at("take over", source))?;
        let mut hasher = blake3::Hasher::new();
        let copied = self.temporary().and_then(|mut to| {
            // What is hashed is what is kept, though the file may change meanwhile.
            let length = io::copy(&mut from, &mut Both(&mut to, &mut hasher))?;
            Ok((to, length))
        });
        let (file, length) = copied.map_err(CacheError::at("take over", source))?;
        let blob = Blob {
            digest: hasher.finalize().to_hex().to_string(),
            length,
            ending: ending.to_owned(),
        };
        if !self.still_holds(&blob) {
            self.place(&blob, file)
                .map_err(CacheError::at("write", &self.path(&blob)))?;
        }
        Ok(blob)
    }

    /// As [`Cache::holds`], for one who is about to refer to it: whoever cleans takes it for used.
    fn still_holds(&self, blob: &Blob) -> bool {
        self.holds(blob) && {
            super::note_use(&self.path(blob));
            true
        }
    }

    /// Gives a complete file the blob's name.
    fn place(&self, blob: &Blob, file: tempfile::NamedTempFile) -> io::Result<()> {
        super::persist(file, &self.path(blob))?;
        self.sound().insert(blob.digest.clone());
        Ok(())
    }

    /// The blob's bytes, which are those of its name: damaged ones are removed, so that the next
    /// build makes them again.
    ///
    /// # Errors
    /// Such that [`is_lost`](super::is_lost) says so, when they are gone or damaged.
    pub fn open_blob(&self, blob: &Blob) -> io::Result<File> {
        let path = self.path(blob);
        let mut file = File::open(&path).map_err(|error| lost(&path, error))?;
        if self.sound().contains(&blob.digest) {
            return Ok(file);
        }
        let found = hashed(&mut file).map(|hash| hash.to_hex().to_string());
        if found.as_ref().ok() != Some(&blob.digest) {
            // Whoever finds it gone makes it again, and so does whoever could not remove it.
            let _ = fs::remove_file(&path);
            let why = match found {
                Ok(_) => "is damaged".to_owned(),
                Err(error) => error.to_string(),
            };
            return Err(lost(&path, why));
        }
        file.rewind()?;
        self.sound().insert(blob.digest.clone());
        Ok(file)
    }

    /// # Errors
    /// As [`Cache::open_blob`].
    pub fn read(&self, blob: &Blob) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.open_blob(blob)?.read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

/// BLAKE3 of what is left of a file, by streaming.
pub(super) fn hashed(file: &mut File) -> io::Result<blake3::Hash> {
    Ok(blake3::Hasher::new().update_reader(file)?.finalize())
}

/// Writes the same bytes to two places.
struct Both<'a>(&'a mut tempfile::NamedTempFile, &'a mut blake3::Hasher);

impl Write for Both<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.0.write(bytes)?;
        self.1.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::super::is_lost;
    use super::*;

    fn cache() -> (tempfile::TempDir, Cache) {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::open(folder.path()).unwrap();
        (folder, cache)
    }

    #[test]
    fn a_damaged_blob_is_found_by_whoever_has_not_written_it() {
        let (folder, cache) = cache();
        let blob = cache.put(b"bronze", "bin").unwrap();
        fs::write(cache.path(&blob), b"bronzf").unwrap();
        assert!(cache.holds(&blob), "the length tells nothing");
        let later = Cache::open(folder.path()).unwrap();
        assert!(is_lost(&later.read(&blob).unwrap_err()));
        assert!(!later.holds(&blob), "so that it is made again");
        later.put(b"bronze", "bin").unwrap();
        assert_eq!(later.read(&blob).unwrap(), b"bronze");
    }

    #[test]
    fn a_blob_that_was_there_already_is_not_trusted() {
        let (folder, cache) = cache();
        let blob = cache.put(b"bronze", "bin").unwrap();
        fs::write(cache.path(&blob), b"bronzf").unwrap();
        let later = Cache::open(folder.path()).unwrap();
        later.put(b"bronze", "bin").unwrap();
        assert!(is_lost(&later.read(&blob).unwrap_err()));
    }

    #[test]
    fn a_missing_blob_is_lost_and_no_fault_of_the_machine() {
        let (_folder, cache) = cache();
        let blob = cache.put(b"bronze", "bin").unwrap();
        fs::remove_file(cache.path(&blob)).unwrap();
        assert!(is_lost(&cache.read(&blob).unwrap_err()));
        assert!(!is_lost(&io::ErrorKind::NotFound.into()));
    }

    #[test]
    fn what_would_lead_out_of_the_cache_is_no_blob() {
        let read = |digest: &str, ending: &str| {
            let text = format!(r#"{{"digest":"{digest}","length":1,"ending":"{ending}"}}"#);
            serde_json::from_str::<Blob>(&text).is_ok()
        };
        let digest = "0".repeat(64);
        assert!(read(&digest, "jpg"));
        assert!(!read("../../etc/passwd", "jpg"));
        assert!(!read(&format!("/{}", "0".repeat(63)), "jpg"));
        assert!(!read(&digest, "/../x"));
        assert!(!read(&digest, ""));
    }
}
