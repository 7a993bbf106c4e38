//! Blobs: bytes under the name of their digest.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// A reference to bytes in the cache.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Blob {
    /// BLAKE3 of the bytes, 64 hexadecimal digits.
    pub digest: String,
    pub length: u64,
    /// `jpg`, `glb`, …: part of the name under which it is published.
    pub ending: String,
}

impl Blob {
    /// The name under which it is published: content decides it, so it never goes stale.
    pub fn name(&self) -> String {
        let short = self.digest.get(..20).unwrap_or(&self.digest);
        format!("{short}.{}", self.ending)
    }
}

#[derive(Debug, thiserror::Error)]
#[error("cannot {action} {path} in the cache: {source}", path = path.display())]
pub struct CacheError {
    action: &'static str,
    path: PathBuf,
    source: io::Error,
}

impl CacheError {
    pub(super) fn at(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> CacheError {
        let path = path.to_owned();
        move |source| CacheError {
            action,
            path,
            source,
        }
    }
}

/// A folder that may be deleted at any time between builds.
#[derive(Debug, Clone)]
pub struct Cache {
    root: PathBuf,
}

impl Cache {
    /// # Errors
    /// When the folder cannot be made.
    pub fn open(root: &Path) -> Result<Cache, CacheError> {
        // The version in the name lets formats change without reading what older builds left.
        let root = root.join("v1");
        for folder in ["blobs", "products", "outputs", "temporary"] {
            let folder = root.join(folder);
            fs::create_dir_all(&folder).map_err(CacheError::at("make", &folder))?;
        }
        Ok(Cache { root })
    }

    pub(super) fn folder(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// Where a blob's bytes lie.
    pub fn path(&self, blob: &Blob) -> PathBuf {
        let shard = blob.digest.get(..2).unwrap_or("00");
        self.root.join("blobs").join(shard).join(&blob.digest)
    }

    /// Whether the blob's bytes are there in full length.
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
        if !self.holds(&blob) {
            let write = || -> io::Result<()> {
                let mut file = tempfile::NamedTempFile::new_in(self.folder("temporary"))?;
                file.write_all(bytes)?;
                self.place(&blob, file)
            };
            write().map_err(CacheError::at("write", &self.path(&blob)))?;
        }
        Ok(blob)
    }

    /// Takes a file as it is, by streaming.
    ///
    /// # Errors
    /// When `source` cannot be read or the cache cannot be written.
    pub fn put_file(&self, source: &Path, ending: &str) -> Result<Blob, CacheError> {
        let copy = || -> io::Result<(tempfile::NamedTempFile, blake3::Hasher, u64)> {
            let mut from = File::open(source)?;
            let mut to = tempfile::NamedTempFile::new_in(self.folder("temporary"))?;
            let mut hasher = blake3::Hasher::new();
            // What is hashed is what is kept, though the file may change meanwhile.
            let length = io::copy(&mut from, &mut Both(&mut to, &mut hasher))?;
            Ok((to, hasher, length))
        };
        let (file, hasher, length) = copy().map_err(CacheError::at("take over", source))?;
        let blob = Blob {
            digest: hasher.finalize().to_hex().to_string(),
            length,
            ending: ending.to_owned(),
        };
        if !self.holds(&blob) {
            self.place(&blob, file)
                .map_err(CacheError::at("write", &self.path(&blob)))?;
        }
        Ok(blob)
    }

    /// Gives a complete file the blob's name.
    fn place(&self, blob: &Blob, file: tempfile::NamedTempFile) -> io::Result<()> {
        let path = self.path(blob);
        if let Some(shard) = path.parent() {
            fs::create_dir_all(shard)?;
        }
        file.persist(path)?;
        Ok(())
    }

    /// # Errors
    /// When the blob is gone or unreadable.
    pub fn read(&self, blob: &Blob) -> Result<Vec<u8>, CacheError> {
        let path = self.path(blob);
        fs::read(&path).map_err(CacheError::at("read", &path))
    }
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
