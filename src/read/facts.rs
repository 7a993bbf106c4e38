//! The catalogue entry of a relic, in the order of a catalogue.

use super::cx::Cx;
use super::fields::Fields;
use super::scalars::{list, number_in, string, text};
use crate::model::{Fact, FactLabel, Localized};
use crate::source::{Node, Value};

const BEFORE_PLACE: [&str; 3] = ["type", "maker", "date"];
const LISTS: [&str; 3] = ["material", "technique", "subject"];
const AFTER: [&str; 2] = ["inscription", "provenance"];
const DIMENSIONS: [(&str, &str); 6] = [
    ("height", "dimensions.height"),
    ("width", "dimensions.width"),
    ("depth", "dimensions.depth"),
    ("length", "dimensions.length"),
    ("diameter", "dimensions.diameter"),
    ("mass", "dimensions.mass"),
];

pub fn read(fields: &mut Fields<'_>, cx: &mut Cx<'_, '_>) -> Vec<Fact> {
    let mut facts = Vec::new();
    one(fields, "identifier", &mut facts, cx);
    for key in BEFORE_PLACE {
        one(fields, key, &mut facts, cx);
    }
    if let Some(node) = fields.get("place") {
        facts.extend(place(node, cx));
    }
    for key in LISTS {
        if let Some(node) = fields.get(key) {
            facts.extend(several(key, node, cx));
        }
    }
    if let Some(node) = fields.get("dimensions") {
        dimensions(node, &mut facts, cx);
    }
    for key in AFTER {
        one(fields, key, &mut facts, cx);
    }
    if let Some(node) = fields.get("fields") {
        facts.extend(list(node, cx).iter().filter_map(|node| own(node, cx)));
    }
    facts
}

fn known(key: &'static str, values: Vec<Localized<String>>) -> Fact {
    Fact {
        label: FactLabel::Known(key),
        values,
    }
}

fn one(fields: &mut Fields<'_>, key: &'static str, facts: &mut Vec<Fact>, cx: &mut Cx<'_, '_>) {
    if let Some(text) = fields.get(key).and_then(|node| text(node, cx)) {
        facts.push(known(key, vec![text.value]));
    }
}

fn several(key: &'static str, node: &Node, cx: &mut Cx<'_, '_>) -> Option<Fact> {
    // One material needs no brackets.
    let items = match &node.value {
        Value::Sequence(items) => items.as_slice(),
        _ => std::slice::from_ref(node),
    };
    let values: Vec<_> = items
        .iter()
        .filter_map(|node| Some(text(node, cx)?.value))
        .collect();
    (!values.is_empty()).then(|| known(key, values))
}

/// A name, or `{name, lat, lon}`.
fn place(node: &Node, cx: &mut Cx<'_, '_>) -> Option<Fact> {
    let is_map_of_facts = match &node.value {
        Value::Mapping(entries) => entries
            .iter()
            .any(|entry| matches!(entry.key.as_str(), "name" | "lat" | "lon")),
        _ => false,
    };
    if !is_map_of_facts {
        return Some(known("place", vec![text(node, cx)?.value]));
    }
    let mut fields = Fields::of(node, "a place", cx)?;
    let name = fields
        .need("name", "a place", cx)
        .and_then(|node| text(node, cx));
    for (key, limit) in [("lat", 90.0), ("lon", 180.0)] {
        if let Some(node) = fields.get(key) {
            number_in(node, -limit..=limit, cx);
        }
    }
    fields.finish(cx);
    Some(known("place", vec![name?.value]))
}

fn dimensions(node: &Node, facts: &mut Vec<Fact>, cx: &mut Cx<'_, '_>) {
    let Some(mut fields) = Fields::of(node, "`dimensions`", cx) else {
        return;
    };
    for (key, label) in DIMENSIONS {
        if let Some(measure) = fields.get(key).and_then(|node| string(node, cx)) {
            facts.push(known(label, vec![cx.plain(measure.value)]));
        }
    }
    fields.finish(cx);
}

fn own(node: &Node, cx: &mut Cx<'_, '_>) -> Option<Fact> {
    let mut fields = Fields::of(node, "a field", cx)?;
    let label = fields
        .need("label", "a field", cx)
        .and_then(|node| text(node, cx));
    let value = fields
        .need("value", "a field", cx)
        .and_then(|node| text(node, cx));
    fields.finish(cx);
    Some(Fact {
        label: FactLabel::Own(label?.value),
        values: vec![value?.value],
    })
}

/// Adds a translation's facts to the main file's: label by label, value by value.
pub fn merge(facts: &mut [Fact], translated: Vec<Fact>) {
    for fact in translated {
        let Some(main) = facts.iter_mut().find(|main| main.label == fact.label) else {
            continue;
        };
        for (value, translation) in main.values.iter_mut().zip(fact.values) {
            for (lang, text) in translation.iter() {
                value.insert(lang.clone(), text.clone());
            }
        }
    }
}
