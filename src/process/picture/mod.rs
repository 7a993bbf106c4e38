//! Pictures in several widths, for screens of every size, and in tiles for those who look closer.

mod reduce;
mod sizes;
mod strips;
mod zoomed;

use std::path::Path;

use super::decode::decode;
use super::{ProcessError, decoding};
use crate::cache::Cache;
use crate::model::{ImageFormat, ImageHeader, Zoom};
use crate::values::{PictureProduct, SizedBlob};

pub use self::sizes::publish;
use self::sizes::{LARGEST_PX, WIDTHS_PX, largest};

pub const REVISION: u32 = 4;

pub fn run(
    disk: &Path,
    header: &ImageHeader,
    zoom: Zoom,
    cache: &Cache,
) -> Result<PictureProduct, ProcessError> {
    if header.format == ImageFormat::Svg {
        return drawing(disk, header, cache);
    }
    let original = <[u32; 2]>::from(header.upright_size());
    let is_large = largest(original) != original;
    let wants_tiles = match zoom {
        Zoom::Always => true,
        Zoom::BySize => is_large,
        Zoom::Never => false,
    };
    if !is_large && !wants_tiles {
        return publish(decode(disk, header)?, original, &WIDTHS_PX, cache);
    }
    let source = strips::open(disk, header)?;
    let (tiles, picture) = if wants_tiles {
        let (tiles, picture) = zoomed::tiles(source, original, cache)?;
        (Some(tiles), picture)
    } else {
        (None, zoomed::reduced(source, original)?)
    };
    let product = publish(picture, original, &WIDTHS_PX, cache)?;
    Ok(PictureProduct { tiles, ..product })
}

/// A drawing is sharp in every size: one file, as it is.
fn drawing(
    disk: &Path,
    header: &ImageHeader,
    cache: &Cache,
) -> Result<PictureProduct, ProcessError> {
    let [width, height] = [header.width, header.height];
    Ok(PictureProduct {
        width,
        height,
        original: [width, height],
        sources: vec![SizedBlob {
            width,
            height,
            blob: cache.put_file(disk, "svg")?,
        }],
        placeholder: String::new(),
        tiles: None,
        has_ground: false,
    })
}

/// The file as far as it is in memory at once, the largest size and the next, and the strips on
/// their way to tiles.
pub fn memory(disk: &Path, header: &ImageHeader) -> u64 {
    let original = <[u32; 2]>::from(header.upright_size());
    let decoded = match largest(original) == original {
        true => decoding(header),
        false => strips::memory(disk, header),
    };
    let [width, height] = LARGEST_PX.map(|side| side as u64);
    decoded + width * height * 4 + zoomed::memory(header)
}

#[cfg(test)]
mod tests;
