//! Findings for programs: one JSON array.

use std::io::{self, Write};

use serde::Serialize;

use super::{Finding, Severity};
use crate::source::Sources;

#[derive(Serialize)]
struct Record<'a> {
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
    let records: Vec<Record<'_>> = findings
        .iter()
        .map(|finding| record(finding, sources))
        .collect();
    serde_json::to_writer_pretty(&mut *out, &records)?;
    writeln!(out)
}

fn record<'a>(finding: &'a Finding, sources: &Sources) -> Record<'a> {
    let position = sources.line_column(&finding.place);
    Record {
        code: finding.code,
        severity: match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        },
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
