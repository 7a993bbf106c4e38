//! Watching by looking again: for network drives, which tell nobody of their changes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::watchlist::WatchList;

/// What can be seen of a path without reading it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Stamp {
    Missing,
    File {
        length: u64,
        modified: Option<SystemTime>,
        /// Tells a file that was renamed into place from the one before it.
        inode: u64,
    },
    Folder(Vec<std::ffi::OsString>),
}

#[cfg(unix)]
fn inode(metadata: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

#[cfg(not(unix))]
fn inode(_: &fs::Metadata) -> u64 {
    0
}

impl Stamp {
    fn of(path: &Path) -> Stamp {
        let Ok(metadata) = fs::metadata(path) else {
            return Stamp::Missing;
        };
        if metadata.is_dir() {
            let entries = fs::read_dir(path).into_iter().flatten().flatten();
            let mut names: Vec<_> = entries.map(|entry| entry.file_name()).collect();
            names.sort();
            return Stamp::Folder(names);
        }
        Stamp::File {
            length: metadata.len(),
            modified: metadata.modified().ok(),
            inode: inode(&metadata),
        }
    }
}

/// The stamps of a watch list.
#[derive(Debug, Default)]
pub struct Stamps(BTreeMap<PathBuf, Stamp>);

impl Stamps {
    /// Follows another list. True when it names paths that were not followed before: what
    /// happened to them until now is unknown.
    pub fn follow(&mut self, list: &WatchList) -> bool {
        let known = std::mem::take(&mut self.0);
        let mut grew = false;
        for path in list.paths() {
            let stamp = known.get(path).cloned().unwrap_or_else(|| {
                grew = true;
                Stamp::of(path)
            });
            self.0.insert(path.to_owned(), stamp);
        }
        grew
    }

    /// Looks again, and returns what has changed since it last looked.
    pub fn look(&mut self) -> Vec<PathBuf> {
        let mut changed = Vec::new();
        for (path, stamp) in &mut self.0 {
            let now = Stamp::of(path);
            if *stamp != now {
                *stamp = now;
                changed.push(path.clone());
            }
        }
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sees_edits_renames_removals_and_arrivals() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        let (a, b) = (root.join("a.md"), root.join("b.md"));
        fs::write(&a, "one").unwrap();
        let list = WatchList::of(&[root.clone(), a.clone(), b.clone()]);
        let mut stamps = Stamps::default();
        assert!(stamps.follow(&list));
        assert!(!stamps.follow(&list));
        assert_eq!(stamps.look(), Vec::<PathBuf>::new());
        fs::write(&a, "longer").unwrap();
        assert_eq!(stamps.look(), std::slice::from_ref(&a));
        fs::write(&b, "new").unwrap();
        assert_eq!(stamps.look(), [root.clone(), b.clone()]);
        fs::rename(&b, &a).unwrap();
        assert_eq!(stamps.look(), [root, a, b]);
    }
}
