//! Records of our own as JSON under a line with its BLAKE3: one flipped bit in a length would
//! still be JSON.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Cache;

impl Cache {
    pub(super) fn keep_sealed<T: Serialize>(&self, path: &Path, value: &T) -> io::Result<()> {
        let json = serde_json::to_vec(value)?;
        let mut file = self.temporary()?;
        writeln!(file, "{}", blake3::hash(&json).to_hex())?;
        file.write_all(&json)?;
        super::persist(file, path)
    }
}

/// `None` for what is not there, damaged, or of another form.
pub(super) fn read_sealed<T: DeserializeOwned>(path: &Path) -> Option<T> {
    let bytes = fs::read(path).ok()?;
    let (seal, rest) = bytes.split_at_checked(64)?;
    let json = rest.strip_prefix(b"\n")?;
    if blake3::hash(json).to_hex().as_bytes() != seal {
        return None;
    }
    serde_json::from_slice(json).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_flipped_bit_breaks_the_seal() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::open(folder.path()).unwrap();
        let path = folder.path().join("record");
        cache.keep_sealed(&path, &vec![7, 12_345]).unwrap();
        let good = fs::read(&path).unwrap();
        assert_eq!(read_sealed(&path), Some(vec![7, 12_345]));
        for bit in 0..good.len() * 8 {
            let mut bad = good.clone();
            bad[bit / 8] ^= 1 << (bit % 8);
            fs::write(&path, bad).unwrap();
            assert_eq!(read_sealed::<Vec<i32>>(&path), None, "bit {bit}");
        }
        for length in 0..good.len() {
            fs::write(&path, &good[..length]).unwrap();
            assert_eq!(read_sealed::<Vec<i32>>(&path), None, "{length} bytes");
        }
    }
}
