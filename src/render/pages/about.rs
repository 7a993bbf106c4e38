//! What the page of a room, a relic or a tour tells of itself: title, description, share.

use serde_json::Value;

use super::super::House;
use super::super::markdown::plain_text;
use super::super::reading::Sheet;
use super::frame::Frame;
use super::share::{Share, ShareImage};
use crate::model::Words;
use crate::values::SizedBlob;

const DESCRIPTION_CHARACTERS: usize = 160;

/// A thing of an exhibition, as far as those see it who have not opened its page.
pub struct About<'a> {
    pub title: &'a str,
    pub words: &'a Words,
    /// What stands for it where it is shared.
    pub picture: Option<&'a SizedBlob>,
}

/// The page's frame; `data` makes schema.org's of the description and the picture.
pub fn frame_of_thing(
    house: &House<'_>,
    sheet: &Sheet<'_>,
    about: &About<'_>,
    data: impl FnOnce(&str, Option<&ShareImage>) -> Value,
) -> Frame {
    let (reading, title) = (sheet.reading, about.title);
    let exhibition = reading.voice.first_phrase([&reading.exhibition.title]);
    let words = reading.voice.shown(about.words);
    let description = words
        .map(|words| plain_text(words.value, DESCRIPTION_CHARACTERS))
        .unwrap_or_default();
    let image = ShareImage::of(sheet, about.picture, title);
    let data = data(&description, image.as_ref());
    let share = Share::of_sheet(sheet, "article", title, image, &data);
    Frame::of_sheet(house, sheet)
        .about(&[title, &exhibition.text], description)
        .shared(share)
}
