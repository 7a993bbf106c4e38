//! Findings as the browser shows them: with the line in question.

use serde::Serialize;

use crate::diagnostics::{Finding, Severity};
use crate::pipeline::Report;
use crate::source::Sources;

/// Longer lines are cut: a whole paragraph helps nobody.
const LONGEST_LINE: usize = 240;

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Told {
    pub code: String,
    pub severity: &'static str,
    pub message: String,
    /// `/`-separated on every system.
    pub file: String,
    /// From 1.
    pub line: Option<usize>,
    /// From 1, in characters.
    pub column: Option<usize>,
    pub help: Option<String>,
    pub source: Option<SourceLine>,
}

/// A line in three parts, so that the middle can be marked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourceLine {
    pub before: String,
    pub marked: String,
    pub after: String,
}

impl Told {
    pub fn is_error(&self) -> bool {
        self.severity == "error"
    }
}

/// Errors first, else in the report's order.
pub fn told(report: &Report) -> Vec<Told> {
    let mut findings: Vec<&Finding> = report.findings.iter().collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    let tell = |finding| tell(finding, &report.sources);
    findings.into_iter().map(tell).collect()
}

fn tell(finding: &Finding, sources: &Sources) -> Told {
    let position = sources.line_column(&finding.place);
    Told {
        code: finding.code.to_owned(),
        severity: match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        },
        message: finding.message.clone(),
        file: sources
            .path(finding.place.file)
            .to_string_lossy()
            .replace('\\', "/"),
        line: position.map(|(line, _)| line),
        column: position.map(|(_, column)| column),
        help: finding.help.clone(),
        source: source_line(finding, sources),
    }
}

fn source_line(finding: &Finding, sources: &Sources) -> Option<SourceLine> {
    let span = finding.place.span.as_ref()?;
    let text = sources.text(finding.place.file);
    let before = text.get(..span.start)?;
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let rest = text.get(span.start..)?;
    let line_end = span.start + rest.find('\n').unwrap_or(rest.len());
    let marked_end = span.end.clamp(span.start, line_end);
    let cut = |text: &str, most: usize| text.chars().take(most).collect::<String>();
    let tail = |text: &str, most: usize| {
        let skipped = text.chars().count().saturating_sub(most);
        text.chars().skip(skipped).collect::<String>()
    };
    Some(SourceLine {
        before: tail(text.get(line_start..span.start)?, LONGEST_LINE / 2),
        marked: cut(text.get(span.start..marked_end)?, LONGEST_LINE),
        after: cut(text.get(marked_end..line_end)?.trim_end(), LONGEST_LINE / 2),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Place;

    #[test]
    fn a_finding_brings_its_line() {
        let mut sources = Sources::default();
        let text = "title: 青铜\nscene: hal\r\nend\n";
        let file = sources.add("hall\\a.md", text);
        let at = text.find("hal").unwrap();
        let findings = vec![
            Finding::warning("missing-alt", Place::whole(file), "no alt"),
            Finding::error("dead-reference", Place::at(file, at..at + 3), "no scene"),
        ];
        let report = Report {
            sources,
            findings,
            ..Report::default()
        };
        let told = told(&report);
        assert_eq!(told[0].code, "dead-reference");
        assert_eq!((told[0].line, told[0].column), (Some(2), Some(8)));
        assert_eq!(told[0].file, "hall/a.md");
        let expected = SourceLine {
            before: "scene: ".to_owned(),
            marked: "hal".to_owned(),
            after: String::new(),
        };
        assert_eq!(told[0].source, Some(expected));
        assert_eq!(told[1].source, None);
    }
}
