//! `cargo xtask bench`: the figures of docs/benchmarks.md, measured on inputs that it makes itself.

mod catalogue;
mod first_view;
mod hugo;
mod panoramas;
mod quality;
mod relics;
mod saves;
mod stills;
mod versus;
mod zoom;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::measure::{Measured, measure};
use crate::run::{answer, command, release_generator, repository, run, target};
use crate::setup::npm_packages;

/// A cold build is measured so often, an unchanged one so often.
const COLD_RUNS: usize = 5;
const UNCHANGED_RUNS: usize = 15;

/// What a figure must not exceed.
const MAX_COLD_8K: Duration = Duration::from_secs(3);
const MAX_COLD_8K_MEMORY: u64 = 1 << 30;
const MAX_UNCHANGED: Duration = Duration::from_millis(150);
const MAX_VIEWER_GZIP: u64 = 300_000;

struct Row {
    what: &'static str,
    command: &'static str,
    figure: String,
    bound: String,
    holds: bool,
}

/// The release build, and a folder that is empty at first.
struct Bench {
    generator: PathBuf,
    work: PathBuf,
}

type Part = fn(&Bench) -> Result<Vec<Row>>;

/// In the order of the report.
const PARTS: [(&str, &str, Part); 8] = [
    (
        "scans",
        "an 8k panorama, an unchanged museum, saves on screen",
        scans,
    ),
    (
        "first-view",
        "bytes until a room is sharp",
        first_view::measure_it,
    ),
    (
        "panoramas",
        "16k and 32k to cube tiles, beside nona and Pillow",
        panoramas::compare,
    ),
    (
        "zoom",
        "134 megapixels to deep zoom, beside libvips",
        zoom::compare,
    ),
    ("stills", "a poster of a million triangles", stills::compare),
    (
        "relics",
        "four million triangles to levels, beside gltf-transform and gltfpack",
        relics::compare,
    ),
    ("viewer", "its size", viewer_size),
    (
        "catalogue",
        "20,000 objects in two languages, beside Hugo",
        versus::compare,
    ),
];

pub fn help() -> String {
    let mut text = String::from(
        "Usage: cargo xtask bench [--only PART]\n\n\
         Installs the peers, measures the release build beside them, in turns, and writes\n\
         docs/benchmarks.md; one part is only shown. The machine should have nothing else to do.\n\n",
    );
    for (name, what, _) in PARTS {
        text += &format!("  {name:<10} {what}\n");
    }
    text.trim_end().to_owned()
}

pub fn measure_all() -> Result<()> {
    let bench = prepare()?;
    let mut rows = Vec::new();
    for (_, _, part) in PARTS {
        rows.extend(part(&bench)?);
    }
    let file = repository().join("docs/benchmarks.md");
    fs::create_dir_all(repository().join("docs"))?;
    fs::write(&file, report(&rows)?).context("cannot write docs/benchmarks.md")?;
    println!("\n{}", table(&rows));
    println!("docs/benchmarks.md is written.");
    Ok(())
}

/// One part, shown and not written down.
pub fn measure_one(name: &str) -> Result<()> {
    let Some((_, _, part)) = PARTS.iter().find(|(part, ..)| *part == name) else {
        bail!("there is no part `{name}`\n\n{}", help());
    };
    println!("\n{}", table(&part(&prepare()?)?));
    Ok(())
}

fn prepare() -> Result<Bench> {
    let generator = release_generator()?;
    let work = target()?.join("bench");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    fs::create_dir_all(&work)?;
    Ok(Bench { generator, work })
}

fn scans(bench: &Bench) -> Result<Vec<Row>> {
    write_inputs(bench)?;
    let mut rows = cold_panorama(&bench.generator, &bench.work)?;
    rows.push(unchanged_museum(&bench.generator, &bench.work)?);
    rows.extend(saves::on_screen(
        &bench.generator,
        &bench.work.join("museum"),
        &bench.work.join("unchanged/cache"),
    )?);
    Ok(rows)
}

fn write_inputs(bench: &Bench) -> Result<()> {
    npm_packages("tests/browser")?;
    run(command("node bench-inputs.mjs")
        .arg(&bench.work)
        .current_dir(repository().join("tests/browser")))
}

/// One 8192 × 4096 panorama, with nothing in the cache.
fn cold_panorama(generator: &Path, work: &Path) -> Result<Vec<Row>> {
    let mut runs = Vec::new();
    for number in 0..COLD_RUNS {
        let fresh = work.join(format!("cold-{number}"));
        let mut build = build(generator, &work.join("panorama"), &fresh);
        runs.push(measure(build.args(["--threads", "2"]))?);
        fs::remove_dir_all(&fresh)?;
    }
    let wall = median(&runs);
    let memory = peak_memory(&runs);
    let line = "enfilade build panorama -o out --cache fresh --threads 2";
    Ok(vec![
        Row {
            what: "one 8192 × 4096 JPEG, cold, median of 5",
            command: line,
            figure: seconds(wall),
            bound: seconds(MAX_COLD_8K),
            holds: wall <= MAX_COLD_8K,
        },
        Row {
            what: "the same, peak memory",
            command: line,
            figure: megabytes(memory),
            bound: megabytes(MAX_COLD_8K_MEMORY),
            holds: memory <= MAX_COLD_8K_MEMORY,
        },
    ])
}

