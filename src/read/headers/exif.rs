//! The one thing that is asked of EXIF: which way up.

use exif::{In, Reader, Tag};

use crate::model::Orientation;

/// From a TIFF structure, as in JPEG's APP1 behind `Exif\0\0`. Damaged EXIF is common in scans
/// that passed through many programs; whatever can be read of it counts.
pub fn orientation(tiff: Vec<u8>) -> Option<Orientation> {
    let exif = Reader::new()
        .continue_on_error(true)
        .read_raw(tiff)
        .or_else(|error| error.distill_partial_result(|_| ()))
        .ok()?;
    let value = exif
        .get_field(Tag::Orientation, In::PRIMARY)?
        .value
        .get_uint(0)?;
    Some(Orientation::from_exif(value))
}
