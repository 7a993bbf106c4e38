//! What can go wrong with a cache, and what to do about it.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// The cache cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("cannot {action} {path} in the cache: {why}{advice}", path = path.display(), advice = advice(why))]
pub struct CacheError {
    action: &'static str,
    path: PathBuf,
    /// Told with the rest, so no source that would be told again.
    why: io::Error,
}

impl CacheError {
    pub(super) fn at(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> CacheError {
        let path = path.to_owned();
        move |why| CacheError { action, path, why }
    }
}

fn advice(error: &io::Error) -> &'static str {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            "; `enfilade clean` makes room, or choose another folder with --cache"
        }
        ErrorKind::PermissionDenied
        | ErrorKind::ReadOnlyFilesystem
        | ErrorKind::NotADirectory
        | ErrorKind::AlreadyExists => "; choose another folder with --cache",
        _ => "",
    }
}

/// Bytes that were in the cache and are not what they were: somebody removed them, or a disk
/// damaged them. Whatever made them can make them again.
#[derive(Debug, thiserror::Error)]
#[error("{path} in the cache {why}", path = path.display())]
struct Lost {
    path: PathBuf,
    why: String,
}

pub(super) fn lost(path: &Path, why: impl ToString) -> io::Error {
    io::Error::other(Lost {
        path: path.to_owned(),
        why: why.to_string(),
    })
}

/// Whether an error tells of bytes that the cache had and lost, so that another build helps.
pub fn is_lost(error: &io::Error) -> bool {
    error.get_ref().is_some_and(|inner| inner.is::<Lost>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_and_a_forbidden_folder_say_what_to_do() {
        let said = |kind: ErrorKind| {
            CacheError::at("write", Path::new("/c/blobs/ab"))(kind.into()).to_string()
        };
        let full = said(ErrorKind::StorageFull);
        assert!(full.starts_with("cannot write /c/blobs/ab in the cache: "));
        assert!(full.contains("`enfilade clean` makes room"), "{full}");
        let forbidden = said(ErrorKind::PermissionDenied);
        assert!(forbidden.ends_with("choose another folder with --cache"));
    }
}
