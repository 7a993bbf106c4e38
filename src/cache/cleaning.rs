//! Cleaning: what was used longest ago goes first, products before their blobs, and nothing that
//! anybody who is here has used since he came.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs::{self, DirEntry};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::Deserialize;

use super::blobs::is_digest;
use super::presence::{Door, first_of_present};
use super::products::blobs_of;
use super::sealed::read_sealed;
use super::{CacheError, GRAIN, VERSION};
use crate::files::is_temporary;

/// What may stay.
#[derive(Debug, Clone, Copy, Default)]
pub struct Limits {
    /// Of everything together that scans became.
    pub max_bytes: Option<u64>,
    /// Since the last use.
    pub max_age: Option<Duration>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    Remove,
    /// Removes nothing and says what it would.
    Tell,
}

/// What went, and what is left.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Cleaned {
    /// What jobs made.
    pub products: usize,
    /// Of products, leavings of killed builds, and of other versions.
    pub files: usize,
    pub bytes: u64,
    pub left_products: usize,
    pub left_bytes: u64,
    /// Since when others have been using the cache; what they used stays.
    pub in_use_since: Option<SystemTime>,
}

/// Cleans the cache in a folder, which need not be there.
///
/// # Errors
/// When something cannot be read or removed.
pub fn clean(folder: &Path, limits: &Limits, manner: Manner) -> Result<Cleaned, CacheError> {
    let mut sweep = Sweep {
        manner,
        spared: None,
        cleaned: Cleaned::default(),
    };
    let root = folder.join(VERSION);
    let mut swept = || -> io::Result<()> {
        if root.is_dir() {
            let _door = Door::shut(&root)?;
            sweep.now(&root, limits)?;
        }
        sweep.older_versions(folder)
    };
    swept().map_err(CacheError::at("clean", folder))?;
    Ok(sweep.cleaned)
}

struct Sweep {
    manner: Manner,
    /// What was used since then stays.
    spared: Option<SystemTime>,
    cleaned: Cleaned,
}

/// A product's record.
struct Found {
    path: PathBuf,
    used: SystemTime,
    bytes: u64,
    /// `None` when it is damaged: then it is of no use.
    blobs: Option<Vec<String>>,
}

impl Found {
    fn blobs(&self) -> impl Iterator<Item = &String> {
        self.blobs.iter().flatten()
    }
}

impl Sweep {
    fn now(&mut self, root: &Path, limits: &Limits) -> io::Result<()> {
        let first = first_of_present(root)?;
        self.cleaned.in_use_since = first;
        // A use that was noted a grain before they came is not noted again.
        self.spared = first.map(|came| came.checked_sub(2 * GRAIN).unwrap_or(came));

        let blobs = blobs(root)?;
        let (kept, gone) = self.parted(products(root)?, &blobs, limits);
        for product in &gone {
            self.remove(&product.path, product.bytes)?;
        }
        self.cleaned.products = gone.len();
        self.cleaned.left_products = kept.len();
        self.cleaned.left_bytes += kept.iter().map(|product| product.bytes).sum::<u64>();
        let needed: HashSet<&String> = kept.iter().flat_map(Found::blobs).collect();
        for (digest, blob) in &blobs {
            if needed.contains(digest) || self.is_spared(blob.used) {
                self.cleaned.left_bytes += blob.bytes;
            } else {
                self.remove(&blob.path, blob.bytes)?;
            }
        }
        self.leavings(root)?;
        self.records(root, limits)
    }

    /// Which stay and which go: the latest used stay, as many as fit.
    fn parted(
        &self,
        mut products: Vec<Found>,
        blobs: &BTreeMap<String, Stored>,
        limits: &Limits,
    ) -> (Vec<Found>, Vec<Found>) {
        products.sort_by(|a, b| b.used.cmp(&a.used).then_with(|| a.path.cmp(&b.path)));
        let mut counted = HashSet::new();
        let mut bytes = 0;
        let mut is_full = false;
        products.into_iter().partition(|product| {
            let of_blobs = product
                .blobs()
                .filter(|digest| counted.insert((*digest).clone()))
                .filter_map(|digest| blobs.get(digest))
                .map(|blob| blob.bytes);
            bytes += product.bytes + of_blobs.sum::<u64>();
            is_full |= limits.max_bytes.is_some_and(|most| bytes > most);
            let is_within = !is_full && !is_older(product.used, limits);
            product.blobs.is_some() && (self.is_spared(product.used) || is_within)
        })
    }

    fn is_spared(&self, used: SystemTime) -> bool {
        self.spared.is_some_and(|since| used >= since)
    }

    /// What builds left that were killed while they wrote.
    fn leavings(&mut self, root: &Path) -> io::Result<()> {
        for left in files(&root.join("temporary"))? {
            self.remove_unless_spared(&left)?;
        }
        Ok(())
    }

    /// Fingerprints save re-hashing and go by age; so do ledgers, when their outputs are gone.
    fn records(&mut self, root: &Path, limits: &Limits) -> io::Result<()> {
        let mut records = files(&root.join("fingerprints"))?;
        let outputs = files(&root.join("outputs"))?;
        records.extend(
            outputs
                .into_iter()
                .filter(|record| !self.is_needed(&record.path)),
        );
        for record in records {
            if limits.max_bytes == Some(0) || is_older(record.used, limits) {
                self.remove_unless_spared(&record)?;
            }
        }
        Ok(())
    }

    /// Of a ledger, or of a lock on an output: nobody may lock a file that is about to go.
    fn is_needed(&self, path: &Path) -> bool {
        match path.extension() {
            Some(_) => self.spared.is_some(),
            None => has_output(path),
        }
    }

