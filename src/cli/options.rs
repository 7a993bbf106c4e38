//! Options that several commands share.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Context, bail};
use clap::{Args, ValueEnum};
use etcetera::BaseStrategy;

use crate::cache::Cache;
use crate::diagnostics::{self, Code, Severity};
use crate::pipeline::Strictness;

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
    /// SARIF 2.1.0 on standard output, for code hosts and editors
    Sarif,
}

/// What is refused beside what is broken.
#[derive(Debug, Args)]
pub struct Denial {
    /// Refuse what is missing (warnings) as well as what is broken
    #[arg(long)]
    deny_warnings: bool,

    /// Let this pass although it is missing, such as missing-translation; may be repeated
    #[arg(long, value_name = "CODE", requires = "deny_warnings", value_parser = allowable)]
    allow: Vec<Code>,
}

impl Denial {
    pub fn strictness(&self) -> Strictness {
        if self.deny_warnings {
            Strictness::Missing {
                allowed: self.allow.iter().map(|code| (*code).to_owned()).collect(),
            }
        } else {
            Strictness::Broken
        }
    }
}

/// A code that `--allow` may name: what is broken cannot be allowed, and a note needs no leave.
///
/// # Errors
/// Why it may not, for the command line.
pub fn allowable(code: &str) -> Result<Code, String> {
    let Some(rule) = diagnostics::rule(code) else {
        return Err(unknown_code(code));
    };
    match rule.severity {
        Severity::Warning => Ok(rule.code),
        Severity::Error => Err(format!(
            "`{code}` is broken, not missing: errors cannot be allowed"
        )),
        Severity::Note => Err(format!("`{code}` is a note: nothing is refused for it")),
    }
}

pub fn unknown_code(code: &str) -> String {
    match diagnostics::similar_code(code) {
        Some(near) => format!("there is no code `{code}`: did you mean `{near}`?"),
        None => format!("there is no code `{code}`: `enfilade explain` lists all"),
    }
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
