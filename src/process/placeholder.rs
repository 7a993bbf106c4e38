//! A picture of a few pixels inside the page, seen until the real one is there.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use image::codecs::webp::WebPEncoder;
use image::{ExtendedColorType, ImageEncoder};

use super::ProcessError;
use super::pixels::Pixels;
use super::resize::shrink;

/// It stands in the HTML of every page that shows the picture.
const MAX_BYTES: usize = 700;
/// Longest sides to try: noise compresses badly.
const SIDES_PX: [usize; 4] = [16, 12, 8, 4];
/// Of eight bits a channel these are kept; enlarged and blurred, nobody sees the difference.
const KEPT_BITS: u8 = 0b1111_1000;

/// A `data:` URI in lossless WebP, whose header is a tenth of JPEG's tables.
pub fn placeholder(picture: &Pixels) -> Result<String, ProcessError> {
    let mut uri = String::new();
    for side in SIDES_PX {
        uri = encode(&small(picture, side))?;
        if uri.len() < MAX_BYTES {
            break;
        }
    }
    Ok(uri)
}

fn small(picture: &Pixels, side: usize) -> Pixels {
    let longest = picture.width().max(picture.height());
    let scaled = |length: usize| (length * side).div_ceil(longest).clamp(1, side);
    let mut small = shrink(picture, scaled(picture.width()), scaled(picture.height()));
    for value in small.data_mut() {
        *value = value.saturating_add(4) & KEPT_BITS;
    }
    small
}

fn encode(small: &Pixels) -> Result<String, ProcessError> {
    let side = |pixels: usize| u32::try_from(pixels).map_err(std::io::Error::other);
    let mut bytes = Vec::new();
    WebPEncoder::new_lossless(&mut bytes)
        .write_image(
            small.data(),
            side(small.width())?,
            side(small.height())?,
            ExtendedColorType::Rgb8,
        )
        .map_err(std::io::Error::other)?;
    Ok(format!("data:image/webp;base64,{}", STANDARD.encode(bytes)))
}
