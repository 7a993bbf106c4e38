//! Against the decoder of whole images, over every JPEG that is at hand.

use std::path::{Path, PathBuf};

use proptest::prelude::*;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::*;
use crate::process::pixels::Pixels;

fn rows_of(file: &[u8]) -> Result<Option<Pixels>, Trouble> {
    let Some(mut source) = Baseline::open(file)? else {
        return Ok(None);
    };
    let (width, height) = (source.width(), source.height());
    let mut data = vec![0; width * height * CHANNELS];
    for row in data.chunks_exact_mut(width * CHANNELS) {
        assert!(source.next_row(row)?);
    }
    assert!(!source.next_row(&mut [])?);
    Ok(Pixels::new(width, height, data))
}

/// On two threads.
fn read_whole(file: &[u8]) -> Result<Option<Pixels>, Trouble> {
    let Some(source) = Baseline::open(file)? else {
        return Ok(None);
    };
    let (width, height) = (source.width(), source.height());
    let mut data = vec![0; width * height * CHANNELS];
    source.read_whole(&mut data)?;
    Ok(Pixels::new(width, height, data))
}

fn whole(file: &[u8]) -> Option<Pixels> {
    let options = DecoderOptions::default().jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(file), options);
    let data = decoder.decode().ok()?;
    let (width, height) = decoder.dimensions()?;
    Pixels::new(width, height, data)
}

/// The mean difference of a value, and the largest.
fn difference(a: &Pixels, b: &Pixels) -> (f64, u8) {
    assert_eq!((a.width(), a.height()), (b.width(), b.height()));
    let differences = a.data().iter().zip(b.data()).map(|(a, b)| a.abs_diff(*b));
    let most = differences.clone().max().unwrap_or(0);
    let sum: u64 = differences.map(u64::from).sum();
    (sum as f64 / a.data().len() as f64, most)
}

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files_below(&path, found);
        } else if path.extension().is_some_and(|ending| {
            ending.eq_ignore_ascii_case("jpg") || ending.eq_ignore_ascii_case("jpeg")
        }) {
            found.push(path);
        }
    }
}

#[test]
fn real_files_are_decoded_as_by_the_decoder_of_whole_images() {
    let scans = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/scans");
    let mut files = Vec::new();
    files_below(&scans, &mut files);
    let mut compared = 0;
    for path in files {
        let file = std::fs::read(&path).unwrap();
        // Larger ones hold more of the same.
        if file.len() > 1 << 20 {
            continue;
        }
        let (Ok(Some(ours)), Some(theirs)) = (rows_of(&file), whole(&file)) else {
            continue;
        };
        let (mean, most) = difference(&ours, &theirs);
        println!("{mean:.3} {most} {}", path.display());
        assert!(
            mean < 0.6 && most < 40,
            "{}: {mean:.3}, {most}",
            path.display()
        );
        compared += 1;
    }
    // Where the scans lie elsewhere there is nothing to compare.
    assert!(compared > 150 || !scans.exists(), "{compared}");
}

fn encoded(width: usize, height: usize, seed: u32, sampling: usize, restart: u16) -> Vec<u8> {
    use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
    let pixels = Pixels::from_rows(width, height, |y, row| {
        for (x, pixel) in row.chunks_exact_mut(CHANNELS).enumerate() {
            let wave = |by: u32| {
                let angle = (x as u32 * (seed % 7 + by) + y as u32 * (seed % 5 + 1)) as f32 * 0.05;
                (128.0 + 100.0 * angle.sin()) as u8
            };
            pixel.copy_from_slice(&[wave(1), wave(2), wave(3)]);
        }
    });
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, 90);
    encoder.set_sampling_factor(
        [
            SamplingFactor::F_1_1,
            SamplingFactor::F_2_1,
            SamplingFactor::F_2_2,
        ][sampling % 3],
    );
    if restart > 0 {
        encoder.set_restart_interval(restart);
    }
    let (width, height) = (width as u16, height as u16);
    if sampling == 3 {
        let grey: Vec<u8> = pixels.data().iter().step_by(CHANNELS).copied().collect();
        encoder
            .encode(&grey, width, height, ColorType::Luma)
            .unwrap();
    } else {
        encoder
            .encode(pixels.data(), width, height, ColorType::Rgb)
            .unwrap();
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_size_and_sampling_is_decoded(
        width in 1_usize..90, height in 1_usize..90, seed: u32, sampling in 0_usize..4, restart in 0_u16..6,
    ) {
        let file = encoded(width, height, seed, sampling, restart);
        let ours = rows_of(&file).unwrap().unwrap();
        let (mean, most) = difference(&ours, &whole(&file).unwrap());
        // The other decoder blends the last row's colours with the filling of its block.
        prop_assert!(mean < 2.5 && most < 40, "{mean}, {most}");
        let on_two_threads = read_whole(&file).unwrap().unwrap();
        prop_assert!(on_two_threads.data() == ours.data());
    }

    #[test]
    fn a_file_that_ends_early_is_an_error(
        seed: u32, sampling in 0_usize..4, restart in 0_u16..6, kept in 0.0..0.99_f64,
    ) {
        let file = encoded(80, 70, seed, sampling, restart);
        let kept = (kept * (file.len() - 4) as f64) as usize;
        let found = rows_of(&file[..kept]);
        prop_assert!(!matches!(found, Ok(Some(_))));
        prop_assert!(!matches!(read_whole(&file[..kept]), Ok(Some(_))));
    }

    #[test]
    fn no_bytes_panic(seed: u32, sampling in 0_usize..4, changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20)) {
        let mut file = encoded(60, 50, seed, sampling, 3);
        for (at, byte) in changes {
            let at = at.index(file.len());
            file[at] = byte;
        }
        // The size may have become anything.
        if let Ok(Some(mut source)) = Baseline::open(&file[..]) {
            if source.width() * source.height() < 1 << 16 {
                let by_rows = rows_of(&file).map(|pixels| pixels.map(Pixels::into_data));
                let whole = read_whole(&file).map(|pixels| pixels.map(Pixels::into_data));
                prop_assert_eq!(by_rows.ok(), whole.ok());
            }
            let mut row = vec![0; source.width() * CHANNELS];
            for _ in 0..source.height().min(200) {
                if !matches!(source.next_row(&mut row), Ok(true)) {
                    break;
                }
            }
        }
    }
}
