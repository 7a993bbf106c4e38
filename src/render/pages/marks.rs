//! Numbered regions over a picture.

use serde::Serialize;

use super::super::manifest::fractions;
use super::super::reading::Sheet;
use crate::model::{Medium, MediumForm, Object, Place};

/// A numbered region on a picture, in thousandths of the picture's width.
#[derive(Debug, Serialize)]
pub struct Mark {
    number: usize,
    x: u32,
    y: u32,
    width: u32,
    height: u32,
    label_x: u32,
    label_y: u32,
}

pub fn marks(sheet: &Sheet<'_>, object: &Object, medium: &Medium) -> Vec<Mark> {
    let MediumForm::Image { file, .. } = &medium.form else {
        return Vec::new();
    };
    let reading = sheet.reading;
    let Some(product) = reading.products.picture(&reading.exhibition.id, file) else {
        return Vec::new();
    };
    let ratio = f64::from(product.height) / f64::from(product.width.max(1));
    // Within the picture, so that no number is cut off at its edge.
    let inside = |value: f64, limit: f64| whole(value.clamp(28.0, (limit - 28.0).max(28.0)));
    let notes = object.annotations.iter().zip(1..);
    notes
        .filter(|(note, _)| note.medium == medium.id)
        .filter_map(|(note, number)| match note.place {
            Place::Region(region) => {
                let [x, y, width, height] = fractions(region, product.original);
                let (x, width) = (x * 1000.0, width * 1000.0);
                let (y, height) = (y * 1000.0 * ratio, height * 1000.0 * ratio);
                Some(Mark {
                    number,
                    x: whole(x),
                    y: whole(y),
                    width: whole(width),
                    height: whole(height),
                    label_x: inside(x, 1000.0),
                    label_y: inside(y, 1000.0 * ratio),
                })
            }
            Place::Point { .. } => None,
        })
        .collect()
}

/// Pixels of a frame: small, never negative, so the cast loses nothing.
pub fn whole(value: f64) -> u32 {
    value.round().clamp(0.0, 100_000.0) as u32
}
