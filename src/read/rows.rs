//! Scenes and relics from tables, joined with the Markdown files of the same ids.

use std::collections::BTreeMap;

use super::document::Document;
use super::page::{Opened, ThingFiles};
use super::table::{Column, Kind, Row, Table};
use super::{Desk, Folder, exhibition, merge, page, scene, table};
use crate::source::{Node, Value};
use crate::values::{DraftScene, MediaUse};

const SCENES: [Column; 13] = [
    ("id", Kind::Value, &[]),
    ("title", Kind::Text, &["title"]),
    ("alt", Kind::Text, &["alt"]),
    ("panorama", Kind::Value, &["panorama"]),
    ("x", Kind::Number, &["x"]),
    ("y", Kind::Number, &["y"]),
    ("z", Kind::Number, &["z"]),
    ("heading", Kind::Number, &["pose", "heading"]),
    ("yaw", Kind::Number, &["view", "yaw"]),
    ("pitch", Kind::Number, &["view", "pitch"]),
    ("hfov", Kind::Number, &["view", "hfov"]),
    ("hall", Kind::Value, &["hall"]),
    ("floor", Kind::Value, &["floor"]),
];

/// A thing's files and its row: one of them there is.
type Joined = BTreeMap<String, (Option<ThingFiles>, Option<Row>)>;

fn join(things: Vec<ThingFiles>, table: Option<Table>) -> Joined {
    let mut joined = Joined::new();
    for thing in things {
        let id = thing.id.clone();
        joined.entry(id).or_default().0 = Some(thing);
    }
    for row in table.into_iter().flat_map(|table| table.rows) {
        let id = row.id.clone();
        joined.entry(id).or_default().1 = Some(row);
    }
    joined
}

/// Every scene of an exhibition, by id.
pub fn scenes(
    folder: &Folder<'_>,
    desk: &mut Desk<'_>,
    uses: &mut Vec<MediaUse>,
) -> Vec<DraftScene> {
    let files = exhibition::things_in("scenes", folder, desk);
    let table = open("scenes.csv", &SCENES, folder, desk);
    let mut scenes = Vec::new();
    for (id, (thing, row)) in join(files, table) {
        let alone = row.is_none();
        let written = thing
            .and_then(|thing| page::open_all(&thing, folder, "scenes", desk))
            .and_then(|opened| scene::read(&id, &opened, folder, alone, desk, uses));
        let row = row.and_then(|row| scene_row(row, written.is_none(), folder, desk, uses));
        scenes.extend(match (written, row) {
            (Some(written), Some(row)) => Some(merge::scenes(written, row, desk)),
            (written, row) => written.or(row),
        });
    }
    scenes
}

pub fn open(
    name: &str,
    columns: &[Column],
    folder: &Folder<'_>,
    desk: &mut Desk<'_>,
) -> Option<Table> {
    table::read(
        &folder.disk.join(name),
        &folder.shown.join(name),
        columns,
        folder.languages,
        desk,
    )
}

fn scene_row(
    row: Row,
    alone: bool,
    folder: &Folder<'_>,
    desk: &mut Desk<'_>,
    uses: &mut Vec<MediaUse>,
) -> Option<DraftScene> {
    let place = row.place.clone();
    let id = row.id.clone();
    let mut opened = opened(row, folder)?;
    position_of(&mut opened.document.front);
    let mut scene = scene::read(&id, &[opened], folder, alone, desk, uses)?;
    scene.page.place = place;
    Some(scene)
}

/// The columns x, y and z are one position; those left out of it are missed by whoever reads it.
fn position_of(front: &mut Node) {
    let Value::Mapping(entries) = &mut front.value else {
        return;
    };
    let (axes, others): (Vec<_>, Vec<_>) = std::mem::take(entries)
        .into_iter()
        .partition(|entry| matches!(entry.key.as_str(), "x" | "y" | "z"));
    *entries = others;
    let mut sorted = axes;
    sorted.sort_by(|a, b| a.key.cmp(&b.key));
    let (Some(first), Some(last)) = (sorted.first(), sorted.last()) else {
        return;
    };
    let position = crate::source::Entry {
        key: "position".to_owned(),
        key_span: first.key_span.clone(),
        value: Node {
            span: first.value.span.start.min(last.value.span.start)
                ..first.value.span.end.max(last.value.span.end),
            value: Value::Sequence(sorted.iter().map(|entry| entry.value.clone()).collect()),
        },
    };
    let pose = entries.iter_mut().find(|entry| entry.key == "pose");
    match pose.map(|entry| &mut entry.value.value) {
        Some(Value::Mapping(pose)) => pose.push(position),
        _ => entries.push(crate::source::Entry {
            key: "pose".to_owned(),
            key_span: position.key_span.clone(),
            value: Node {
                span: position.value.span.clone(),
                value: Value::Mapping(vec![position]),
            },
        }),
    }
}

/// A row as the file that it stands for.
pub fn opened(row: Row, folder: &Folder<'_>) -> Option<Opened> {
    Some(Opened {
        lang: folder.languages.first()?.clone(),
        document: Document::of_front(row.place.file, row.front),
    })
}
