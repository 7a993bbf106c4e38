//! The web edition: a folder that any static server can serve, brought up to date file by file.
//!
//! Killed anywhere, each page is old or new and every reference that can be reached resolves:
//! first comes what pages refer to (media, scripts, named by content), then pages that nothing
//! leads to yet (a folder's `index.html`, the way in, after the others), then changed pages, one
//! rename each, and last goes what no page needs any more. Within such a wave the order says
//! nothing, so its files are written side by side.
//!
//! A page that a killed build left, with nothing that leads to it, may refer to what that build
//! did not come to write. So it is brought up to date before any page that may lead to it.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::ledger::{Ledger, Record, Shelf, Stamp};
use super::{EditionError, Outgoing, WEB, names, outgoing, told, weights};
use crate::cache::Cache;
use crate::files::{absolute, fill_atomically, is_temporary};
use crate::values::{Site, Weight};

/// What publishing did.
#[derive(Debug, PartialEq, Eq)]
pub struct Published {
    pub files: usize,
    pub written: usize,
    pub removed: usize,
    pub bytes: u64,
    pub weights: Vec<Weight>,
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
    let (written, removed) =
        bring_up_to_date(folder, &files, cache).map_err(|error| told(error, &files, cache))?;
    Ok(Published {
        files: files.len(),
        written,
        removed,
        bytes: files.values().map(Outgoing::length).sum(),
        weights: weights(files),
    })
}

/// How many files were written and removed.
fn bring_up_to_date(
    folder: &Path,
    files: &BTreeMap<String, Outgoing>,
    cache: &Cache,
) -> Result<(usize, usize), EditionError> {
    fs::create_dir_all(folder).map_err(cannot_write(folder))?;
    let folder = absolute(folder);
    sweep_temporaries(&folder);

    let shelf = Shelf::of(&folder, cache);
    let old = shelf.load();
    let changes = changes(files, &old, &folder);

    // Before anything is touched the ledger knows all that may be there if we are killed.
    let mut ledger = old;
    for change in &changes {
        let record = Record {
            digest: change.digest.clone(),
            written: None,
            is_new: change.wave.is_unreached(),
        };
        ledger.files.insert(change.path.to_owned(), record);
    }
    let stale: Vec<String> = ledger
        .files
        .keys()
        .filter(|path| !files.contains_key(*path))
        .cloned()
        .collect();
    if changes.is_empty() && stale.is_empty() {
        return Ok((0, 0));
    }
    shelf.save(&ledger)?;
    for wave in changes.chunk_by(|a, b| a.wave == b.wave) {
        let stamps = wave
            .par_iter()
            .map(|change| write(&folder.join(change.path), change.content, cache))
            .collect::<Result<Vec<_>, _>>()?;
        for (change, stamp) in wave.iter().zip(stamps) {
            if let Some(record) = ledger.files.get_mut(change.path) {
                record.written = Some(stamp);
                record.is_new = false;
            }
        }
    }
    for path in &stale {
        remove(&folder, path)?;
        ledger.files.remove(path);
    }
    shelf.save(&ledger)?;
    Ok((changes.len(), stale.len()))
}

/// A file that is not there as it should be.
struct Change<'a> {
    path: &'a str,
    content: &'a Outgoing,
    digest: String,
    wave: Wave,
}

/// What may be written at the same time, the first first; see the module's comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Wave {
    /// What pages refer to.
    Referred,
    NewPage,
    /// By a build that was killed.
    LeftPage,
    /// New, or left. The innermost first: the portal leads to them.
    NewWayIn(Reverse<usize>),
    ChangedPage,
}

impl Wave {
    /// Whether it may be that no page leads to its files.
    fn is_unreached(self) -> bool {
        matches!(self, Wave::NewPage | Wave::LeftPage | Wave::NewWayIn(_))
    }
}

fn changes<'a>(
    files: &'a BTreeMap<String, Outgoing>,
    old: &Ledger,
    folder: &Path,
) -> Vec<Change<'a>> {
    let changed = |(path, content): (&'a String, &'a Outgoing)| {
        let digest = content.digest();
        let on_disk = folder.join(path);
        let record = old.files.get(path);
        if record.is_some_and(|record| record.is_current(&digest, &on_disk)) {
            return None;
        }
        Some(Change {
            path,
            content,
            digest,
            wave: wave(path, record, on_disk.exists()),
        })
    };
    let mut changes: Vec<Change<'a>> = files.par_iter().filter_map(changed).collect();
    changes.sort_by_key(|change| change.wave);
    changes
}

fn wave(path: &str, record: Option<&Record>, exists: bool) -> Wave {
    let is_left = exists && record.is_some_and(Record::is_left_over);
    let is_page = path.ends_with(".html");
    let is_way_in = path.ends_with("index.html");
    match (is_page, exists && !is_left) {
        (false, _) => Wave::Referred,
        (true, true) => Wave::ChangedPage,
        (true, false) if is_way_in => Wave::NewWayIn(Reverse(path.split('/').count())),
        (true, false) if is_left => Wave::LeftPage,
        (true, false) => Wave::NewPage,
    }
}

fn write(path: &Path, content: &Outgoing, cache: &Cache) -> Result<Stamp, EditionError> {
    let fill = |file: &mut fs::File| match content {
        // Lets the file system share the blocks where it can.
        Outgoing::Blob(blob) => std::io::copy(&mut cache.open_blob(blob)?, file).map(|_| ()),
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

#[cfg(test)]
mod tests {
    use super::*;

    /// As the ledger tells of a page, and whether the page is there.
    fn wave_of(path: &str, written: bool, is_new: bool, exists: bool) -> Wave {
        let here = fs::metadata(".").unwrap();
        let record = Record {
            digest: String::new(),
            written: written.then(|| Stamp::of(&here)),
            is_new,
        };
        wave(path, Some(&record), exists)
    }

    #[test]
    fn what_leads_to_a_page_comes_after_it() {
        let script = wave("a/tour.js", None, false);
        let fresh = wave("a/scenes/one.html", None, false);
        let left = wave_of("a/scenes/two.html", false, true, true);
        let inner = wave_of("zh-hans/a/index.html", false, true, true);
        let portal = wave("index.html", None, false);
        let changed = wave_of("a/scenes/three.html", true, false, true);
        let waves = [script, fresh, left, inner, portal, changed];
        assert!(waves.is_sorted(), "{waves:?}");
        assert_eq!(left, Wave::LeftPage);
        assert_eq!(changed, Wave::ChangedPage);
    }

    #[test]
    fn a_page_that_was_reached_before_a_kill_counts_as_changed() {
        assert_eq!(wave_of("a/x.html", false, false, true), Wave::ChangedPage);
        assert_eq!(wave("a/x.html", None, true), Wave::ChangedPage);
        assert_eq!(wave_of("a/x.html", false, true, false), Wave::NewPage);
    }
}
