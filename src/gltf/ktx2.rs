//! `KHR_texture_basisu`: textures in KTX2, which graphics cards read and browsers do not. They
//! become PNG, and pass through the build as whatever an author might have exported instead.
//!
//! Where a texture has an image of another format beside its KTX2, that one is the original.

use std::collections::BTreeSet;
use std::ops::Range;

use basisu::{DecodeFlags, Error, SourceFormat, TargetFormat, Transcoder};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use serde_json::{Value, json};

use super::document::Document;
use super::extensions::forget;
use super::prune::{Buffer, number, within_bounds};
use super::references::array;
use super::resources::view_bytes;
use super::slots::items;
use super::writer::pushed;
use crate::diagnostics::Fault;

pub(super) const BASISU: &str = "KHR_texture_basisu";
/// What every KTX2 file starts with (<https://registry.khronos.org/KTX/specs/2.0/ktxspec.v2.html>, 3.1).
pub(super) const START: [u8; 12] = *b"\xabKTX 20\xbb\r\n\x1a\n";
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

/// Makes PNG of every KTX2 that a texture shows.
///
/// # Errors
/// When one cannot be decoded.
pub(super) fn undo(
    root: &mut Value,
    document: &Document,
    bin: &[u8],
    laid: &mut Buffer,
) -> Result<(), Fault> {
    forget(root, &[BASISU]);
    for texture in items(root, "textures") {
        show_source(texture);
    }
    let shown = array(root, "textures").iter();
    let shown: BTreeSet<usize> = shown
        .filter_map(|texture| number(texture.get("source")?))
        .collect();
    for image in shown {
        let Some(bytes) = array(document.root(), "images")
            .get(image)
            .and_then(|json| view_bytes(document, bin, json))
            .filter(|bytes| bytes.starts_with(&START))
        else {
            continue;
        };
        let png = png(bytes, &format!("image {image}"))?;
        within_bounds(laid.len().saturating_add(png.len()))?;
        let view = json!({
            "buffer": 0, "byteOffset": laid.append(&png), "byteLength": png.len()
        });
        let view = pushed(root, "bufferViews", view);
        let json = &mut items(root, "images")[image];
        json["bufferView"] = view.into();
        json["mimeType"] = "image/png".into();
    }
    Ok(())
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

/// A texture's finest level.
fn png(ktx2: &[u8], owner: &str) -> Result<Vec<u8>, Fault> {
    let fault = |why: &str| {
        Fault::new(format!(
            "{owner} of this model is a KTX2 texture that cannot be read: {why}"
        ))
        .help("export it with JPEG, PNG or WebP textures instead of KTX2")
    };
    let header = Header::of(ktx2).ok_or_else(|| fault("it ends too early"))?;
    let [width, height] = header.size;
    let pixels = u64::from(width) * u64::from(height);
    if pixels == 0 || pixels > MAX_PIXELS {
        return Err(fault(&format!("it has {width} × {height} pixels")));
    }
    if header.unpacked_bytes > header.blocks() * BLOCK_BYTES {
        return Err(fault("it holds more than its size tells"));
    }
    let mut ktx2 = ktx2.to_vec();
    ktx2[REMARKS].fill(0);
    let texture = Transcoder::new(&ktx2).map_err(|error| fault(words(&error)))?;
    if !matches!(
        texture.source_format(),
        SourceFormat::Etc1s | SourceFormat::UastcLdr
    ) {
        return Err(fault("it is neither ETC1S nor UASTC"));
    }
    if texture.face_count() != 1 || texture.layer_count() > 1 || texture.is_video() {
        return Err(fault("it is more than one picture"));
    }
    let rgba = texture
        .transcode(0, TargetFormat::Rgba32, DecodeFlags::HIGH_QUALITY)
        .map_err(|error| fault(words(&error)))?;
    let (colours, kind) = match texture.has_alpha() {
        true => (rgba, ExtendedColorType::Rgba8),
        false => (without_alpha(&rgba), ExtendedColorType::Rgb8),
    };
    if colours.len() as u64 != pixels * u64::from(kind.channel_count()) {
        return Err(fault("it has other pixels than its header says"));
    }
    let mut png = Vec::new();
    PngEncoder::new_with_quality(&mut png, CompressionType::Fast, FilterType::Up)
        .write_image(&colours, width, height, kind)
        .map_err(|error| fault(&error.to_string()))?;
    Ok(png)
}

/// What is looked at before a decoder makes room for what a file promises.
struct Header {
    size: [u32; 2],
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

fn without_alpha(rgba: &[u8]) -> Vec<u8> {
    let (pixels, _) = rgba.as_chunks::<4>();
    let colours = pixels
        .iter()
        .map(|[red, green, blue, _]| [*red, *green, *blue]);
    colours.flatten().collect()
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
