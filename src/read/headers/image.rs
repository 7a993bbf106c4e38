//! What all images have in common: limits, and the crop of a partial panorama.

use super::exif;
use super::gpano;
use crate::diagnostics::Fault;
use crate::model::{ImageFormat, ImageHeader, Orientation, Tilt};

/// JPEG cannot hold more, and no browser shows more.
const MAX_SIDE_PX: u32 = 65_535;
/// 32768 × 16384: the largest panorama that two gibibytes can process. Files that claim more
/// are mostly decompression bombs.
const MAX_PIXELS: u64 = 1 << 29;
/// A longer EXIF or XMP block is left unread.
pub const MAX_METADATA_BYTES: u64 = 1 << 20;

/// What was found while an image was walked.
#[derive(Debug, Default)]
pub struct Findings {
    pub size: Option<(u32, u32)>,
    pub orientation: Orientation,
    pub gpano: Option<gpano::GPano>,
    pub tilt: Option<Tilt>,
}

impl Findings {
    /// Takes the orientation from a TIFF structure.
    pub fn take_exif(&mut self, tiff: Vec<u8>) {
        if let Some(orientation) = exif::orientation(tiff) {
            self.orientation = orientation;
        }
    }

    /// Takes the panorama's frame from an XMP packet.
    pub fn take_xmp(&mut self, packet: &[u8]) {
        let packet = String::from_utf8_lossy(packet);
        if let Some(found) = gpano::parse(&packet) {
            self.gpano = Some(found);
        }
        if let Some(found) = gpano::tilt(&packet) {
            self.tilt = Some(found);
        }
    }

    /// # Errors
    /// When there was no size, or one that is out of bounds.
    pub fn into_header(self, format: ImageFormat) -> Result<ImageHeader, Fault> {
        let (width, height) = self
            .size
            .ok_or_else(|| Fault::new("this image does not say how large it is"))?;
        check_size(width, height)?;
        let mut header = ImageHeader {
            format,
            width,
            height,
            orientation: self.orientation,
            crop: None,
            tilt: self.tilt.unwrap_or(Tilt::NONE),
            stale_gpano: false,
            forbidden: Vec::new(),
        };
        let (seen_width, seen_height) = header.upright_size();
        header.stale_gpano = self
            .gpano
            .is_some_and(|gpano| !gpano.has_shape_of(seen_width, seen_height));
        header.crop = self
            .gpano
            .and_then(|gpano| gpano.crop(seen_width, seen_height));
        Ok(header)
    }
}

/// # Errors
/// When an image of this size cannot be processed.
pub fn check_size(width: u32, height: u32) -> Result<(), Fault> {
    if width == 0 || height == 0 {
        return Err(Fault::new(format!(
            "this image has no pixels: it is {width} × {height}"
        )));
    }
    if width.max(height) > MAX_SIDE_PX || u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(
            Fault::new(format!("this image is {width} × {height} pixels, too large to process"))
                .help(format!(
                    "the longest side may have {MAX_SIDE_PX} pixels and the image 537 million (32768 × 16384); reduce it before"
                )),
        );
    }
    Ok(())
}

/// The fault of a file that ends too early.
pub fn broken_off(what: &str, position: u64) -> Fault {
    Fault::new(format!(
        "this {what} breaks off after {}, before its end",
        size_in_words(position)
    ))
    .help("it was not copied or saved completely: copy or export it again")
}

pub fn size_in_words(bytes: u64) -> String {
    match bytes {
        0..10_000 => format!("{bytes} bytes"),
        10_000..1_000_000 => format!("{} kB", bytes / 1000),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}
