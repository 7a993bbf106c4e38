//! Writing WebP, with Google's own library: slower than JPEG by far, and a third smaller.

use webp::{Encoder, WebPConfig};

use super::ProcessError;
use super::pixels::{CHANNELS, Pixels};

/// How hard the library searches, 0…6: beyond, it takes longer than the bytes are worth.
const METHOD: i32 = 2;
/// Of a lossless file: how hard the library searches.
const EXACT_EFFORT: f32 = 50.0;

/// How a picture is packed.
#[derive(Debug, Clone, Copy)]
pub enum Manner {
    /// As eyes see, in libwebp's quality of 1…100.
    Seen(f32),
    /// Every number as it is, also where nothing is seen.
    Exact,
}

/// # Errors
/// When a side has more than 16,383 pixels.
pub fn encode(pixels: &Pixels, quality: u8) -> Result<Vec<u8>, ProcessError> {
    let size = (pixels.width(), pixels.height());
    Ok(packed(
        pixels.data(),
        size,
        Manner::Seen(f32::from(quality)),
    )?)
}

/// Three bytes a pixel, or four with alpha; by their number.
///
/// # Errors
/// When a side has more than 16,383 pixels.
pub fn packed(
    data: &[u8],
    (width, height): (usize, usize),
    manner: Manner,
) -> Result<Vec<u8>, std::io::Error> {
    let cannot = || std::io::Error::other("a picture cannot be written as WebP");
    let mut config = WebPConfig::new().map_err(|()| cannot())?;
    config.method = METHOD;
    match manner {
        Manner::Seen(quality) => config.quality = quality,
        Manner::Exact => {
            config.lossless = 1;
            config.exact = 1;
            config.quality = EXACT_EFFORT;
        }
    }
    let side = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let encoder = match data.len() == width * height * CHANNELS {
        true => Encoder::from_rgb(data, side(width), side(height)),
        false => Encoder::from_rgba(data, side(width), side(height)),
    };
    let packed = encoder.encode_advanced(&config).map_err(|_| cannot())?;
    Ok(packed.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_shows_the_picture() {
        let source = Pixels::from_rows(300, 200, |y, row| {
            for (x, pixel) in row.chunks_exact_mut(CHANNELS).enumerate() {
                pixel.copy_from_slice(&[(x / 2) as u8, (y / 2) as u8, 90]);
            }
        });
        let file = encode(&source, 80).unwrap();
        let found = image::load_from_memory_with_format(&file, image::ImageFormat::WebP).unwrap();
        let found = found.to_rgb8();
        assert_eq!(found.dimensions(), (300, 200));
        let differences = source.data().iter().zip(found.as_raw());
        let most = differences.map(|(a, b)| a.abs_diff(*b)).max();
        assert!(most < Some(12), "{most:?}");
        assert!(file.len() < 4000, "{} bytes", file.len());
    }

    #[test]
    fn a_side_beyond_the_format_is_refused() {
        let wide = Pixels::new(16_384, 1, vec![0; 16_384 * CHANNELS]).unwrap();
        assert!(encode(&wide, 80).is_err());
    }
}
