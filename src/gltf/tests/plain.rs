//! Documents in every form of compression say the same when they are plain.

use std::path::Path;

use serde_json::{Value, json};

use super::super::{Document, Triangle, opened, plain, triangles, whole, write_glb};

const CORNERS: [[f32; 3]; 4] = [
    [0.0, 0.0, 0.0],
    [1.0, 0.0, 0.0],
    [0.0, 1.0, 0.0],
    [0.0, 0.0, 1.0],
];
const FACES: [u16; 6] = [0, 1, 2, 0, 3, 1];

/// Two faces of a tetrahedron; `views` and `accessors` say how they are stored.
fn document(views: Value, accessors: Value, bin: &[u8]) -> Document {
    let document = json!({
        "asset": {"version": "2.0"},
        "nodes": [{"mesh": 0}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 0}, "indices": 1}]}],
        "accessors": accessors,
        "bufferViews": views,
        "buffers": [{"byteLength": bin.len()}]
    });
    Document::parse(document.to_string().as_bytes()).unwrap()
}

fn positions(more: &Value) -> Value {
    let mut accessor = json!({
        "bufferView": 0, "componentType": 5126, "type": "VEC3", "count": 4,
        "min": [0, 0, 0], "max": [1, 1, 1]
    });
    for (key, value) in more.as_object().unwrap() {
        accessor[key] = value.clone();
    }
    accessor
}

fn indices() -> Value {
    json!({"bufferView": 1, "componentType": 5123, "type": "SCALAR", "count": 6})
}

fn floats() -> Vec<u8> {
    CORNERS
        .iter()
        .flatten()
        .flat_map(|x| x.to_le_bytes())
        .collect()
}

fn faces() -> Vec<u8> {
    FACES
        .iter()
        .flat_map(|corner| corner.to_le_bytes())
        .collect()
}

/// What is shown, each face from its first corner on: codecs may begin with any.
fn seen(document: &Document, bin: &[u8]) -> Vec<Triangle> {
    let mut seen = Vec::new();
    triangles(document, bin, &mut |mut face| {
        let first = (0..3).min_by(|a, b| face[*a].partial_cmp(&face[*b]).unwrap());
        face.rotate_left(first.unwrap());
        seen.push(face);
    })
    .unwrap();
    seen
}

fn both_faces() -> Vec<Triangle> {
    let face = |corners: &[u16]| [0, 1, 2].map(|at| CORNERS[corners[at] as usize].map(f64::from));
    FACES.chunks(3).map(face).collect()
}

/// Plain, it shows the two faces, and holds their bytes and no others.
fn shows_both_faces(document: &Document, bin: &[u8]) {
    let (document, bin) = plain(document, bin).unwrap();
    assert_eq!(seen(&document, &bin), both_faces());
    assert!(document.root().get("extensionsUsed").is_none());
    assert_eq!(bin.len(), 4 * 12 + 6 * 2);
}

#[test]
fn plain_geometry_stays() {
    let bin = [floats(), faces(), vec![7; 100]].concat();
    let views = json!([
        {"buffer": 0, "byteLength": 48},
        {"buffer": 0, "byteOffset": 48, "byteLength": 12},
        {"buffer": 0, "byteOffset": 60, "byteLength": 100}
    ]);
    shows_both_faces(
        &document(views, json!([positions(&json!({})), indices()]), &bin),
        &bin,
    );
}

#[test]
fn vertices_in_strides_are_packed() {
    let spread: Vec<u8> = floats()
        .chunks(12)
        .flat_map(|v| [v, &[9; 8]].concat())
        .collect();
    let bin = [spread, faces()].concat();
    let views = json!([
        {"buffer": 0, "byteLength": 80, "byteStride": 20},
        {"buffer": 0, "byteOffset": 80, "byteLength": 12}
    ]);
    shows_both_faces(
        &document(views, json!([positions(&json!({})), indices()]), &bin),
        &bin,
    );
}

