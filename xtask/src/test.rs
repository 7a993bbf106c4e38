//! `cargo xtask test`: everything that must hold, step by step. CI runs this and nothing else.

use std::fmt::Write;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::run::{cargo, command, run, succeeds};
use crate::{browsers, setup, viewer};

struct Step {
    name: &'static str,
    what: &'static str,
    check: fn(Reach) -> Result<()>,
}

/// How many browsers see each suite: tests/browser/drivers/index.mjs says which see which.
#[derive(Clone, Copy, PartialEq)]
pub enum Reach {
    /// Chromium all suites, the others their share: what goes before a change.
    Change,
    /// All of them all suites: what goes before a release, and takes an hour more.
    Release,
}

const STEPS: &[Step] = &[
    Step {
        name: "setup",
        what: "install what is missing (Debian packages, cargo-nextest, npm packages)",
        check: |_| setup::all(),
    },
    Step {
        name: "format",
        what: "the formatter has nothing to change",
        check: |_| run(&mut command("cargo fmt --all --check")),
    },
    Step {
        name: "clippy",
        what: "no warning in any target, all of which are built at the same time",
        check: |_| {
            run(&mut command(
                "cargo clippy --package xtask --all-targets -- -D warnings",
            ))?;
            run(&mut cargo("cargo build --package enfilade --all-targets")?)
        },
    },
    Step {
        name: "rust",
        what: "the tests of library, program and contract",
        check: |_| {
            run(&mut command("cargo test --package xtask --quiet"))?;
            run(&mut cargo("cargo nextest run --package enfilade")?)
        },
    },
    Step {
        name: "deny",
        what: "licences, sources and banned crates (only where cargo-deny is installed)",
        check: |_| deny(),
    },
    Step {
        name: "viewer",
        what: "the viewer's types and unit tests",
        check: |_| viewer::test(),
    },
    Step {
        name: "dist",
        what: "viewer/dist is what its sources give, and small enough",
        check: |_| viewer::compare_dist(),
    },
    Step {
        name: "browsers",
        what: "the exhibitions in Chromium; in Chromium 109, Firefox and WebKit a share of it",
        check: browsers::all,
    },
];

pub fn help() -> String {
    let mut text = String::from(
        "Usage: cargo xtask test [--only STEP] [--every-browser]\n\nSteps, in this order:\n",
    );
    for Step { name, what, .. } in STEPS {
        let _ = writeln!(text, "  {name:<9} {what}");
    }
    text.push_str(
        "\nWith --every-browser each suite runs in each browser, over file:// and http, and every real scan\nis looked at: before a release, an hour more.",
    );
    text.push_str("\nThe browser tests also open real scans where a folder shared/scans lies beside the repository.");
    text
}

pub fn all(reach: Reach) -> Result<()> {
    let mut times = Vec::new();
    for (index, step) in STEPS.iter().enumerate() {
        times.push((step.name, timed(step, index + 1, reach)?));
    }
    println!("\nAll steps passed.");
    for (name, time) in times {
        println!("  {name:<9} {:>7.1} s", time.as_secs_f64());
    }
    Ok(())
}

pub fn only(name: &str, reach: Reach) -> Result<()> {
    let Some(index) = STEPS.iter().position(|step| step.name == name) else {
        bail!("there is no step `{name}`\n\n{}", help());
    };
    timed(&STEPS[index], index + 1, reach).map(|_| ())
}

fn timed(step: &Step, number: usize, reach: Reach) -> Result<Duration> {
    let Step { name, what, check } = step;
    println!("\n── {number}/{} {name}: {what}", STEPS.len());
    let start = Instant::now();
    check(reach).with_context(|| {
        format!("step `{name}` failed; `cargo xtask test --only {name}` repeats it alone")
    })?;
    let time = start.elapsed();
    println!("   {name}: {:.1} s", time.as_secs_f64());
    Ok(time)
}

fn deny() -> Result<()> {
    if succeeds(&mut command("cargo deny --version")) {
        return run(&mut command("cargo deny check bans licenses sources"));
    }
    println!(
        "cargo-deny is not installed: not checked here (`cargo install --locked cargo-deny`)."
    );
    Ok(())
}
