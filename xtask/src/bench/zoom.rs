//! A picture of 134 megapixels as deep-zoom tiles, through Enfilade and through libvips, in turns,
//! so that both meet the same machine. The peer writes tiles and nothing else; ours is the whole
//! build, with pages and the sizes that they show.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::{Bench, Row, build, cpu, median, megabytes, memory_row, remove, seconds};
use crate::measure::{Measured, measure};
use crate::run::{answer, command, repository, run};
use crate::setup::{debian_packages, npm_packages};

const TURNS: usize = 3;
/// The quality of our tiles, for both.
const QUALITY: u32 = 82;
const MAX_TIMES_VIPS: f64 = 1.2;
const MAX_MEMORY: u64 = 200_000_000;
const MIN_GAIN: f64 = 1.7;
/// Decibels, and parts of one, by which ours may be worse before anybody could see it.
const PSNR_SLACK: f64 = 0.2;
const SSIM_SLACK: f64 = 0.002;

const OURS: &str = "enfilade build zoom -o out --cache cache --threads 2";

pub fn compare(bench: &Bench) -> Result<Vec<Row>> {
    debian_packages(&["libvips-tools"])?;
    npm_packages("tests/browser")?;
    let work = bench.work.join("zoom");
    let photo = write_museum(&work)?;
    let theirs_out = work.join("vips");
    let (mut ours, mut theirs, mut alone) = (Vec::new(), Vec::new(), Vec::new());
    for turn in 1..=TURNS {
        println!("Turn {turn} of {TURNS}: Enfilade and libvips cut 16384 × 8192 pixels");
        theirs.push(vips(&photo, &theirs_out)?);
        ours.push(enfilade(bench, &work, "2")?);
        alone.push(enfilade(bench, &work, "1")?);
    }
    let ours_out = tiles_below(&work.join("own/out/bench/media"))?;
    let theirs_out = theirs_out.with_file_name("vips_files");
    let mut rows = vec![
        times(&ours, &theirs),
        memory_row("the same, peak memory", OURS, &ours, MAX_MEMORY),
        gain(&ours, &alone),
        bytes(&ours_out, &theirs_out)?,
    ];
    rows.extend(quality(&work, &photo, &ours_out, &theirs_out)?);
    Ok(rows)
}

/// An exhibition with one picture, which is returned: a photo-like one, laid out four times.
fn write_museum(work: &Path) -> Result<std::path::PathBuf> {
    let root = work.join("sources");
    for folder in ["bench/media", "bench/objects"] {
        fs::create_dir_all(root.join(folder))?;
    }
    let rights = "languages: [en]\nrights: CC0\n";
    fs::write(
        root.join("site.yaml"),
        "title: Bench\nlanguages: [en]\npublisher: {name: Bench}\ndeep_zoom: dzi\n",
    )?;
    fs::write(
        root.join("bench/exhibition.yaml"),
        format!("title: Bench\nsummary: Figures\n{rights}"),
    )?;
    fs::write(root.join("bench/index.md"), "Figures.\n")?;
    fs::write(
        root.join("bench/objects/photo.md"),
        "---\ntitle: A photograph\nmedia:\n  - {id: scan, image: media/photo.jpg, alt: A photograph}\n---\nLarge.\n",
    )?;
    let photo = root.join("bench/media/photo.jpg");
    let quarter = work.join("quarter.jpg");
    run(command("node bench-zoom.mjs photo")
        .arg(&quarter)
        .current_dir(repository().join("tests/browser")))?;
    let whole = work.join("whole.v");
    run(vips_command("replicate")
        .arg(&quarter)
        .arg(&whole)
        .args(["2", "2"]))?;
    run(vips_command("jpegsave")
        .arg(&whole)
        .arg(&photo)
        .args(["--Q", "92"]))?;
    fs::remove_file(&whole)?;
    Ok(photo)
}

fn vips_command(operation: &str) -> Command {
    command(&format!("vips {operation}"))
}

fn vips(photo: &Path, out: &Path) -> Result<Measured> {
    remove(&out.with_file_name("vips_files"))?;
    measure(
        vips_command("dzsave")
            .arg(photo)
            .arg(out)
            .args(["--tile-size", "512", "--overlap", "0", "--suffix"])
            .arg(format!(".jpg[Q={QUALITY}]")),
    )
}

