//! What an author may write, said once: every key with its value, its meaning and an example.
//! `json` makes the schemas of editors from it, `reference` the pages of docs/reference.md.
//!
//! The readers ask for keys by themselves and know nothing of this; `tests/schema` puts every
//! key before both and fails where one knows more than the other.

mod json;
mod reference;
mod things;
mod words;

pub use json::schema;
pub use reference::reference;
pub use things::THINGS;
pub use words::Word;

/// A kind of file.
#[derive(Debug, Clone, Copy)]
pub struct Thing {
    /// What it is called on the command line: `scene`.
    pub name: &'static str,
    /// Where it lies: `scenes/<id>.md`.
    pub file: &'static str,
    pub about: &'static str,
    pub form: Form,
    pub map: &'static Map,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Yaml,
    /// YAML between two `---` at the top of a Markdown file.
    FrontMatter,
    /// A table whose columns are the keys; texts and lists in a column for each language.
    Table,
}

/// A map of keys.
#[derive(Debug)]
pub struct Map {
    /// As findings call it: "a scene".
    pub what: &'static str,
    pub keys: &'static [Key],
    pub bonds: &'static [Bond],
}

#[derive(Debug)]
pub struct Key {
    pub name: &'static str,
    pub value: Value,
    pub about: &'static str,
    /// YAML.
    pub example: &'static str,
    pub presence: Presence,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    Needed,
    Optional,
    /// What stands in for it, as YAML.
    Default(&'static str),
}

/// What keys of one map have to do with each other.
#[derive(Debug, Clone, Copy)]
pub enum Bond {
    ExactlyOne(&'static [&'static str]),
    AtMostOne(&'static [&'static str]),
    AtLeastOne(&'static [&'static str]),
    /// The keys stand beside one of these.
    With {
        keys: &'static [&'static str],
        one_of: &'static [&'static str],
    },
    /// The key stands beside none of these.
    Without {
        key: &'static str,
        none_of: &'static [&'static str],
    },
}

#[derive(Debug, Clone, Copy)]
pub enum Value {
    /// Plain, or a map of languages.
    Text,
    Word(&'static Word),
    Number {
        from: f64,
        to: f64,
    },
    Whole {
        from: i32,
        to: i32,
    },
    Flag,
    /// So many numbers in brackets.
    Numbers(usize),
    /// Three points or more, each yaw and pitch.
    Corners,
    Choice(&'static [&'static str]),
    Map(&'static Map),
    List(&'static Value),
    /// Plain, or a map of languages.
    InLanguages(&'static Word),
    /// A list that needs no brackets around a single value.
    OneOrMore(&'static Value),
    Or(&'static Value, &'static Value),
    /// Read past in this version.
    Anything,
}

/// Any number.
pub const NUMBER: Value = Value::Number {
    from: f64::NEG_INFINITY,
    to: f64::INFINITY,
};

impl Map {
    const fn of(what: &'static str, keys: &'static [Key]) -> Map {
        Map {
            what,
            keys,
            bonds: &[],
        }
    }

    const fn bound(self, bonds: &'static [Bond]) -> Map {
        Map { bonds, ..self }
    }

    pub fn needed(&self) -> impl Iterator<Item = &'static Key> {
        let needed = |key: &&Key| key.presence == Presence::Needed;
        self.keys.iter().filter(needed)
    }
}

const fn key(name: &'static str, value: Value, about: &'static str, example: &'static str) -> Key {
    Key {
        name,
        value,
        about,
        example,
        presence: Presence::Optional,
    }
}

impl Key {
    const fn needed(self) -> Key {
        Key {
            presence: Presence::Needed,
            ..self
        }
    }

    const fn or(self, default: &'static str) -> Key {
        Key {
            presence: Presence::Default(default),
            ..self
        }
    }
}

impl Value {
    /// The maps that stand in it.
    pub fn maps(&self) -> Vec<&'static Map> {
        match self {
            Value::Map(map) => vec![*map],
            Value::List(value) | Value::OneOrMore(value) => value.maps(),
            Value::Or(one, other) => [one.maps(), other.maps()].concat(),
            _ => Vec::new(),
        }
    }
}
