//! The web edition: a folder that any static server can serve, brought up to date file by file.
//!
//! Killed anywhere, each page is old or new and every reference that can be reached resolves:
//! first comes what pages refer to (media, scripts, named by content), then pages that did not
//! exist (nothing leads to them yet; a folder's `index.html`, the way in, after the others), then
//! changed pages, one rename each, and last goes what no page needs any more.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::ledger::{Record, Shelf, Stamp, absolute};
use super::{EditionError, Outgoing, WEB, names, outgoing};
use crate::cache::Cache;
use crate::files::{fill_atomically, is_temporary};
use crate::values::Site;

/// What publishing did.
#[derive(Debug, PartialEq, Eq)]
pub struct Published {
    pub files: usize,
    pub written: usize,
    pub removed: usize,
    pub bytes: u64,
}

/// Brings `folder` up to date with the site.
///
/// # Errors
/// When the folder holds the sources, or something cannot be written.
pub fn publish(
    site: Site,
    folder: &Path,
    root: &Path,
    cache: &Cache,
) -> Result<Published, EditionError> {
    refuse_sources(folder, root)?;
    let files = outgoing(site, WEB);
    names::check(files.keys().map(String::as_str))?;
    fs::create_dir_all(folder).map_err(cannot_write(folder))?;
    let folder = absolute(folder);
    sweep_temporaries(&folder);

    let shelf = Shelf::of(&folder, cache);
    let old = shelf.load();
    let changed: Vec<(&String, &Outgoing)> = in_publishing_order(&files, &folder)
        .into_iter()
        .filter(|(path, content)| {
            let current =
                |record: &Record| record.is_current(&content.digest(), &folder.join(path));
            !old.files.get(*path).is_some_and(current)
        })
        .collect();

    // Before anything is touched the ledger knows all that may be there if we are killed.
    let mut ledger = old.clone();
    for (path, content) in &changed {
        let record = Record {
            digest: content.digest(),
            written: None,
        };
        ledger.files.insert((*path).clone(), record);
    }
    let stale: Vec<String> = ledger
        .files
        .keys()
        .filter(|path| !files.contains_key(*path))
        .cloned()
        .collect();
    if changed.is_empty() && stale.is_empty() {
        return Ok(published(&files, 0, 0));
    }
    shelf.save(&ledger)?;
    for (path, content) in &changed {
        let stamp = write(&folder.join(path), content, cache)?;
        if let Some(record) = ledger.files.get_mut(*path) {
            record.written = Some(stamp);
        }
    }
    for path in &stale {
        remove(&folder, path)?;
        ledger.files.remove(path);
    }
    shelf.save(&ledger)?;
    Ok(published(&files, changed.len(), stale.len()))
}

fn published(files: &BTreeMap<String, Outgoing>, written: usize, removed: usize) -> Published {
    Published {
        files: files.len(),
        written,
        removed,
        bytes: files.values().map(Outgoing::length).sum(),
    }
}

/// See the module's comment.
fn in_publishing_order<'a>(
    files: &'a BTreeMap<String, Outgoing>,
    folder: &Path,
) -> Vec<(&'a String, &'a Outgoing)> {
    let mut ordered: Vec<_> = files.iter().collect();
    ordered.sort_by_cached_key(|(path, _)| {
        let is_page = path.ends_with(".html");
        let is_new = !folder.join(path).exists();
        let is_index = path.ends_with("index.html");
        let depth = path.split('/').count();
        let wave = match (is_page, is_new, is_index) {
            (false, ..) => 0,
            (true, true, false) => 1,
            (true, true, true) => 2,
            (true, false, _) => 3,
        };
        // Among new ways in, the innermost first: the portal leads to them.
        (wave, std::cmp::Reverse(if wave == 2 { depth } else { 0 }))
    });
    ordered
}

fn write(path: &Path, content: &Outgoing, cache: &Cache) -> Result<Stamp, EditionError> {
    let fill = |file: &mut fs::File| match content {
        // Lets the file system share the blocks where it can.
        Outgoing::Blob(blob) => {
            std::io::copy(&mut fs::File::open(cache.path(blob))?, file).map(|_| ())
        }
        other => other.write(cache, file),
    };
    fill_atomically(path, fill).map_err(cannot_write(path))?;
    let metadata = fs::symlink_metadata(path).map_err(cannot_write(path))?;
    Ok(Stamp::of(&metadata))
}

fn remove(folder: &Path, path: &str) -> Result<(), EditionError> {
    let file = folder.join(path);
    match fs::remove_file(&file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(cannot_write(&file)(error));
        }
        _ => {}
    }
    // Folders go when they are empty, and only then.
    let mut parent = file.parent();
    while let Some(empty) = parent.filter(|parent| *parent != folder) {
        if fs::remove_dir(empty).is_err() {
            break;
        }
        parent = empty.parent();
    }
    Ok(())
}

fn cannot_write(path: &Path) -> impl FnOnce(std::io::Error) -> EditionError {
    let path = path.to_owned();
    move |source| EditionError::Write { path, source }
}

/// The sources must never be overwritten by what is made from them.
fn refuse_sources(folder: &Path, root: &Path) -> Result<(), EditionError> {
    let (folder, root) = (absolute(folder), absolute(root));
    let why = if folder == root {
        "is the folder of the exhibitions: choose another with -o"
    } else if root.starts_with(&folder) {
        "contains the folder of the exhibitions: choose another with -o"
    } else if folder.starts_with(&root) {
        "lies inside the folder of the exhibitions: choose another with -o"
    } else {
        return Ok(());
    };
    Err(EditionError::Output { path: folder, why })
}

/// Leavings of a build that was killed while it wrote.
fn sweep_temporaries(folder: &Path) {
    let mut folders: Vec<PathBuf> = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for entry in entries.flatten() {
            let Ok(kind) = entry.file_type() else {
                continue;
            };
            if kind.is_dir() {
                folders.push(entry.path());
            } else if is_temporary(&entry.file_name().to_string_lossy()) {
                // Another build may be just renaming it: not ours to complain about.
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}
