//! Texts as YAML takes them.

use crate::model::Lang;

/// In double quotes: what JSON escapes, YAML reads the same (YAML 1.2, 7.3.1).
pub fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// One text plainly, several as a map of languages.
pub fn texts(texts: &[(&Lang, &str)], default: &Lang) -> String {
    match texts {
        [(lang, text)] if *lang == default => quoted(text),
        _ => {
            let entries: Vec<String> = texts
                .iter()
                .map(|(lang, text)| format!("{lang}: {}", quoted(text)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}

/// Words of others in a comment: one line, whatever they hold.
pub fn in_comment(text: &str) -> String {
    text.chars()
        .map(|c| {
            if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{85}') {
                ' '
            } else {
                c
            }
        })
        .collect()
}

/// A number without needless digits: millimetres, hundredths of a degree.
pub fn number(value: f64, digits: usize) -> String {
    let text = format!("{value:.digits$}");
    let text = if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.')
    } else {
        &text
    };
    if text == "-0" {
        "0".to_owned()
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_survive_quotes_and_commas() {
        let (en, fr) = (Lang::parse("en").unwrap(), Lang::parse("fr").unwrap());
        assert_eq!(
            texts(&[(&en, "A \"hall\", large")], &en),
            r#""A \"hall\", large""#
        );
        assert_eq!(texts(&[(&en, "A")], &fr), r#"{en: "A"}"#);
        assert_eq!(
            texts(&[(&en, "A"), (&fr, "B")], &en),
            r#"{en: "A", fr: "B"}"#
        );
        assert_eq!(in_comment("a\nb: c"), "a b: c");
    }

    #[test]
    fn numbers_are_short() {
        for (value, text) in [
            (1.0, "1"),
            (-0.0001, "0"),
            (1.25, "1.25"),
            (100.0, "100"),
            (1.23456, "1.235"),
        ] {
            assert_eq!(number(value, 3), text);
        }
    }
}
