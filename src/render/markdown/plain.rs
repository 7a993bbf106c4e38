//! Markdown as plain words: for descriptions, and for how long a text takes to read.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::source::markdown_options;

/// The words of a text without its headings, notes and pictures, cut at a word near `limit`
/// characters.
pub fn plain_text(markdown: &str, limit: usize) -> String {
    let mut text = String::new();
    let mut skipped = 0_usize;
    for event in Parser::new_ext(markdown, markdown_options()) {
        match event {
            Event::Start(Tag::Heading { .. } | Tag::Image { .. } | Tag::FootnoteDefinition(_)) => {
                skipped += 1;
            }
            Event::End(TagEnd::Heading(_) | TagEnd::Image | TagEnd::FootnoteDefinition) => {
                skipped = skipped.saturating_sub(1);
            }
            Event::Text(part) | Event::Code(part) if skipped == 0 => text.push_str(&part),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph) => text.push(' '),
            _ => {}
        }
        if text.chars().count() > limit * 2 {
            break;
        }
    }
    shortened(text.trim(), limit)
}

fn shortened(text: &str, limit: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(limit) else {
        return text.to_owned();
    };
    let head = text.get(..end).unwrap_or(text);
    let end = head.rfind([' ', '，', '。', '；']).unwrap_or(end);
    let head = head.get(..end).unwrap_or(head);
    format!(
        "{}…",
        head.trim_end_matches([' ', ',', '.', ';', '，', '。', '；'])
    )
}

/// How much there is to read: words of alphabets, and two thirds of a word a Chinese character.
pub fn reading_units(text: &str) -> f64 {
    let mut words = 0.0;
    let mut in_word = false;
    for letter in text.chars() {
        let ideograph = matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}');
        if ideograph {
            words += 2.0 / 3.0;
            in_word = false;
        } else if letter.is_alphanumeric() {
            if !in_word {
                words += 1.0;
            }
            in_word = true;
        } else if letter != '\'' && letter != '’' {
            in_word = false;
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_end_at_a_word() {
        let text = "# Title\n\nA *square* hall\nwith [plinths](x.md).[^1]\n\n[^1]: Six.";
        assert_eq!(plain_text(text, 100), "A square hall with plinths.");
        assert_eq!(plain_text(text, 16), "A square hall…");
    }

    #[test]
    fn both_scripts_are_counted() {
        assert!((reading_units("The bronze hall isn't small") - 5.0).abs() < 1e-9);
        assert!((reading_units("青铜馆") - 2.0).abs() < 1e-9);
    }
}
