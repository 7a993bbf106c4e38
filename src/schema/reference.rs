//! The keys as a page of docs/reference.md.

use std::fmt::Write;

use super::{Bond, Form, Key, Map, Presence, THINGS, Thing, Value};

/// Every kind of file with its keys, in Markdown.
pub fn reference() -> String {
    let mut page = String::new();
    let mut told = Vec::new();
    for thing in THINGS {
        tell(thing, &mut told, &mut page);
    }
    page
}

fn tell(thing: &Thing, told: &mut Vec<&'static str>, page: &mut String) {
    let _ = write!(page, "## {}\n\n{}\n", code(thing.file), thing.about);
    let head = match thing.form {
        Form::Table => "Column",
        Form::Yaml | Form::FrontMatter => "Key",
    };
    table(head, thing.map, page);
    for key in thing.map.keys {
        for map in key.value.maps() {
            tell_part(map, told, page);
        }
    }
}

/// A map that keys hold, once for all that hold it.
fn tell_part(map: &'static Map, told: &mut Vec<&'static str>, page: &mut String) {
    if told.contains(&map.what) {
        return;
    }
    told.push(map.what);
    let _ = writeln!(page, "### {}", heading(map));
    table("Key", map, page);
    for key in map.keys {
        for inner in key.value.maps() {
            tell_part(inner, told, page);
        }
    }
}

fn table(head: &str, map: &Map, page: &mut String) {
    page.push('\n');
    if map.keys.is_empty() {
        return;
    }
    let _ = writeln!(page, "| {head} | Value | | Example |\n|---|---|---|---|");
    for key in map.keys {
        let _ = writeln!(
            page,
            "| {} | {} | {} | {} |",
            name(key),
            cell(&kind(&key.value)),
            cell(&meaning(key)),
            cell(&code(key.example)),
        );
    }
    page.push('\n');
    for bond in map.bonds {
        let _ = writeln!(page, "- {}", sentence(bond));
    }
    if !map.bonds.is_empty() {
        page.push('\n');
    }
}

fn name(key: &Key) -> String {
    match key.presence {
        Presence::Needed => format!("**{}**", code(key.name)),
        Presence::Optional | Presence::Default(_) => code(key.name),
    }
}

fn meaning(key: &Key) -> String {
    match key.presence {
        Presence::Default(default) => format!("{} Default: {}.", key.about, code(default)),
        Presence::Needed => format!("{} Needed.", key.about),
        Presence::Optional => key.about.to_owned(),
    }
}

fn kind(value: &Value) -> String {
    match value {
        Value::Text => "text".to_owned(),
        Value::Word(word) => word.name.to_owned(),
        Value::Number { from, to } if from.is_finite() && to.is_finite() => {
            format!("a number from {from} to {to}")
        }
        Value::Number { .. } => "a number".to_owned(),
        Value::Whole { from, to } => format!("a whole number from {from} to {to}"),
        Value::Flag => "`true` or `false`".to_owned(),
        Value::Numbers(count) => format!("{count} numbers"),
        Value::Corners => "a list of 2 numbers each".to_owned(),
        Value::Choice(choices) => choices
            .iter()
            .map(|choice| code(choice))
            .collect::<Vec<_>>()
            .join(", "),
        Value::Map(map) => link(map),
        Value::List(item) => format!("a list: {}", kind(item)),
        Value::InLanguages(word) => format!("{}, or a map of languages", word.name),
        Value::OneOrMore(item) => format!("{}, or a list", kind(item)),
        Value::Or(one, other) => format!("{}, or {}", kind(one), kind(other)),
        Value::Anything => "anything".to_owned(),
    }
}

fn sentence(bond: &Bond) -> String {
    match bond {
        Bond::ExactlyOne(keys) => format!("One of {}, and only one.", listed(keys)),
        Bond::AtMostOne(keys) => format!("At most one of {}.", listed(keys)),
        Bond::AtLeastOne(keys) => format!("At least one of {}.", listed(keys)),
        Bond::With { keys, one_of } => {
            format!("{} only beside {}.", listed(keys), alternatives(one_of))
        }
        Bond::Without { key, none_of } => {
            format!("{} not beside {}.", code(key), alternatives(none_of))
        }
    }
}

fn listed(keys: &[&str]) -> String {
    let names: Vec<String> = keys.iter().map(|key| code(key)).collect();
    names.join(", ")
}

fn alternatives(keys: &[&str]) -> String {
    listed(keys).replace(", ", " or ")
}

fn heading(map: &Map) -> String {
    let mut letters = map.what.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// To the heading, as code hosts name it.
fn link(map: &Map) -> String {
    let anchor = map.what.replace('`', "").replace(' ', "-");
    format!("[{}](#{anchor})", map.what)
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

/// A stroke would end the cell.
fn cell(text: &str) -> String {
    text.replace('|', r"\|")
}
