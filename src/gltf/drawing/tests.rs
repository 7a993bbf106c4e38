use serde_json::{Value, json};

use super::{Alpha, Drawing, Surface, Wrap, drawing};
use crate::gltf::{Document, Matrix, matrix};

/// One node after another, with what a document says of them.
#[derive(Default)]
struct Maker {
    bin: Vec<u8>,
    views: Vec<Value>,
    accessors: Vec<Value>,
}

impl Maker {
    fn accessor(&mut self, shape: &str, component: u32, count: usize, bytes: &[u8]) -> usize {
        self.bin.resize(self.bin.len().next_multiple_of(4), 0);
        self.views
            .push(json!({"buffer": 0, "byteOffset": self.bin.len(), "byteLength": bytes.len()}));
        self.bin.extend(bytes);
        let view = self.views.len() - 1;
        self.accessors.push(
            json!({"bufferView": view, "componentType": component, "type": shape, "count": count,
            "min": [-9, -9, -9], "max": [9, 9, 9]}),
        );
        self.accessors.len() - 1
    }

    fn floats<const N: usize>(&mut self, shape: &str, elements: &[[f32; N]]) -> usize {
        let bytes: Vec<u8> = elements
            .iter()
            .flatten()
            .flat_map(|value| value.to_le_bytes())
            .collect();
        self.accessor(shape, 5126, elements.len(), &bytes)
    }

    fn drawn(self, more: &Value) -> Drawing {
        let mut document = json!({
            "asset": {"version": "2.0"},
            "buffers": [{"byteLength": self.bin.len()}],
            "bufferViews": self.views,
            "accessors": self.accessors
        });
        for (key, value) in more.as_object().unwrap() {
            document[key] = value.clone();
        }
        let document = Document::parse(document.to_string().as_bytes()).unwrap();
        drawing(&document, &self.bin, &matrix::IDENTITY).unwrap()
    }
}

const CORNERS: [[f32; 3]; 4] = [
    [0.0, 0.0, 0.0],
    [1.0, 0.0, 0.0],
    [0.0, 1.0, 0.0],
    [1.0, 1.0, 0.0],
];

fn only(drawing: &Drawing) -> &Surface {
    assert_eq!(drawing.surfaces.len(), 1);
    &drawing.surfaces[0]
}

fn close(a: [f32; 3], b: [f32; 3]) -> bool {
    (0..3).all(|axis| (a[axis] - b[axis]).abs() < 1e-6)
}

#[test]
fn strips_and_fans_run_the_same_way_round() {
    for (mode, expected) in [(5, [[0, 1, 2], [2, 1, 3]]), (6, [[0, 1, 2], [0, 2, 3]])] {
        let mut maker = Maker::default();
        let points = maker.floats("VEC3", &CORNERS);
        let drawing = maker.drawn(&json!({
            "meshes": [{"primitives": [{"mode": mode, "attributes": {"POSITION": points}}]}],
            "nodes": [{"mesh": 0}]
        }));
        assert_eq!(only(&drawing).triangles, expected, "{mode}");
    }
}

#[test]
fn mirrored_nodes_say_so_and_normals_stay_upright() {
    let mut maker = Maker::default();
    let points = maker.floats("VEC3", &CORNERS);
    let normals = maker.floats("VEC3", &[[0.0, 0.6, 0.8]; 4]);
    let drawing = maker.drawn(&json!({
        "meshes": [{"primitives": [{"attributes": {"POSITION": points, "NORMAL": normals}}]}],
        "nodes": [{"mesh": 0, "scale": [-2, 1, 4], "translation": [5, 0, 0]}]
    }));
    let surface = only(&drawing);
    assert!(surface.is_mirrored);
    assert!(close(surface.points[1], [3.0, 0.0, 0.0]));
    // Squeezed along Z by four, a normal leans the other way by four.
    let long = (0.6_f32 * 0.6 + 0.2 * 0.2).sqrt();
    assert!(close(
        surface.normals.as_ref().unwrap()[0],
        [0.0, 0.6 / long, 0.2 / long]
    ));
}

#[test]
fn morphs_are_mixed_in_as_the_node_says() {
    for (weights, moved) in [(json!({"weights": [0.5]}), 1.5), (json!({}), 1.25)] {
        let mut maker = Maker::default();
        let points = maker.floats("VEC3", &CORNERS);
        let target = maker.floats("VEC3", &[[1.0, 0.0, 0.0]; 4]);
        let mut node = weights;
        node["mesh"] = json!(0);
        let drawing = maker.drawn(&json!({
            "meshes": [{"weights": [0.25], "primitives": [{"attributes": {"POSITION": points}, "targets": [{"POSITION": target}]}]}],
            "nodes": [node]
        }));
        assert!(close(only(&drawing).points[1], [moved, 0.0, 0.0]));
    }
}

#[test]
fn joints_carry_corners_and_the_meshs_own_node_does_not() {
    let mut maker = Maker::default();
    let points = maker.floats("VEC3", &CORNERS);
    let joints = maker.accessor("VEC4", 5121, 4, &[0, 1, 0, 0].repeat(4));
    let weights = maker.floats("VEC4", &[[0.5, 0.5, 0.0, 0.0]; 4]);
    let mut unbound = matrix::IDENTITY.map(|value| value as f32);
    unbound[13] = -1.0;
    let bound = maker.floats("MAT4", &[unbound; 2]);
    let drawing = maker.drawn(&json!({
        "meshes": [{"primitives": [{"attributes": {"POSITION": points, "JOINTS_0": joints, "WEIGHTS_0": weights}}]}],
        "nodes": [
            {"mesh": 0, "skin": 0, "translation": [100, 0, 0]},
            {"translation": [0, 1, 0]},
            {"translation": [2, 1, 0]}
        ],
        "skins": [{"joints": [1, 2], "inverseBindMatrices": bound}]
    }));
    assert!(close(only(&drawing).points[0], [1.0, 0.0, 0.0]));
}

