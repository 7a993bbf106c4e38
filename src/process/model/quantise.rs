//! Attributes in fewer bits: places in a grid of 14 bits, directions in 8, texture coordinates in
//! halves of a pixel, colours in 16. What is none of these stays as it is.

use meshopt::encode_filter_oct;
use rayon::prelude::*;

use super::parts::Part;
use crate::diagnostics::Fault;
use crate::gltf::{Component, Filter, Form, Packed, Primitive, Stream, Values};

/// As many steps as 14 bits have: a relic of a metre lies within 30 µm of its scan.
const STEPS: f64 = 16_383.0;
const DIRECTION_BITS: i32 = 8;
/// Of the whole number in an exponential form, which has a sign.
const MANTISSA: i32 = (1 << 23) - 1;

/// Places of a mesh are `offset + step · whole number`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Grid {
    pub offset: [f64; 3],
    pub step: f64,
}

impl Grid {
    /// The grid that all parts of a mesh share; nothing where its vertices are moved by
    /// themselves, or where a morph reaches too far.
    pub fn of(parts: &[&Part]) -> Option<Grid> {
        if parts.iter().any(|part| part.uses.is_moved) {
            return None;
        }
        let mut bounds = [[f64::INFINITY; 3], [f64::NEG_INFINITY; 3]];
        for part in parts {
            for place in part.geometry.positions().as_chunks::<3>().0 {
                for (axis, value) in place.iter().enumerate() {
                    bounds[0][axis] = bounds[0][axis].min(f64::from(*value));
                    bounds[1][axis] = bounds[1][axis].max(f64::from(*value));
                }
            }
        }
        let extent = (0..3).map(|axis| bounds[1][axis] - bounds[0][axis]);
        let extent = extent.fold(0.0, f64::max);
        let grid = Grid {
            offset: bounds[0],
            step: if extent > 0.0 { extent / STEPS } else { 1.0 },
        };
        let reaches = |stream: &Stream| match &stream.values {
            Values::Floats(moves) if stream.name == "POSITION" => moves
                .iter()
                .all(|by| (f64::from(*by) / grid.step).abs() < f64::from(i16::MAX)),
            _ => true,
        };
        let targets = parts.iter().flat_map(|part| part.geometry.targets.iter());
        (extent.is_finite() && grid.step.is_normal() && targets.flatten().all(reaches))
            .then_some(grid)
    }

    /// How far a place may be from where it was.
    pub fn error(&self) -> f64 {
        self.step * 3_f64.sqrt() / 2.0
    }
}

/// A primitive as it is stored.
pub struct Stored {
    pub attributes: Vec<(String, Packed)>,
    pub targets: Vec<Vec<(String, Packed)>>,
    pub indices: Packed,
}

/// A primitive whose textures are at most `texture_px` wide and high.
///
/// # Errors
/// When an attribute has a form that none may have.
pub fn stored(
    primitive: &Primitive,
    grid: Option<Grid>,
    texture_px: usize,
) -> Result<Stored, Fault> {
    let attribute =
        |stream: &Stream| Ok((stream.name.clone(), attribute(stream, grid, texture_px)?));
    let target = |streams: &Vec<Stream>| {
        streams
            .iter()
            .map(|stream| Ok((stream.name.clone(), morph(stream, grid)?)))
            .collect()
    };
    let attributes: Result<Vec<_>, Fault> = primitive.streams.par_iter().map(attribute).collect();
    let targets: Result<Vec<_>, Fault> = primitive.targets.par_iter().map(target).collect();
    Ok(Stored {
        attributes: attributes?,
        targets: targets?,
        indices: Packed::indices(&primitive.indices, primitive.vertices)?,
    })
}

fn attribute(stream: &Stream, grid: Option<Grid>, texture_px: usize) -> Result<Packed, Fault> {
    let Values::Floats(floats) = &stream.values else {
        return as_it_is(stream);
    };
    match (stream.name.as_str(), stream.width) {
        ("POSITION", 3) => match grid {
            Some(grid) => in_grid(floats, grid),
            None => plain(stream, floats),
        },
        ("NORMAL", 3) => directions(floats, 3),
        ("TANGENT", 4) => directions(floats, 4),
        (name, 2) if name.starts_with("TEXCOORD_") => match in_halves(floats, texture_px) {
            Some(halves) => coordinates(&halves),
            None => plain(stream, floats),
        },
        (name, 3 | 4) if name.starts_with("COLOR_") => shares(floats, stream.width),
        _ => plain(stream, floats),
    }
}

