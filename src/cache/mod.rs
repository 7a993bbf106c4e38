//! The content-addressed cache: blobs named by their BLAKE3, products by what made them,
//! fingerprints that save re-hashing, and ledgers of what each output folder holds.
//!
//! Invariants: a file is complete or absent, for it is written under a temporary name and renamed;
//! nothing is believed that does not bear out its digest; and whatever is missing or damaged is
//! made again. So any number of builds may use one cache, be killed, and find it copied, shared
//! or half deleted.

mod blobs;
mod cleaning;
mod error;
mod fingerprints;
mod presence;
mod products;
mod sealed;

use std::collections::HashSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use self::presence::Presence;

pub use blobs::Blob;
pub use cleaning::{Cleaned, Limits, Manner, clean};
pub use error::{CacheError, is_lost};
pub use fingerprints::{Fingerprint, Fingerprints, digest_of, digest_of_all};
pub use products::{Key, Turn};

/// The version in the name lets formats change without reading what older builds left.
const VERSION: &str = "v2";
/// A use is noted again only when the note is older than this.
const GRAIN: Duration = Duration::from_secs(60);

/// A folder that may be deleted at any time between builds.
#[derive(Debug, Clone)]
pub struct Cache {
    root: PathBuf,
    /// Digests of blobs that this process wrote, or found to be what they should be.
    sound: Arc<Mutex<HashSet<String>>>,
    /// Tells whoever cleans that we are here.
    _presence: Arc<Presence>,
}

impl Cache {
    /// # Errors
    /// When the folder cannot be made.
    pub fn open(root: &Path) -> Result<Cache, CacheError> {
        let root = root.join(VERSION);
        for name in ["blobs", "products", "outputs", "fingerprints", "temporary"] {
            let folder = root.join(name);
            fs::create_dir_all(&folder).map_err(CacheError::at("make", &folder))?;
        }
        let presence = Presence::announce(&root).map_err(CacheError::at("write", &root))?;
        Ok(Cache {
            root,
            sound: Arc::default(),
            _presence: Arc::new(presence),
        })
    }

    fn folder(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    fn temporary(&self) -> io::Result<tempfile::NamedTempFile> {
        temporary_in(&self.folder("temporary"))
    }

    fn sound(&self) -> MutexGuard<'_, HashSet<String>> {
        self.sound.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A file that others may read and write as the user's mask lets them: a cache may be shared.
fn temporary_in(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix("").rand_bytes(12);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

/// Gives a complete file its name. Another process may have done so first: theirs is as good.
fn persist(file: tempfile::NamedTempFile, path: &Path) -> io::Result<()> {
    let length = file.as_file().metadata()?.len();
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    match file.persist(path) {
        Ok(_) => Ok(()),
        // Windows replaces no file that somebody reads.
        Err(_) if fs::metadata(path).is_ok_and(|there| there.len() == length) => Ok(()),
        Err(failed) => Err(failed.error),
    }
}

/// Whoever cleans goes by a file's time, which we set when we use it. Where we may not, as in a
/// cache of another user's, the file only counts as used when its owner used it.
fn note_use(path: &Path) {
    let is_noted = |time: SystemTime| time.elapsed().is_ok_and(|age| age < GRAIN);
    let modified = fs::metadata(path).and_then(|found| found.modified());
    if !modified.is_ok_and(is_noted) {
        let file = File::options().append(true).open(path);
        let _ = file.and_then(|file| file.set_modified(SystemTime::now()));
    }
}

/// A file that is only there to be locked.
fn lock_file(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.append(true).create(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o666);
    }
    options.open(path)
}
