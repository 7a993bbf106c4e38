use super::*;
use crate::gltf::{self, Triangle};
use crate::mesh::{Group, Shape};
use crate::process::tests::Bench;
use crate::values::ModelLevel;

/// Where a visitor stands in the room of [`room`].
const EYE: [f64; 3] = [2.0, 1.6, -3.0];

/// A closed box between two corners, its fronts outward, with normals.
fn push_box(shape: &mut Shape, least: [f64; 3], most: [f64; 3]) {
    let mut faces = Vec::new();
    for axis in 0..3 {
        for (side, end) in [(-1.0_f32, least), (1.0, most)] {
            let first = shape.places.len() as u32;
            let (across, up) = ((axis + 1) % 3, (axis + 2) % 3);
            for (a, b) in [(0, 0), (1, 0), (1, 1), (0, 1)] {
                let mut place = end;
                place[across] = [least, most][a][across];
                place[up] = [least, most][b][up];
                shape.push_place(place).unwrap();
                let mut normal = [0.0; 3];
                normal[axis] = side;
                shape.normals.push(normal);
            }
            let mut corners = [[0, 1, 2], [0, 2, 3]];
            if side < 0.0 {
                corners.iter_mut().for_each(|face| face.swap(1, 2));
            }
            faces.extend(corners.map(|face| face.map(|corner| first + corner)));
        }
    }
    shape.groups.push(Group {
        faces,
        ..Group::default()
    });
}

/// Ten metres by eight, three high.
fn room() -> Shape {
    let mut shape = Shape::default();
    push_box(&mut shape, [-3.0, 0.0, -7.0], [7.0, 3.0, 1.0]);
    shape
}

impl Bench {
    fn hall(&self, glb: &[u8], eyes: &[[f64; 3]]) -> HallProduct {
        let disk = self.write("hall.glb", glb);
        run(&disk, eyes, &self.cache).unwrap()
    }

    fn document(&self, level: &ModelLevel) -> (Document, Vec<u8>) {
        let glb = self.cache.read(&level.glb).unwrap();
        let (document, bin) = gltf::opened(&glb).unwrap();
        (document, bin.to_vec())
    }

    fn triangles(&self, level: &ModelLevel) -> Vec<Triangle> {
        let (document, bin) = self.document(level);
        let mut found = Vec::new();
        gltf::triangles(&document, &bin, &mut |triangle| found.push(triangle)).unwrap();
        assert!(!found.is_empty());
        found
    }
}

/// Whether a triangle's front is seen from a point.
fn faces([a, b, c]: &Triangle, point: [f64; 3]) -> bool {
    let side = |end: &[f64; 3]| [0, 1, 2].map(|axis| end[axis] - a[axis]);
    let ([bx, by, bz], [cx, cy, cz]) = (side(b), side(c));
    let normal = [by * cz - bz * cy, bz * cx - bx * cz, bx * cy - by * cx];
    (0..3)
        .map(|axis| normal[axis] * (point[axis] - a[axis]))
        .sum::<f64>()
        > 0.0
}

#[test]
fn walls_turn_to_those_who_stand_between_them() {
    let bench = Bench::new();
    let hall = bench.hall(&room().to_glb().unwrap(), &[EYE]);
    for level in hall.glbs() {
        let triangles = bench.triangles(level);
        assert!(triangles.iter().all(|triangle| faces(triangle, EYE)));
    }
    // Light falls on the side that is seen.
    let (document, bin) = bench.document(&hall.levels[0]);
    let (document, bin) = gltf::plain(&document, &bin).unwrap();
    let geometry = gltf::Geometry::of(&document, &bin).unwrap();
    let primitive = &document.root()["meshes"][0]["primitives"][0];
    let primitive = geometry.primitive(primitive, "the hall").unwrap().unwrap();
    let places = primitive.positions().as_chunks::<3>().0;
    let gltf::Values::Floats(normals) = &primitive.stream("NORMAL").unwrap().values else {
        panic!("a plain document has its normals as floats")
    };
    for (place, normal) in places.iter().zip(normals.as_chunks::<3>().0) {
        let axis = (0..3).find(|axis| normal[*axis].abs() > 0.9).unwrap();
        let of_axis = places.iter().map(|other| other[axis]);
        let is_upper = place[axis] == of_axis.fold(f32::MIN, f32::max);
        assert_eq!(normal[axis] < 0.0, is_upper, "{place:?} {normal:?}");
    }
}

#[test]
fn without_a_standpoint_nothing_turns() {
    let bench = Bench::new();
    let hall = bench.hall(&room().to_glb().unwrap(), &[]);
    let triangles = bench.triangles(&hall.levels[0]);
    assert!(triangles.iter().all(|triangle| !faces(triangle, EYE)));
}

#[test]
fn a_vase_in_the_room_keeps_its_outside() {
    let bench = Bench::new();
    let mut shape = room();
    let (least, most) = ([3.0, 0.0, -5.0], [3.5, 1.0, -4.5]);
    push_box(&mut shape, least, most);
    let hall = bench.hall(&shape.to_glb().unwrap(), &[EYE]);
    let middle = [3.25, 0.5, -4.75];
    let triangles = bench.triangles(&hall.levels[0]);
    let is_vase = |triangle: &&Triangle| {
        triangle
            .iter()
            .all(|[x, _, z]| *x > 2.9 && *x < 3.6 && *z > -5.1 && *z < -4.4)
    };
    let vase: Vec<&Triangle> = triangles.iter().filter(is_vase).collect();
    assert_eq!(vase.len(), 12);
    assert!(vase.iter().all(|triangle| !faces(triangle, middle)));
    let walls = triangles.iter().filter(|triangle| !is_vase(triangle));
    assert!(walls.into_iter().all(|triangle| faces(triangle, EYE)));
}