/// Of a morph target: places move by steps of the grid.
fn morph(stream: &Stream, grid: Option<Grid>) -> Result<Packed, Fault> {
    match (&stream.values, grid) {
        (Values::Floats(moves), Some(grid)) if stream.name == "POSITION" => {
            let steps: Vec<i16> = moves
                .iter()
                .map(|by| (f64::from(*by) / grid.step).round() as i16)
                .collect();
            let (vertices, _) = steps.as_chunks::<3>();
            let form = form("VEC3", Component::I16, 8);
            let bytes = padded(vertices, |step| step.to_le_bytes(), 8);
            Packed::vertices(form, &bytes, Some(bounds(&steps, 3)))
        }
        (Values::Floats(moves), _) => plain(stream, moves),
        (Values::Whole { .. }, _) => as_it_is(stream),
    }
}

fn form(shape: &'static str, component: Component, stride: usize) -> Form {
    Form {
        shape,
        component,
        is_normalised: false,
        stride,
        filter: Filter::None,
    }
}

fn in_grid(floats: &[f32], grid: Grid) -> Result<Packed, Fault> {
    let steps: Vec<u16> = floats
        .iter()
        .enumerate()
        .map(|(at, value)| ((f64::from(*value) - grid.offset[at % 3]) / grid.step).round() as u16)
        .collect();
    let (vertices, _) = steps.as_chunks::<3>();
    let bytes = padded(vertices, |step| step.to_le_bytes(), 8);
    Packed::vertices(
        form("VEC3", Component::U16, 8),
        &bytes,
        Some(bounds(&steps, 3)),
    )
}

/// Unit vectors on an octahedron; the fourth number of a tangent says which side it is.
fn directions(floats: &[f32], width: usize) -> Result<Packed, Fault> {
    let vectors: Vec<[f32; 4]> = floats
        .chunks_exact(width)
        .map(|vector| {
            let length = vector[..3].iter().map(|x| x * x).sum::<f32>().sqrt();
            let side = vector.get(3).copied().unwrap_or(0.0);
            match length > f32::EPSILON {
                true => [
                    vector[0] / length,
                    vector[1] / length,
                    vector[2] / length,
                    side,
                ],
                false => [0.0, 0.0, 1.0, side],
            }
        })
        .collect();
    let packed = encode_filter_oct::<i8>(&vectors, DIRECTION_BITS);
    let bytes: Vec<u8> = packed
        .iter()
        .flatten()
        .flat_map(|x| x.to_le_bytes())
        .collect();
    let form = Form {
        is_normalised: true,
        filter: Filter::Octahedral,
        ..form(if width == 3 { "VEC3" } else { "VEC4" }, Component::I8, 4)
    };
    Packed::vertices(form, &bytes, None)
}

/// Texture coordinates in halves of a pixel, each a whole number and the exponent that they share;
/// nothing where one is no number or lies too many textures away.
fn in_halves(floats: &[f32], texture_px: usize) -> Option<Vec<u32>> {
    let bits = (2 * texture_px).next_power_of_two().ilog2() as i32;
    let scale = 2_f64.powi(bits);
    let exponent = (-bits as u8 as u32) << 24;
    let half = |value: &f32| {
        let half = (f64::from(*value) * scale).round();
        let fits = half.abs() <= f64::from(MANTISSA);
        fits.then_some(exponent | (half as i32 as u32 & 0x00ff_ffff))
    };
    floats.iter().map(half).collect()
}

/// The filter of `EXT_meshopt_compression` that makes floats of such numbers.
fn coordinates(halves: &[u32]) -> Result<Packed, Fault> {
    let bytes: Vec<u8> = halves.iter().flat_map(|half| half.to_le_bytes()).collect();
    let form = Form {
        filter: Filter::Exponential,
        ..form("VEC2", Component::F32, 8)
    };
    Packed::vertices(form, &bytes, None)
}

