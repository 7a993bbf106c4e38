//! Images: pixels, sphere, camera, colour.

use std::io;
use std::path::Path;

use exif::{In, Reader, Tag};

use super::facts::Facts;
use super::{blocks, gpano, icc};
use crate::model::{ImageFormat, ImageHeader, Orientation};

/// # Errors
/// When the file cannot be read.
pub fn describe(path: &Path, image: &ImageHeader, facts: &mut Facts) -> io::Result<()> {
    let blocks = blocks::read(path)?;
    facts.text(
        "format",
        match (image.format, blocks.progressive) {
            (ImageFormat::Jpeg, true) => "JPEG, progressive",
            (ImageFormat::Jpeg, false) => "JPEG",
            (ImageFormat::Png, _) => "PNG",
            (ImageFormat::WebP, _) => "WebP",
            (ImageFormat::Hdr, _) => "Radiance HDR",
            (ImageFormat::Svg, _) => "SVG drawing",
        },
    );
    let (width, height) = image.upright_size();
    facts.both(
        "size",
        format!("{width} × {height} pixels"),
        vec![width, height],
    );
    // The rest is said of photographs.
    if image.format == ImageFormat::Svg {
        return Ok(());
    }
    let megapixels = f64::from(width) * f64::from(height) / 1e6;
    facts.both(
        "megapixels",
        format!("{megapixels:.1}"),
        (megapixels * 10.0).round() / 10.0,
    );
    if let (Some(colour), Some(bits)) = (blocks.colour, blocks.bits) {
        facts.text("colour", format!("{colour}, {bits} bits a channel"));
    }
    let profile = blocks
        .icc_name
        .or_else(|| blocks.icc.as_deref().and_then(icc::name));
    facts.text(
        "colour profile",
        profile.unwrap_or_else(|| "none, taken for sRGB".into()),
    );
    facts.text("orientation", orientation(image.orientation));
    let fields = blocks.xmp.as_deref().map(gpano::fields).unwrap_or_default();
    facts.text("panorama", panorama(image, &fields));
    for (name, value) in &fields {
        facts.text(&format!("GPano {name}"), value.clone());
    }
    if let Some(tiff) = blocks.exif {
        camera(tiff, facts);
    }
    Ok(())
}

/// Whether it would be a scene, and why.
fn panorama(image: &ImageHeader, fields: &[(String, String)]) -> &'static str {
    match image.crop {
        Some(_) => "yes: GPano says which part of the sphere it is",
        None if image.is_two_to_one() => "yes: twice as wide as high, a whole sphere",
        None if gpano::is_equirectangular(fields) => {
            "in doubt: GPano says so, but its shape is neither a sphere's nor that of the part it names"
        }
        None => "no: neither twice as wide as high, nor does GPano say so",
    }
}

fn orientation(orientation: Orientation) -> &'static str {
    match orientation {
        Orientation::Upright => "upright",
        Orientation::MirroredLeftRight => "EXIF 2: mirrored left to right",
        Orientation::TurnedHalf => "EXIF 3: upside down",
        Orientation::MirroredUpDown => "EXIF 4: mirrored up to down",
        Orientation::Transposed => "EXIF 5: mirrored and turned",
        Orientation::QuarterClockwise => "EXIF 6: needs a quarter turn clockwise",
        Orientation::Transversed => "EXIF 7: mirrored and turned",
        Orientation::QuarterCounterclockwise => "EXIF 8: needs a quarter turn counterclockwise",
    }
}

fn camera(tiff: Vec<u8>, facts: &mut Facts) {
    let read = Reader::new()
        .continue_on_error(true)
        .read_raw(tiff)
        .or_else(|error| error.distill_partial_result(|_| ()));
    let Ok(exif) = read else { return };
    for (label, tag) in [
        ("camera make", Tag::Make),
        ("camera", Tag::Model),
        ("lens", Tag::LensModel),
        ("taken", Tag::DateTimeOriginal),
        ("software", Tag::Software),
        ("artist", Tag::Artist),
        ("copyright", Tag::Copyright),
    ] {
        if let Some(field) = exif.get_field(tag, In::PRIMARY) {
            let shown = field.display_value().to_string();
            let text = shown.trim_matches('"').trim();
            if !text.is_empty() {
                facts.text(label, text);
            }
        }
    }
    if exif.get_field(Tag::GPSLatitude, In::PRIMARY).is_some() {
        facts.text(
            "place",
            "the file says where it was taken (GPS); the site does not show it",
        );
    }
}
