//! Where the bytes of a build are: of what was built each file is told by the scan that it was
//! made from, for `build --report`.

mod page;
mod treemap;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::model::MediaPath;
use crate::values::{Job, Plan, Product, Products, Weight, Work};

pub use page::page;

/// Of one build.
#[derive(Debug)]
pub struct Account {
    /// The heaviest first.
    pub entries: Vec<Entry>,
}

/// A scan, or all pages of an exhibition, or a file of the viewer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// `None` for what all of the site shares.
    pub exhibition: Option<String>,
    pub kind: Kind,
    pub name: String,
    /// Of the author's files.
    pub bytes_in: u64,
    /// Of what was built.
    pub bytes_out: u64,
    /// In what was built.
    pub files: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Panorama,
    Picture,
    Model,
    Sound,
    Film,
    Document,
    Pages,
    /// What the viewer reads: structure and words.
    Words,
    /// Viewer, fonts, styles and icons.
    Viewer,
}

impl Kind {
    pub const ALL: [Kind; 9] = [
        Kind::Panorama,
        Kind::Picture,
        Kind::Model,
        Kind::Sound,
        Kind::Film,
        Kind::Document,
        Kind::Pages,
        Kind::Words,
        Kind::Viewer,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Kind::Panorama => "panorama",
            Kind::Picture => "picture",
            Kind::Model => "model",
            Kind::Sound => "sound",
            Kind::Film => "film",
            Kind::Document => "document",
            Kind::Pages => "pages",
            Kind::Words => "words",
            Kind::Viewer => "viewer",
        }
    }

    /// Whether its entries are files of the author's.
    pub fn is_scan(self) -> bool {
        !matches!(self, Kind::Pages | Kind::Words | Kind::Viewer)
    }

    fn of_work(work: &Work, file: &MediaPath) -> Kind {
        match work {
            Work::Panorama { .. } => Kind::Panorama,
            Work::Picture { .. } => Kind::Picture,
            Work::Model { .. } | Work::Hall { .. } => Kind::Model,
            Work::Sound => Kind::Sound,
            Work::Copy => Kind::of_copy(file),
        }
    }

    fn of_product(product: &Product, file: &MediaPath) -> Kind {
        match product {
            Product::Panorama(_) => Kind::Panorama,
            Product::Picture(_) => Kind::Picture,
            Product::Model(_) | Product::Hall(_) => Kind::Model,
            Product::Sound(_) => Kind::Sound,
            Product::Copy { .. } => Kind::of_copy(file),
        }
    }

    fn of_copy(file: &MediaPath) -> Kind {
        match file.ending().as_str() {
            "mp4" | "m4v" | "webm" => Kind::Film,
            _ => Kind::Document,
        }
    }

    /// Of what is made from no scan.
    fn of_path(path: &str) -> Kind {
        let name = path.rsplit('/').next().unwrap_or(path);
        let is_words = name.starts_with("tour.") || name.starts_with("text.");
        match name.rsplit_once('.').map(|(_, ending)| ending) {
            Some("html" | "xml" | "txt") => Kind::Pages,
            Some("js") if is_words => Kind::Words,
            _ => Kind::Viewer,
        }
    }
}

impl Entry {
    /// From the folder of exhibitions, or of the site.
    pub fn path(&self) -> String {
        match &self.exhibition {
            Some(exhibition) if self.kind.is_scan() => format!("{exhibition}/{}", self.name),
            Some(exhibition) if self.kind != Kind::Viewer => format!("{exhibition}: {}", self.name),
            _ => self.name.clone(),
        }
    }
}

/// What belongs to one exhibition, or to none.
#[derive(Debug)]
pub struct Group<'a> {
    pub exhibition: Option<&'a str>,
    /// The heaviest first.
    pub entries: Vec<&'a Entry>,
}

impl<'a> Group<'a> {
    pub fn name(&self) -> &'a str {
        self.exhibition.unwrap_or("shared by all")
    }

    pub fn bytes(&self) -> u64 {
        bytes_of(&self.entries)
    }

    /// The heaviest first, of those that weigh anything.
    pub fn kinds(&self) -> Vec<Vec<&'a Entry>> {
        let mut kinds: BTreeMap<Kind, Vec<&Entry>> = BTreeMap::new();
        for entry in &self.entries {
            kinds.entry(entry.kind).or_default().push(entry);
        }
        let mut kinds: Vec<_> = kinds
            .into_values()
            .filter(|kind| bytes_of(kind) > 0)
            .collect();
        kinds.sort_by_key(|kind| Reverse(bytes_of(kind)));
        kinds
    }
}

