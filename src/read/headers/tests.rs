//! Files that are whole, cut off and made up.

use std::io::Cursor;

use proptest::prelude::*;

use super::stream::Stream;
use super::{HeaderError, jpeg, png, read, webp};
use crate::model::{Header, ImageFormat, ImageHeader, Orientation};

fn fault_of(bytes: &[u8]) -> String {
    match read_bytes(bytes) {
        Err(HeaderError::Fault(fault)) => fault.message,
        other => panic!("{other:?}"),
    }
}

fn read_bytes(bytes: &[u8]) -> Result<Header, HeaderError> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scan");
    std::fs::write(&path, bytes).unwrap();
    read(&path)
}

fn image(bytes: &[u8]) -> ImageHeader {
    match read_bytes(bytes).unwrap() {
        Header::Image(header) => header,
        other => panic!("{other:?}"),
    }
}

/// TIFF with one entry: orientation.
fn exif(orientation: u16) -> Vec<u8> {
    let mut tiff = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01".to_vec();
    tiff.extend(orientation.to_be_bytes());
    tiff.extend([0; 6]);
    tiff
}

struct Extras {
    orientation: u16,
    restart_interval: u16,
}

fn jpeg_of(width: u16, height: u16, extras: &Extras) -> Vec<u8> {
    let pixels: Vec<u8> = (0..usize::from(width) * usize::from(height) * 3)
        .map(|at| (at * 31 % 251) as u8)
        .collect();
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 80);
    encoder
        .add_exif_metadata(&exif(extras.orientation))
        .unwrap();
    encoder.set_restart_interval(extras.restart_interval);
    encoder
        .encode(&pixels, width, height, jpeg_encoder::ColorType::Rgb)
        .unwrap();
    bytes
}

const PLAIN: Extras = Extras {
    orientation: 1,
    restart_interval: 0,
};

fn other_image(format: image::ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image::RgbImage::from_fn(30, 20, |x, y| image::Rgb([x as u8, y as u8, 7]))
        .write_to(&mut bytes, format)
        .unwrap();
    bytes.into_inner()
}

#[test]
fn images_tell_their_size() {
    for (bytes, format) in [
        (jpeg_of(30, 20, &PLAIN), ImageFormat::Jpeg),
        (other_image(image::ImageFormat::Png), ImageFormat::Png),
        (other_image(image::ImageFormat::WebP), ImageFormat::WebP),
    ] {
        let header = image(&bytes);
        assert_eq!(
            (header.format, header.width, header.height),
            (format, 30, 20)
        );
    }
}

#[test]
fn every_orientation_is_read() {
    for value in 1..=8 {
        let extras = Extras {
            orientation: value,
            ..PLAIN
        };
        let header = image(&jpeg_of(30, 20, &extras));
        assert_eq!(
            header.orientation,
            Orientation::from_exif(value.into()),
            "{value}"
        );
        let expected = if value > 4 { (20, 30) } else { (30, 20) };
        assert_eq!(header.upright_size(), expected);
    }
}

#[test]
fn files_that_were_cut_off_are_named() {
    for (bytes, name) in [
        (jpeg_of(300, 200, &PLAIN), "this JPEG breaks off"),
        (other_image(image::ImageFormat::Png), "this PNG breaks off"),
        (
            other_image(image::ImageFormat::WebP),
            "this WebP breaks off",
        ),
    ] {
        for cut in [bytes.len() - 5, bytes.len() / 2, 40] {
            let message = fault_of(&bytes[..cut]);
            assert!(message.starts_with(name), "{cut}: {message}");
        }
    }
}

#[test]
fn restart_markers_tell_how_much_is_there() {
    let extras = Extras {
        restart_interval: 4,
        ..PLAIN
    };
    let bytes = jpeg_of(640, 480, &extras);
    let message = fault_of(&bytes[..bytes.len() / 2]);
    let percent: u32 = message
        .strip_prefix("this JPEG breaks off after ")
        .and_then(|rest| rest.split(' ').next())
        .and_then(|number| number.parse().ok())
        .unwrap();
    assert!((45..=52).contains(&percent), "{message}");
}

