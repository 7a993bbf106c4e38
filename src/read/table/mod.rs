//! Tables (CSV, RFC 4180): rows whose every cell knows its place, turned into the same trees of
//! nodes that front matter is, so that one reader serves both.

mod cells;
mod header;
mod tree;

use std::collections::BTreeMap;
use std::path::Path;

use super::cx::Cx;
use super::scalars::{check_slug, report_slug};
use super::{Desk, document};
use crate::model::Lang;
use crate::source::{Node, Place, Span};
use cells::{Cell, Records, record_span, separator};
use header::header_of;
use tree::front;

/// More rows belong into a database.
const MAX_ROWS: usize = 100_000;
const MAX_ID: usize = 40;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One value.
    Value,
    /// A number; with a decimal comma where the separator is `;`, as spreadsheets write it.
    Number,
    /// A text, in a column for each language: `title`, `title.zh-Hans`.
    Text,
    /// Texts separated by `;`, likewise in a column for each language.
    List,
}

/// A column that there may be, and the way to its place in the tree: `pose.heading`.
pub type Column = (&'static str, Kind, &'static [&'static str]);

pub struct Table {
    /// In the file's order.
    pub rows: Vec<Row>,
}

pub struct Row {
    pub id: String,
    pub place: Place,
    /// As if it were a thing's front matter.
    pub front: Node,
}

/// Reads a table, if there is one; the first language is that of plain texts.
pub fn read(
    path: &Path,
    shown: &Path,
    columns: &[Column],
    languages: &[Lang],
    desk: &mut Desk<'_>,
) -> Option<Table> {
    desk.world.metadata(path).ok()?;
    let (file, text) = document::open_text(path, shown, desk)?;
    let mut uses = Vec::new();
    let mut cx = Cx {
        file,
        lang: languages.first()?,
        desk,
        uses: &mut uses,
    };
    let (start, separator) = separator(&text);
    let mut records = Records::new(&text, start, separator);
    let mut table = Table { rows: Vec::new() };
    let Some(header) = records.next() else {
        cx.error_with_help(
            "missing-column",
            &(0..0),
            "this table is empty",
            "its first line names the columns, and one of them is `id`",
        );
        return Some(table);
    };
    let found = header_of(&header, columns, languages, &mut cx);
    let known_id = found
        .iter()
        .position(|found| found.is_some_and(|found| found.column.0 == "id"));
    let Some(id_at) = known_id else {
        let names: Vec<&str> = columns.iter().map(|column| column.0).collect();
        cx.error_with_help(
            "missing-column",
            &record_span(&header),
            "this table has no column `id`",
            format!("columns may be: {}", names.join(", ")),
        );
        return Some(table);
    };
    let mut seen = BTreeMap::new();
    for record in records {
        let span = record_span(&record);
        if table.rows.len() == MAX_ROWS {
            cx.error(
                "table-too-large",
                &span,
                format!("a table has at most {MAX_ROWS} rows"),
            );
            // Whatever it is, it is no table of rooms or relics: nothing more is said of it.
            table.rows.clear();
            break;
        }
        if record.iter().all(|cell| cell.text.trim().is_empty()) {
            continue;
        }
        if record.len() != header.len() {
            cx.error_with_help(
                "wrong-cell-count",
                &span,
                format!(
                    "this row has {} cells, and the first line names {} columns",
                    record.len(),
                    header.len()
                ),
                "put a text with a separator or a quote inside quotes, and double the quotes in it",
            );
            continue;
        }
        let Some(id) = id_of(&record[id_at], &mut seen, &mut cx) else {
            continue;
        };
        let place = cx.at(&span);
        table.rows.push(Row {
            id,
            place,
            front: front(&header, &found, &record, separator, span, &mut cx),
        });
    }
    Some(table)
}

fn id_of(cell: &Cell, seen: &mut BTreeMap<String, Span>, cx: &mut Cx<'_, '_>) -> Option<String> {
    let id = cell.text.trim();
    if id.is_empty() {
        cx.error("missing-key", &cell.span, "this row needs an `id`");
        return None;
    }
    if let Err(fault) = check_slug(id, MAX_ID) {
        report_slug(id, &fault, &cell.span, cx);
        return None;
    }
    if seen.insert(id.to_owned(), cell.span.clone()).is_some() {
        cx.error_with_help(
            "duplicate-id",
            &cell.span,
            format!("another row has the id `{id}`"),
            "give one of them another `id`",
        );
        return None;
    }
    Some(id.to_owned())
}