fn enfilade(bench: &Bench, work: &Path, threads: &str) -> Result<Measured> {
    let own = work.join("own");
    remove(&own)?;
    let mut build = build(&bench.generator, &work.join("sources"), &own);
    measure(build.args(["--threads", threads]))
}

/// The folder of Deep Zoom levels among an exhibition's media.
fn tiles_below(media: &Path) -> Result<std::path::PathBuf> {
    fs::read_dir(media)?
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.to_string_lossy().ends_with("_files"))
        .context("the build has left no tiles")
}

fn times(ours: &[Measured], theirs: &[Measured]) -> Row {
    let told =
        |runs: &[Measured]| format!("{} (CPU {})", seconds(median(runs)), seconds(cpu(runs)));
    let ratio = median(ours).as_secs_f64() / median(theirs).as_secs_f64();
    Row {
        what: "16384 × 8192 JPEG → Deep Zoom and pages, cold, median of 3; `vips dzsave`, 512, the same quality",
        command: OURS,
        figure: format!("{}: {ratio:.2} ×", told(ours)),
        bound: format!("{MAX_TIMES_VIPS} × {}", told(theirs)),
        holds: ratio <= MAX_TIMES_VIPS,
    }
}

fn gain(ours: &[Measured], alone: &[Measured]) -> Row {
    let gain = median(alone).as_secs_f64() / median(ours).as_secs_f64();
    Row {
        what: "the same, two threads against one",
        command: "enfilade build zoom -o out --cache cache --threads 1",
        figure: format!("{gain:.2} ×"),
        bound: format!("at least {MIN_GAIN:.2} ×"),
        holds: gain >= MIN_GAIN,
    }
}

fn bytes(ours: &Path, theirs: &Path) -> Result<Row> {
    let total = |folder: &Path| -> Result<u64> {
        let line = answer(command("du --apparent-size --bytes --summarize").arg(folder))?;
        let bytes = line.split_whitespace().next().unwrap_or_default();
        bytes.parse().context("du says no number")
    };
    let (ours, theirs) = (total(ours)?, total(theirs)?);
    Ok(Row {
        what: "the same, bytes of tiles; at most those of vips and 5 %",
        command: "du --apparent-size --bytes --summarize",
        figure: megabytes(ours),
        bound: megabytes(theirs + theirs / 20),
        holds: ours <= theirs + theirs / 20,
    })
}

/// Levels are judged by the source itself, made smaller at one go by Lanczos' filter of three
/// lobes: neither side's own.
fn quality(work: &Path, photo: &Path, ours: &Path, theirs: &Path) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for (what, level, factor) in [
        (
            "the finest level against the source, PSNR and SSIM; vips",
            14,
            "1",
        ),
        ("the level of 4096 pixels, the same", 12, "0.25"),
        ("the level of 1024 pixels, the same", 10, "0.0625"),
    ] {
        let reference = work.join(format!("reference-{level}.png"));
        let small = work.join("small.v");
        let resize = vips_command("resize")
            .arg(photo)
            .arg(&small)
            .arg(factor)
            .args(["--kernel", "lanczos3"])
            .status()?;
        ensure!(resize.success(), "vips cannot resize {}", photo.display());
        // From the middle, so that no filter meets the edge.
        let side = if level == 10 {
            ["0", "0", "1024", "512"]
        } else {
            ["1024", "512", "1024", "1024"]
        };
        run(vips_command("crop").arg(&small).arg(&reference).args(side))?;
        fs::remove_file(&small)?;
        let judged = |folder: &Path| -> Result<[f64; 2]> {
            let line = answer(
                command("node bench-zoom.mjs judge")
                    .arg(folder.join(level.to_string()))
                    .arg(&reference)
                    .args([side[0], side[1]])
                    .current_dir(repository().join("tests/browser")),
            )?;
            let mut figures = line.split_whitespace().map(str::parse::<f64>);
            let mut next = || figures.next().context("no figure")?.context("no number");
            Ok([next()?, next()?])
        };
        let (own, peer) = (judged(ours)?, judged(theirs)?);
        let told = |[psnr, ssim]: [f64; 2]| format!("{psnr:.2} dB, {ssim:.4}");
        rows.push(Row {
            what,
            command: "vips resize photo.jpg small.v FACTOR --kernel lanczos3",
            figure: told(own),
            bound: format!("at least {}", told(peer)),
            holds: own[0] + PSNR_SLACK >= peer[0] && own[1] + SSIM_SLACK >= peer[1],
        });
    }
    Ok(rows)
}
