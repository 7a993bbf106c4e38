//! Takes fields from a map of keys. Whatever is wrong becomes a finding, and reading goes on.

use super::cx::Cx;
use crate::source::{Entry, Node, Slip, Span, Value, did_you_mean};

/// A map whose keys are asked for one by one; [`Fields::finish`] reports the keys that nobody
/// asked for, so the list of known keys can never differ from what is read.
pub struct Fields<'n> {
    pub span: Span,
    entries: &'n [Entry],
    asked: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    /// `what` names the thing in a sentence: "a scene".
    pub fn of(node: &'n Node, what: &str, cx: &mut Cx<'_, '_>) -> Option<Fields<'n>> {
        let entries: &[Entry] = match &node.value {
            Value::Mapping(entries) => entries,
            Value::Null => &[],
            _ => {
                let described = node.described();
                cx.error_with_help(
                    "wrong-type",
                    &node.span,
                    format!("{what} should be a map of keys, and this is {described}"),
                    "write `key: value` lines",
                );
                return None;
            }
        };
        let fields = Fields {
            span: node.span.clone(),
            entries,
            asked: Vec::new(),
        };
        fields.report_repetitions(cx);
        Some(fields)
    }

    fn report_repetitions(&self, cx: &mut Cx<'_, '_>) {
        for (index, entry) in self.entries.iter().enumerate() {
            if self.entries[..index].iter().any(|e| e.key == entry.key) {
                cx.error_with_help(
                    "duplicate-key",
                    &entry.key_span,
                    format!("`{}` is written twice", entry.key),
                    "keep one of the two",
                );
            }
        }
    }

    /// The value of a key; a key without a value counts as absent.
    pub fn get(&mut self, key: &'static str) -> Option<&'n Node> {
        if !self.asked.contains(&key) {
            self.asked.push(key);
        }
        self.entries
            .iter()
            .find(|entry| entry.key == key)
            .map(|entry| &entry.value)
            .filter(|node| node.value != Value::Null)
    }

    /// The value of a key that must be there.
    pub fn need(&mut self, key: &'static str, what: &str, cx: &mut Cx<'_, '_>) -> Option<&'n Node> {
        let found = self.get(key);
        if found.is_none() {
            cx.error("missing-key", &self.span, format!("{what} needs `{key}`"));
        }
        found
    }

    /// Keys of CONTENT that this version reads past: said, so that nobody waits for an effect.
    pub fn not_yet(&mut self, keys: &[&'static str], cx: &mut Cx<'_, '_>) {
        for key in keys {
            self.asked.push(key);
            if let Some(entry) = self.entries.iter().find(|entry| entry.key == *key) {
                let place = cx.at(&entry.key_span);
                cx.push(crate::diagnostics::Finding::note(
                    "not-yet",
                    place,
                    format!("`{key}` has no effect in this version"),
                ));
            }
        }
    }

    pub fn finish(self, cx: &mut Cx<'_, '_>) {
        for entry in self.entries {
            if self.asked.contains(&entry.key.as_str()) {
                continue;
            }
            if let Some(slip) = slip_of_key(entry) {
                cx.error_with_help(slip.code, &slip.span, slip.message, slip.help);
                continue;
            }
            let message = format!("there is no key `{}` here", entry.key);
            let help = unknown_key_help(entry, &self.asked);
            cx.error_with_help("unknown-key", &entry.key_span, message, help);
        }
    }
}

/// A key without a value that was not meant to be a key.
pub fn slip_of_key(entry: &Entry) -> Option<Slip> {
    if entry.value.value != Value::Null {
        return None;
    }
    let key = &entry.key;
    let span = entry.key_span.clone();
    if key.contains('：') {
        return Some(Slip {
            code: "full-width-colon",
            message: format!("`{key}` has the full-width colon `：`"),
            help: "write `:` and a space",
            span,
        });
    }
    key.contains(' ').then(|| Slip {
        code: "comma-in-braces",
        message: format!("`{key}` looks like the rest of a text with a comma"),
        help: "put quotes around a text with a comma inside braces: {en: \"…, …\"}",
        span,
    })
}

fn unknown_key_help(entry: &Entry, known: &[&str]) -> String {
    match did_you_mean(&entry.key, known.iter().copied()) {
        Some(key) => format!("did you mean `{key}`?"),
        None => format!("known here: {}", known.join(", ")),
    }
}