#[test]
fn colours_of_three_are_opaque_and_whole_numbers_are_parts_of_one() {
    let mut maker = Maker::default();
    let points = maker.floats("VEC3", &CORNERS);
    let colours = maker.accessor("VEC4", 5121, 4, &[255, 0, 51, 255].repeat(4));
    maker.accessors[colours]["normalized"] = json!(true);
    let plain = maker.floats("VEC3", &[[0.5, 0.25, 1.0]; 4]);
    let of = |colours: usize| json!({"attributes": {"POSITION": points, "COLOR_0": colours}});
    let drawing = maker.drawn(&json!({
        "meshes": [{"primitives": [of(colours), of(plain)]}],
        "nodes": [{"mesh": 0}]
    }));
    let colour = |surface: usize| drawing.surfaces[surface].colours.as_ref().unwrap()[0];
    assert_eq!(colour(0), [1.0, 0.0, 0.2, 1.0]);
    assert_eq!(colour(1), [0.5, 0.25, 1.0, 1.0]);
}

#[test]
fn what_names_no_corner_or_is_no_triangle_is_left_out() {
    let mut maker = Maker::default();
    let points = maker.floats("VEC3", &CORNERS);
    let indices = maker.accessor("SCALAR", 5121, 6, &[0, 1, 2, 1, 2, 9]);
    let attributes = json!({"POSITION": points});
    let drawing = maker.drawn(&json!({
        "meshes": [{"primitives": [
            {"attributes": attributes, "indices": indices, "material": 0},
            {"attributes": attributes, "mode": 1},
            {"attributes": {}}
        ]}],
        "materials": [{}],
        "nodes": [{"mesh": 0}]
    }));
    assert_eq!(only(&drawing).triangles, [[0, 1, 2]]);
}

#[test]
fn materials_say_what_a_painter_needs() {
    let drawing = Maker::default().drawn(&json!({
        "materials": [{
            "alphaMode": "MASK", "alphaCutoff": 0.25, "doubleSided": true,
            "pbrMetallicRoughness": {"baseColorTexture": {"index": 0, "texCoord": 0,
                "extensions": {"KHR_texture_transform": {"texCoord": 1, "offset": [0.5, 0], "scale": [2, 3], "rotation": 1.5707964}}}},
            "extensions": {"KHR_materials_emissive_strength": {"emissiveStrength": 4}, "KHR_materials_unlit": {},
                "KHR_materials_specular": {"specularFactor": 0.5}},
            "emissiveFactor": [1, 0, 0.5]
        }],
        "textures": [{"source": 0, "sampler": 0, "extensions": {"EXT_texture_webp": {"source": 1}}}],
        "samplers": [{"wrapS": 33071, "wrapT": 33648}],
        "images": [{"uri": "a.png"}, {"uri": "b.webp"}]
    }));
    let [material, plain] = &drawing.materials[..] else {
        panic!("one, and the one of surfaces that name none");
    };
    assert_eq!(
        (material.alpha, material.is_double_sided, material.is_unlit),
        (Alpha::Mask(0.25), true, true)
    );
    assert_eq!(material.emissive, [4.0, 0.0, 2.0]);
    assert!((material.mirrored[0] - 0.02).abs() < 1e-6);
    assert_eq!(material.mirrored_grazing, 0.5);
    let map = material.base_map.as_ref().unwrap();
    assert_eq!(
        (map.image, map.coordinates, map.wrap),
        (1, 1, [Wrap::Clamp, Wrap::Mirror])
    );
    // Scaled, then turned by a quarter, then moved.
    let [[a, b, c], [d, e, f]] = map.transform;
    assert!(
        a.abs() < 1e-6 && (b - 3.0).abs() < 1e-6 && c == 0.5,
        "{a} {b} {c}"
    );
    assert!(
        (d + 2.0).abs() < 1e-6 && e.abs() < 1e-6 && f == 0.0,
        "{d} {e} {f}"
    );
    assert_eq!((plain.metallic, plain.alpha), (1.0, Alpha::Opaque));
}

#[test]
fn the_stage_moves_everything() {
    let mut maker = Maker::default();
    let points = maker.floats("VEC3", &CORNERS);
    let document = json!({
        "asset": {"version": "2.0"}, "buffers": [{"byteLength": maker.bin.len()}],
        "bufferViews": maker.views, "accessors": maker.accessors,
        "meshes": [{"primitives": [{"attributes": {"POSITION": points}}]}], "nodes": [{"mesh": 0}]
    });
    let document = Document::parse(document.to_string().as_bytes()).unwrap();
    let mut stage: Matrix = matrix::IDENTITY;
    stage[12] = -500_000.0;
    let drawing = drawing(&document, &maker.bin, &stage).unwrap();
    assert_eq!(only(&drawing).points[1], [-499_999.0, 0.0, 0.0]);
}
