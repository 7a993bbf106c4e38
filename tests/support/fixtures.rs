//! Files that cannot be written as text, made from the sentence that an example describes them
//! with.

use super::jpeg;

/// `None` for "nothing": the file is taken away.
pub fn bytes(described: &str) -> Option<Vec<u8>> {
    Some(match described {
        "nothing" => return None,
        "a JPEG" | "a JPEG of 512 × 256" => jpeg(512, 256, 9),
        "a JPEG of 512 × 200" => jpeg(512, 200, 9),
        "the first half of a JPEG" => {
            let whole = jpeg(512, 256, 9);
            whole[..whole.len() / 2].to_vec()
        }
        "a JPEG of 512 × 256 that says it is a crop of 400 × 400" => {
            with_gpano([800, 400], [400, 400], [0, 0])
        }
        "a JPEG of 512 × 256 that is the middle of 1024 × 512" => {
            with_gpano([1024, 512], [512, 256], [256, 128])
        }
        "a JPEG that says it is 32000 × 16000" => claiming(32000, 16000),
        "a PNG of 512 × 256" => png(512, 256),
        "a sound" => sound(),
        "“title: 青铜馆中厅” in GBK" => {
            b"---\ntitle: \xC7\xE0\xCD\xAD\xB9\xDD\xD6\xD0\xCC\xFC\n---\n".to_vec()
        }
        "a table of 100,001 rows" => {
            let rows = (0..=100_000).map(|row| format!("sweep-{row}\n"));
            std::iter::once("id\n".to_owned())
                .chain(rows)
                .collect::<String>()
                .into_bytes()
        }
        "a text of 17 MiB" => vec![b'x'; 17 * 1024 * 1024],
        other => panic!("no fixture is described as `{other}`"),
    })
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_pixel(width, height, image::Rgb([90, 80, 70]))
        .write_to(&mut bytes, image::ImageFormat::Png)
        .unwrap();
    bytes.into_inner()
}

/// A JPEG of 512 × 256 with Photo Sphere metadata right after its first marker.
fn with_gpano(full: [u32; 2], cropped: [u32; 2], offset: [u32; 2]) -> Vec<u8> {
    let packet = format!(
        "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf:Description GPano:FullPanoWidthPixels=\"{}\" GPano:FullPanoHeightPixels=\"{}\" GPano:CroppedAreaImageWidthPixels=\"{}\" GPano:CroppedAreaImageHeightPixels=\"{}\" GPano:CroppedAreaLeftPixels=\"{}\" GPano:CroppedAreaTopPixels=\"{}\"/></x:xmpmeta>",
        full[0], full[1], cropped[0], cropped[1], offset[0], offset[1]
    );
    let plain = jpeg(512, 256, 9);
    let length = u16::try_from(packet.len() + 2).unwrap();
    let mut bytes = plain[..2].to_vec();
    bytes.extend([0xff, 0xe1]);
    bytes.extend(length.to_be_bytes());
    bytes.extend(packet.as_bytes());
    bytes.extend(&plain[2..]);
    bytes
}

/// A small JPEG whose frame header gives another size.
fn claiming(width: u16, height: u16) -> Vec<u8> {
    let mut bytes = jpeg(512, 256, 9);
    let frame = bytes
        .windows(2)
        .position(|pair| pair == [0xff, 0xc0])
        .unwrap();
    bytes[frame + 5..frame + 7].copy_from_slice(&height.to_be_bytes());
    bytes[frame + 7..frame + 9].copy_from_slice(&width.to_be_bytes());
    bytes
}

/// Four silent frames of MPEG-1 layer III, 128 kbit/s at 44.1 kHz.
fn sound() -> Vec<u8> {
    let mut frame = vec![0xff, 0xfb, 0x90, 0x00];
    frame.resize(417, 0);
    frame.repeat(4)
}
