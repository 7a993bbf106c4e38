//! Writing PNG: small pictures with a clear ground.

use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder};

use super::ProcessError;

/// `data`: four bytes a pixel.
pub fn png(data: &[u8], [width, height]: [u32; 2]) -> Result<Vec<u8>, ProcessError> {
    let mut bytes = Vec::new();
    PngEncoder::new(&mut bytes)
        .write_image(data, width, height, ExtendedColorType::Rgba8)
        .map_err(std::io::Error::other)?;
    Ok(bytes)
}
