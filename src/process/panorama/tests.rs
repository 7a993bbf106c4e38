//! Panoramas whose colour is a known function of the direction.

use std::f32::consts::PI;

use super::cube::{FACES, Face, middle, render};
use super::poles;
use super::sampler::DARK;
use super::sphere::Sphere;
use super::still;
use crate::cache::Cache;
use crate::model::{Aim, ImageFormat, ImageHeader, Orientation, PanoramaCrop, View};
use crate::process::pixels::{CHANNELS, Pixels};
use crate::process::{jpeg, panorama};

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

fn difference(shown: [u8; 3], expected: [f32; 3]) -> f32 {
    (0..3)
        .map(|channel| (f32::from(shown[channel]) - expected[channel]).abs())
        .fold(0.0, f32::max)
}

#[test]
fn every_face_shows_its_directions_up_to_edges_and_poles() {
    let sphere = Sphere::of_image(1024, 512, None);
    let mut source = panorama_of(1024, 512, PanoramaCrop::FULL);
    poles::blur(&mut source, &sphere);
    let face_px = sphere.face_px();
    assert_eq!(face_px, 336);
    for face in FACES {
        let pixels = render(&source, &sphere, face, face_px);
        let (mut sum, mut worst) = (0.0, 0.0_f32);
        for y in 0..face_px {
            for x in 0..face_px {
                let direction = face.direction(middle(x, face_px), middle(y, face_px));
                let error = difference(pixels.pixel(x, y), colour_of(direction));
                sum += error;
                worst = worst.max(error);
            }
        }
        let mean = sum / (face_px * face_px) as f32;
        assert!(mean < 0.7 && worst < 2.5, "{face:?}: {mean} {worst}");
    }
}

#[test]
fn faces_stand_where_the_contract_says() {
    let bearing = |degrees: f32| direction_of(degrees.to_radians(), 0.0);
    for (face, expected) in [
        (Face::Front, bearing(0.0)),
        (Face::Right, bearing(90.0)),
        (Face::Back, bearing(180.0)),
        (Face::Left, bearing(-90.0)),
        (Face::Up, [0.0, 1.0, 0.0]),
        (Face::Down, [0.0, -1.0, 0.0]),
    ] {
        for (axis, value) in face.direction(0.0, 0.0).iter().zip(expected) {
            assert!((axis - value).abs() < 1e-6, "{face:?}");
        }
    }
    // The bottom of the upper face touches the top of the front face.
    assert_eq!(
        Face::Up.direction(0.0, 1.0),
        Face::Front.direction(0.0, -1.0)
    );
    assert_eq!(
        Face::Down.direction(0.0, -1.0),
        Face::Front.direction(0.0, 1.0)
    );
}

#[test]
fn a_partial_panorama_is_dark_where_it_has_nothing() {
    let crop = PanoramaCrop {
        left: 0.25,
        top: 0.25,
        width: 0.5,
        height: 0.5,
    };
    let sphere = Sphere::of_image(512, 256, Some(crop));
    assert_eq!(sphere.coverage(), Some([-90.0, 90.0, -45.0, 45.0]));
    assert_eq!(sphere.face_px(), 336, "as for the full circle");
    let source = panorama_of(512, 256, crop);
    let front = render(&source, &sphere, Face::Front, 336);
    let expected = colour_of(Face::Front.direction(middle(100, 336), middle(150, 336)));
    assert!(difference(front.pixel(100, 150), expected) < 3.0);
    for face in [Face::Back, Face::Up, Face::Down] {
        assert_eq!(render(&source, &sphere, face, 336).pixel(168, 168), DARK);
    }
}

#[test]
fn a_wide_strip_lies_around_the_horizon() {
    let sphere = Sphere::of_image(1000, 250, None);
    assert_eq!(sphere.coverage(), Some([-180.0, 180.0, -45.0, 45.0]));
    assert_eq!(Sphere::of_image(2050, 1025, None).coverage(), None);
    assert_eq!(Sphere::of_image(4096, 4096, None).coverage(), None);
}

#[test]
fn faces_stay_within_what_textures_may_have() {
    for (width, expected) in [(64, 256), (8192, 2608), (32_768, 4096)] {
        let sphere = Sphere::of_image(width, width / 2, None);
        assert_eq!(sphere.face_px(), expected, "{width}");
    }
}

#[test]
fn a_still_looks_along_its_view() {
    let sphere = Sphere::of_image(1024, 512, None);
    let source = panorama_of(1024, 512, PanoramaCrop::FULL);
    for (yaw, pitch) in [(0.0, 0.0), (100.0, 30.0), (-170.0, -60.0)] {
        let aim = Aim { yaw, pitch };
        let still = still::render(&source, &sphere, &View { aim, hfov: 90.0 });
        let centre = direction_of((yaw as f32).to_radians(), (pitch as f32).to_radians());
        assert!(
            difference(still.pixel(800, 450), colour_of(centre)) < 3.0,
            "{yaw} {pitch}"
        );
    }
    // 90° wide: the middle of the right edge is 45° to the right.
    let still = still::render(&source, &sphere, &View::default());
    let edge = colour_of(direction_of(PI / 4.0, 0.0));
    assert!(difference(still.pixel(1599, 450), edge) < 3.0);
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
        stale_gpano: false,
    };
    (folder, header, cache)
}

#[test]
fn the_same_bytes_come_from_one_thread_and_from_many() {
    let (folder, header, cache) = on_disk(&panorama_of(700, 350, PanoramaCrop::FULL));
    let made = |threads| {
        rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap()
            .install(|| {
                let file = folder.path().join("p.jpg");
                panorama::run(&file, &header, &[View::default()], &cache).unwrap()
            })
    };
    assert_eq!(made(1), made(3));
}

#[test]
fn the_low_strip_agrees_with_the_faces() {
    let (folder, header, cache) = on_disk(&panorama_of(1024, 512, PanoramaCrop::FULL));
    let made = panorama::run(&folder.path().join("p.jpg"), &header, &[], &cache).unwrap();
    let decode = |blob| {
        let mut decoder = zune_jpeg::JpegDecoder::new(
            zune_jpeg::zune_core::bytestream::ZCursor::new(cache.read(blob).unwrap()),
        );
        let data = decoder.decode().unwrap();
        let (width, height) = decoder.dimensions().unwrap();
        Pixels::new(width, height, data).unwrap()
    };
    let low = decode(&made.low);
    assert_eq!((low.width(), low.height()), (256, 1536));
    assert_eq!(made.low_face_px, 256);
    for (number, face) in FACES.iter().enumerate() {
        let large = decode(&made.faces[number]);
        assert_eq!(large.width() as u32, made.face_px);
        for (x, y) in [(128, 128), (3, 3), (250, 100), (40, 252)] {
            let expected = colour_of(face.direction(middle(x, 256), middle(y, 256)));
            let shown = low.pixel(x, y + 256 * number);
            assert!(difference(shown, expected) < 8.0, "{face:?} {x} {y}");
        }
    }
}
