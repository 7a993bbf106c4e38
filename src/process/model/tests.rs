//! A bumpy plate of two materials in all of its levels.

use std::collections::BTreeSet;

use serde_json::json;

use super::levels::{Level, levels};
use crate::gltf::{self, Document, Geometry};

/// Vertices a side.
const SIDE: u32 = 220;

/// A metre wide; its left half is of another material than its right one.
fn plate() -> (Document, Vec<u8>) {
    let at = |column: u32, row: u32| row * SIDE + column;
    let places: Vec<[f32; 3]> = (0..SIDE * SIDE)
        .map(|vertex| {
            let (x, y) = (vertex % SIDE, vertex / SIDE);
            let wave = (f64::from(x) / 3.0).sin() * (f64::from(y) / 4.0).sin();
            let share = |value: u32| f64::from(value) / f64::from(SIDE - 1);
            [share(x), share(y), wave / 200.0].map(|value| value as f32)
        })
        .collect();
    let half = |columns: std::ops::Range<u32>| -> Vec<u32> {
        (0..SIDE - 1)
            .flat_map(|row| columns.clone().map(move |column| (column, row)))
            .flat_map(|(column, row)| {
                let [a, b, c, d] = [
                    at(column, row),
                    at(column + 1, row),
                    at(column, row + 1),
                    at(column + 1, row + 1),
                ];
                [a, b, c, c, b, d]
            })
            .collect()
    };
    let halves = [half(0..SIDE / 2), half(SIDE / 2..SIDE - 1)];
    let mut bin: Vec<u8> = places
        .iter()
        .flatten()
        .flat_map(|value| value.to_le_bytes())
        .collect();
    let places_bytes = bin.len();
    bin.extend(
        halves
            .iter()
            .flatten()
            .flat_map(|corner| corner.to_le_bytes()),
    );
    let first = 4 * halves[0].len();
    let document = json!({
        "asset": {"version": "2.0"},
        "nodes": [{"mesh": 0}],
        "meshes": [{"primitives": [
            {"attributes": {"POSITION": 0}, "indices": 1, "material": 0},
            {"attributes": {"POSITION": 0}, "indices": 2, "material": 1}
        ]}],
        "materials": [{"name": "left"}, {"name": "right"}],
        "accessors": [
            {"bufferView": 0, "componentType": 5126, "type": "VEC3", "count": SIDE * SIDE,
             "min": [0, 0, -0.005], "max": [1, 1, 0.005]},
            {"bufferView": 1, "componentType": 5125, "type": "SCALAR", "count": halves[0].len()},
            {"bufferView": 2, "componentType": 5125, "type": "SCALAR", "count": halves[1].len()}
        ],
        "bufferViews": [
            {"buffer": 0, "byteLength": places_bytes},
            {"buffer": 0, "byteOffset": places_bytes, "byteLength": first},
            {"buffer": 0, "byteOffset": places_bytes + first, "byteLength": bin.len() - places_bytes - first}
        ],
        "buffers": [{"byteLength": bin.len()}]
    });
    (
        Document::parse(document.to_string().as_bytes()).unwrap(),
        bin,
    )
}

fn made(threads: usize) -> Vec<Level> {
    let (document, bin) = plate();
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .build()
        .unwrap();
    pool.install(|| levels(&document, &bin, |_| ())).unwrap().0
}

/// The stored whole numbers of each half that lie on the seam.
fn seam(level: &Level) -> [BTreeSet<[u32; 3]>; 2] {
    let (document, bin) = gltf::opened(&level.glb).unwrap();
    let (document, bin) = gltf::plain(&document, bin).unwrap();
    let geometry = Geometry::of(&document, &bin).unwrap();
    let middle = (f64::from(SIDE / 2) / f64::from(SIDE - 1) * 16_383.0).round() as f32;
    [0, 1].map(|half| {
        let json = &document.root()["meshes"][0]["primitives"][half];
        let primitive = geometry.primitive(json, "a half").unwrap().unwrap();
        let (places, _) = primitive.positions().as_chunks::<3>();
        let seam = places.iter().filter(|[x, ..]| *x == middle);
        seam.map(|place| place.map(|value| value as u32)).collect()
    })
}

#[test]
fn levels_are_the_same_from_one_thread_and_from_many() {
    let (one, many) = (made(1), made(4));
    assert_eq!(one.len(), 2);
    for (one, many) in one.iter().zip(&many) {
        assert!(one.glb == many.glb);
    }
}

#[test]
fn nothing_opens_where_materials_meet() {
    for level in made(2) {
        let [left, right] = seam(&level);
        assert_eq!(left.len(), SIDE as usize);
        assert_eq!(left, right);
    }
}

#[test]
fn a_coarser_level_is_smaller_and_says_how_far_it_lies() {
    let [coarse, fine] = made(2).try_into().unwrap_or_else(|_| panic!("two levels"));
    assert!(coarse.glb.len() * 3 <= fine.glb.len() * 2);
    // Half a step of 14 bits on a metre, and far less than the plate's waves are high.
    assert!(fine.error > 1e-5 && fine.error < 6e-5, "{}", fine.error);
    assert!(
        coarse.error > fine.error && coarse.error < 0.005,
        "{}",
        coarse.error
    );
}