/// Numbers from 0 to 1.
fn shares(floats: &[f32], width: usize) -> Result<Packed, Fault> {
    let bytes: Vec<u8> = floats
        .chunks_exact(width)
        .flat_map(|vertex| {
            let mut places = [0_u16; 4];
            for (place, value) in places.iter_mut().zip(vertex) {
                *place = (f64::from(value.clamp(0.0, 1.0)) * 65_535.0).round() as u16;
            }
            places.into_iter().flat_map(u16::to_le_bytes)
        })
        .collect();
    let form = Form {
        is_normalised: true,
        ..form(if width == 3 { "VEC3" } else { "VEC4" }, Component::U16, 8)
    };
    Packed::vertices(form, &bytes, None)
}

fn plain(stream: &Stream, floats: &[f32]) -> Result<Packed, Fault> {
    let form = form(shape(stream)?, Component::F32, 4 * stream.width);
    let bytes: Vec<u8> = floats
        .iter()
        .flat_map(|value| value.to_le_bytes())
        .collect();
    let bounds = (stream.name == "POSITION").then(|| bounds(floats, stream.width));
    Packed::vertices(form, &bytes, bounds)
}

fn as_it_is(stream: &Stream) -> Result<Packed, Fault> {
    let Values::Whole {
        component,
        is_normalised,
        bytes,
    } = &stream.values
    else {
        return Err(Fault::new(
            "an attribute of floats is no attribute of whole numbers",
        ));
    };
    let size = stream.vertex_bytes();
    let stride = size.next_multiple_of(4);
    let mut padded = Vec::with_capacity(bytes.len() / size.max(1) * stride);
    for vertex in bytes.chunks_exact(size) {
        padded.extend_from_slice(vertex);
        padded.resize(padded.len() + stride - size, 0);
    }
    let form = Form {
        is_normalised: *is_normalised,
        ..form(shape(stream)?, *component, stride)
    };
    Packed::vertices(form, &padded, None)
}

fn shape(stream: &Stream) -> Result<&'static str, Fault> {
    Ok(match stream.width {
        1 => "SCALAR",
        2 => "VEC2",
        3 => "VEC3",
        4 => "VEC4",
        _ => {
            return Err(Fault::new(format!(
                "the attribute `{}` of this model is a matrix, which no vertex may have",
                stream.name
            )));
        }
    })
}

fn padded<T: Copy, const SIZE: usize>(
    vertices: &[[T; 3]],
    to_bytes: impl Fn(T) -> [u8; SIZE],
    stride: usize,
) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(vertices.len() * stride);
    for vertex in vertices {
        for value in vertex {
            bytes.extend_from_slice(&to_bytes(*value));
        }
        bytes.resize(bytes.len().next_multiple_of(stride), 0);
    }
    bytes
}

fn bounds<T: Copy + Into<f64>>(values: &[T], width: usize) -> [Vec<f64>; 2] {
    let mut bounds = [vec![f64::INFINITY; width], vec![f64::NEG_INFINITY; width]];
    for (at, value) in values.iter().enumerate() {
        let value: f64 = (*value).into();
        let axis = at % width;
        bounds[0][axis] = bounds[0][axis].min(value);
        bounds[1][axis] = bounds[1][axis].max(value);
    }
    bounds
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn coordinates_stay_within_a_quarter_of_a_pixel(
            pairs in prop::collection::vec([-20.0_f32..20.0, -1.0_f32..1.0], 1..40),
            texture_px in prop::sample::select(&[512_usize, 1024, 2048]),
        ) {
            let stored = in_halves(pairs.as_flattened(), texture_px).unwrap();
            let mut read = stored.as_chunks::<2>().0.to_vec();
            meshopt::decode_filter_exp(&mut read);
            for (was, is) in pairs.as_flattened().iter().zip(read.as_flattened()) {
                let moved = f64::from(f32::from_bits(*is)) - f64::from(*was);
                prop_assert!(moved.abs() * texture_px as f64 <= 0.25 + 1e-3, "{moved}");
            }
        }
    }

    #[test]
    fn coordinates_that_are_no_places_stay_as_they_are() {
        for odd in [f32::NAN, f32::INFINITY, 1e9] {
            assert!(in_halves(&[0.5, odd], 512).is_none());
        }
    }
}
