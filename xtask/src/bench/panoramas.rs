//! Large panoramas through Enfilade, and through what Pannellum's `generate.py` does: Hugin's `nona`
//! makes the same six faces, and Pillow cuts them into tiles (peers/tiles.py). In turns, so that
//! both meet the same machine.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use super::quality::{self, Tile};
use super::{Bench, Row, build, cpu, median, megabytes, peak_memory, remove, seconds};
use crate::measure::{Measured, measure, side_by_side};
use crate::run::{command, repository, run};
use crate::setup::{debian_packages, npm_packages};

const TURNS: usize = 3;
/// Of a face of a 16384 × 8192 panorama, as Enfilade makes it.
const FACE_PX: usize = 5120;
/// The peer's finest level: 640 pixels are its second.
const PEER_LEVELS: usize = 5;
/// That of Enfilade's panorama tiles.
const QUALITY: usize = 80;
/// Against the peer's time, and against decoding and encoding the same pixels once.
const TIMES_FASTER: u32 = 12;
const TIMES_THE_BOUND: u32 = 6;
const MAX_MEMORY_16K: u64 = 600_000_000;
const MAX_MEMORY_32K: u64 = 2_000_000_000;
const MIN_GAIN_OF_A_THREAD: f64 = 1.7;

const OURS: &str = "enfilade build 16k -o out --cache fresh --threads 2";
const THEIRS: &str = "nona -o face faces.pto && /usr/bin/python3 xtask/peers/tiles.py . 5120 80";

/// Names in the order of `nona`'s files, and the lines that turn the source to them.
const FACES: [(&str, &str); 6] = [
    ("front", "p0 y0"),
    ("back", "p0 y180"),
    ("up", "p-90 y0"),
    ("down", "p90 y0"),
    ("left", "p0 y90"),
    ("right", "p0 y-90"),
];

pub fn compare(bench: &Bench) -> Result<Vec<Row>> {
    debian_packages(&["hugin-tools", "libvips-tools", "python3-pil"])?;
    npm_packages("tests/browser")?;
    let large = exhibition(bench, "16k", 2)?;
    let huge = exhibition(bench, "32k", 4)?;
    let source = large.join("bench/media/hall-1.jpg");
    let project = project(bench, &source)?;
    let mut turns = Turns::default();
    for turn in 1..=TURNS {
        println!("Turn {turn} of {TURNS}: Enfilade and nona with Pillow make the same tiles");
        turns.ours.push(ours(bench, &large, 2)?);
        turns.alone.push(ours(bench, &large, 1)?);
        turns.twins.push(twins(bench, &large)?);
        turns.nona.push(nona(bench, &project)?);
        turns.tiles.push(tiles(bench)?);
        turns.bound.push(decode_and_encode(bench, &source)?);
    }
    let huge = ours(bench, &huge, 2)?;
    let mut rows = turns.rows(&huge);
    rows.extend(quality(bench, &large, &source)?);
    Ok(rows)
}

#[derive(Default)]
struct Turns {
    ours: Vec<Measured>,
    alone: Vec<Measured>,
    /// Two builds of one thread each, at once.
    twins: Vec<Duration>,
    nona: Vec<Measured>,
    tiles: Vec<Measured>,
    bound: Vec<Measured>,
}

impl Turns {
    fn rows(&self, huge: &Measured) -> Vec<Row> {
        let row = |what, command, figure: String, bound: String, holds| Row {
            what,
            command,
            figure,
            bound,
            holds,
        };
        let wall = median(&self.ours);
        let theirs = median(&self.nona) + median(&self.tiles);
        let ours_cpu = cpu(&self.ours);
        let most_cpu = cpu(&self.bound) * TIMES_THE_BOUND;
        let memory = peak_memory(&self.ours);
        let mut twins = self.twins.clone();
        twins.sort();
        let twins = twins[twins.len() / 2].as_secs_f64();
        let limit = 2.0 * median(&self.alone).as_secs_f64() / twins;
        let gain = median(&self.alone).as_secs_f64() / wall.as_secs_f64();
        vec![
            row(
                "one 16384 × 8192 JPEG → cube tiles, cold; at most a twelfth of the time of nona and Pillow",
                OURS,
                seconds(wall),
                seconds(theirs / TIMES_FASTER),
                wall * TIMES_FASTER <= theirs,
            ),
            row(
                "nona and Pillow, the same faces and tiles",
                THEIRS,
                seconds(theirs),
                "–".to_owned(),
                true,
            ),
            row(
                "the first, processor time; at most six times one decoding and encoding",
                OURS,
                seconds(ours_cpu),
                seconds(most_cpu),
                ours_cpu <= most_cpu,
            ),
            row(
                "the first, peak memory",
                OURS,
                megabytes(memory),
                megabytes(MAX_MEMORY_16K),
                memory <= MAX_MEMORY_16K,
            ),
            row(
                "nona, peak memory",
                THEIRS,
                megabytes(peak_memory(&self.nona)),
                "–".to_owned(),
                true,
            ),
            row(
                "the first, times faster with two threads than with one; at least",
                OURS,
                format!("{gain:.2}"),
                format!("{MIN_GAIN_OF_A_THREAD:.2}"),
                gain >= MIN_GAIN_OF_A_THREAD,
            ),
            row(
                "what this machine gives two builds of one thread that run at once, beside one after the other",
                "enfilade build 16k -o out --cache fresh --threads 1, twice",
                format!("{limit:.2}"),
                "–".to_owned(),
                true,
            ),
            row(
                "one 32768 × 16384 JPEG → cube tiles, cold, once",
                "enfilade build 32k -o out --cache fresh --threads 2",
                seconds(huge.wall),
                "–".to_owned(),
                true,
            ),
            row(
                "the same, peak memory",
                "enfilade build 32k -o out --cache fresh --threads 2",
                megabytes(huge.peak_memory),
                megabytes(MAX_MEMORY_32K),
                huge.peak_memory <= MAX_MEMORY_32K,
            ),
        ]
    }
}

