//! Pictures larger than a page shows: strips in, tiles out, and the largest size of the page on
//! the way, in one pass. While one strip is cut and written the next is decoded, and who is first
//! helps to write.

use rayon::prelude::*;

use super::reduce::Reduction;
use super::sizes::largest;
use super::strips::Strips;
use crate::cache::Cache;
use crate::model::ImageHeader;
use crate::process::ProcessError;
use crate::process::jpeg::{self, PICTURE_QUALITY};
use crate::process::pixels::{CHANNELS, Pixels};
use crate::process::tiles::{Edge, Packer, Pyramid, Shape, TILE_PX, Tile};
use crate::values::{PictureLevel, PictureTiles};

/// The tiles, and the largest size that pages show.
pub fn tiles(
    source: Box<dyn Strips>,
    original: [u32; 2],
    cache: &Cache,
) -> Result<(PictureTiles, Pixels), ProcessError> {
    let shape = shape(original);
    let mut shelf = Shelf::new(&shape);
    let mut reduction = Reduction::new(&shape, largest(original));
    each_strip(source, &shape, |tiles| {
        tiles.iter().for_each(|tile| reduction.take(tile));
        shelf.take(&tiles, cache)
    })?;
    let picture = reduction.finish().ok_or_else(incomplete)?;
    Ok((shelf.finish(&shape, cache)?, picture))
}

/// The largest size that pages show, and nothing else.
pub fn reduced(source: Box<dyn Strips>, original: [u32; 2]) -> Result<Pixels, ProcessError> {
    let shape = shape(original);
    let mut reduction = Reduction::new(&shape, largest(original));
    let shape = Shape {
        levels: reduction.level() + 1,
        ..shape
    };
    each_strip(source, &shape, |tiles| {
        tiles.iter().for_each(|tile| reduction.take(tile));
        Ok(())
    })?;
    reduction.finish().ok_or_else(incomplete)
}

/// Levels down to a single pixel.
fn shape([width, height]: [u32; 2]) -> Shape {
    let longest = width.max(height).max(1);
    Shape {
        width: width as usize,
        height: height as usize,
        levels: longest.next_power_of_two().trailing_zeros() as usize + 1,
        edge: Edge::Ends,
    }
}

/// Hands on the tiles that each strip completes, in reading order within a level.
fn each_strip(
    mut source: Box<dyn Strips>,
    shape: &Shape,
    mut hand_on: impl FnMut(Vec<Tile>) -> Result<(), ProcessError> + Send,
) -> Result<(), ProcessError> {
    let mut pyramid = Pyramid::new(shape);
    let mut strip = source.next(TILE_PX)?;
    while let Some(current) = strip {
        let (next, handed_on) = rayon::join(
            || source.next(TILE_PX),
            || hand_on(cut(&current, &mut pyramid)?),
        );
        handed_on?;
        strip = next?;
    }
    Ok(())
}

fn cut(strip: &Pixels, pyramid: &mut Pyramid) -> Result<Vec<Tile>, ProcessError> {
    let mut tiles = Vec::new();
    pyramid.push_strip(strip, &mut |tile| -> Result<(), ProcessError> {
        tiles.push(tile);
        Ok(())
    })?;
    Ok(tiles)
}

/// Written tiles by level.
struct Shelf {
    /// The finest first; the last is one tile.
    levels: Vec<Packer>,
    crumbs: Packer,
}

impl Shelf {
    fn new(shape: &Shape) -> Shelf {
        let fits = |level: &usize| {
            let (width, height) = shape.size_of(*level);
            width <= TILE_PX && height <= TILE_PX
        };
        let last = (0..shape.levels).find(fits).unwrap_or(0);
        Shelf {
            levels: (0..=last).map(|_| Packer::default()).collect(),
            crumbs: Packer::default(),
        }
    }

    fn take(&mut self, tiles: &[Tile], cache: &Cache) -> Result<(), ProcessError> {
        let written = tiles
            .par_iter()
            .map(|tile| jpeg::encode(&tile.pixels, PICTURE_QUALITY))
            .collect::<Result<Vec<_>, _>>()?;
        for (tile, bytes) in tiles.iter().zip(&written) {
            let packer = self.levels.get_mut(tile.level);
            packer.unwrap_or(&mut self.crumbs).add(bytes, cache)?;
        }
        Ok(())
    }

    fn finish(self, shape: &Shape, cache: &Cache) -> Result<PictureTiles, ProcessError> {
        let mut levels = Vec::new();
        for (level, packer) in self.levels.into_iter().enumerate() {
            let (width, height) = shape.size_of(level);
            levels.push(PictureLevel {
                width: width as u32,
                height: height as u32,
                packs: packer.finish(cache)?,
            });
        }
        levels.reverse();
        Ok(PictureTiles {
            levels,
            crumbs: self.crumbs.finish(cache)?,
        })
    }
}

fn incomplete() -> ProcessError {
    std::io::Error::other("the picture ended before its last row").into()
}

/// Decoded rows, the strips of all levels, their tiles, and these as files.
pub fn memory(header: &ImageHeader) -> u64 {
    let (width, _) = header.upright_size();
    u64::from(width) * (TILE_PX * CHANNELS) as u64 * 5
}
