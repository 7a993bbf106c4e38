//! The JSON of a glTF, parsed in bounded memory, and the few ways in which it is looked at.

use serde_json::Value;

use crate::diagnostics::Fault;

/// A .gltf may carry its buffers inside, in base64.
pub const MAX_JSON_BYTES: u64 = 256 << 20;
/// Commas and brackets outside strings. A parsed value takes up to a hundred bytes, so that a few
/// megabytes of `[[[[],[],…` would fill the memory; the largest real scenes have some 100 000.
const MAX_JSON_PARTS: usize = 2_000_000;

/// A glTF document, unchecked.
#[derive(Debug, Clone)]
pub struct Document {
    root: Value,
}

impl Document {
    /// # Errors
    /// When it is no JSON object, or too large to be a scene.
    pub fn parse(json: &[u8]) -> Result<Document, Fault> {
        let json = json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json);
        if parts(json) > MAX_JSON_PARTS {
            return Err(Fault::new(
                "the JSON of this glTF has more than two million parts, too many for a scene",
            )
            .help("join its nodes and meshes in the program that made it"));
        }
        let root: Value = serde_json::from_slice(json).map_err(|error| {
            Fault::new(format!("the JSON of this glTF is broken: {error}"))
                .help("copy or export it again")
        })?;
        if !root.is_object() {
            return Err(Fault::new("the JSON of this glTF is no object"));
        }
        Ok(Document { root })
    }

    pub fn root(&self) -> &Value {
        &self.root
    }

    /// Whoever changes a checked document keeps what is said of one.
    pub fn root_mut(&mut self) -> &mut Value {
        &mut self.root
    }

    pub(super) fn of(root: Value) -> Document {
        Document { root }
    }

    pub(super) fn into_root(self) -> Value {
        self.root
    }

    /// # Errors
    /// When the document is not of glTF 2.
    pub(super) fn check_version(&self) -> Result<(), Fault> {
        let asset = self
            .root
            .get("asset")
            .ok_or_else(|| Fault::new("this JSON is no glTF: it has no `asset`"))?;
        let text = |key| asset.get(key).and_then(Value::as_str);
        let version = text("minVersion").or(text("version")).unwrap_or_default();
        if version != "2" && !version.starts_with("2.") {
            return Err(Fault::new(format!(
                "this glTF is of version `{version}`; only version 2 is supported"
            ))
            .help("open it in Blender and export it as glTF 2.0 (.glb)"));
        }
        Ok(())
    }

    /// A list at the top level; empty when absent.
    ///
    /// # Errors
    /// When it is no list of objects.
    pub(super) fn list(&self, name: &str) -> Result<&[Value], Fault> {
        match self.root.get(name) {
            None => Ok(&[]),
            Some(Value::Array(items)) if items.iter().all(Value::is_object) => Ok(items),
            Some(_) => Err(damaged(format!("`{name}` is no list of objects"))),
        }
    }
}

/// Commas, colons and opening brackets outside strings.
fn parts(json: &[u8]) -> usize {
    let mut parts = 0;
    let mut in_string = false;
    let mut escaped = false;
    for byte in json {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b',' | b':' | b'[' | b'{' if !in_string => parts += 1,
            _ => {}
        }
    }
    parts
}

/// A fault of the file's making, which its maker can only export again.
pub(super) fn damaged(what: impl std::fmt::Display) -> Fault {
    Fault::new(format!("this glTF is damaged: {what}"))
        .help("export it again; Khronos' glTF validator tells the exporter's maker more")
}

/// A whole number; `None` when absent. `owner` names the object in a fault.
pub(super) fn whole(object: &Value, key: &str, owner: &str) -> Result<Option<u64>, Fault> {
    let Some(value) = object.get(key) else {
        return Ok(None);
    };
    // Some writers spell whole numbers as `3.0`.
    let spelt_as_fraction = || {
        value
            .as_f64()
            .filter(|number| number.fract() == 0.0 && (0.0..=9e15).contains(number))
            .map(|number| number as u64)
    };
    value
        .as_u64()
        .or_else(spelt_as_fraction)
        .map(Some)
        .ok_or_else(|| damaged(format!("`{key}` of {owner} is no whole number")))
}

/// A whole number that must be there.
pub(super) fn required(object: &Value, key: &str, owner: &str) -> Result<u64, Fault> {
    whole(object, key, owner)?.ok_or_else(|| damaged(format!("{owner} has no `{key}`")))
}

/// An index into a list of `length` things; `None` when absent.
pub(super) fn index(
    object: &Value,
    key: &str,
    owner: &str,
    length: usize,
) -> Result<Option<usize>, Fault> {
    whole(object, key, owner)?
        .map(|number| in_range(number, length, key, owner))
        .transpose()
}

pub(super) fn in_range(number: u64, length: usize, key: &str, owner: &str) -> Result<usize, Fault> {
    usize::try_from(number)
        .ok()
        .filter(|index| *index < length)
        .ok_or_else(|| {
            damaged(format!(
                "`{key}` of {owner} says {number}, and there are only {length}"
            ))
        })
}
