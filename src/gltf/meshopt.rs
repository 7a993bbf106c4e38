//! `EXT_meshopt_compression` (and `KHR_meshopt_compression`, its successor of the same form): what
//! a buffer view holds when it is unpacked.

use meshopt::{
    decode_filter_color, decode_filter_exp, decode_filter_oct, decode_filter_quat,
    decode_index_buffer, decode_index_sequence, decode_vertex_buffer, encode_index_buffer,
    encode_vertex_buffer_level,
};
use serde_json::Value;

use super::accessors::Compressed;
use super::document::damaged;
use crate::diagnostics::Fault;

/// The vertex codec spends at least a byte on 64 bytes that are all alike; the others spend more.
/// What promises more than that is broken, and is not made room for.
const MAX_RATIO: u64 = 64;
/// Headers and tails of small streams.
const SPARE_BYTES: u64 = 1 << 16;

/// Unpacks a view that has been checked; `json` is its extension's object.
pub(super) fn unpacked(
    json: &Value,
    view: &Compressed,
    packed: &[u8],
    owner: &str,
) -> Result<Vec<u8>, Fault> {
    let broken = || {
        damaged(format!(
            "the compressed bytes of {owner} cannot be unpacked"
        ))
    };
    let text = |key: &str| json.get(key).and_then(Value::as_str);
    if view.stride * view.count > packed.len() as u64 * MAX_RATIO + SPARE_BYTES {
        return Err(broken());
    }
    let count = usize::try_from(view.count).map_err(|_| broken())?;
    let bytes = match (text("mode").unwrap_or_default(), view.stride) {
        ("ATTRIBUTES", stride @ 4..=256) if stride % 4 == 0 => vertices(packed, count, stride),
        ("TRIANGLES", 2) if count.is_multiple_of(3) => {
            decode_index_buffer::<u16>(packed, count).map(|indices| bytes_of_u16(&indices))
        }
        ("TRIANGLES", 4) if count.is_multiple_of(3) => {
            decode_index_buffer::<u32>(packed, count).map(|indices| bytes_of_u32(&indices))
        }
        ("INDICES", 2) => {
            decode_index_sequence::<u16>(packed, count).map(|indices| bytes_of_u16(&indices))
        }
        ("INDICES", 4) => {
            decode_index_sequence::<u32>(packed, count).map(|indices| bytes_of_u32(&indices))
        }
        _ => return Err(broken()),
    };
    let mut bytes = bytes.map_err(|_| broken())?;
    match (text("filter").unwrap_or("NONE"), view.stride) {
        ("NONE", _) => {}
        ("OCTAHEDRAL", 4) => filtered(
            &mut bytes,
            decode_filter_oct::<i8>,
            i8::to_le_bytes,
            i8::from_le_bytes,
        ),
        ("OCTAHEDRAL", 8) => filtered(
            &mut bytes,
            decode_filter_oct::<i16>,
            i16::to_le_bytes,
            i16::from_le_bytes,
        ),
        ("QUATERNION", 8) => filtered(
            &mut bytes,
            decode_filter_quat,
            i16::to_le_bytes,
            i16::from_le_bytes,
        ),
        // Each component by itself, however many there are.
        ("EXPONENTIAL", _) => {
            filtered(
                &mut bytes,
                decode_filter_exp::<1>,
                u32::to_le_bytes,
                u32::from_le_bytes,
            );
        }
        ("COLOR", 4) => filtered(
            &mut bytes,
            decode_filter_color::<u8>,
            u8::to_le_bytes,
            u8::from_le_bytes,
        ),
        ("COLOR", 8) => filtered(
            &mut bytes,
            decode_filter_color::<u16>,
            u16::to_le_bytes,
            u16::from_le_bytes,
        ),
        _ => return Err(broken()),
    }
    Ok(bytes)
}

/// Runs a filter over bytes as numbers of one kind, in groups.
fn filtered<T: Copy + Default, const GROUP: usize, const SIZE: usize>(
    bytes: &mut [u8],
    filter: impl Fn(&mut [[T; GROUP]]),
    to_bytes: impl Fn(T) -> [u8; SIZE],
    of_bytes: impl Fn([u8; SIZE]) -> T,
) {
    let (numbers, _) = bytes.as_chunks::<SIZE>();
    let numbers: Vec<T> = numbers.iter().map(|number| of_bytes(*number)).collect();
    let mut groups = numbers.as_chunks::<GROUP>().0.to_vec();
    filter(&mut groups);
    let (places, _) = bytes.as_chunks_mut::<SIZE>();
    for (place, number) in places.iter_mut().zip(groups.as_flattened()) {
        *place = to_bytes(*number);
    }
}

fn bytes_of_u16(numbers: &[u16]) -> Vec<u8> {
    numbers
        .iter()
        .flat_map(|number| number.to_le_bytes())
        .collect()
}

fn bytes_of_u32(numbers: &[u32]) -> Vec<u8> {
    numbers
        .iter()
        .flat_map(|number| number.to_le_bytes())
        .collect()
}

/// So many bytes of a vertex: arrays longer than 32 have no default of their own.
#[derive(Clone, Copy)]
struct Vertex<const STRIDE: usize>([u8; STRIDE]);

impl<const STRIDE: usize> Default for Vertex<STRIDE> {
    fn default() -> Self {
        Vertex([0; STRIDE])
    }
}

fn of_stride<const STRIDE: usize>(packed: &[u8], count: usize) -> meshopt::Result<Vec<u8>> {
    let vertices = decode_vertex_buffer::<Vertex<STRIDE>>(packed, count)?;
    Ok(vertices.iter().flat_map(|vertex| vertex.0).collect())
}

/// Calls a function whose stride is a type: the crate takes it so.
macro_rules! by_stride {
    ($stride:expr, $call:ident($($argument:expr),*), otherwise $none:expr) => {
        by_stride!(@ $stride, $call($($argument),*), $none,
            4 8 12 16 20 24 28 32 36 40 44 48 52 56 60 64 68 72 76 80 84 88 92 96 100 104 108 112
            116 120 124 128 132 136 140 144 148 152 156 160 164 168 172 176 180 184 188 192 196 200
            204 208 212 216 220 224 228 232 236 240 244 248 252 256)
    };
    (@ $stride:expr, $call:ident $arguments:tt, $none:expr, $($bytes:literal)*) => {
        match $stride {
            $($bytes => by_stride!(@call $call, $bytes, $arguments),)*
            _ => $none,
        }
    };
    (@call $call:ident, $bytes:literal, ($($argument:expr),*)) => {
        $call::<$bytes>($($argument),*)
    };
}

fn vertices(packed: &[u8], count: usize, stride: u64) -> meshopt::Result<Vec<u8>> {
    by_stride!(stride, of_stride(packed, count), otherwise Ok(Vec::new()))
}

/// Vertices of so many bytes, packed. Nothing when the stride is no multiple of four up to 256.
pub(super) fn packed_vertices(bytes: &[u8], stride: usize) -> Option<Vec<u8>> {
    by_stride!(stride, packed_stride(bytes), otherwise None)
}

/// Version 0 is what `EXT_meshopt_compression` knows; level 2 is the library's own default.
fn packed_stride<const STRIDE: usize>(bytes: &[u8]) -> Option<Vec<u8>> {
    let (vertices, _) = bytes.as_chunks::<STRIDE>();
    encode_vertex_buffer_level(vertices, 2, Some(0)).ok()
}

pub(super) fn packed_indices(indices: &[u32], vertices: usize) -> Option<Vec<u8>> {
    encode_index_buffer(indices, vertices).ok()
}
