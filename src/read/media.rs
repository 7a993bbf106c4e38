//! Looks at every file that the author names: is it there, inside the exhibition, whole, and what
//! does its header say? Files are read side by side; what is unchanged is not read again.

use std::collections::BTreeMap;
use std::fs::Metadata;
use std::io;
use std::path::Path;

use rayon::prelude::*;

use super::Known;
use super::bounds::leaves;
use super::cube;
use super::headers::{self, HeaderError};
use super::listings::Listings;
use crate::cache::{Fingerprint, digest_of, digest_of_all};
use crate::diagnostics::Fault;
use crate::model::{Header, MediaFile, MediaPath};
use crate::source::{Located, World, did_you_mean};
use crate::values::{MediaKind, MediaState, MediaUse};

pub fn examine(
    folder: &Path,
    uses: &[MediaUse],
    world: &World,
    known: &Known,
) -> BTreeMap<MediaPath, MediaState> {
    let mut first_uses = BTreeMap::new();
    for used in uses {
        first_uses.entry(&used.path.value).or_insert(used);
    }
    let listings = Listings::of(folder, first_uses.keys().copied(), world);
    first_uses
        .into_par_iter()
        .map(|(path, used)| {
            let state = match listings.in_other_case(path) {
                Some(there) => MediaState::OtherCase { there },
                None => state(folder, used, world, known),
            };
            (path.clone(), state)
        })
        .collect()
}

fn state(folder: &Path, used: &MediaUse, world: &World, known: &Known) -> MediaState {
    let desk = cube::Desk {
        folder,
        world,
        known,
    };
    match &used.faces {
        Some(faces) => six_faces(&used.path, cube::of_faces(faces, &desk), folder),
        None if used.kind == MediaKind::Panorama && cube::is_pattern(&used.path.value) => {
            six_faces(
                &used.path,
                cube::of_pattern(&used.path.value, &desk),
                folder,
            )
        }
        None => one_file(folder, &used.path, world, known),
    }
}

fn six_faces(used: &Located<MediaPath>, read: cube::Read, folder: &Path) -> MediaState {
    match read {
        Ok((header, digest)) => MediaState::Ready(MediaFile {
            path: used.value.clone(),
            disk: folder.to_owned(),
            bytes: header.tiles().map(|tile| tile.bytes).sum(),
            digest,
            place: used.place.clone(),
            header: Header::Cube(Box::new(header)),
        }),
        Err(cube::Trouble::Missing(fault)) => MediaState::MissingPart(fault),
        Err(cube::Trouble::Broken(fault)) => MediaState::Broken(fault),
    }
}

fn one_file(folder: &Path, used: &Located<MediaPath>, world: &World, known: &Known) -> MediaState {
    let path = &used.value;
    let disk = folder.join(path.as_str());
    let metadata = match world.metadata(&disk) {
        Ok(metadata) if metadata.is_file() => metadata,
        Ok(_) => return MediaState::Missing { similar: None },
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return MediaState::Missing {
                similar: similar(folder, path, world),
            };
        }
        Err(error) => return MediaState::Unreadable(error.to_string()),
    };
    match leaves(folder, &disk) {
        Ok(false) => {}
        Ok(true) => return MediaState::Outside,
        Err(error) => return MediaState::Unreadable(error.to_string()),
    }
    match fingerprint(&disk, &metadata, known) {
        Ok(Fingerprint {
            digest,
            content: Ok(header),
        }) => match with_companions(digest, &disk, &header, folder, world) {
            Ok(digest) => MediaState::Ready(MediaFile {
                path: path.clone(),
                disk,
                bytes: metadata.len(),
                digest,
                place: used.place.clone(),
                header,
            }),
            Err(fault) => MediaState::Broken(fault),
        },
        Ok(Fingerprint {
            content: Err(fault),
            ..
        }) => MediaState::Broken(fault),
        Err(error) => MediaState::Unreadable(error.to_string()),
    }
}

/// What a file holds, unless that is known already.
pub fn fingerprint(
    disk: &Path,
    metadata: &Metadata,
    known: &Known,
) -> io::Result<Fingerprint<Result<Header, Fault>>> {
    known.of(disk, metadata, || header(disk), stands_alone)
}

fn header(disk: &Path) -> io::Result<Result<Header, Fault>> {
    match headers::read(disk) {
        Ok(header) => Ok(Ok(header)),
        Err(HeaderError::Fault(fault)) => Ok(Err(fault)),
        Err(HeaderError::Io(error)) => Err(error),
    }
}

/// A fault may lie in a file beside this one, and a glTF's worth does: neither is remembered.
fn stands_alone(content: &Result<Header, Fault>) -> bool {
    match content {
        Ok(Header::Model(model)) => model.companions.is_empty(),
        Ok(_) => true,
        Err(_) => false,
    }
}

/// A glTF's buffers and textures count as its content.
fn with_companions(
    digest: String,
    disk: &Path,
    header: &Header,
    folder: &Path,
    world: &World,
) -> Result<String, Fault> {
    let Header::Model(model) = header else {
        return Ok(digest);
    };
    let mut digests = Vec::new();
    for companion in &model.companions {
        let path = disk.with_file_name("").join(companion.as_str());
        let fault = |why: String| Fault::new(format!("its file `{companion}` {why}"));
        world
            .metadata(&path)
            .map_err(|error| fault(format!("cannot be read: {error}")))?;
        match leaves(folder, &path) {
            Ok(false) => {}
            _ => return Err(fault("lies outside the exhibition".into())),
        }
        digests.push(digest_of(&path).map_err(|error| fault(format!("cannot be read: {error}")))?);
    }
    Ok(digest_of_all(digest, &digests))
}

fn similar(folder: &Path, path: &MediaPath, world: &World) -> Option<String> {
    let (parent, name) = path
        .as_str()
        .rsplit_once('/')
        .unwrap_or(("", path.as_str()));
    let names = world.list(&folder.join(parent)).ok()?;
    let near = did_you_mean(name, names.iter().map(String::as_str))?;
    Some(if parent.is_empty() {
        near.to_owned()
    } else {
        format!("{parent}/{near}")
    })
}
