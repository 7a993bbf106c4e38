//! One text file: decoded, its front matter parsed, its body cut into sections.

use std::path::{Path, PathBuf};

use pulldown_cmark::{CowStr, Event, Parser, Tag, TagEnd};

use super::Desk;
use super::bounds::leaves;
use super::encoding;
use crate::diagnostics::Finding;
use crate::source::{FileId, Node, Place, Span, Value, markdown_options, parse, slip, unread_key};

/// A Markdown file.
pub struct Document {
    pub file: FileId,
    /// `Null` without front matter.
    pub front: Node,
    /// Words before the first heading with an id.
    pub words: String,
    pub sections: Vec<DocumentSection>,
    pub references: Vec<Reference>,
}

impl Document {
    /// Facts without words.
    pub fn of_front(file: FileId, front: Node) -> Document {
        Document {
            file,
            front,
            words: String::new(),
            sections: Vec::new(),
            references: Vec::new(),
        }
    }
}

/// Words from a cell of a table; what is found in them is found at the cell.
pub fn set_words(document: &mut Document, body: &str, cell: &Span) {
    let (words, mut sections, mut references) = cut(body, 0);
    for section in &mut sections {
        section.span = cell.clone();
    }
    for reference in &mut references {
        reference.span = cell.clone();
    }
    document.words = words;
    document.sections = sections;
    document.references = references;
}

pub struct DocumentSection {
    pub id: String,
    pub span: Span,
    pub title: String,
    pub words: String,
}

/// A link or an image in the words.
pub struct Reference {
    pub target: String,
    pub span: Span,
    pub image: bool,
}

/// Reads a text, whatever a Windows editor has put around it. A missing or undecodable file is
/// a finding and `None`.
pub fn open_text(path: &Path, shown: &Path, desk: &mut Desk<'_>) -> Option<(FileId, String)> {
    let bytes = match desk.world.read_text_bytes(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let file = desk.sources.add(shown, "");
            desk.findings.push(Finding::error(
                "unreadable",
                Place::whole(file),
                format!("cannot read this file: {error}"),
            ));
            return None;
        }
    };
    if leaves(desk.inside, path).unwrap_or(true) {
        let file = desk.sources.add(shown, "");
        desk.findings.push(
            Finding::error(
                "path-outside",
                Place::whole(file),
                "this file is a link that leads out of the exhibition",
            )
            .help("copy the file into the exhibition's folder"),
        );
        return None;
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    if let Some(encoding) = encoding::foreign(bytes) {
        let file = desk.sources.add(shown, "");
        let help = match path.extension() {
            Some(ending) if ending == "csv" => "in Excel: File, Save As, “CSV UTF-8 (Comma delimited)”; in WPS and LibreOffice choose UTF-8 as the character set".to_owned(),
            _ => encoding.help().into(),
        };
        desk.findings.push(
            Finding::error(
                "not-utf-8",
                Place::whole(file),
                format!("this file is no UTF-8, {}", encoding.described()),
            )
            .help(help),
        );
        return None;
    }
    // UTF-8 by now: nothing is lost.
    let text = String::from_utf8_lossy(bytes).into_owned();
    Some((desk.sources.add(shown, text.as_str()), text))
}

/// Parses a file that is YAML as a whole.
pub fn open_yaml(path: &Path, shown: &Path, desk: &mut Desk<'_>) -> Option<(FileId, Node)> {
    let (file, text) = open_text(path, shown, desk)?;
    let node = parse_yaml(&text, 0, file, desk)?;
    Some((file, node))
}

fn parse_yaml(text: &str, offset: usize, file: FileId, desk: &mut Desk<'_>) -> Option<Node> {
    let (slip, fault) = match parse(text, offset) {
        Ok(node) if !matches!(node.value, Value::Scalar { .. }) => return Some(node),
        Ok(node) => match unread_key(text) {
            Some(slip) => (Some(slip), None),
            None => return Some(node),
        },
        Err(fault) => (
            slip(text, fault.span.start.saturating_sub(offset)),
            Some(fault),
        ),
    };
    let finding = match (slip, fault) {
        (Some(slip), _) => {
            let span = slip.span.start + offset..slip.span.end + offset;
            Finding::error(slip.code, Place::at(file, span), slip.message).help(slip.help)
        }
        (None, Some(fault)) => {
            Finding::error("broken-yaml", Place::at(file, fault.span), fault.message)
                .help("check the quotes, brackets and indentation here and on the line above")
        }
        (None, None) => return None,
    };
    desk.findings.push(finding);
    None
}

