//! A folder that appears whole: written under a hidden name beside its place, then renamed.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::DraftingError;

#[derive(Debug)]
pub struct Staging {
    temporary: tempfile::TempDir,
    place: PathBuf,
}

impl Staging {
    /// # Errors
    /// When there is something at `place`, or nothing can be written beside it.
    pub fn begin(root: &Path, id: &str) -> Result<Staging, DraftingError> {
        let place = root.join(id);
        if fs::symlink_metadata(&place).is_ok() {
            return Err(DraftingError::Exists(place));
        }
        let failed = |source| DraftingError::Write {
            path: place.clone(),
            source,
        };
        fs::create_dir_all(root).map_err(failed)?;
        let temporary = tempfile::Builder::new()
            .prefix(".enfilade-new-")
            .tempdir_in(root)
            .map_err(failed)?;
        Ok(Staging { temporary, place })
    }

    /// # Errors
    /// When the file cannot be written.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<(), DraftingError> {
        self.open(path)
            .and_then(|mut file| io::Write::write_all(&mut file, bytes))
            .map_err(|source| self.failed(path, source))
    }

    /// Copies a file's content; its times and permissions are the new file's own.
    ///
    /// # Errors
    /// When it cannot be read or written.
    pub fn copy(&self, from: &Path, path: &str) -> Result<u64, DraftingError> {
        let mut source = File::open(from).map_err(|source| DraftingError::Read {
            path: from.to_owned(),
            source,
        })?;
        self.open(path)
            .and_then(|mut file| io::copy(&mut source, &mut file))
            .map_err(|source| self.failed(path, source))
    }

    fn open(&self, path: &str) -> io::Result<File> {
        let path = self.temporary.path().join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        File::create_new(path)
    }

    fn failed(&self, path: &str, source: io::Error) -> DraftingError {
        DraftingError::Write {
            path: self.place.join(path),
            source,
        }
    }

    /// Gives the folder its name.
    ///
    /// # Errors
    /// When something has come to its place meanwhile, or it cannot be renamed.
    pub fn finish(self) -> Result<PathBuf, DraftingError> {
        let Staging { temporary, place } = self;
        if fs::symlink_metadata(&place).is_ok() {
            return Err(DraftingError::Exists(place));
        }
        let renamed =
            readable_by_all(temporary.path()).and_then(|()| fs::rename(temporary.path(), &place));
        match renamed {
            Ok(()) => {
                // Nothing is left under its name that could be removed.
                let _ = temporary.keep();
                Ok(place)
            }
            Err(source) => Err(DraftingError::Write {
                path: place,
                source,
            }),
        }
    }
}

/// A temporary folder is its maker's alone; an exhibition is a folder like others.
#[cfg(unix)]
fn readable_by_all(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn readable_by_all(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_appears_whole_or_not_at_all() {
        let root = tempfile::tempdir().unwrap();
        let staging = Staging::begin(root.path(), "hall").unwrap();
        staging.write("scenes/one.md", b"One").unwrap();
        assert!(!root.path().join("hall").exists());
        drop(staging);
        assert_eq!(
            fs::read_dir(root.path()).unwrap().count(),
            0,
            "nothing is left of it"
        );

        let staging = Staging::begin(root.path(), "hall").unwrap();
        staging.write("scenes/one.md", b"One").unwrap();
        let place = staging.finish().unwrap();
        assert_eq!(fs::read(place.join("scenes/one.md")).unwrap(), b"One");
        assert!(matches!(
            Staging::begin(root.path(), "hall"),
            Err(DraftingError::Exists(_))
        ));
    }

    #[test]
    fn what_comes_meanwhile_is_kept() {
        let root = tempfile::tempdir().unwrap();
        let staging = Staging::begin(root.path(), "hall").unwrap();
        fs::create_dir(root.path().join("hall")).unwrap();
        assert!(matches!(staging.finish(), Err(DraftingError::Exists(_))));
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1);
    }
}
