//! A model's textures, at most so many pixels wide or high in each level.
//!
//! Colours become WebP, a third smaller than JPEG and read by every browser that we support.
//! Normals and other measured values become JPEG of full chroma: WebP has none, and would blur
//! directions. What is small enough and packed well already stays as it came.

use std::io::Cursor;

use image::{DynamicImage, ImageDecoder, Limits};
use serde_json::Value;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::parts::list;
use crate::diagnostics::Fault;
use crate::gltf::{Document, ktx2};
use crate::process::pixels::{CHANNELS, Pixels};
use crate::process::resize::shrink;
use crate::process::webp::{self, Manner};

/// Larger ones are shown by few graphics cards, and none needs them.
const MAX_PIXELS: u64 = 8_192 * 8_192;
const MAX_SIDE: u32 = 16_384;
const COLOURS_SEEN: Manner = Manner::Seen(82.0);
const VALUE_QUALITY: u8 = 92;
/// A texture that came in a format that loses something is not packed again for less.
const WELL_PACKED_BITS: u64 = 4;

/// What an image's numbers are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Colour,
    /// Directions, roughness: measured values.
    Value,
}

/// An image of a level.
#[derive(Debug, Clone)]
pub struct Texture {
    pub mime: &'static str,
    pub bytes: Vec<u8>,
    pub width: usize,
    pub height: usize,
    /// How many pixels of the author's image became one.
    pub reduction: f64,
}

/// What an image is for; nothing when no material that is shown needs it.
pub fn roles(document: &Document) -> Vec<Option<Role>> {
    let root = document.root();
    let mut roles = vec![None; list(root, "images").len()];
    for material in list(root, "materials") {
        each_slot(material, &mut |name, texture| {
            let image = list(root, "textures").get(texture).and_then(image_of);
            if let Some(role) = image.and_then(|image| roles.get_mut(image)) {
                let is_colour = COLOURS.contains(&name);
                // What is both is kept as the more delicate.
                if !is_colour || role.is_none() {
                    *role = Some(if is_colour { Role::Colour } else { Role::Value });
                }
            }
        });
    }
    roles
}

const COLOURS: [&str; 6] = [
    "baseColorTexture",
    "emissiveTexture",
    "diffuseTexture",
    "specularGlossinessTexture",
    "sheenColorTexture",
    "specularColorTexture",
];

/// Shows `visit` every texture of a material by the name of its place.
pub fn each_slot<'a>(value: &'a Value, visit: &mut impl FnMut(&'a str, usize)) {
    for (key, inner) in value.as_object().into_iter().flatten() {
        if key == "extras" {
            continue;
        }
        if key.ends_with("Texture")
            && let Some(texture) = inner.get("index").and_then(Value::as_u64)
        {
            visit(key, usize::try_from(texture).unwrap_or(usize::MAX));
        }
        each_slot(inner, visit);
    }
}

/// The image that a texture shows: WebP where there is a choice, and never what no browser reads.
pub fn image_of(texture: &Value) -> Option<usize> {
    let source = texture
        .pointer("/extensions/EXT_texture_webp/source")
        .or_else(|| texture.get("source"))?;
    usize::try_from(source.as_u64()?).ok()
}

/// An image in every one of these sizes, the largest side in pixels.
///
/// # Errors
/// When it cannot be decoded.
pub fn sizes(
    bytes: &[u8],
    role: Role,
    sides: &[usize],
    owner: &str,
) -> Result<Vec<Texture>, Fault> {
    let image = Image::decoded(bytes, owner)?;
    let mut made: Vec<Texture> = Vec::new();
    for side in sides {
        let (width, height) = image.within(*side);
        let known = made
            .iter()
            .find(|known| (known.width, known.height) == (width, height));
        let texture = match known {
            Some(known) => known.clone(),
            None => image.texture(bytes, role, (width, height))?,
        };
        made.push(texture);
    }
    Ok(made)
}

struct Image {
    pixels: Pixels,
    /// Three times in each pixel, so that it is made smaller as colours are.
    alpha: Option<Pixels>,
    /// How it is named where it stays as it came; what browsers cannot read does not.
    mime: Option<&'static str>,
}

