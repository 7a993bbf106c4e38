//! Enfilade turns a folder of Markdown, YAML and scans into a virtual museum of plain files.
//! `docs/architecture.md` shows the way through the house.

pub mod tour;
