//! Documents that are right, and ways in which they go wrong.

use std::io::Cursor;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Document, Facts, Glb, GlbError, check, pack, write_glb};
use crate::diagnostics::Fault;
use crate::model::MediaPath;

mod attributes;
mod ktx2;
mod plain;

/// A triangle of 36 bytes and its three indices of 6, in one buffer.
fn triangle() -> Value {
    json!({
        "asset": {"version": "2.0"},
        "scene": 0,
        "scenes": [{"nodes": [0]}],
        "nodes": [{"children": [1], "translation": [10, 0, 0]}, {"mesh": 0, "scale": [2, 2, 2]}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 0}, "indices": 1, "material": 0}]}],
        "materials": [{"pbrMetallicRoughness": {"baseColorTexture": {"index": 0}}}],
        "textures": [{"source": 0}],
        "images": [{"uri": "skin.png"}],
        "accessors": [
            {"bufferView": 0, "componentType": 5126, "type": "VEC3", "count": 3, "min": [0, 0, 0], "max": [1, 2, 3]},
            {"bufferView": 1, "componentType": 5123, "type": "SCALAR", "count": 3}
        ],
        "bufferViews": [
            {"buffer": 0, "byteLength": 36},
            {"buffer": 0, "byteOffset": 36, "byteLength": 6}
        ],
        "buffers": [{"uri": "triangle%20.bin", "byteLength": 42}],
        "extensions": {"ACME_unknown": {"kept": [1.5, "yes"]}}
    })
}

fn facts(document: &Value) -> Result<Facts, Fault> {
    let document = Document::parse(document.to_string().as_bytes())?;
    check(&document, None, |path| match path.as_str() {
        "triangle .bin" => Some(42),
        "skin.png" => Some(8),
        _ => None,
    })
}

fn changed(pointer: &str, value: Value) -> Value {
    let mut document = triangle();
    *document.pointer_mut(pointer).unwrap() = value;
    document
}

#[test]
fn a_sound_document_tells_triangles_and_bounds_in_the_scene() {
    let facts = facts(&triangle()).unwrap();
    assert_eq!(facts.triangles, 1);
    assert_eq!(facts.bounds, Some([[10.0, 0.0, 0.0], [12.0, 4.0, 6.0]]));
    let names: Vec<&str> = facts.companions.iter().map(MediaPath::as_str).collect();
    assert_eq!(names, ["skin.png", "triangle .bin"]);
}

#[test]
fn what_is_wrong_is_said_with_its_number() {
    for (pointer, value, expected) in [
        (
            "/accessors/0/count",
            json!(4),
            "accessor 0 has 4 elements of 12 bytes and reaches past the end of buffer view 0, which has 36 bytes",
        ),
        (
            "/accessors/1/bufferView",
            json!(7),
            "`bufferView` of accessor 1 says 7, and there are only 2",
        ),
        (
            "/accessors/0/count",
            json!(u64::MAX),
            "reaches past the end",
        ),
        ("/accessors/0/type", json!("VEC9"), "unknown type `VEC9`"),
        (
            "/accessors/0/min",
            json!([0]),
            "does not say between which corners",
        ),
        (
            "/bufferViews/1/byteOffset",
            json!(37),
            "buffer view 1 ends at byte 43 of buffer 0",
        ),
        ("/bufferViews/1/byteOffset", json!(-1), "no whole number"),
        (
            "/buffers/0/byteLength",
            json!(43),
            "should have 43 bytes and has 42",
        ),
        (
            "/buffers/0/uri",
            json!("gone.bin"),
            "`gone.bin`, which is missing",
        ),
        (
            "/buffers/0/uri",
            json!("https://example.org/a.bin"),
            "lies elsewhere",
        ),
        (
            "/buffers/0/uri",
            json!("../a.bin"),
            "no path below its folder",
        ),
        ("/images/0", json!({}), "image 0 has no bytes"),
        (
            "/textures/0/source",
            json!(3),
            "`source` of texture 0 says 3",
        ),
        (
            "/materials/0/pbrMetallicRoughness/baseColorTexture/index",
            json!(5),
            "`index` of material 0 says 5",
        ),
        (
            "/meshes/0/primitives/0/indices",
            json!(0),
            "accessor 0 is used for indices",
        ),
        ("/nodes/1/mesh", json!(1), "`mesh` of node 1 says 1"),
        (
            "/nodes/1",
            json!({"children": [0]}),
            "node 0 hangs in the scene twice",
        ),
        ("/scene", json!(2), "`scene` of the document says 2"),
        ("/asset/version", json!("1.0"), "of version `1.0`"),
        ("/nodes", json!(3), "`nodes` is no list of objects"),
        (
            "/bufferViews/0",
            json!({"buffer": 0, "byteLength": 36, "byteStride": 8}),
            "overlap in buffer view 0",
        ),
    ] {
        let fault = facts(&changed(pointer, value.clone())).unwrap_err();
        assert!(
            fault.message.contains(expected),
            "{pointer} {value}: {}",
            fault.message
        );
    }
}

