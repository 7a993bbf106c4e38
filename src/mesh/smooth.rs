//! Normals for a surface that came without: faces that meet at a gentle angle look like one curved
//! surface, those that meet at a sharper one keep their edge.

use std::collections::HashMap;

use super::shape::Shape;

/// The cosine of 40°.
const CREASE: f32 = 0.766;

pub fn add_normals(shape: &mut Shape) {
    if shape.normals.len() == shape.places.len() {
        return;
    }
    let normals: Vec<Vec<[f32; 3]>> = shape
        .groups
        .iter()
        .map(|group| group.faces.iter().map(|face| normal(shape, face)).collect())
        .collect();
    let around = Around::of(shape);
    let mut split = Split::of(shape);
    for (group, faces) in normals.iter().enumerate() {
        for (face, own) in faces.iter().enumerate() {
            for corner in 0..3 {
                let vertex = shape.groups[group].faces[face][corner];
                let sum = around.sum(vertex, own, &normals);
                shape.groups[group].faces[face][corner] = split.vertex(vertex, sum);
            }
        }
    }
    split.apply(shape);
}

/// As long as the face is large.
fn normal(shape: &Shape, face: &[u32; 3]) -> [f32; 3] {
    let [a, b, c] = face.map(|corner| shape.places[corner as usize]);
    let side = |to: [f64; 3]| [0, 1, 2].map(|axis| to[axis] - a[axis]);
    let ([ux, uy, uz], [vx, vy, vz]) = (side(b), side(c));
    [
        (uy * vz - uz * vy) as f32,
        (uz * vx - ux * vz) as f32,
        (ux * vy - uy * vx) as f32,
    ]
}

fn unit(vector: [f32; 3]) -> [f32; 3] {
    let length = vector.iter().map(|x| x * x).sum::<f32>().sqrt();
    match length > 0.0 && length.is_finite() {
        true => vector.map(|x| x / length),
        false => [0.0, 0.0, 1.0],
    }
}

/// The faces around each place; vertices that differ in other ways only share theirs.
struct Around {
    place_of: Vec<u32>,
    /// Where the faces of a place begin in `faces`.
    starts: Vec<u32>,
    faces: Vec<(u32, u32)>,
}

impl Around {
    fn of(shape: &Shape) -> Around {
        let mut known: HashMap<[u64; 3], u32> = HashMap::with_capacity(shape.places.len());
        let place_of: Vec<u32> = shape
            .places
            .iter()
            .map(|place| {
                let next = u32::try_from(known.len()).unwrap_or(u32::MAX);
                *known.entry(place.map(f64::to_bits)).or_insert(next)
            })
            .collect();
        let mut starts = vec![0_u32; known.len() + 1];
        let corners = || {
            shape.groups.iter().enumerate().flat_map(|(group, faces)| {
                let faces = faces.faces.iter().enumerate();
                faces.flat_map(move |(face, corners)| corners.map(|corner| (group, face, corner)))
            })
        };
        for (_, _, corner) in corners() {
            starts[place_of[corner as usize] as usize + 1] += 1;
        }
        for place in 1..starts.len() {
            starts[place] += starts[place - 1];
        }
        let mut next = starts.clone();
        let mut faces = vec![(0, 0); starts.last().map_or(0, |all| *all as usize)];
        for (group, face, corner) in corners() {
            let place = &mut next[place_of[corner as usize] as usize];
            let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
            faces[*place as usize] = (number(group), number(face));
            *place += 1;
        }
        Around {
            place_of,
            starts,
            faces,
        }
    }

    /// A place where thousands of faces meet is no smooth one, and would take forever.
    const MOST: usize = 64;

    fn sum(&self, vertex: u32, own: &[f32; 3], normals: &[Vec<[f32; 3]>]) -> [f32; 3] {
        let place = self.place_of[vertex as usize] as usize;
        let around = &self.faces[self.starts[place] as usize..self.starts[place + 1] as usize];
        if around.len() > Self::MOST {
            return unit(*own);
        }
        let direction = unit(*own);
        let mut sum = [0.0_f32; 3];
        for (group, face) in around {
            let normal = normals[*group as usize][*face as usize];
            let other = unit(normal);
            let cosine: f32 = (0..3).map(|axis| direction[axis] * other[axis]).sum();
            if cosine >= CREASE {
                for axis in 0..3 {
                    sum[axis] += normal[axis];
                }
            }
        }
        unit(sum)
    }
}

/// Vertices that get several normals become several.
struct Split {
    /// Of each vertex of the new shape, the old one and its normal.
    origin: Vec<u32>,
    normals: Vec<[f32; 3]>,
    /// The new vertices of an old one, each the next after another.
    first: Vec<u32>,
    next: Vec<u32>,
}

const NONE: u32 = u32::MAX;

impl Split {
    fn of(shape: &Shape) -> Split {
        Split {
            origin: Vec::with_capacity(shape.places.len()),
            normals: Vec::with_capacity(shape.places.len()),
            first: vec![NONE; shape.places.len()],
            next: Vec::with_capacity(shape.places.len()),
        }
    }

    fn vertex(&mut self, old: u32, normal: [f32; 3]) -> u32 {
        let mut found = self.first[old as usize];
        while found != NONE {
            let known = self.normals[found as usize];
            let alike: f32 = (0..3).map(|axis| known[axis] * normal[axis]).sum();
            if alike > 0.9999 {
                return found;
            }
            found = self.next[found as usize];
        }
        let new = u32::try_from(self.origin.len()).unwrap_or(NONE);
        self.origin.push(old);
        self.normals.push(normal);
        self.next.push(self.first[old as usize]);
        self.first[old as usize] = new;
        new
    }

    fn apply(self, shape: &mut Shape) {
        shape.places = picked(&shape.places, &self.origin);
        shape.coordinates = picked(&shape.coordinates, &self.origin);
        shape.colours = picked(&shape.colours, &self.origin);
        shape.normals = self.normals;
    }
}

fn picked<T: Copy>(values: &[T], origin: &[u32]) -> Vec<T> {
    if values.is_empty() {
        return Vec::new();
    }
    origin.iter().map(|old| values[*old as usize]).collect()
}
