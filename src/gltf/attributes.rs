//! How many numbers a corner has of each attribute (glTF 2.0, 3.7.2.1). Whoever reads them counts on it.

use std::ops::RangeInclusive;

use super::accessors::Accessor;
use super::document::damaged;
use crate::diagnostics::Fault;

/// # Errors
/// When an attribute has more of them, or fewer.
pub(super) fn check_shape(owner: &str, name: &str, accessor: &Accessor) -> Result<(), Fault> {
    match numbers_of(name) {
        Some(right) if !right.contains(&accessor.components) => Err(damaged(format!(
            "the `{name}` of {owner} has {} numbers a corner instead of {}",
            accessor.components,
            right.start()
        ))),
        _ => Ok(()),
    }
}

/// `None` for attributes that nobody here reads.
fn numbers_of(name: &str) -> Option<RangeInclusive<u64>> {
    let kind = name.split_once('_').map_or(name, |(kind, _)| kind);
    match kind {
        "POSITION" | "NORMAL" => Some(3..=3),
        // Those of morph targets have no side.
        "TANGENT" => Some(3..=4),
        "TEXCOORD" => Some(2..=2),
        "COLOR" => Some(3..=4),
        "JOINTS" | "WEIGHTS" => Some(4..=4),
        _ => None,
    }
}
