//! Whole jobs, from files that are written here.

use std::path::{Path, PathBuf};

use super::pixels::Pixels;
use super::{ProcessError, jpeg, memory_estimate, run};
use crate::cache::Cache;
use crate::model::{Header, MediaPath, Zoom};
use crate::read::headers;
use crate::source::{Place, Sources};
use crate::values::{Job, PictureProduct, Product, Work};

/// A folder for scans, and a cache.
pub struct Bench {
    pub folder: tempfile::TempDir,
    pub cache: Cache,
}

impl Bench {
    pub fn new() -> Bench {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::open(&folder.path().join("cache")).unwrap();
        Bench { folder, cache }
    }

    pub fn write(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    fn job(&self, disk: &Path, work: Work) -> Job {
        Job {
            exhibition: "test".to_owned(),
            file: MediaPath::parse("scan.jpg").unwrap(),
            disk: disk.to_owned(),
            digest: String::new(),
            companions: Vec::new(),
            place: Place::whole(Sources::default().add("scene.md", "")),
            work,
        }
    }

    fn picture(&self, disk: &Path) -> Result<PictureProduct, ProcessError> {
        let Header::Image(header) = headers::read(disk).unwrap() else {
            panic!("an image");
        };
        let job = self.job(
            disk,
            Work::Picture {
                header,
                zoom: Zoom::BySize,
            },
        );
        assert!(memory_estimate(&job) > 0);
        match run(&job, &self.cache)? {
            Product::Picture(picture) => Ok(picture),
            other => panic!("{other:?}"),
        }
    }
}

fn gradient(width: usize, height: usize) -> Pixels {
    Pixels::from_rows(width, height, |y, row| {
        for (x, pixel) in row.chunks_exact_mut(3).enumerate() {
            let level = |at: usize, length: usize| (at * 255 / length) as u8;
            pixel.copy_from_slice(&[level(x, width), level(y, height), 90]);
        }
    })
}

#[test]
fn pictures_come_in_every_width_that_they_can_fill() {
    let bench = Bench::new();
    for (width, height, expected) in [
        (2700, 300, vec![480, 960, 1600, 2560]),
        (1200, 100, vec![480, 960, 1200]),
        (480, 300, vec![480]),
        (20, 2000, vec![20]),
    ] {
        let file = bench.write(
            "p.jpg",
            &jpeg::encode(&gradient(width, height), 90).unwrap(),
        );
        let made = bench.picture(&file).unwrap();
        let widths: Vec<u32> = made.sources.iter().map(|source| source.width).collect();
        assert_eq!(widths, expected);
        assert_eq!(made.original, [width as u32, height as u32]);
        assert_eq!(made.width, *expected.last().unwrap());
        assert!(made.placeholder.starts_with("data:image/webp;base64,"));
        assert!(made.placeholder.len() < 700, "{}", made.placeholder.len());
    }
}

#[test]
fn a_noisy_placeholder_is_small_too() {
    let noise = Pixels::from_rows(64, 64, |y, row| {
        for (x, value) in row.iter_mut().enumerate() {
            *value = (((x * 7919 + y * 104_729) * 2_654_435_761) >> 7) as u8;
        }
    });
    let uri = super::placeholder::placeholder(&noise).unwrap();
    assert!(uri.len() < 700, "{}", uri.len());
}

#[test]
fn damage_behind_a_sound_header_is_the_authors_fault() {
    let bench = Bench::new();
    let file = bench.write("p.jpg", &jpeg::encode(&gradient(300, 200), 90).unwrap());
    let Header::Image(header) = headers::read(&file).unwrap() else {
        panic!("an image");
    };
    bench.write("p.jpg", &jpeg::encode(&gradient(200, 300), 90).unwrap());
    let changed = run(
        &bench.job(
            &file,
            Work::Picture {
                header: header.clone(),
                zoom: Zoom::Never,
            },
        ),
        &bench.cache,
    );
    assert!(
        matches!(changed, Err(ProcessError::Fault(_))),
        "{changed:?}"
    );
    bench.write("p.jpg", b"\xff\xd8\xff\xe0 no more");
    let zoom = Zoom::Always;
    let broken = run(
        &bench.job(&file, Work::Picture { header, zoom }),
        &bench.cache,
    );
    assert!(matches!(broken, Err(ProcessError::Fault(_))), "{broken:?}");
}

#[test]
fn transparent_pictures_lie_on_paper() {
    let bench = Bench::new();
    let image = image::RgbaImage::from_fn(40, 40, |x, _| {
        image::Rgba([200, 0, 0, if x < 20 { 0 } else { 255 }])
    });
    let file = bench.folder.path().join("line.png");
    image.save(&file).unwrap();
    let Header::Image(header) = headers::read(&file).unwrap() else {
        panic!("an image");
    };
    let pixels = super::decode::decode(&file, &header).unwrap();
    assert_eq!(pixels.pixel(5, 5), [255, 255, 255]);
    assert_eq!(pixels.pixel(35, 5), [200, 0, 0]);
}

#[test]
fn sounds_and_films_are_copied_byte_by_byte() {
    let bench = Bench::new();
    let file = bench.write("a.mp3", &[0xff; 5000]);
    for work in [Work::Copy, Work::Sound] {
        let product = run(&bench.job(&file, work), &bench.cache).unwrap();
        let blobs = product.blobs();
        let [blob] = blobs.as_slice() else {
            panic!("one file");
        };
        assert_eq!(blob.length, 5000);
        assert_eq!(bench.cache.read(blob).unwrap(), [0xff; 5000]);
    }
}

/// Values that LittleCMS finds, by way of libvips.
#[test]
fn inks_become_the_colours_of_their_profile() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../shared/scans/images-odd/sharp/Channel_digital_image_CMYK_color.jpg");
    // Where the scans lie elsewhere there is nothing to look at.
    let Ok(Header::Image(header)) = headers::read(&file) else {
        return;
    };
    let pixels = super::decode::decode(&file, &header).unwrap();
    for (x, y, expected) in [
        (100, 100, [110, 109, 105]),
        (250, 60, [108, 107, 101]),
        (400, 300, [132, 137, 144]),
    ] {
        let found = pixels.pixel(x, y);
        let off = found.iter().zip(expected).map(|(a, b)| a.abs_diff(b)).max();
        assert!(off <= Some(8), "{x}, {y}: {found:?} for {expected:?}");
    }
}