pub fn bytes_of(entries: &[&Entry]) -> u64 {
    entries.iter().map(|entry| entry.bytes_out).sum()
}

/// Everything together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sums {
    pub scans: usize,
    pub bytes_in: u64,
    pub bytes_out: u64,
}

impl Account {
    pub fn sums(&self) -> Sums {
        Sums {
            scans: self
                .entries
                .iter()
                .filter(|entry| entry.kind.is_scan())
                .count(),
            bytes_in: self.entries.iter().map(|entry| entry.bytes_in).sum(),
            bytes_out: self.entries.iter().map(|entry| entry.bytes_out).sum(),
        }
    }

    /// The heaviest first.
    pub fn groups(&self) -> Vec<Group<'_>> {
        let mut groups: BTreeMap<Option<&str>, Vec<&Entry>> = BTreeMap::new();
        for entry in &self.entries {
            groups
                .entry(entry.exhibition.as_deref())
                .or_default()
                .push(entry);
        }
        let groups = groups.into_iter();
        let mut groups: Vec<_> = groups
            .map(|(exhibition, entries)| Group {
                exhibition,
                entries,
            })
            .collect();
        groups.sort_by_key(|group| Reverse(group.bytes()));
        groups
    }
}

/// What groups the bytes of one entry.
type Id = (Option<String>, Kind, String);

/// Gives every file of what was built to what it was made from.
pub fn account(plan: &Plan, products: &Products, weights: &[Weight]) -> Account {
    let mut entries: BTreeMap<Id, Entry> = plan.jobs.iter().map(of_job).collect();
    let origins = origins(products);
    let exhibitions = exhibitions(weights);
    for weight in weights {
        let exhibition = exhibition_of(&weight.path, &exhibitions);
        let origin = weight.digest.as_deref().zip(exhibition);
        let id = match origin.and_then(|(digest, exhibition)| origins.get(&(exhibition, digest))) {
            Some(id) => id.clone(),
            None => of_path(&weight.path, exhibition),
        };
        let entry = entries.entry(id).or_insert_with_key(empty);
        entry.bytes_out += weight.bytes;
        entry.files += 1;
    }
    let mut entries: Vec<Entry> = entries.into_values().collect();
    // Stable, so that what weighs the same stays in the order of names.
    entries.sort_by_key(|entry| Reverse(entry.bytes_out));
    Account { entries }
}

fn empty((exhibition, kind, name): &Id) -> Entry {
    Entry {
        exhibition: exhibition.clone(),
        kind: *kind,
        name: name.clone(),
        bytes_in: 0,
        bytes_out: 0,
        files: 0,
    }
}

fn of_job(job: &Job) -> (Id, Entry) {
    let kind = Kind::of_work(&job.work, &job.file);
    let id = (Some(job.exhibition.clone()), kind, job.file.to_string());
    let files = std::iter::once(&job.disk).chain(&job.companions);
    let bytes = files
        .filter_map(|file| fs::metadata(file).ok())
        .filter(fs::Metadata::is_file)
        .map(|found| found.len());
    let mut entry = empty(&id);
    entry.bytes_in = bytes.sum();
    (id, entry)
}

/// What each blob was made from, by exhibition and digest.
fn origins(products: &Products) -> BTreeMap<(&str, &str), Id> {
    let mut origins = BTreeMap::new();
    for (exhibition, file, product) in products.all() {
        let kind = Kind::of_product(product, file);
        for blob in product.blobs() {
            origins
                .entry((exhibition, blob.digest.as_str()))
                .or_insert_with(|| (Some(exhibition.to_owned()), kind, file.to_string()));
        }
    }
    origins
}

/// Folders that hold a tour's structure, or media: exhibitions, and what museums share.
fn exhibitions(weights: &[Weight]) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    for weight in weights {
        if let Some((folder, rest)) = weight.path.split_once('/')
            && (rest.starts_with("tour.") || rest.starts_with("media/"))
        {
            found.insert(folder);
        }
    }
    found
}

/// The first folder of a path, or the second when the first is a language.
fn exhibition_of<'a>(path: &'a str, exhibitions: &BTreeSet<&str>) -> Option<&'a str> {
    let folders = path.rsplit_once('/')?.0;
    folders
        .split('/')
        .take(2)
        .find(|folder| exhibitions.contains(folder))
}

fn of_path(path: &str, exhibition: Option<&str>) -> Id {
    let kind = Kind::of_path(path);
    let name = match kind {
        Kind::Pages => "pages",
        Kind::Words => "structure and words",
        _ => path,
    };
    (exhibition.map(str::to_owned), kind, name.to_owned())
}

#[cfg(test)]
mod tests;
