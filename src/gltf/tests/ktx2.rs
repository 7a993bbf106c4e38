//! Textures in KTX2, of `fuzz/seeds`: packed by Basis Universal's own encoder (npm `ktx2-encoder`).

use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::ktx2::{is_ktx2, pixels};
use super::super::{Document, plain};

const ETC1S: &[u8] = include_bytes!("../../../fuzz/seeds/etc1s.ktx2");
const ETC1S_CLEAR: &[u8] = include_bytes!("../../../fuzz/seeds/etc1s-clear.ktx2");
const UASTC: &[u8] = include_bytes!("../../../fuzz/seeds/uastc.ktx2");
const UASTC_CLEAR: &[u8] = include_bytes!("../../../fuzz/seeds/uastc-clear.ktx2");

/// In the middle of each quarter of their 64 × 32 pixels: red, green, blue, and a grey that gets
/// brighter to the right.
const SEEN: [([usize; 2], [u8; 3]); 4] = [
    ([16, 8], [200, 40, 40]),
    ([48, 8], [40, 160, 60]),
    ([16, 24], [40, 60, 200]),
    ([48, 24], [144, 144, 144]),
];
/// ETC1S has few colours.
const CLOSE: u8 = 10;

/// A triangle whose texture says this, and two images: of KTX2, and of PNG.
fn textured(texture: &Value) -> Value {
    let bin = vec![0; 48];
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
            {"bufferView": 1, "mimeType": "image/png"}
        ],
        "accessors": [{
            "bufferView": 0, "componentType": 5126, "type": "VEC3", "count": 3,
            "min": [0, 0, 0], "max": [0, 0, 0]
        }],
        "bufferViews": [
            {"buffer": 0, "byteLength": 36},
            {"buffer": 0, "byteOffset": 36, "byteLength": 12}
        ],
        "buffers": [{"byteLength": bin.len()}]
    });
    let document = Document::parse(document.to_string().as_bytes()).unwrap();
    plain(&document, &bin).unwrap().0.into_root()
}

fn in_ktx2() -> Value {
    json!({"extensions": {"KHR_texture_basisu": {"source": 0}}})
}

#[test]
fn textures_of_both_kinds_have_the_colours_that_were_packed() {
    for (ktx2, alphas) in [
        (ETC1S, [255, 255]),
        (UASTC, [255, 255]),
        (ETC1S_CLEAR, [255, 128]),
        (UASTC_CLEAR, [255, 128]),
    ] {
        assert!(is_ktx2(ktx2));
        let read = pixels(ktx2).unwrap();
        assert_eq!((read.width, read.height), (64, 32));
        let (quads, _) = read.data.as_chunks::<4>();
        for ([x, y], colour) in SEEN {
            let seen = quads[y * 64 + x];
            let wanted = [colour[0], colour[1], colour[2], alphas[usize::from(x > 32)]];
            let is_close = seen.iter().zip(wanted).all(|(a, b)| a.abs_diff(b) <= CLOSE);
            assert!(is_close, "{x}, {y}: {seen:?}, not {wanted:?}");
        }
    }
}

#[test]
fn a_plain_texture_shows_its_ktx2_or_the_image_beside_it() {
    let root = textured(&in_ktx2());
    assert!(root.get("extensionsRequired").is_none());
    assert_eq!(root["textures"], json!([{"source": 0}]));
    assert_eq!(root["images"][0]["mimeType"], "image/ktx2");
    let mut both = in_ktx2();
    both["source"] = 1.into();
    let root = textured(&both);
    assert_eq!(root["textures"], json!([{"source": 0}]));
    assert_eq!(root["images"][0]["mimeType"], "image/png");
    // The other one is gone.
    assert_eq!(root["images"].as_array().map(Vec::len), Some(1));
}

#[test]
fn what_cannot_be_read_is_told() {
    let with = |ktx2: &[u8], at: usize, bytes: &[u8]| {
        let mut changed = ktx2.to_vec();
        changed[at..at + bytes.len()].copy_from_slice(bytes);
        changed
    };
    for (ktx2, why) in [
        (
            with(UASTC, 96, &(1_u64 << 40).to_le_bytes()),
            "more than its size tells",
        ),
        (
            with(ETC1S, 20, &[0, 0, 1, 0, 0, 0, 1, 0]),
            "65536 × 65536 pixels",
        ),
        (with(UASTC, 36, &[6]), "more than one picture"),
        (with(ETC1S, 32, &[3]), "more than one picture"),
        (with(ETC1S, 200, &[0xa5; 209]), "damaged"),
        (ETC1S[..300].to_vec(), "ends too early"),
        (ETC1S[..24].to_vec(), "ends too early"),
    ] {
        let fault = pixels(&ktx2).map(|read| read.data.len()).unwrap_err();
        assert!(fault.contains(why), "{fault}, not {why}");
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
        let _ = pixels(&ktx2);
    }
}
