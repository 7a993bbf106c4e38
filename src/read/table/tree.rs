//! A row as the tree of nodes that front matter would be.

use super::Kind;
use super::cells::Cell;
use super::header::Found;
use crate::model::Lang;
use crate::read::cx::Cx;
use crate::source::{Entry, Node, Span, Value};

/// The row as the tree that its front matter would be.
pub fn front(
    header: &[Cell],
    found: &[Option<Found<'_>>],
    record: &[Cell],
    separator: u8,
    span: Span,
    cx: &mut Cx<'_, '_>,
) -> Node {
    let mut root = Node {
        span,
        value: Value::Mapping(Vec::new()),
    };
    for ((name, found), cell) in header.iter().zip(found).zip(record) {
        let Some(Found { column, lang }) = found else {
            continue;
        };
        let (_, kind, way) = *column;
        if cell.text.trim().is_empty() || way.is_empty() {
            continue;
        }
        let lang = lang.unwrap_or(cx.lang);
        match kind {
            Kind::Value => put(
                &mut root,
                way,
                &name.span,
                scalar(cell.text.trim(), &cell.span),
            ),
            Kind::Number => {
                let number = match separator {
                    b';' => cell.text.trim().replace(',', "."),
                    _ => cell.text.trim().to_owned(),
                };
                put(&mut root, way, &name.span, scalar(&number, &cell.span));
            }
            Kind::Text => put_text(
                &mut root,
                way,
                name,
                lang,
                scalar(cell.text.trim(), &cell.span),
            ),
            Kind::List => {
                let items = cell.text.split([';', '；']).map(str::trim);
                for (index, item) in items.enumerate() {
                    put_item(&mut root, way, name, lang, index, scalar(item, &cell.span));
                }
            }
        }
    }
    root
}

fn scalar(text: &str, span: &Span) -> Node {
    Node {
        span: span.clone(),
        value: Value::Scalar {
            text: text.to_owned(),
            quoted: false,
        },
    }
}

/// The node of a key, made where there is none.
fn child<'n>(node: &'n mut Node, key: &str, key_span: &Span, span: &Span) -> Option<&'n mut Node> {
    let Value::Mapping(entries) = &mut node.value else {
        return None;
    };
    let at = match entries.iter().position(|entry| entry.key == key) {
        Some(at) => at,
        None => {
            entries.push(Entry {
                key: key.to_owned(),
                key_span: key_span.clone(),
                value: Node {
                    span: span.clone(),
                    value: Value::Mapping(Vec::new()),
                },
            });
            entries.len() - 1
        }
    };
    entries.get_mut(at).map(|entry| &mut entry.value)
}

/// Puts a value at the end of a way of keys.
fn put(root: &mut Node, way: &[&str], key_span: &Span, value: Node) {
    let mut node = root;
    for key in way {
        match child(node, key, key_span, &value.span) {
            Some(next) => node = next,
            None => return,
        }
    }
    *node = value;
}

fn put_text(root: &mut Node, way: &[&str], name: &Cell, lang: &Lang, value: Node) {
    let mut way = way.to_vec();
    way.push(lang.tag());
    put(root, &way, &name.span, value);
}

fn put_item(root: &mut Node, way: &[&str], name: &Cell, lang: &Lang, index: usize, value: Node) {
    let mut node = root;
    for key in way {
        match child(node, key, &name.span, &value.span) {
            Some(next) => node = next,
            None => return,
        }
    }
    if !matches!(node.value, Value::Sequence(_)) {
        node.value = Value::Sequence(Vec::new());
    }
    let Value::Sequence(items) = &mut node.value else {
        return;
    };
    while items.len() <= index {
        items.push(Node {
            span: value.span.clone(),
            value: Value::Mapping(Vec::new()),
        });
    }
    if let Some(item) = items.get_mut(index) {
        put(item, &[lang.tag()], &name.span, value);
    }
}
