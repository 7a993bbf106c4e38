//! What jobs made, by the key of what went in, and ledgers of output folders. The cache knows
//! nothing of either but that they are written and read as JSON, and which blobs a product needs.

use std::fs::File;
use std::path::PathBuf;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::sealed::read_sealed;
use super::{Blob, Cache, CacheError};

/// BLAKE3 over everything that a result depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key(String);

impl Key {
    /// Parts are kept apart by their lengths, so no two lists of parts have the same key.
    pub fn of(parts: &[&str]) -> Key {
        let mut hasher = blake3::Hasher::new();
        for part in parts {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part.as_bytes());
        }
        Key(hasher.finalize().to_hex().to_string())
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

/// A product, and what goes when it goes.
#[derive(Serialize, Deserialize)]
struct Kept<B, T> {
    blobs: B,
    product: T,
}

/// What whoever cleans needs to know of a product.
pub(super) fn blobs_of(record: &std::path::Path) -> Option<Vec<Blob>> {
    let kept: Kept<Vec<Blob>, serde::de::IgnoredAny> = read_sealed(record)?;
    Some(kept.blobs)
}

impl Cache {
    fn product_path(&self, key: &Key) -> PathBuf {
        self.folder("products").join(&key.0)
    }

    fn ledger_path(&self, key: &Key) -> PathBuf {
        self.folder("outputs").join(&key.0)
    }

    /// What was made for this key, if it was and all of it is still there.
    pub fn product<T: DeserializeOwned>(&self, key: &Key) -> Option<T> {
        let path = self.product_path(key);
        let kept: Kept<Vec<Blob>, T> = read_sealed(&path)?;
        if !kept.blobs.iter().all(|blob| self.holds(blob)) {
            return None;
        }
        super::note_use(&path);
        Some(kept.product)
    }

    /// `blobs` are all that the product refers to.
    ///
    /// # Errors
    /// When the cache cannot be written.
    pub fn keep_product<T: Serialize>(
        &self,
        key: &Key,
        product: &T,
        blobs: &[&Blob],
    ) -> Result<(), CacheError> {
        let path = self.product_path(key);
        self.keep_sealed(&path, &Kept { blobs, product })
            .map_err(CacheError::at("write", &path))
    }

    /// What is known of an output folder.
    pub fn ledger<T: DeserializeOwned>(&self, key: &Key) -> Option<T> {
        read_sealed(&self.ledger_path(key))
    }

    /// # Errors
    /// When the cache cannot be written.
    pub fn keep_ledger<T: Serialize>(&self, key: &Key, ledger: &T) -> Result<(), CacheError> {
        let path = self.ledger_path(key);
        self.keep_sealed(&path, ledger)
            .map_err(CacheError::at("write", &path))
    }

    /// The right to write into an output: builds into the same one take turns, from their reading
    /// on, or the older could end last. `waits` is called when it is another's turn.
    ///
    /// # Errors
    /// When the cache cannot be written.
    pub fn turn(&self, key: &Key, waits: impl FnOnce()) -> Result<Turn, CacheError> {
        let path = self.ledger_path(key).with_extension("lock");
        let file = super::lock_file(&path).map_err(CacheError::at("write", &path))?;
        if let Err(std::fs::TryLockError::WouldBlock) = file.try_lock() {
            waits();
            let _ = file.lock();
        }
        Ok(Turn { _file: file })
    }
}

/// Lasts as long as it lives, and no longer than the process.
#[derive(Debug)]
pub struct Turn {
    _file: File,
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::*;

    #[test]
    fn a_product_without_its_blobs_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::open(folder.path()).unwrap();
        let key = Key::of(&["x"]);
        let blob = cache.put(b"bytes", "bin").unwrap();
        cache.keep_product(&key, &7, &[&blob]).unwrap();
        assert_eq!(cache.product(&key), Some(7));
        assert_eq!(cache.product::<String>(&key), None, "of another form");
        fs::remove_dir_all(cache.folder("blobs")).unwrap();
        assert_eq!(cache.product::<u8>(&key), None);
    }

    #[test]
    fn builds_into_one_output_take_turns() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::open(folder.path()).unwrap();
        let (key, other) = (Key::of(&["output"]), Key::of(&["elsewhere"]));
        let never = || panic!("nobody is there");
        let mine = cache.turn(&key, never).unwrap();
        let _elsewhere = cache.turn(&other, never).unwrap();
        let is_over = AtomicBool::new(false);
        let (said, heard) = std::sync::mpsc::channel();
        std::thread::scope(|scope| {
            scope.spawn(|| {
                let _theirs = cache.turn(&key, || said.send(()).unwrap()).unwrap();
                assert!(is_over.load(Ordering::SeqCst));
            });
            heard.recv().unwrap();
            is_over.store(true, Ordering::SeqCst);
            drop(mine);
        });
    }
}
