//! `enfilade inspect`.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use serde_json::Value;

use super::EXIT_FINDINGS;
use super::printing::letters;
use crate::survey::{self, Report, severity};

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Two columns a file
    Human,
    /// One JSON array on standard output
    Json,
}

#[derive(Debug, Args)]
pub struct Arguments {
    /// Panoramas, pictures, models, sounds, films, captions
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let reports: Vec<Report> = arguments
        .files
        .iter()
        .map(|file| survey::report(file))
        .collect();
    let mut out = io::stdout().lock();
    match arguments.format {
        Format::Json => {
            let reports: Vec<Value> = reports.iter().map(Report::json).collect();
            serde_json::to_writer_pretty(&mut out, &reports)?;
            writeln!(out)?;
        }
        Format::Human => {
            for (index, report) in reports.iter().enumerate() {
                if index > 0 {
                    writeln!(out)?;
                }
                print(report, &mut out)?;
            }
        }
    }
    Ok(if reports.iter().any(Report::is_broken) {
        ExitCode::from(EXIT_FINDINGS)
    } else {
        ExitCode::SUCCESS
    })
}

/// Two columns: what, and how it is.
fn print(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let facts = &report.facts.0;
    let widest = facts.iter().map(|fact| fact.label.chars().count()).max();
    let width = widest.unwrap_or(0).max("check".len());
    writeln!(out, "{}", report.path.display())?;
    let mut line = |label: &str, shown: &str| writeln!(out, "  {label:width$}  {}", letters(shown));
    line("kind", report.kind)?;
    for fact in facts {
        line(&fact.label, &fact.shown)?;
    }
    match &report.finding {
        None => line("check", "nothing to say"),
        Some(finding) => {
            let level = severity(finding.severity);
            line(
                "check",
                &format!("{level}[{}]: {}", finding.code, finding.message),
            )?;
            finding.help.as_ref().map_or(Ok(()), |help| line("", help))
        }
    }
}
