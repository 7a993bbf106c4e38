//! Packs: tiles that travel together, since a folder of thousands of small files is slow to copy
//! to a stick, and a data script for each would be slow to open. The web edition cuts them out again.

use crate::cache::{Cache, CacheError};
use crate::values::TilePack;

/// A pack is closed before it would grow beyond this; as a data script that is 4 MiB.
const MAX_BYTES: usize = 3 << 20;

/// Puts tiles into packs, in the order in which they come.
#[derive(Debug, Default)]
pub struct Packer {
    lengths: Vec<u32>,
    bytes: Vec<u8>,
    packs: Vec<TilePack>,
}

impl Packer {
    /// # Errors
    /// When the cache cannot be written.
    pub fn add(&mut self, tile: &[u8], cache: &Cache) -> Result<(), CacheError> {
        if !self.lengths.is_empty() && self.bytes.len() + tile.len() > MAX_BYTES {
            self.close(cache)?;
        }
        // A tile of 512 × 512 pixels has no 4 GiB.
        self.lengths
            .push(u32::try_from(tile.len()).unwrap_or(u32::MAX));
        self.bytes.extend_from_slice(tile);
        Ok(())
    }

    /// # Errors
    /// When the cache cannot be written.
    pub fn finish(mut self, cache: &Cache) -> Result<Vec<TilePack>, CacheError> {
        self.close(cache)?;
        Ok(self.packs)
    }

    fn close(&mut self, cache: &Cache) -> Result<(), CacheError> {
        if self.lengths.is_empty() {
            return Ok(());
        }
        let lengths = std::mem::take(&mut self.lengths);
        let mut bytes = TilePack::table(&lengths);
        bytes.append(&mut self.bytes);
        let blob = cache.put(&bytes, "tiles")?;
        self.packs.push(TilePack { blob, lengths });
        Ok(())
    }
}
