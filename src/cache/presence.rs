//! Who is using the cache: a locked file for each process that opened it, which the system
//! unlocks when the process ends, however it ends. Whoever cleans spares what was used since the
//! first of them began.
//!
//! Whoever comes goes through a door that whoever cleans keeps shut meanwhile. On file systems
//! without locks all this tells less, and a build may have to make something again.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// One who came; gone when it is dropped.
#[derive(Debug)]
pub struct Presence {
    _file: tempfile::NamedTempFile,
}

impl Presence {
    /// `root` is the cache's, of this version.
    pub fn announce(root: &Path) -> io::Result<Presence> {
        let folder = folder(root);
        fs::create_dir_all(&folder)?;
        let _door = Door::pass(root)?;
        let file = super::temporary_in(&folder)?;
        let _ = file.as_file().lock();
        Ok(Presence { _file: file })
    }
}

fn folder(root: &Path) -> PathBuf {
    root.join("present")
}

/// Held as long as it lives.
#[derive(Debug)]
pub struct Door {
    _file: File,
}

impl Door {
    /// Waits until nobody cleans.
    fn pass(root: &Path) -> io::Result<Door> {
        let file = Door::file(root)?;
        let _ = file.lock_shared();
        Ok(Door { _file: file })
    }

    /// Nobody comes in as long as this is held, and nobody else cleans.
    pub fn shut(root: &Path) -> io::Result<Door> {
        let file = Door::file(root)?;
        let _ = file.lock();
        Ok(Door { _file: file })
    }

    fn file(root: &Path) -> io::Result<File> {
        super::lock_file(&root.join("door.lock"))
    }
}

/// Where locks do not work, a leaving is told from a process by its age.
const LONGEST: Duration = Duration::from_secs(24 * 3600);

/// When the first of those who are here now came, if anybody is.
pub fn first_of_present(root: &Path) -> io::Result<Option<SystemTime>> {
    let mut first = None;
    for entry in fs::read_dir(folder(root)).into_iter().flatten() {
        let path = entry?.path();
        // It may have gone just now.
        let Ok(file) = File::options().append(true).open(&path) else {
            continue;
        };
        let came = file.metadata()?.modified()?;
        let is_here = match file.try_lock() {
            Ok(()) => false,
            Err(TryLockError::WouldBlock) => true,
            Err(TryLockError::Error(_)) => came.elapsed().is_ok_and(|age| age < LONGEST),
        };
        if is_here {
            first = Some(first.map_or(came, |first: SystemTime| first.min(came)));
        } else {
            // Left by a process that was killed.
            let _ = fs::remove_file(&path);
        }
    }
    Ok(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_came_is_present_until_it_goes_and_leavings_are_swept() {
        let root = tempfile::tempdir().unwrap();
        assert_eq!(first_of_present(root.path()).unwrap(), None);
        let one = Presence::announce(root.path()).unwrap();
        let came = first_of_present(root.path()).unwrap();
        assert!(came.is_some());
        let two = Presence::announce(root.path()).unwrap();
        assert_eq!(first_of_present(root.path()).unwrap(), came);
        drop((one, two));
        let leaving = folder(root.path()).join("killed");
        fs::write(&leaving, "").unwrap();
        assert_eq!(first_of_present(root.path()).unwrap(), None);
        assert!(!leaving.exists());
    }
}
