//! Pictures in several widths, for screens of every size.

use std::path::Path;

use super::ProcessError;
use super::decode::decode;
use super::jpeg::{self, PICTURE_QUALITY};
use super::pixels::Pixels;
use super::placeholder::placeholder;
use super::resize::{fitting, shrink};
use crate::cache::Cache;
use crate::model::ImageHeader;
use crate::values::{PictureProduct, SizedBlob};

pub const REVISION: u32 = 1;

/// A phone, a column of text, a laptop, a large screen; never enlarged.
const WIDTHS_PX: [usize; 4] = [480, 960, 1600, 2560];
/// The largest size and the next, and their files.
pub const SIZES_MEMORY: u64 = 2 * 2560 * 2560 * 4;

pub fn run(
    disk: &Path,
    header: &ImageHeader,
    cache: &Cache,
) -> Result<PictureProduct, ProcessError> {
    let picture = decode(disk, header)?;
    let (width, height) = header.upright_size();
    publish(picture, [width, height], &WIDTHS_PX, cache)
}

/// Writes a picture in those of the widths that it can fill, and in its own when that is smaller
/// than the largest. Each size is made from the next larger one.
pub fn publish(
    picture: Pixels,
    original: [u32; 2],
    widths_px: &[usize],
    cache: &Cache,
) -> Result<PictureProduct, ProcessError> {
    let widest = widths_px.iter().copied().max().unwrap_or(usize::MAX);
    let own_width = picture.width().min(widest);
    let mut widths: Vec<usize> = widths_px
        .iter()
        .copied()
        .filter(|width| *width < own_width)
        .chain([own_width])
        .collect();
    widths.sort_unstable_by(|a, b| b.cmp(a));

    let (full_width, full_height) = (picture.width(), picture.height());
    let mut current = picture;
    let mut sources = Vec::new();
    for width in widths {
        let (width, height) = fitting(full_width, full_height, width);
        if width != current.width() {
            current = shrink(&current, width, height);
        }
        sources.push(SizedBlob {
            width: side(width)?,
            height: side(height)?,
            blob: cache.put(&jpeg::encode(&current, PICTURE_QUALITY)?, "jpg")?,
        });
    }
    sources.reverse();
    let largest = sources
        .last()
        .map_or([0, 0], |size| [size.width, size.height]);
    Ok(PictureProduct {
        width: largest[0],
        height: largest[1],
        original,
        sources,
        placeholder: placeholder(&current)?,
    })
}

fn side(pixels: usize) -> Result<u32, ProcessError> {
    Ok(u32::try_from(pixels).map_err(std::io::Error::other)?)
}
