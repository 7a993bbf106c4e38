//! Tables (CSV, RFC 4180): rows whose every cell knows its place, turned into the same trees of
//! nodes that front matter is, so that one reader serves both.

use std::collections::BTreeMap;
use std::path::Path;

use super::cx::Cx;
use super::scalars::{check_slug, report_slug};
use super::{Desk, document};
use crate::model::Lang;
use crate::source::{Entry, Node, Place, Span, Value, did_you_mean};

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

#[derive(Clone, Copy)]
struct Found<'l> {
    column: Column,
    /// `None`: the language of plain strings.
    lang: Option<&'l Lang>,
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

fn record_span(record: &[Cell]) -> Span {
    let start = record.first().map_or(0, |cell| cell.span.start);
    start..record.last().map_or(start, |cell| cell.span.end)
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

/// Which column each cell of the first line names; `None` for those that are unknown.
fn header_of<'l>(
    header: &[Cell],
    columns: &[Column],
    languages: &'l [Lang],
    cx: &mut Cx<'_, '_>,
) -> Vec<Option<Found<'l>>> {
    let mut seen: Vec<(&str, &Lang)> = Vec::new();
    let mut found = Vec::new();
    for cell in header {
        let column = column_of(cell, columns, languages, cx);
        if let (Some(Found { column, lang }), Some(default)) = (&column, languages.first()) {
            let key = (column.0, lang.unwrap_or(default));
            if seen.contains(&key) {
                cx.error_with_help(
                    "duplicate-column",
                    &cell.span,
                    format!("`{}` is named a second time", cell.text.trim()),
                    "keep one of the two columns; one without a language is in the default language",
                );
            }
            seen.push(key);
        }
        found.push(column);
    }
    found
}

fn column_of<'l>(
    cell: &Cell,
    columns: &[Column],
    languages: &'l [Lang],
    cx: &mut Cx<'_, '_>,
) -> Option<Found<'l>> {
    let name = cell.text.trim();
    if let Some(column) = columns.iter().find(|column| column.0 == name) {
        return Some(Found {
            column: *column,
            lang: None,
        });
    }
    if let Some((stem, tag)) = name.split_once('.')
        && let Some(column) = columns
            .iter()
            .find(|column| column.0 == stem && matches!(column.1, Kind::Text | Kind::List))
    {
        let lang = languages
            .iter()
            .find(|lang| lang.tag().eq_ignore_ascii_case(tag));
        if lang.is_none() {
            let tags: Vec<&str> = languages.iter().map(Lang::tag).collect();
            cx.error_with_help(
                "unknown-language",
                &cell.span,
                format!("`{tag}` is no language of the exhibition"),
                format!("its languages are {}", tags.join(", ")),
            );
        }
        return lang.map(|lang| Found {
            column: *column,
            lang: Some(lang),
        });
    }
    let names = columns.iter().map(|column| column.0);
    let help = match did_you_mean(name, names.clone()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("columns may be: {}", names.collect::<Vec<_>>().join(", ")),
    };
    let message = match name {
        "" => "a column has no name".to_owned(),
        _ => format!("there is no column `{name}` here"),
    };
    cx.error_with_help("unknown-column", &cell.span, message, help);
    None
}

/// The row as the tree that its front matter would be.
fn front(
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

#[derive(Debug, Clone, PartialEq, Eq)]
struct Cell {
    text: String,
    /// Of its content, without quotes.
    span: Span,
}

/// The separator that the first line uses most outside quotes, and where the table starts:
/// spreadsheets may say `sep=;` in a line of its own.
fn separator(text: &str) -> (usize, u8) {
    let first = text.lines().next().unwrap_or_default();
    if let Some(&[said]) = first.trim_end().strip_prefix("sep=").map(str::as_bytes) {
        let after = text.find('\n').map_or(text.len(), |at| at + 1);
        return (after, said);
    }
    let mut quoted = false;
    let mut counts = [(b',', 0_usize), (b';', 0), (b'\t', 0)];
    for byte in first.bytes() {
        quoted ^= byte == b'"';
        for (separator, count) in &mut counts {
            *count += usize::from(!quoted && byte == *separator);
        }
    }
    let [comma, ..] = counts;
    let most = counts.into_iter().fold(
        comma,
        |most, next| if next.1 > most.1 { next } else { most },
    );
    (0, most.0)
}

/// The records of a table with the place of every cell. The csv crate reads the values and says
/// where a record lies; where its cells lie follows from walking over it.
struct Records<'t> {
    text: &'t str,
    start: usize,
    separator: u8,
    reader: csv::Reader<&'t [u8]>,
    record: csv::StringRecord,
}

impl<'t> Records<'t> {
    fn new(text: &'t str, start: usize, separator: u8) -> Records<'t> {
        let reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator)
            .from_reader(text.get(start..).unwrap_or_default().as_bytes());
        Records {
            text,
            start,
            separator,
            reader,
            record: csv::StringRecord::new(),
        }
    }
}

