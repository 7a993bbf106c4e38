//! The catalogue through Enfilade and through Hugo, in turns, so that both meet the same machine.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Result, ensure};

use super::{Bench, Row, build, catalogue, cpu, median, megabytes, peak_memory, remove, seconds};
use crate::measure::{Measured, measure};
use crate::run::command;
use crate::setup::debian_packages;

const OBJECTS: usize = 20_000;
const LANGUAGES: usize = 2;
const TURNS: usize = 3;

const SMALL_CATALOGUE: usize = 2_000;
const CHECKS: usize = 5;
const MAX_CHECK: Duration = Duration::from_millis(500);

/// What is left of the run before.
#[derive(Clone, Copy)]
enum Before {
    Nothing,
    /// Enfilade's cache, and nothing that was published.
    Cache,
    Everything,
}

pub fn compare(bench: &Bench) -> Result<Vec<Row>> {
    debian_packages(&["hugo"])?;
    catalogue::write(&bench.work, OBJECTS)?;
    let mut turns = Turns::default();
    for turn in 1..=TURNS {
        println!(
            "Turn {turn} of {TURNS}: Enfilade and Hugo make {} pages",
            OBJECTS * LANGUAGES
        );
        turns.theirs.push(hugo(&bench.work, Before::Nothing)?);
        turns.cold.push(ours(bench, Before::Nothing)?);
        turns.warm.push(ours(bench, Before::Cache)?);
        turns.unchanged.push(ours(bench, Before::Everything)?);
        turns
            .theirs_unchanged
            .push(hugo(&bench.work, Before::Everything)?);
    }
    let mut rows = turns.rows();
    rows.push(check_of_small(bench)?);
    Ok(rows)
}

#[derive(Default)]
struct Turns {
    cold: Vec<Measured>,
    warm: Vec<Measured>,
    unchanged: Vec<Measured>,
    theirs: Vec<Measured>,
    theirs_unchanged: Vec<Measured>,
}

const OURS: &str = "enfilade build catalogue -o out --cache cache";

impl Turns {
    fn rows(&self) -> Vec<Row> {
        let (cold, theirs) = (&self.cold, &self.theirs);
        vec![
            no_longer(
                "20,000 objects in two languages, nothing there before; at most Hugo's",
                cold,
                theirs,
            ),
            no_longer(
                "the same with a cache, published into an empty folder",
                &self.warm,
                theirs,
            ),
            no_longer(
                "the same, unchanged; at most Hugo's",
                &self.unchanged,
                &self.theirs_unchanged,
            ),
            row("the first, processor time", seconds, cpu(cold), cpu(theirs)),
            row(
                "the first, peak memory",
                megabytes,
                peak_memory(cold),
                peak_memory(theirs),
            ),
        ]
    }
}

fn no_longer(what: &'static str, ours: &[Measured], theirs: &[Measured]) -> Row {
    row(what, seconds, median(ours), median(theirs))
}

fn row<T: PartialOrd + Copy>(
    what: &'static str,
    shown: fn(T) -> String,
    ours: T,
    theirs: T,
) -> Row {
    Row {
        what,
        command: OURS,
        figure: shown(ours),
        bound: shown(theirs),
        holds: ours <= theirs,
    }
}

fn ours(bench: &Bench, before: Before) -> Result<Measured> {
    let own = bench.work.join("ours");
    match before {
        Before::Nothing => remove(&own)?,
        Before::Cache => remove(&own.join("out"))?,
        Before::Everything => {}
    }
    let run = measure(&mut build(
        &bench.generator,
        &bench.work.join("catalogue"),
        &own,
    ))?;
    ensure_all_pages(&own.join("out/bench/objects"))?;
    ensure_all_pages(&own.join("out/zh-hans/bench/objects"))?;
    Ok(run)
}

fn hugo(work: &Path, before: Before) -> Result<Measured> {
    let site = work.join("hugo");
    if matches!(before, Before::Nothing) {
        remove(&site.join("public"))?;
    }
    let run = measure(command("hugo --quiet --source").arg(&site))?;
    ensure_all_pages(&site.join("public/objects"))?;
    ensure_all_pages(&site.join("public/zh-hans/objects"))?;
    Ok(run)
}

/// Whoever leaves pages out is fast.
fn ensure_all_pages(folder: &Path) -> Result<()> {
    let pages = fs::read_dir(folder)?.count();
    ensure!(
        pages >= OBJECTS,
        "{} holds {pages} pages of {OBJECTS}",
        folder.display()
    );
    Ok(())
}

/// What an author waits for who asks only whether all is well.
fn check_of_small(bench: &Bench) -> Result<Row> {
    let work = bench.work.join("small");
    catalogue::write(&work, SMALL_CATALOGUE)?;
    let check = || {
        let mut check = Command::new(&bench.generator);
        check.arg("check").arg(work.join("catalogue"));
        check.arg("--cache").arg(work.join("cache"));
        measure(&mut check)
    };
    check()?;
    let runs = (0..CHECKS).map(|_| check()).collect::<Result<Vec<_>>>()?;
    let wall = median(&runs);
    Ok(Row {
        what: "`check` of 2,000 objects in two languages, median of 5",
        command: "enfilade check small --cache cache",
        figure: seconds(wall),
        bound: seconds(MAX_CHECK),
        holds: wall <= MAX_CHECK,
    })
}
