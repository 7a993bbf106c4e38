//! Other programs, run at places of the repository.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

/// The repository's folder.
pub fn repository() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}

/// Cargo's target folder, wherever it is configured to be: this program lies in its `debug`.
pub fn target() -> Result<PathBuf> {
    let own = env::current_exe().context("cannot tell where this program lies")?;
    let folder = own.parent().and_then(Path::parent);
    Ok(folder
        .context("this program lies in no target folder")?
        .to_owned())
}

/// A command line, split at blanks, to be run in the repository's folder.
pub fn command(line: &str) -> Command {
    let mut words = line.split_whitespace();
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words).current_dir(repository());
    command
}

/// A cargo command that builds what the tests need, and refuses what clippy warns of. What nobody has begun to change
/// yet is built whole, in half the time that it takes to also note what would have to be built again.
///
/// Not for this program itself: it would be replaced while it runs.
pub fn cargo(line: &str) -> Result<Command> {
    let mut cargo = command(line);
    if !is_being_changed()? {
        cargo.env("CARGO_INCREMENTAL", "0");
        // Nor which line each instruction stands for; what panics still says where.
        cargo.env("CARGO_PROFILE_DEV_DEBUG", "0");
    }
    // What `cargo clippy` sets, which only looks and has to be followed by a build of its own.
    cargo.env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver");
    cargo.env(
        "CLIPPY_ARGS",
        ["-D", "warnings", ""].join("__CLIPPY_HACKERY__"),
    );
    Ok(cargo)
}

/// Somebody has built the generator by hand before.
fn is_being_changed() -> Result<bool> {
    let Ok(notes) = fs::read_dir(target()?.join("debug/incremental")) else {
        return Ok(false);
    };
    Ok(notes
        .flatten()
        .any(|note| note.file_name().to_string_lossy().starts_with("enfilade-")))
}

/// Says what is run, runs it and demands success.
pub fn run(command: &mut Command) -> Result<()> {
    let line = spelled(command);
    println!("$ {line}");
    let status = command
        .status()
        .with_context(|| format!("cannot start `{line}`: is it installed?"))?;
    if !status.success() {
        bail!("`{line}` failed ({status})");
    }
    Ok(())
}

/// Whether a command runs and succeeds; nothing is shown of it.
pub fn succeeds(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

/// What a command says on standard output.
pub fn answer(command: &mut Command) -> Result<String> {
    let line = spelled(command);
    let output = command
        .output()
        .with_context(|| format!("cannot start `{line}`: is it installed?"))?;
    if !output.status.success() {
        bail!("`{line}` failed ({})", output.status);
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn spelled(command: &Command) -> String {
    let mut line = command.get_program().to_string_lossy().into_owned();
    for argument in command.get_args() {
        line.push(' ');
        line.push_str(&argument.to_string_lossy());
    }
    line
}

/// Builds the generator as it is shipped and says where it is.
pub fn release_generator() -> Result<PathBuf> {
    run(&mut command("cargo build --release"))?;
    generator_in("release")
}

/// Builds the generator that the tests of the library run. Asked for alone, it would be built once more:
/// tests need more of some packages, and all have them then.
pub fn tested_generator() -> Result<PathBuf> {
    run(&mut cargo("cargo build --package enfilade --tests")?)?;
    generator_in("debug")
}

fn generator_in(profile: &str) -> Result<PathBuf> {
    Ok(target()?
        .join(profile)
        .join(format!("enfilade{}", env::consts::EXE_SUFFIX)))
}
