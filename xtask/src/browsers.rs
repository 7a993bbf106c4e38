//! The suites of tests/browser, one program each: each has its time, and one that fails shows whether it does so again.

use std::cmp::Reverse;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};

use crate::run::{command, repository, target, tested_generator};
use crate::test::Reach;

/// Beyond this many something is broken, and need not be seen twice.
const MOST_SECOND_TRIES: usize = 3;
const SLOWEST: usize = 8;
/// Each holds a browser or four, and some hundred megabytes of pictures.
const MOST_LANES: usize = 4;
const ENDING: &str = ".test.mjs";

/// A browser that is missing fails; nothing is skipped.
pub fn all(reach: Reach) -> Result<()> {
    let room = Room::prepare(reach)?;
    let suites = suites(&room.folder)?;
    let runs = room.run_all(&suites);
    tell_slowest(&runs);
    let failed: Vec<&String> = runs
        .iter()
        .filter(|run| !run.passed)
        .map(|run| run.suite)
        .collect();
    if failed.len() > MOST_SECOND_TRIES {
        return Err(broken(&failed));
    }
    // Four browsers draw on machines that other things happen on. What fails once for that is named, and not hidden;
    // what fails again is broken.
    let (unsteady, failed): (Vec<&String>, Vec<&String>) =
        failed.into_iter().partition(|suite| room.run(suite).passed);
    for suite in unsteady {
        println!("UNSTEADY: {suite} failed, and passed when it ran again: the reason stands above");
    }
    if !failed.is_empty() {
        return Err(broken(&failed));
    }
    Ok(())
}

fn broken(suites: &[&String]) -> anyhow::Error {
    let names: Vec<&str> = suites.iter().map(|name| name.as_str()).collect();
    anyhow!(
        "the browsers failed in {}; in tests/browser, `node --test NAME{ENDING}` repeats one",
        names.join(", ")
    )
}

/// What became of a suite.
struct Run<'a> {
    suite: &'a String,
    time: Duration,
    passed: bool,
}

/// Where the suites run, and with what.
struct Room {
    folder: PathBuf,
    generator: PathBuf,
    cache: PathBuf,
    reach: Reach,
}

impl Room {
    fn prepare(reach: Reach) -> Result<Self> {
        let generator = tested_generator()?;
        // Of this run alone: results of another build of the same revision would hide what changed.
        let cache = target()?.join("tmp/browser-tests-cache");
        if cache.exists() {
            fs::remove_dir_all(&cache)?;
        }
        Ok(Self {
            folder: repository().join("tests/browser"),
            generator,
            cache,
            reach,
        })
    }

    /// As many at a time as there are cores: while one waits for its browser, another one draws.
    fn run_all<'a>(&self, suites: &'a [String]) -> Vec<Run<'a>> {
        let lanes = thread::available_parallelism()
            .map_or(1, usize::from)
            .min(MOST_LANES);
        let next = AtomicUsize::new(0);
        let done = Mutex::new(Vec::new());
        thread::scope(|scope| {
            for _ in 0..lanes {
                scope.spawn(|| {
                    while let Some(suite) = suites.get(next.fetch_add(1, Relaxed)) {
                        let run = self.run(suite);
                        let mut done = done.lock().unwrap_or_else(PoisonError::into_inner);
                        done.push(run);
                        println!("   {} of {} suites", done.len(), suites.len());
                    }
                });
            }
        });
        done.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    /// Shows what the suite says in one piece, when it has said all.
    fn run<'a>(&self, suite: &'a String) -> Run<'a> {
        let mut node = command("node --test --test-concurrency=1 --test-reporter=spec");
        node.arg(format!("{suite}{ENDING}"))
            .current_dir(&self.folder)
            .env("ENFILADE_BIN", &self.generator)
            .env("ENFILADE_TEST_CACHE", &self.cache);
        if self.reach == Reach::Release {
            node.env("ENFILADE_BROWSERS", "all");
        }
        let start = Instant::now();
        let (said, passed) = match node.output() {
            Ok(output) => {
                let said = [output.stdout, output.stderr].concat();
                (
                    String::from_utf8_lossy(&said).into_owned(),
                    output.status.success(),
                )
            }
            Err(error) => (format!("cannot start node: {error}"), false),
        };
        let time = start.elapsed();
        println!("\n   {suite}: {:.1} s\n{said}", time.as_secs_f64());
        Run {
            suite,
            time,
            passed,
        }
    }
}

/// Their names, in order.
fn suites(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let name = entry?.file_name().to_string_lossy().into_owned();
        names.extend(name.strip_suffix(ENDING).map(str::to_owned));
    }
    if names.is_empty() {
        bail!("there is no suite in {}", folder.display());
    }
    names.sort();
    Ok(names)
}

fn tell_slowest(runs: &[Run<'_>]) {
    let mut runs: Vec<&Run<'_>> = runs.iter().collect();
    runs.sort_by_key(|run| Reverse(run.time));
    println!("\n   The slowest suites:");
    for Run { suite, time, .. } in runs.into_iter().take(SLOWEST) {
        println!("   {suite:<16} {:>6.1} s", time.as_secs_f64());
    }
}
