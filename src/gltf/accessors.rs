//! Buffer views inside buffers and accessors inside buffer views (glTF 2.0, 3.6).

use std::ops::Range;

use serde_json::Value;

use super::document::{Document, damaged, index, required, whole};
use super::extensions_of;
use crate::diagnostics::Fault;

/// A buffer view whose place is right.
#[derive(Debug, Clone, Copy)]
pub(super) struct View {
    pub buffer: usize,
    pub offset: u64,
    pub length: u64,
    pub stride: Option<u64>,
    pub compressed: Option<Compressed>,
}

/// Where `EXT_meshopt_compression` keeps a view's bytes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Compressed {
    pub buffer: usize,
    pub offset: u64,
    pub length: u64,
    pub stride: u64,
    pub count: u64,
}

impl View {
    /// Its bytes in the one buffer of a GLB that has `length` bytes; none of another buffer.
    pub fn bytes(&self, length: usize) -> Range<usize> {
        let at = |byte: u64| usize::try_from(byte).unwrap_or(usize::MAX).min(length);
        match self.buffer {
            0 => at(self.offset)..at(self.offset.saturating_add(self.length)),
            _ => 0..0,
        }
    }
}

/// Where an accessor's elements lie as they are: in bytes of a buffer.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stored {
    pub buffer: usize,
    pub start: u64,
    pub stride: u64,
}

/// An accessor whose place is right.
#[derive(Debug, Clone)]
pub(super) struct Accessor {
    pub count: u64,
    /// Declared bounds, of accessors with three components only.
    pub bounds: Option<[[f64; 3]; 2]>,
    pub is_scalar: bool,
    /// Numbers in an element.
    pub components: u64,
    pub is_normalised: bool,
    pub component: Component,
    /// `None` when they are zeros, sparse, or compressed.
    pub stored: Option<Stored>,
    /// The view that its elements lie in, and where they begin there.
    pub view: Option<(usize, u64)>,
    pub element: Element,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Component {
    I8,
    U8,
    I16,
    U16,
    U32,
    F32,
}

impl Component {
    pub fn from_code(code: u64) -> Option<Component> {
        Some(match code {
            5120 => Component::I8,
            5121 => Component::U8,
            5122 => Component::I16,
            5123 => Component::U16,
            5125 => Component::U32,
            5126 => Component::F32,
            _ => return None,
        })
    }

    pub fn code(self) -> u64 {
        match self {
            Component::I8 => 5120,
            Component::U8 => 5121,
            Component::I16 => 5122,
            Component::U16 => 5123,
            Component::U32 => 5125,
            Component::F32 => 5126,
        }
    }

    /// The number that these bytes begin with, as it is stored.
    pub fn read(self, bytes: &[u8]) -> Option<f64> {
        Some(match self {
            Component::I8 => f64::from(i8::from_le_bytes(*bytes.first_chunk()?)),
            Component::U8 => f64::from(u8::from_le_bytes(*bytes.first_chunk()?)),
            Component::I16 => f64::from(i16::from_le_bytes(*bytes.first_chunk()?)),
            Component::U16 => f64::from(u16::from_le_bytes(*bytes.first_chunk()?)),
            Component::U32 => f64::from(u32::from_le_bytes(*bytes.first_chunk()?)),
            Component::F32 => f64::from(f32::from_le_bytes(*bytes.first_chunk()?)),
        })
    }

    pub fn bytes(self) -> u64 {
        match self {
            Component::I8 | Component::U8 => 1,
            Component::I16 | Component::U16 => 2,
            Component::U32 | Component::F32 => 4,
        }
    }