/// The same file with another node: what viewers make of a mirrored one is on their side.
#[test]
fn a_mirrored_room_is_seen_from_within_too() {
    let bench = Bench::new();
    let glb = room().to_glb().unwrap();
    let (mut document, bin) = gltf::opened(&glb).unwrap();
    let node = &mut document.root_mut()["nodes"][0];
    node["scale"] = serde_json::json!([-1, 1, 1]);
    let moved = node["translation"][0].as_f64().unwrap_or_default();
    let glb = gltf::write_glb(document.root().to_string().as_bytes(), bin).unwrap();
    let eye = [2.0 * moved - EYE[0], EYE[1], EYE[2]];
    let hall = bench.hall(&glb, &[eye]);
    // Corners of a mirrored triangle go round the other way.
    let triangles = bench.triangles(&hall.levels[0]);
    assert!(triangles.iter().all(|triangle| !faces(triangle, eye)));
    // The surface to walk on has no mirror left.
    let walk = bench.triangles(&hall.walk);
    assert!(walk.iter().all(|triangle| faces(triangle, eye)));
}

#[test]
fn walls_have_one_side() {
    let bench = Bench::new();
    let glb = room().to_glb().unwrap();
    let (mut document, bin) = gltf::opened(&glb).unwrap();
    document.root_mut()["materials"][0]["doubleSided"] = true.into();
    let glb = gltf::write_glb(document.root().to_string().as_bytes(), bin).unwrap();
    let hall = bench.hall(&glb, &[EYE]);
    let (document, _) = bench.document(&hall.levels[0]);
    assert_eq!(document.root()["materials"][0].get("doubleSided"), None);
}

/// A floor of 180,000 triangles with waves of a centimetre, and a step of forty.
#[test]
fn the_surface_to_walk_on_is_simple_and_true() {
    const SIDE: u32 = 300;
    let height =
        |x: f64, z: f64| 0.01 * (7.0 * x).sin() * (5.0 * z).cos() + if x > 5.0 { 0.4 } else { 0.0 };
    let mut shape = Shape::default();
    for vertex in 0..(SIDE + 1).pow(2) {
        let at = |number: u32| f64::from(number) / f64::from(SIDE) * 10.0;
        let (x, z) = (at(vertex % (SIDE + 1)), at(vertex / (SIDE + 1)));
        shape.push_place([x + 100.0, height(x, z), z]).unwrap();
    }
    let squares = (0..SIDE).flat_map(|row| (0..SIDE).map(move |column| row * (SIDE + 1) + column));
    let faces = squares.flat_map(|at| {
        [
            [at, at + SIDE + 1, at + 1],
            [at + 1, at + SIDE + 1, at + SIDE + 2],
        ]
    });
    shape.groups.push(Group {
        faces: faces.collect(),
        ..Group::default()
    });
    let bench = Bench::new();
    let hall = bench.hall(&shape.to_glb().unwrap(), &[[102.0, 1.6, 2.0]]);
    assert_eq!(hall.levels.last().unwrap().triangles, 2 * SIDE * SIDE);
    assert!(
        hall.walk.triangles <= 20_000,
        "{} triangles",
        hall.walk.triangles
    );
    assert!(hall.walk.error <= 0.06, "{} m", hall.walk.error);
    let triangles = bench.triangles(&hall.walk);
    let corners = triangles.iter().flatten();
    for [x, y, z] in corners {
        let x = x - 100.0;
        let off = [-0.05, 0.0, 0.05].map(|beside| (y - height(x + beside, *z)).abs());
        let off = off.into_iter().fold(f64::INFINITY, f64::min);
        assert!(off < 0.06, "{off} m at {x} {z}");
    }
    let width = |pick: fn(f64, f64) -> f64, first: f64| {
        triangles.iter().flatten().map(|at| at[0]).fold(first, pick)
    };
    assert!(width(f64::min, f64::MAX) < 100.1 && width(f64::max, f64::MIN) > 109.9);
}

#[test]
fn a_small_file_that_shows_its_mesh_over_and_over_is_refused() {
    let bench = Bench::new();
    let glb = room().to_glb().unwrap();
    let (mut document, bin) = gltf::opened(&glb).unwrap();
    let count = gltf::MAX_TRIANGLES / 12 / 1000 + 1;
    let mut mesh = document.root()["meshes"][0].clone();
    let primitive = mesh["primitives"][0].clone();
    mesh["primitives"] = vec![primitive; 1000].into();
    document.root_mut()["meshes"][0] = mesh;
    let node = document.root()["nodes"][0].clone();
    document.root_mut()["nodes"] = vec![node; count as usize].into();
    document.root_mut()["scenes"][0]["nodes"] = (0..count).collect::<Vec<_>>().into();
    let glb = gltf::write_glb(document.root().to_string().as_bytes(), bin).unwrap();
    let disk = bench.write("hall.glb", &glb);
    let Err(ProcessError::Fault(fault)) = run(&disk, &[EYE], &bench.cache) else {
        panic!("a fault");
    };
    assert!(fault.message.contains("too many"), "{}", fault.message);
}