impl Image {
    fn decoded(bytes: &[u8], owner: &str) -> Result<Image, Fault> {
        let undecodable = |error: &dyn std::fmt::Display| {
            Fault::new(format!("{owner} of this model cannot be decoded: {error}"))
                .help("export it again with JPEG or PNG textures")
        };
        match bytes {
            [0xff, 0xd8, ..] => jpeg(bytes).map_err(|error| undecodable(&error)),
            [0x89, b'P', ..] => {
                let decoder =
                    image::codecs::png::PngDecoder::with_limits(Cursor::new(bytes), limits())
                        .map_err(|error| undecodable(&error))?;
                other(decoder, "image/png").map_err(|error| undecodable(&error))
            }
            [b'R', b'I', b'F', b'F', ..] => {
                let decoder = image::codecs::webp::WebPDecoder::new(Cursor::new(bytes))
                    .map_err(|error| undecodable(&error))?;
                other(decoder, "image/webp").map_err(|error| undecodable(&error))
            }
            _ if ktx2::is_ktx2(bytes) => {
                let ktx2::Rgba {
                    width,
                    height,
                    data,
                } = ktx2::pixels(bytes).map_err(|error| undecodable(&error))?;
                of_rgba((width, height), data, None).map_err(|error| undecodable(&error))
            }
            _ => Err(undecodable(&"it is neither JPEG, PNG, WebP nor KTX2")),
        }
    }

    fn size(&self) -> (usize, usize) {
        (self.pixels.width(), self.pixels.height())
    }

    fn within(&self, side: usize) -> (usize, usize) {
        let (width, height) = self.size();
        let largest = width.max(height);
        if largest <= side {
            return (width, height);
        }
        let scaled = |length: usize| ((length * side + largest / 2) / largest).max(1);
        (scaled(width), scaled(height))
    }

    fn texture(&self, bytes: &[u8], role: Role, size: (usize, usize)) -> Result<Texture, Fault> {
        let (width, height) = size;
        let pixels = (width * height) as u64;
        let texture = |mime, bytes| Texture {
            mime,
            bytes,
            width,
            height,
            reduction: (self.pixels.width() as f64 / width as f64).max(1.0),
        };
        let is_whole = size == self.size();
        let is_well_packed = bytes.len() as u64 * 8 <= pixels * WELL_PACKED_BITS;
        let may_stay = self.mime.filter(|_| is_whole);
        if let Some(mime) = may_stay
            && is_well_packed
            && mime != "image/png"
        {
            return Ok(texture(mime, bytes.to_vec()));
        }
        let colours = shrink(&self.pixels, width, height);
        let alpha = self
            .alpha
            .as_ref()
            .map(|alpha| shrink(alpha, width, height));
        let made = match (role, alpha) {
            (Role::Value, None) => texture("image/jpeg", values(&colours)?),
            (Role::Value, Some(alpha)) => texture(
                "image/webp",
                webp(&mixed(&colours, &alpha), size, Manner::Exact)?,
            ),
            (Role::Colour, Some(alpha)) => texture(
                "image/webp",
                webp(&mixed(&colours, &alpha), size, COLOURS_SEEN)?,
            ),
            (Role::Colour, None) => {
                texture("image/webp", webp(colours.data(), size, COLOURS_SEEN)?)
            }
        };
        // Drawings with few colours are smaller as they came.
        Ok(match may_stay {
            Some(mime) if bytes.len() <= made.bytes.len() => texture(mime, bytes.to_vec()),
            _ => made,
        })
    }
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(8 * MAX_PIXELS);
    limits
}

fn jpeg(bytes: &[u8]) -> Result<Image, String> {
    let options = DecoderOptions::default()
        .set_max_width(MAX_SIDE as usize)
        .set_max_height(MAX_SIDE as usize)
        .jpeg_set_max_scans(64)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder
        .decode_headers()
        .map_err(|error| error.to_string())?;
    let (width, height) = decoder.dimensions().ok_or("it has no size")?;
    within_pixels(width as u64, height as u64)?;
    let data = decoder.decode().map_err(|error| error.to_string())?;
    Ok(Image {
        pixels: Pixels::new(width, height, data)
            .ok_or("it has other pixels than its header says")?,
        alpha: None,
        mime: Some("image/jpeg"),
    })
}

