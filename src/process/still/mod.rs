//! Pictures of relics, drawn by the build: for pages, previews and print, and for the viewer until
//! the relic itself is there.
//!
//! A rasteriser for triangles under the viewer's own light. Nothing on the way to a pixel depends
//! on the machine or on the number of threads, and nothing that a file says makes it fail: what
//! cannot be drawn is left out.

mod facet;
mod figure;
mod film;
mod ground;
mod layers;
mod mirrored;
mod render;
mod screen;
mod spot;
mod studio;
mod sums;
mod surface;
mod texture;
mod tile;

pub use figure::Figure;
pub use ground::Ground;
pub use render::{Image, render};

/// Part of the keys of what is drawn: raised whenever the same model gives another picture.
pub const REVISION: u32 = 4;

#[cfg(test)]
mod tests;
