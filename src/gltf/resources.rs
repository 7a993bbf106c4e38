//! Where buffers and images have their bytes: in the GLB, in the JSON, or in files beside it.

use std::collections::BTreeSet;

use serde_json::Value;

use super::document::{Document, damaged, required};
use crate::diagnostics::Fault;
use crate::model::MediaPath;

/// What a `uri` stands for.
#[derive(Debug, PartialEq)]
pub enum Resource<'a> {
    /// Base64 text of a `data:` URI.
    Inline(&'a str),
    /// Relative to the document.
    File(MediaPath),
}

/// The resource of a buffer or an image; `None` without a `uri`.
///
/// # Errors
/// When it leads to the network or out of the folder.
pub fn resource<'a>(object: &'a Value, owner: &str) -> Result<Option<Resource<'a>>, Fault> {
    let uri = match object.get("uri") {
        None => return Ok(None),
        Some(Value::String(uri)) => uri,
        Some(_) => return Err(damaged(format!("`uri` of {owner} is no text"))),
    };
    if let Some(data) = strip_scheme(uri, "data:") {
        return data
            .split_once(";base64,")
            .map(|(_, base64)| Some(Resource::Inline(base64)))
            .ok_or_else(|| damaged(format!("{owner} has a `data:` URI that is not in base64")));
    }
    if ["http:", "https:", "file:", "blob:", "//"]
        .iter()
        .any(|scheme| strip_scheme(uri, scheme).is_some())
    {
        return Err(
            Fault::new(format!("{owner} of this glTF lies elsewhere: `{uri}`"))
                .help("a museum works without internet: put the file beside the .gltf, or export a single .glb"),
        );
    }
    percent_decoded(uri)
        .and_then(|path| MediaPath::parse(&path))
        .map(|path| Some(Resource::File(path)))
        .ok_or_else(|| {
            Fault::new(format!(
                "{owner} of this glTF names `{uri}`, which is no path below its folder"
            ))
            .help("put the file beside the .gltf, or export a single .glb")
        })
}

fn strip_scheme<'a>(uri: &'a str, scheme: &str) -> Option<&'a str> {
    let start = uri.get(..scheme.len())?;
    start
        .eq_ignore_ascii_case(scheme)
        .then(|| &uri[scheme.len()..])
}

/// RFC 3986, 2.1. A `%` without two digits behind it is itself: exporters write plain names too.
fn percent_decoded(uri: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(uri.len());
    let mut rest = uri.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        let decoded = match (first, tail) {
            (b'%', [high, low, ..]) => hex(*high).zip(hex(*low)),
            _ => None,
        };
        if let Some((high, low)) = decoded {
            bytes.push(high << 4 | low);
            rest = tail.get(2..)?;
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}

/// Every file that buffers and images name; sorted, each once.
pub(super) fn companions(document: &Document) -> Result<Vec<MediaPath>, Fault> {
    let mut files = BTreeSet::new();
    for (list, noun) in [("buffers", "buffer"), ("images", "image")] {
        for (number, item) in document.list(list)?.iter().enumerate() {
            if let Some(Resource::File(path)) = resource(item, &format!("{noun} {number}"))? {
                files.insert(path);
            }
        }
    }
    Ok(files.into_iter().collect())
}

/// Length in bytes of every buffer, as stated and as there is; `None` for a meshopt fallback,
/// which has no bytes.
pub(super) fn buffer_lengths(
    document: &Document,
    bin_bytes: Option<u64>,
    file_bytes: impl Fn(&MediaPath) -> Option<u64>,
) -> Result<Vec<u64>, Fault> {
    let length = |(number, buffer): (usize, &Value)| {
        let owner = format!("buffer {number}");
        let stated = required(buffer, "byteLength", &owner)?;
        let there = match resource(buffer, &owner)? {
            Some(Resource::Inline(base64)) => decoded_length(base64),
            Some(Resource::File(path)) => file_bytes(&path).unwrap_or(0),
            None if number == 0 && bin_bytes.is_some() => bin_bytes.unwrap_or(0),
            None if is_fallback(buffer) => stated,
            None => return Err(damaged(format!("{owner} has no bytes"))),
        };
        if there < stated {
            return Err(damaged(format!(
                "{owner} should have {stated} bytes and has {there}"
            )));
        }
        Ok(stated)
    };
    document
        .list("buffers")?
        .iter()
        .enumerate()
        .map(length)
        .collect()
}

/// Lengths of a GLB's own buffer, and behind it of those that exist only for readers without meshopt.
pub(super) fn one_and_fallbacks(document: &Document, bin: &[u8]) -> Result<Vec<u64>, Fault> {
    let buffers = document.list("buffers")?.iter().enumerate();
    let length = |(number, buffer): (usize, &Value)| match number {
        0 => Ok(bin.len() as u64),
        _ => required(buffer, "byteLength", &format!("buffer {number}")),
    };
    buffers.map(length).collect()
}

/// The bytes of an image, or of whatever else has a view of a document's one buffer.
pub fn view_bytes<'a>(document: &Document, bin: &'a [u8], object: &Value) -> Option<&'a [u8]> {
    let at = |object: &Value, key: &str| usize::try_from(object.get(key)?.as_u64()?).ok();
    let view = document
        .list("bufferViews")
        .ok()?
        .get(at(object, "bufferView")?)?;
    let start = at(view, "byteOffset").unwrap_or(0);
    bin.get(start..start.checked_add(at(view, "byteLength")?)?)
}

/// A buffer that exists only for readers without `EXT_meshopt_compression`.
pub(super) fn is_fallback(buffer: &Value) -> bool {
    ["EXT_meshopt_compression", "KHR_meshopt_compression"]
        .iter()
        .any(|name| {
            buffer
                .pointer(&format!("/extensions/{name}/fallback"))
                .and_then(Value::as_bool)
                .unwrap_or(false)
        })
}

fn decoded_length(base64: &str) -> u64 {
    let digits = base64.trim_end_matches('=').len() as u64;
    digits * 3 / 4
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Resource, resource};
    use crate::model::MediaPath;

    #[test]
    fn uris_stay_below_the_folder() {
        let file = |uri: &str| match resource(&json!({"uri": uri}), "image 0") {
            Ok(Some(Resource::File(path))) => Some(path),
            _ => None,
        };
        for (uri, path) in [
            ("a.bin", "a.bin"),
            ("tex/%E9%BC%8E%201.png", "tex/鼎 1.png"),
            ("100%.png", "100%.png"),
            ("鼎.png", "鼎.png"),
        ] {
            assert_eq!(file(uri), MediaPath::parse(path), "{uri}");
        }
        for uri in [
            "../a.bin",
            "%2e%2e/a.bin",
            "/etc/passwd",
            "https://example.org/a.bin",
            "HTTP://example.org/a",
            "//example.org/a",
            "C:\\a.bin",
            "a\\b",
            "",
        ] {
            assert_eq!(file(uri), None, "{uri}");
        }
    }
}
