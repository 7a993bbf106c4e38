//! What has to be watched for a build: exactly the paths that it asked for.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::source::is_ignored;

/// The paths of a build, found or missing, and the folders in which their changes show.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct WatchList {
    /// Absolute, as asked for and with links followed: systems report either.
    paths: BTreeSet<PathBuf>,
    /// Folders that exist; each to be watched by itself, not with what lies below.
    folders: BTreeSet<PathBuf>,
}

impl WatchList {
    /// The list for these paths as the disk is now.
    pub fn of(asked: &[PathBuf]) -> WatchList {
        let mut list = WatchList::default();
        for path in asked {
            let path = std::path::absolute(path).unwrap_or_else(|_| path.clone());
            list.add(&path);
            // A link changes when it is set anew, and when what it leads to changes.
            if let Ok(real) = path.canonicalize()
                && real != path
            {
                list.add(&real);
            } else if let Some(real) = behind_parent(&path) {
                list.add(&real);
            }
        }
        list
    }

    /// Before the first build nobody knows what it will ask for: everything below the root.
    pub fn below(root: &Path) -> WatchList {
        let mut asked = vec![root.to_owned()];
        let mut at = 0;
        while let Some(folder) = asked.get(at).cloned() {
            at += 1;
            let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
            asked.extend(entries.map(|entry| entry.path()).filter(|path| {
                let hidden = path
                    .file_name()
                    .is_none_or(|name| is_ignored(&name.to_string_lossy()));
                !hidden
            }));
            if asked.len() > MOST_GUESSED {
                break;
            }
        }
        WatchList::of(&asked)
    }

    fn add(&mut self, path: &Path) {
        if path.is_dir() {
            self.folders.insert(path.to_owned());
        }
        // Whatever is missing appears in the innermost folder that is there; and so that a folder
        // may vanish and come back, the one above it is watched as well.
        let mut above = path.ancestors().skip(1).filter(|folder| folder.is_dir());
        self.folders.extend(above.next().map(Path::to_owned));
        self.paths.insert(path.to_owned());
    }

    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.paths.iter().map(PathBuf::as_path)
    }

    pub fn folders(&self) -> &BTreeSet<PathBuf> {
        &self.folders
    }

    /// Whether a change of this path can change the build.
    pub fn concerns(&self, path: &Path) -> bool {
        if self.paths.contains(path) || self.is_above_some(path) {
            return true;
        }
        // A folder that was asked for was listed: a new name in it counts.
        let name = path.file_name().map(|name| name.to_string_lossy());
        let listed = path
            .parent()
            .is_some_and(|parent| self.paths.contains(parent));
        listed && name.is_some_and(|name| !is_ignored(&name))
    }

    fn is_above_some(&self, path: &Path) -> bool {
        // Paths are sorted by their parts: those below `path` come right after it.
        self.paths
            .range(path.to_owned()..)
            .next()
            .is_some_and(|next| next.starts_with(path))
    }
}

/// More than this is no folder of exhibitions but somebody's home.
const MOST_GUESSED: usize = 20_000;

/// Where a missing path would be if the links in its parent were followed.
fn behind_parent(path: &Path) -> Option<PathBuf> {
    let real = path.parent()?.canonicalize().ok()?.join(path.file_name()?);
    (real != path).then_some(real)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn watches_what_was_asked_for_and_what_is_missing() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        fs::create_dir_all(root.join("hall/scenes")).unwrap();
        fs::write(root.join("hall/scenes/one.md"), "x").unwrap();
        let asked = [
            root.join("hall/scenes"),
            root.join("hall/scenes/one.md"),
            root.join("hall/media/missing.jpg"),
            root.join("hall/hunts"),
        ];
        let list = WatchList::of(&asked);
        let folders: Vec<_> = list.folders().iter().cloned().collect();
        assert_eq!(folders, [root.join("hall"), root.join("hall/scenes")]);

        for yes in [
            "hall/scenes/one.md",
            "hall/scenes/new.md",
            "hall/scenes",
            "hall",
            "hall/media",
            "hall/media/missing.jpg",
        ] {
            assert!(list.concerns(&root.join(yes)), "{yes}");
        }
        for no in [
            "hall/scenes/.one.md.swp",
            "hall/scenes/one.md~",
            "hall/notes.txt",
            "hall/media/other.jpg",
            "other",
        ] {
            assert!(!list.concerns(&root.join(no)), "{no}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn follows_links() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        fs::create_dir_all(root.join("elsewhere")).unwrap();
        fs::create_dir_all(root.join("hall")).unwrap();
        fs::write(root.join("elsewhere/scan.jpg"), "x").unwrap();
        std::os::unix::fs::symlink(root.join("elsewhere/scan.jpg"), root.join("hall/a.jpg"))
            .unwrap();
        let list = WatchList::of(&[root.join("hall/a.jpg")]);
        assert!(list.concerns(&root.join("hall/a.jpg")));
        assert!(list.concerns(&root.join("elsewhere/scan.jpg")));
        assert!(list.folders().contains(&root.join("elsewhere")));
    }
}
