//! The picture that stands for an exhibition or a relic where a link to it is shared: its opening
//! view over a rule of the exhibition's accent.
//!
//! It carries no letters. Whoever shows it sets the title beside it, in the reader's own fonts,
//! and one picture serves all languages; letters of our own would need a font for every script.

use super::ProcessError;
use super::jpeg::{self, PICTURE_QUALITY};
use super::pixels::{CHANNELS, Pixels};
use super::resize::shrink;
use crate::cache::Cache;
use crate::model::Colour;
use crate::values::SizedBlob;

/// What Open Graph's readers show whole: 1.91 : 1.
pub const WIDTH_PX: usize = 1200;
const HEIGHT_PX: usize = 630;
const RULE_PX: usize = 14;
/// What is left for the picture.
pub const PICTURE_PX: usize = HEIGHT_PX - RULE_PX;

/// # Errors
/// When the cache cannot be written.
pub fn make(still: &Pixels, accent: Colour, cache: &Cache) -> Result<SizedBlob, ProcessError> {
    let card = drawn(still, accent);
    Ok(SizedBlob {
        width: WIDTH_PX as u32,
        height: HEIGHT_PX as u32,
        blob: cache.put(&jpeg::encode(&card, PICTURE_QUALITY)?, "jpg")?,
    })
}

/// The still fills the width, evenly cut above and below, and ends on the rule.
fn drawn(still: &Pixels, accent: Colour) -> Pixels {
    let height = still.height() * WIDTH_PX / still.width();
    let still = shrink(still, WIDTH_PX, height);
    let above = height.saturating_sub(PICTURE_PX) / 2;
    Pixels::from_rows(WIDTH_PX, HEIGHT_PX, |y, row| {
        if y < PICTURE_PX && above + y < still.height() {
            row.copy_from_slice(still.row(above + y));
        } else {
            for pixel in row.chunks_exact_mut(CHANNELS) {
                pixel.copy_from_slice(&accent.0);
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_view_ends_on_a_rule_of_the_accent() {
        let accent = Colour([0x7a, 0x5c, 0x2e]);
        // Darker to the bottom, so that the cut shows.
        let still = Pixels::from_rows(1600, 900, |y, row| row.fill(250 - (y / 4) as u8));
        let card = drawn(&still, accent);
        assert_eq!((card.width(), card.height()), (1200, 630));
        assert_eq!(card.pixel(0, 629), accent.0);
        assert_eq!(card.pixel(1199, 616), accent.0);
        assert_ne!(card.pixel(600, 615), accent.0);
        // 29 of 675 rows are cut above: row 39 of the still comes first.
        assert!(card.pixel(600, 0)[0].abs_diff(250 - 39 / 4) <= 1);
    }
}
