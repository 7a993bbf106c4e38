//! The rules that findings come from: one page a code, under `docs/rules/`, for
//! `enfilade explain`, for `--allow` and for SARIF. The pages' examples are run by
//! `tests/rules.rs`.

use std::fmt::Write;

use super::{Code, Severity};
use crate::source::did_you_mean;

/// What a page says at its top.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    pub code: Code,
    /// Of most of its findings.
    pub severity: Severity,
    /// One sentence.
    pub summary: &'static str,
    /// The whole page, Markdown.
    pub page: &'static str,
}

macro_rules! pages {
    ($($code:literal),* $(,)?) => {
        [$(($code, include_str!(concat!("../../docs/rules/", $code, ".md")))),*]
    };
}

/// Sorted.
const PAGES: &[(Code, &str)] = &pages![
    "accent-contrast",
    "bad-date",
    "bad-id",
    "bad-language",
    "behind-a-wall",
    "broken-captions",
    "broken-document",
    "broken-film",
    "broken-image",
    "broken-model",
    "broken-sound",
    "broken-template",
    "broken-yaml",
    "case-differs",
    "colon-in-text",
    "comma-in-braces",
    "curly-quotes",
    "dates-differ",
    "dead-link",
    "dead-reference",
    "duplicate-column",
    "duplicate-id",
    "duplicate-key",
    "fact-given-twice",
    "full-width-colon",
    "height-contradicts",
    "huge-file",
    "missing-alt",
    "missing-captions",
    "missing-column",
    "missing-file",
    "missing-key",
    "missing-rights",
    "missing-transcript",
    "missing-translation",
    "missing-words",
    "move-out-of-time",
    "no-exhibition",
    "not-utf-8",
    "not-what-it-says",
    "not-yet",
    "one-way-link",
    "out-of-range",
    "outside-panorama",
    "partial-panorama",
    "path-outside",
    "period-runs-backward",
    "reserved-id",
    "section-without-owner",
    "stale-gpano",
    "stereo-panorama",
    "tab-in-yaml",
    "table-too-large",
    "text-given-twice",
    "translation-without-original",
    "two-kinds",
    "unknown-column",
    "unknown-key",
    "unknown-language",
    "unknown-rights",
    "unknown-template",
    "unreachable-scene",
    "unread-date",
    "unreadable",
    "unsafe-drawing",
    "unused-file",
    "wrong-cell-count",
    "wrong-kind",
    "wrong-kind-of-reference",
    "wrong-type",
];

/// Every rule, by code.
pub fn rules() -> impl Iterator<Item = Rule> {
    PAGES.iter().filter_map(|(code, page)| parse(code, page))
}

pub fn rule(code: &str) -> Option<Rule> {
    rules().find(|rule| rule.code == code)
}

/// The code that was meant, for the help of an unknown one.
pub fn similar_code(code: &str) -> Option<Code> {
    let near = did_you_mean(code, PAGES.iter().map(|(code, _)| *code))?;
    rule(near).map(|rule| rule.code)
}

/// `# code`, an empty line, `**severity**: summary`.
fn parse(code: Code, page: &'static str) -> Option<Rule> {
    let mut lines = page.lines();
    let title = lines.next()?.strip_prefix("# ")?;
    let (severity, summary) = lines
        .find(|line| !line.is_empty())?
        .strip_prefix("**")?
        .split_once("**: ")?;
    let severity = [Severity::Note, Severity::Warning, Severity::Error]
        .into_iter()
        .find(|known| known.name() == severity)?;
    (title == code).then_some(Rule {
        code,
        severity,
        summary,
        page,
    })
}

/// The page as a terminal shows it: files are indented under their names, headings stand alone.
pub fn for_terminal(rule: &Rule) -> String {
    let mut out = String::new();
    let mut inside = false;
    for line in rule.page.lines() {
        if let Some(info) = line.strip_prefix("```") {
            inside = !inside && !info.is_empty();
            if let (true, Some((_, file))) = (inside, info.split_once(' ')) {
                let _ = writeln!(out, "  {file}");
            }
        } else if inside {
            let _ = writeln!(out, "{}", format!("    {line}").trim_end());
        } else {
            let plain = line.trim_start_matches('#').trim_start().replace("**", "");
            let _ = writeln!(out, "{plain}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_can_be_read_and_they_are_sorted() {
        let codes: Vec<Code> = PAGES.iter().map(|(code, _)| *code).collect();
        assert_eq!(rules().map(|rule| rule.code).collect::<Vec<_>>(), codes);
        assert!(codes.is_sorted());
        for rule in rules() {
            assert!(rule.summary.ends_with('.'), "{}", rule.code);
        }
    }

    #[test]
    fn a_slip_finds_its_code() {
        assert_eq!(similar_code("unknown-keys"), Some("unknown-key"));
        assert_eq!(similar_code("nonsense"), None);
    }

    #[test]
    fn a_terminal_sees_files_under_their_names() {
        let rule = Rule {
            code: "x",
            severity: Severity::Error,
            summary: "It.",
            page: "# x\n\n**error**: It.\n\n```yaml a.yaml\nk: v\n\nl: w\n```\n",
        };
        assert_eq!(
            for_terminal(&rule),
            "x\n\nerror: It.\n\n  a.yaml\n    k: v\n\n    l: w\n"
        );
    }
}
