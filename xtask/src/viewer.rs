//! The viewer: its tests, its build, and the proof that the committed build is its sources'.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::run::{command, repository, run};
use crate::setup::npm_packages;

/// Every file of a folder by its path.
type Files = BTreeMap<PathBuf, Vec<u8>>;

pub fn build() -> Result<()> {
    npm_packages("viewer")?;
    npm("run build")
}

pub fn test() -> Result<()> {
    npm_packages("viewer")?;
    npm("run check")?;
    npm("test")
}

/// Rebuilds `viewer/dist` and compares; the committed files stay as they were.
pub fn compare_dist() -> Result<()> {
    let dist = repository().join("viewer/dist");
    let committed = read(&dist)?;
    let built = build().and_then(|()| read(&dist));
    restore(&dist, &committed)?;

    let built = built?;
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

fn npm(arguments: &str) -> Result<()> {
    run(command(&format!("npm {arguments}")).current_dir(repository().join("viewer")))
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

fn restore(folder: &Path, files: &Files) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    for (path, content) in files {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, content)?;
    }
    Ok(())
}
