//! Against the transform's definition, readers of JPEG, and another writer of it.

use std::array::from_fn;

use jpeg_encoder::{ChromaSubsamplingMethod, ColorType, Encoder, SamplingFactor};
use proptest::prelude::*;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;

use super::bits::{BitWriter, table};
use super::dct::{Steps, quantised};
use super::tables::{DETAILS, MEANS, steps};
use super::*;
use crate::process::baseline::Baseline;
use crate::process::eight::Eight;
use crate::process::pixels::CHANNELS;

/// By zune-jpeg.
fn decoded(file: &[u8]) -> Pixels {
    let mut decoder = JpegDecoder::new(ZCursor::new(file));
    let data = decoder.decode().unwrap();
    let (width, height) = decoder.dimensions().unwrap();
    Pixels::new(width, height, data).unwrap()
}

/// By our own reader.
fn read(file: &[u8]) -> Pixels {
    let mut source = Baseline::open(file).unwrap().unwrap();
    let (width, height) = (source.width(), source.height());
    let mut data = vec![0; width * height * CHANNELS];
    for row in data.chunks_exact_mut(width * CHANNELS) {
        assert!(source.next_row(row).unwrap());
    }
    Pixels::new(width, height, data).unwrap()
}

/// Decibels.
fn psnr(a: &Pixels, b: &Pixels) -> f64 {
    assert_eq!((a.width(), a.height()), (b.width(), b.height()));
    let squares = a.data().iter().zip(b.data()).map(|(a, b)| {
        let difference = f64::from(*a) - f64::from(*b);
        difference * difference
    });
    let mean = squares.sum::<f64>() / a.data().len() as f64;
    10.0 * (255.0 * 255.0 / mean.max(1e-9)).log10()
}

fn random(seed: &mut u32) -> u32 {
    *seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
    *seed >> 8
}

/// Soft waves with an edge and some grain, as photographs have them.
fn scene(width: usize, height: usize, mut seed: u32) -> Pixels {
    let turns: [f32; 6] = from_fn(|_| (random(&mut seed) % 100) as f32 / 900.0);
    let mut data = Vec::new();
    for y in 0..height {
        for x in 0..width {
            let edge = if 2 * x + y > width { 50.0 } else { 0.0 };
            for channel in 0..CHANNELS {
                let angle = x as f32 * turns[channel] + y as f32 * turns[channel + 3];
                let grain = (random(&mut seed) % 9) as f32;
                data.push((80.0 + 60.0 * angle.sin() + edge + grain) as u8);
            }
        }
    }
    Pixels::new(width, height, data).unwrap()
}

fn by_another_writer(pixels: &Pixels, quality: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.set_chroma_subsampling_method(ChromaSubsamplingMethod::Average);
    let (width, height) = (pixels.width() as u16, pixels.height() as u16);
    encoder
        .encode(pixels.data(), width, height, ColorType::Rgb)
        .unwrap();
    bytes
}

#[test]
fn files_are_as_small_and_as_true_as_those_of_another_writer() {
    for quality in [40, 75, 82, 90, 97] {
        let source = scene(600, 430, u32::from(quality));
        let ours = encode(&source, quality).unwrap();
        let theirs = by_another_writer(&source, quality);
        assert!(
            ours.len() * 100 <= theirs.len() * 101,
            "{quality}: {} bytes, {}",
            ours.len(),
            theirs.len()
        );
        let (ours, theirs) = (
            psnr(&source, &decoded(&ours)),
            psnr(&source, &decoded(&theirs)),
        );
        assert!(ours > theirs - 0.03, "{quality}: {ours} dB, {theirs}");
    }
}

#[test]
fn every_processor_writes_the_same() {
    let source = scene(301, 77, 5);
    let plainest = written(Level::baseline(), &source, 85).unwrap();
    assert_eq!(encode(&source, 85).unwrap(), plainest);
}

#[test]
fn noise_and_hard_edges_are_written_in_full() {
    let mut seed = 3;
    for quality in [1, 50, 100] {
        let loud = from_fn::<u8, { 64 * 48 * CHANNELS }, _>(|_| match random(&mut seed) & 1 {
            0 => 0,
            _ => 255,
        });
        let source = Pixels::new(64, 48, loud.to_vec()).unwrap();
        let ours = encode(&source, quality).unwrap();
        let theirs = psnr(&source, &decoded(&by_another_writer(&source, quality)));
        let found = psnr(&source, &decoded(&ours));
        assert!(found > theirs - 0.05, "{quality}: {found} dB, {theirs}");
        assert!(psnr(&decoded(&ours), &read(&ours)) > 40.0);
    }
}

