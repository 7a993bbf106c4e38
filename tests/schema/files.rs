//! Files as authors write them: those of the exhibitions, and the examples of the rules' pages.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use enfilade::diagnostics::rules;
use enfilade::schema::{Form, THINGS, Thing};

use super::editor::Yaml;
use super::tables::rows;
use super::{editor, thing};
use crate::support::fences::{Fence, fences};

/// The kind of file that lies at this path in a site.
fn thing_at(path: &str) -> Option<&'static Thing> {
    let parts: Vec<&str> = path.split('/').collect();
    let name = *parts.last()?;
    if let Some(thing) = THINGS.iter().find(|thing| thing.file == name) {
        return Some(thing);
    }
    let stem = name.strip_suffix(".md")?;
    if stem == "index" || stem.starts_with("index.") {
        return Some(thing("introduction"));
    }
    let folder = *parts.get(parts.len().checked_sub(2)?)?;
    let kind = folder.strip_suffix('s')?;
    let name = match stem.contains('.') {
        true => format!("{kind}-translation"),
        false => kind.to_owned(),
    };
    THINGS.iter().find(|thing| thing.name == name)
}

/// The YAML in a file, if it is one that has a schema; a table has one a row.
fn yaml_of(path: &str, text: &str) -> Vec<Yaml> {
    let Some(thing) = thing_at(path) else {
        return Vec::new();
    };
    let text = match thing.form {
        Form::Table => return rows(thing, text),
        Form::Yaml => text,
        Form::FrontMatter => text
            .strip_prefix("---\n")
            .and_then(|rest| rest.split_once("---\n"))
            .map_or("", |(front, _)| front),
    };
    let text = text.to_owned();
    vec![Yaml { thing, text }]
}

fn assert_valid(files: &[Yaml]) {
    for (file, errors) in files.iter().zip(editor::errors(files)) {
        assert_eq!(
            errors,
            Vec::<String>::new(),
            "{}:\n{}",
            file.thing.file,
            file.text
        );
    }
}

fn text_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("media") {
            text_files(&path, found);
        } else if path.is_file() {
            found.push(path);
        }
    }
}

#[test]
fn every_file_of_the_exhibitions_is_valid() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("exhibitions");
    let mut paths = Vec::new();
    text_files(&root, &mut paths);
    let files: Vec<Yaml> = paths
        .iter()
        .flat_map(|path| {
            let inside = path.strip_prefix(&root).unwrap().to_str().unwrap();
            match thing_at(&inside.replace('\\', "/")) {
                Some(_) => yaml_of(inside, &fs::read_to_string(path).unwrap()),
                None => Vec::new(),
            }
        })
        .collect();
    let seen: BTreeSet<&str> = files.iter().map(|file| file.thing.name).collect();
    for name in [
        "site",
        "exhibition",
        "introduction",
        "museum",
        "scene",
        "scene-translation",
        "object",
        "tour",
    ] {
        assert!(seen.contains(name), "{name}: {seen:?}");
    }
    assert_valid(&files);
}

/// The YAML in the files that a page shows.
fn yaml_below(page: &str, is_wanted: impl Fn(&Fence<'_>) -> bool) -> Vec<Yaml> {
    fences(page)
        .iter()
        .filter(|fence| is_wanted(fence))
        .filter_map(|fence| Some((fence.file()?, &fence.text)))
        .filter(|((language, _), _)| *language != "file")
        .flat_map(|((_, path), text)| yaml_of(path, text))
        .collect()
}

/// Mistakes of shape: what a schema of one file can see.
const OF_SHAPE: [&str; 5] = [
    "bad-id",
    "two-kinds",
    "unknown-key",
    "unknown-rights",
    "wrong-type",
];

#[test]
fn right_examples_of_the_rules_are_valid_and_wrong_shapes_are_not() {
    let right: Vec<Yaml> = rules()
        .flat_map(|rule| yaml_below(rule.page, |fence| fence.heading == "Right"))
        .collect();
    assert!(right.len() > 50, "{}", right.len());
    assert_valid(&right);
    for rule in rules().filter(|rule| OF_SHAPE.contains(&rule.code)) {
        let wrong = yaml_below(rule.page, |fence| fence.heading == "Wrong");
        let errors = editor::errors(&wrong);
        assert!(
            errors.iter().any(|errors| !errors.is_empty()),
            "{}",
            rule.code
        );
    }
}

fn page(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("docs")
        .join(name);
    fs::read_to_string(path).unwrap().replace("\r\n", "\n")
}

#[test]
fn the_files_of_the_guide_are_valid() {
    let files = yaml_below(&page("first-exhibition.md"), |_| true);
    assert!(files.len() > 12, "{}", files.len());
    assert_valid(&files);
}

/// The examples of docs/writing.md, by the heading that they stand below.
const EXAMPLES: [(&str, &str); 8] = [
    ("site.yaml", "site"),
    ("exhibition.yaml", "exhibition"),
    ("Halls, floors and periods", "exhibition"),
    ("A museum", "museum"),
    ("A scene", "scene"),
    ("Hotspots", "scene"),
    ("A relic", "object"),
    ("A tour", "tour"),
];

#[test]
fn the_examples_of_the_prose_are_valid() {
    let prose = page("writing.md");
    let mut files = Vec::new();
    for (heading, name) in EXAMPLES {
        let all = fences(&prose);
        let mut examples = all
            .iter()
            .filter(|fence| fence.heading == heading)
            .peekable();
        assert!(examples.peek().is_some(), "{heading}");
        for example in examples {
            let mut text = example.text.clone();
            // Some show a part of a file only.
            if !text.starts_with("title:") {
                text += "title: Hall\n";
            }
            let thing = thing(name);
            files.push(Yaml { thing, text });
        }
    }
    assert_valid(&files);
}
