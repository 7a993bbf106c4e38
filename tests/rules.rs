//! The pages of `docs/rules/` are true: the wrong example of each gives its finding and no other,
//! the right one gives none, every code has a page, and every page a code.

#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::support::fences::fences;
use crate::support::{Workshop, fixtures};
use enfilade::diagnostics::{Rule, render_human, rule, rules};
use enfilade::pipeline::Report;

/// The complete exhibition with the example's files laid over it; in English alone unless the
/// page is about languages.
fn workshop(rule: &Rule, heading: &str) -> Workshop {
    let workshop = if rule
        .page
        .split_once("\n## Wrong\n")
        .is_some_and(|(_, examples)| examples.contains("zh-Hans"))
    {
        Workshop::complete()
    } else {
        Workshop::english()
    };
    let fences = fences(rule.page);
    let mut example = fences
        .iter()
        .filter(|fence| fence.heading == heading)
        .filter_map(|fence| Some((fence.file()?, &fence.text)))
        .peekable();
    assert!(example.peek().is_some(), "{}: no example", rule.code);
    for ((language, path), text) in example {
        let path = format!("hall/{path}");
        if language == "file" {
            match fixtures::bytes(text.trim()) {
                Some(bytes) => workshop.put(&path, &bytes),
                None => workshop.remove(&path),
            };
        } else {
            workshop.write(&path, text);
        }
    }
    workshop
}

fn shown(report: &Report, workshop: &Workshop) -> String {
    let mut out = Vec::new();
    render_human(&report.findings, &report.sources, false, &mut out).unwrap();
    let text = String::from_utf8(out).unwrap().replace('\\', "/");
    let root = workshop.root().to_str().unwrap().replace('\\', "/");
    text.replace(&format!("{root}/"), "").replace(&root, ".")
}

#[test]
fn every_wrong_example_gives_its_finding_alone() {
    let mut failed = Vec::new();
    for rule in rules() {
        let workshop = workshop(&rule, "Wrong");
        let report = workshop.check();
        let codes: BTreeSet<&str> = report.findings.iter().map(|f| f.code).collect();
        let shown = shown(&report, &workshop);
        let as_told = codes == BTreeSet::from([rule.code])
            && report.findings.iter().all(|f| f.severity == rule.severity);
        if as_told {
            insta::with_settings!({ prepend_module_to_snapshot => false }, {
                insta::assert_snapshot!(rule.code, shown);
            });
        } else {
            failed.push(format!("{} gives:\n{shown}", rule.code));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn every_right_example_gives_no_finding() {
    let mut failed = Vec::new();
    for rule in rules() {
        let workshop = workshop(&rule, "Right");
        let report = workshop.check();
        if !report.findings.is_empty() {
            failed.push(format!(
                "{} gives:\n{}",
                rule.code,
                shown(&report, &workshop)
            ));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// String literals in kebab-case that a finding is made with.
fn emitted(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            emitted(&path, found);
            continue;
        }
        if path.ends_with("tests.rs") || path.components().any(|c| c.as_os_str() == "diagnostics") {
            continue;
        }
        let code = fs::read_to_string(&path).unwrap();
        let code = code.split("#[cfg(test)]\nmod tests {").next().unwrap();
        for maker in [
            "Finding::error(",
            "Finding::warning(",
            "Finding::note(",
            ".error(",
            ".error_with_help(",
            "code: ",
            ": Code =",
        ] {
            for (at, _) in code.match_indices(maker) {
                let rest = code[at + maker.len()..].trim_start();
                if let Some(literal) = rest.strip_prefix('"') {
                    let literal = literal.split('"').next().unwrap();
                    if literal
                        .bytes()
                        .all(|b| b.is_ascii_lowercase() || b == b'-' || b == b'8')
                    {
                        found.insert(literal.to_owned());
                    }
                }
            }
        }
    }
}

#[test]
fn every_code_has_a_page_and_every_page_a_code() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut codes = BTreeSet::new();
    emitted(&root.join("src"), &mut codes);
    let pages: BTreeSet<String> = rules().map(|rule| rule.code.to_owned()).collect();
    assert_eq!(
        codes, pages,
        "write docs/rules/<code>.md, and name it in src/diagnostics/rules.rs"
    );
    let files: BTreeSet<String> = fs::read_dir(root.join("docs/rules"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    assert_eq!(files, pages);
    assert!(rule("unknown-key").is_some());
}
