//! The triangles that a document's default scene draws, as points of the scene's space.

use std::collections::BTreeSet;

use serde_json::Value;

use super::accessors::{self, Accessor, Component, Stored};
use super::document::{Document, damaged, index, whole};
use super::matrix::{self, Matrix};
use super::plain::{is_plain, plain};
use super::references::array;
use super::resources::one_and_fallbacks;
use super::scene::each_mesh;
use crate::diagnostics::Fault;

pub type Triangle = [[f64; 3]; 3];

/// Nodes may show one mesh again and again: more than this is not looked at.
pub const MAX_TRIANGLES: u64 = 32_000_000;

/// Shows `visit` every triangle of a GLB that has been checked. What points to corners that there
/// are not is passed over.
///
/// # Errors
/// When the document has not been checked and is damaged, or cannot be unpacked.
pub fn triangles(
    document: &Document,
    bin: &[u8],
    visit: &mut impl FnMut(Triangle),
) -> Result<(), Fault> {
    if is_plain(document) {
        return plain_triangles(document, bin, visit);
    }
    let (document, bin) = plain(document, bin)?;
    plain_triangles(&document, &bin, visit)
}

fn plain_triangles(
    document: &Document,
    bin: &[u8],
    visit: &mut impl FnMut(Triangle),
) -> Result<(), Fault> {
    let views = accessors::check_views(document, &one_and_fallbacks(document, bin)?)?;
    let accessors = accessors::check(document, &views)?;
    let mut left = MAX_TRIANGLES;
    each_mesh(document, |_, mesh, world| {
        for primitive in array(mesh, "primitives") {
            if let Some(drawn) = Drawn::of(primitive, &accessors, bin)? {
                drawn.each(world, &mut left, visit);
            }
        }
        Ok(())
    })
}

/// Every index of what the default scene draws names a corner that there is: graphics cards that
/// are asked for others draw nothing, or whatever lies there.
///
/// # Errors
/// When one does not.
pub(super) fn check_corners(document: &Document, bin: &[u8]) -> Result<(), Fault> {
    let views = accessors::check_views(document, &one_and_fallbacks(document, bin)?)?;
    let accessors = accessors::check(document, &views)?;
    let mut checked = BTreeSet::new();
    each_mesh(document, |number, mesh, _| {
        if !checked.insert(number) {
            return Ok(());
        }
        let owner = format!("mesh {number}");
        for primitive in array(mesh, "primitives") {
            let attributes = primitive.get("attributes").unwrap_or(&Value::Null);
            let positions = index(attributes, "POSITION", &owner, accessors.len())?;
            let indices = index(primitive, "indices", &owner, accessors.len())?;
            if let (Some(positions), Some(indices)) = (positions, indices)
                && let Some(numbers) = Numbers::of(&accessors[indices], bin)
            {
                let corners = accessors[positions].count;
                let largest = (0..accessors[indices].count)
                    .filter_map(|at| numbers.at(at, 0))
                    .fold(0.0, f64::max);
                if largest >= corners as f64 {
                    return Err(damaged(format!(
                        "{owner} names its corner {largest}, and has only {corners}"
                    )));
                }
            }
        }
        Ok(())
    })
}

/// A primitive of triangles whose bytes can be read.
struct Drawn<'a> {
    positions: Numbers<'a>,
    indices: Option<Numbers<'a>>,
    mode: u64,
    corners: u64,
}

impl<'a> Drawn<'a> {
    fn of(
        primitive: &Value,
        accessors: &[Accessor],
        bin: &'a [u8],
    ) -> Result<Option<Drawn<'a>>, Fault> {
        let owner = "a primitive";
        let mode = whole(primitive, "mode", owner)?.unwrap_or(4);
        let Some(attributes) = primitive
            .get("attributes")
            .filter(|_| (4..=6).contains(&mode))
        else {
            return Ok(None);
        };
        let Some(positions) = index(attributes, "POSITION", owner, accessors.len())? else {
            return Ok(None);
        };
        let Some(points) = Numbers::of(&accessors[positions], bin) else {
            return Ok(None);
        };
        let (indices, corners) = match index(primitive, "indices", owner, accessors.len())? {
            None => (None, accessors[positions].count),
            Some(at) => match Numbers::of(&accessors[at], bin) {
                None => return Ok(None),
                indices => (indices, accessors[at].count),
            },
        };
        Ok(Some(Drawn {
            positions: points,
            indices,
            mode,
            corners,
        }))
    }

    fn each(&self, world: &Matrix, left: &mut u64, visit: &mut impl FnMut(Triangle)) {
        let count = match self.mode {
            4 => self.corners / 3,
            _ => self.corners.saturating_sub(2),
        };
        for number in 0..count.min(*left) {
            let corners = match self.mode {
                4 => [3 * number, 3 * number + 1, 3 * number + 2],
                5 => [number, number + 1, number + 2],
                _ => [0, number + 1, number + 2],
            };
            if let [Some(a), Some(b), Some(c)] = corners.map(|corner| self.point(corner, world)) {
                visit([a, b, c]);
            }
        }
        *left -= count.min(*left);
    }

    fn point(&self, corner: u64, world: &Matrix) -> Option<[f64; 3]> {
        let vertex = match &self.indices {
            None => corner,
            Some(indices) => indices.at(corner, 0)? as u64,
        };
        let [x, y, z] = [0, 1, 2].map(|axis| self.positions.at(vertex, axis));
        Some(matrix::apply(world, [x?, y?, z?]))
    }
}

/// An accessor's bytes.
pub(super) struct Numbers<'a> {
    bytes: &'a [u8],
    stored: Stored,
    component: Component,
    is_normalised: bool,
}

impl<'a> Numbers<'a> {
    pub(super) fn of(accessor: &Accessor, bin: &'a [u8]) -> Option<Numbers<'a>> {
        Some(Numbers {
            bytes: bin,
            stored: accessor.stored.filter(|stored| stored.buffer == 0)?,
            component: accessor.component,
            is_normalised: accessor.is_normalised,
        })
    }

    /// A component of an element; `None` past the end.
    pub(super) fn at(&self, element: u64, component: u64) -> Option<f64> {
        let size = self.component.bytes();
        let start = self
            .stored
            .stride
            .checked_mul(element)?
            .checked_add(self.stored.start + component * size)?;
        let bytes = self.bytes.get(usize::try_from(start).ok()?..)?;
        let value = self.component.read(bytes)?;
        Some(match self.is_normalised {
            true => value / self.component.whole(),
            false => value,
        })
    }
}