#[test]
fn extensions_that_cannot_be_shown_come_with_advice() {
    for (name, advice) in [
        ("KHR_materials_pbrSpecularGlossiness", "metalrough"),
        ("ACME_gizmo", "without this extension"),
    ] {
        let mut document = triangle();
        document["extensionsRequired"] = json!([name]);
        let fault = facts(&document).unwrap_err();
        assert!(fault.message.contains(name));
        assert!(fault.help.unwrap().contains(advice));
    }
    let mut document = triangle();
    document["extensionsRequired"] = json!(["KHR_mesh_quantization", "KHR_texture_transform"]);
    assert!(facts(&document).is_ok());
}

#[test]
fn a_document_with_companions_becomes_one_glb() {
    let document = Document::parse(triangle().to_string().as_bytes()).unwrap();
    let png = b"\x89PNG\r\n\x1a\n";
    let glb = pack(document, None, |path| {
        Ok(match path.as_str() {
            "triangle .bin" => (0..50).collect(),
            _ => png.to_vec(),
        })
    })
    .unwrap();
    let read = Glb::read(Cursor::new(&glb), glb.len() as u64).unwrap();
    let bin = read.bin.unwrap();
    let packed = Document::parse(&read.json).unwrap();
    let facts = check(&packed, Some(bin.end - bin.start), |_| None).unwrap();
    assert_eq!((facts.triangles, facts.companions.len()), (1, 0));

    let root = packed.root();
    assert_eq!(root["extensions"], triangle()["extensions"]);
    assert_eq!(
        root["images"][0],
        json!({"bufferView": 2, "mimeType": "image/png"})
    );
    let bytes = |view: &Value| {
        let start = bin.start as usize + view["byteOffset"].as_u64().unwrap() as usize;
        glb[start..][..view["byteLength"].as_u64().unwrap() as usize].to_vec()
    };
    assert_eq!(bytes(&root["bufferViews"][0]), (0..36).collect::<Vec<u8>>());
    assert_eq!(
        bytes(&root["bufferViews"][1]),
        (36..42).collect::<Vec<u8>>()
    );
    assert_eq!(bytes(&root["bufferViews"][2]), png);
}

#[test]
fn several_buffers_become_one_and_fallbacks_stay() {
    let document = json!({
        "asset": {"version": "2.0"},
        "buffers": [
            {"byteLength": 3, "uri": "data:application/octet-stream;base64,AQID"},
            {"byteLength": 8, "extensions": {"EXT_meshopt_compression": {"fallback": true}}},
            {"byteLength": 4, "uri": "data:;base64,CQgHBg"}
        ],
        "bufferViews": [
            {"buffer": 2, "byteLength": 4},
            {"buffer": 1, "byteLength": 8, "byteStride": 4, "extensions": {"EXT_meshopt_compression":
                {"buffer": 2, "byteOffset": 1, "byteLength": 3, "byteStride": 4, "count": 2, "mode": "ATTRIBUTES"}}}
        ]
    });
    let document = Document::parse(document.to_string().as_bytes()).unwrap();
    check(&document, None, |_| None).unwrap();
    let glb = pack(document, None, |_| Ok(Vec::new())).unwrap();
    let read = Glb::read(Cursor::new(&glb), glb.len() as u64).unwrap();
    let packed = Document::parse(&read.json).unwrap();
    let bin = read.bin.unwrap();
    check(&packed, Some(bin.end - bin.start), |_| None).unwrap();
    let root = packed.root();
    assert_eq!(root["buffers"].as_array().unwrap().len(), 2);
    assert_eq!(root["bufferViews"][0]["byteOffset"], 16);
    let compressed = &root["bufferViews"][1]["extensions"]["EXT_meshopt_compression"];
    assert_eq!(
        (&compressed["buffer"], &compressed["byteOffset"]),
        (&json!(0), &json!(17))
    );
    assert_eq!(root["bufferViews"][1]["buffer"], 1);
}

#[test]
fn many_small_parts_do_not_fill_the_memory() {
    let bomb = format!("{{\"a\":[{}1]}}", "[],".repeat(2_000_000));
    let fault = Document::parse(bomb.as_bytes()).unwrap_err();
    assert!(fault.message.contains("two million"), "{}", fault.message);
    assert!(Document::parse("[".repeat(100_000).as_bytes()).is_err());
}

