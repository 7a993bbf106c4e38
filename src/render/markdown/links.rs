//! Links: to the exhibition's own things, to its files, or out of the site.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::super::address::Target;
use super::codes::ToScan;
use super::{Surroundings, escaped, made};
use crate::model::{LinkPolicy, MediaPath};

/// What a link's text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination<'a> {
    /// A thing of the exhibition, perhaps one part of it (`objects/ding.md#taotie`).
    Thing(Target<'a>, Option<&'a str>),
    /// A path relative to the exhibition.
    File(&'a str),
    External,
    /// Nothing that a visitor should be led to.
    Nothing,
}

/// Reads a link as an author writes it: from the exhibition's folder or from that of the thing
/// the text is about, with or without `../`.
pub fn destination<'a>(link: &'a str, own: Target<'a>) -> Destination<'a> {
    if let Some((scheme, rest)) = link.split_once(':')
        && !scheme.contains(['/', '#', '?'])
    {
        let allowed = ["http", "https", "mailto"]
            .iter()
            .any(|known| scheme.eq_ignore_ascii_case(known));
        return match allowed && !rest.is_empty() {
            true => Destination::External,
            false => Destination::Nothing,
        };
    }
    if link.starts_with("//") || link.starts_with('/') {
        return Destination::Nothing;
    }
    let (path, part) = match link.split_once('#') {
        Some((path, part)) => (path, Some(part).filter(|part| is_slug(part))),
        None => (link, None),
    };
    let mut path = path;
    while let Some(rest) = path.strip_prefix("../").or_else(|| path.strip_prefix("./")) {
        path = rest;
    }
    let Some(name) = path.strip_suffix(".md") else {
        return match (path.is_empty(), part) {
            (false, _) => Destination::File(path),
            (true, Some(part)) => Destination::Thing(own, Some(part)),
            (true, None) => Destination::Nothing,
        };
    };
    let (folder, name) = match name.rsplit_once('/') {
        Some((folder, name)) => (folder, name),
        None => (own.folder(), name),
    };
    // `ding.zh-Hans.md` is `ding` in another language; the reader keeps theirs.
    let id = name.split('.').next().unwrap_or(name);
    if !is_slug(id) {
        return Destination::Nothing;
    }
    match folder {
        "scenes" => Destination::Thing(Target::Scene(id), part),
        "objects" => Destination::Thing(Target::Object(id), part),
        "tours" => Destination::Thing(Target::Tour(id), part),
        "" if id == "index" => Destination::Thing(Target::Introduction, None),
        _ => Destination::Nothing,
    }
}

fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn opening_tag(link: &str, around: &dyn Surroundings) -> Option<String> {
    match destination(link, around.own()) {
        Destination::Thing(target, part) => {
            let href = around.link(target, part)?;
            Some(format!("<a href=\"{}\">", escaped(&href)))
        }
        Destination::File(path) => {
            let href = around.file(&MediaPath::parse(path)?)?;
            Some(format!("<a href=\"{}\">", escaped(&href)))
        }
        Destination::External if around.external_links() == LinkPolicy::Show => Some(format!(
            "<a href=\"{}\" rel=\"noopener\" target=\"_blank\">",
            escaped(link)
        )),
        Destination::External | Destination::Nothing => None,
    }
}

/// Whether an address is to be scanned.
fn to_be_drawn(link: &str, around: &dyn Surroundings) -> bool {
    around.external_links() == LinkPolicy::Qr
        && destination(link, around.own()) == Destination::External
}

/// Puts our own tags in the place of links; those that lead nowhere leave their text, and those
/// that are to be scanned are given back with it.
pub fn set<'a>(events: Vec<Event<'a>>, around: &dyn Surroundings) -> (Vec<Event<'a>>, Vec<ToScan>) {
    /// A link that is not yet closed.
    struct Open {
        tag: bool,
        address: Option<String>,
        from: usize,
    }
    let mut out = Vec::with_capacity(events.len());
    let mut codes = Vec::new();
    let mut open = Vec::new();
    for event in events {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                let tag = opening_tag(&dest_url, around);
                open.push(Open {
                    tag: tag.is_some(),
                    address: to_be_drawn(&dest_url, around).then(|| dest_url.to_string()),
                    from: out.len(),
                });
                out.extend(tag.map(made));
            }
            Event::End(TagEnd::Link) => {
                let Some(closed) = open.pop() else { continue };
                if closed.tag {
                    out.push(made("</a>"));
                }
                codes.extend(closed.address.map(|address| ToScan {
                    text: said(out.get(closed.from..).unwrap_or_default()),
                    address,
                }));
            }
            other => out.push(other),
        }
    }
    (out, codes)
}

/// The words of a link, without its emphasis.
fn said(events: &[Event<'_>]) -> String {
    let words = events.iter().filter_map(|event| match event {
        Event::Text(text) | Event::Code(text) => Some(text.as_ref()),
        Event::SoftBreak | Event::HardBreak => Some(" "),
        _ => None,
    });
    words.collect()
}
