//! The walls of an exhibition: a symbolic link may lead a path out of its folder, to whatever else
//! lies on the author's disk.

use std::io;
use std::path::Path;

/// Whether links lead the file out of the folder.
///
/// # Errors
/// When one of them cannot be resolved.
pub fn leaves(folder: &Path, file: &Path) -> io::Result<bool> {
    Ok(!file.canonicalize()?.starts_with(folder.canonicalize()?))
}
