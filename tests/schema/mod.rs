//! The schemas and the readers say the same. Every map that `src/schema` describes is put before
//! the reader with a stranger among its keys: the finding on the stranger lists what the reader
//! knows. Every key is put before both with its example, which is right, and with a value that is
//! wrong. Files that are right, and some that are not, are put before the schemas.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod bench;
mod documents;
mod editor;
mod files;
mod keys;
mod tables;
mod values;

use enfilade::schema::{Form, THINGS, Thing};

/// No reader knows it, and no key is like it.
const STRANGER: &str = "qqqqqqqqqqqqqqqq";

fn thing(name: &str) -> &'static Thing {
    THINGS.iter().find(|thing| thing.name == name).unwrap()
}

/// Things that are YAML: all but tables.
fn yaml_things() -> impl Iterator<Item = &'static Thing> {
    THINGS.iter().filter(|thing| thing.form != Form::Table)
}
