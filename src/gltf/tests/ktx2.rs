//! Textures in KTX2, of `fuzz/seeds`: packed by Basis Universal's own encoder (npm `ktx2-encoder`).

use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::{Document, plain, view_bytes};
use crate::diagnostics::Fault;

const ETC1S: &[u8] = include_bytes!("../../../fuzz/seeds/etc1s.ktx2");
const ETC1S_CLEAR: &[u8] = include_bytes!("../../../fuzz/seeds/etc1s-clear.ktx2");
const UASTC: &[u8] = include_bytes!("../../../fuzz/seeds/uastc.ktx2");
const UASTC_CLEAR: &[u8] = include_bytes!("../../../fuzz/seeds/uastc-clear.ktx2");

/// In the middle of each quarter of their 64 × 32 pixels: red, green, blue, and a grey that gets
/// brighter to the right.
const SEEN: [([u32; 2], [u8; 3]); 4] = [
    ([16, 8], [200, 40, 40]),
    ([48, 8], [40, 160, 60]),
    ([16, 24], [40, 60, 200]),
    ([48, 24], [144, 144, 144]),
];
/// ETC1S has few colours.
const CLOSE: u8 = 10;

/// A triangle whose texture has this extension, and this image in KTX2.
fn textured(ktx2: &[u8], texture: Value) -> Result<(Document, Vec<u8>), Fault> {
    let mut bin = vec![0; 36];
    bin.extend_from_slice(ktx2);
    let document = json!({
        "asset": {"version": "2.0"},
        "extensionsUsed": ["KHR_texture_basisu"],
        "extensionsRequired": ["KHR_texture_basisu"],
        "scene": 0,
        "scenes": [{"nodes": [0]}],
        "nodes": [{"mesh": 0}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 0}, "material": 0}]}],
        "materials": [{"pbrMetallicRoughness": {"baseColorTexture": {"index": 0}}}],
        "textures": [texture],
        "images": [
            {"bufferView": 1, "mimeType": "image/ktx2"},
            {"bufferView": 0, "mimeType": "image/png"}
        ],
        "accessors": [{
            "bufferView": 0, "componentType": 5126, "type": "VEC3", "count": 3,
            "min": [0, 0, 0], "max": [0, 0, 0]
        }],
        "bufferViews": [
            {"buffer": 0, "byteLength": 36},
            {"buffer": 0, "byteOffset": 36, "byteLength": ktx2.len()}
        ],
        "buffers": [{"byteLength": bin.len()}]
    });
    plain(&Document::parse(document.to_string().as_bytes())?, &bin)
}

fn in_ktx2() -> Value {
    json!({"extensions": {"KHR_texture_basisu": {"source": 0}}})
}

#[test]
fn textures_of_both_kinds_become_png_of_the_same_colours() {
    for (ktx2, alphas) in [
        (ETC1S, [255, 255]),
        (UASTC, [255, 255]),
        (ETC1S_CLEAR, [255, 128]),
        (UASTC_CLEAR, [255, 128]),
    ] {
        let (document, bin) = textured(ktx2, in_ktx2()).unwrap();
        let root = document.root();
        assert_eq!(root["textures"], json!([{"source": 0}]));
        assert_eq!(root["images"][0]["mimeType"], "image/png");
        assert!(root.get("extensionsRequired").is_none());
        let png = view_bytes(&document, &bin, &root["images"][0]).unwrap();
        let read = image::load_from_memory(png).unwrap();
        assert_eq!((read.width(), read.height()), (64, 32));
        assert_eq!(read.color().has_alpha(), alphas[1] < 255);
        let read = read.into_rgba8();
        for ([x, y], colour) in SEEN {
            let seen = read.get_pixel(x, y).0;
            let wanted = [colour[0], colour[1], colour[2], alphas[usize::from(x > 32)]];
            let is_close = seen.iter().zip(wanted).all(|(a, b)| a.abs_diff(b) <= CLOSE);
            assert!(is_close, "{x}, {y}: {seen:?}, not {wanted:?}");
        }
    }
}

#[test]
fn an_image_beside_the_ktx2_is_the_original() {
    let mut texture = in_ktx2();
    texture["source"] = 1.into();
    let (document, _) = textured(ETC1S, texture).unwrap();
    let root = document.root();
    assert_eq!(root["textures"], json!([{"source": 0}]));
    // The other one is gone.
    assert_eq!(root["images"].as_array().map(Vec::len), Some(1));
}

#[test]
fn what_cannot_be_read_is_told_with_its_place() {
    let mut vast = ETC1S.to_vec();
    vast[20..28].copy_from_slice(&[0, 0, 1, 0, 0, 0, 1, 0]);
    let mut cube = ETC1S.to_vec();
    cube[36..40].copy_from_slice(&6_u32.to_le_bytes());
    let mut damaged = ETC1S.to_vec();
    damaged[200..].fill(0xa5);
    let mut bomb = UASTC.to_vec();
    bomb[96..104].copy_from_slice(&(1_u64 << 40).to_le_bytes());
    for (ktx2, why) in [
        (&bomb, "more than its size tells"),
        (&vast, "65536 × 65536 pixels"),
        (&cube, "KTX2"),
        (&damaged, "damaged"),
        (&ETC1S[..300].to_vec(), "ends too early"),
        (&ETC1S[..24].to_vec(), "ends too early"),
    ] {
        let fault = textured(ktx2, in_ktx2()).unwrap_err();
        let Fault { message, .. } = &fault;
        assert!(
            message.contains("image 0") && message.contains(why),
            "{message}"
        );
    }
}

proptest! {
    #[test]
    fn damaged_textures_never_panic(
        which in prop::sample::select(&[ETC1S, ETC1S_CLEAR, UASTC, UASTC_CLEAR]),
        damages in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let mut ktx2 = which.to_vec();
        for (at, byte) in damages {
            let at = at.index(ktx2.len());
            ktx2[at] = byte;
        }
        let _ = textured(&ktx2, in_ktx2());
    }
}
