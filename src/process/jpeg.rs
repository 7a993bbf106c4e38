//! Writing JPEG.

use jpeg_encoder::{ChromaSubsamplingMethod, ColorType, Encoder, SamplingFactor};

use super::ProcessError;
use super::pixels::Pixels;

/// Panoramas are looked at enlarged, where blocks show; above 85 files grow faster than they gain.
pub const PANORAMA_QUALITY: u8 = 85;
/// Pictures are looked at as large as they are, or smaller.
pub const PICTURE_QUALITY: u8 = 82;

/// Colour at half the resolution (4:2:0): the eye does not miss it in photographs, and a quarter
/// of the bytes is saved. Each colour sample is the mean of its four pixels, or fine edges shimmer.
pub fn encode(pixels: &Pixels, quality: u8) -> Result<Vec<u8>, ProcessError> {
    let side = |pixels: usize| u16::try_from(pixels).map_err(std::io::Error::other);
    let (width, height) = (side(pixels.width())?, side(pixels.height())?);
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.set_chroma_subsampling_method(ChromaSubsamplingMethod::Average);
    encoder
        .encode(pixels.data(), width, height, ColorType::Rgb)
        .map_err(std::io::Error::other)?;
    Ok(bytes)
}