#[test]
fn what_sparse_accessors_replace_is_filled_in() {
    let mut wrong = floats();
    wrong[24..28].copy_from_slice(&5.0_f32.to_le_bytes());
    let right: Vec<u8> = CORNERS[2].iter().flat_map(|x| x.to_le_bytes()).collect();
    let bin = [wrong, faces(), vec![2, 0, 0, 0], right].concat();
    let views = json!([
        {"buffer": 0, "byteLength": 48},
        {"buffer": 0, "byteOffset": 48, "byteLength": 12},
        {"buffer": 0, "byteOffset": 60, "byteLength": 4},
        {"buffer": 0, "byteOffset": 64, "byteLength": 12}
    ]);
    let sparse = json!({"sparse": {
        "count": 1,
        "indices": {"bufferView": 2, "componentType": 5121},
        "values": {"bufferView": 3}
    }});
    shows_both_faces(
        &document(views, json!([positions(&sparse), indices()]), &bin),
        &bin,
    );
}

#[test]
fn quantised_positions_become_floats() {
    let normalised: Vec<u8> = CORNERS
        .iter()
        .flat_map(|[x, y, z]| [*x, *y, *z, 0.0])
        .flat_map(|value| ((value * 32767.0) as i16).to_le_bytes())
        .collect();
    let bin = [normalised, faces()].concat();
    let views = json!([
        {"buffer": 0, "byteLength": 32, "byteStride": 8},
        {"buffer": 0, "byteOffset": 32, "byteLength": 12}
    ]);
    let quantised = positions(&json!({
        "componentType": 5122, "normalized": true, "max": [32767, 32767, 32767]
    }));
    let document = document(views, json!([quantised, indices()]), &bin);
    shows_both_faces(&document, &bin);
    let (document, _) = plain(&document, &bin).unwrap();
    assert_eq!(
        document.root()["accessors"][0]["max"],
        json!([1.0, 1.0, 1.0])
    );
}

#[test]
fn streams_of_meshopt_are_unpacked() {
    let corners = meshopt::encode_vertex_buffer_level(&CORNERS, 2, Some(0)).unwrap();
    let faces = meshopt::encode_index_buffer(&FACES.map(u32::from), 4).unwrap();
    let bin = [corners.as_slice(), &faces].concat();
    let view =
        |length: usize, stride: usize, count: usize, mode: &str, start: usize, packed: usize| {
            json!({"buffer": 1, "byteLength": length, "extensions": {"EXT_meshopt_compression": {
                "buffer": 0, "byteOffset": start, "byteLength": packed,
                "byteStride": stride, "count": count, "mode": mode
            }}})
        };
    let first = view(48, 12, 4, "ATTRIBUTES", 0, corners.len());
    let second = view(12, 2, 6, "TRIANGLES", corners.len(), faces.len());
    let mut root = document(
        json!([first, second]),
        json!([positions(&json!({})), indices()]),
        &bin,
    )
    .root()
    .clone();
    root["extensionsUsed"] = json!(["EXT_meshopt_compression"]);
    root["buffers"] = json!([
        {"byteLength": bin.len()},
        {"byteLength": 60, "extensions": {"EXT_meshopt_compression": {"fallback": true}}}
    ]);
    let parsed = |root: &Value| Document::parse(root.to_string().as_bytes()).unwrap();
    shows_both_faces(&parsed(&root), &bin);

    let glb = write_glb(root.to_string().as_bytes(), &bin).unwrap();
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), glb).unwrap();
    assert_eq!(whole(file.path()).unwrap().1.triangles, 2);

    root["buffers"][1]["byteLength"] = (1_u64 << 40).into();
    // More than any stream could hold, and streams that break off.
    let mut endless = root.clone();
    endless["bufferViews"][0]["byteLength"] = (12_u64 << 24).into();
    endless["bufferViews"][0]["extensions"]["EXT_meshopt_compression"]["count"] = (1 << 24).into();
    let mut short = root.clone();
    short["bufferViews"][0]["extensions"]["EXT_meshopt_compression"]["byteLength"] = 9.into();
    for broken in [endless, short] {
        let fault = plain(&parsed(&broken), &bin).unwrap_err();
        assert!(fault.message.contains("buffer view 0"), "{fault:?}");
    }
}

#[test]
fn streams_of_draco_are_unpacked() {
    let (root, stream) = in_draco();
    let document = Document::parse(root.to_string().as_bytes()).unwrap();
    let (plain_document, bin) = plain(&document, &stream).unwrap();
    let mut found = seen(&plain_document, &bin);
    // Draco may tell faces in any order.
    found.sort_by(|a, b| b.partial_cmp(a).unwrap());
    let mut expected = both_faces();
    expected.sort_by(|a, b| b.partial_cmp(a).unwrap());
    assert_eq!(found, expected);
    // A stream that breaks off may still decode to something, and never panics.
    for length in 0..stream.len() {
        let broken_off = [&stream[..length], &vec![0; stream.len() - length]].concat();
        let result = plain(&document, &broken_off);
        assert!(length > 16 || result.is_err(), "{length}");
    }
}

