//! `objects.csv`: relics as rows, in the columns of CollectionBuilder and Dublin Core.

use super::page::{Opened, ThingFiles};
use super::rows::{open, opened};
use super::table::{Column, Kind, Row};
use super::{Desk, Folder, document, exhibition, object, page};
use crate::diagnostics::Finding;
use crate::model::Lang;
use crate::source::{Entry, Node, Value};
use crate::values::{DraftObject, MediaUse};

const OBJECTS: [Column; 28] = [
    ("id", Kind::Value, &[]),
    ("title", Kind::Text, &["title"]),
    ("identifier", Kind::Value, &["identifier"]),
    ("type", Kind::Text, &["type"]),
    ("maker", Kind::Text, &["maker"]),
    ("date", Kind::Text, &["date"]),
    ("date_edtf", Kind::Value, &["date_edtf"]),
    ("period", Kind::Value, &["period"]),
    ("place", Kind::Text, &["place"]),
    ("material", Kind::List, &["material"]),
    ("technique", Kind::List, &["technique"]),
    ("subject", Kind::List, &["subject"]),
    ("dimensions.height", Kind::Value, &["dimensions", "height"]),
    ("dimensions.width", Kind::Value, &["dimensions", "width"]),
    ("dimensions.depth", Kind::Value, &["dimensions", "depth"]),
    ("dimensions.length", Kind::Value, &["dimensions", "length"]),
    (
        "dimensions.diameter",
        Kind::Value,
        &["dimensions", "diameter"],
    ),
    ("dimensions.mass", Kind::Value, &["dimensions", "mass"]),
    ("inscription", Kind::Text, &["inscription"]),
    ("provenance", Kind::Text, &["provenance"]),
    ("credit", Kind::Text, &["credit"]),
    ("rights", Kind::Value, &["rights"]),
    ("museum", Kind::Value, &["museum"]),
    ("model", Kind::Value, &["model"]),
    ("image", Kind::Value, &["image"]),
    ("alt", Kind::Text, &["alt"]),
    ("caption", Kind::Text, &["caption"]),
    ("label", Kind::Text, &["label"]),
];

/// The relics of the table; `files` are those that have a Markdown file.
pub fn objects(
    files: &[ThingFiles],
    folder: &Folder<'_>,
    desk: &mut Desk<'_>,
    uses: &mut Vec<MediaUse>,
) -> Vec<DraftObject> {
    let table = open("objects.csv", &OBJECTS, folder, desk);
    let rows = table.into_iter().flat_map(|table| table.rows);
    let ids: std::collections::BTreeSet<&str> =
        files.iter().map(|thing| thing.id.as_str()).collect();
    rows.filter_map(|row| {
        if ids.contains(row.id.as_str()) {
            desk.findings.push(
                Finding::error(
                    "duplicate-id",
                    row.place.clone(),
                    format!("`objects/{}.md` is the same relic", row.id),
                )
                .help("a relic is either a file or a row: take one of them away"),
            );
            return None;
        }
        object_row(row, folder, desk, uses)
    })
    .collect()
}

fn object_row(
    mut row: Row,
    folder: &Folder<'_>,
    desk: &mut Desk<'_>,
    uses: &mut Vec<MediaUse>,
) -> Option<DraftObject> {
    let label = take(&mut row.front, "label");
    media_of(&mut row.front);
    let (id, place) = (row.id.clone(), row.place.clone());
    let opened = with_label(opened(row, folder)?, label, folder);
    let mut object = object::read(&id, &opened, folder, desk, uses)?;
    object.page.place = place;
    Some(object)
}

fn take(front: &mut Node, key: &str) -> Option<Entry> {
    let Value::Mapping(entries) = &mut front.value else {
        return None;
    };
    let at = entries.iter().position(|entry| entry.key == key)?;
    Some(entries.remove(at))
}

/// The columns `model` and `image` are the relic's media; both share `alt` and `caption`.
fn media_of(front: &mut Node) {
    let shared: Vec<Entry> = ["alt", "caption"]
        .into_iter()
        .filter_map(|key| take(front, key))
        .collect();
    let files: Vec<Entry> = ["model", "image"]
        .into_iter()
        .filter_map(|key| take(front, key))
        .collect();
    let (Some(first), Value::Mapping(entries)) = (files.first(), &mut front.value) else {
        return;
    };
    let (key_span, span) = (first.key_span.clone(), first.value.span.clone());
    let media = files.into_iter().map(|file| Node {
        span: file.value.span.clone(),
        value: Value::Mapping(
            std::iter::once(medium_id(&file))
                .chain([file])
                .chain(shared.clone())
                .collect(),
        ),
    });
    let media = Value::Sequence(media.collect());
    entries.push(Entry {
        key: "media".to_owned(),
        key_span,
        value: Node { span, value: media },
    });
}

/// A model and an image of the same name stay apart.
fn medium_id(file: &Entry) -> Entry {
    Entry {
        key: "id".to_owned(),
        key_span: file.key_span.clone(),
        value: Node {
            span: file.value.span.clone(),
            value: Value::Scalar {
                text: file.key.clone(),
                quoted: true,
            },
        },
    }
}

/// A label is Markdown as the body of a file is, in as many languages as it has columns.
fn with_label(main: Opened, label: Option<Entry>, folder: &Folder<'_>) -> Vec<Opened> {
    let file = main.document.file;
    let mut all = vec![main];
    let Some(Value::Mapping(texts)) = label.map(|label| label.value.value) else {
        return all;
    };
    for text in texts {
        let Value::Scalar { text: words, .. } = text.value.value else {
            continue;
        };
        let known = all.iter_mut().find(|opened| opened.lang.tag() == text.key);
        if let Some(opened) = known {
            document::set_words(&mut opened.document, &words, &text.value.span);
        } else if let Some(lang) = language(&text.key, folder) {
            let empty = Node {
                span: text.value.span.clone(),
                value: Value::Null,
            };
            let mut document = document::Document::of_front(file, empty);
            document::set_words(&mut document, &words, &text.value.span);
            all.push(Opened { lang, document });
        }
    }
    all
}

fn language(tag: &str, folder: &Folder<'_>) -> Option<Lang> {
    let mut languages = folder.languages.iter();
    languages.find(|lang| lang.tag() == tag).cloned()
}

/// Every relic of an exhibition: files and rows, by id.
pub fn all(folder: &Folder<'_>, desk: &mut Desk<'_>, uses: &mut Vec<MediaUse>) -> Vec<DraftObject> {
    let files = exhibition::things_in("objects", folder, desk);
    let mut found = Vec::new();
    for thing in &files {
        if let Some(opened) = page::open_all(thing, folder, "objects", desk) {
            found.extend(object::read(&thing.id, &opened, folder, desk, uses));
        }
    }
    found.extend(objects(&files, folder, desk, uses));
    found.sort_by(|a: &DraftObject, b| a.page.id.cmp(&b.page.id));
    found
}