impl Iterator for Records<'_> {
    type Item = Vec<Cell>;

    fn next(&mut self) -> Option<Vec<Cell>> {
        // The text is UTF-8 and lengths may differ, so nothing is left that could fail.
        if !matches!(self.reader.read_record(&mut self.record), Ok(true)) {
            return None;
        }
        let at = self.record.position().map_or(0, csv::Position::byte);
        let at = self.start + usize::try_from(at).unwrap_or(usize::MAX - self.start);
        let mut spans = Spans::new(self.text, at, self.separator);
        let cells = self.record.iter();
        Some(
            cells
                .map(|text| Cell {
                    text: text.to_owned(),
                    span: spans.next_span(),
                })
                .collect(),
        )
    }
}

struct Spans<'t> {
    bytes: &'t [u8],
    at: usize,
    separator: u8,
}

impl<'t> Spans<'t> {
    fn new(text: &'t str, at: usize, separator: u8) -> Spans<'t> {
        let bytes = text.as_bytes();
        // A record's place may be before the end of the line above and before empty lines.
        let skipped = bytes
            .get(at..)
            .unwrap_or_default()
            .iter()
            .take_while(|byte| matches!(byte, b'\r' | b'\n'))
            .count();
        Spans {
            bytes,
            at: (at + skipped).min(bytes.len()),
            separator,
        }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    fn next_span(&mut self) -> Span {
        let quoted = self.byte(self.at) == Some(b'"');
        let start = self.at + usize::from(quoted);
        let mut end = start;
        if quoted {
            while let Some(byte) = self.byte(end) {
                match (byte, self.byte(end + 1)) {
                    (b'"', Some(b'"')) => end += 2,
                    (b'"', _) => break,
                    _ => end += 1,
                }
            }
        }
        let mut after = end;
        while let Some(byte) = self.byte(after) {
            if byte == self.separator || matches!(byte, b'\r' | b'\n') {
                break;
            }
            after += 1;
        }
        self.at = match self.byte(after) {
            Some(byte) if byte == self.separator => after + 1,
            _ => after,
        };
        start..if quoted { end } else { after }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cells(text: &str) -> Vec<Vec<Cell>> {
        let (start, separator) = separator(text);
        Records::new(text, start, separator).collect()
    }

    #[test]
    fn cells_know_their_places_whatever_surrounds_them() {
        let text = "id;title\r\n\r\nhall;\"Die \"\"Halle\"\"; groß\"\r\n馆;\r\nlast;\"two\nlines\"";
        let seen: Vec<Vec<(String, &str)>> = cells(text)
            .into_iter()
            .map(|record| {
                record
                    .into_iter()
                    .map(|cell| (cell.text, &text[cell.span]))
                    .collect()
            })
            .collect();
        let pair = |value: &str, raw: &'static str| (value.to_owned(), raw);
        assert_eq!(
            seen,
            [
                vec![pair("id", "id"), pair("title", "title")],
                vec![
                    pair("hall", "hall"),
                    pair("Die \"Halle\"; groß", "Die \"\"Halle\"\"; groß")
                ],
                vec![pair("馆", "馆"), pair("", "")],
                vec![pair("last", "last"), pair("two\nlines", "two\nlines")],
            ]
        );
    }

    #[test]
    fn the_first_line_tells_the_separator() {
        for (text, expected) in [
            ("id,title\n", (0, b',')),
            ("id;\"a,b,c\";title\n", (0, b';')),
            ("id\ttitle\n", (0, b'\t')),
            ("id\n", (0, b',')),
            ("sep=;\r\nid,x;title\n", (7, b';')),
            ("", (0, b',')),
        ] {
            assert_eq!(separator(text), expected, "{text:?}");
        }
    }

    proptest! {
        /// Where a cell has no doubled quotes, its place holds its text and nothing else.
        #[test]
        fn places_hold_the_values(table in prop::collection::vec(
            prop::collection::vec("[a馆 ,;\n\r]{0,6}", 3..=3), 1..6)
        ) {
            let lines: Vec<String> = table
                .iter()
                .map(|row| row.iter().map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(","))
                .collect();
            let text = format!("a,b,c\r\n{}", lines.join("\r\n"));
            let read: Vec<Vec<String>> = cells(&text)
                .into_iter()
                .skip(1)
                .map(|row| row.into_iter().map(|cell| text[cell.span].to_owned()).collect())
                .collect();
            prop_assert_eq!(read, table);
        }

        #[test]
        fn no_text_is_too_strange(text in "[\"ab,;\t\r\n馆]{0,40}") {
            for cell in cells(&text).into_iter().flatten() {
                prop_assert!(text.get(cell.span).is_some());
            }
        }
    }
}
