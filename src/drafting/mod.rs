//! An author's first files: a small exhibition to begin with, or a draft from a folder of scans.
//!
//! Whatever is written is complete or absent ([`Staging`]), never replaces anything, and says of
//! itself only what is known: the rest is left out under a comment `TODO`, so that `check` asks
//! for it.

pub mod folder;
mod names;
mod notation;
mod staging;
pub mod starter;

pub use names::{Names, is_free_id, slug, suggestion, title_from};
pub use staging::Staging;

/// Why nothing was drafted.
#[derive(Debug, thiserror::Error)]
pub enum DraftingError {
    #[error("`{path}` is there already, and nothing of yours is ever overwritten: choose another name", path = .0.display())]
    Exists(std::path::PathBuf),
    #[error("cannot write {path}: {source}", path = .path.display())]
    Write {
        path: std::path::PathBuf,
        source: std::io::Error,
    },
    #[error("cannot read {path}: {source}", path = .path.display())]
    Read {
        path: std::path::PathBuf,
        source: std::io::Error,
    },
    #[error("{0}")]
    Nothing(String),
    #[error("cannot make the example's {0}")]
    Example(String),
}
