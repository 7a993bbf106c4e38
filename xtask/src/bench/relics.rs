//! A relic of four million triangles with textures, through Enfilade and through two programs that do
//! a part of its work, in turns, so that all meet the same machine. All make the same three levels of
//! detail, one run a level with the peers; ours once alone, and once with all that a build makes of a
//! relic: eight pictures and pages. Then a hall of ten million triangles, once.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};

use super::{Bench, Row, build, cpu, median, megabytes, memory_row, remove, seconds};
use crate::measure::{Measured, measure};
use crate::run::{command, repository, run};
use crate::setup::npm_packages;

const TURNS: usize = 3;
const MAX_MEMORY: u64 = 1_000_000_000;
const MAX_HALL_MEMORY: u64 = 2_000_000_000;
/// Twice its square are the stone's triangles, and the hall's.
const STONE_SIDE: &str = "1416";
const HALL_SIDE: &str = "2236";
const MIN_TIMES_FASTER: f64 = 3.0;
/// The finest level beside gltfpack's: the same, and 3 %.
const MAX_BYTES: f64 = 1.03;

/// As ours are: triangles, how far they may lie from the scan, the sides of textures.
const TRANSFORMED: [&str; 3] = [
    "--texture-size 2048 --simplify false",
    "--texture-size 1024 --simplify-ratio 0.25 --simplify-error 0.005",
    "--texture-size 512 --simplify-ratio 0.005 --simplify-error 0.03",
];
/// Textures stay as they come.
const PACKED: [&str; 3] = ["", "-si 0.25 -se 0.005", "-si 0.005 -se 0.03"];

const LEVELS: &str = "enfilade inspect stone.glb";
const OURS: &str = "enfilade build relics -o out --cache cache --threads 2";
const HALL: &str = "enfilade build hall -o out --cache cache --threads 2";

pub fn compare(bench: &Bench) -> Result<Vec<Row>> {
    npm_packages("tests/browser")?;
    npm_packages("xtask/peers")?;
    let work = bench.work.join("relics");
    let stone = write_museum(&work.join("sources"), "stone", STONE_SIDE, STONE)?;
    let (transformed, packed) = (work.join("transformed.glb"), work.join("packed.glb"));
    let (mut levels, mut ours, mut alone) = (Vec::new(), Vec::new(), Vec::new());
    let (mut transforms, mut packs) = (Vec::new(), Vec::new());
    for turn in 1..=TURNS {
        println!(
            "Turn {turn} of {TURNS}: Enfilade, gltf-transform and gltfpack take four million triangles"
        );
        levels.push(measure(
            command(&bench.generator.display().to_string())
                .arg("inspect")
                .arg(&stone),
        )?);
        ours.push(enfilade(bench, &work, "sources", "2")?);
        transforms.push(together(TRANSFORMED, |level, options| {
            let mut peer = peer("gltf-transform optimize");
            peer.args([&stone, &numbered(&transformed, level)])
                .args(["--compress", "meshopt", "--texture-compress", "webp"])
                .args(options);
            peer
        })?);
        packs.push(together(PACKED, |level, options| {
            let mut peer = peer("gltfpack -cc -i");
            peer.arg(&stone)
                .arg("-o")
                .arg(numbered(&packed, level))
                .args(options);
            peer
        })?);
        alone.push(enfilade(bench, &work, "sources", "1")?);
    }
    let finest = largest_glb(&work.join("own/out/bench/media"))?;
    let told =
        |runs: &[Measured]| format!("{} (CPU {})", seconds(median(runs)), seconds(cpu(runs)));
    let faster = median(&transforms).as_secs_f64() / median(&levels).as_secs_f64();
    let gain = median(&alone).as_secs_f64() / median(&ours).as_secs_f64();
    let (own, theirs) = (
        fs::metadata(&finest)?.len(),
        fs::metadata(numbered(&packed, 0))?.len(),
    );
    let geometry = own.saturating_sub(images(&finest)?) as f64;
    let bound = (theirs.saturating_sub(images(&numbered(&packed, 0))?)) as f64 * MAX_BYTES;
    println!("A hall of ten million triangles, once");
    write_museum(&work.join("hall"), "hall", HALL_SIDE, HALL_TEXTS)?;
    let hall = [enfilade(bench, &work, "hall", "2")?];
    Ok(vec![
        Row {
            what: "4 million triangles and 2k textures → three levels of detail, median of 3; `gltf-transform optimize`, the same levels one by one",
            command: LEVELS,
            figure: format!("{}: {faster:.2} × as fast", told(&levels)),
            bound: format!("{MIN_TIMES_FASTER} × as fast as {}", told(&transforms)),
            holds: faster >= MIN_TIMES_FASTER,
        },
        memory_row("the same, peak memory", LEVELS, &levels, MAX_MEMORY),
        Row {
            what: "the same with eight pictures and pages, cold, median of 3; `gltfpack -cc`, the same levels one by one, no textures touched, no pictures",
            command: OURS,
            figure: told(&ours),
            bound: told(&packs),
            holds: median(&ours) <= median(&packs),
        },
        memory_row("the same, peak memory", OURS, &ours, MAX_MEMORY),
        Row {
            what: "bytes of the finest level without textures; at most those of gltfpack and 3 %",
            command: "stat --format %s",
            figure: megabytes(geometry as u64),
            bound: megabytes(bound as u64),
            holds: geometry <= bound,
        },
        Row {
            what: "the same, two threads against one",
            command: "enfilade build relics -o out --cache cache --threads 1",
            figure: format!("{gain:.2} ×"),
            bound: "shown for information".to_owned(),
            holds: true,
        },
        Row {
            what: "a hall of 10 million triangles → three levels of detail, a surface to walk on, and pages, cold, once",
            command: HALL,
            figure: told(&hall),
            bound: "–".to_owned(),
            holds: true,
        },
        memory_row("the same, peak memory", HALL, &hall, MAX_HALL_MEMORY),
    ])
}

