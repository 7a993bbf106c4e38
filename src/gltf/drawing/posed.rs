//! One primitive, its corners where they stand.

use serde_json::Value;

use super::skin::Skin;
use super::{Reader, Surface};
use crate::diagnostics::Fault;
use crate::gltf::document::{index, whole};
use crate::gltf::extensions_of;
use crate::gltf::matrix::{self, Matrix, determinant};
use crate::gltf::references::array;
use crate::model::vectors::cross;

/// How a mesh is held where a node shows it.
pub struct Pose<'a> {
    pub world: Matrix,
    /// Of its morph targets.
    pub weights: Vec<f64>,
    pub skin: Option<&'a Skin>,
}

/// `room`: corners and triangles that may still be.
pub fn surface(
    primitive: &Value,
    pose: &Pose<'_>,
    reader: &Reader<'_>,
    room: (usize, usize),
) -> Result<Option<Surface>, Fault> {
    let mode = whole(primitive, "mode", "a primitive")?.unwrap_or(4);
    let Some(attributes) = primitive.get("attributes") else {
        return Ok(None);
    };
    if !(4..=6).contains(&mode) || extensions_of(primitive, "KHR_draco_mesh_compression").is_some()
    {
        return Ok(None);
    }
    let Some((_, corners)) = reader.numbers(attributes, "POSITION")? else {
        return Ok(None);
    };
    let named = index(primitive, "indices", "a primitive", reader.accessors.len())?;
    let indices = reader.numbers(primitive, "indices")?;
    if named.is_some() && indices.is_none() {
        return Ok(None);
    }
    let length = indices.as_ref().map_or(corners, |(_, count)| *count);
    let count = match mode {
        4 => length / 3,
        _ => length.saturating_sub(2),
    };
    if corners > room.0 || count > room.1 {
        return Err(Fault::new(
            "this model is too large for its picture to be drawn",
        ));
    }
    let Some(mut points) = reader.lists::<3>(attributes, "POSITION", 0.0)? else {
        return Ok(None);
    };
    let mut normals = reader.lists::<3>(attributes, "NORMAL", 0.0)?;
    let mut tangents = reader.lists::<4>(attributes, "TANGENT", 1.0)?;
    morph(primitive, &pose.weights, reader, &mut points, &mut normals)?;

    let corner = |at: usize| match &indices {
        None => u32::try_from(at).ok(),
        Some((numbers, _)) => numbers.at(at as u64, 0).map(|value| value as u32),
    };
    let triangles = (0..count).filter_map(|number| {
        let [a, b, c] = match mode {
            4 => [3 * number, 3 * number + 1, 3 * number + 2],
            // Every other triangle of a strip runs the other way.
            5 if number % 2 == 1 => [number + 1, number, number + 2],
            5 => [number, number + 1, number + 2],
            _ => [0, number + 1, number + 2],
        };
        let triangle = [corner(a)?, corner(b)?, corner(c)?];
        let is_there = triangle.iter().all(|corner| (*corner as usize) < corners);
        is_there.then_some(triangle)
    });
    let triangles = triangles.collect();

    let stances = Stances::of(pose, attributes, reader)?;
    for (number, point) in points.iter_mut().enumerate() {
        *point = narrow(matrix::apply(
            &stances.of_corner(number),
            point.map(f64::from),
        ));
    }
    for (number, normal) in normals.iter_mut().flatten().enumerate() {
        *normal = unit(cofactors(&stances.of_corner(number), *normal));
    }
    for (number, tangent) in tangents.iter_mut().flatten().enumerate() {
        let [x, y, z, side] = *tangent;
        let [x, y, z] = unit(turned(&stances.of_corner(number), [x, y, z]));
        *tangent = [x, y, z, side];
    }
    let colours = reader.lists::<4>(attributes, "COLOR_0", 1.0)?;
    let material = whole(primitive, "material", "a primitive")?;
    Ok(Some(Surface {
        coordinates: [
            of_all(reader.lists(attributes, "TEXCOORD_0", 0.0)?, corners),
            of_all(reader.lists(attributes, "TEXCOORD_1", 0.0)?, corners),
        ],
        colours: of_all(colours, corners),
        normals: of_all(normals, corners),
        tangents: of_all(tangents, corners),
        points,
        triangles,
        material: material.map_or(usize::MAX, |material| material as usize),
        is_mirrored: determinant(&stances.of_corner(0)) < 0.0,
    }))
}

