//! Writers: one [`Site`] becomes files in a folder or one file. A writer never renders and never
//! opens a source.

mod data_script;
mod ledger;
mod names;
mod web;
mod zip;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::PathBuf;

use rayon::prelude::*;

use crate::cache::{Blob, Cache, CacheError, is_lost};
use crate::values::{Content, Hosted, Site, Tiles, Weight};
use data_script::DataScript;

pub use ledger::take_turn;
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
    #[error("the cache lost {0} of its files while they were used: build again")]
    Lost(usize),
}

/// One file of an edition, its bytes not yet anywhere but in the cache or in memory.
#[derive(Debug, Clone)]
pub enum Outgoing {
    Text(String),
    Built(Cow<'static, [u8]>),
    Blob(Blob),
    /// A part of a blob.
    Slice {
        blob: Blob,
        start: u64,
        length: u64,
    },
    DataScript(DataScript),
}

impl Outgoing {
    /// Changes whenever the written bytes would.
    pub fn digest(&self) -> String {
        match self {
            Outgoing::Text(text) => blake3::hash(text.as_bytes()).to_hex().to_string(),
            Outgoing::Built(bytes) => blake3::hash(bytes).to_hex().to_string(),
            Outgoing::Blob(blob) => blob.digest.clone(),
            Outgoing::Slice {
                blob,
                start,
                length,
            } => format!("slice {start} {length} {}", blob.digest),
            Outgoing::DataScript(script) => script.digest(),
        }
    }

    pub fn length(&self) -> u64 {
        match self {
            Outgoing::Text(text) => text.len() as u64,
            Outgoing::Built(bytes) => bytes.len() as u64,
            Outgoing::Blob(blob) => blob.length,
            Outgoing::Slice { length, .. } => *length,
            Outgoing::DataScript(script) => script.length(),
        }
    }

    /// Where the bytes come from, if not from memory.
    pub fn blob(&self) -> Option<&Blob> {
        match self {
            Outgoing::Text(_) | Outgoing::Built(_) => None,
            Outgoing::Blob(blob) | Outgoing::Slice { blob, .. } => Some(blob),
            Outgoing::DataScript(script) => Some(&script.blob),
        }
    }

    /// All bytes: for what is known to be small.
    ///
    /// # Errors
    /// When the cache no longer has them.
    pub fn bytes(&self, cache: &Cache) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.write(cache, &mut bytes)?;
        Ok(bytes)
    }

    /// Streams the bytes.
    fn write(&self, cache: &Cache, out: &mut dyn Write) -> io::Result<()> {
        match self {
            Outgoing::Text(text) => out.write_all(text.as_bytes()),
            Outgoing::Built(bytes) => out.write_all(bytes),
            Outgoing::Blob(blob) => io::copy(&mut cache.open_blob(blob)?, out).map(|_| ()),
            Outgoing::Slice {
                blob,
                start,
                length,
            } => {
                let mut file = cache.open_blob(blob)?;
                file.seek(SeekFrom::Start(*start))?;
                io::copy(&mut file.take(*length), out).map(|_| ())
            }
            Outgoing::DataScript(script) => script.write(&mut cache.open_blob(&script.blob)?, out),
        }
    }
}

/// What became of writing; when the cache turned out to have lost something, all that it lost is
/// found, so that it can be made again at once.
fn told(error: EditionError, files: &BTreeMap<String, Outgoing>, cache: &Cache) -> EditionError {
    match error {
        EditionError::Write { source, .. } if is_lost(&source) => {
            let blobs: BTreeSet<&Blob> = files.values().filter_map(Outgoing::blob).collect();
            let is_gone = |blob: &&&Blob| cache.open_blob(blob).is_err();
            EditionError::Lost(blobs.par_iter().filter(is_gone).count())
        }
        other => other,
    }
}

/// What each file weighs by itself.
fn weights(files: BTreeMap<String, Outgoing>) -> Vec<Weight> {
    let weight = |(path, content): (String, Outgoing)| Weight {
        path,
        bytes: content.length(),
        digest: content.blob().map(|blob| blob.digest.clone()),
    };
    files.into_iter().map(weight).collect()
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
            (Content::Tiles(tiles), BytesForm::Scripts) => {
                files.extend(data_script::of(&path, &tiles.pack_name(), &tiles.pack.blob));
            }
            (Content::Tiles(tiles) | Content::Hosted(Hosted::Tiles(tiles)), BytesForm::Files) => {
                files.extend(apart(&path, &tiles));
            }
            (Content::Hosted(_), BytesForm::Scripts) => {}
            (Content::Hosted(Hosted::Text(text)), BytesForm::Files) => {
                files.insert(path, Outgoing::Text(text));
            }
            (Content::Hosted(Hosted::File(blob)), BytesForm::Files) => {
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

/// Each tile as a file. `pack` is the path at which the pack would lie.
fn apart(pack: &str, tiles: &Tiles) -> Vec<(String, Outgoing)> {
    let exhibition = pack.strip_suffix(&tiles.pack_name()).unwrap_or_default();
    let numbers = tiles.first..;
    let named = |(number, (start, length))| {
        let slice = Outgoing::Slice {
            blob: tiles.pack.blob.clone(),
            start,
            length,
        };
        let names = tiles.names.of(number).into_iter();
        names.map(move |name| (format!("{exhibition}{name}"), slice.clone()))
    };
    numbers.zip(tiles.pack.places()).flat_map(named).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::TileFormat;
    use crate::values::{TileNames, TilePack};

    #[test]
    fn tiles_are_files_or_one_script() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::open(folder.path()).unwrap();
        let lengths = vec![2, 3];
        let mut bytes = TilePack::table(&lengths);
        bytes.extend(b"abcde");
        let blob = cache.put(&bytes, "tiles").unwrap();
        let site = || {
            let tiles = Tiles {
                folder: "media/x/0-3".to_owned(),
                first: 7,
                pack: TilePack {
                    blob: blob.clone(),
                    lengths: lengths.clone(),
                },
                names: TileNames::Numbered {
                    folder: "media/x/0-3".to_owned(),
                    format: TileFormat::Jpeg,
                },
            };
            let path = "hall/media/x/0-3/7".to_owned();
            let info = Content::Hosted(Hosted::Text("{}".to_owned()));
            Site {
                files: BTreeMap::from([
                    (path, Content::Tiles(tiles)),
                    ("hall/media/x/info.json".to_owned(), info),
                ]),
                start_here: String::new(),
            }
        };
        let written = |profile| -> Vec<(String, Vec<u8>)> {
            outgoing(site(), profile)
                .into_iter()
                .filter(|(path, _)| path.starts_with("hall/"))
                .map(|(path, content)| {
                    let mut bytes = Vec::new();
                    content.write(&cache, &mut bytes).unwrap();
                    assert_eq!(bytes.len() as u64, content.length());
                    (path, bytes)
                })
                .collect()
        };
        let web = [
            ("hall/media/x/0-3/7.jpg", "ab"),
            ("hall/media/x/0-3/8.jpg", "cde"),
            // Nobody asks a stick for it.
            ("hall/media/x/info.json", "{}"),
        ];
        assert_eq!(
            written(WEB),
            web.map(|(path, bytes)| (path.to_owned(), bytes.as_bytes().to_vec()))
        );
        let usb = written(USB);
        assert_eq!(usb[0].0, "hall/media/x/0-3/7.js");
        assert!(usb[0].1.starts_with(b"enfilade.pack(\"media/x/0-3/7\",\""));
        assert_eq!(usb.len(), 1);
    }
}
