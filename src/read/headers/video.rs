//! MP4 (ISO/IEC 14496-12) and WebM; an MP4 without a film is a sound (M4A).

use std::io::{BufRead, Seek};

use super::Reading;
use super::image::broken_off;
use super::stream::Stream;
use crate::diagnostics::Fault;
use crate::model::{AudioHeader, Header, VideoHeader};

/// A table of contents larger than this belongs to hours of film.
const MAX_CONTENTS_BYTES: u64 = 64 << 20;

/// `None` when it is neither.
pub fn read<R: BufRead + Seek>(magic: &[u8], stream: &mut Stream<R>) -> Reading<Option<Header>> {
    match magic {
        [0x1a, 0x45, 0xdf, 0xa3, rest @ ..] => {
            if rest.windows(4).any(|window| window == b"webm") {
                return Ok(Some(film("video/webm")));
            }
            Err(
                Fault::new("this is a Matroska film, which browsers do not play")
                    .help("export it as MP4 (H.264) or WebM")
                    .into(),
            )
        }
        [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => {
            if brand.starts_with(b"qt  ") {
                return Err(
                    Fault::new("this is a QuickTime film, which not every browser plays")
                        .help("export it as MP4 (H.264)")
                        .into(),
                );
            }
            mp4(stream).map(Some)
        }
        _ => Ok(None),
    }
}

fn film(mime: &str) -> Header {
    Header::Video(VideoHeader {
        mime: mime.to_owned(),
    })
}

/// Walks the outermost boxes; all of them must be there, and `moov` says what tracks there are.
fn mp4<R: BufRead + Seek>(stream: &mut Stream<R>) -> Reading<Header> {
    let mut contents = None;
    while stream.left() >= 8 {
        let (Some(size), Some(kind)) = (
            stream.array()?.map(u32::from_be_bytes),
            stream.array::<4>()?,
        ) else {
            break;
        };
        let inside = match size {
            0 => Some(stream.left()),
            1 => stream
                .array()?
                .and_then(|size| u64::from_be_bytes(size).checked_sub(16)),
            _ => u64::from(size).checked_sub(8),
        };
        let Some(inside) = inside else {
            return Err(Fault::new(
                "this MP4 is damaged: one of its boxes has an impossible length",
            )
            .help("copy or export it again")
            .into());
        };
        let there = if &kind == b"moov" && inside <= MAX_CONTENTS_BYTES {
            contents = stream.bytes(inside)?;
            contents.is_some()
        } else {
            stream.skip(inside)?
        };
        if !there {
            return Err(broken_off("MP4", stream.length()).into());
        }
    }
    let Some(contents) = contents else {
        return Err(
            Fault::new("this MP4 has no table of contents, so nothing can play it")
                .help("it was not saved completely: copy or export it again")
                .into(),
        );
    };
    if has_track(&contents, b"vide") {
        Ok(film("video/mp4"))
    } else if has_track(&contents, b"soun") {
        Ok(Header::Audio(AudioHeader {
            mime: "audio/mp4".to_owned(),
            seconds: None,
        }))
    } else {
        Err(Fault::new("this MP4 holds neither film nor sound").into())
    }
}

/// A handler box: version and flags, 4 bytes zero, then the kind of track.
fn has_track(contents: &[u8], kind: &[u8; 4]) -> bool {
    contents
        .windows(16)
        .any(|window| window.starts_with(b"hdlr") && window.ends_with(kind))
}
