//! Codes to scan: a link that leads out of the site leaves its words where they are, and its
//! address stands below the text, drawn and spelled, so that lines keep their height.

use std::collections::BTreeSet;

use super::super::code::{code, svg};
use super::escaped;

/// A link that is to be scanned.
#[derive(Debug, PartialEq, Eq)]
pub struct ToScan {
    pub text: String,
    pub address: String,
}

/// Each address once, in the order of the text.
pub fn below(out: &mut String, codes: &[ToScan]) {
    let mut seen = BTreeSet::new();
    let items = codes.iter().filter(|one| seen.insert(&one.address));
    let items: String = items.map(item).collect();
    if !items.is_empty() {
        out.push_str(&format!("<ul class=\"codes\">\n{items}</ul>\n"));
    }
}

fn item(ToScan { text, address }: &ToScan) -> String {
    let drawn = code(address).map(|code| svg(&code)).unwrap_or_default();
    let title = match text.is_empty() || text == address {
        true => String::new(),
        false => format!("<span class=\"codes-title\">{}</span> ", escaped(text)),
    };
    format!(
        "<li>{drawn}<span class=\"codes-words\">{title}<span class=\"codes-address\" dir=\"ltr\">{}</span></span></li>\n",
        escaped(address)
    )
}
