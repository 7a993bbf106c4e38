//! The widths in which pages show a picture.

use crate::cache::Cache;
use crate::process::ProcessError;
use crate::process::jpeg::{self, PICTURE_QUALITY};
use crate::process::pixels::Pixels;
use crate::process::placeholder::placeholder;
use crate::process::resize::{fitting, shrink};
use crate::values::{PictureProduct, SizedBlob};

/// A phone, a column of text, a laptop, a large screen; never enlarged.
pub const WIDTHS_PX: [usize; 4] = [480, 960, 1600, 2560];
/// What a page shows at most: a hanging scroll of the full width would be a poster of
/// a hundred megapixels, which browsers on phones give up on.
pub const LARGEST_PX: [usize; 2] = [2560, 5120];

/// The largest size of a picture, its own when that is smaller.
pub fn largest([width, height]: [u32; 2]) -> [u32; 2] {
    let (across, down) = (width as usize, height as usize);
    let [most_across, most_down] = LARGEST_PX;
    let by_height = fitting(down, across, most_down);
    let (width, height) = fitting(across, down, most_across.min(by_height.1));
    [width as u32, height.min(most_down) as u32]
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
        tiles: None,
        has_ground: false,
    })
}

fn side(pixels: usize) -> Result<u32, ProcessError> {
    Ok(u32::try_from(pixels).map_err(std::io::Error::other)?)
}

#[cfg(test)]
mod tests {
    use super::largest;

    #[test]
    fn no_size_is_larger_than_a_page_shows() {
        assert_eq!(largest([800, 600]), [800, 600]);
        assert_eq!(largest([16384, 8192]), [2560, 1280]);
        assert_eq!(largest([3000, 60_000]), [256, 5120]);
        assert_eq!(largest([1, 60_000]), [1, 5120]);
        assert_eq!(largest([60_000, 1]), [2560, 1]);
    }
}
