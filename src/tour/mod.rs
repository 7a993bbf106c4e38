//! The contract between the generator and the viewer.
//!
//! `tour.<hash>.js` carries a [`Tour`]: structure without a word of any language.
//! `text.<lang>.<hash>.js` carries a [`TextPack`]: the words, keyed by the same ids, so that
//! the visitor's language changes in place. TypeScript's side of these types is generated
//! into `viewer/src/contract/` by `cargo xtask contract`; a test fails when it is stale.
//!
//! Invariants: ids are the author's slugs; angles are degrees; lengths are metres; every
//! file name is relative to the exhibition's folder.

mod building;
mod files;
mod structure;
mod words;

#[cfg(test)]
mod generated;

pub use building::*;
pub use files::*;
pub use structure::*;
pub use words::*;

/// Raised whenever a viewer of the last format could misread a tour of this one.
pub const FORMAT: u32 = 2;