#[test]
fn a_side_beyond_the_format_is_refused() {
    let wide = Pixels::new(65_536, 1, vec![0; 65_536 * CHANNELS]).unwrap();
    assert!(encode(&wide, 80).is_err());
}

/// T.81, A.3.3, in double precision.
#[test]
fn blocks_are_transformed_as_the_standard_says() {
    let cosine = |at: usize, of: usize| {
        let scale = if of == 0 { 0.5_f64.sqrt() } else { 1.0 };
        scale * ((2 * at + 1) as f64 * of as f64 * std::f64::consts::PI / 16.0).cos()
    };
    let mut seed = 9;
    for quality in [30, 82, 100] {
        let [steps, _] = steps(quality);
        let samples: [f32; 64] = from_fn(|_| (random(&mut seed) % 256) as f32 - 128.0);
        let rows = from_fn(|row| Eight(from_fn(|x| samples[8 * row + x])));
        let level = Level::new();
        let block = dispatch!(level, simd => quantised(simd, rows, &Steps::new(&steps)));
        for (at, place) in ZIGZAG.into_iter().enumerate() {
            let terms = (0..64).map(|of| {
                f64::from(samples[of]) * cosine(of / 8, place / 8) * cosine(of % 8, place % 8)
            });
            let exact = terms.sum::<f64>() / 4.0 / f64::from(steps[place]);
            let found = block.coefficients[at];
            assert!(
                (f64::from(found) - exact).abs() <= 0.501,
                "{found} for {exact}"
            );
            assert_eq!(block.present >> at & 1 == 1, found != 0);
        }
    }
}

#[test]
fn bits_follow_each_other_and_a_marker_is_never_written() {
    let mut bits = BitWriter::new(vec![7]);
    for (value, count) in [
        (0b101, 3),
        (0x1fff, 13),
        (0xffff, 16),
        (0, 1),
        (0x7fff_ffff, 31),
    ] {
        bits.put(value, count);
    }
    let expected = [
        7,
        0b1011_1111,
        0xff,
        0,
        0xff,
        0,
        0xff,
        0,
        0x7f,
        0xff,
        0,
        0xff,
        0,
        0xff,
        0,
    ];
    assert_eq!(bits.finish(), expected);
    let mut bits = BitWriter::new(Vec::new());
    bits.put(0, 2);
    assert_eq!(bits.finish(), [0b0011_1111]);
}

/// No code begins another, and together they leave just the one of ones that is forbidden.
#[test]
fn codes_are_those_of_the_standard() {
    for codes in MEANS.iter().chain(&DETAILS) {
        let table = table(codes);
        let mut used = 0_u32;
        for symbol in codes.symbols {
            let code = table[usize::from(*symbol)];
            assert!((1..=16).contains(&code.count));
            used += 1 << (16 - u32::from(code.count));
        }
        assert!(used < 1 << 16);
        let known = table.iter().filter(|code| code.count > 0).count();
        assert_eq!(known, codes.symbols.len());
    }
    // T.81, tables K.3 and K.5.
    let code =
        |table: &super::bits::Table, symbol: usize| (table[symbol].bits, table[symbol].count);
    assert_eq!(code(&table(&MEANS[0]), 11), (0b1_1111_1110, 9));
    assert_eq!(code(&table(&DETAILS[0]), 0), (0b1010, 4));
    assert_eq!(code(&table(&DETAILS[0]), 0xf0), (0b111_1111_1001, 11));
    assert_eq!(code(&table(&DETAILS[1]), 0xfa), (0xfffe, 16));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn pictures_of_every_size_can_be_read(
        width in 1_usize..300, height in 1_usize..50, seed: u32, quality in 60_u8..=100,
    ) {
        let source = scene(width, height, seed);
        let file = encode(&source, quality).unwrap();
        let other = by_another_writer(&source, quality);
        // Of few pixels each counts for much.
        let pixels = (width * height) as f64;
        let margin = if pixels < 256.0 { 5.0 } else { 0.6 + 400.0 / pixels };
        for reader in [read, decoded] {
            let (ours, theirs) = (psnr(&source, &reader(&file)), psnr(&source, &reader(&other)));
            prop_assert!(ours > theirs - margin || ours > 45.0, "{} dB, {}", ours, theirs);
        }
    }
}
