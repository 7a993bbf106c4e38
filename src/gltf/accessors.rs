//! Buffer views inside buffers and accessors inside buffer views (glTF 2.0, 3.6).

use serde_json::Value;

use super::document::{Document, damaged, index, required, whole};
use super::extensions_of;
use crate::diagnostics::Fault;

/// A buffer view whose place is right.
#[derive(Debug, Clone, Copy)]
pub(super) struct View {
    length: u64,
    stride: Option<u64>,
}

/// An accessor whose place is right.
#[derive(Debug, Clone)]
pub(super) struct Accessor {
    pub count: u64,
    /// Declared bounds, of accessors with three components only.
    pub bounds: Option<[[f64; 3]; 2]>,
    pub is_scalar: bool,
    pub is_normalised: bool,
    pub component: Component,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Component {
    I8,
    U8,
    I16,
    U16,
    U32,
    F32,
}

impl Component {
    fn from_code(code: u64) -> Option<Component> {
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

    fn bytes(self) -> u64 {
        match self {
            Component::I8 | Component::U8 => 1,
            Component::I16 | Component::U16 => 2,
            Component::U32 | Component::F32 => 4,
        }
    }
}

/// Bytes of an element.
#[derive(Debug, Clone, Copy)]
struct Element {
    /// From one to the next.
    step: u64,
    /// Of the last one: what pads its last column may be missing.
    last: u64,
}

impl Element {
    fn plain(bytes: u64) -> Element {
        Element {
            step: bytes,
            last: bytes,
        }
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

pub(super) fn check_views(document: &Document, buffers: &[u64]) -> Result<Vec<View>, Fault> {
    let views = document.list("bufferViews")?;
    let checked = |(number, view): (usize, &Value)| {
        let owner = format!("buffer view {number}");
        let checked = place_in_buffer(view, &owner, buffers)?;
        if let Some(compressed) = extensions_of(view, "EXT_meshopt_compression") {
            check_meshopt(compressed, &owner, buffers, checked)?;
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
        length,
        stride: whole(view, "byteStride", owner)?,
    })
}

/// `EXT_meshopt_compression`: the compressed bytes lie in a buffer too, and unpacked they must
/// fill the view exactly.
fn check_meshopt(
    compressed: &Value,
    owner: &str,
    buffers: &[u64],
    view: View,
) -> Result<(), Fault> {
    let owner = format!("the compressed form of {owner}");
    let place = place_in_buffer(compressed, &owner, buffers)?;
    let count = required(compressed, "count", &owner)?;
    let unpacked = place.stride.unwrap_or(0).checked_mul(count);
    if unpacked != Some(view.length) {
        return Err(damaged(format!("{owner} does not fill its view")));
    }
    Ok(())
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
    match index(accessor, "bufferView", &owner, views.len())? {
        Some(view) => Elements {
            owner: &owner,
            view,
            offset: whole(accessor, "byteOffset", &owner)?.unwrap_or(0),
            count,
            element,
            component,
        }
        .check_inside(views)?,
        None if count > MAX_ZEROS => {
            return Err(damaged(format!(
                "{owner} has {count} elements and no bytes"
            )));
        }
        None => {}
    }
    if let Some(sparse) = accessor.get("sparse") {
        check_sparse(sparse, &owner, count, element, component, views)?;
    }
    Ok(Accessor {
        count,
        bounds: bounds(accessor),
        is_scalar: shape == "SCALAR",
        is_normalised: accessor.get("normalized").and_then(Value::as_bool) == Some(true),
        component,
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
