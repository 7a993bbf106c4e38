//! A panorama's six faces: tiles in levels, a small strip of all, and each face as a picture.

use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;

use rayon::prelude::*;

use super::cube::{FACES, Face, FaceRows};
use super::low;
use super::source::Source;
use super::sphere::FaceSizes;
use crate::cache::Cache;
use crate::model::{TileFormat, TileImage};
use crate::process::ProcessError;
use crate::process::jpeg::{self, LOW_QUALITY};
use crate::process::pixels::{CHANNELS, Pixels};
use crate::process::tiles::{Edge, Packer, Pyramid, Shape, Tile};
use crate::process::{picture, webp};
use crate::values::{CubeProduct, PanoramaLevel, PictureProduct, TilePack};

/// How much finer than the coarsest level a face's picture is: 768 to 1536 pixels.
const SIDE_LEVELS: usize = 2;
/// Faces by their numbers, those at the poles first: they take half as long again. Each thread takes the next one when
/// it has none; rayon would hand out several at once, and one thread would be left alone with the last.
const IN_TURN: [usize; 6] = [4, 5, 0, 1, 2, 3];
/// A phone, and a column of text.
const SIDE_WIDTHS_PX: [usize; 2] = [640, 1536];

pub fn make(source: &Source, tiles: TileImage, cache: &Cache) -> Result<CubeProduct, ProcessError> {
    let sizes = source.faces();
    let next = AtomicUsize::new(0);
    let made_by_one = |_| {
        let mut made = Vec::new();
        while let Some(number) = IN_TURN.get(next.fetch_add(1, Relaxed)) {
            let face = FaceProduct::make(FACES[*number], source, &sizes, tiles, cache)?;
            made.push((*number, face));
        }
        Ok(made)
    };
    let threads = rayon::current_num_threads().min(FACES.len());
    let made: Vec<Vec<(usize, FaceProduct)>> = (0..threads)
        .into_par_iter()
        .with_max_len(1)
        .map(made_by_one)
        .collect::<Result<_, ProcessError>>()?;
    let mut faces: Vec<(usize, FaceProduct)> = made.into_iter().flatten().collect();
    faces.sort_by_key(|(number, _)| *number);
    let (mut packs, mut low, mut sides) = (Vec::new(), Vec::new(), Vec::new());
    for (_, face) in faces {
        packs.push(face.packs);
        low.push(face.low);
        sides.push(face.side);
    }
    let low = low::strip(&low);
    Ok(CubeProduct {
        low: cache.put(&jpeg::encode(&low, LOW_QUALITY)?, "jpg")?,
        low_face_px: low.width() as u32,
        levels: levels(packs, &sizes)?,
        format: tiles.format,
        coverage: source.coverage(),
        sides: six(sides)?,
    })
}

fn encoded(pixels: &Pixels, image: TileImage) -> Result<Vec<u8>, ProcessError> {
    match image.format {
        TileFormat::Jpeg => jpeg::encode(pixels, image.quality),
        TileFormat::WebP => webp::encode(pixels, image.quality),
    }
}

/// What a face becomes.
struct FaceProduct {
    /// Of each level but the coarsest; the finest first.
    packs: Vec<Vec<TilePack>>,
    /// The coarsest level.
    low: Pixels,
    side: PictureProduct,
}

impl FaceProduct {
    fn make(
        face: Face,
        source: &Source,
        sizes: &FaceSizes,
        tiles: TileImage,
        cache: &Cache,
    ) -> Result<FaceProduct, ProcessError> {
        let shape = shape(sizes);
        let rows = FaceRows {
            sampler: source.sampler(),
            face,
            face_px: sizes.finest_px,
            apron_px: shape.apron(),
        };
        let coarsest = sizes.levels - 1;
        let side_level = coarsest.saturating_sub(SIDE_LEVELS);
        let mut packers: Vec<Packer> = (0..coarsest).map(|_| Packer::default()).collect();
        let mut low = None;
        let mut side = Mosaic::new(sizes.finest_px >> side_level);
        let mut pyramid = Pyramid::new(&shape);
        rows.each(|row| {
            let mut finished = Vec::new();
            pyramid.push(row, &mut |tile| {
                finished.push(tile);
                Ok::<_, ProcessError>(())
            })?;
            if finished.is_empty() {
                return Ok(());
            }
            // A row of tiles ends at once, and whoever has no face any more helps.
            let bytes: Vec<Vec<u8>> = finished
                .par_iter()
                .map(|tile| match tile.level < coarsest {
                    true => encoded(&tile.pixels, tiles),
                    false => Ok(Vec::new()),
                })
                .collect::<Result<_, _>>()?;
            for (tile, bytes) in finished.into_iter().zip(bytes) {
                if tile.level == side_level {
                    side.put(&tile);
                }
                match packers.get_mut(tile.level) {
                    Some(packer) => packer.add(&bytes, cache)?,
                    None => low = Some(tile.pixels),
                }
            }
            Ok::<_, ProcessError>(())
        })?;
        let packs = packers.into_iter().map(|packer| packer.finish(cache));
        Ok(FaceProduct {
            packs: packs.collect::<Result<_, _>>()?,
            low: low.ok_or_else(|| std::io::Error::other("a face has a coarsest level"))?,
            side: side.publish(cache)?,
        })
    }
}

/// A square picture that is put together from its tiles.
struct Mosaic {
    side: usize,
    data: Vec<u8>,
}

impl Mosaic {
    fn new(side: usize) -> Mosaic {
        Mosaic {
            side,
            data: vec![0; side * side * CHANNELS],
        }
    }

    fn put(&mut self, tile: &Tile) {
        let (left, top) = tile.corner();
        let stride = self.side * CHANNELS;
        for y in 0..tile.pixels.height() {
            let from = tile.pixels.row(y);
            let start = (top + y) * stride + left * CHANNELS;
            self.data[start..start + from.len()].copy_from_slice(from);
        }
    }

    fn publish(self, cache: &Cache) -> Result<PictureProduct, ProcessError> {
        let original = [self.side as u32; 2];
        let pixels = Pixels::new(self.side, self.side, self.data)
            .ok_or_else(|| std::io::Error::other("a face has pixels"))?;
        picture::publish(pixels, original, &SIDE_WIDTHS_PX, cache)
    }
}

pub fn shape(sizes: &FaceSizes) -> Shape {
    Shape {
        width: sizes.finest_px,
        height: sizes.finest_px,
        levels: sizes.levels,
        edge: Edge::GoesOn,
    }
}

/// From faces of levels to levels of faces, the coarsest first.
fn levels(
    mut faces: Vec<Vec<Vec<TilePack>>>,
    sizes: &FaceSizes,
) -> Result<Vec<PanoramaLevel>, ProcessError> {
    let mut levels = Vec::new();
    for level in (0..sizes.levels - 1).rev() {
        let of_level = faces
            .iter_mut()
            .map(|face| std::mem::take(&mut face[level]));
        levels.push(PanoramaLevel {
            face_px: (sizes.finest_px >> level) as u32,
            faces: six(of_level.collect())?,
        });
    }
    Ok(levels)
}

fn six<T>(faces: Vec<T>) -> Result<[T; 6], ProcessError> {
    let faces = faces.try_into();
    Ok(faces.map_err(|_| std::io::Error::other("a cube has six faces"))?)
}
