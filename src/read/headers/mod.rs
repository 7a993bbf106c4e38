//! What a file of the exhibition is, by its content, and whether it is whole.
//!
//! Nothing is decoded and nothing is held that grows with the file: a scan of any size is walked
//! in bounded memory. What is broken or unsupported is the author's [`Fault`], in words that say
//! what to do.

mod audio;
mod exif;
mod gpano;
mod hdr;
mod image;
mod jpeg;
mod model;
mod png;
mod sound;
mod stream;
mod svg;
mod unsupported;
mod video;
mod webp;

use std::fs::File;
use std::io::{self, BufReader, Read, Seek};
use std::path::Path;

use crate::diagnostics::Fault;
use crate::mesh;
use crate::model::{AudioHeader, DocumentHeader, Header};
pub use sound::{Sound, sound};
use stream::Stream;

/// As much of a file's beginning as any format needs to be recognised.
const MAGIC_BYTES: u64 = 512;

/// Of the readers below: raised whenever the same file would give another header or fault.
pub const REVISION: u32 = 6;

#[derive(Debug, thiserror::Error)]
pub enum HeaderError {
    /// The content is broken or of no supported kind: the author's to mend.
    #[error("{}", .0.message)]
    Fault(Fault),
    #[error("cannot read the file: {0}")]
    Io(#[from] io::Error),
}

impl From<Fault> for HeaderError {
    fn from(fault: Fault) -> HeaderError {
        HeaderError::Fault(fault)
    }
}

type Reading<T> = Result<T, HeaderError>;

/// Reads what the file at `path` says about itself.
///
/// # Errors
/// A fault when it is empty, cut off, damaged or of no supported kind.
pub fn read(path: &Path) -> Result<Header, HeaderError> {
    let file = File::open(path)?;
    let length = file.metadata()?.len();
    let mut reader = BufReader::with_capacity(64 * 1024, file);
    let mut magic = Vec::new();
    reader.by_ref().take(MAGIC_BYTES).read_to_end(&mut magic)?;
    reader.rewind()?;
    let mut stream = Stream::new(reader, length);

    match magic.as_slice() {
        [] => Err(Fault::new("the file is empty").into()),
        [0xff, 0xd8, 0xff, ..] => jpeg::read(&mut stream).map(Header::Image),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => {
            png::read(&mut stream).map(Header::Image)
        }
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => webp::read(&mut stream).map(Header::Image),
        [b'%', b'P', b'D', b'F', b'-', ..] => Ok(Header::Document(DocumentHeader {
            mime: "application/pdf".to_owned(),
        })),
        [b'g', b'l', b'T', b'F', ..] => model::read_glb(path, &mut stream).map(Header::Model),
        _ if model::looks_like_json(&magic) => {
            model::read_gltf(path, &mut stream).map(Header::Model)
        }
        _ if hdr::looks_like_hdr(&magic) => hdr::read(&mut stream).map(Header::Image),
        _ if svg::looks_like_svg(&magic) => svg::read(path, length).map(Header::Image),
        _ => {
            if let Some(format) = mesh::format_of(&magic, length) {
                return model::read_mesh(path, format).map(Header::Model);
            }
            if let Some(fault) = unsupported::recognise(&magic) {
                return Err(fault.into());
            }
            if let Some(header) = video::read(&magic, &mut stream)? {
                return Ok(header);
            }
            if let Some(mime) = audio::read(&magic, &mut stream)? {
                return Ok(Header::Audio(AudioHeader {
                    mime: mime.to_owned(),
                    seconds: sound(path, mime)?.and_then(|sound| sound.seconds),
                }));
            }
            Err(Fault::new("this is no image, model, sound, film or document that is known here")
                .help("images: JPEG, PNG, WebP, SVG, Radiance HDR; models: GLB, glTF, OBJ, PLY, STL; sounds: MP3, M4A, Ogg, WAV, FLAC; films: MP4, WebM; documents: PDF")
                .into())
        }
    }
}

#[cfg(test)]
mod tests;
