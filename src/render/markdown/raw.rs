//! Raw HTML in a text: comments go, anything else is shown as it was written.

use pulldown_cmark::{Event, Tag, TagEnd};

/// No event of the result is HTML of the author's.
pub fn shown_as_text(events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    let mut out = Vec::with_capacity(events.len());
    let mut block: Option<String> = None;
    for event in events {
        match event {
            Event::Start(Tag::HtmlBlock) => block = Some(String::new()),
            Event::End(TagEnd::HtmlBlock) => {
                let text = without_comments(&block.take().unwrap_or_default());
                if !text.trim().is_empty() {
                    out.push(Event::Start(Tag::Paragraph));
                    out.push(Event::Text(text.trim().to_owned().into()));
                    out.push(Event::End(TagEnd::Paragraph));
                }
            }
            Event::Html(text) | Event::InlineHtml(text) => match &mut block {
                Some(block) => block.push_str(&text),
                None if text.starts_with("<!--") => {}
                None => out.push(Event::Text(text)),
            },
            Event::Text(text) => match &mut block {
                Some(block) => block.push_str(&text),
                None => out.push(Event::Text(text)),
            },
            other => out.push(other),
        }
    }
    out
}

fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = after.split_once("-->").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept
}
