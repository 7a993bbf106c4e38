//! The files of a folder, in bounded depth and number. Links are not followed out of it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::drafting::DraftingError;

const MAX_DEPTH: usize = 12;
/// More scans than this are no exhibition but a disk.
const MAX_FILES: usize = 20_000;

#[derive(Debug, Default)]
pub struct Walked {
    /// Relative to the folder; sorted.
    pub files: Vec<PathBuf>,
    /// Name and reason.
    pub skipped: Vec<(String, String)>,
}

/// # Errors
/// When the folder itself cannot be listed.
pub fn files(folder: &Path) -> Result<Walked, DraftingError> {
    let unreadable = |source| DraftingError::Read {
        path: folder.to_owned(),
        source,
    };
    let home = folder.canonicalize().map_err(unreadable)?;
    let mut walked = Walked::default();
    let mut open = vec![(PathBuf::new(), 0)];
    while let Some((inside, depth)) = open.pop() {
        let entries = match fs::read_dir(folder.join(&inside)) {
            Ok(entries) => entries,
            Err(source) if inside.as_os_str().is_empty() => return Err(unreadable(source)),
            Err(error) => {
                walked.skip(&inside, &format!("cannot be listed: {error}"));
                continue;
            }
        };
        for entry in entries.flatten() {
            let path = inside.join(entry.file_name());
            if entry.file_name().to_string_lossy().starts_with('.') {
                continue;
            }
            if walked.files.len() >= MAX_FILES {
                walked.skip(
                    &path,
                    &format!("and all behind it: there are more than {MAX_FILES} files"),
                );
                return Ok(walked.sorted());
            }
            walked.take(folder, &home, path, depth, &mut open);
        }
    }
    Ok(walked.sorted())
}

impl Walked {
    fn take(
        &mut self,
        folder: &Path,
        home: &Path,
        path: PathBuf,
        depth: usize,
        open: &mut Vec<(PathBuf, usize)>,
    ) {
        let disk = folder.join(&path);
        let Ok(own) = fs::symlink_metadata(&disk) else {
            return self.skip(&path, "cannot be looked at");
        };
        let Ok(metadata) = fs::metadata(&disk) else {
            return self.skip(&path, "is a link that leads nowhere");
        };
        if own.is_symlink() {
            let stays = disk
                .canonicalize()
                .is_ok_and(|target| target.starts_with(home));
            // A link to a folder inside would be walked twice, or for ever.
            if !stays || metadata.is_dir() {
                return self.skip(&path, "is a link; copy what it leads to into the folder");
            }
        }
        if metadata.is_dir() {
            if depth + 1 > MAX_DEPTH {
                return self.skip(&path, "is nested too deeply");
            }
            open.push((path, depth + 1));
        } else if metadata.is_file() {
            self.files.push(path);
        }
    }

    fn skip(&mut self, path: &Path, why: &str) {
        self.skipped
            .push((path.to_string_lossy().replace('\\', "/"), why.to_owned()));
    }

    fn sorted(mut self) -> Walked {
        self.files.sort();
        self.skipped.sort();
        self
    }
}
