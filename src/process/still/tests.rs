use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::facet::{Facet, Place, facets};
use super::figure::Figure;
use super::ground::Ground;
use super::render::{Image, render};
use super::tile::{NOTHING, SAMPLES, SIDE_PX, Tile};
use crate::gltf::{opened, write_glb};
use crate::model::ObjectView;
use crate::model::orbit::{Camera, Stand};

const STAND: Stand = Stand {
    metres: 1.0,
    rotate: [0.0; 3],
};

fn facets_of(corners: [[f32; 3]; 3]) -> Vec<Facet> {
    let mut kept = Vec::new();
    let places = corners.map(|corner| Place::of(0.01, corner));
    facets(0.01, 0, corners, places, |facet, _| kept.push(facet));
    kept
}

/// How often each sample of the upper left tile is covered.
fn cover(triangles: &[[[f32; 2]; 3]]) -> BTreeMap<(i32, i32, usize), u32> {
    let mut covered = BTreeMap::new();
    for corners in triangles {
        let tile = Tile::new(0, 0);
        for facet in facets_of(corners.map(|[x, y]| [x, y, 1.0])) {
            tile.look(&facet, |touched| {
                for sample in (0..SAMPLES).filter(|sample| touched.mask >> sample & 1 == 1) {
                    *covered.entry((touched.x, touched.y, sample)).or_default() += 1;
                }
            });
        }
    }
    covered
}

/// Middle and rim of a fan that covers the square around the tile.
fn fan(middle: [f32; 2], rim: usize) -> Vec<[[f32; 2]; 3]> {
    let side = SIDE_PX as f32;
    let around = |at: usize| {
        let along = (at % rim) as f32 / rim as f32 * 4.0;
        let part = along.fract() * side;
        match along as usize {
            0 => [part, 0.0],
            1 => [side, part],
            2 => [side - part, side],
            _ => [0.0, side - part],
        }
    };
    (0..rim)
        .map(|at| [middle, around(at), around(at + 1)])
        .collect()
}

#[test]
fn samples_on_shared_edges_belong_to_exactly_one_triangle() {
    // Corners on whole pixels, on samples and anywhere; edges upright, level and aslant.
    for middle in [
        [32.0, 32.0],
        [31.5625, 20.1875],
        [13.37, 47.11],
        [0.5, 63.25],
    ] {
        for rim in [4, 8, 64, 100] {
            let covered = cover(&fan(middle, rim));
            assert_eq!(
                covered.len(),
                SIDE_PX * SIDE_PX * SAMPLES,
                "{middle:?} {rim}"
            );
            assert!(
                covered.values().all(|times| *times == 1),
                "{middle:?} {rim}"
            );
        }
    }
}

#[test]
fn what_is_nearer_hides_what_is_farther_whatever_comes_first() {
    let whole = |ahead: f32| {
        [[-100.0, -100.0], [300.0, -100.0], [-100.0, 300.0]]
            .map(|[x, y]| [x * ahead, y * ahead, ahead])
    };
    for order in [[1.0, 2.0], [2.0, 1.0]] {
        let mut tile = Tile::new(0, 0);
        for ahead in order {
            for facet in facets_of(whole(ahead)) {
                tile.draw(
                    &Facet {
                        triangle: ahead as u32,
                        ..facet
                    },
                    |_| true,
                );
            }
        }
        assert_eq!(tile.seen(30, 30), &[1; SAMPLES]);
    }
}

