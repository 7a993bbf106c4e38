//! Pictures that are larger than any screen become tiles in levels, each half as large as the
//! one above it. Rows go in from the top and tiles come out, so a picture of any height needs the
//! memory of a few strips.

mod halve;
mod pack;
mod pyramid;

pub use pack::Packer;
pub use pyramid::{Edge, Pyramid, Shape, Tile};

pub const TILE_PX: usize = crate::values::TILE_PX as usize;
