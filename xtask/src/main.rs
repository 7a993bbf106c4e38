//! The contributors' front door: `cargo xtask …`.
//!
//! Every command is a list of other programs' runs; what is theirs to judge is not judged again here.

mod bench;
mod browsers;
mod contract;
mod fuzz;
mod measure;
mod run;
mod setup;
mod shots;
mod test;
mod viewer;

use std::env;
use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::test::Reach;

const HELP: &str = "\
The contributors' front door.

Usage: cargo xtask <COMMAND>

Commands:
  test [--only STEP]  Everything that must hold before a change goes in; `test --help` names the steps
  viewer              Rebuild viewer/dist
  contract            Rewrite viewer/src/contract from the Rust types
  shots [--out DIR]   Screenshots of every page and view, with a contact sheet [default: target/shots]
  fuzz [TARGET]       Every reader against mutated files; `fuzz --help` names the targets
  bench [--only PART] Measure the release build and rewrite docs/benchmarks.md; `bench --help` names the parts";

/// For a look in passing; five minutes each tell more.
const FUZZ_SECONDS: u32 = 20;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[&str]) -> Result<()> {
    match arguments {
        [] | ["help" | "-h" | "--help"] => {
            println!("{HELP}");
            Ok(())
        }
        ["test", "-h" | "--help"] => {
            println!("{}", test::help());
            Ok(())
        }
        ["test"] => test::all(Reach::Change),
        ["test", "--every-browser"] => test::all(Reach::Release),
        ["test", "--only", step] => test::only(step, Reach::Change),
        ["test", "--only", step, "--every-browser"] => test::only(step, Reach::Release),
        ["viewer"] => viewer::build(),
        ["contract"] => contract::rewrite(),
        ["shots"] => shots::shoot(None),
        ["shots", "--out", folder] => shots::shoot(Some(folder.as_ref())),
        ["fuzz", "-h" | "--help"] => {
            println!("{}", fuzz::help());
            Ok(())
        }
        ["fuzz"] => fuzz::all(FUZZ_SECONDS),
        ["fuzz", "--seconds", seconds] => fuzz::all(seconds.parse()?),
        ["fuzz", target] => fuzz::one(target, FUZZ_SECONDS),
        ["fuzz", target, "--seconds", seconds] => fuzz::one(target, seconds.parse()?),
        ["bench", "-h" | "--help"] => {
            println!("{}", bench::help());
            Ok(())
        }
        ["bench"] => bench::measure_all(),
        ["bench", "--only", part] => bench::measure_one(part),
        _ => bail!(
            "`cargo xtask {}` is no command\n\n{HELP}",
            arguments.join(" ")
        ),
    }
}
