//! Findings for code hosts and editors: SARIF 2.1.0 (OASIS, 2020).
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>

use std::fmt::Write as _;
use std::io::{self, Write};

use serde_json::{Value, json};

use super::{Finding, Rule, Severity, rules};
use crate::source::{Place, Sources};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// # Errors
/// Those of `out`.
pub fn render(findings: &[Finding], sources: &Sources, out: &mut dyn Write) -> io::Result<()> {
    let rules: Vec<Rule> = rules().collect();
    let results: Vec<Value> = findings
        .iter()
        .map(|finding| result(finding, &rules, sources))
        .collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "enfilade",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(descriptor).collect::<Vec<_>>(),
            }},
            // As our columns count; the other choice is UTF-16 code units.
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    serde_json::to_writer_pretty(&mut *out, &log)?;
    writeln!(out)
}

fn descriptor(rule: &Rule) -> Value {
    json!({
        "id": rule.code,
        "shortDescription": {"text": rule.summary},
        "help": {"text": super::for_terminal(rule), "markdown": rule.page},
        "defaultConfiguration": {"level": level(rule.severity)},
    })
}

/// SARIF's levels bear the names of ours.
fn level(severity: Severity) -> &'static str {
    severity.name()
}

fn result(finding: &Finding, rules: &[Rule], sources: &Sources) -> Value {
    let text = match &finding.help {
        Some(help) => format!("{}\n{help}", finding.message),
        None => finding.message.clone(),
    };
    let mut result = json!({
        "ruleId": finding.code,
        "level": level(finding.severity),
        "message": {"text": text},
        "locations": [{"physicalLocation": physical_location(&finding.place, sources)}],
    });
    if let Some(index) = rules.iter().position(|rule| rule.code == finding.code) {
        result["ruleIndex"] = json!(index);
    }
    result
}

fn physical_location(place: &Place, sources: &Sources) -> Value {
    let path = sources
        .path(place.file)
        .to_string_lossy()
        .replace('\\', "/");
    let mut location = json!({"artifactLocation": {"uri": uri(&path)}});
    if let Some(region) = region(place, sources) {
        location["region"] = region;
    }
    location
}

/// `endColumn` is the one after the last character.
fn region(place: &Place, sources: &Sources) -> Option<Value> {
    let (line, column) = sources.line_column(place)?;
    let end = place.span.as_ref()?.end;
    let (end_line, end_column) = sources
        .line_column(&Place::at(place.file, end..end))
        .unwrap_or((line, column));
    Some(json!({
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
    }))
}

/// A relative reference (RFC 3986), or a `file:` URI for an absolute path. The bytes of UTF-8
/// are percent-encoded, but for those that a path may hold.
fn uri(path: &str) -> String {
    let is_drive = path.as_bytes().get(1) == Some(&b':');
    let mut uri = String::new();
    if path.starts_with('/') {
        uri.push_str("file://");
    } else if is_drive {
        uri.push_str("file:///");
    }
    for (at, byte) in path.bytes().enumerate() {
        let plain = byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
        if plain || (is_drive && at == 1) {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_encoded() {
        for (path, expected) in [
            ("a b/馆.md", "a%20b/%E9%A6%86.md"),
            ("100%#?.md", "100%25%23%3F.md"),
            ("/srv/a.md", "file:///srv/a.md"),
            ("C:/a:b.md", "file:///C:/a%3Ab.md"),
        ] {
            assert_eq!(uri(path), expected);
        }
    }

    #[test]
    fn a_result_has_its_rule_and_region() {
        let mut sources = Sources::default();
        let file = sources.add("hall/馆.md", "---\n馆𠀀: x\n");
        let finding = Finding::error("unknown-key", Place::at(file, 4..11), "no key").help("do");
        let mut out = Vec::new();
        render(&[finding], &sources, &mut out).unwrap();
        let log: Value = serde_json::from_slice(&out).unwrap();
        let run = &log["runs"][0];
        let result = &run["results"][0];
        assert_eq!(result["message"]["text"], "no key\ndo");
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(run["tool"]["driver"]["rules"][index]["id"], "unknown-key");
        let region = &result["locations"][0]["physicalLocation"]["region"];
        // Two characters, though the second takes two units of UTF-16.
        assert_eq!(
            region,
            &json!({"startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 3})
        );
        assert_eq!(run["columnKind"], "unicodeCodePoints");
    }
}
