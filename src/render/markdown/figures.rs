//! Pictures in a text. One that stands alone becomes a figure, its title the caption.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Destination, Surroundings, destination, escaped, made};
use crate::model::MediaPath;

struct Image<'a> {
    dest: String,
    title: String,
    alt: String,
    /// What it leaves when there is no such picture.
    words: Vec<Event<'a>>,
}

fn tags(image: &Image<'_>, around: &dyn Surroundings) -> Option<String> {
    let Destination::File(path) = destination(&image.dest, around.own()) else {
        return None;
    };
    around.picture(&MediaPath::parse(path)?, &image.alt)
}

/// Takes the events of an image up to its end.
fn gather<'a>(
    dest: String,
    title: String,
    events: &mut impl Iterator<Item = Event<'a>>,
) -> Image<'a> {
    let mut image = Image {
        dest,
        title,
        alt: String::new(),
        words: Vec::new(),
    };
    let mut depth = 0;
    for event in events {
        match &event {
            Event::Start(Tag::Image { .. }) => depth += 1,
            Event::End(TagEnd::Image) if depth == 0 => break,
            Event::End(TagEnd::Image) => depth -= 1,
            Event::Text(text) | Event::Code(text) => {
                image.alt.push_str(text);
                image.words.push(event);
            }
            Event::SoftBreak | Event::HardBreak => {
                image.alt.push(' ');
                image.words.push(Event::SoftBreak);
            }
            _ => {}
        }
    }
    image
}

/// Puts our own tags in the place of images; where there is no such picture its words stay.
pub fn set<'a>(
    events: impl Iterator<Item = Event<'a>>,
    around: &dyn Surroundings,
) -> Vec<Event<'a>> {
    let mut out: Vec<Event<'a>> = Vec::new();
    let mut events = events.peekable();
    while let Some(event) = events.next() {
        let Event::Start(Tag::Image {
            dest_url, title, ..
        }) = event
        else {
            out.push(event);
            continue;
        };
        let image = gather(dest_url.to_string(), title.to_string(), &mut events);
        let Some(tags) = tags(&image, around) else {
            out.extend(image.words);
            continue;
        };
        let opens = matches!(out.last(), Some(Event::Start(Tag::Paragraph)));
        let closes = matches!(events.peek(), Some(Event::End(TagEnd::Paragraph)));
        if opens && closes {
            out.pop();
            events.next();
            out.push(made(figure(&tags, &image.title)));
        } else {
            out.push(made(tags));
        }
    }
    out
}

fn figure(picture: &str, caption: &str) -> String {
    if caption.is_empty() {
        return format!("<figure>{picture}</figure>\n");
    }
    let caption = escaped(caption);
    format!("<figure>{picture}<figcaption>{caption}</figcaption></figure>\n")
}
