//! Footnotes, numbered in the order in which the text calls them.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::made;

/// The number of a footnote: the order of first appearance.
fn number(names: &mut Vec<String>, name: &str) -> usize {
    match names.iter().position(|known| known == name) {
        Some(index) => index + 1,
        None => {
            names.push(name.to_owned());
            names.len()
        }
    }
}

/// Puts our own tags in the place of footnotes; ids carry the text's scope, so that several
/// texts can share a page.
pub fn set<'a>(events: Vec<Event<'a>>, scope: &str, links: bool) -> Vec<Event<'a>> {
    let mut names = Vec::new();
    events
        .into_iter()
        .map(|event| match event {
            Event::FootnoteReference(name) => {
                let n = number(&mut names, &name);
                made(match links {
                    true => format!("<sup><a href=\"#fn-{scope}-{n}\">{n}</a></sup>"),
                    false => format!("<sup>{n}</sup>"),
                })
            }
            Event::Start(Tag::FootnoteDefinition(name)) => {
                let n = number(&mut names, &name);
                made(match links {
                    true => {
                        format!("<div class=\"footnote\" id=\"fn-{scope}-{n}\"><sup>{n}</sup>\n")
                    }
                    false => format!("<div class=\"footnote\"><sup>{n}</sup>\n"),
                })
            }
            Event::End(TagEnd::FootnoteDefinition) => made("</div>\n"),
            other => other,
        })
        .collect()
}
