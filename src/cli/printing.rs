//! Findings and results, said once.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use super::EXIT_FINDINGS;
use super::options::Format;
use crate::diagnostics::{self, Severity};
use crate::pipeline::Report;

/// Prints the findings: JSON and SARIF on standard output, lines for people on standard error,
/// where they do not mix with results. Returns the exit code that they ask for, also when the
/// reader has closed the pipe.
pub fn findings(report: &Report, format: Format) -> io::Result<ExitCode> {
    unless_closed(print(report, format))?;
    Ok(exit_code(report))
}

fn print(report: &Report, format: Format) -> io::Result<()> {
    let (findings, sources) = (&report.findings, &report.sources);
    match format {
        Format::Json => diagnostics::render_json(findings, sources, &mut io::stdout().lock()),
        Format::Sarif => diagnostics::render_sarif(findings, sources, &mut io::stdout().lock()),
        Format::Human => {
            let mut out = io::stderr().lock();
            let colour = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            diagnostics::render_human(findings, sources, colour, &mut out)?;
            match (summary(report), findings.first()) {
                (Some(line), Some(first)) => writeln!(
                    out,
                    "{line}; `enfilade explain {}` tells more on such a finding",
                    first.code
                ),
                _ => Ok(()),
            }
        }
    }
}

/// A reader that closed the pipe has seen all it wanted: no fault, and what we found still counts.
pub fn unless_closed(printed: io::Result<()>) -> io::Result<()> {
    match printed {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// What the findings ask for.
pub fn exit_code(report: &Report) -> ExitCode {
    if count(report, Severity::Error) > 0 {
        ExitCode::from(EXIT_FINDINGS)
    } else {
        ExitCode::SUCCESS
    }
}

fn count(report: &Report, severity: Severity) -> usize {
    report
        .findings
        .iter()
        .filter(|finding| finding.severity == severity)
        .count()
}

fn summary(report: &Report) -> Option<String> {
    let parts: Vec<String> = [
        (Severity::Error, "error"),
        (Severity::Warning, "warning"),
        (Severity::Note, "note"),
    ]
    .into_iter()
    .map(|(severity, name)| (count(report, severity), name))
    .filter(|(count, _)| *count > 0)
    .map(|(count, name)| plural(count, name))
    .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// A file's own words may hold anything; a terminal should see only letters.
pub fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

/// `1 file`, `2 files`.
pub fn plural(count: usize, name: &str) -> String {
    let s = if count == 1 { "" } else { "s" };
    format!("{count} {name}{s}")
}
