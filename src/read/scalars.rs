//! From nodes to plain values: numbers, ids, texts in several languages, paths.

use super::cx::Cx;
use super::fields::slip_of_key;
use crate::diagnostics::Code;
use crate::model::{Alt, Lang, Localized, MediaPath};
use crate::source::{CURLY, Located, Node, Span, Value};
use crate::values::{DraftText, MediaKind, MediaUse};

/// Longest id of an exhibition's parts; file names in a package stay below 64 with their ending.
pub const MAX_ID: usize = 40;
pub const MAX_EXHIBITION_ID: usize = 32;

const RESERVED: [&str; 4] = ["assets", "media", "museums", "index"];
const WINDOWS_DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

pub fn string(node: &Node, cx: &mut Cx<'_, '_>) -> Option<Located<String>> {
    match &node.value {
        Value::Scalar { text, .. } => Some(Located {
            value: text.clone(),
            place: cx.at(&node.span),
        }),
        _ => wrong(node, "a text", cx),
    }
}

pub fn number(node: &Node, cx: &mut Cx<'_, '_>) -> Option<f64> {
    let parsed = match &node.value {
        Value::Scalar {
            text,
            quoted: false,
        } => text.parse().ok().filter(|number: &f64| number.is_finite()),
        _ => None,
    };
    parsed.or_else(|| wrong(node, "a number", cx))
}

pub fn number_in(
    node: &Node,
    range: std::ops::RangeInclusive<f64>,
    cx: &mut Cx<'_, '_>,
) -> Option<f64> {
    let found = number(node, cx)?;
    if range.contains(&found) {
        return Some(found);
    }
    let message = format!("{found} is outside {} to {}", range.start(), range.end());
    cx.error("out-of-range", &node.span, message);
    None
}

pub fn boolean(node: &Node, cx: &mut Cx<'_, '_>) -> Option<bool> {
    match &node.value {
        Value::Scalar {
            text,
            quoted: false,
        } if text == "true" => Some(true),
        Value::Scalar {
            text,
            quoted: false,
        } if text == "false" => Some(false),
        _ => wrong(node, "`true` or `false`", cx),
    }
}

pub fn list<'n>(node: &'n Node, cx: &mut Cx<'_, '_>) -> &'n [Node] {
    match &node.value {
        Value::Sequence(items) => items,
        _ => {
            wrong::<()>(node, "a list", cx);
            &[]
        }
    }
}

pub fn numbers<const N: usize>(node: &Node, cx: &mut Cx<'_, '_>) -> Option<[f64; N]> {
    let items = list(node, cx);
    if items.len() != N {
        if matches!(node.value, Value::Sequence(_)) {
            let message = format!("this needs {N} numbers, and has {}", items.len());
            cx.error("wrong-type", &node.span, message);
        }
        return None;
    }
    let mut found = [0.0; N];
    for (slot, item) in found.iter_mut().zip(items) {
        *slot = number(item, cx)?;
    }
    Some(found)
}

/// `12 s`, `1.5 min`, or a plain number of seconds.
pub fn seconds(node: &Node, cx: &mut Cx<'_, '_>) -> Option<f64> {
    let text = string(node, cx)?.value;
    let (number, factor) = match text.trim() {
        text if text.ends_with("min") => (text.trim_end_matches("min"), 60.0),
        text => (text.trim_end_matches('s'), 1.0),
    };
    match number.trim().parse::<f64>() {
        Ok(number) if number.is_finite() && number >= 0.0 => Some(number * factor),
        _ => wrong(node, "a time such as `12 s`", cx),
    }
}

/// A time, the same in every language; or a map of languages.
pub fn times(
    node: &Node,
    languages: &[Lang],
    cx: &mut Cx<'_, '_>,
) -> Option<Located<Localized<f64>>> {
    let place = cx.at(&node.span);
    let value = match &node.value {
        Value::Mapping(entries) => {
            let mut times = Localized::new();
            for entry in entries {
                match Lang::parse(&entry.key) {
                    Some(lang) => {
                        times.insert(lang, seconds(&entry.value, cx)?);
                    }
                    None => cx.error_with_help(
                        "unknown-key",
                        &entry.key_span,
                        format!("`{}` is no language tag", entry.key),
                        "write a time, or one for each language: `{en: 4 s, zh-Hans: 3 s}`",
                    ),
                }
            }
            times
        }
        _ => {
            let time = seconds(node, cx)?;
            languages.iter().map(|lang| (lang.clone(), time)).collect()
        }
    };
    (!value.is_empty()).then_some(Located { value, place })
}

