//! Pictures as templates show them: finished values, ways and all.

use serde::Serialize;

use super::markdown::escaped;
use super::voice::Phrase;
use crate::values::PictureProduct;

/// How wide a picture is shown, in the words of the `sizes` attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// Over the page's whole width.
    Hero,
    /// Beside a column of words.
    Half,
    /// Within a text.
    Prose,
    /// One of four in a row, two by two on a phone.
    Side,
    /// One card of a grid.
    Card,
    /// A small picture in a list.
    Thumb,
}

impl Room {
    pub fn sizes(self) -> &'static str {
        match self {
            Room::Hero => "(min-width: 82rem) 78rem, 100vw",
            Room::Half => "(min-width: 60rem) 46rem, 100vw",
            Room::Prose => "(min-width: 48rem) 42rem, 100vw",
            Room::Card => "(min-width: 60rem) 26rem, (min-width: 40rem) 45vw, 92vw",
            Room::Side => "(min-width: 60rem) 19rem, 50vw",
            Room::Thumb => "6rem",
        }
    }

    /// The width that a browser gets which knows no `srcset`.
    fn plain_px(self) -> u32 {
        match self {
            Room::Hero | Room::Half => 1600,
            Room::Prose => 1280,
            Room::Card | Room::Side => 800,
            Room::Thumb => 320,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Picture {
    pub width: u32,
    pub height: u32,
    pub src: String,
    pub srcset: String,
    pub sizes: &'static str,
    /// A `data:` image of the picture's own colours; it lies beneath until the picture is there.
    pub placeholder: String,
    /// Empty: decorative.
    pub alt: Phrase,
    /// It brings its ground with it and fills whatever it stands in.
    pub has_ground: bool,
}

/// The source nearest to a width from below, else the smallest.
pub fn source_near(product: &PictureProduct, width: u32) -> Option<&crate::values::SizedBlob> {
    product
        .sources
        .iter()
        .rev()
        .find(|source| source.width <= width)
        .or(product.sources.first())
}

impl Picture {
    /// `way` leads from the page to a published file.
    pub fn of(
        product: &PictureProduct,
        room: Room,
        alt: Phrase,
        way: impl Fn(&crate::cache::Blob) -> String,
    ) -> Option<Picture> {
        let plain = source_near(product, room.plain_px())?;
        let srcset: Vec<String> = product
            .sources
            .iter()
            .map(|source| format!("{} {}w", way(&source.blob), source.width))
            .collect();
        Some(Picture {
            width: product.width,
            height: product.height,
            src: way(&plain.blob),
            srcset: srcset.join(", "),
            sizes: room.sizes(),
            placeholder: product.placeholder.clone(),
            alt,
            has_ground: product.has_ground,
        })
    }

    /// The same tags as the `picture` component, for pictures within a text.
    pub fn html(&self) -> String {
        let Picture {
            width,
            height,
            src,
            srcset,
            sizes,
            placeholder,
            alt,
            has_ground: _,
        } = self;
        let under = match placeholder.is_empty() {
            true => String::new(),
            false => format!(
                "<img class=\"picture-ground\" src=\"{}\" alt=\"\" width=\"{width}\" height=\"{height}\">",
                escaped(placeholder)
            ),
        };
        format!(
            "<span class=\"picture\">{under}<img src=\"{src}\" srcset=\"{srcset}\" sizes=\"{sizes}\" \
             width=\"{width}\" height=\"{height}\" loading=\"lazy\" decoding=\"async\" alt=\"{}\"></span>",
            escaped(&alt.text)
        )
    }
}
