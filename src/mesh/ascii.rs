//! Lines and numbers of the formats that are text.

use crate::diagnostics::Fault;

/// A text's lines with their numbers from 1; whatever is no UTF-8 is replaced. Lines that end in a
/// backslash go on in the next.
pub fn lines(bytes: &[u8]) -> impl Iterator<Item = (usize, std::borrow::Cow<'_, str>)> {
    let mut rest = bytes;
    let mut number = 0;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut end = 0;
        let first = number + 1;
        loop {
            let length = rest[end..].iter().position(|byte| *byte == b'\n');
            number += 1;
            let Some(length) = length else {
                end = rest.len();
                break;
            };
            end += length + 1;
            let line = rest[..end].trim_ascii_end();
            if !line.ends_with(b"\\") {
                break;
            }
        }
        let line = rest[..end].trim_ascii();
        rest = &rest[end..];
        let text = String::from_utf8_lossy(line);
        // A backslash at the end of a line is no part of what it says.
        let joined = match text.contains('\n') {
            true => text.replace("\\\r\n", " ").replace("\\\n", " ").into(),
            false => text,
        };
        Some((first, joined))
    })
}

/// # Errors
/// When it is no finite number.
pub fn number(word: Option<&str>, line: usize) -> Result<f64, Fault> {
    let word =
        word.ok_or_else(|| Fault::new(format!("line {line} of this mesh ends too early")))?;
    word.parse::<f64>()
        .ok()
        .filter(|number| number.is_finite() && number.abs() < 1e30)
        .ok_or_else(|| {
            Fault::new(format!(
                "line {line} of this mesh has `{}` for a number",
                short(word)
            ))
            .help("export it again")
        })
}

fn short(word: &str) -> String {
    word.chars().take(40).collect()
}
