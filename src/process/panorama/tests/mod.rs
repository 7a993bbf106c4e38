//! Panoramas whose colour is a known function of the direction.

mod faces;
mod levels;
mod products;

use std::f32::consts::PI;

use super::Scan;
use super::cube::{FACES, Face, FaceRows};
use super::poles;
use super::raster::Raster;
use super::sampler::{DARK, Sampler};
use super::source::Source;
use super::sphere::{FaceSizes, Sphere};
use super::still;
use crate::cache::Cache;
use crate::model::{
    Aim, Colour, ImageFormat, ImageHeader, Orientation, PanoramaCrop, TileFormat, TileImage, Tilt,
    View,
};
use crate::process::pixels::{CHANNELS, Pixels};
use crate::process::tiles::{Edge, Pyramid, Shape, TILE_PX};
use crate::process::{ProcessError, jpeg, panorama};
use crate::values::{CardView, CubeProduct, PanoramaProduct, PanoramaSource};

/// Smooth and different in every direction.
fn colour_of([x, y, z]: [f32; 3]) -> [f32; 3] {
    let length = (x * x + y * y + z * z).sqrt();
    [x, y, z].map(|axis| 127.5 + 120.0 * axis / length)
}

/// CONTENT's frame: yaw 0 is the centre column, yaw grows to the right, pitch upward.
fn direction_of(yaw: f32, pitch: f32) -> [f32; 3] {
    let (sin_yaw, cos_yaw) = yaw.sin_cos();
    [sin_yaw * pitch.cos(), pitch.sin(), -cos_yaw * pitch.cos()]
}

fn panorama_of(width: usize, height: usize, crop: PanoramaCrop) -> Pixels {
    Pixels::from_rows(width, height, |y, row| {
        let down = crop.top as f32 + crop.height as f32 * (y as f32 + 0.5) / height as f32;
        for (x, pixel) in row.chunks_exact_mut(CHANNELS).enumerate() {
            let across = crop.left as f32 + crop.width as f32 * (x as f32 + 0.5) / width as f32;
            let direction = direction_of((across - 0.5) * 2.0 * PI, (0.5 - down) * PI);
            pixel.copy_from_slice(&colour_of(direction).map(|value| value.round() as u8));
        }
    })
}

/// A whole face in one piece.
fn render(source: &Pixels, sphere: &Sphere, face: Face, face_px: usize) -> Pixels {
    let source = &Raster::of(source.clone());
    let rows = FaceRows {
        sampler: Sampler::new(source, sphere).into(),
        face,
        face_px,
        apron_px: 0,
    };
    rows.whole()
}

fn render_source(source: &Source, face: Face, face_px: usize) -> Pixels {
    let rows = FaceRows {
        sampler: source.sampler(),
        face,
        face_px,
        apron_px: 0,
    };
    rows.whole()
}

fn middle(pixel: usize, face_px: usize) -> f32 {
    super::cube::middle(pixel as isize, face_px)
}

fn difference(shown: [u8; 3], expected: [f32; 3]) -> f32 {
    (0..3)
        .map(|channel| (f32::from(shown[channel]) - expected[channel]).abs())
        .fold(0.0, f32::max)
}

/// A header, its file and a cache, all gone afterwards.
fn on_disk(source: &Pixels) -> (tempfile::TempDir, ImageHeader, Cache) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(
        folder.path().join("p.jpg"),
        jpeg::encode(source, 95).unwrap(),
    )
    .unwrap();
    let cache = Cache::open(&folder.path().join("cache")).unwrap();
    let header = ImageHeader {
        format: ImageFormat::Jpeg,
        width: source.width() as u32,
        height: source.height() as u32,
        orientation: Orientation::Upright,
        crop: None,
        tilt: Tilt::NONE,
        stale_gpano: false,
        forbidden: Vec::new(),
    };
    (folder, header, cache)
}

/// With the tiles that nobody asked otherwise for.
fn usual(
    scan: &Scan<'_>,
    stills: &[View],
    card: Option<&CardView>,
    cache: &Cache,
) -> Result<PanoramaProduct, ProcessError> {
    panorama::run(scan, TileImage::default(), stills, card, cache)
}

fn scan<'a>(disk: &'a std::path::Path, source: &'a PanoramaSource) -> Scan<'a> {
    Scan {
        disk,
        source,
        digest: "as it is",
        is_unchanged: &|| true,
    }
}

/// A face in all its levels, the finest first.
fn levels_of(source: &Pixels, sphere: &Sphere, face: Face) -> Vec<Pixels> {
    let source = &Raster::of(source.clone());
    let sizes = sphere.faces();
    let shape = super::faces::shape(&sizes);
    let rows = FaceRows {
        sampler: Sampler::new(source, sphere).into(),
        face,
        face_px: sizes.finest_px,
        apron_px: shape.apron(),
    };
    put_together(&rows, &shape)
}

/// Every level of such rows, put together from its tiles.
fn put_together(rows: &FaceRows<'_>, shape: &Shape) -> Vec<Pixels> {
    let mut pyramid = Pyramid::new(shape);
    let mut tiles: Vec<Vec<_>> = vec![Vec::new(); shape.levels];
    let done: Result<(), std::convert::Infallible> = rows.each(|row| {
        pyramid.push(row, &mut |tile| {
            tiles[tile.level].push((tile.column, tile.row, tile.pixels));
            Ok(())
        })
    });
    let Ok(()) = done;
    let whole = |level: usize| {
        let (width, height) = shape.size_of(level);
        Pixels::from_rows(width, height, |y, row| {
            for (column, tile_row, pixels) in &tiles[level] {
                if y / TILE_PX == *tile_row {
                    let at = column * TILE_PX * CHANNELS;
                    let from = pixels.row(y % TILE_PX);
                    row[at..at + from.len()].copy_from_slice(from);
                }
            }
        })
    };
    (0..shape.levels).map(whole).collect()
}

const WIDTH: usize = 2500;
const FINEST: usize = 768;

fn noise(width: usize, height: usize) -> Pixels {
    Pixels::from_rows(width, height, |y, row| {
        for (x, pixel) in row.chunks_exact_mut(CHANNELS).enumerate() {
            let hash = ((y * width + x) as u32).wrapping_mul(2_654_435_769);
            pixel.fill(
                (hash ^ (hash >> 15))
                    .wrapping_mul(0x85eb_ca6b)
                    .to_be_bytes()[0],
            );
        }
    })
}

fn decoded(bytes: Vec<u8>) -> Pixels {
    let mut decoder =
        zune_jpeg::JpegDecoder::new(zune_jpeg::zune_core::bytestream::ZCursor::new(bytes));
    let data = decoder.decode().unwrap();
    let (width, height) = decoder.dimensions().unwrap();
    Pixels::new(width, height, data).unwrap()
}
