//! Options that several commands share.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Context, bail};
use clap::{Args, ValueEnum};
use etcetera::BaseStrategy;

use crate::cache::Cache;

#[derive(Debug, Args)]
pub struct Common {
    /// Keep the cache here instead of in your cache folder; it may be deleted at any time
    #[arg(long, value_name = "FOLDER", global = true)]
    cache: Option<PathBuf>,

    /// Work on so many scans at once [default: one a processor]
    #[arg(long, value_name = "N")]
    pub threads: Option<NonZeroUsize>,

    /// How to print findings
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// With the lines in question
    Human,
    /// One JSON array on standard output
    Json,
}

impl Common {
    pub fn open_cache(&self) -> anyhow::Result<Cache> {
        let folder = match &self.cache {
            Some(folder) => folder.clone(),
            None => cache_folder()?,
        };
        Ok(Cache::open(&folder)?)
    }

    pub fn threads(&self) -> NonZeroUsize {
        self.threads
            .or_else(|| thread::available_parallelism().ok())
            .unwrap_or(NonZeroUsize::MIN)
    }
}

/// The cache's place where none is chosen.
pub fn cache_folder() -> anyhow::Result<PathBuf> {
    Ok(etcetera::choose_base_strategy()
        .context("this system names no cache folder: choose one with --cache")?
        .cache_dir()
        .join("enfilade"))
}

pub const DEFAULT_ROOT: &str = "exhibitions";

/// The root folder, as the author named it.
pub fn root(given: Option<&Path>) -> anyhow::Result<PathBuf> {
    let root = given.unwrap_or(Path::new(DEFAULT_ROOT));
    if !root.is_dir() {
        bail!(
            "there is no folder `{}`: name the folder that holds your exhibitions",
            root.display()
        );
    }
    Ok(root.to_owned())
}
