//! "Did you mean": what somebody who wrote no EDTF may have wanted to write.

use super::{Edtf, Reading, read};

/// The date that a text comes near to.
pub fn nearest(text: &str) -> Option<Edtf> {
    let cleaned = cleaned(text);
    let filled = || {
        let ends: Vec<String> = cleaned.split('/').map(filled_up).collect();
        Edtf::parse(&ends.join("/")).ok()
    };
    let in_words = || match read(text, "en") {
        Reading::Dated(date) => Some(date),
        Reading::Ambiguous(_) | Reading::Words => None,
    };
    Edtf::parse(&cleaned).ok().or_else(in_words).or_else(filled)
}

/// Dashes that a word processor made, spaces, small letters, and signs of older drafts.
fn cleaned(text: &str) -> String {
    let text = text.trim().to_lowercase();
    let text = text.replace("open", "..").replace("unknown", "");
    let kept = text.chars().filter(|c| !c.is_whitespace());
    kept.map(|c| match c {
        '–' | '—' | '−' | '－' => '-',
        '？' => '?',
        '～' => '~',
        'u' | 'x' => 'X',
        c => c.to_ascii_uppercase(),
    })
    .collect()
}

/// Years of four digits, months and days of two; longer years with their letter.
fn filled_up(text: &str) -> String {
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text),
    };
    let mut parts = rest.split('-');
    let year = parts.next().unwrap_or_default();
    let digits = year.bytes().take_while(u8::is_ascii_digit).count();
    let year = match digits {
        5.. => format!("Y{sign}{year}"),
        1..=3 if year.get(digits..) != Some("X") => {
            format!("{sign}{}{year}", "0".repeat(4 - digits))
        }
        _ => format!("{sign}{year}"),
    };
    let short = parts.map(
        |part| match part.bytes().take_while(u8::is_ascii_digit).count() {
            1 => format!("-0{part}"),
            _ => format!("-{part}"),
        },
    );
    year + &short.collect::<String>()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::nearest;

    #[test]
    fn slips_are_recognised() {
        for (text, meant) in [
            ("-770", "-0770"),
            ("-1045 / -770", "-1045/-0770"),
            ("−1099", "-1099"),
            ("1850–1860", "1850/1860"),
            ("1850-3-12", "1850-03-12"),
            ("1850-3", "1850-03"),
            ("1850/open", "1850/.."),
            ("188x", "188X"),
            ("188u", "188X"),
            ("-12000", "Y-12000"),
            ("y-170000002", "Y-170000002"),
            ("1100 BCE", "-1099"),
            ("c. 1100 BCE", "-1099~"),
            ("约公元前1100年", "-1099~"),
            ("79?", "0079?"),
        ] {
            let found = nearest(text).map(|date| date.to_string());
            assert_eq!(found.as_deref(), Some(meant), "{text}");
        }
        for text in ["", "Qing", "1850-02-30", "1911/1644", "3/4/1850"] {
            assert_eq!(nearest(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_brings_it_down(text in ".*") {
            let _ = nearest(&text);
        }
    }
}
