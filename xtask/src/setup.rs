//! Puts onto the machine what the tests need and it lacks. What is there is left alone.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result, bail};

use crate::run::{answer, command, repository, run, succeeds};

/// Browsers, their drivers and a screen for them; fonts for Chinese pages; other people's unzippers.
const DEBIAN_PACKAGES: &[&str] = &[
    "chromium",
    "chromium-driver",
    "firefox-esr",
    "webkit2gtk-driver",
    "xvfb",
    "fonts-noto-cjk",
    "fonts-noto-core",
    "unzip",
    "libarchive-tools",
    "p7zip-full",
    "mtools",
];

const OLDEST_NODE: u32 = 20;

pub fn all() -> Result<()> {
    debian_packages(DEBIAN_PACKAGES)?;
    nextest()?;
    npm_packages("viewer")?;
    npm_packages("tests/browser")
}

/// Installs those of these packages that are missing.
pub fn debian_packages(wanted: &[&str]) -> Result<()> {
    if !succeeds(&mut command("dpkg-query --version")) {
        println!(
            "This is no Debian: what is missing of these must be installed by hand.\n  {}",
            wanted.join(" ")
        );
        return Ok(());
    }
    let missing: Vec<&str> = wanted
        .iter()
        .copied()
        .filter(|package| !is_installed(package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let sudo = if answer(&mut command("id -u"))? == "0" {
        ""
    } else {
        "sudo "
    };
    run(&mut command(&format!("{sudo}apt-get update")))?;
    run(command(&format!(
        "{sudo}apt-get install --yes --no-install-recommends {}",
        missing.join(" ")
    ))
    .env("DEBIAN_FRONTEND", "noninteractive"))
}

fn is_installed(package: &str) -> bool {
    let mut query = command("dpkg-query --show --showformat=${db:Status-Status}");
    answer(query.arg(package)).is_ok_and(|status| status == "installed")
}

fn nextest() -> Result<()> {
    if succeeds(&mut command("cargo nextest --version")) {
        return Ok(());
    }
    run(&mut command("cargo install --locked cargo-nextest"))
}

/// `npm ci` in a folder whose packages are missing or older than its lock.
pub fn npm_packages(folder: &str) -> Result<()> {
    let folder = repository().join(folder);
    // npm writes this file last, so it also stands for an installation that was not cut short.
    let installed = modified(&folder.join("node_modules/.package-lock.json"));
    let locked = modified(&folder.join("package-lock.json"));
    if installed.is_some() && installed >= locked {
        return Ok(());
    }
    check_node()?;
    run(command("npm ci").current_dir(folder))
}

fn modified(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).ok()?.modified().ok()
}

fn check_node() -> Result<()> {
    let version = answer(&mut command("node --version"))
        .with_context(|| format!("install Node.js {OLDEST_NODE} or newer"))?;
    let major = version.trim_start_matches('v').split('.').next();
    if major.and_then(|major| major.parse().ok()) < Some(OLDEST_NODE) {
        bail!("Node.js is {version}: install {OLDEST_NODE} or newer");
    }
    Ok(())
}
