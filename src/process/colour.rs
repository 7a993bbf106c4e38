//! Embedded ICC profiles: all that leaves here is sRGB, the one space that every browser and
//! every WebGL texture agrees on.

use std::sync::Arc;

use moxcms::{ColorProfile, DataColorSpace, Layout, Transform8BitExecutor, TransformOptions};
use rayon::prelude::*;

use super::pixels::CHANNELS;

/// Pixels that one task converts.
const CHUNK_PIXELS: usize = 64 * 1024;
const CHUNK_BYTES: usize = CHANNELS * CHUNK_PIXELS;

/// A way from a profile's colours to sRGB.
pub struct ToSrgb {
    transform: Arc<Transform8BitExecutor>,
}

impl ToSrgb {
    /// Nothing for a profile that changes nothing or cannot be read; browsers pass over it too.
    pub fn of(profile: &[u8]) -> Option<ToSrgb> {
        let profile = ColorProfile::new_from_slice(profile).ok()?;
        if profile.color_space != DataColorSpace::Rgb {
            return None;
        }
        let srgb = ColorProfile::new_srgb();
        let options = TransformOptions::default();
        let transform = profile
            .create_transform_8bit(Layout::Rgb, &srgb, Layout::Rgb, options)
            .ok()?;
        let is_idle =
            changes_nothing(|colours, converted| transform.transform(colours, converted).is_ok());
        (!is_idle).then_some(ToSrgb { transform })
    }

    /// Converts RGB pixels in place.
    pub fn convert(&self, data: &mut [u8]) {
        data.par_chunks_mut(CHUNK_BYTES).for_each(|chunk| {
            let mut converted = vec![0; chunk.len()];
            if self.transform.transform(chunk, &mut converted).is_ok() {
                chunk.copy_from_slice(&converted);
            }
        });
    }
}

/// A way from a press's four inks to sRGB, by its profile. Without one the decoder's guess has to do.
pub struct Inks {
    transform: Arc<Transform8BitExecutor>,
}

impl Inks {
    pub fn of(profile: &[u8]) -> Option<Inks> {
        let profile = ColorProfile::new_from_slice(profile).ok()?;
        if profile.color_space != DataColorSpace::Cmyk {
            return None;
        }
        let srgb = ColorProfile::new_srgb();
        let options = TransformOptions::default();
        let transform = profile.create_transform_8bit(Layout::Rgba, &srgb, Layout::Rgb, options);
        Some(Inks {
            transform: transform.ok()?,
        })
    }

    /// Adobe's programs, which write nearly all such JPEGs, store what paper an ink leaves free.
    pub fn to_srgb(&self, stored: &[u8]) -> Vec<u8> {
        const INKS: usize = 4;
        let pixels = stored.len() / INKS;
        let mut converted = vec![255; pixels * CHANNELS];
        let chunks = stored.par_chunks(INKS * CHUNK_PIXELS);
        chunks
            .zip(converted.par_chunks_mut(CHANNELS * CHUNK_PIXELS))
            .for_each(|(stored, converted)| {
                let inks: Vec<u8> = stored.iter().map(|free| 255 - free).collect();
                // Lengths fit each other, which is all that could go wrong.
                let _ = self.transform.transform(&inks, converted);
            });
        converted
    }
}

/// Most profiles are sRGB's own, in one of its many editions: rounding twice would only cost.
fn changes_nothing(transform: impl Fn(&[u8], &mut [u8]) -> bool) -> bool {
    const LEVELS: [u8; 6] = [0, 32, 96, 160, 224, 255];
    let colours: Vec<u8> = LEVELS
        .iter()
        .flat_map(|red| LEVELS.iter().map(move |green| (*red, *green)))
        .flat_map(|(red, green)| LEVELS.iter().flat_map(move |blue| [red, green, *blue]))
        .collect();
    let mut converted = vec![0; colours.len()];
    transform(&colours, &mut converted)
        && colours
            .iter()
            .zip(&converted)
            .all(|(before, after)| before.abs_diff(*after) <= 1)
}
