//! Embedded ICC profiles: all that leaves here is sRGB, the one space that every browser and
//! every WebGL texture agrees on.

use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};
use rayon::prelude::*;

/// Rows of pixels that one task converts.
const CHUNK_BYTES: usize = 3 * 64 * 1024;

/// Converts RGB pixels in place. A profile that cannot be read is passed over, as browsers do.
pub fn to_srgb(data: &mut [u8], profile: &[u8]) {
    let Ok(profile) = ColorProfile::new_from_slice(profile) else {
        return;
    };
    let srgb = ColorProfile::new_srgb();
    if profile.color_space != DataColorSpace::Rgb {
        return;
    }
    let Ok(transform) =
        profile.create_transform_8bit(Layout::Rgb, &srgb, Layout::Rgb, TransformOptions::default())
    else {
        return;
    };
    if changes_nothing(|colours, converted| transform.transform(colours, converted).is_ok()) {
        return;
    }
    data.par_chunks_mut(CHUNK_BYTES).for_each(|chunk| {
        let mut converted = vec![0; chunk.len()];
        if transform.transform(chunk, &mut converted).is_ok() {
            chunk.copy_from_slice(&converted);
        }
    });
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
