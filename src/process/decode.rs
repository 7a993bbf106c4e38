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
use super::baseline::{self, Baseline, Trouble};
use super::colour::{Inks, ToSrgb};
use super::pixels::{CHANNELS, Pixels};
use super::tone;
use crate::diagnostics::Fault;
use crate::model::{ImageFormat, ImageHeader};

/// Transparent parts are laid on this: paper.
const PAPER: u8 = 255;
/// Pixels of a picture that takes long enough for a second thread to help: a hundredth of a second.
const WORTH_A_THREAD: usize = 1 << 20;
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
        ImageFormat::Hdr => light(&file, header)?,
        ImageFormat::Svg => return Err(drawn().into()),
    };
    drop(file);
    if let Some(to_srgb) = decoded.profile.as_deref().and_then(ToSrgb::of) {
        to_srgb.convert(decoded.pixels.data_mut());
    }
    Ok(decoded.pixels.upright(header.orientation))
}

struct Decoded {
    pixels: Pixels,
    profile: Option<Vec<u8>>,
}

/// Ours reads nearly all files, and never half of one. What it does not know or refuses is left to a decoder that knows
/// more kinds, but says little about a file that ends early.
fn jpeg(file: &[u8], header: &ImageHeader) -> Result<Decoded, ProcessError> {
    let ours = Baseline::open(file).map(|source| source.map(|source| by_rows(source, header)));
    if let Ok(Some(Ok(decoded))) = ours {
        return Ok(decoded);
    }
    let other = whole_jpeg(file, header);
    if other.is_ok() && has_end(file) {
        return other;
    }
    match ours? {
        Some(refusal) => refusal,
        None if other.is_ok() => Err(truncated().into()),
        None => other,
    }
}

fn whole_jpeg(file: &[u8], header: &ImageHeader) -> Result<Decoded, ProcessError> {
    let options = DecoderOptions::default()
        .set_strict_mode(true)
        .set_max_width(header.width as usize)
        .set_max_height(header.height as usize)
        .jpeg_set_max_scans(MAX_SCANS)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(file), options);
    decoder.decode_headers().map_err(undecodable)?;
    let profile = decoder.icc_profile();
    let colours = decoder.input_colorspace();
    let inks = match colours {
        Some(ColorSpace::CMYK | ColorSpace::YCCK) => profile.as_deref().and_then(Inks::of),
        _ => None,
    };
    if let (Some(colours), true) = (colours, inks.is_some()) {
        decoder.set_options(options.jpeg_set_out_colorspace(colours));
    }
    let data = decoder.decode().map_err(undecodable)?;
    let (width, height) = decoder.dimensions().ok_or_else(changed)?;
    let (data, profile) = match inks {
        Some(inks) if colours == Some(ColorSpace::YCCK) => (inks.to_srgb(&apart(data)), None),
        Some(inks) => (inks.to_srgb(&data), None),
        None => (data, profile),
    };
    let pixels = Pixels::new(width, height, data).ok_or_else(changed)?;
    check_size(&pixels, header)?;
    Ok(Decoded { profile, pixels })
}

/// Adobe's YCCK: luma and differences stand for the three colours of inks, the fourth for the paper
/// that black leaves free; so it is for all of them afterwards.
fn apart(mut data: Vec<u8>) -> Vec<u8> {
    let (pixels, _) = data.as_chunks_mut::<4>();
    for [first, second, third, _] in pixels {
        [*first, *second, *third] =
            baseline::colour([*first, *second, *third]).map(|ink| 255 - ink);
    }
    data
}

/// Whether the end of the image is marked behind its last scan.
fn has_end(file: &[u8]) -> bool {
    let last = |marker: [u8; 2]| file.windows(2).rposition(|bytes| bytes == marker);
    last([0xff, 0xd9]) > last([0xff, 0xda])
}

fn by_rows(mut source: Baseline<&[u8]>, header: &ImageHeader) -> Result<Decoded, ProcessError> {
    let (width, height) = (source.width(), source.height());
    if (width, height) != (header.width as usize, header.height as usize) {
        return Err(changed().into());
    }
    let profile = source.profile().map(<[u8]>::to_vec);
    let mut data = vec![0; width * height * CHANNELS];
    if width * height >= WORTH_A_THREAD && rayon::current_num_threads() > 1 {
        source.read_whole(&mut data)?;
    } else {
        for row in data.chunks_exact_mut(width * CHANNELS) {
            source.next_row(row)?;
        }
    }
    Ok(Decoded {
        profile,
        pixels: Pixels::new(width, height, data).ok_or_else(changed)?,
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
        image if image.color().has_alpha() => all_on_paper(&image.into_rgba8()),
        image => image.into_rgb8().into_raw(),
    };
    let pixels = Pixels::new(width, height, data).ok_or_else(changed)?;
    check_size(&pixels, header)?;
    Ok(Decoded { pixels, profile })
}

fn light(file: &[u8], header: &ImageHeader) -> Result<Decoded, ProcessError> {
    let mut decoder =
        image::codecs::hdr::HdrDecoder::new(Cursor::new(file)).map_err(undecodable)?;
    decoder.set_limits(limits(header)).map_err(undecodable)?;
    let image = DynamicImage::from_decoder(decoder).map_err(undecodable)?;
    let (width, height) = (image.width() as usize, image.height() as usize);
    let data = tone::to_screen(image.into_rgb32f().as_raw());
    let pixels = Pixels::new(width, height, data).ok_or_else(changed)?;
    check_size(&pixels, header)?;
    Ok(Decoded {
        pixels,
        profile: None,
    })
}

fn all_on_paper(image: &image::RgbaImage) -> Vec<u8> {
    image
        .pixels()
        .flat_map(|pixel| {
            let [red, green, blue, alpha] = pixel.0;
            [red, green, blue].map(|channel| on_paper(channel, alpha))
        })
        .collect()
}

/// What is seen of a transparent pixel: mixed in encoded values, as browsers do.
pub fn on_paper(channel: u8, alpha: u8) -> u8 {
    let [channel, alpha, paper] = [channel, alpha, PAPER].map(u32::from);
    let mixed = channel * alpha + paper * (255 - alpha);
    u8::try_from((mixed + 127) / 255).unwrap_or(u8::MAX)
}

fn check_size(pixels: &Pixels, header: &ImageHeader) -> Result<(), ProcessError> {
    let expected = (header.width as usize, header.height as usize);
    if (pixels.width(), pixels.height()) == expected {
        return Ok(());
    }
    Err(changed().into())
}

/// Pictures that are drawings are published as they are and never come here.
fn drawn() -> Fault {
    Fault::new("this is a drawing (SVG), which has no pixels")
        .help("export it as a JPEG of high quality")
}

pub fn changed() -> Fault {
    Fault::new("this image does not have the size that its header says")
        .help("if it was being saved just now, build again; else export it again")
}

pub fn truncated() -> Fault {
    Fault::new("this image is not whole: the file ends before the picture does")
        .help("copy it once more from where it came from")
}

impl From<Trouble> for ProcessError {
    fn from(trouble: Trouble) -> ProcessError {
        match trouble {
            Trouble::Io(error) => error.into(),
            Trouble::Truncated => truncated().into(),
            Trouble::Damaged(_) => undecodable(trouble),
        }
    }
}

pub fn undecodable(error: impl std::fmt::Display) -> ProcessError {
    Fault::new(format!("this image cannot be decoded: {error}"))
        .help("open it in any image program and save it again")
        .into()
}
