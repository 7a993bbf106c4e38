//! The example's relic: a vase, turned from a profile, 0.3 m high, as a GLB.

use std::f64::consts::TAU;

use serde_json::json;

use crate::drafting::DraftingError;
use crate::gltf::write_glb;

const SEGMENTS: u16 = 48;
/// Radius and height in metres, from the foot up the outside, over the rim and a little inside.
const PROFILE: [[f64; 2]; 14] = [
    [0.0, 0.0],
    [0.045, 0.0],
    [0.05, 0.006],
    [0.062, 0.04],
    [0.082, 0.09],
    [0.092, 0.14],
    [0.085, 0.185],
    [0.06, 0.22],
    [0.042, 0.245],
    [0.04, 0.265],
    [0.055, 0.295],
    [0.055, 0.3],
    [0.05, 0.298],
    [0.036, 0.26],
];

/// # Errors
/// When it does not fit into a GLB, which it does.
pub fn glb() -> Result<Vec<u8>, DraftingError> {
    let (mut positions, mut normals) = (Vec::new(), Vec::new());
    let mut corners = [[f64::MAX; 3], [f64::MIN; 3]];
    for (row, [radius, height]) in PROFILE.into_iter().enumerate() {
        let [out, up] = normal_of_profile(row);
        for segment in 0..=SEGMENTS {
            let (sin, cos) = (f64::from(segment % SEGMENTS) / f64::from(SEGMENTS) * TAU).sin_cos();
            let position = [radius * sin, height, radius * cos].map(|axis| f64::from(axis as f32));
            for axis in 0..3 {
                corners[0][axis] = corners[0][axis].min(position[axis]);
                corners[1][axis] = corners[1][axis].max(position[axis]);
            }
            positions.extend(position);
            normals.extend([out * sin, up, out * cos]);
        }
    }
    let indices = indices();
    let mut bin = Vec::new();
    bin.extend(
        positions
            .iter()
            .chain(&normals)
            .flat_map(|value| (*value as f32).to_le_bytes()),
    );
    let floats = positions.len() * 4;
    bin.extend(indices.iter().flat_map(|index| index.to_le_bytes()));
    let vertices = positions.len() / 3;
    let document = json!({
        "asset": {"version": "2.0", "generator": "enfilade new"},
        "scene": 0,
        "scenes": [{"nodes": [0]}],
        "nodes": [{"mesh": 0, "name": "vase"}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 0, "NORMAL": 1}, "indices": 2, "material": 0}]}],
        "materials": [{
            "doubleSided": true,
            "pbrMetallicRoughness": {"baseColorFactor": [0.55, 0.24, 0.13, 1.0], "metallicFactor": 0.0, "roughnessFactor": 0.7}
        }],
        "accessors": [
            {"bufferView": 0, "componentType": 5126, "count": vertices, "type": "VEC3", "min": corners[0], "max": corners[1]},
            {"bufferView": 1, "componentType": 5126, "count": vertices, "type": "VEC3"},
            {"bufferView": 2, "componentType": 5123, "count": indices.len(), "type": "SCALAR"},
        ],
        "bufferViews": [
            {"buffer": 0, "byteOffset": 0, "byteLength": floats, "target": 34962},
            {"buffer": 0, "byteOffset": floats, "byteLength": floats, "target": 34962},
            {"buffer": 0, "byteOffset": 2 * floats, "byteLength": indices.len() * 2, "target": 34963},
        ],
        "buffers": [{"byteLength": bin.len()}],
    });
    write_glb(document.to_string().as_bytes(), &bin)
        .ok_or_else(|| DraftingError::Example("model".to_owned()))
}

/// At right angles to the way from the neighbour before to the one behind: outward and up.
fn normal_of_profile(row: usize) -> [f64; 2] {
    let before = PROFILE[row.saturating_sub(1)];
    let behind = PROFILE[(row + 1).min(PROFILE.len() - 1)];
    let [along_out, along_up] = [behind[0] - before[0], behind[1] - before[1]];
    let length = along_out.hypot(along_up).max(1e-9);
    [along_up / length, -along_out / length]
}

/// Two triangles between each pair of neighbours; the innermost row of the foot is one point, so
/// its first triangles would have no area.
fn indices() -> Vec<u16> {
    let row = SEGMENTS + 1;
    let mut indices = Vec::new();
    for (lower, _) in (0_u16..).zip(&PROFILE[1..]) {
        for segment in 0..SEGMENTS {
            let a = lower * row + segment;
            let (b, above) = (a + 1, a + row);
            if lower > 0 {
                indices.extend([a, b, above]);
            }
            indices.extend([b, above + 1, above]);
        }
    }
    indices
}
