//! The viewer: its tests, its build, and the proof that the committed build is its sources'.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::run::{command, repository, run, target};
use crate::setup::npm_packages;

/// Every file of a folder by its path.
type Files = BTreeMap<PathBuf, Vec<u8>>;

pub fn build() -> Result<()> {
    npm_packages("viewer")?;
    npm(&mut command("npm run build"))
}

pub fn test() -> Result<()> {
    npm_packages("viewer")?;
    npm(&mut command("npm run check"))?;
    npm(&mut command("npm test"))
}

/// Builds the viewer elsewhere and compares: a file of `viewer/dist` that is touched makes cargo build all again.
pub fn compare_dist() -> Result<()> {
    npm_packages("viewer")?;
    let fresh = target()?.join("tmp/viewer-dist");
    npm(command("npm run build --").arg(&fresh))?;
    let committed = read(&repository().join("viewer/dist"))?;
    let built = read(&fresh)?;
    let paths: Vec<&PathBuf> = committed.keys().chain(built.keys()).collect();
    let stale: Vec<String> = paths
        .into_iter()
        .filter(|path| committed.get(*path) != built.get(*path))
        .map(|path| path.display().to_string())
        .collect();
    if !stale.is_empty() {
        bail!(
            "viewer/dist is not what its sources give ({}): run `cargo xtask viewer` and commit the result",
            stale.join(", ")
        );
    }
    println!("viewer/dist is current.");
    Ok(())
}

fn npm(command: &mut Command) -> Result<()> {
    run(command.current_dir(repository().join("viewer")))
}

fn read(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        let entries = fs::read_dir(&next)
            .with_context(|| format!("cannot read {}: run `cargo xtask viewer`", next.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                files.insert(path.strip_prefix(folder)?.to_owned(), fs::read(&path)?);
            }
        }
    }
    Ok(files)
}
