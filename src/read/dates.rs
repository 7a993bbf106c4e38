//! `date` in each language's words, and `date_edtf`. The words are a line of the catalogue too
//! (`facts.rs`), which reports what is no text.

use super::cx::Cx;
use super::fields::Fields;
use super::scalars::string;
use crate::model::Lang;
use crate::source::{Located, Node, Value};
use crate::values::DraftDates;

pub fn read(fields: &mut Fields<'_>, is_main: bool, dates: &mut DraftDates, cx: &mut Cx<'_, '_>) {
    if let Some(node) = fields.get("date") {
        written(node, dates, cx);
    }
    if is_main {
        dates.edtf = fields.get("date_edtf").and_then(|node| string(node, cx));
    }
}

fn written(node: &Node, dates: &mut DraftDates, cx: &Cx<'_, '_>) {
    let located = |node: &Node| match &node.value {
        Value::Scalar { text, .. } => Some(Located {
            value: text.clone(),
            place: cx.at(&node.span),
        }),
        _ => None,
    };
    if let Some(text) = located(node) {
        dates.written.push((cx.lang.clone(), text));
    }
    if let Value::Mapping(entries) = &node.value {
        for entry in entries {
            if let (Some(lang), Some(text)) = (Lang::parse(&entry.key), located(&entry.value)) {
                dates.written.push((lang, text));
            }
        }
    }
}