fn of_all<T>(list: Option<Vec<T>>, corners: usize) -> Option<Vec<T>> {
    list.filter(|list| list.len() == corners)
}

/// Adds morph targets to where corners are and where they face.
fn morph(
    primitive: &Value,
    weights: &[f64],
    reader: &Reader<'_>,
    points: &mut [[f32; 3]],
    normals: &mut Option<Vec<[f32; 3]>>,
) -> Result<(), Fault> {
    for (target, weight) in array(primitive, "targets").iter().zip(weights) {
        if *weight == 0.0 {
            continue;
        }
        let add = |list: &mut [[f32; 3]], key: &str| {
            let moved = reader.lists::<3>(target, key, 0.0)?;
            for (place, by) in list.iter_mut().zip(moved.into_iter().flatten()) {
                for axis in 0..3 {
                    place[axis] += by[axis] * *weight as f32;
                }
            }
            Ok::<_, Fault>(())
        };
        add(points, "POSITION")?;
        if let Some(normals) = normals {
            add(normals, "NORMAL")?;
        }
    }
    Ok(())
}

/// Where each corner's frame stands: the node's, or what its joints agree on.
struct Stances<'a> {
    world: Matrix,
    skinned: Option<Skinned<'a>>,
}

/// Four joints of each corner, and what each of them counts.
struct Skinned<'a> {
    skin: &'a Skin,
    joints: Vec<[f32; 4]>,
    weights: Vec<[f32; 4]>,
}

impl<'a> Stances<'a> {
    fn of(pose: &Pose<'a>, attributes: &Value, reader: &Reader<'_>) -> Result<Stances<'a>, Fault> {
        let joints = reader.lists::<4>(attributes, "JOINTS_0", 0.0)?;
        let weights = reader.lists::<4>(attributes, "WEIGHTS_0", 0.0)?;
        Ok(Stances {
            world: pose.world,
            skinned: match (pose.skin, joints, weights) {
                (Some(skin), Some(joints), Some(weights)) => Some(Skinned {
                    skin,
                    joints,
                    weights,
                }),
                _ => None,
            },
        })
    }

    fn of_corner(&self, corner: usize) -> Matrix {
        let Some(skinned) = &self.skinned else {
            return self.world;
        };
        match (skinned.joints.get(corner), skinned.weights.get(corner)) {
            (Some(joints), Some(weights)) => skinned.skin.stance(*joints, *weights),
            _ => self.world,
        }
    }
}

fn narrow(point: [f64; 3]) -> [f32; 3] {
    point.map(|axis| axis as f32)
}

fn turned(matrix: &Matrix, [x, y, z]: [f32; 3]) -> [f64; 3] {
    let [x, y, z] = [x, y, z].map(f64::from);
    [0, 1, 2].map(|row| matrix[row] * x + matrix[4 + row] * y + matrix[8 + row] * z)
}

/// Normals turn by the inverse transposed, which is this but for its length.
fn cofactors(m: &Matrix, normal: [f32; 3]) -> [f64; 3] {
    let column = |number: usize| [m[4 * number], m[4 * number + 1], m[4 * number + 2]];
    let (a, b, c) = (column(0), column(1), column(2));
    let [x, y, z] = normal.map(f64::from);
    let (bc, ca, ab) = (cross(b, c), cross(c, a), cross(a, b));
    let side = if determinant(m) < 0.0 { -1.0 } else { 1.0 };
    [0, 1, 2].map(|row| side * (bc[row] * x + ca[row] * y + ab[row] * z))
}

fn unit(vector: [f64; 3]) -> [f32; 3] {
    let length = vector.iter().map(|axis| axis * axis).sum::<f64>().sqrt();
    match length > 0.0 && length.is_finite() {
        true => narrow(vector.map(|axis| axis / length)),
        false => [0.0, 0.0, 0.0],
    }
}
