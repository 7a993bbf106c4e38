//! Files that cannot be written as text, made from the sentence that an example describes them
//! with.

use super::{glb, jpeg};

/// `None` for "nothing": the file is taken away.
pub fn bytes(described: &str) -> Option<Vec<u8>> {
    Some(match described {
        "nothing" => return None,
        "a JPEG" | "a JPEG of 512 × 256" => jpeg(512, 256, 9),
        "a JPEG of 512 × 200" => jpeg(512, 200, 9),
        "a JPEG of 512 × 512" => jpeg(512, 512, 9),
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
        "a GLB of a room of 10 × 3 × 10 m" => room([-5.0, 0.0, -5.0], [5.0, 3.0, 5.0]),
        "an empty file" => Vec::new(),
        "a GLB" => glb(3),
        "a GLB that names more corners than it has" => glb(300),
        "a sound" => sound(),
        "a WebM" => b"\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm".to_vec(),
        "the first bytes of an MP4" => b"\0\0\0\x18ftypisom\0\0\x02\0isommp41".to_vec(),
        "a PDF" => b"%PDF-1.7\n".to_vec(),
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

/// The six sides of a box, as a mesh of a hall has them.
fn room(low: [f32; 3], high: [f32; 3]) -> Vec<u8> {
    let corner = |at: usize| [0, 1, 2].map(|axis| [low, high][at >> axis & 1][axis]);
    let sides = [
        [0, 1, 3, 2],
        [4, 5, 7, 6],
        [0, 1, 5, 4],
        [2, 3, 7, 6],
        [0, 2, 6, 4],
        [1, 3, 7, 5],
    ];
    let corners = sides
        .into_iter()
        .flat_map(|[a, b, c, d]| [a, b, c, a, c, d])
        .flat_map(corner);
    let bin: Vec<u8> = corners.flat_map(f32::to_le_bytes).collect();
    let json = serde_json::json!({
        "asset": {"version": "2.0"},
        "scenes": [{"nodes": [0]}],
        "nodes": [{"mesh": 0}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 0}}]}],
        "accessors": [{"bufferView": 0, "componentType": 5126, "count": 36, "type": "VEC3", "min": low, "max": high}],
        "bufferViews": [{"buffer": 0, "byteLength": bin.len()}],
        "buffers": [{"byteLength": bin.len()}],
    });
    enfilade::gltf::write_glb(json.to_string().as_bytes(), &bin).unwrap()
}
