//! PLY (Stanford): elements of properties, as text or as bytes of either order.

mod header;
mod numbers;

use self::header::{Element, Header, split};
use self::numbers::Numbers;
use super::shape::{Group, Material, Shape};
use super::{Beside, MAX_PARTS, MeshError, too_many};
use crate::diagnostics::Fault;

pub fn read(bytes: &[u8], beside: &mut Beside) -> Result<Shape, MeshError> {
    let (header, body) = split(bytes)?;
    let header = Header::parse(header)?;
    let mut numbers = Numbers {
        bytes: body,
        encoding: header.encoding,
    };
    let mut surface = Surface::default();
    for element in &header.elements {
        match element.name.as_str() {
            "vertex" => surface.take_vertices(element, &mut numbers)?,
            "face" => surface.take_faces(element, &mut numbers)?,
            _ => numbers.skip(element)?,
        }
    }
    let texture = match &header.texture {
        Some(name) if surface.has_coordinates() => Some(beside.read(name, "this PLY")?),
        _ => None,
    };
    Ok(surface.shape(texture)?)
}

#[derive(Default)]
struct Surface {
    shape: Shape,
    faces: Vec<[u32; 3]>,
    /// Of each corner of each face, where faces have their own.
    corners: Vec<[[f32; 2]; 3]>,
}

impl Surface {
    fn has_coordinates(&self) -> bool {
        !self.shape.coordinates.is_empty() || !self.corners.is_empty()
    }

    fn take_vertices(&mut self, element: &Element, numbers: &mut Numbers) -> Result<(), Fault> {
        let find = |names: &[&str]| {
            element.properties.iter().position(|property| {
                property.length.is_none() && names.contains(&property.name.as_str())
            })
        };
        let all = |names: [&[&str]; 3]| {
            let [a, b, c] = names.map(find);
            Some([a?, b?, c?])
        };
        let places = all([&["x"], &["y"], &["z"]])
            .ok_or_else(|| Fault::new("the vertices of this PLY have no `x`, `y` and `z`"))?;
        let normals = all([&["nx"], &["ny"], &["nz"]]);
        let colours = all([
            &["red", "diffuse_red", "r"],
            &["green", "diffuse_green", "g"],
            &["blue", "diffuse_blue", "b"],
        ]);
        let alpha = find(&["alpha", "diffuse_alpha", "a"]);
        let u = find(&["s", "u", "texture_u", "texture_s"]);
        let v = find(&["t", "v", "texture_v", "texture_t"]);
        let mut values = vec![0.0; element.properties.len()];
        for _ in 0..element.count {
            for (value, property) in values.iter_mut().zip(&element.properties) {
                numbers.property(property, |number| *value = number)?;
            }
            let place = places.map(|at| values[at]);
            if !place
                .iter()
                .all(|value| value.is_finite() && value.abs() < 1e30)
            {
                let number = self.shape.places.len();
                return Err(Fault::new(format!(
                    "vertex {number} of this PLY stands at no finite place"
                )));
            }
            self.shape.push_place(place)?;
            if let Some(normals) = normals {
                self.shape.normals.push(normals.map(|at| values[at] as f32));
            }
            if let Some(colours) = colours {
                let share = |at: usize| {
                    let full = element.properties[at].kind.full();
                    (values[at] / full * 255.0).round().clamp(0.0, 255.0) as u8
                };
                let [red, green, blue] = colours.map(share);
                self.shape
                    .colours
                    .push([red, green, blue, alpha.map_or(255, share)]);
            }
            if let (Some(u), Some(v)) = (u, v) {
                self.shape.coordinates.push(upright([values[u], values[v]]));
            }
        }
        Ok(())
    }

    fn take_faces(&mut self, element: &Element, numbers: &mut Numbers) -> Result<(), Fault> {
        let vertices = self.shape.places.len();
        let (mut corners, mut coordinates) = (Vec::new(), Vec::new());
        for number in 0..element.count {
            corners.clear();
            coordinates.clear();
            for property in &element.properties {
                match (property.name.as_str(), property.length) {
                    ("vertex_indices" | "vertex_index", Some(_)) => {
                        numbers.property(property, |corner| corners.push(corner))?;
                    }
                    ("texcoord", Some(_)) => {
                        numbers.property(property, |value| coordinates.push(value))?;
                    }
                    _ => numbers.property(property, |_| {})?,
                }
            }
            let past = corners
                .iter()
                .find(|corner| !(0.0..vertices as f64).contains(*corner));
            if let Some(past) = past {
                return Err(Fault::new(format!(
                    "face {number} of this PLY names vertex {past}, and there are only {vertices}"
                ))
                .help("export it again"));
            }
            if self.faces.len() + corners.len() > MAX_PARTS {
                return Err(too_many());
            }
            self.take_face(&corners, &coordinates);
        }
        Ok(())
    }

    fn take_face(&mut self, corners: &[f64], coordinates: &[f64]) {
        let own = coordinates.len() == 2 * corners.len();
        for second in 1..corners.len().saturating_sub(1) {
            let at = [0, second, second + 1];
            let face = at.map(|at| corners[at] as u32);
            if face[0] == face[1] || face[1] == face[2] || face[2] == face[0] {
                continue;
            }
            self.faces.push(face);
            if own {
                self.corners
                    .push(at.map(|at| upright([coordinates[2 * at], coordinates[2 * at + 1]])));
            }
        }
    }

    fn shape(mut self, texture: Option<Vec<u8>>) -> Result<Shape, Fault> {
        if !self.corners.is_empty() && self.corners.len() == self.faces.len() {
            self.split_corners()?;
        }
        let material = Material {
            texture,
            ..Material::default()
        };
        self.shape.groups = vec![Group {
            material,
            faces: self.faces,
        }];
        Ok(self.shape)
    }

    /// Coordinates that belong to the corners of faces make a vertex of each corner; welding brings
    /// those together that are the same.
    fn split_corners(&mut self) -> Result<(), Fault> {
        if 3 * self.faces.len() > MAX_PARTS {
            return Err(too_many());
        }
        let old: Vec<u32> = self.faces.iter().flatten().copied().collect();
        let pick = |at: &u32| *at as usize;
        let shape = &mut self.shape;
        shape.places = old.iter().map(|at| shape.places[pick(at)]).collect();
        if !shape.normals.is_empty() {
            shape.normals = old.iter().map(|at| shape.normals[pick(at)]).collect();
        }
        if !shape.colours.is_empty() {
            shape.colours = old.iter().map(|at| shape.colours[pick(at)]).collect();
        }
        shape.coordinates = self.corners.iter().flatten().copied().collect();
        for (number, face) in self.faces.iter_mut().enumerate() {
            let first = u32::try_from(3 * number).unwrap_or(u32::MAX);
            *face = [first, first + 1, first + 2];
        }
        Ok(())
    }
}

/// From the lower left to the upper left.
fn upright([u, v]: [f64; 2]) -> [f32; 2] {
    let finite = |value: f64| if value.is_finite() { value as f32 } else { 0.0 };
    [finite(u), finite(1.0 - v)]
}
