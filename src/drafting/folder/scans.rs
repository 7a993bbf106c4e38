//! What each file is, by its content; looked at side by side.

use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::diagnostics::Fault;
use crate::model::{Header, ImageFormat, ImageHeader, ModelHeader};
use crate::read::headers::{self, HeaderError};
use crate::survey::{blocks, gpano};

/// Smaller images of this shape are banners, not spheres.
const MIN_PANORAMA_WIDTH: u32 = 1000;

#[derive(Debug)]
pub struct Scan {
    /// Relative to the folder, `/`-separated.
    pub inside: String,
    pub disk: PathBuf,
    /// The file's name before its last dot.
    pub stem: String,
    pub ending: String,
    pub bytes: u64,
    pub kind: Kind,
}

#[derive(Debug)]
pub enum Kind {
    Panorama {
        image: ImageHeader,
        /// From GPano.
        heading: Option<f64>,
    },
    Picture(ImageHeader),
    Model(ModelHeader),
    Sound,
    Film,
    /// Captions, transcripts, tables: known by their ending, opened by whoever needs them.
    Text,
    Broken(Fault),
}

/// Endings of files that are read as text or only by others.
const TEXTS: [&str; 8] = ["csv", "json", "md", "srt", "tsv", "txt", "vtt", "xml"];

pub fn examine(folder: &Path, files: &[PathBuf]) -> Vec<Scan> {
    files.par_iter().map(|file| scan(folder, file)).collect()
}

fn scan(folder: &Path, file: &Path) -> Scan {
    let disk = folder.join(file);
    let part = |part: Option<&std::ffi::OsStr>| {
        part.map(|part| part.to_string_lossy().into_owned())
            .unwrap_or_default()
    };
    let ending = part(file.extension()).to_ascii_lowercase();
    let kind = if TEXTS.contains(&ending.as_str()) {
        Kind::Text
    } else {
        kind(&disk)
    };
    Scan {
        inside: file.to_string_lossy().replace('\\', "/"),
        stem: part(file.file_stem()),
        bytes: disk.metadata().map_or(0, |metadata| metadata.len()),
        ending: proper_ending(&kind, ending),
        disk,
        kind,
    }
}

fn kind(disk: &Path) -> Kind {
    match headers::read(disk) {
        Ok(Header::Image(image)) => image_kind(disk, image),
        Ok(Header::Model(model)) => Kind::Model(model),
        Ok(Header::Audio(_)) => Kind::Sound,
        Ok(Header::Video(_)) => Kind::Film,
        // Which room or relic it belongs to, nobody can tell from its name.
        Ok(Header::Document(_) | Header::Cube(_)) => Kind::Text,
        Err(HeaderError::Fault(fault)) => Kind::Broken(fault),
        Err(HeaderError::Io(error)) => Kind::Broken(Fault::new(format!("cannot be read: {error}"))),
    }
}

fn image_kind(disk: &Path, image: ImageHeader) -> Kind {
    let xmp = blocks::read(disk).ok().and_then(|blocks| blocks.xmp);
    let fields = xmp.as_deref().map(gpano::fields).unwrap_or_default();
    let has_the_shape = image.format != ImageFormat::Svg
        && image.is_two_to_one()
        && image.upright_size().0 >= MIN_PANORAMA_WIDTH;
    if image.crop.is_some() || gpano::is_equirectangular(&fields) || has_the_shape {
        let heading = gpano::heading(&fields);
        return Kind::Panorama { image, heading };
    }
    Kind::Picture(image)
}

/// The ending that says what the file is, for a name without one or with a strange one.
fn proper_ending(kind: &Kind, ending: String) -> String {
    let image = |image: &ImageHeader| match image.format {
        ImageFormat::Jpeg => "jpg",
        ImageFormat::Png => "png",
        ImageFormat::WebP => "webp",
        ImageFormat::Hdr => "hdr",
        ImageFormat::Svg => "svg",
    };
    let plain =
        (1..=5).contains(&ending.len()) && ending.bytes().all(|b| b.is_ascii_alphanumeric());
    let proper = match kind {
        Kind::Panorama { image: header, .. } | Kind::Picture(header) => {
            if image(header) == "jpg" && ending == "jpeg" {
                return ending;
            }
            image(header)
        }
        Kind::Model(model) => model.form.ending(),
        _ if plain => return ending,
        _ => "bin",
    };
    proper.to_owned()
}
