//! Equirectangular panoramas become six cube faces in levels of tiles, and a still of each view.
//!
//! A cube wastes nothing at the poles, needs no trigonometry in the viewer, and its tiles keep
//! every texture small. Each face is rendered once, at the panorama's own fineness, row by row;
//! coarser levels are filtered from those rows. Faces are rendered a little beyond their edges,
//! so that the filter sees the same picture on both sides of an edge and leaves no seam.

mod aim;
mod angles;
mod bicubic;
mod cube;
mod cubemap;
mod desk;
mod faces;
mod low;
mod poles;
mod raster;
mod sampler;
mod source;
mod sphere;
mod still;

use std::path::Path;

use self::cube::FACES;
use self::desk::PanoramaDesk;
use super::parts::Desk;
use super::pixels::CHANNELS;
use super::tiles::TILE_PX;
use super::{ProcessError, card};
use crate::cache::Cache;
use crate::model::{TileImage, View};
use crate::values::{CardView, PanoramaProduct, PanoramaSource};

pub const REVISION: u32 = 7;

/// What a panorama is made from.
pub struct Scan<'a> {
    /// The file; of a cube the folder.
    pub disk: &'a Path,
    pub source: &'a PanoramaSource,
    /// Of its content.
    pub digest: &'a str,
    /// Whether the content still has this digest.
    pub is_unchanged: &'a dyn Fn() -> bool,
}

/// Makes what is not known from an earlier build, from one decoding.
pub fn run(
    scan: &Scan<'_>,
    tiles: TileImage,
    stills: &[View],
    card: Option<&CardView>,
    cache: &Cache,
) -> Result<PanoramaProduct, ProcessError> {
    let mut desk = PanoramaDesk::new(scan, cache);
    let cube = desk.part(&format!("cube {tiles:?}"), |desk| {
        faces::make(desk.source()?, tiles, cache)
    })?;
    let mut made = Vec::new();
    for view in stills {
        let name = format!("still {view:?}");
        made.push(desk.part(&name, |desk| {
            still::publish(desk.view(view)?.clone(), cache)
        })?);
    }
    let card = card.map(|card| {
        let name = format!("card {card:?}");
        desk.part(&name, |desk| {
            card::make(desk.view(&card.view)?, card.accent, cache)
        })
    });
    Ok(PanoramaProduct {
        cube,
        stills: made,
        card: card.transpose()?,
    })
}

/// A strip of each level of every face that is rendered side by side and its tiles, the face's files,
/// the source made smaller, and a view.
pub fn memory(source: &PanoramaSource) -> u64 {
    let face = source::faces(source).finest_px as u64;
    let threads = rayon::current_num_threads().min(FACES.len()) as u64;
    let strips = 3 * face * (TILE_PX * CHANNELS) as u64;
    let files = face * face / 2;
    ((strips + files) * threads).max(still::STILL_MEMORY) + (32 << 20)
}

#[cfg(test)]
mod tests;
