//! OBJ (Wavefront) with the materials of an MTL beside it. Curves, groups and smoothing are passed
//! over; faces of more than three corners become fans.

use std::collections::{BTreeMap, HashMap};

use super::ascii::{lines, number};
use super::shape::{Group, Material, Shape};
use super::{Beside, MAX_PARTS, MeshError, too_many};
use crate::diagnostics::Fault;

/// Of a file that begins with so many bytes, the last line may not be whole.
const CUT_BYTES: usize = 500;

/// Text whose lines begin with words of the format.
pub fn looks_like_obj(start: &[u8]) -> bool {
    const WORDS: [&str; 13] = [
        "v", "vt", "vn", "vp", "f", "o", "g", "s", "l", "p", "mg", "mtllib", "usemtl",
    ];
    if start.contains(&0) {
        return false;
    }
    let mut known = 0;
    let mut all = lines(start).peekable();
    while let Some((_, line)) = all.next() {
        let word = line.split_ascii_whitespace().next().unwrap_or_default();
        // What was cut off says nothing.
        let is_cut = all.peek().is_none() && start.len() >= CUT_BYTES;
        if word.is_empty() || word.starts_with('#') || is_cut {
            continue;
        }
        if !WORDS.contains(&word) {
            return false;
        }
        known += usize::from(line.len() > word.len());
    }
    known > 0
}

pub fn read(bytes: &[u8], beside: &mut Beside) -> Result<Shape, MeshError> {
    let mut reader = Reader::default();
    for (line, text) in lines(bytes) {
        let mut words = text.split_ascii_whitespace();
        match words.next() {
            Some("v") => reader.take_place(&mut words, line)?,
            Some("vt") => {
                let u = number(words.next(), line)?;
                let v = words
                    .next()
                    .map_or(Ok(0.0), |word| number(Some(word), line))?;
                reader.coordinates.push([u as f32, (1.0 - v) as f32]);
            }
            Some("vn") => {
                let mut axis = || number(words.next(), line).map(|value| value as f32);
                reader.normals.push([axis()?, axis()?, axis()?]);
            }
            Some("f" | "fo") => reader.take_face(words, line)?,
            Some("usemtl") => reader.material = rest(&text),
            Some("mtllib") => {
                let name = rest(&text);
                let materials = beside.read(&name, &format!("line {line} of this OBJ"))?;
                reader.materials.extend(materials_of(&materials, beside)?);
            }
            _ => {}
        }
    }
    Ok(reader.shape())
}

/// All of a line behind its first word: names may have spaces.
fn rest(line: &str) -> String {
    line.split_once(char::is_whitespace)
        .map(|(_, rest)| rest.trim().to_owned())
        .unwrap_or_default()
}

#[derive(Default)]
struct Reader {
    places: Vec<[f64; 3]>,
    colours: Vec<[u8; 4]>,
    normals: Vec<[f32; 3]>,
    coordinates: Vec<[f32; 2]>,
    materials: BTreeMap<String, Material>,
    material: String,
    /// Which vertex stands for a place, a coordinate and a normal.
    known: HashMap<[u32; 3], u32>,
    vertices: Vec<[u32; 3]>,
    groups: Vec<(String, Vec<[u32; 3]>)>,
    group_of: HashMap<String, usize>,
    faces: usize,
}

/// No coordinate, or no normal.
const NONE: u32 = u32::MAX;

