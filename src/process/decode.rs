//! Images from disk as upright sRGB pixels.

use std::fs;
use std::io::Cursor;
use std::path::Path;

use image::{DynamicImage, ImageDecoder, Limits};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::ProcessError;
use super::colour;
use super::pixels::Pixels;
use crate::diagnostics::Fault;
use crate::model::{ImageFormat, ImageHeader};

/// Transparent parts are laid on this: paper.
const PAPER: u8 = 255;
/// Scans of a progressive JPEG. Cameras write about ten; each takes a pass over the whole image.
const MAX_SCANS: usize = 64;

/// # Errors
/// A fault when the content cannot be decoded, or is no longer what `header` says.
pub fn decode(disk: &Path, header: &ImageHeader) -> Result<Pixels, ProcessError> {
    let file = fs::read(disk)?;
    let mut decoded = match header.format {
        ImageFormat::Jpeg => jpeg(&file, header)?,
        ImageFormat::Png => {
            let decoder =
                image::codecs::png::PngDecoder::with_limits(Cursor::new(&file), limits(header))
                    .map_err(undecodable)?;
            other(decoder, header)?
        }
        ImageFormat::WebP => {
            let decoder =
                image::codecs::webp::WebPDecoder::new(Cursor::new(&file)).map_err(undecodable)?;
            other(decoder, header)?
        }
    };
    drop(file);
    if let Some(profile) = &decoded.profile {
        colour::to_srgb(decoded.pixels.data_mut(), profile);
    }
    Ok(decoded.pixels.upright(header.orientation))
}

struct Decoded {
    pixels: Pixels,
    profile: Option<Vec<u8>>,
}

fn jpeg(file: &[u8], header: &ImageHeader) -> Result<Decoded, ProcessError> {
    let options = DecoderOptions::default()
        .set_max_width(header.width as usize)
        .set_max_height(header.height as usize)
        .jpeg_set_max_scans(MAX_SCANS)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(file), options);
    let data = decoder.decode().map_err(undecodable)?;
    let (width, height) = decoder.dimensions().ok_or_else(changed)?;
    let pixels = Pixels::new(width, height, data).ok_or_else(changed)?;
    check_size(&pixels, header)?;
    Ok(Decoded {
        profile: decoder.icc_profile(),
        pixels,
    })
}

/// Eight bytes a pixel are the most that a decoder has to hold (RGBA of 16 bits), and as many
/// again while it works.
fn limits(header: &ImageHeader) -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(header.width);
    limits.max_image_height = Some(header.height);
    limits.max_alloc = Some(u64::from(header.width) * u64::from(header.height) * 16 + (64 << 20));
    limits
}

fn other(mut decoder: impl ImageDecoder, header: &ImageHeader) -> Result<Decoded, ProcessError> {
    decoder.set_limits(limits(header)).map_err(undecodable)?;
    let profile = decoder.icc_profile().ok().flatten();
    let image = DynamicImage::from_decoder(decoder).map_err(undecodable)?;
    let (width, height) = (image.width() as usize, image.height() as usize);
    let data = match image {
        DynamicImage::ImageRgb8(image) => image.into_raw(),
        image if image.color().has_alpha() => on_paper(&image.into_rgba8()),
        image => image.into_rgb8().into_raw(),
    };
    let pixels = Pixels::new(width, height, data).ok_or_else(changed)?;
    check_size(&pixels, header)?;
    Ok(Decoded { pixels, profile })
}

/// In encoded values, as browsers do.
fn on_paper(image: &image::RgbaImage) -> Vec<u8> {
    image
        .pixels()
        .flat_map(|pixel| {
            let [red, green, blue, alpha] = pixel.0.map(u32::from);
            [red, green, blue].map(|channel| {
                let mixed = channel * alpha + u32::from(PAPER) * (255 - alpha);
                u8::try_from((mixed + 127) / 255).unwrap_or(u8::MAX)
            })
        })
        .collect()
}

fn check_size(pixels: &Pixels, header: &ImageHeader) -> Result<(), ProcessError> {
    let expected = (header.width as usize, header.height as usize);
    if (pixels.width(), pixels.height()) == expected {
        return Ok(());
    }
    Err(changed().into())
}

fn changed() -> Fault {
    Fault::new("this image does not have the size that its header says")
        .help("if it was being saved just now, build again; else export it again")
}

fn undecodable(error: impl std::fmt::Display) -> ProcessError {
    Fault::new(format!("this image cannot be decoded: {error}"))
        .help("open it in any image program and save it again")
        .into()
}
