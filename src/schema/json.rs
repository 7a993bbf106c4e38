//! JSON Schema, draft 7: the one that VS Code's YAML extension and JetBrains' editors know whole
//! (support for later drafts is partial there), and nothing here needs a later one. Everything
//! stands where it is used, since a description beside a `$ref` counts for nothing in draft 7.

use serde_json::{Map as Object, Value as Json, json};

use super::words::Unquoted;
use super::{Bond, Form, Key, Map, Presence, Thing, Value, Word};
use crate::source::{self, Node};

const DRAFT: &str = "http://json-schema.org/draft-07/schema#";
const LANGUAGE_PATTERN: &str = "^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$";

/// The schema of a kind of file.
pub fn schema(thing: &Thing) -> Json {
    let mut schema = match thing.form {
        Form::Table => row(thing.map),
        Form::Yaml | Form::FrontMatter => map(thing.map),
    };
    schema["$schema"] = DRAFT.into();
    schema["title"] = thing.file.into();
    schema["description"] = thing.about.into();
    schema
}

fn map(map: &Map) -> Json {
    let properties: Object<String, Json> = map
        .keys
        .iter()
        .map(|key| (key.name.to_owned(), described(key, value(&key.value))))
        .collect();
    let needed: Vec<&str> = map.needed().map(|key| key.name).collect();
    let mut schema = json!({
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    });
    // Front matter without a key is `null`.
    if needed.is_empty() && map.bonds.is_empty() {
        schema["type"] = json!(["object", "null"]);
    }
    if !needed.is_empty() {
        schema["required"] = json!(needed);
    }
    if !map.bonds.is_empty() {
        schema["allOf"] = map.bonds.iter().flat_map(bond).collect();
    }
    schema
}

fn described(key: &Key, mut schema: Json) -> Json {
    schema["description"] = key.about.into();
    schema["examples"] = json!([yaml(key.example)]);
    if let Presence::Default(default) = key.presence {
        schema["default"] = yaml(default);
    }
    schema
}

fn value(value: &Value) -> Json {
    match value {
        Value::Text => json!({"anyOf": [
            {"type": ["string", "number", "boolean"]},
            {
                "type": "object",
                "propertyNames": {"pattern": LANGUAGE_PATTERN},
                "additionalProperties": {"type": ["string", "number", "boolean"]},
            },
        ]}),
        Value::Word(word) => self::word(word),
        Value::Number { from, to } => number("number", *from, *to),
        Value::Whole { from, to } => number("integer", f64::from(*from), f64::from(*to)),
        Value::Flag => json!({"type": "boolean"}),
        Value::Numbers(count) => numbers(*count),
        Value::Corners => json!({"type": "array", "minItems": 3, "items": numbers(2)}),
        Value::Choice(choices) => json!({"enum": choices}),
        Value::Map(inner) => map(inner),
        Value::List(item) => list(item),
        Value::InLanguages(word) => json!({"anyOf": [
            self::word(word),
            {
                "type": "object",
                "propertyNames": {"pattern": LANGUAGE_PATTERN},
                "additionalProperties": self::word(word),
                "minProperties": 1,
            },
        ]}),
        Value::OneOrMore(item) => json!({"anyOf": [self::value(item), list(item)]}),
        Value::Or(Value::Text, Value::Map(inner)) => text_or_map(inner),
        Value::Or(one, other) => json!({"anyOf": [self::value(one), self::value(other)]}),
        Value::Anything => json!({}),
    }
}

/// A map that has one of these keys is no text in languages, though `lat` could be one.
fn text_or_map(inner: &Map) -> Json {
    let keys: Vec<&str> = inner.keys.iter().map(|key| key.name).collect();
    let mut text = value(&Value::Text);
    text["not"] = json!({"anyOf": each_required(&keys), "type": "object"});
    json!({"anyOf": [text, map(inner)]})
}

fn list(item: &Value) -> Json {
    json!({"type": "array", "items": value(item)})
}