    /// What is 1 in a normalised accessor (3.11).
    pub fn whole(self) -> f64 {
        match self {
            Component::I8 => 127.0,
            Component::U8 => 255.0,
            Component::I16 => 32767.0,
            Component::U16 => 65535.0,
            Component::U32 | Component::F32 => 1.0,
        }
    }
}

/// Bytes of an element.
#[derive(Debug, Clone, Copy)]
pub(super) struct Element {
    /// From one to the next.
    pub step: u64,
    /// Of the last one: what pads its last column may be missing.
    pub last: u64,
}

impl Element {
    fn plain(bytes: u64) -> Element {
        Element {
            step: bytes,
            last: bytes,
        }
    }
}

fn components(shape: &str) -> u64 {
    match shape {
        "VEC2" => 2,
        "VEC3" => 3,
        "VEC4" | "MAT2" => 4,
        "MAT3" => 9,
        "MAT4" => 16,
        _ => 1,
    }
}

/// Columns of small matrices start at multiples of four (3.6.2.4).
fn element_bytes(shape: &str, component: Component) -> Option<Element> {
    let size = component.bytes();
    let matrix = |side: u64| {
        let column = (side * size).next_multiple_of(4);
        Element {
            step: side * column,
            last: (side - 1) * column + side * size,
        }
    };
    Some(match shape {
        "SCALAR" => Element::plain(size),
        "VEC2" => Element::plain(2 * size),
        "VEC3" => Element::plain(3 * size),
        "VEC4" => Element::plain(4 * size),
        "MAT2" => matrix(2),
        "MAT3" => matrix(3),
        "MAT4" => matrix(4),
        _ => return None,
    })
}

/// Bytes from one element to the next, where they follow each other.
pub(super) fn step(accessor: &Value) -> Option<usize> {
    let component = Component::from_code(accessor.get("componentType")?.as_u64()?)?;
    let element = element_bytes(accessor.get("type")?.as_str()?, component)?;
    usize::try_from(element.step).ok()
}

pub(super) fn check_views(document: &Document, buffers: &[u64]) -> Result<Vec<View>, Fault> {
    let views = document.list("bufferViews")?;
    let checked = |(number, view): (usize, &Value)| {
        let owner = format!("buffer view {number}");
        let mut checked = place_in_buffer(view, &owner, buffers)?;
        if let Some(compressed) = compression(view) {
            checked.compressed = Some(check_meshopt(compressed, &owner, buffers, checked)?);
        }
        if checked
            .stride
            .is_some_and(|stride| !(4..=252).contains(&stride) || stride % 4 != 0)
        {
            return Err(damaged(format!(
                "the stride of {owner} is no multiple of four between 4 and 252"
            )));
        }
        Ok(checked)
    };
    views.iter().enumerate().map(checked).collect()
}

/// `EXT_meshopt_compression`, or its successor of the same form.
pub(super) fn compression(view: &Value) -> Option<&Value> {
    ["EXT_meshopt_compression", "KHR_meshopt_compression"]
        .iter()
        .find_map(|name| extensions_of(view, name))
}

fn place_in_buffer(view: &Value, owner: &str, buffers: &[u64]) -> Result<View, Fault> {
    let buffer = index(view, "buffer", owner, buffers.len())?
        .ok_or_else(|| damaged(format!("{owner} has no `buffer`")))?;
    let offset = whole(view, "byteOffset", owner)?.unwrap_or(0);
    let length = required(view, "byteLength", owner)?;
    let end = offset.saturating_add(length);
    if end > buffers[buffer] {
        return Err(damaged(format!(
            "{owner} ends at byte {end} of buffer {buffer}, which has only {}",
            buffers[buffer]
        )));
    }
    Ok(View {
        buffer,
        offset,
        length,
        stride: whole(view, "byteStride", owner)?,
        compressed: None,
    })
}

/// `EXT_meshopt_compression`: the compressed bytes lie in a buffer too, and unpacked they must
/// fill the view exactly.
fn check_meshopt(
    compressed: &Value,
    owner: &str,
    buffers: &[u64],
    view: View,
) -> Result<Compressed, Fault> {
    let owner = format!("the compressed form of {owner}");
    let place = place_in_buffer(compressed, &owner, buffers)?;
    let count = required(compressed, "count", &owner)?;
    let stride = place.stride.unwrap_or(0);
    if stride.checked_mul(count) != Some(view.length) {
        return Err(damaged(format!("{owner} does not fill its view")));
    }
    Ok(Compressed {
        buffer: place.buffer,
        offset: place.offset,
        length: place.length,
        stride,
        count,
    })
}

pub(super) fn check(document: &Document, views: &[View]) -> Result<Vec<Accessor>, Fault> {
    let checked = |(number, accessor): (usize, &Value)| check_one(number, accessor, views);
    document
        .list("accessors")?
        .iter()
        .enumerate()
        .map(checked)
        .collect()
}

fn check_one(number: usize, accessor: &Value, views: &[View]) -> Result<Accessor, Fault> {
    let owner = format!("accessor {number}");
    let code = required(accessor, "componentType", &owner)?;
    let component = Component::from_code(code)
        .ok_or_else(|| damaged(format!("{owner} has the unknown component type {code}")))?;
    let shape = accessor
        .get("type")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let element = element_bytes(shape, component)
        .ok_or_else(|| damaged(format!("{owner} has the unknown type `{shape}`")))?;
    let count = required(accessor, "count", &owner)?;
    if count == 0 {
        return Err(damaged(format!("{owner} is empty")));
    }
    // Without a view all elements are zero, and nothing bounds how many a viewer would make.
    let view = index(accessor, "bufferView", &owner, views.len())?;
    let offset = whole(accessor, "byteOffset", &owner)?.unwrap_or(0);
    let stored = match view {
        Some(view) => {
            let elements = Elements {
                owner: &owner,
                view,
                offset,
                count,
                element,
                component,
            };
            elements.check_inside(views)?;
            elements.stored(views)
        }
        None if count > MAX_ZEROS => {
            return Err(damaged(format!(
                "{owner} has {count} elements and no bytes"
            )));
        }
        None => None,
    };
    let sparse = accessor.get("sparse");
    if let Some(sparse) = sparse {
        check_sparse(sparse, &owner, count, element, component, views)?;
    }
    Ok(Accessor {
        count,
        bounds: bounds(accessor),
        is_scalar: shape == "SCALAR",
        components: components(shape),
        is_normalised: accessor.get("normalized").and_then(Value::as_bool) == Some(true),
        component,
        stored: stored.filter(|_| sparse.is_none()),
        view: view.map(|view| (view, offset)),
        element,
    })
}

const MAX_ZEROS: u64 = 1 << 24;

/// A run of elements in a buffer view.
struct Elements<'a> {
    owner: &'a str,
    view: usize,
    offset: u64,
    count: u64,
    element: Element,
    component: Component,
}

