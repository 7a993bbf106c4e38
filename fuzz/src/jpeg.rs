//! What travels inside a JPEG, so that no mutation is spent on the picture around it.

use std::sync::LazyLock;

use enfilade::model::Zoom;
use enfilade::values::Work;
use jpeg_encoder::{ColorType, Encoder};

use crate::scan;

/// 16 × 8 pixels.
static PICTURE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut bytes = Vec::new();
    let pixels: Vec<u8> = (0..16 * 8 * 3).map(|value| (value % 251) as u8).collect();
    Encoder::new(&mut bytes, 80)
        .encode(&pixels, 16, 8, ColorType::Rgb)
        .expect("a JPEG");
    bytes
});

const APP1: u8 = 0xe1;
const APP2: u8 = 0xe2;

/// The picture with a segment after its first marker. What is too long for one is cut.
fn with(marker: u8, head: &[u8], data: &[u8]) -> Vec<u8> {
    let room = usize::from(u16::MAX) - 2 - head.len();
    let data = &data[..data.len().min(room)];
    let length = (2 + head.len() + data.len()) as u16;
    let mut bytes = PICTURE[..2].to_vec();
    bytes.extend([0xff, marker]);
    bytes.extend(length.to_be_bytes());
    bytes.extend_from_slice(head);
    bytes.extend_from_slice(data);
    bytes.extend_from_slice(&PICTURE[2..]);
    bytes
}

pub fn look_with_xmp(data: &[u8]) {
    scan::look(&with(APP1, b"http://ns.adobe.com/xap/1.0/\0", data));
}

pub fn look_with_exif(data: &[u8]) {
    scan::look(&with(APP1, b"Exif\0\0", data));
}

pub fn make_with_icc(data: &[u8]) {
    let bytes = with(APP2, b"ICC_PROFILE\0\x01\x01", data);
    scan::look(&bytes);
    let path = scan::file("scan", &bytes);
    if let Some(header) = scan::image(&path) {
        scan::make(
            &path,
            Work::Picture {
                header,
                zoom: Zoom::Always,
            },
        );
    }
}
