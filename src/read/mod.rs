//! From disk to drafts: the first stage.

pub mod headers;
