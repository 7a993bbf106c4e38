//! Writers: one [`Site`] becomes files in a folder or one file. A writer never renders and never
//! opens a source.

mod data_script;
mod ledger;
mod names;
mod web;
mod zip;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;

use crate::cache::{Blob, Cache, CacheError};
use crate::values::{Content, Site};
use data_script::DataScript;

pub use web::{Published, publish};
pub use zip::{Packed, pack};

/// What sets one edition apart from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Profile {
    pub name: &'static str,
    pub bytes: BytesForm,
}

/// How bytes reach JavaScript.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BytesForm {
    /// Fetched as plain files: needs a web server.
    Files,
    /// Base64 in classic scripts: works from `file://`.
    Scripts,
}

pub const WEB: Profile = Profile {
    name: "web",
    bytes: BytesForm::Files,
};

pub const USB: Profile = Profile {
    name: "usb",
    bytes: BytesForm::Scripts,
};

#[derive(Debug, thiserror::Error)]
pub enum EditionError {
    #[error("cannot write {path}: {source}", path = path.display())]
    Write { path: PathBuf, source: io::Error },
    #[error("the output folder {path} {why}", path = path.display())]
    Output { path: PathBuf, why: &'static str },
    #[error("the package would hold a file that cannot travel: {0}")]
    Name(String),
    #[error("the package would be larger than 4 GiB, more than a FAT32 stick can hold in one file")]
    TooLarge,
    #[error("cannot write the zip: {0}")]
    Zip(#[from] ::zip::result::ZipError),
    #[error(transparent)]
    Cache(#[from] CacheError),
}

/// One file of an edition, its bytes not yet anywhere but in the cache or in memory.
#[derive(Debug)]
pub enum Outgoing {
    Text(String),
    Built(&'static [u8]),
    Blob(Blob),
    DataScript(DataScript),
}

impl Outgoing {
    /// Changes whenever the written bytes would.
    pub fn digest(&self) -> String {
        match self {
            Outgoing::Text(text) => blake3::hash(text.as_bytes()).to_hex().to_string(),
            Outgoing::Built(bytes) => blake3::hash(bytes).to_hex().to_string(),
            Outgoing::Blob(blob) => blob.digest.clone(),
            Outgoing::DataScript(script) => script.digest(),
        }
    }

    pub fn length(&self) -> u64 {
        match self {
            Outgoing::Text(text) => text.len() as u64,
            Outgoing::Built(bytes) => bytes.len() as u64,
            Outgoing::Blob(blob) => blob.length,
            Outgoing::DataScript(script) => script.length(),
        }
    }

    /// Streams the bytes.
    fn write(&self, cache: &Cache, out: &mut dyn Write) -> io::Result<()> {
        let open = |blob| std::fs::File::open(cache.path(blob));
        match self {
            Outgoing::Text(text) => out.write_all(text.as_bytes()),
            Outgoing::Built(bytes) => out.write_all(bytes),
            Outgoing::Blob(blob) => io::copy(&mut open(blob)?, out).map(|_| ()),
            Outgoing::DataScript(script) => script.write(&mut open(&script.blob)?, out),
        }
    }
}

/// The files of a site in one edition.
pub fn outgoing(site: Site, profile: Profile) -> BTreeMap<String, Outgoing> {
    let bytes = match profile.bytes {
        BytesForm::Files => "files",
        BytesForm::Scripts => "scripts",
    };
    let edition = Outgoing::Text(format!("enfilade.edition({{\"bytes\":\"{bytes}\"}});\n"));
    let mut files = BTreeMap::from([("assets/edition.js".to_owned(), edition)]);
    if profile.bytes == BytesForm::Scripts {
        files.insert(
            "START-HERE.html".to_owned(),
            Outgoing::Text(site.start_here),
        );
    }
    for (path, content) in site.files {
        match (content, profile.bytes) {
            (Content::Bytes { id, blob }, BytesForm::Scripts) => {
                files.extend(data_script::of(&path, &id, &blob));
            }
            (Content::Bytes { blob, .. }, BytesForm::Files) | (Content::File(blob), _) => {
                files.insert(path, Outgoing::Blob(blob));
            }
            (Content::Text(text), _) => {
                files.insert(path, Outgoing::Text(text));
            }
            (Content::Built(bytes), _) => {
                files.insert(path, Outgoing::Built(bytes));
            }
        }
    }
    files
}
