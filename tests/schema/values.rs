//! Readers and schemas take and refuse the same values.

use enfilade::diagnostics::{Severity, rule};
use enfilade::schema::{Key, Presence, Value};

use super::bench::Bench;
use super::documents::{Way, ways, with};
use super::editor::Yaml;
use super::{editor, yaml_things};

/// Findings on what a text refers to, which an example alone cannot give.
const OF_THE_WHOLE: &[&str] = &[
    "broken-film",
    "broken-image",
    "broken-sound",
    "dead-reference",
    "missing-file",
    "wrong-kind",
];

/// Values that are none of this kind.
fn wrong(value: &Value) -> Vec<String> {
    let of = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    match value {
        Value::Text => of(&["[[x]]"]),
        Value::Word(word) => {
            let mut wrong: Vec<String> = of(&["[[x]]"]);
            wrong.extend((!word.wrong.is_empty()).then(|| word.wrong.to_owned()));
            wrong
        }
        Value::Number { from, to } => {
            let mut wrong: Vec<String> = of(&["many", "\"1\""]);
            let limits = [from - 1.0, to + 1.0];
            wrong.extend(
                limits
                    .iter()
                    .filter(|one| one.is_finite())
                    .map(f64::to_string),
            );
            wrong
        }
        Value::Whole { from, to } => {
            vec![
                "1.5".to_owned(),
                (from - 1).to_string(),
                (to + 1).to_string(),
            ]
        }
        Value::Flag => of(&["maybe", "\"true\""]),
        Value::Numbers(count) => vec![
            "1".to_owned(),
            format!("[{}]", vec!["1"; count + 1].join(", ")),
            format!("[{}]", vec!["x"; *count].join(", ")),
        ],
        Value::Corners => of(&["[[1, 2], [3, 4]]", "[[1], [2], [3]]"]),
        Value::Choice(_) => of(&["nonsense", "[[x]]"]),
        Value::Map(_) | Value::Or(..) => of(&["[[x]]"]),
        Value::List(_) => of(&["just words"]),
        Value::OneOrMore(_) => of(&["[[x]]"]),
        Value::InLanguages(word) => vec![
            "[[x]]".to_owned(),
            word.wrong.to_owned(),
            format!("{{en: {}}}", word.wrong),
        ],
        Value::Anything => Vec::new(),
    }
}

/// A value put in the place of a key, and whether it is right.
struct Trial {
    named: String,
    yaml: Yaml,
    right: bool,
    /// What the reader has against it.
    findings: Vec<String>,
}

fn trial(bench: &Bench, way: &Way, key: &'static Key, value: &str, right: bool) -> Trial {
    let yaml = way.yaml(&with(way.map, key, value));
    let findings = bench
        .findings(way.thing, &yaml.text)
        .into_iter()
        .filter(|(code, ..)| rule(code).unwrap().severity == Severity::Error)
        .filter(|(code, ..)| !right || !OF_THE_WHOLE.contains(code))
        .map(|(code, message, _)| format!("{code}: {message}"))
        .collect();
    Trial {
        named: format!("{}.{} = {value}", way.named(), key.name),
        yaml,
        right,
        findings,
    }
}

#[test]
fn examples_are_right_and_wrong_values_are_refused_by_both() {
    let bench = Bench::new();
    let mut trials = Vec::new();
    for way in yaml_things().flat_map(ways) {
        for key in way.map.keys {
            trials.push(trial(&bench, &way, key, key.example, true));
            if let Presence::Default(default) = key.presence {
                trials.push(trial(&bench, &way, key, default, true));
            }
            for value in wrong(&key.value) {
                trials.push(trial(&bench, &way, key, &value, false));
            }
        }
    }
    let files: Vec<Yaml> = trials.iter().map(|trial| trial.yaml.clone()).collect();
    let failed: Vec<String> = trials
        .iter()
        .zip(editor::errors(&files))
        .filter(|(trial, errors)| {
            trial.findings.is_empty() != trial.right || errors.is_empty() != trial.right
        })
        .map(|(trial, errors)| {
            format!(
                "{} should be {}\n  the reader: {:?}\n  the schema: {errors:?}\n{}",
                trial.named,
                if trial.right { "right" } else { "refused" },
                trial.findings,
                trial.yaml.text,
            )
        })
        .collect();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}