impl Reader {
    fn take_place<'a>(
        &mut self,
        words: &mut impl Iterator<Item = &'a str>,
        line: usize,
    ) -> Result<(), Fault> {
        let mut axis = || number(words.next(), line);
        let place = [axis()?, axis()?, axis()?];
        if self.places.len() >= MAX_PARTS {
            return Err(too_many());
        }
        self.places.push(place);
        // Some programs write colours behind the place, and a fourth number may be a weight.
        let colour: Vec<f64> = words.filter_map(|word| word.parse().ok()).collect();
        if let [red, green, blue, ..] = colour[..] {
            let share = |value: f64| match value.is_finite() {
                true => (value * 255.0).round().clamp(0.0, 255.0) as u8,
                false => 255,
            };
            self.colours.resize(self.places.len() - 1, [255; 4]);
            self.colours
                .push([share(red), share(green), share(blue), 255]);
        }
        Ok(())
    }

    fn take_face<'a>(
        &mut self,
        words: impl Iterator<Item = &'a str>,
        line: usize,
    ) -> Result<(), Fault> {
        let corners: Vec<[u32; 3]> = words
            .map(|word| self.corner(word, line))
            .collect::<Result<_, _>>()?;
        if corners.len() < 3 {
            return Err(Fault::new(format!(
                "line {line} of this OBJ has a face of {} corners",
                corners.len()
            ))
            .help("export it again: faces need three corners or more"));
        }
        self.faces += corners.len() - 2;
        if self.faces > MAX_PARTS {
            return Err(too_many());
        }
        let vertices: Vec<u32> = corners
            .into_iter()
            .map(|corner| self.vertex(corner))
            .collect();
        let name = &self.material;
        let group = match self.group_of.get(name) {
            Some(group) => *group,
            None => {
                self.group_of.insert(name.clone(), self.groups.len());
                self.groups.push((name.clone(), Vec::new()));
                self.groups.len() - 1
            }
        };
        for pair in vertices[1..].windows(2) {
            let face = [vertices[0], pair[0], pair[1]];
            if face[0] != face[1] && face[1] != face[2] && face[2] != face[0] {
                self.groups[group].1.push(face);
            }
        }
        Ok(())
    }

    /// `place/coordinate/normal`: from 1, or from the end where negative.
    fn corner(&self, word: &str, line: usize) -> Result<[u32; 3], Fault> {
        let lengths = [
            self.places.len(),
            self.coordinates.len(),
            self.normals.len(),
        ];
        let mut corner = [NONE; 3];
        for (part, ((slot, length), what)) in
            word.split('/').zip(corner.iter_mut().zip(lengths).zip([
                "vertex",
                "coordinate",
                "normal",
            ]))
        {
            if part.is_empty() {
                continue;
            }
            let wrong = || {
                let part: String = part.chars().take(40).collect();
                Fault::new(format!(
                    "line {line} of this OBJ names {what} {part}, and there are only {length}"
                ))
                .help("export it again")
            };
            let number: i64 = part.parse().map_err(|_| wrong())?;
            let index = match number {
                1.. => number - 1,
                _ => length as i64 + number,
            };
            let inside = number != 0 && (0..length as i64).contains(&index);
            *slot = inside
                .then_some(index)
                .and_then(|index| u32::try_from(index).ok())
                .ok_or_else(wrong)?;
        }
        if corner[0] == NONE {
            return Err(Fault::new(format!(
                "line {line} of this OBJ has a corner without a vertex"
            )));
        }
        Ok(corner)
    }

    fn vertex(&mut self, corner: [u32; 3]) -> u32 {
        let next = u32::try_from(self.vertices.len()).unwrap_or(NONE);
        *self.known.entry(corner).or_insert_with(|| {
            self.vertices.push(corner);
            next
        })
    }

    fn shape(mut self) -> Shape {
        self.colours.resize(
            if self.colours.is_empty() {
                0
            } else {
                self.places.len()
            },
            [255; 4],
        );
        let pick = |slot: usize| self.vertices.iter().map(move |corner| corner[slot]);
        let has = |slot: usize| !self.vertices.is_empty() && pick(slot).any(|at| at != NONE);
        let every = |slot: usize| pick(slot).all(|at| at != NONE);
        let mut shape = Shape {
            places: pick(0).map(|at| self.places[at as usize]).collect(),
            ..Shape::default()
        };
        if !self.colours.is_empty() {
            shape.colours = pick(0).map(|at| self.colours[at as usize]).collect();
        }
        if has(1) {
            let coordinate = |at: u32| {
                self.coordinates
                    .get(at as usize)
                    .copied()
                    .unwrap_or_default()
            };
            shape.coordinates = pick(1).map(coordinate).collect();
        }
        if every(2) {
            shape.normals = pick(2).map(|at| self.normals[at as usize]).collect();
        }
        let groups = std::mem::take(&mut self.groups);
        shape.groups = groups
            .into_iter()
            .map(|(name, faces)| Group {
                material: self.materials.get(&name).cloned().unwrap_or(Material {
                    name,
                    ..Material::default()
                }),
                faces,
            })
            .collect();
        shape
    }
}

