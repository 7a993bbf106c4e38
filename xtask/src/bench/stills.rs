//! Pictures of a relic of a million triangles.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::Result;

use super::{Bench, Row, build, cpu, median, memory_row, remove, seconds};
use crate::measure::{Measured, measure};
use crate::run::{command, repository, run};
use crate::setup::npm_packages;

const TURNS: usize = 3;
/// For the poster alone, from the file to the picture.
const MAX_WALL: Duration = Duration::from_secs(2);
const MAX_MEMORY: u64 = 1 << 30;
const MIN_GAIN: f64 = 1.5;

const POSTER: &str = "enfilade draw globe.glb -o globe.jpg --yaw 20 --pitch 10";
const OURS: &str = "enfilade build stills -o out --cache cache --threads 2";

pub fn compare(bench: &Bench) -> Result<Vec<Row>> {
    npm_packages("tests/browser")?;
    let work = bench.work.join("stills");
    write_museum(&work)?;
    let (mut posters, mut both, mut alone) = (Vec::new(), Vec::new(), Vec::new());
    for turn in 1..=TURNS {
        println!("Turn {turn} of {TURNS}: a relic of a million triangles is drawn");
        posters.push(poster(bench, &work)?);
        both.push(enfilade(bench, &work, "2")?);
        alone.push(enfilade(bench, &work, "1")?);
    }
    let poster = median(&posters);
    let wall = median(&both);
    let gain = median(&alone).as_secs_f64() / wall.as_secs_f64();
    Ok(vec![
        Row {
            what: "1,002,528 triangles → poster of 1600 × 1200, median of 3",
            command: POSTER,
            figure: format!("{} (CPU {})", seconds(poster), seconds(cpu(&posters))),
            bound: seconds(MAX_WALL),
            holds: poster <= MAX_WALL,
        },
        Row {
            what: "the same with 7 more pictures, three levels of detail and pages, cold, median of 3",
            command: OURS,
            figure: format!("{} (CPU {})", seconds(wall), seconds(cpu(&both))),
            bound: "–".to_owned(),
            holds: true,
        },
        memory_row("the same, peak memory", OURS, &both, MAX_MEMORY),
        Row {
            what: "the same, one thread to two (at least)",
            command: OURS,
            figure: format!("{gain:.2} ×"),
            bound: format!("{MIN_GAIN} ×"),
            holds: gain >= MIN_GAIN,
        },
    ])
}

/// An exhibition with one relic.
fn write_museum(work: &Path) -> Result<()> {
    let root = work.join("sources");
    for folder in ["bench/media", "bench/objects"] {
        fs::create_dir_all(root.join(folder))?;
    }
    for (file, text) in [
        (
            "site.yaml",
            "title: Bench\nlanguages: [en]\npublisher: {name: Bench}\n",
        ),
        (
            "bench/exhibition.yaml",
            "title: Bench\nsummary: Figures\nlanguages: [en]\nrights: CC0\n",
        ),
        ("bench/index.md", "Figures.\n"),
        (
            "bench/objects/globe.md",
            "---\ntitle: A globe\nmedia:\n  - {id: scan, model: media/globe.glb, alt: A globe, view: {yaw: 20, pitch: 10}}\n---\nFine.\n",
        ),
    ] {
        fs::write(root.join(file), text)?;
    }
    run(command("node bench-globe.mjs")
        .arg(root.join("bench/media/globe.glb"))
        .current_dir(repository().join("tests/browser")))
}

fn poster(bench: &Bench, work: &Path) -> Result<Measured> {
    measure(
        Command::new(&bench.generator)
            .arg("draw")
            .arg(work.join("sources/bench/media/globe.glb"))
            .arg("-o")
            .arg(work.join("globe.jpg"))
            .args(["--yaw", "20", "--pitch", "10"]),
    )
}

fn enfilade(bench: &Bench, work: &Path, threads: &str) -> Result<Measured> {
    let own = work.join("own");
    remove(&own)?;
    let mut build = build(&bench.generator, &work.join("sources"), &own);
    measure(build.args(["--threads", threads]))
}
