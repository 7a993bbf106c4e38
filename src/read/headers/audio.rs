//! Sounds that every browser plays, recognised by their first bytes.

use std::io::{BufRead, Seek};

use super::Reading;
use super::stream::Stream;
use crate::diagnostics::Fault;

/// Fewer bytes than any audible sound needs.
const MIN_BYTES: u64 = 64;

/// Its MIME type; `None` when it is no sound.
pub fn read<R: BufRead + Seek>(
    magic: &[u8],
    stream: &mut Stream<R>,
) -> Reading<Option<&'static str>> {
    let mime = match magic {
        [b'O', b'g', b'g', b'S', ..] => ogg(stream)?,
        [b'f', b'L', b'a', b'C', ..] => "audio/flac",
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
            b'A',
            b'V',
            b'E',
            ..,
        ] => wav(stream)?,
        [b'I', b'D', b'3', ..] => tagged_mp3(stream)?,
        &[0xff, b1, b2, ..] if is_mp3_frame(b1, b2) => "audio/mpeg",
        // ADTS: sync word, layer 0.
        &[0xff, b1, ..] if b1 & 0xf6 == 0xf0 => "audio/aac",
        _ => return Ok(None),
    };
    if stream.length() < MIN_BYTES {
        return Err(empty().into());
    }
    Ok(Some(mime))
}

fn empty() -> Fault {
    Fault::new("this sound is empty: the file has a beginning and nothing after it")
        .help("copy or export it again")
}

/// Bits behind the first eight of the sync word: version and layer valid, bitrate and sampling
/// rate not of the forbidden values (ISO 11172-3, 2.4.2.3).
fn is_mp3_frame(b1: u8, b2: u8) -> bool {
    let (version, layer) = (b1 >> 3 & 3, b1 >> 1 & 3);
    let (bitrate, rate) = (b2 >> 4, b2 >> 2 & 3);
    b1 & 0xe0 == 0xe0 && version != 1 && layer != 0 && bitrate != 15 && rate != 3
}

/// An ID3 tag (<https://id3.org/id3v2.4.0-structure>, 3.1) with something behind it.
fn tagged_mp3<R: BufRead + Seek>(stream: &mut Stream<R>) -> Reading<&'static str> {
    let Some([_, _, _, _, _, _, s3, s2, s1, s0]) = stream.array()? else {
        return Err(empty().into());
    };
    let size = [s3, s2, s1, s0]
        .iter()
        .fold(0_u64, |size, byte| size << 7 | u64::from(byte & 0x7f));
    if !stream.skip(size)? || stream.left() < MIN_BYTES {
        return Err(empty().into());
    }
    Ok("audio/mpeg")
}

/// What the first page carries.
fn ogg<R: BufRead + Seek>(stream: &mut Stream<R>) -> Reading<&'static str> {
    let page = stream.bytes(stream.length().min(128))?.unwrap_or_default();
    let has = |mark: &[u8]| page.windows(mark.len()).any(|window| window == mark);
    if has(b"\x01vorbis") || has(b"OpusHead") || has(b"\x7fFLAC") {
        return Ok("audio/ogg");
    }
    Err(
        Fault::new("this Ogg file holds neither Vorbis nor Opus sound")
            .help("export the sound as MP3, M4A or Ogg Vorbis")
            .into(),
    )
}

/// A `fmt ` chunk and a `data` chunk with something in it, all there.
fn wav<R: BufRead + Seek>(stream: &mut Stream<R>) -> Reading<&'static str> {
    stream.skip(12)?;
    let mut has_format = false;
    loop {
        let (Some(kind), Some(length)) = (
            stream.array::<4>()?,
            stream.array()?.map(u32::from_le_bytes),
        ) else {
            return Err(empty().into());
        };
        let length = u64::from(length);
        match &kind {
            b"fmt " => has_format = true,
            // Recorders that were switched off leave the length at 0 or at its maximum.
            b"data" if has_format && stream.left() > 0 => return Ok("audio/wav"),
            _ => {}
        }
        if !stream.skip(length + length % 2)? {
            return Err(Fault::new("this WAV breaks off before its sound")
                .help("copy or export it again")
                .into());
        }
    }
}