impl Elements<'_> {
    fn stored(&self, views: &[View]) -> Option<Stored> {
        let view = views[self.view];
        view.compressed.is_none().then_some(Stored {
            buffer: view.buffer,
            start: view.offset + self.offset,
            stride: view.stride.unwrap_or(self.element.step),
        })
    }

    fn check_inside(&self, views: &[View]) -> Result<(), Fault> {
        let view = views[self.view];
        // Typed arrays can only start at a multiple of their element: browsers throw.
        if !self.offset.is_multiple_of(self.component.bytes()) {
            return Err(damaged(format!(
                "{} starts at byte {} of buffer view {}, no multiple of its component's {} bytes",
                self.owner,
                self.offset,
                self.view,
                self.component.bytes()
            )));
        }
        let stride = view.stride.unwrap_or(self.element.step);
        if stride < self.element.last {
            return Err(damaged(format!(
                "the elements of {} have {} bytes and overlap in buffer view {}, whose stride is {stride}",
                self.owner, self.element.step, self.view
            )));
        }
        let end = stride
            .checked_mul(self.count.saturating_sub(1))
            .and_then(|bytes| bytes.checked_add(self.element.last))
            .and_then(|bytes| bytes.checked_add(self.offset));
        match end {
            Some(end) if end <= view.length => Ok(()),
            _ => Err(damaged(format!(
                "{} has {} elements of {} bytes and reaches past the end of buffer view {}, which has {} bytes",
                self.owner, self.count, self.element.step, self.view, view.length
            ))),
        }
    }
}

fn check_sparse(
    sparse: &Value,
    owner: &str,
    all: u64,
    element: Element,
    component: Component,
    views: &[View],
) -> Result<(), Fault> {
    let count = required(sparse, "count", owner)?;
    if count == 0 || count > all {
        return Err(damaged(format!(
            "{owner} replaces {count} of its {all} elements"
        )));
    }
    let part = |key: &str| {
        let part = sparse
            .get(key)
            .ok_or_else(|| damaged(format!("{owner} is sparse without `{key}`")))?;
        let part_owner = format!("the sparse {key} of {owner}");
        let view = index(part, "bufferView", &part_owner, views.len())?
            .ok_or_else(|| damaged(format!("{part_owner} have no `bufferView`")))?;
        let offset = whole(part, "byteOffset", &part_owner)?.unwrap_or(0);
        Ok::<_, Fault>((part, part_owner, view, offset))
    };
    let (indices, indices_owner, view, offset) = part("indices")?;
    let code = required(indices, "componentType", &indices_owner)?;
    let index_component = Component::from_code(code)
        .filter(|component| matches!(component, Component::U8 | Component::U16 | Component::U32))
        .ok_or_else(|| damaged(format!("{indices_owner} have the unknown type {code}")))?;
    Elements {
        owner: &indices_owner,
        view,
        offset,
        count,
        element: Element::plain(index_component.bytes()),
        component: index_component,
    }
    .check_inside(views)?;
    let (_, values_owner, view, offset) = part("values")?;
    Elements {
        owner: &values_owner,
        view,
        offset,
        count,
        element,
        component,
    }
    .check_inside(views)
}

/// Declared minimum and maximum, where there are three finite numbers of each.
fn bounds(accessor: &Value) -> Option<[[f64; 3]; 2]> {
    let corner = |key: &str| {
        let numbers = accessor.get(key)?.as_array()?;
        let mut corner = [0.0; 3];
        for (axis, number) in corner.iter_mut().zip(numbers) {
            *axis = number.as_f64().filter(|number| number.is_finite())?;
        }
        (numbers.len() == 3).then_some(corner)
    };
    let (min, max) = (corner("min")?, corner("max")?);
    (0..3)
        .all(|axis| min[axis] <= max[axis])
        .then_some([min, max])
}
