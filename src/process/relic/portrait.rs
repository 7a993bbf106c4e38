//! One picture of a model, for whoever looks for the view to show it from.

use std::path::Path;

use super::desk::{figure, opaque, seen};
use crate::gltf::Plain;
use crate::model::ObjectView;
use crate::model::orbit::Stand;
use crate::process::still::Ground;
use crate::process::{ProcessError, jpeg};

/// A model as its page would show it, as JPEG; the scan itself is drawn, whatever levels it would have.
///
/// # Errors
/// A fault of the model; else the machine's.
pub fn portrait(
    disk: &Path,
    stand: Stand,
    view: ObjectView,
    size: [u32; 2],
) -> Result<Vec<u8>, ProcessError> {
    let plain = Plain::read(disk)?;
    let figure = figure(&plain.document, &plain.bin, plain.bounds, stand)?;
    drop(plain);
    let size = size.map(|side| side as usize);
    let image = seen(&figure, view, size, Ground::Studio)?;
    jpeg::encode(&opaque(&image)?, jpeg::PICTURE_QUALITY)
}
