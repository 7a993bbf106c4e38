//! Screenshots of every page and view, for eyes to judge.

use std::path::Path;

use anyhow::{Context, Result};

use crate::run::{command, release_generator, repository, run};
use crate::setup::npm_packages;

pub fn shoot(out: Option<&Path>) -> Result<()> {
    npm_packages("tests/browser")?;
    let generator = release_generator()?;
    let out = match out {
        Some(out) => std::path::absolute(out).context("cannot tell where --out is")?,
        None => repository().join("target/shots"),
    };
    run(command("node shots.mjs")
        .arg(out)
        .current_dir(repository().join("tests/browser"))
        .env("ENFILADE_BIN", generator))
}