fn materials_of(
    bytes: &[u8],
    beside: &mut Beside,
) -> Result<BTreeMap<String, Material>, MeshError> {
    let mut materials: BTreeMap<String, Material> = BTreeMap::new();
    let mut current = String::new();
    for (line, text) in lines(bytes) {
        let mut words = text.split_ascii_whitespace();
        let word = words.next().unwrap_or_default();
        if word == "newmtl" {
            current = rest(&text);
            let material = Material {
                name: current.clone(),
                ..Material::default()
            };
            materials.insert(current.clone(), material);
            continue;
        }
        let Some(material) = materials.get_mut(&current) else {
            continue;
        };
        let owner = || format!("line {line} of this OBJ's materials");
        let mut value = || {
            words
                .next()
                .and_then(|word| word.parse::<f64>().ok())
                .filter(|value| value.is_finite())
        };
        let share = |value: f64| value.clamp(0.0, 1.0);
        match word {
            "Kd" => {
                for channel in 0..3 {
                    material.colour[channel] = value().map_or(1.0, share);
                }
            }
            "Ke" => {
                for channel in 0..3 {
                    material.glow[channel] = value().map_or(0.0, share);
                }
            }
            "d" => material.colour[3] = value().map_or(1.0, share),
            "Tr" => material.colour[3] = 1.0 - value().map_or(0.0, share),
            "Pr" => material.roughness = value().map_or(0.9, share),
            "Pm" => material.metallic = value().map_or(0.0, share),
            // Blinn's exponent as a roughness: https://graphicrants.blogspot.com/2013/08/specular-brdf-reference.html
            "Ns" => {
                material.roughness =
                    share((2.0 / (value().unwrap_or(0.0).max(0.0) + 2.0)).powf(0.25))
            }
            "map_Kd" => {
                material.texture = Some(beside.read(&file_in(&text), &owner())?);
                // Such a texture is often given with a black colour, and then meant by itself.
                if material.colour[..3] == [0.0; 3] {
                    material.colour[..3].fill(1.0);
                }
            }
            "norm" | "map_Kn" => material.normals = Some(beside.read(&file_in(&text), &owner())?),
            _ => {}
        }
    }
    Ok(materials)
}

/// The file that a map's line names, behind its options and their numbers.
fn file_in(line: &str) -> String {
    let mut name = rest(line);
    while name.starts_with('-') {
        let option = name
            .split_ascii_whitespace()
            .next()
            .unwrap_or_default()
            .to_owned();
        let is_words =
            ["-blendu", "-blendv", "-clamp", "-cc", "-imfchan", "-type"].contains(&option.as_str());
        name = name[option.len()..].trim_start().to_owned();
        let mut taken = 0;
        while let Some(word) = name.split_ascii_whitespace().next() {
            let is_value = word.parse::<f64>().is_ok() || (is_words && taken == 0);
            if !is_value || taken == 3 || word.len() == name.len() {
                break;
            }
            name = name[word.len()..].trim_start().to_owned();
            taken += 1;
        }
        if taken == 0 && option.is_empty() {
            break;
        }
    }
    name
}
