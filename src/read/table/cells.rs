//! The cells of a table and where each stands in its text.

use crate::source::Span;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    pub text: String,
    /// Of its content, without quotes.
    pub span: Span,
}

pub fn record_span(record: &[Cell]) -> Span {
    let start = record.first().map_or(0, |cell| cell.span.start);
    start..record.last().map_or(start, |cell| cell.span.end)
}

/// The separator that the first line uses most outside quotes, and where the table starts:
/// spreadsheets may say `sep=;` in a line of its own.
pub fn separator(text: &str) -> (usize, u8) {
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
pub struct Records<'t> {
    text: &'t str,
    start: usize,
    separator: u8,
    reader: csv::Reader<&'t [u8]>,
    record: csv::StringRecord,
}

impl<'t> Records<'t> {
    pub fn new(text: &'t str, start: usize, separator: u8) -> Records<'t> {
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