/// 50 scenes and 200 objects, of which nothing has changed since the last build.
fn unchanged_museum(generator: &Path, work: &Path) -> Result<Row> {
    let out = work.join("unchanged");
    let root = work.join("museum");
    measure(&mut build(generator, &root, &out))?;
    let runs: Vec<Measured> = (0..UNCHANGED_RUNS)
        .map(|_| measure(&mut build(generator, &root, &out)))
        .collect::<Result<_>>()?;
    let wall = median(&runs);
    Ok(Row {
        what: "50 scenes and 200 objects, unchanged, median of 15",
        command: "enfilade build museum -o out --cache cache",
        figure: seconds(wall),
        bound: seconds(MAX_UNCHANGED),
        holds: wall <= MAX_UNCHANGED,
    })
}

fn viewer_size(_: &Bench) -> Result<Vec<Row>> {
    let mut zipped = command("gzip -9 --no-name --stdout viewer/dist/viewer.js");
    let bytes = zipped.output().context("cannot start gzip")?.stdout.len() as u64;
    Ok(vec![Row {
        what: "the viewer, gzipped",
        command: "gzip -9 --no-name --stdout viewer/dist/viewer.js | wc -c",
        figure: format!("{:.1} kB", bytes as f64 / 1e3),
        bound: format!("{:.1} kB", MAX_VIEWER_GZIP as f64 / 1e3),
        holds: bytes > 0 && bytes <= MAX_VIEWER_GZIP,
    }])
}

/// A build whose output and cache are its own.
fn build(generator: &Path, root: &Path, own: &Path) -> Command {
    let mut command = Command::new(generator);
    command.arg("build").arg(root);
    command.arg("-o").arg(own.join("out"));
    command.arg("--cache").arg(own.join("cache"));
    command
}

fn median(runs: &[Measured]) -> Duration {
    let mut walls: Vec<Duration> = runs.iter().map(|run| run.wall).collect();
    walls.sort();
    walls.get(walls.len() / 2).copied().unwrap_or_default()
}

/// Processor time, the median.
fn cpu(runs: &[Measured]) -> Duration {
    let mut times: Vec<Duration> = runs.iter().map(|run| run.cpu).collect();
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn memory_row(what: &'static str, command: &'static str, runs: &[Measured], most: u64) -> Row {
    let memory = peak_memory(runs);
    Row {
        what,
        command,
        figure: megabytes(memory),
        bound: megabytes(most),
        holds: memory <= most,
    }
}

/// The most of all runs.
fn peak_memory(runs: &[Measured]) -> u64 {
    runs.iter().map(|run| run.peak_memory).max().unwrap_or(0)
}

fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}

fn megabytes(bytes: u64) -> String {
    format!("{:.0} MB", bytes as f64 / 1e6)
}

fn table(rows: &[Row]) -> String {
    let mut text = String::from("| what | figure | at most | |\n|---|---|---|---|\n");
    for row in rows {
        let verdict = if row.holds { "holds" } else { "**too much**" };
        text.push_str(&format!(
            "| {} | {} | {} | {verdict} |\n",
            row.what, row.figure, row.bound
        ));
    }
    text
}

fn report(rows: &[Row]) -> Result<String> {
    let mut commands: Vec<&str> = rows.iter().map(|row| row.command).collect();
    commands.dedup();
    Ok(format!(
        "# Benchmarks\n\n\
        Written by `cargo xtask bench`, which makes its inputs itself: `panorama` is one photo-like picture with grain,\n\
        `museum` an exhibition of 50 scenes (2048 × 1024) and 200 objects, `catalogue` one of 20,000 objects in English and\n\
        Chinese with facts and two paragraphs each, 40,000 Markdown files, and `hugo` the same files with a theme of the same\n\
        substance. `16k` and `32k` are the panorama enlarged, with fresh grain. `zoom` is a photo-like picture of 134 megapixels, which libvips cuts as well. `stills` is a globe of a million triangles with a texture and a normal map. Enfilade and its peers take turns; a figure is the median. Machines are noisy: compare figures of one machine only.\n\n\
        Measured on {}, {} threads.\n\n{}\n```\n{}\n```\n",
        processor(),
        thread::available_parallelism()?,
        table(rows),
        commands.join("\n")
    ))
}

fn processor() -> String {
    let mut lscpu = command("lscpu");
    let text = answer(lscpu.env("LC_ALL", "C")).unwrap_or_default();
    text.lines()
        .find_map(|line| line.strip_prefix("Model name:"))
        .map_or("an unknown processor".to_owned(), |name| {
            name.trim().to_owned()
        })
}