#[test]
fn what_reaches_behind_the_camera_is_cut_and_not_turned_inside_out() {
    // From far ahead to behind: the floor of a room in which one stands.
    let floor = [
        [32.0 * 10.0, 32.0 * 10.0 + 10.0, 10.0],
        [-500.0, 80.0, -1.0],
        [500.0, 80.0, -1.0],
    ];
    let mut tile = Tile::new(0, 0);
    for facet in facets_of(floor) {
        tile.draw(&facet, |_| true);
    }
    assert_eq!(tile.seen(32, 60), &[0; SAMPLES]);
    assert_eq!(tile.seen(32, 5), &[NOTHING; SAMPLES]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_triangle_makes_the_tile_panic(bits in proptest::array::uniform9(any::<u32>()), mild in any::<bool>()) {
        let number = |at: usize| {
            let bits = bits[at];
            if mild { (bits % 4096) as f32 / 16.0 - 64.0 } else { f32::from_bits(bits) }
        };
        let corners = [0, 3, 6].map(|at| [number(at), number(at + 1), number(at + 2)]);
        let mut tile = Tile::new(64, 64);
        for facet in facets_of(corners) {
            prop_assert!(facet.doubled_area() > 0);
            tile.draw(&facet, |_| true);
        }
    }
}

/// A model of one mesh: corners, triangles, and what else its document says.
struct Model {
    points: Vec<[f32; 3]>,
    triangles: Vec<[u16; 3]>,
    material: Value,
}

impl Model {
    /// A square of side two that faces the front, and one behind it to its right.
    fn squares(material: Value) -> Model {
        let square = |x: f32, z: f32| {
            [[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]].map(|[a, b]| [a + x, b, z])
        };
        Model {
            points: [square(0.0, 1.0), square(0.5, -1.0)].concat(),
            triangles: vec![[0, 1, 2], [0, 2, 3], [4, 5, 6], [4, 6, 7]],
            material,
        }
    }

    fn figure(&self) -> Figure {
        let bin: Vec<u8> = self
            .points
            .iter()
            .flatten()
            .flat_map(|value| value.to_le_bytes())
            .chain(
                self.triangles
                    .iter()
                    .flatten()
                    .flat_map(|value| value.to_le_bytes()),
            )
            .collect();
        let corner = |pick: fn(f32, f32) -> f32| {
            [0, 1, 2].map(|axis| {
                self.points
                    .iter()
                    .map(|point| point[axis])
                    .reduce(pick)
                    .unwrap()
            })
        };
        let (least, most) = (corner(f32::min), corner(f32::max));
        let (points, triangles) = (12 * self.points.len(), 6 * self.triangles.len());
        let document = json!({
            "asset": {"version": "2.0"},
            "buffers": [{"byteLength": points + triangles}],
            "bufferViews": [
                {"buffer": 0, "byteLength": points},
                {"buffer": 0, "byteOffset": points, "byteLength": triangles}
            ],
            "accessors": [
                {"bufferView": 0, "componentType": 5126, "type": "VEC3", "count": self.points.len(), "min": least, "max": most},
                {"bufferView": 1, "componentType": 5123, "type": "SCALAR", "count": 3 * self.triangles.len()}
            ],
            "materials": [self.material],
            "meshes": [{"primitives": [{"attributes": {"POSITION": 0}, "indices": 1, "material": 0}]}],
            "nodes": [{"mesh": 0}],
            "scenes": [{"nodes": [0]}]
        });
        let glb = write_glb(document.to_string().as_bytes(), &bin).unwrap();
        let (document, bin) = opened(&glb).unwrap();
        let bounds = [least, most].map(|corner| corner.map(f64::from));
        Figure::new(&document, bin, bounds, &STAND).unwrap()
    }
}

fn drawn(figure: &Figure, yaw: f64, ground: Ground) -> Image {
    let view = ObjectView {
        yaw,
        pitch: 10.0,
        distance: None,
    };
    render(
        figure,
        &Camera::opening(&figure.room, view, 1.5),
        [150, 100],
        ground,
    )
    .unwrap()
}

fn pixel(image: &Image, x: usize, y: usize) -> [u8; 4] {
    let at = (y * image.width + x) * 4;
    image.data[at..at + 4].try_into().unwrap()
}

fn unlit(colour: [f32; 4], mode: &str) -> Value {
    json!({
        "pbrMetallicRoughness": {"baseColorFactor": colour},
        "alphaMode": mode,
        "extensions": {"KHR_materials_unlit": {}}
    })
}

#[test]
fn fronts_are_seen_and_backs_only_where_a_surface_has_two_sides() {
    let plain = Model::squares(unlit([0.5, 0.1, 0.1, 1.0], "OPAQUE"));
    let front = drawn(&plain.figure(), 0.0, Ground::Clear);
    let [red, green, _, alpha] = pixel(&front, 70, 50);
    assert!(
        red > 150 && green < 90 && alpha == 255,
        "{red} {green} {alpha}"
    );
    assert_eq!(
        pixel(&drawn(&plain.figure(), 180.0, Ground::Clear), 75, 50)[3],
        0
    );

    let mut both = Model::squares(unlit([0.5, 0.1, 0.1, 1.0], "OPAQUE"));
    both.material["doubleSided"] = json!(true);
    assert_eq!(
        pixel(&drawn(&both.figure(), 180.0, Ground::Clear), 75, 50)[3],
        255
    );
}

#[test]
fn veils_let_through_what_lies_behind_and_masks_do_not() {
    let veil = drawn(
        &Model::squares(unlit([1.0, 1.0, 1.0, 0.5], "BLEND")).figure(),
        0.0,
        Ground::Clear,
    );
    // One veil, two, none.
    let alphas = [40, 70, 10].map(|x| pixel(&veil, x, 50)[3]);
    assert!(
        alphas[0].abs_diff(128) < 3 && alphas[1].abs_diff(191) < 3,
        "{alphas:?}"
    );
    assert_eq!(alphas[2], 0);
    let gone = unlit([1.0, 1.0, 1.0, 0.4], "MASK");
    assert_eq!(
        pixel(
            &drawn(&Model::squares(gone).figure(), 0.0, Ground::Clear),
            70,
            50
        )[3],
        0
    );
}

#[test]
fn the_studio_lights_the_relic_and_its_shadow_lies_below() {
    let clay = json!({"pbrMetallicRoughness": {"metallicFactor": 0, "roughnessFactor": 0.9}});
    let figure = Model::squares(clay).figure();
    let image = drawn(&figure, 0.0, Ground::Studio);
    let [red, green, blue, alpha] = pixel(&image, 70, 50);
    assert!(red > 150 && red.abs_diff(blue) < 4 && green > 150 && alpha == 255);
    // The wall beside it is charcoal, and under it darker than that.
    let [wall, ..] = pixel(&image, 4, 50);
    let [under, ..] = pixel(&image, 75, 92);
    assert!((26..80).contains(&wall) && under < 50, "{wall} {under}");
}

#[test]
fn edges_are_smooth() {
    let image = drawn(
        &Model::squares(unlit([1.0; 4], "OPAQUE")).figure(),
        10.0,
        Ground::Clear,
    );
    let parts = image
        .data
        .iter()
        .skip(3)
        .step_by(4)
        .filter(|alpha| !matches!(alpha, 0 | 255));
    assert!(parts.count() > 60);
}

#[test]
fn the_same_bytes_come_from_one_thread_and_from_many() {
    let clay = json!({"pbrMetallicRoughness": {"metallicFactor": 0.4}, "alphaMode": "BLEND"});
    let figure = Model::squares(clay).figure();
    let with = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap();
        pool.install(|| drawn(&figure, 33.0, Ground::Studio).data)
    };
    assert_eq!(with(1), with(3));
}

#[test]
fn what_lies_over_itself_for_hours_is_not_drawn() {
    let mut model = Model::squares(unlit([1.0; 4], "OPAQUE"));
    model.triangles = [0, 1, 2].repeat(4000).as_chunks().0.to_vec();
    let figure = model.figure();
    let view = ObjectView::default();
    let camera = Camera::opening(&figure.room, view, 1.5);
    assert!(render(&figure, &camera, [150, 100], Ground::Clear).is_err());
}

/// Whoever changes a pixel raises the revision: caches keep what older ones drew.
#[test]
fn the_picture_is_the_same_on_every_machine() {
    let metal = json!({"pbrMetallicRoughness": {"metallicFactor": 0.7, "roughnessFactor": 0.3}, "doubleSided": true});
    let image = drawn(&Model::squares(metal).figure(), 25.0, Ground::Studio);
    let digest = blake3::hash(&image.data).to_hex();
    assert_eq!(&digest[..16], "664f83087a79069f");
}
