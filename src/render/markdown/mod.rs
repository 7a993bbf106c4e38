//! Curators' Markdown as safe HTML.
//!
//! Invariants: no tag or attribute of the author's own reaches the page; a link leads to a
//! page of the exhibition, to one of its files, or to `http`, `https` or `mailto`; whatever
//! else was written stays readable as text.

mod codes;
mod figures;
mod footnotes;
mod links;
mod plain;
mod raw;

#[cfg(test)]
mod tests;

pub use links::{Destination, destination};
pub use plain::{plain_text, reading_units};

use pulldown_cmark::{Alignment, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

use super::address::Target;
use crate::model::{Lang, LinkPolicy, MediaPath};
use crate::source::markdown_options;

/// What Markdown may refer to, and how the surface it is written for gets there.
pub trait Surroundings {
    /// What the text is about: a bare `ding.md` lies beside it, `#taotie` is a part of it.
    fn own(&self) -> Target<'_>;
    /// The way to a thing of the exhibition, or to one part of it; nothing when there is none.
    fn link(&self, target: Target<'_>, part: Option<&str>) -> Option<String>;
    /// The way to a published file.
    fn file(&self, path: &MediaPath) -> Option<String>;
    /// A picture's tags; nothing when there is no such picture.
    fn picture(&self, path: &MediaPath, alt: &str) -> Option<String>;
    /// What becomes of links that lead out of the site.
    fn external_links(&self) -> LinkPolicy;
    /// Footnotes link back and forth within a page, not within the viewer's panels.
    fn footnotes_link(&self) -> bool;
}

/// How one text is set.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'a> {
    pub lang: &'a Lang,
    /// The level that the text's highest heading gets: 2…6.
    pub level: u8,
    /// Keeps footnotes of several texts on one page apart.
    pub scope: &'a str,
}

fn options(lang: &Lang) -> Options {
    let mut options = markdown_options();
    // Chinese and Japanese set their own quotation marks; a straight one there is meant.
    let keeps_quotes = ["zh", "ja", "ko"].contains(&lang.tag().split('-').next().unwrap_or(""));
    options.set(Options::ENABLE_SMART_PUNCTUATION, !keeps_quotes);
    options
}

/// Sets a text for a page or for the viewer.
pub fn to_html(markdown: &str, setting: Setting<'_>, around: &dyn Surroundings) -> String {
    let events: Vec<Event<'_>> = Parser::new_ext(markdown, options(setting.lang)).collect();
    let shift = heading_shift(&events, setting.level);
    let events = raw::shown_as_text(events);
    let events = events.into_iter().map(|event| ours(event, shift));
    let events = figures::set(events, around);
    let (events, codes) = links::set(events, around);
    let events = footnotes::set(events, setting.scope, around.footnotes_link());
    let mut out = String::with_capacity(markdown.len() * 3 / 2);
    html::push_html(&mut out, events.into_iter());
    codes::below(&mut out, &codes);
    out
}

/// How far headings move, so that the highest of the text comes to lie on `level`.
fn heading_shift(events: &[Event<'_>], level: u8) -> i16 {
    let highest = events
        .iter()
        .filter_map(|event| match event {
            Event::Start(Tag::Heading { level, .. }) => Some(number(*level)),
            _ => None,
        })
        .min();
    highest.map_or(0, |highest| i16::from(level) - i16::from(highest))
}

fn number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

fn moved(level: HeadingLevel, shift: i16) -> HeadingLevel {
    match i16::from(number(level)) + shift {
        i16::MIN..=2 => HeadingLevel::H2,
        3 => HeadingLevel::H3,
        4 => HeadingLevel::H4,
        5 => HeadingLevel::H5,
        _ => HeadingLevel::H6,
    }
}

/// Headings lose what the author attached to them, since ids are the page's own; tables lose
/// their alignment, which would be a `style` attribute that the page's policy forbids.
fn ours(event: Event<'_>, shift: i16) -> Event<'_> {
    match event {
        Event::Start(Tag::Heading { level, .. }) => Event::Start(Tag::Heading {
            level: moved(level, shift),
            id: None,
            classes: Vec::new(),
            attrs: Vec::new(),
        }),
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(moved(level, shift))),
        Event::Start(Tag::Table(columns)) => {
            Event::Start(Tag::Table(vec![Alignment::None; columns.len()]))
        }
        other => other,
    }
}

/// For text and for attributes in double or single quotes.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

/// Tags of our own making, passed through as they are.
fn made<'a>(html: impl Into<CowStr<'a>>) -> Event<'a> {
    Event::InlineHtml(html.into())
}