/// The bench's own panorama, enlarged, with fresh grain: the size of the grain is what makes a
/// photograph cost what it costs.
fn exhibition(bench: &Bench, name: &str, times: usize) -> Result<PathBuf> {
    let root = bench.work.join(name);
    let small = bench.work.join("panorama");
    if !small.exists() {
        super::write_inputs(bench)?;
    }
    run(command("cp --recursive").arg(&small).arg(&root))?;
    let file = root.join("bench/media/hall-1.jpg");
    let scratch = |name: &str| bench.work.join(name);
    let (width, height) = (8192 * times, 4096 * times);
    run(command("vips resize")
        .arg(small.join("bench/media/hall-1.jpg"))
        .arg(scratch("large.v"))
        .arg(times.to_string()))?;
    run(command("vips gaussnoise")
        .arg(scratch("grain.v"))
        .args([width.to_string(), height.to_string()])
        .args(["--mean", "0", "--sigma", "5", "--seed", "7"]))?;
    run(command("vips add")
        .arg(scratch("large.v"))
        .arg(scratch("grain.v"))
        .arg(scratch("sum.v")))?;
    run(command("vips cast")
        .arg(scratch("sum.v"))
        .arg(scratch("bytes.v"))
        .arg("uchar"))?;
    run(command("vips jpegsave")
        .arg(scratch("bytes.v"))
        .arg(&file)
        .args(["--Q", "90"]))?;
    for scratch in ["large.v", "grain.v", "sum.v", "bytes.v"] {
        fs::remove_file(bench.work.join(scratch))?;
    }
    Ok(root)
}

/// What `generate.py` writes for nona.
fn project(bench: &Bench, source: &Path) -> Result<PathBuf> {
    let mut text =
        format!("p E0 R0 f0 h{FACE_PX} w{FACE_PX} n\"TIFF_m\" u0 v90\nm g1 i0 m2 p0.00784314\n");
    for (_, turn) in FACES {
        text.push_str(&format!(
            "i a0 b0 c0 d0 e0 f4 h8192 w16384 n\"{}\" {turn} r0 v360\n",
            source.display()
        ));
    }
    let file = bench.work.join("faces.pto");
    fs::write(&file, text)?;
    Ok(file)
}

fn ours(bench: &Bench, root: &Path, threads: usize) -> Result<Measured> {
    let fresh = bench.work.join("large-fresh");
    remove(&fresh)?;
    measure(build(&bench.generator, root, &fresh).args(["--threads", &threads.to_string()]))
}

fn twins(bench: &Bench, root: &Path) -> Result<Duration> {
    let places = ["large-fresh", "large-twin"].map(|name| bench.work.join(name));
    for place in &places {
        remove(place)?;
    }
    let [mut first, mut second] = places.map(|place| {
        let mut command = build(&bench.generator, root, &place);
        command.args(["--threads", "1"]);
        command
    });
    side_by_side([&mut first, &mut second])
}

fn nona(bench: &Bench, project: &Path) -> Result<Measured> {
    measure(
        command("nona -o face")
            .arg(project)
            .current_dir(&bench.work),
    )
}

/// All levels of all six faces.
fn tiles(bench: &Bench) -> Result<Measured> {
    for face in 0..FACES.len() {
        remove(&bench.work.join(format!("tiles{face}")))?;
    }
    measure(
        command("/usr/bin/python3")
            .arg(repository().join("xtask/peers/tiles.py"))
            .arg(&bench.work)
            .args([FACE_PX, QUALITY].map(|number| number.to_string())),
    )
}

fn decode_and_encode(bench: &Bench, source: &Path) -> Result<Measured> {
    measure(
        command("vips jpegsave")
            .arg(source)
            .arg(bench.work.join("again.jpg"))
            .args(["--Q", &QUALITY.to_string()]),
    )
}

/// Tiles of both sides beside a supersampled reference: the middle of a face, a corner, a pole.
fn quality(bench: &Bench, root: &Path, source: &Path) -> Result<Vec<Row>> {
    let fresh = bench.work.join("large-fresh");
    measure(&mut build(&bench.generator, root, &fresh))?;
    let tiles = finest(&fresh.join("out/bench/media"))?;
    let last = FACE_PX / 512 - 1;
    let places = [
        ("front", 4, 4),
        ("front", 0, last),
        ("up", 4, 4),
        ("up", last, 0),
    ];
    let mut pairs = Vec::new();
    for (face, column, row) in places {
        let number = if face == "front" { 0 } else { 4 };
        let index = row * (last + 1) + column;
        let mine = tiles
            .join(format!("{}-{number}", 3))
            .join(format!("{index}.jpg"));
        ensure!(mine.exists(), "{} is missing", mine.display());
        let peer = FACES
            .iter()
            .position(|(name, _)| *name == face)
            .context("nona makes every face")?;
        let theirs = bench
            .work
            .join(format!("tiles{peer}/{PEER_LEVELS}/{column}_{row}.jpg"));
        ensure!(theirs.exists(), "{} is missing", theirs.display());
        pairs.push([mine, theirs].map(|file| Tile {
            face,
            column,
            row,
            file,
        }));
    }
    quality::rows(source, FACE_PX, &pairs)
}

/// The folder of a panorama's tiles.
fn finest(media: &Path) -> Result<PathBuf> {
    for entry in fs::read_dir(media)? {
        let path = entry?.path();
        if path.is_dir() {
            return Ok(path);
        }
    }
    anyhow::bail!("{} has no tiles", media.display())
}
