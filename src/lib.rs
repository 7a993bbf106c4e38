//! Enfilade turns a folder of Markdown, YAML and scans into a virtual museum of plain files.
//! `docs/architecture.md` shows the way through the house.

pub mod cache;
pub mod diagnostics;
pub mod model;
pub mod process;
pub mod render;
pub mod source;
pub mod tour;
pub mod values;