fn glb_fault(bytes: &[u8]) -> String {
    match Glb::read(Cursor::new(bytes), bytes.len() as u64) {
        Err(GlbError::Fault(fault)) => fault.message,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_container_must_be_whole() {
    let glb = write_glb(b"{}", b"12345").unwrap();
    assert_eq!(glb.len(), 12 + 8 + 4 + 8 + 8);
    assert!(glb_fault(&glb[..glb.len() - 1]).contains("breaks off"));
    assert!(glb_fault(&glb[..10]).contains("breaks off"));
    let with = |at: usize, value: u8| {
        let mut glb = glb.clone();
        glb[at] = value;
        glb
    };
    assert!(glb_fault(&with(4, 1)).contains("version 1"));
    assert!(glb_fault(&with(12, 200)).contains("chunk 0"));
    assert!(glb_fault(&with(16, b'X')).contains("JSON chunk"));
}

/// JSON that looks like glTF and is wrong anywhere.
fn mutated() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(json!(null)),
        any::<i64>().prop_map(|number| json!(number)),
        (0_u32..6).prop_map(|number| json!(number)),
        any::<f64>().prop_map(|number| json!(number)),
        Just(json!([])),
        Just(json!([0, 1, 2])),
        Just(json!({})),
        Just(json!("uri")),
    ];
    (leaf, any::<prop::sample::Index>()).prop_map(|(leaf, at)| {
        let mut document = triangle();
        let pointers = pointers(&document, "");
        if let Some(place) = document.pointer_mut(&pointers[at.index(pointers.len())]) {
            *place = leaf;
        }
        document
    })
}

fn pointers(value: &Value, path: &str) -> Vec<String> {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(entries) => entries
            .iter()
            .map(|(key, value)| (format!("{path}/{key}"), value))
            .collect(),
        Value::Array(items) => (0..)
            .zip(items)
            .map(|(number, value): (usize, _)| (format!("{path}/{number}"), value))
            .collect(),
        _ => Vec::new(),
    };
    inner
        .iter()
        .flat_map(|(path, value)| {
            let mut all = vec![path.clone()];
            all.extend(pointers(value, path));
            all
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_the_container_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200), cut in 0_usize..60) {
        let _ = Glb::read(Cursor::new(&bytes), bytes.len() as u64);
        let mut glb = write_glb(b"{\"asset\":{\"version\":\"2.0\"}}", &bytes).unwrap();
        if let Some(place) = glb.get_mut(cut) {
            *place = bytes.first().copied().unwrap_or(0);
        }
        let _ = Glb::read(Cursor::new(&glb), glb.len() as u64);
        glb.truncate(cut);
        let _ = Glb::read(Cursor::new(&glb), glb.len() as u64);
    }

    #[test]
    fn no_json_makes_the_checks_panic(document in mutated()) {
        if facts(&document).is_ok() {
            let document = Document::parse(document.to_string().as_bytes()).unwrap();
            let _ = pack(document, None, |_| Ok(vec![0; 42]));
        }
    }
}

/// As a GLB: its three corners, and these indices.
fn indexed(indices: [u16; 3]) -> Vec<u8> {
    let mut document = triangle();
    document["buffers"][0] = json!({"byteLength": 42});
    document["images"] = json!([{"bufferView": 1, "mimeType": "image/png"}]);
    let corners = [0.0_f32, 0.0, 0.0, 1.0, 0.0, 3.0, 0.0, 2.0, 0.0];
    let bin: Vec<u8> = corners
        .into_iter()
        .flat_map(f32::to_le_bytes)
        .chain(indices.into_iter().flat_map(u16::to_le_bytes))
        .collect();
    write_glb(document.to_string().as_bytes(), &bin).unwrap()
}

#[test]
fn no_index_names_a_corner_that_there_is_not() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let whole = |indices| {
        std::fs::write(file.path(), indexed(indices)).unwrap();
        super::whole(file.path())
    };
    assert!(whole([0, 1, 2]).is_ok());
    for past in [3, u16::MAX] {
        let fault = whole([0, 1, past]).unwrap_err().to_string();
        assert!(
            fault.contains(&format!("names its corner {past}, and has only 3")),
            "{fault}"
        );
    }
}

#[test]
fn triangles_are_told_in_the_scenes_space() {
    let glb = indexed([0, 1, 2]);
    let (document, bin) = super::opened(&glb).unwrap();
    let mut seen = Vec::new();
    super::triangles(&document, bin, &mut |triangle| seen.push(triangle)).unwrap();
    assert_eq!(
        seen,
        [[[10.0, 0.0, 0.0], [12.0, 0.0, 6.0], [10.0, 4.0, 0.0]]]
    );
}
