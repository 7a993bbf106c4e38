//! What an editor would say: the schemas, judged by a validator and a YAML reader that are not
//! ours (ajv and yaml, which run in Node).

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use enfilade::schema::{THINGS, Thing, schema};
use serde_json::{Map, Value, json};

/// A file's YAML: all of it, or its front matter.
#[derive(Clone)]
pub struct Yaml {
    pub thing: &'static Thing,
    pub text: String,
}

/// The errors of each.
pub fn errors(files: &[Yaml]) -> Vec<Vec<String>> {
    let schemas: Map<String, Value> = THINGS
        .iter()
        .map(|thing| (thing.name.to_owned(), schema(thing)))
        .collect();
    let files: Vec<Value> = files
        .iter()
        .map(|file| json!({"schema": file.thing.name, "text": file.text}))
        .collect();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/support/validate.mjs");
    let mut node = Command::new("node")
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| {
            panic!("node cannot be run ({error}): cargo xtask test --only setup")
        });
    let request = json!({"schemas": schemas, "files": files}).to_string();
    node.stdin
        .take()
        .unwrap()
        .write_all(request.as_bytes())
        .unwrap();
    let answer = node.wait_with_output().unwrap();
    assert!(
        answer.status.success(),
        "validate.mjs failed: `cargo xtask test --only setup` installs what it needs"
    );
    serde_json::from_slice(&answer.stdout).unwrap()
}
