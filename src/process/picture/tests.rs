//! Pictures in tiles, put together again.

use std::collections::BTreeSet;

use super::*;
use crate::model::Orientation;
use crate::process::jpeg;
use crate::process::pixels::{CHANNELS, Pixels};
use crate::process::resize::shrink;
use crate::process::tests::Bench;
use crate::process::tiles::TILE_PX;
use crate::values::{PictureLevel, PictureTiles, TilePack};

impl Bench {
    fn made(&self, name: &str, bytes: &[u8], zoom: Zoom) -> PictureProduct {
        let disk = self.write(name, bytes);
        let crate::model::Header::Image(header) = crate::read::headers::read(&disk).unwrap() else {
            panic!("an image");
        };
        run(&disk, &header, zoom, &self.cache).unwrap()
    }

    fn tiles(&self, packs: &[TilePack]) -> Vec<Pixels> {
        let mut tiles = Vec::new();
        for pack in packs {
            let bytes = self.cache.read(&pack.blob).unwrap();
            for (start, length) in pack.places() {
                let tile = &bytes[start as usize..(start + length) as usize];
                let disk = self.folder.path().join("tile.jpg");
                std::fs::write(&disk, tile).unwrap();
                tiles.push(decoded(&disk));
            }
        }
        tiles
    }

    /// A level put together from its tiles.
    fn level(&self, level: &PictureLevel) -> Pixels {
        let (width, height) = (level.width as usize, level.height as usize);
        let columns = width.div_ceil(TILE_PX);
        let tiles = self.tiles(&level.packs);
        assert_eq!(tiles.len(), columns * height.div_ceil(TILE_PX));
        for (number, tile) in tiles.iter().enumerate() {
            let (x, y) = (number % columns * TILE_PX, number / columns * TILE_PX);
            let expected = (TILE_PX.min(width - x), TILE_PX.min(height - y));
            assert_eq!((tile.width(), tile.height()), expected, "tile {number}");
        }
        Pixels::from_rows(width, height, |y, row| {
            for (x, pixel) in row.chunks_exact_mut(CHANNELS).enumerate() {
                let tile = &tiles[y / TILE_PX * columns + x / TILE_PX];
                pixel.copy_from_slice(&tile.pixel(x % TILE_PX, y % TILE_PX));
            }
        })
    }
}

fn decoded(disk: &Path) -> Pixels {
    let crate::model::Header::Image(header) = crate::read::headers::read(disk).unwrap() else {
        panic!("an image");
    };
    decode(disk, &header).unwrap()
}

/// Waves of every direction, some as fine as four pixels, in colours that differ.
fn waves(width: usize, height: usize) -> Pixels {
    Pixels::from_rows(width, height, |y, row| {
        for (x, pixel) in row.chunks_exact_mut(CHANNELS).enumerate() {
            let (x, y) = (x as f32, y as f32);
            let wave = |length: f32, turn: f32| {
                ((x * turn.cos() + y * turn.sin()) * std::f32::consts::TAU / length).sin()
            };
            let fine = wave(9.0, 0.3) * 24.0;
            pixel[0] = (128.0 + fine + 60.0 * wave(700.0, 0.9)) as u8;
            pixel[1] = (128.0 + fine + 60.0 * wave(310.0, 2.0)) as u8;
            pixel[2] = (128.0 + fine + 60.0 * wave(150.0, 1.2)) as u8;
        }
    })
}

/// Decibels.
fn psnr(a: &Pixels, b: &Pixels) -> f64 {
    let squares = a.data().iter().zip(b.data());
    let squares = squares.map(|(a, b)| f64::from(a.abs_diff(*b)).powi(2));
    let mean = squares.sum::<f64>() / a.data().len() as f64;
    10.0 * (255.0_f64.powi(2) / mean.max(1e-9)).log10()
}

fn png(pixels: &Pixels) -> Vec<u8> {
    let mut bytes = Vec::new();
    image::ImageEncoder::write_image(
        image::codecs::png::PngEncoder::new(&mut bytes),
        pixels.data(),
        pixels.width() as u32,
        pixels.height() as u32,
        image::ExtendedColorType::Rgb8,
    )
    .unwrap();
    bytes
}

/// Against the source made as small by another filter (Lanczos of three lobes). What remains is
/// mostly JPEG's own error.
#[test]
fn every_level_shows_the_source() {
    let bench = Bench::new();
    let source = waves(2700, 1300);
    let made = bench.made("p.png", &png(&source), Zoom::BySize);
    let tiles = made.tiles.unwrap();
    let sizes: Vec<_> = tiles
        .levels
        .iter()
        .map(|one| (one.width, one.height))
        .collect();
    assert_eq!(sizes, [(338, 163), (675, 325), (1350, 650), (2700, 1300)]);
    for level in &tiles.levels {
        let shown = bench.level(level);
        let expected = shrink(&source, shown.width(), shown.height());
        let found = psnr(&shown, &expected);
        assert!(found > 34.0, "{} px: {found:.1} dB", level.width);
    }
    // Down to one pixel, the largest first.
    let crumbs = bench.tiles(&tiles.crumbs);
    let sizes: Vec<_> = crumbs
        .iter()
        .map(|one| (one.width(), one.height()))
        .collect();
    assert_eq!(sizes[0], (169, 82));
    assert_eq!(sizes[sizes.len() - 1], (1, 1));
    let levels = sizes.len() + tiles.levels.len();
    assert_eq!(
        levels, 13,
        "Deep Zoom counts ceil(log2(2700)) levels and one"
    );
    let largest = made.sources.last().unwrap();
    assert_eq!((largest.width, largest.height), (2560, 1233));
}

