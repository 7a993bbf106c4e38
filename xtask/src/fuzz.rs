//! `cargo xtask fuzz`: every reader against whatever libFuzzer thinks of.
//!
//! Stable Rust is enough: LLVM's coverage counters need no sanitizer, and in a program without
//! `unsafe` of its own a sanitizer would find little that overflow checks do not.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::run::{answer, command, repository, run, target};

const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares \
    --cfg fuzzing -Ccodegen-units=16";

/// What an issue about hostile files allows one of them.
const MOST_SECONDS: u32 = 20;
const MOST_MEBIBYTES: u32 = 2048;
/// Mutations of larger files hit their pixels and nothing else.
const LARGEST_SEED: u64 = 64 << 10;

/// A reader, and the files that show it what there is.
struct Target {
    name: &'static str,
    what: &'static str,
    endings: &'static [&'static str],
    /// Set before the bytes of a file: which file of an exhibition they are.
    first: Option<u8>,
}

const fn target_of(
    name: &'static str,
    what: &'static str,
    endings: &'static [&'static str],
) -> Target {
    Target {
        name,
        what,
        endings,
        first: None,
    }
}

const TARGETS: &[Target] = &[
    target_of(
        "images",
        "headers of JPEG, PNG, WebP and HDR",
        &["jpg", "jpeg", "png", "webp", "hdr"],
    ),
    target_of("drawings", "SVG and what it may not hold", &["svg"]),
    target_of(
        "sounds",
        "sounds, heard to their end",
        &["mp3", "ogg", "m4a", "wav", "flac", "opus"],
    ),
    target_of("films", "headers of films", &["mp4", "webm", "m4v", "mov"]),
    target_of(
        "documents",
        "headers of documents, and of what is nothing",
        &["pdf", "txt"],
    ),
    target_of(
        "models",
        "GLB and glTF, down to their triangles",
        &["glb", "gltf"],
    ),
    target_of(
        "levels",
        "models made into levels of detail, as relics and as halls",
        &["glb", "gltf", "obj", "ply", "stl"],
    ),
    target_of("ktx2", "textures in KTX2, down to their pixels", &["ktx2"]),
    target_of("obj", "OBJ, down to its triangles", &["obj"]),
    target_of("ply", "PLY, down to its triangles", &["ply"]),
    target_of("stl", "STL, down to its triangles", &["stl"]),
    target_of(
        "pictures",
        "images made into pictures",
        &["jpg", "jpeg", "png", "webp", "hdr"],
    ),
    target_of(
        "panoramas",
        "images made into cube faces",
        &["jpg", "jpeg", "png", "webp", "hdr"],
    ),
    target_of("xmp", "GPano inside a JPEG", &["xmp"]),
    target_of("exif", "EXIF inside a JPEG", &["exif", "tif", "tiff"]),
    target_of(
        "icc",
        "a colour profile inside a JPEG, and its use",
        &["icc", "icm"],
    ),
    target_of("captions", "WebVTT and SubRip", &["vtt", "srt"]),
    target_of("yaml", "YAML trees", &["yaml", "yml"]),
    target_of("edtf", "dates in EDTF", &["edtf"]),
    target_of("dates", "dates in words", &["dates"]),
    Target {
        first: Some(3),
        ..target_of("things", "front matter, words and rules", &["md"])
    },
    Target {
        first: Some(0),
        ..target_of("tables", "tables of relics and scenes", &["csv", "tsv"])
    },
];

pub fn help() -> String {
    let mut text = String::from(
        "Usage: cargo xtask fuzz [TARGET] [--seconds N]\n\n\
         Runs one reader, or all, for so long each [default: 20 s]. What was learnt stays in\n\
         target/fuzz/corpus, a file that broke a reader in target/fuzz/crashes. Needs a C++ compiler.\n\n",
    );
    for target in TARGETS {
        text += &format!("  {:<10} {}\n", target.name, target.what);
    }
    text.trim_end().to_owned()
}

pub fn all(seconds: u32) -> Result<()> {
    run_targets(TARGETS.iter(), seconds)
}

pub fn one(name: &str, seconds: u32) -> Result<()> {
    let found = TARGETS.iter().filter(|target| target.name == name);
    if found.clone().next().is_none() {
        bail!("there is no target `{name}`\n\n{}", help());
    }
    run_targets(found, seconds)
}

fn run_targets<'a>(targets: impl Iterator<Item = &'a Target>, seconds: u32) -> Result<()> {
    let program = built()?;
    let mut broken = Vec::new();
    for target in targets {
        if let Err(error) = fuzz(target, &program, seconds) {
            eprintln!("{error:#}");
            broken.push(target.name);
        }
    }
    if !broken.is_empty() {
        bail!(
            "a file broke these, see target/fuzz/crashes: {}",
            broken.join(", ")
        );
    }
    Ok(())
}

fn folder(room: &str) -> Result<PathBuf> {
    let folder = target()?.join("fuzz").join(room);
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    Ok(folder)
}

/// A target triple of its own keeps the instruments out of build scripts.
fn built() -> Result<PathBuf> {
    let host = answer(&mut command("rustc --print host-tuple"))?;
    let build = folder("build")?;
    run(
        command("cargo build --release --manifest-path fuzz/Cargo.toml")
            .arg("--target")
            .arg(&host)
            .arg("--target-dir")
            .arg(&build)
            .env("RUSTFLAGS", COVERAGE),
    )?;
    let name = format!("enfilade-fuzz{}", env::consts::EXE_SUFFIX);
    Ok(build.join(host).join("release").join(name))
}

fn fuzz(target: &Target, program: &Path, seconds: u32) -> Result<()> {
    let corpus = folder(&format!("corpus/{}", target.name))?;
    let seeds = seeds(target)?;
    let crashes = folder(&format!("crashes/{}", target.name))?;
    run(Command::new(program)
        .current_dir(repository())
        .arg(&corpus)
        .arg(&seeds)
        .arg(format!("-artifact_prefix={}/", crashes.display()))
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-timeout={MOST_SECONDS}"))
        .arg(format!("-rss_limit_mb={MOST_MEBIBYTES}"))
        .args(["-max_len=65536", "-print_final_stats=1", "-verbosity=0"])
        .env("ENFILADE_FUZZ", target.name))
}

/// Small files of the repository and of the scans beside it, gathered anew.
fn seeds(target: &Target) -> Result<PathBuf> {
    let room = format!("seeds/{}", target.name);
    let _ = fs::remove_dir_all(folder(&room)?);
    let folder = folder(&room)?;
    let mut count = 0;
    for root in ["fuzz/seeds", "exhibitions", "docs", "../shared/scans"] {
        for file in files(&repository().join(root)) {
            let ending = file.extension().and_then(OsStr::to_str).unwrap_or_default();
            let is_wanted = target
                .endings
                .contains(&ending.to_ascii_lowercase().as_str());
            let is_small = file
                .metadata()
                .is_ok_and(|found| found.len() <= LARGEST_SEED);
            if is_wanted && is_small {
                let mut bytes = target.first.map(|first| vec![first]).unwrap_or_default();
                bytes.extend(fs::read(&file)?);
                fs::write(folder.join(format!("{count}.{ending}")), bytes)?;
                count += 1;
            }
        }
    }
    println!("{}: {count} seeds", target.name);
    Ok(folder)
}

/// Below a folder that may be missing.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}
