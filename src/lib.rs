//! Enfilade turns a folder of Markdown, YAML and scans into a virtual museum of plain files.
//! `docs/architecture.md` shows the way through the house.

pub mod account;
pub mod cache;
pub mod check;
pub mod cli;
pub mod diagnostics;
pub mod drafting;
pub mod edition;
pub mod files;
pub mod gltf;
pub mod mesh;
pub mod model;
pub mod pipeline;
pub mod plan;
pub mod preview;
pub mod process;
pub mod read;
pub mod render;
pub mod schema;
pub mod source;
pub mod survey;
pub mod tour;
pub mod values;