/// Opens a Markdown file. Broken front matter is a finding; the words are read all the same.
pub fn open(path: PathBuf, shown: &Path, desk: &mut Desk<'_>) -> Option<Document> {
    let (file, text) = open_text(&path, shown, desk)?;
    let front_span = front_matter(&text);
    let front = match &front_span {
        Some(span) => parse_yaml(&text[span.clone()], span.start, file, desk),
        None => Some(Node {
            span: 0..0,
            value: Value::Null,
        }),
    };
    let body_start = front_span.map_or(0, |span| {
        text[span.end..]
            .find('\n')
            .map_or(text.len(), |at| span.end + at + 1)
    });
    let (words, sections, references) = cut(&text[body_start..], body_start);
    Some(Document {
        file,
        front: front?,
        words,
        sections,
        references,
    })
}

/// Bytes between the two `---` lines, when the file starts with one.
fn front_matter(text: &str) -> Option<Span> {
    let first_line_end = text.find('\n')?;
    if text[..first_line_end].trim_end() != "---" {
        return None;
    }
    let start = first_line_end + 1;
    let mut line_start = start;
    for line in text[start..].split_inclusive('\n') {
        if matches!(line.trim_end(), "---" | "...") {
            return Some(start..line_start);
        }
        line_start += line.len();
    }
    None
}

struct Cut {
    id: String,
    title: String,
    start: usize,
    end: usize,
}

impl Cut {
    /// Where the heading ends, before the end of its line.
    fn line_end(&self, body: &str) -> usize {
        self.start + body[self.start..self.end].trim_end().len()
    }
}

fn cut(body: &str, offset: usize) -> (String, Vec<DocumentSection>, Vec<Reference>) {
    let mut headings: Vec<Cut> = Vec::new();
    let mut references = Vec::new();
    let mut open_heading: Option<Cut> = None;
    for (event, range) in Parser::new_ext(body, markdown_options()).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { id: Some(id), .. }) => {
                open_heading = Some(section_heading(&id, range));
            }
            Event::End(TagEnd::Heading(_)) => {
                headings.extend(open_heading.take());
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut open_heading {
                    heading.title.push_str(&text);
                }
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                references.push(reference(&dest_url, range, offset, false));
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                references.push(reference(&dest_url, range, offset, true));
            }
            _ => {}
        }
    }
    let own_end = headings.first().map_or(body.len(), |heading| heading.start);
    let ends = headings
        .iter()
        .skip(1)
        .map(|next| next.start)
        .chain([body.len()]);
    let sections = headings
        .iter()
        .zip(ends)
        .map(|(heading, end)| DocumentSection {
            id: heading.id.clone(),
            span: offset + heading.start..offset + heading.line_end(body),
            title: heading.title.trim().to_owned(),
            words: body[heading.end..end].trim().to_owned(),
        })
        .collect();
    (body[..own_end].trim().to_owned(), sections, references)
}

fn section_heading(id: &CowStr<'_>, range: Span) -> Cut {
    Cut {
        id: id.to_string(),
        title: String::new(),
        start: range.start,
        end: range.end,
    }
}

fn reference(target: &str, range: Span, offset: usize, image: bool) -> Reference {
    Reference {
        target: target.to_owned(),
        span: range.start + offset..range.end + offset,
        image,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_cut_at_headings_with_an_id() {
        let body = "Own words.\n\n## Not a section\n\nMore.\n\n## The *beast* {#taotie}\n\nEyes.\n\n### Seal {#seal}\n\n![r](media/r.jpg)\n";
        let (words, sections, references) = cut(body, 100);
        assert_eq!(words, "Own words.\n\n## Not a section\n\nMore.");
        let seen: Vec<_> = sections
            .iter()
            .map(|s| (s.id.as_str(), s.title.as_str(), s.words.as_str()))
            .collect();
        assert_eq!(
            seen,
            [
                ("taotie", "The beast", "Eyes."),
                ("seal", "Seal", "![r](media/r.jpg)")
            ]
        );
        assert_eq!(references[0].target, "media/r.jpg");
        assert_eq!(&body[sections[0].span.start - 100..][..8], "## The *");
    }

    #[test]
    fn front_matter_survives_windows_line_ends() {
        let text = "---\r\ntitle: Hall\r\n---\r\nWords\r\n";
        assert_eq!(&text[front_matter(text).unwrap()], "title: Hall\r\n");
        assert_eq!(front_matter("no front\n---\n"), None);
        assert_eq!(front_matter("---\nnever closed\n"), None);
    }
}
