//! Each format, and what is wrong with some files.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use serde_json::Value;

use super::{Format, convert, format_of};
use crate::gltf::{self, Document, Glb};

/// The document and facts of a mesh that lies in a folder beside other files.
fn converted(name: &str, files: &[(&str, &[u8])]) -> Result<(Value, gltf::Facts), String> {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    opened(&folder.path().join(name))
}

fn opened(path: &Path) -> Result<(Value, gltf::Facts), String> {
    let bytes = fs::read(path).unwrap();
    let start = &bytes[..bytes.len().min(512)];
    let format = format_of(start, bytes.len() as u64).ok_or("unknown")?;
    let glb = convert(path, format)
        .map_err(|error| error.to_string())?
        .glb;
    let glb = Glb::read(std::io::Cursor::new(&glb), glb.len() as u64).unwrap();
    let document = Document::parse(&glb.json).unwrap();
    let bin = glb.bin.map(|bin| bin.end - bin.start);
    let facts = gltf::check(&document, bin, |_| None).map_err(|fault| fault.message)?;
    Ok((document.root().clone(), facts))
}

const SQUARE: &str = "# a square\nmtllib a square.mtl\nv 0 0 0\nv 2 0 0\nv 2 1 0\nv 0 1 0\nvt 0 0\nvt 1 0\nvt 1 1\nvt 0 1\nusemtl tiles\nf 1/1 2/2 \\\n 3/3 4/4\nusemtl plain\nf -4//  -3// -1//\n";
const TILES: &str = "newmtl tiles\nKd 0 0 0\nd 0.5\nmap_Kd -s 2 2 1 -clamp on tiles 1.png\nnewmtl plain\nKd 1 0.5 0\n";

#[test]
fn an_obj_brings_its_materials() {
    let files = [
        ("a.obj", SQUARE),
        ("a square.mtl", TILES),
        ("tiles 1.png", "\u{89}PNG"),
    ];
    let files = files.map(|(name, text)| (name, text.as_bytes()));
    let (root, facts) = converted("a.obj", &files).unwrap();
    assert_eq!(facts.triangles, 3);
    assert_eq!(facts.bounds, Some([[0.0, 0.0, 0.0], [2.0, 1.0, 0.0]]));
    let [tiles, plain] = [&root["materials"][0], &root["materials"][1]];
    assert_eq!(
        tiles["pbrMetallicRoughness"]["baseColorTexture"]["index"],
        0
    );
    assert_eq!(
        tiles["pbrMetallicRoughness"]["baseColorFactor"],
        serde_json::json!([1.0, 1.0, 1.0, 0.5])
    );
    assert_eq!(
        plain["pbrMetallicRoughness"]["baseColorFactor"],
        serde_json::json!([1.0, 0.5, 0.0, 1.0])
    );
}

#[test]
fn what_is_wrong_with_a_mesh_is_said_with_its_line() {
    for (text, expected) in [
        (
            "v 0 0 0\nv 1 0 0\nf 1 2 3\n",
            "line 3 of this OBJ names vertex 3, and there are only 2",
        ),
        ("v 0 0 0\nf 0 1 1\n", "line 2 of this OBJ names vertex 0"),
        (
            "v 0 0 0\nf 1 1\n",
            "line 2 of this OBJ has a face of 2 corners",
        ),
        ("v 0 nan 0\n", "line 1 of this mesh has `nan` for a number"),
        (
            "mtllib gone.mtl\nv 0 0 0\n",
            "line 1 of this OBJ needs `gone.mtl`, which is missing",
        ),
        ("mtllib ../x.mtl\nv 0 0 0\n", "no path below its folder"),
        ("v 0 0 0\n", "holds no faces"),
        (
            "ply\nformat ascii 1.0\nelement vertex 4294967295\nproperty float x\nproperty float y\nproperty float z\nend_header\n0 0 0\n",
            "ends before",
        ),
        (
            "ply\nformat ascii 1.0\nelement face 1\nproperty list uchar int vertex_indices\nend_header\n3 0 1 2\n",
            "names vertex 0, and there are only 0",
        ),
        ("ply\nformat ascii 1.0\n", "does not end"),
        (
            "solid a\nfacet\nvertex 0 0 x\n",
            "line 3 of this mesh has `x` for a number",
        ),
    ] {
        let found = converted("a", &[("a", text.as_bytes())]).unwrap_err();
        assert!(found.contains(expected), "{text}: {found}");
    }
}