fn numbers(count: usize) -> Json {
    json!({
        "type": "array",
        "items": {"type": "number"},
        "minItems": count,
        "maxItems": count,
    })
}

fn number(kind: &str, from: f64, to: f64) -> Json {
    let mut schema = json!({"type": kind});
    for (bound, limit) in [("minimum", from), ("maximum", to)] {
        if limit.is_finite() {
            schema[bound] = limit.into();
        }
    }
    schema
}

fn word(word: &Word) -> Json {
    let mut schema = match word.unquoted {
        Unquoted::Text => json!({"type": "string"}),
        Unquoted::TextOrNumber => json!({"type": ["string", "number"]}),
        Unquoted::Anything => json!({"type": ["string", "number", "boolean"]}),
    };
    if let Some(pattern) = word.pattern {
        schema["pattern"] = pattern.into();
    }
    // An editor offers what is listed, and a pattern beside it lets the rest pass.
    if !word.offers.is_empty() {
        schema = json!({"anyOf": [{"enum": word.offers}, schema]});
    }
    schema
}

fn bond(bond: &Bond) -> Vec<Json> {
    match bond {
        Bond::ExactlyOne(keys) => vec![json!({"oneOf": each_required(keys)})],
        Bond::AtLeastOne(keys) => vec![json!({"anyOf": each_required(keys)})],
        Bond::AtMostOne(keys) => {
            let mut cases = each_required(keys);
            cases.push(json!({"not": {"anyOf": each_required(keys)}}));
            vec![json!({"oneOf": cases})]
        }
        Bond::With { keys, one_of } => {
            let beside = match one_of {
                [only] => json!([only]),
                several => json!({"anyOf": each_required(several)}),
            };
            keys.iter()
                .map(|key| json!({"dependencies": {*key: beside}}))
                .collect()
        }
        Bond::Without { key, none_of } => {
            let none = json!({"not": {"anyOf": each_required(none_of)}});
            vec![json!({"dependencies": {*key: none}})]
        }
    }
}

fn each_required(keys: &[&str]) -> Vec<Json> {
    keys.iter().map(|key| json!({"required": [key]})).collect()
}

/// A row of a table as programs that read tables show it: an object whose keys are the columns.
fn row(map: &Map) -> Json {
    let mut properties = Object::new();
    let mut in_languages = Object::new();
    for key in map.keys {
        let cell = match key.value {
            Value::Text | Value::OneOrMore(_) => {
                let name = key.name.replace('.', r"\.");
                let pattern = format!("^{name}\\.[A-Za-z]{{2,3}}(?:-[A-Za-z0-9]{{1,8}})*$");
                in_languages.insert(pattern, json!({"type": "string"}));
                json!({"type": "string"})
            }
            _ => value(&key.value),
        };
        let mut cell = described(key, cell);
        if cell["type"] == "string" {
            cell["examples"] = json!([key.example]);
        }
        properties.insert(key.name.to_owned(), cell);
    }
    let needed: Vec<&str> = map.needed().map(|key| key.name).collect();
    json!({
        "type": "object",
        "properties": properties,
        "patternProperties": in_languages,
        "additionalProperties": false,
        "required": needed,
    })
}

/// An example as an editor's YAML reader sees it.
fn yaml(text: &str) -> Json {
    match source::parse(text, 0) {
        Ok(node) => plain(&node),
        // No example is broken: tests/schema reads them all.
        Err(_) => Json::Null,
    }
}

fn plain(node: &Node) -> Json {
    match &node.value {
        source::Value::Null => Json::Null,
        source::Value::Scalar { text, quoted } => match quoted {
            true => text.as_str().into(),
            false => serde_json::from_str(text).unwrap_or_else(|_| text.as_str().into()),
        },
        source::Value::Sequence(items) => items.iter().map(plain).collect(),
        source::Value::Mapping(entries) => entries
            .iter()
            .map(|entry| (entry.key.clone(), plain(&entry.value)))
            .collect::<Object<String, Json>>()
            .into(),
    }
}
