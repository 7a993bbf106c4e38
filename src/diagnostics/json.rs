//! Findings for programs: one JSON array.

use std::io::{self, Write};

use serde::Serialize;

use super::Finding;
use crate::source::Sources;

/// A finding with its place resolved.
#[derive(Serialize)]
pub struct Record<'a> {
    code: &'a str,
    severity: &'a str,
    message: &'a str,
    /// `/`-separated on every system.
    file: String,
    line: Option<usize>,
    column: Option<usize>,
    help: Option<&'a str>,
}

/// # Errors
/// Those of `out`.
pub fn render(findings: &[Finding], sources: &Sources, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &records(findings, sources))?;
    writeln!(out)
}

/// The findings as parts of a larger JSON value.
pub fn records<'a>(findings: &'a [Finding], sources: &Sources) -> Vec<Record<'a>> {
    findings
        .iter()
        .map(|finding| record(finding, sources))
        .collect()
}

fn record<'a>(finding: &'a Finding, sources: &Sources) -> Record<'a> {
    let position = sources.line_column(&finding.place);
    Record {
        code: finding.code,
        severity: finding.severity.name(),
        message: &finding.message,
        file: sources
            .path(finding.place.file)
            .to_string_lossy()
            .replace('\\', "/"),
        line: position.map(|(line, _)| line),
        column: position.map(|(_, column)| column),
        help: finding.help.as_deref(),
    }
}