fn in_draco() -> (Value, Vec<u8>) {
    use draco_core::{
        DataType, EncoderBuffer, EncoderOptions, GeometryAttributeType, Mesh, MeshEncoder,
        PointAttribute,
    };
    let mut mesh = Mesh::new();
    mesh.set_num_points(4);
    let mut attribute = PointAttribute::new();
    attribute.init(
        GeometryAttributeType::Position,
        3,
        DataType::Float32,
        false,
        4,
    );
    attribute.buffer_mut().write(0, &floats());
    mesh.add_attribute(attribute);
    mesh.set_num_faces(2);
    mesh.set_faces_from_flat_indices(&FACES.map(u32::from));
    let mut encoder = MeshEncoder::new();
    encoder.set_mesh(mesh);
    let mut buffer = EncoderBuffer::new();
    encoder.encode(&EncoderOptions::new(), &mut buffer).unwrap();
    let stream = buffer.data().to_vec();
    let mut positions = positions(&json!({}));
    let mut indices = indices();
    for accessor in [&mut positions, &mut indices] {
        accessor.as_object_mut().unwrap().remove("bufferView");
    }
    let views = json!([{"buffer": 0, "byteLength": stream.len()}]);
    let mut root = document(views, json!([positions, indices]), &stream)
        .root()
        .clone();
    root["meshes"][0]["primitives"][0]["extensions"] = json!({
        "KHR_draco_mesh_compression": {"bufferView": 0, "attributes": {"POSITION": 0}}
    });
    root["extensionsUsed"] = json!(["KHR_draco_mesh_compression"]);
    root["extensionsRequired"] = root["extensionsUsed"].clone();
    (root, stream)
}

#[test]
fn numbers_stay_where_a_strange_extension_may_point() {
    let bin = [floats(), faces(), vec![7; 40]].concat();
    let views = json!([
        {"buffer": 0, "byteLength": 48},
        {"buffer": 0, "byteOffset": 48, "byteLength": 12},
        {"buffer": 0, "byteOffset": 60, "byteLength": 40}
    ]);
    let accessors = json!([positions(&json!({})), indices()]);
    let mut root = document(views, accessors, &bin).root().clone();
    root["extensionsUsed"] = json!(["ACME_relief"]);
    root["extensions"] = json!({"ACME_relief": {"bufferView": 2}});
    let document = Document::parse(root.to_string().as_bytes()).unwrap();
    let (plain_document, plain_bin) = plain(&document, &bin).unwrap();
    let view = &plain_document.root()["bufferViews"][2];
    let start = usize::try_from(view["byteOffset"].as_u64().unwrap()).unwrap();
    assert_eq!(plain_bin[start..start + 40], [7; 40]);
    assert_eq!(seen(&plain_document, &plain_bin).len(), 2);
    // The geometry is not kept twice.
    assert!(plain_bin.len() < 48 + 12 + 40 + 32, "{}", plain_bin.len());
}

/// Real models, where they are: plain, each shows what it showed before, and another reader of
/// glTF takes it.
#[test]
fn real_models_become_plain() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/scans/gltf");
    let Ok(files) = std::fs::read_dir(&folder) else {
        eprintln!("skipped: {} is not there", folder.display());
        return;
    };
    let mut unpacked = 0;
    for file in files.map(|file| file.unwrap().path()) {
        let Ok((glb, facts)) = whole(&file) else {
            continue;
        };
        let (document, bin) = opened(&glb).unwrap();
        let (document, bin) =
            plain(&document, bin).unwrap_or_else(|fault| panic!("{}: {fault:?}", file.display()));
        let json = document.root().to_string();
        let glb = write_glb(json.as_bytes(), &bin).unwrap();
        let again = super::super::check(&document, Some(bin.len() as u64), |_| None).unwrap();
        assert_eq!(again.triangles, facts.triangles, "{}", file.display());
        gltf::Gltf::from_slice_without_validation(&glb).unwrap();
        unpacked += 1;
    }
    assert!(unpacked > 15, "{unpacked}");
}
