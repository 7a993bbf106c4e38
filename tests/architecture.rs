//! Keeps the floors of docs/architecture.md: a room uses what lies below it, a stage never
//! imports a sibling, nothing reaches up.

#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// From the ground up. Rooms of one floor may know each other where `open` is set.
const FLOORS: [Floor; 5] = [
    Floor {
        rooms: &["cache", "diagnostics", "files", "source"],
        open: true,
    },
    Floor {
        rooms: &["gltf", "mesh", "model", "schema", "tour", "values"],
        open: true,
    },
    Floor {
        rooms: &["check", "edition", "plan", "process", "read", "render"],
        open: false,
    },
    Floor {
        // `account` and `survey` ask a stage for one thing, as `pipeline` does, and need no other.
        rooms: &["account", "pipeline", "survey"],
        open: false,
    },
    Floor {
        // `drafting` and `preview` are edges of the house as `cli` is, which calls them.
        rooms: &["cli", "drafting", "preview"],
        open: true,
    },
];

struct Floor {
    rooms: &'static [&'static str],
    open: bool,
}

fn floor_of(room: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.rooms.contains(&room))
}

/// Why `from` may not use `to`.
fn objection(from: &str, to: &str) -> Option<String> {
    let (Some(above), Some(below)) = (floor_of(from), floor_of(to)) else {
        return Some(format!("`{from}` or `{to}` is on no floor"));
    };
    if from == to || below < above || (below == above && FLOORS[above].open) {
        return None;
    }
    Some(format!(
        "`{from}` (floor {}) uses `{to}` (floor {})",
        above + 1,
        below + 1
    ))
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// Rooms named after `crate::`, in `use` lines and in full paths, groups included.
fn rooms_used(code: &str) -> BTreeSet<String> {
    let code: String = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect();
    let mut rooms = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            rooms.extend(first_words_of_group(group));
        } else {
            rooms.insert(word(rest));
        }
    }
    rooms
}

/// `plan, read::{a, b}}` → plan, read.
fn first_words_of_group(group: &str) -> Vec<String> {
    let mut depth = 0;
    let mut words = vec![word(group)];
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => words.push(word(group[at + 1..].trim_start())),
            _ => {}
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn word(text: &str) -> String {
    text.chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect()
}

#[test]
fn no_room_reaches_up_or_sideways() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&src, &mut files);
    let mut objections = Vec::new();
    for file in files {
        let inside = file.strip_prefix(&src).unwrap();
        let first = inside.components().next().unwrap();
        let room = Path::new(first.as_os_str()).file_stem().unwrap();
        let room = room.to_str().unwrap();
        // Unit tests may set a stage beside the one that feeds it.
        let is_test = inside.ends_with("tests.rs");
        if is_test || matches!(room, "lib" | "main") {
            continue;
        }
        for used in rooms_used(&fs::read_to_string(&file).unwrap()) {
            if let Some(why) = objection(room, &used) {
                objections.push(format!("{}: {why}", inside.display()));
            }
        }
    }
    assert_eq!(objections, Vec::<String>::new());
}

#[test]
fn the_rule_can_fail() {
    assert!(objection("read", "model").is_none());
    assert!(objection("render", "read").is_some());
    assert!(objection("source", "model").is_some());
    assert!(objection("model", "cli").is_some());
    let used = rooms_used("use crate::{check, plan::{a, b}, read};\nlet x = crate::model::Y;\n");
    let expected = ["check", "model", "plan", "read"].map(str::to_owned);
    assert_eq!(used, BTreeSet::from(expected));
}