/// A text: plain in the file's language, or a map of languages.
pub fn text(node: &Node, cx: &mut Cx<'_, '_>) -> Option<DraftText> {
    let place = cx.at(&node.span);
    let value = match &node.value {
        Value::Scalar { text, .. } => cx.plain(text.clone()),
        Value::Mapping(entries) => {
            let mut text = Localized::new();
            for entry in entries {
                let Some(lang) = Lang::parse(&entry.key) else {
                    if let Some(slip) = slip_of_key(entry) {
                        cx.error_with_help(slip.code, &slip.span, slip.message, slip.help);
                        continue;
                    }
                    cx.error_with_help(
                        "unknown-key",
                        &entry.key_span,
                        format!("`{}` is no language tag", entry.key),
                        "write tags such as `en` or `zh-Hans`; a text with a comma inside braces needs quotes",
                    );
                    continue;
                };
                if let Some(value) = string(&entry.value, cx) {
                    text.insert(lang, value.value);
                }
            }
            text
        }
        _ => return wrong(node, "a text, or a map of languages", cx),
    };
    Some(Located { value, place })
}

/// `alt: ""` says "decorative".
pub fn alt(node: &Node, cx: &mut Cx<'_, '_>) -> Option<Located<Alt>> {
    if matches!(&node.value, Value::Scalar { text, .. } if text.is_empty()) {
        return Some(Located {
            value: Alt::Decorative,
            place: cx.at(&node.span),
        });
    }
    text(node, cx).map(|text| text.map(Alt::Text))
}

/// A path inside the exhibition; it is remembered as used.
pub fn media(node: &Node, kind: MediaKind, cx: &mut Cx<'_, '_>) -> Option<Located<MediaPath>> {
    let path = media_path(node, cx)?;
    cx.uses.push(MediaUse {
        path: path.clone(),
        kind,
        faces: None,
    });
    Some(path)
}

/// A path inside the exhibition, of a file that is not looked for yet.
pub fn media_path(node: &Node, cx: &mut Cx<'_, '_>) -> Option<Located<MediaPath>> {
    let text = string(node, cx)?;
    if text.value.starts_with(CURLY) && text.value.ends_with(CURLY) {
        cx.error_with_help(
            "curly-quotes",
            &node.span,
            "curly quotes are no quotes here: they would be part of the file's name",
            "write straight ones: \"…\"",
        );
        return None;
    }
    let Some(path) = MediaPath::parse(&text.value) else {
        cx.error_with_help(
            "path-outside",
            &node.span,
            format!("`{}` is no path inside the exhibition", text.value),
            "write it relative to the exhibition's folder, with `/`: media/hall.jpg",
        );
        return None;
    };
    Some(Located {
        value: path,
        place: text.place,
    })
}

/// An id that the author gives to a part: a slug.
pub fn id(node: &Node, cx: &mut Cx<'_, '_>) -> Option<Located<String>> {
    let id = string(node, cx)?;
    if let Err(fault) = check_slug(&id.value, MAX_ID) {
        report_slug(&id.value, &fault, &node.span, cx);
        return None;
    }
    Some(id)
}

/// An id taken from a file's name.
pub fn report_slug(id: &str, fault: &SlugFault, span: &Span, cx: &mut Cx<'_, '_>) {
    cx.error_with_help(
        fault.code,
        span,
        format!("`{id}` is no id: {fault}"),
        "ids are lower-case letters a–z, digits and hyphens, such as `bronze-hall-2`",
    );
}

/// Why a word is no id: the end of a sentence, and the code of its finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{why}")]
pub struct SlugFault {
    pub code: Code,
    why: &'static str,
}

const fn bad(why: &'static str) -> SlugFault {
    SlugFault {
        code: "bad-id",
        why,
    }
}

const RESERVED_WORD: SlugFault = SlugFault {
    code: "reserved-id",
    why: "the word is reserved",
};

/// # Errors
/// Why the id is none.
pub fn check_slug(id: &str, longest: usize) -> Result<(), SlugFault> {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if id.is_empty() || !id.bytes().all(plain) {
        return Err(bad("it has other characters"));
    }
    if id.starts_with('-') || id.ends_with('-') {
        return Err(bad("it starts or ends with a hyphen"));
    }
    if id.len() > longest {
        return Err(bad("it is too long"));
    }
    let numbered_device = (id.starts_with("com") || id.starts_with("lpt"))
        && id.len() == 4
        && id.ends_with(|last: char| last.is_ascii_digit());
    if RESERVED.contains(&id) || WINDOWS_DEVICES.contains(&id) || numbered_device {
        return Err(RESERVED_WORD);
    }
    Ok(())
}

pub fn wrong<T>(node: &Node, wanted: &str, cx: &mut Cx<'_, '_>) -> Option<T> {
    let described = node.described();
    cx.error(
        "wrong-type",
        &node.span,
        format!("this should be {wanted}, and is {described}"),
    );
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs() {
        for good in ["a", "hall-2", "0", "console", "com10"] {
            assert_eq!(check_slug(good, MAX_ID), Ok(()), "{good}");
        }
        for bad in [
            "", "Hall", "a_b", "-a", "a-", "媒", "con", "com1", "media", "a.b",
        ] {
            assert!(check_slug(bad, MAX_ID).is_err(), "{bad}");
        }
        assert!(check_slug(&"a".repeat(41), MAX_ID).is_err());
    }
}
