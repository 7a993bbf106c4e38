//! `KHR_texture_basisu`: textures in KTX2, which graphics cards read and browsers do not. Whoever
//! shows an image asks for its [`pixels`], and packs them as those of any other.
//!
//! Where a texture has an image of another format beside its KTX2, that one is the original.

use std::ops::Range;

use basisu::{DecodeFlags, Error, SourceFormat, TargetFormat, Transcoder};
use serde_json::Value;

use super::extensions::forget;
use super::slots::items;

pub(super) const BASISU: &str = "KHR_texture_basisu";
/// What every KTX2 file starts with (<https://registry.khronos.org/KTX/specs/2.0/ktxspec.v2.html>, 3.1).
const START: [u8; 12] = *b"\xabKTX 20\xbb\r\n\x1a\n";
/// Where its index of levels begins, each three numbers of eight bytes.
const LEVELS_AT: usize = 80;
const MAX_LEVELS: u64 = 16;
/// Where it says where its remarks are. Nothing there changes a picture, and damaged ones stop the
/// decoder.
const REMARKS: Range<usize> = 56..64;
/// UASTC's, of 4 × 4 pixels.
const BLOCK_BYTES: u64 = 16;
/// Larger ones are shown by few graphics cards.
const MAX_PIXELS: u64 = 8_192 * 8_192;

/// Makes every texture show its image as if browsers could.
pub(super) fn undo(root: &mut Value) {
    forget(root, &[BASISU]);
    for texture in items(root, "textures") {
        show_source(texture);
    }
}

/// A texture without another image shows what its extension names.
fn show_source(texture: &mut Value) {
    let Some(Value::Object(extensions)) = texture.get_mut("extensions") else {
        return;
    };
    let Some(basisu) = extensions.remove(BASISU) else {
        return;
    };
    let has_other = extensions.contains_key("EXT_texture_webp");
    if extensions.is_empty()
        && let Some(texture) = texture.as_object_mut()
    {
        texture.remove("extensions");
    }
    if !has_other
        && texture.get("source").is_none()
        && let Some(source) = basisu.get("source")
    {
        texture["source"] = source.clone();
    }
}

pub fn is_ktx2(file: &[u8]) -> bool {
    file.starts_with(&START)
}

/// A picture, four bytes a pixel.
pub struct Rgba {
    pub width: u32,
    pub height: u32,
    pub data: Vec<u8>,
}

/// A texture's finest level.
///
/// # Errors
/// Why it cannot be read, in words.
pub fn pixels(ktx2: &[u8]) -> Result<Rgba, String> {
    let header = Header::of(ktx2).ok_or("it ends too early")?;
    if header.pictures != [0, 1] && header.pictures != [1, 1] {
        return Err("it is more than one picture".to_owned());
    }
    let [width, height] = header.size;
    let pixels = u64::from(width) * u64::from(height);
    if pixels == 0 || pixels > MAX_PIXELS {
        return Err(format!("it has {width} × {height} pixels"));
    }
    if header.unpacked_bytes > header.blocks() * BLOCK_BYTES {
        return Err("it holds more than its size tells".to_owned());
    }
    let mut ktx2 = ktx2.to_vec();
    ktx2[REMARKS].fill(0);
    let texture = Transcoder::new(&ktx2).map_err(|error| words(&error))?;
    if !matches!(
        texture.source_format(),
        SourceFormat::Etc1s | SourceFormat::UastcLdr
    ) {
        return Err("it is neither ETC1S nor UASTC".to_owned());
    }
    let data = texture
        .transcode(0, TargetFormat::Rgba32, DecodeFlags::HIGH_QUALITY)
        .map_err(|error| words(&error))?;
    if data.len() as u64 != 4 * pixels {
        return Err("it has other pixels than its header says".to_owned());
    }
    Ok(Rgba {
        width,
        height,
        data,
    })
}

/// What is looked at before a decoder makes room for what a file promises.
struct Header {
    size: [u32; 2],
    /// Layers, none where it is no array, and faces.
    pictures: [u32; 2],
    /// Of the finest level, where it is packed once more; zero where it is not.
    unpacked_bytes: u64,
}

impl Header {
    /// Nothing where one of its parts would lie behind its end.
    fn of(ktx2: &[u8]) -> Option<Header> {
        let short = |at: usize| Some(u32::from_le_bytes(*ktx2.get(at..)?.first_chunk()?));
        let long = |at: usize| Some(u64::from_le_bytes(*ktx2.get(at..)?.first_chunk()?));
        let is_within = |start: u64, length: u64| {
            let end = start.checked_add(length);
            end.is_some_and(|end| end <= ktx2.len() as u64)
        };
        let levels = u64::from(short(40)?).clamp(1, MAX_LEVELS) as usize;
        let places = (0..levels).map(|level| LEVELS_AT + 24 * level);
        let mut parts: Vec<(u64, u64)> = places
            .map(|at| Some((long(at)?, long(at + 8)?)))
            .collect::<Option<_>>()?;
        // What describes the format, and what levels have in common.
        parts.push((short(48)?.into(), short(52)?.into()));
        parts.push((long(64)?, long(72)?));
        let is_whole = parts
            .iter()
            .all(|(start, length)| is_within(*start, *length));
        is_whole.then_some(Header {
            size: [short(20)?, short(24)?],
            pictures: [short(32)?, short(36)?],
            unpacked_bytes: long(LEVELS_AT + 16)?,
        })
    }

    fn blocks(&self) -> u64 {
        self.size
            .map(|side| u64::from(side.div_ceil(4)))
            .iter()
            .product()
    }
}

fn words(error: &Error) -> &'static str {
    match error {
        Error::Truncated => "it ends too early",
        Error::Unsupported { .. } | Error::UnsupportedFeature(_) => {
            "it has a form other than ETC1S and UASTC of 8 bits"
        }
        _ => "it is damaged, or none of Basis Universal",
    }
}
