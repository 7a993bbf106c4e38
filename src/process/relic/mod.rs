//! A relic as it is published: its model in levels of detail, and its pictures: for pages, previews
//! and print, and for the viewer until the relic itself is there.

mod desk;
mod portrait;

use std::path::Path;

use self::desk::ModelDesk;
use super::parts::Desk;
use super::still::Ground;
use super::{ProcessError, card, icon, model, still};
use crate::cache::Cache;
use crate::model::ObjectView;
use crate::model::orbit::POSTER_PX;
use crate::values::{ModelProduct, RelicStills, RelicView, SizedBlob};

pub use portrait::portrait;

pub const REVISION: u32 = model::REVISION << 16 | still::REVISION;

const POSTER_WIDTHS_PX: [usize; 3] = [480, 960, 1600];
/// A relic is turned by quarters, from the poster's own view.
const TURNS: [f64; 3] = [90.0, 180.0, 270.0];
const TURN_PX: [u32; 2] = [800, 600];
const TURN_WIDTHS_PX: [usize; 2] = [400, 800];
/// For cards, and for lists on fine screens.
const SQUARE_PX: [u32; 2] = [800, 800];
const SQUARE_WIDTHS_PX: [usize; 3] = [192, 400, 800];
const ICON_PX: [u32; 2] = [48, 48];

/// What relics are made from.
pub struct Scan<'a> {
    pub disk: &'a Path,
    /// Of its content.
    pub digest: &'a str,
    /// Whether the content still has this digest.
    pub is_unchanged: &'a dyn Fn() -> bool,
}

/// Levels, and stills of each view of which there is something to draw.
///
/// # Errors
/// A fault of the model; else the machine's.
pub fn run(
    scan: &Scan<'_>,
    views: &[RelicView],
    cache: &Cache,
) -> Result<ModelProduct, ProcessError> {
    let mut desk = ModelDesk::new(scan, cache);
    let model = desk.model()?;
    let mut stills = Vec::new();
    for view in views {
        match of_view(&mut desk, model.bounds, view) {
            Ok(drawn) => stills.push(drawn),
            // It is published all the same.
            Err(ProcessError::Fault(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(ModelProduct {
        levels: model.levels,
        bounds: model.bounds,
        stills,
    })
}

fn of_view(
    desk: &mut ModelDesk<'_>,
    bounds: [[f64; 3]; 2],
    relic: &RelicView,
) -> Result<RelicStills, ProcessError> {
    let RelicView {
        stand,
        view,
        accent,
    } = *relic;
    let turned = |by: f64| ObjectView {
        yaw: view.yaw + by,
        ..view
    };
    let poster = desk.picture("poster", stand, view, POSTER_PX, &POSTER_WIDTHS_PX)?;
    let mut turns = Vec::new();
    for by in TURNS {
        turns.push(desk.picture("turn", stand, turned(by), TURN_PX, &TURN_WIDTHS_PX)?);
    }
    let square = desk.picture("square", stand, view, SQUARE_PX, &SQUARE_WIDTHS_PX)?;
    let card = desk.part(&format!("card {stand:?} {view:?} {accent:?}"), |desk| {
        let size = [card::WIDTH_PX, card::PICTURE_PX];
        let image = desk.image(stand, view, size, Ground::Studio)?;
        card::make(&desk::opaque(&image)?, accent, desk.cache)
    })?;
    let icon = desk.part(&format!("icon {stand:?} {view:?}"), |desk| {
        let size = ICON_PX.map(|side| side as usize);
        let image = desk.image(stand, view, size, Ground::Clear)?;
        let png = icon::png(&image.data, ICON_PX)?;
        Ok::<_, ProcessError>(SizedBlob {
            width: ICON_PX[0],
            height: ICON_PX[1],
            blob: desk.cache.put(&png, "png")?,
        })
    })?;
    Ok(RelicStills {
        of: *relic,
        poster,
        turns,
        square,
        card,
        icon,
        bounds,
    })
}

/// Memory of a model on the desk: as numbers, in two levels while others are packed, and a texture
/// on its way.
pub fn memory(file_bytes: u64) -> u64 {
    8 * file_bytes + (256 << 20)
}