#[test]
fn bombs_and_foreign_formats_are_refused() {
    let mut png = other_image(image::ImageFormat::Png);
    png[16..24].copy_from_slice(&[0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff]);
    assert_eq!(
        fault_of(&png),
        "this image is 65535 × 65535 pixels, too large to process"
    );
    for (bytes, name) in [
        (&b"II*\0\x08\0\0\0"[..], "a TIFF image"),
        (b"GIF89a....", "a GIF image"),
        (b"8BPS\0\x01", "a Photoshop document"),
        (b"\0\0\0\x20ftypavif", "an AVIF image"),
        (b"\0\0\0\x20ftypheic", "a HEIC image"),
        (b"\0\0\0\x0cjP  \r\n\x87\n", "a JPEG 2000 image"),
    ] {
        assert!(fault_of(bytes).contains(name), "{}", fault_of(bytes));
    }
    assert_eq!(fault_of(b""), "the file is empty");
}

#[test]
fn sounds_are_known_by_their_content() {
    let filled = |start: &[u8]| {
        let mut bytes = start.to_vec();
        bytes.resize(500, 1);
        bytes
    };
    for (start, mime) in [
        (&b"OggS\0\x02\0\0\0\0\0\0\0\0\x01vorbis"[..], "audio/ogg"),
        (b"fLaC\0\0\0\x22", "audio/flac"),
        (
            b"RIFF\0\x01\0\0WAVEfmt \x04\0\0\0abcddata\0\0\0\0",
            "audio/wav",
        ),
        (b"ID3\x04\0\0\0\0\0\x0a", "audio/mpeg"),
        (b"\xff\xfb\x90\x64", "audio/mpeg"),
    ] {
        match read_bytes(&filled(start)).unwrap() {
            Header::Audio(audio) => assert_eq!(audio.mime, mime),
            other => panic!("{other:?}"),
        }
    }
    assert!(fault_of(b"ID3\x04\0\0\0\0\x7f\x7f").contains("empty"));
}

#[test]
fn an_mp4_without_film_is_a_sound() {
    let mp4 = |kind: &[u8; 4]| {
        let mut bytes = b"\0\0\0\x10ftypM4A \0\0\0\0".to_vec();
        bytes.extend(b"\0\0\0\x20moov\0\0\0\x18hdlr\0\0\0\0\0\0\0\0");
        bytes.extend(kind);
        bytes.extend([0; 4]);
        bytes
    };
    assert!(matches!(read_bytes(&mp4(b"soun")), Ok(Header::Audio(_))));
    assert!(matches!(read_bytes(&mp4(b"vide")), Ok(Header::Video(_))));
    assert!(fault_of(&mp4(b"text")).contains("neither"));
    let cut = mp4(b"soun");
    assert!(fault_of(&cut[..cut.len() - 3]).contains("breaks off"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_a_walker_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let stream = || Stream::new(Cursor::new(bytes.clone()), bytes.len() as u64);
        let _ = jpeg::read(&mut stream());
        let _ = png::read(&mut stream());
        let _ = webp::read(&mut stream());
        for magic in [&b"\xff\xd8\xff"[..], b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBP", b"glTF\x02\0\0\0",
            b"{", b"OggS", b"RIFF\0\0\0\0WAVE", b"ID3", b"\0\0\0\x08ftyp", b"\x1a\x45\xdf\xa3"]
        {
            let mut file = magic.to_vec();
            file.extend(&bytes);
            let _ = read_bytes(&file);
        }
    }

    #[test]
    fn a_damaged_jpeg_is_a_header_or_a_fault(cut in 0_usize..3000, at in 0_usize..3000, value: u8) {
        let mut bytes = jpeg_of(60, 40, &PLAIN);
        let at = at % bytes.len();
        bytes[at] = value;
        bytes.truncate(cut.max(4));
        prop_assert!(!matches!(read_bytes(&bytes), Err(HeaderError::Io(_))));
    }
}