#[test]
fn the_largest_size_of_pages_is_made_on_the_way() {
    let bench = Bench::new();
    let source = waves(5300, 700);
    let made = bench.made("p.png", &png(&source), Zoom::Never);
    assert_eq!(made.tiles, None);
    let largest = made.sources.last().unwrap();
    assert_eq!((largest.width, largest.height), (2560, 338));
    let disk = bench.folder.path().join("largest.jpg");
    std::fs::write(&disk, bench.cache.read(&largest.blob).unwrap()).unwrap();
    let found = psnr(&decoded(&disk), &shrink(&source, 2560, 338));
    assert!(found > 34.0, "{found:.1} dB");
}

/// Each tile shows what the source has at its place, to the last column and row.
#[test]
fn odd_sizes_lose_no_edge() {
    let bench = Bench::new();
    for (width, height) in [
        (1, 1),
        (1, 600),
        (600, 1),
        (513, 512),
        (512, 512),
        (511, 1025),
    ] {
        let source = waves(width, height);
        let made = bench.made("p.png", &png(&source), Zoom::Always);
        let tiles = made.tiles.unwrap();
        let finest = bench.level(tiles.levels.last().unwrap());
        let found = psnr(&finest, &source);
        assert!(found > 32.0, "{width} × {height}: {found:.1} dB");
        let coarsest = &tiles.levels[0];
        assert!(coarsest.width <= 512 && coarsest.height <= 512);
        assert_eq!(coarsest.packs.len(), 1);
    }
}

#[test]
fn only_what_pages_cannot_show_becomes_tiles() {
    let bench = Bench::new();
    let small = png(&waves(900, 600));
    let tall = png(&waves(200, 5200));
    let has_tiles = |bytes: &[u8], zoom| bench.made("p.png", bytes, zoom).tiles.is_some();
    assert!(!has_tiles(&small, Zoom::BySize));
    assert!(has_tiles(&small, Zoom::Always));
    assert!(has_tiles(&tall, Zoom::BySize));
    assert!(!has_tiles(&tall, Zoom::Never));
}

#[test]
fn one_thread_and_many_make_the_same_tiles() {
    let source = png(&waves(2600, 1100));
    let made = |threads: usize| -> (PictureTiles, BTreeSet<String>) {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads);
        let pool = pool.build().unwrap();
        let bench = Bench::new();
        let made = pool.install(|| bench.made("p.png", &source, Zoom::BySize));
        let sources = made.sources.iter().map(|one| one.blob.digest.clone());
        (made.tiles.unwrap(), sources.collect())
    };
    assert_eq!(made(1), made(4));
}

/// A scanner's file that lies on its side, in every way that EXIF knows.
#[test]
fn tiles_are_upright() {
    let bench = Bench::new();
    let upright = waves(640, 530);
    for value in 1..=8 {
        let stored = upright.clone().upright(inverse(value));
        let mut bytes = jpeg::encode(&stored, 95).unwrap();
        bytes.splice(2..2, exif(value));
        let made = bench.made("p.jpg", &bytes, Zoom::Always);
        assert_eq!(made.original, [640, 530]);
        let finest = bench.level(made.tiles.unwrap().levels.last().unwrap());
        let found = psnr(&finest, &upright);
        assert!(found > 32.0, "orientation {value}: {found:.1} dB");
    }
}

/// Turns an upright picture so that `value` turns it back: only the quarter turns differ.
fn inverse(value: u16) -> Orientation {
    Orientation::from_exif(
        match value {
            6 => 8,
            8 => 6,
            same => same,
        }
        .into(),
    )
}

/// An APP1 segment that says nothing else.
fn exif(orientation: u16) -> Vec<u8> {
    let mut tiff = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01".to_vec();
    tiff.extend(orientation.to_be_bytes());
    tiff.extend([0; 6]);
    let length = (tiff.len() as u16 + 2).to_be_bytes();
    [&[0xff, 0xe1], &length[..], &tiff].concat()
}

#[test]
fn what_comes_row_by_row_needs_no_memory_for_its_whole() {
    let bench = Bench::new();
    let (width, height) = (4000_u16, 3000_u16);
    let pixels = vec![90; usize::from(width) * usize::from(height) * CHANNELS];
    let written = |name: &str, progressive: bool| {
        let mut bytes = Vec::new();
        let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 80);
        encoder.set_progressive(progressive);
        let colours = jpeg_encoder::ColorType::Rgb;
        encoder.encode(&pixels, width, height, colours).unwrap();
        let disk = bench.write(name, &bytes);
        let crate::model::Header::Image(header) = crate::read::headers::read(&disk).unwrap() else {
            panic!("an image");
        };
        memory(&disk, &header)
    };
    let whole = u64::from(width) * u64::from(height) * 9;
    let saved = written("whole.jpg", true) - written("rows.jpg", false);
    assert!(saved > whole / 10 * 9, "{saved} of {whole} bytes");
}
