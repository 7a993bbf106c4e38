//! What jobs made, by the key of what went in. The cache knows nothing of products but that they
//! are written and read as JSON.

use std::fs;
use std::path::PathBuf;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Cache, CacheError};
use crate::files::write_atomically;

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
}

impl Cache {
    fn product_path(&self, key: &Key) -> PathBuf {
        self.folder("products").join(format!("{}.json", key.0))
    }

    /// What was made for this key, if it was and can still be read.
    pub fn product<T: DeserializeOwned>(&self, key: &Key) -> Option<T> {
        let bytes = fs::read(self.product_path(key)).ok()?;
        serde_json::from_slice(&bytes).ok()
    }

    /// # Errors
    /// When the cache cannot be written.
    pub fn keep_product<T: Serialize>(&self, key: &Key, product: &T) -> Result<(), CacheError> {
        let path = self.product_path(key);
        let bytes = serde_json::to_vec(product).unwrap_or_default();
        write_atomically(&path, &bytes).map_err(CacheError::at("write", &path))
    }
}
