//! The command line: arguments in, exit codes out, and the only printing.
//!
//! 0: fine. 1: the author's work has errors. 2: the program could not run.

mod build;
mod check;
mod clean;
mod doctor;
mod draw;
mod explain;
mod inspect;
mod new;
mod options;
mod package;
mod printing;
mod progress;
mod quantities;
mod reference;
mod schema;
mod serve;
mod watch;
mod weighing;

use std::io::Write;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

pub use reference::reference;

#[derive(Debug, Parser)]
#[command(
    name = "enfilade",
    version,
    about = "Virtual museums from plain files",
    long_about = "Enfilade turns folders of Markdown, YAML and scans into virtual museums: \
                  a web site for any static server, or a zip that opens by double-click in a \
                  classroom without internet.",
    after_help = "Exit codes: 0 fine, 1 errors found in the exhibitions, 2 could not run.\n\
                  Start with: enfilade build && open output/index.html through any web server,\n\
                  or: enfilade package, unzip, and double-click START-HERE.html."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the web site into a folder
    Build(build::Arguments),
    /// Pack the site into one zip that opens by double-click
    Package(package::Arguments),
    /// Report everything that is broken or missing, and build nothing
    Check(check::Arguments),
    /// Begin an exhibition: an example to change, or a draft from a folder of scans
    New(new::Arguments),
    /// Tell all that is known about a scan
    Inspect(inspect::Arguments),
    /// Draw a model as its page will show it, to look for a view
    Draw(draw::Arguments),
    /// Say what this machine lacks
    Doctor(doctor::Arguments),
    /// Show the exhibitions in the browser, and every save at once
    Serve(serve::Arguments),
    /// Build the web site again after every save
    Watch(watch::Arguments),
    /// Make room in the cache: remove what was used longest ago
    Clean(clean::Arguments),
    /// Tell more on the code of a finding, with a wrong and a right example
    Explain(explain::Arguments),
    /// Write JSON Schemas, with which editors complete keys and mark mistakes
    Schema(schema::Arguments),
}

/// Could not run.
const EXIT_MACHINE: u8 = 2;
/// Ran, and found errors.
const EXIT_FINDINGS: u8 = 1;

/// Runs the program on the process' arguments.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let result = match &cli.command {
        Command::Build(arguments) => build::run(arguments),
        Command::Package(arguments) => package::run(arguments),
        Command::Check(arguments) => check::run(arguments),
        Command::New(arguments) => new::run(arguments),
        Command::Inspect(arguments) => inspect::run(arguments),
        Command::Draw(arguments) => draw::run(arguments),
        Command::Doctor(arguments) => doctor::run(arguments),
        Command::Serve(arguments) => serve::run(arguments),
        Command::Watch(arguments) => watch::run(arguments),
        Command::Clean(arguments) => clean::run(arguments),
        Command::Explain(arguments) => explain::run(arguments),
        Command::Schema(arguments) => schema::run(arguments),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            // A reader that closed the pipe has seen all it wanted.
            if is_broken_pipe(&error) {
                return ExitCode::SUCCESS;
            }
            // Where nobody listens any more, the exit code still tells.
            let _ = writeln!(std::io::stderr(), "error: {error:#}");
            ExitCode::from(EXIT_MACHINE)
        }
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .filter_map(|cause| cause.downcast_ref::<std::io::Error>())
        .any(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}