/// One run a level, as if they were one.
fn together(
    levels: [&str; 3],
    peer: impl Fn(usize, std::str::SplitWhitespace<'_>) -> std::process::Command,
) -> Result<Measured> {
    let mut all = Measured {
        wall: Duration::ZERO,
        cpu: Duration::ZERO,
        peak_memory: 0,
    };
    for (level, options) in levels.into_iter().enumerate() {
        let one = measure(&mut peer(level, options.split_whitespace()))?;
        all.wall += one.wall;
        all.cpu += one.cpu;
        all.peak_memory = all.peak_memory.max(one.peak_memory);
    }
    Ok(all)
}

fn numbered(glb: &Path, level: usize) -> PathBuf {
    glb.with_extension(format!("{level}.glb"))
}

fn peer(line: &str) -> std::process::Command {
    let bin = repository().join("xtask/peers/node_modules/.bin");
    command(&format!("{}/{line}", bin.display()))
}

/// Files of an exhibition beside its model.
type Texts = &'static [(&'static str, &'static str)];

const STONE: Texts = &[
    (
        "exhibition.yaml",
        "title: Bench\nsummary: Figures\nlanguages: [en]\nrights: CC0\n",
    ),
    (
        "objects/stone.md",
        "---\ntitle: A stone\nmedia:\n  - {id: scan, model: media/stone.glb, alt: A stone}\n---\nRound.\n",
    ),
];
const HALL_TEXTS: Texts = &[(
    "exhibition.yaml",
    "title: Bench\nsummary: Figures\nlanguages: [en]\nrights: CC0\n\
     floors: [{id: ground, title: Ground floor}]\n\
     halls: [{id: hall, title: A hall, alt: A cave, floor: ground, mesh: media/hall.glb}]\n",
)];

/// An exhibition of one model, which is returned.
fn write_museum(root: &Path, name: &str, side: &str, texts: Texts) -> Result<PathBuf> {
    for folder in ["bench/media", "bench/objects"] {
        fs::create_dir_all(root.join(folder))?;
    }
    fs::write(root.join("site.yaml"), "title: Bench\nlanguages: [en]\n")?;
    fs::write(root.join("bench/index.md"), "Figures.\n")?;
    for (path, text) in texts {
        fs::write(root.join("bench").join(path), text)?;
    }
    let model = root.join("bench/media").join(name).with_extension("glb");
    run(command("node bench-relics.mjs")
        .arg(&model)
        .arg(side)
        .current_dir(repository().join("tests/browser")))?;
    Ok(model)
}

fn enfilade(bench: &Bench, work: &Path, sources: &str, threads: &str) -> Result<Measured> {
    let own = work.join("own");
    remove(&own)?;
    let mut build = build(&bench.generator, &work.join(sources), &own);
    measure(build.args(["--threads", threads]))
}

fn largest_glb(media: &Path) -> Result<PathBuf> {
    fs::read_dir(media)?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "glb"))
        .max_by_key(|path| path.metadata().map_or(0, |found| found.len()))
        .context("the build has left no model")
}

/// Bytes of all images inside a GLB.
fn images(glb: &Path) -> Result<u64> {
    let bytes = fs::read(glb)?;
    let length = bytes.get(12..16).and_then(|length| length.first_chunk());
    let length = u32::from_le_bytes(*length.context("no GLB")?) as usize;
    let json: serde_json::Value =
        serde_json::from_slice(bytes.get(20..20 + length).context("no GLB")?)?;
    let view = |image: &serde_json::Value| {
        let view = usize::try_from(image["bufferView"].as_u64()?).ok()?;
        json["bufferViews"][view]["byteLength"].as_u64()
    };
    let images = json["images"].as_array().into_iter().flatten();
    Ok(images.filter_map(view).sum())
}