fn within_pixels(width: u64, height: u64) -> Result<(), String> {
    match width * height <= MAX_PIXELS {
        true => Ok(()),
        false => Err(format!(
            "it has {width} × {height} pixels, more than any graphics card shows"
        )),
    }
}

fn other(mut decoder: impl ImageDecoder, mime: &'static str) -> Result<Image, String> {
    let (width, height) = decoder.dimensions();
    within_pixels(u64::from(width), u64::from(height))?;
    decoder
        .set_limits(limits())
        .map_err(|error| error.to_string())?;
    let image = DynamicImage::from_decoder(decoder).map_err(|error| error.to_string())?;
    if image.color().has_alpha() {
        return of_rgba((width, height), image.into_rgba8().into_raw(), Some(mime));
    }
    Ok(Image {
        pixels: pixels((width, height), image.into_rgb8().into_raw())?,
        alpha: None,
        mime: Some(mime),
    })
}

fn pixels((width, height): (u32, u32), data: Vec<u8>) -> Result<Pixels, &'static str> {
    Pixels::new(width as usize, height as usize, data)
        .ok_or("it has other pixels than its header says")
}

fn of_rgba(size: (u32, u32), whole: Vec<u8>, mime: Option<&'static str>) -> Result<Image, String> {
    let (quads, _) = whole.as_chunks::<4>();
    let is_transparent = quads.iter().any(|[.., alpha]| *alpha != 255);
    let colours = quads
        .iter()
        .flat_map(|[red, green, blue, _]| [*red, *green, *blue])
        .collect();
    let alpha = || {
        quads
            .iter()
            .flat_map(|[.., alpha]| [*alpha; CHANNELS])
            .collect()
    };
    Ok(Image {
        pixels: pixels(size, colours)?,
        alpha: is_transparent.then(|| pixels(size, alpha())).transpose()?,
        mime,
    })
}

fn mixed(colours: &Pixels, alpha: &Pixels) -> Vec<u8> {
    let (colours, _) = colours.data().as_chunks::<CHANNELS>();
    let (alpha, _) = alpha.data().as_chunks::<CHANNELS>();
    colours
        .iter()
        .zip(alpha)
        .flat_map(|([red, green, blue], [alpha, ..])| [*red, *green, *blue, *alpha])
        .collect()
}

fn values(pixels: &Pixels) -> Result<Vec<u8>, Fault> {
    let size = |side: usize| u16::try_from(side).unwrap_or(u16::MAX);
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, VALUE_QUALITY);
    encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_1_1);
    encoder
        .encode(
            pixels.data(),
            size(pixels.width()),
            size(pixels.height()),
            jpeg_encoder::ColorType::Rgb,
        )
        .map_err(|error| Fault::new(format!("a texture cannot be packed: {error}")))?;
    Ok(bytes)
}

fn webp(data: &[u8], size: (usize, usize), manner: Manner) -> Result<Vec<u8>, Fault> {
    webp::packed(data, size, manner)
        .map_err(|error| Fault::new(format!("a texture cannot be packed: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ETC1S: &[u8] = include_bytes!("../../../fuzz/seeds/etc1s.ktx2");

    /// However few bytes it has: no browser reads it.
    #[test]
    fn a_texture_in_ktx2_does_not_stay_as_it_came() {
        for (role, mime) in [(Role::Colour, "image/webp"), (Role::Value, "image/jpeg")] {
            let made = sizes(ETC1S, role, &[32, 512], "image 0").unwrap();
            let shapes: Vec<_> = made
                .iter()
                .map(|one| (one.mime, one.width, one.height))
                .collect();
            assert_eq!(shapes, [(mime, 32, 16), (mime, 64, 32)]);
        }
        let fault = sizes(&ETC1S[..100], Role::Colour, &[512], "image 0").unwrap_err();
        assert!(fault.message.contains("image 0"), "{}", fault.message);
    }
}