    /// Folders of formats before this one, and only what we put into them.
    fn older_versions(&mut self, folder: &Path) -> io::Result<()> {
        for root in folders(folder)? {
            let is_ours = ["blobs", "products"]
                .iter()
                .all(|room| root.join(room).is_dir());
            if !is_older_version(&root) || !is_ours {
                continue;
            }
            let mut found = blobs(&root)?.into_values().collect::<Vec<_>>();
            for room in ["products", "outputs", "fingerprints", "present", ""] {
                let ours = files(&root.join(room))?.into_iter();
                found.extend(ours.filter(|file| is_known(&file.name)));
            }
            found.extend(files(&root.join("temporary"))?);
            for file in found {
                self.remove(&file.path, file.bytes)?;
            }
            if self.manner == Manner::Remove {
                remove_if_empty(&root);
            }
        }
        Ok(())
    }

    fn remove_unless_spared(&mut self, file: &Stored) -> io::Result<()> {
        if self.is_spared(file.used) {
            return Ok(());
        }
        self.remove(&file.path, file.bytes)
    }

    fn remove(&mut self, path: &Path, bytes: u64) -> io::Result<()> {
        if self.manner == Manner::Remove {
            match fs::remove_file(path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        self.cleaned.files += 1;
        self.cleaned.bytes += bytes;
        Ok(())
    }
}

fn is_older(used: SystemTime, limits: &Limits) -> bool {
    let age = used.elapsed().unwrap_or_default();
    limits.max_age.is_some_and(|most| age > most)
}

/// Names like `v1`, of a lower number than ours.
fn is_older_version(root: &Path) -> bool {
    let number = |name: &str| name.strip_prefix('v')?.parse::<u32>().ok();
    let name = root.file_name().unwrap_or_default().to_string_lossy();
    number(&name).is_some_and(|old| number(VERSION).is_some_and(|ours| old < ours))
}

/// Whether we gave a record such a name in any version.
fn is_known(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    is_digest(stem) || is_temporary(name) || name == "fingerprints.json"
}

/// A file in the cache.
struct Stored {
    path: PathBuf,
    name: String,
    /// Last, as far as we could note it.
    used: SystemTime,
    bytes: u64,
}

/// The files in a folder, but for those that go while we look.
fn files(folder: &Path) -> io::Result<Vec<Stored>> {
    let mut found = Vec::new();
    for entry in entries(folder)? {
        let metadata = match entry.metadata() {
            Ok(metadata) if metadata.is_file() => metadata,
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => continue,
        };
        found.push(Stored {
            path: entry.path(),
            name: entry.file_name().to_string_lossy().into_owned(),
            used: metadata.modified()?,
            bytes: metadata.len(),
        });
    }
    Ok(found)
}

/// The folders in a folder; links are none.
fn folders(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = entries(folder)?.into_iter();
    let folders = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    Ok(folders.map(|entry| entry.path()).collect())
}

/// Nothing for a folder that is not there.
fn entries(folder: &Path) -> io::Result<Vec<DirEntry>> {
    match fs::read_dir(folder) {
        Ok(entries) => entries.collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

fn products(root: &Path) -> io::Result<Vec<Found>> {
    let mut found = files(&root.join("products"))?;
    found.retain(|record| is_digest(&record.name));
    let found = found.into_iter().map(|record| {
        let blobs = blobs_of(&record.path);
        Found {
            path: record.path,
            used: record.used,
            bytes: record.bytes,
            blobs: blobs.map(|blobs| blobs.into_iter().map(|blob| blob.digest).collect()),
        }
    });
    let mut found: Vec<_> = found.collect();
    use_with_what_is_made_of_them(&mut found);
    Ok(found)
}

/// Nobody asks for a part while the whole is there, and then it is needed badly: a product was
/// used when all that it consists of was.
fn use_with_what_is_made_of_them(products: &mut [Found]) {
    let mut uses: HashMap<String, SystemTime> = HashMap::new();
    for product in &*products {
        for digest in product.blobs() {
            let latest = uses.entry(digest.clone()).or_insert(product.used);
            *latest = product.used.max(*latest);
        }
    }
    for product in products {
        let of_all = product.blobs().filter_map(|digest| uses.get(digest)).min();
        product.used = of_all.map_or(product.used, |used| *used);
    }
}

/// By digest.
fn blobs(root: &Path) -> io::Result<BTreeMap<String, Stored>> {
    let mut found = BTreeMap::new();
    for shard in folders(&root.join("blobs"))? {
        let blobs = files(&shard)?.into_iter();
        let blobs = blobs.filter(|blob| is_digest(&blob.name));
        found.extend(blobs.map(|blob| (blob.name.clone(), blob)));
    }
    Ok(found)
}

/// Whether the output folder of a ledger is still there, or may be.
fn has_output(ledger: &Path) -> bool {
    #[derive(Deserialize)]
    struct Ledger {
        folder: String,
    }
    let ledger: Option<Ledger> = read_sealed(ledger);
    ledger.is_some_and(|ledger| {
        // A name that is no text was not kept in full.
        ledger.folder.contains(char::REPLACEMENT_CHARACTER) || Path::new(&ledger.folder).exists()
    })
}

/// The folders that are left when their files are gone.
fn remove_if_empty(folder: &Path) {
    for inner in folders(folder).unwrap_or_default() {
        remove_if_empty(&inner);
    }
    let _ = fs::remove_dir(folder);
}
