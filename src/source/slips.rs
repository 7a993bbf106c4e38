//! Slips of the hand that make a text no YAML, or another YAML than was meant. Each is named by
//! its own code, where the parser could only say that something is wrong near by.

use super::Span;

/// What was probably meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    pub code: &'static str,
    pub message: String,
    pub help: &'static str,
    /// In the text that was searched.
    pub span: Span,
}

/// Curly quotes, as word processors write them.
pub const CURLY: [char; 4] = ['“', '”', '‘', '’'];

/// The slip that explains why `text` cannot be read from the byte `at` on: on its line or the one
/// above, else a tab or a full-width colon anywhere.
pub fn slip(text: &str, at: usize) -> Option<Slip> {
    let lines: Vec<(usize, &str)> = lines(text).collect();
    let here = lines.iter().rposition(|(start, _)| *start <= at)?;
    let near = &lines[here.saturating_sub(1)..=here];
    let anywhere = lines
        .iter()
        .find_map(|(start, line)| tab(*start, line).or_else(|| full_width_colon(*start, line)));
    anywhere.or_else(|| {
        near.iter()
            .rev()
            .find_map(|(start, line)| curly_quotes(*start, line).or_else(|| colon(*start, line)))
    })
}

/// A full-width colon at the end of a line's first word, in a text that was read as one scalar.
pub fn unread_key(text: &str) -> Option<Slip> {
    lines(text).find_map(|(start, line)| full_width_colon(start, line))
}

fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line.trim_end_matches(['\n', '\r'])))
    })
}

fn tab(start: usize, line: &str) -> Option<Slip> {
    let indentation = line.len() - line.trim_start().len();
    let at = line[..indentation].find('\t')?;
    (indentation < line.len()).then(|| Slip {
        code: "tab-in-yaml",
        message: "this line is indented with a tab".into(),
        help: "indent with spaces, two a step",
        span: start + at..start + at + 1,
    })
}

/// Where the key of a line begins, behind the hyphens of lists.
fn key_start(line: &str) -> usize {
    let mut rest = line.trim_start();
    while let Some(item) = rest.strip_prefix("- ") {
        rest = item.trim_start();
    }
    line.len() - rest.len()
}

fn word_length(text: &str) -> usize {
    text.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-')))
        .unwrap_or(text.len())
}

fn full_width_colon(start: usize, line: &str) -> Option<Slip> {
    let key = key_start(line);
    let word = word_length(&line[key..]);
    let rest = &line[key + word..];
    let colon = rest.trim_start();
    (word > 0 && colon.starts_with('：')).then(|| {
        let at = start + line.len() - colon.len();
        Slip {
            code: "full-width-colon",
            message: "a key ends with `:`, and this is the full-width colon `：`".into(),
            help: "write `:` and a space",
            span: at..at + '：'.len_utf8(),
        }
    })
}

/// The value of a line, and where it begins.
fn value(line: &str) -> Option<(usize, &str)> {
    let key = key_start(line);
    let word = word_length(&line[key..]);
    let rest = line[key + word..].strip_prefix(':')?;
    let value = rest.trim_start();
    (word > 0 && !value.is_empty() && value.len() < rest.len())
        .then(|| (line.len() - value.len(), value))
}

fn curly_quotes(start: usize, line: &str) -> Option<Slip> {
    let (_, found) = value(line)?;
    // Inside straight quotes they are letters like any other.
    if found.starts_with(['"', '\'']) {
        return None;
    }
    let at = line.find(CURLY)?;
    let length = line[at..].chars().next()?.len_utf8();
    Some(Slip {
        code: "curly-quotes",
        message: "curly quotes are no quotes here".into(),
        help: "write straight ones: \"…\"",
        span: start + at..start + at + length,
    })
}

fn colon(start: usize, line: &str) -> Option<Slip> {
    let (at, found) = value(line)?;
    if found.starts_with(['"', '\'', '{', '[', '|', '>', '&', '*', '!']) || !found.contains(": ") {
        return None;
    }
    Some(Slip {
        code: "colon-in-text",
        message: "this text has a colon in it, which YAML takes for the end of a key".into(),
        help: "put quotes around the text: \"…: …\"",
        span: start + at..start + line.trim_end().len(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_slip_has_its_name_and_place() {
        for (text, code, shown) in [
            ("stops:\n\t- {scene: one}\n", "tab-in-yaml", "\t"),
            ("title：Two\nalt: x\n", "full-width-colon", "："),
            ("- yaw ：1\n", "full-width-colon", "："),
            ("title: “Two: a room”\n", "curly-quotes", "“"),
            ("title: Two: a room\n", "colon-in-text", "Two: a room"),
        ] {
            let found = slip(text, text.len() - 1).unwrap();
            assert_eq!((found.code, &text[found.span.clone()]), (code, shown));
        }
        for fine in ["title: \"Two: “a” room\"\n", "title: Two\n", "馆：厅\n", ""] {
            assert_eq!(slip(fine, fine.len()), None, "{fine}");
        }
    }
}