#[test]
fn ply_says_the_same_in_text_and_in_bytes_of_both_orders() {
    let header = |format: &str| {
        format!("ply\nformat {format} 1.0\ncomment one\nelement vertex 4\nproperty double x\nproperty float y\nproperty float z\nproperty uchar red\nproperty uchar green\nproperty uchar blue\nelement face 1\nproperty list uchar int vertex_indices\nend_header\n").into_bytes()
    };
    let corners = [
        [500_000.25_f64, 0.0],
        [500_001.25, 0.0],
        [500_001.25, 1.0],
        [500_000.25, 1.0],
    ];
    let mut files = [
        header("ascii"),
        header("binary_little_endian"),
        header("binary_big_endian"),
    ];
    for [x, y] in corners {
        files[0].extend(format!("{x} {y} 0 255 0 128\n").bytes());
        files[1].extend(x.to_le_bytes());
        files[2].extend(x.to_be_bytes());
        for value in [y as f32, 0.0] {
            files[1].extend(value.to_le_bytes());
            files[2].extend(value.to_be_bytes());
        }
        files[1].extend([255, 0, 128]);
        files[2].extend([255, 0, 128]);
    }
    files[0].extend(b"4 0 1 2 3\n");
    files[1].push(4);
    files[2].push(4);
    for corner in 0..4_i32 {
        files[1].extend(corner.to_le_bytes());
        files[2].extend(corner.to_be_bytes());
    }
    let [text, little, big] = files.map(|bytes| converted("a.ply", &[("a.ply", &bytes)]).unwrap());
    assert_eq!(text, little);
    assert_eq!(text, big);
    assert_eq!(text.1.triangles, 2);
    // Survey coordinates keep their fractions.
    assert_eq!(
        text.1.bounds,
        Some([[500_000.25, 0.0, 0.0], [500_001.25, 1.0, 0.0]])
    );
    assert!(text.0["meshes"][0]["primitives"][0]["attributes"]["COLOR_0"].is_number());
}

/// A cube's corners have three normals each, a ball's one.
#[test]
fn edges_stay_and_curves_are_smooth() {
    let cube = "v 0 0 0\nv 1 0 0\nv 1 1 0\nv 0 1 0\nv 0 0 1\nv 1 0 1\nv 1 1 1\nv 0 1 1\nf 1 4 3 2\nf 5 6 7 8\nf 1 2 6 5\nf 3 4 8 7\nf 2 3 7 6\nf 1 5 8 4\n";
    let (root, _) = converted("a.obj", &[("a.obj", cube.as_bytes())]).unwrap();
    assert_eq!(root["accessors"][0]["count"], 24);
    let mut bent = String::new();
    for column in 0..20 {
        let x = f64::from(column);
        bent.push_str(&format!(
            "v {x} {} 0\nv {x} {} 1\n",
            (x / 20.0).sin(),
            (x / 20.0).sin()
        ));
    }
    for column in 0..19 {
        let a = 2 * column + 1;
        bent.push_str(&format!("f {a} {} {} {}\n", a + 2, a + 3, a + 1));
    }
    let (root, _) = converted("a.obj", &[("a.obj", bent.as_bytes())]).unwrap();
    assert_eq!(root["accessors"][0]["count"], 40);
}

#[test]
fn an_stl_is_welded_in_both_forms() {
    let corners = [
        [[0.0_f32, 0.0, 0.0], [1.0, 0.0, 0.0], [0.0, 1.0, 0.0]],
        [[1.0, 0.0, 0.0], [1.0, 1.0, 0.0], [0.0, 1.0, 0.0]],
    ];
    let mut text = "solid two\n".to_owned();
    // Begins as text would, which many programs do.
    let mut bytes = b"solid binary".to_vec();
    bytes.resize(80, b' ');
    bytes.extend(2_u32.to_le_bytes());
    for face in corners {
        text.push_str(" facet normal 0 0 1\n  outer loop\n");
        bytes.extend([0; 12]);
        for [x, y, z] in face {
            text.push_str(&format!("   vertex {x} {y} {z}\n"));
            bytes.extend([x, y, z].iter().flat_map(|value| value.to_le_bytes()));
        }
        bytes.extend([0; 2]);
        text.push_str("  endloop\n endfacet\n");
    }
    text.push_str("endsolid two\n");
    for file in [text.as_bytes(), &bytes] {
        let (root, facts) = converted("a.stl", &[("a.stl", file)]).unwrap();
        assert_eq!(facts.triangles, 2);
        assert_eq!(root["accessors"][0]["count"], 4);
    }
}

#[test]
fn formats_are_told_by_content() {
    for (start, format) in [
        (&b"ply\r\nformat"[..], Some(Format::Ply)),
        (b"solid x\nfacet normal 0 0 0", Some(Format::Stl)),
        (
            b"# Blender\n\no Cube\nv 1.0 2.0 3.0\nv 1",
            Some(Format::Obj),
        ),
        (b"solid ground is a saying\n", None),
        (b"# A heading\n\nSome words.\n", None),
        (b"value,other\n1,2\n", None),
        (b"", None),
    ] {
        assert_eq!(
            format_of(start, start.len() as u64),
            format,
            "{:?}",
            String::from_utf8_lossy(start)
        );
    }
}

proptest! {
    #[test]
    fn no_text_makes_the_readers_panic(text in "[vtnfslo#/ .0-9e\\-\n\\\\]{0,200}", kind in 0..3_usize) {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), &text).unwrap();
        let _ = convert(file.path(), [Format::Obj, Format::Ply, Format::Stl][kind]);
    }

    #[test]
    fn no_bytes_make_the_readers_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300), kind in 0..3_usize) {
        let header = b"ply\nformat binary_little_endian 1.0\nelement vertex 3\nproperty float x\nproperty float y\nproperty float z\nelement face 2\nproperty list uchar int vertex_indices\nproperty list uchar float texcoord\nend_header\n";
        let file = tempfile::NamedTempFile::new().unwrap();
        let start: &[u8] = if kind == 1 { header } else { &[] };
        fs::write(file.path(), [start, &bytes].concat()).unwrap();
        let _ = convert(file.path(), [Format::Obj, Format::Ply, Format::Stl][kind]);
    }
}
