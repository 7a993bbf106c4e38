//! YAML as a tree of spanned nodes, parsed once a file.
//!
//! Scalars keep the author's spelling (`00123`, `1.10`, `no`): what they mean is for whoever
//! asks to say. Memory is bounded whatever the text: depth and the number of nodes, aliases
//! expanded, have limits.

use std::collections::HashMap;

use serde_yaml::granit_parser::{Event, Parser, ScalarStyle, StrInput};

use super::Span;

const MAX_DEPTH: usize = 48;
const MAX_NODES: usize = 200_000;
/// So much text counts as one more node.
const BYTES_A_NODE: usize = 256;

#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    pub span: Span,
    pub value: Value,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing, `~` or `null`.
    Null,
    Scalar {
        text: String,
        /// Quoted or a block: never a number, nor null.
        quoted: bool,
    },
    Sequence(Vec<Node>),
    /// In the author's order; keys may repeat.
    Mapping(Vec<Entry>),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub key: String,
    pub key_span: Span,
    pub value: Node,
}

impl Node {
    /// What a person would call it, in a sentence.
    pub fn described(&self) -> &'static str {
        match &self.value {
            Value::Null => "nothing",
            Value::Scalar { quoted: true, .. } => "a text",
            Value::Scalar { text, .. } if text.parse::<f64>().is_ok() => "a number",
            Value::Scalar { .. } => "a text",
            Value::Sequence(_) => "a list",
            Value::Mapping(_) => "a map of keys",
        }
    }
}

/// Why a text is no YAML, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YamlFault {
    pub message: String,
    pub span: Span,
}

/// Parses one document. `offset` is added to every span: front matter lies inside a larger file.
/// An empty document is `Null`.
///
/// # Errors
/// The first place where the text is no YAML, or where it passes a limit.
pub fn parse(text: &str, offset: usize) -> Result<Node, YamlFault> {
    let mut builder = Builder {
        parser: Parser::new_from_str(text),
        end: text.len(),
        offset,
        anchors: HashMap::new(),
        nodes: 0,
    };
    let mut document = None;
    while let Some((event, span)) = builder.next()? {
        match event {
            Event::DocumentStart(..) if document.is_some() => {
                return Err(YamlFault {
                    message: "a second document starts here: a file holds one".into(),
                    span,
                });
            }
            Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(..)
            | Event::DocumentEnd => {}
            event => document = Some(builder.node(event, span, 0)?),
        }
    }
    Ok(document.unwrap_or(Node {
        span: offset..offset,
        value: Value::Null,
    }))
}

struct Builder<'a> {
    parser: Parser<'a, StrInput<'a>>,
    /// Length of the text, where markers without an offset point to.
    end: usize,
    offset: usize,
    /// Finished anchored nodes, each with how many nodes it holds.
    anchors: HashMap<usize, (Node, usize)>,
    nodes: usize,
}

impl<'a> Builder<'a> {
    /// The next event that is no comment.
    fn next(&mut self) -> Result<Option<(Event<'a>, Span)>, YamlFault> {
        loop {
            let Some(next) = self.parser.next_event() else {
                return Ok(None);
            };
            let (event, span) = next.map_err(|error| {
                let at = error
                    .marker()
                    .byte_offset()
                    .unwrap_or(self.end)
                    .min(self.end)
                    + self.offset;
                YamlFault {
                    message: error.info(),
                    span: at..at,
                }
            })?;
            if matches!(event, Event::Comment(..)) {
                continue;
            }
            let range = span.byte_range().unwrap_or(self.end..self.end);
            return Ok(Some((
                event,
                range.start + self.offset..range.end + self.offset,
            )));
        }
    }

    fn expect_next(&mut self) -> Result<(Event<'a>, Span), YamlFault> {
        let end = self.end + self.offset;
        self.next()?.ok_or(YamlFault {
            message: "the text ends in the middle".into(),
            span: end..end,
        })
    }

    fn count(&mut self, more: usize, span: &Span) -> Result<(), YamlFault> {
        self.nodes += more;
        if self.nodes > MAX_NODES {
            return Err(YamlFault {
                message: format!("more than {MAX_NODES} values in one file, aliases included"),
                span: span.clone(),
            });
        }
        Ok(())
    }

    fn node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Node, YamlFault> {
        if depth > MAX_DEPTH {
            return Err(YamlFault {
                message: format!("nested more than {MAX_DEPTH} levels deep"),
                span,
            });
        }
        if let Event::Alias(id) = event {
            return self.alias(id, span);
        }
        let weight = match &event {
            // A long text weighs as much as many short ones: aliases repeat it.
            Event::Scalar(text, ..) => 1 + text.len() / BYTES_A_NODE,
            _ => 1,
        };
        self.count(weight, &span)?;
        let before = self.nodes;
        let anchor = event.anchor_id();
        let node = match event {
            Event::Scalar(text, style, ..) => Node {
                value: scalar(&text, style),
                span,
            },
            Event::SequenceStart(..) => self.sequence(span, depth)?,
            Event::MappingStart(..) => self.mapping(span, depth)?,
            other => {
                return Err(YamlFault {
                    message: format!("unexpected {other:?}"),
                    span,
                });
            }
        };
        if let Some(id) = anchor {
            self.anchors
                .insert(id, (node.clone(), self.nodes - before + weight));
        }
        Ok(node)
    }

    fn alias(&mut self, id: usize, span: Span) -> Result<Node, YamlFault> {
        let Some((node, size)) = self.anchors.get(&id) else {
            return Err(YamlFault {
                message: "an alias stands inside what it refers to".into(),
                span,
            });
        };
        let (node, size) = (node.value.clone(), *size);
        self.count(size, &span)?;
        Ok(Node { span, value: node })
    }

    fn sequence(&mut self, start: Span, depth: usize) -> Result<Node, YamlFault> {
        let mut items = Vec::new();
        loop {
            let (event, span) = self.expect_next()?;
            if matches!(event, Event::SequenceEnd) {
                return Ok(Node {
                    span: start.start..span.end,
                    value: Value::Sequence(items),
                });
            }
            items.push(self.node(event, span, depth + 1)?);
        }
    }

    fn mapping(&mut self, start: Span, depth: usize) -> Result<Node, YamlFault> {
        let mut entries = Vec::new();
        loop {
            let (event, span) = self.expect_next()?;
            if matches!(event, Event::MappingEnd) {
                return Ok(Node {
                    span: start.start..span.end,
                    value: Value::Mapping(entries),
                });
            }
            let key = self.node(event, span, depth + 1)?;
            let key_span = key.span;
            let Value::Scalar { text: key, .. } = key.value else {
                return Err(YamlFault {
                    message: "a key must be a plain word".into(),
                    span: key_span,
                });
            };
            let (event, span) = self.expect_next()?;
            let value = self.node(event, span, depth + 1)?;
            entries.push(Entry {
                key,
                key_span,
                value,
            });
        }
    }
}

fn scalar(text: &str, style: ScalarStyle) -> Value {
    let quoted = style != ScalarStyle::Plain;
    if !quoted && matches!(text, "" | "~" | "null" | "Null" | "NULL") {
        return Value::Null;
    }
    Value::Scalar {
        text: text.to_owned(),
        quoted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry<'a>(node: &'a Node, key: &str) -> &'a Entry {
        let Value::Mapping(entries) = &node.value else {
            panic!("no mapping: {node:?}")
        };
        entries.iter().find(|entry| entry.key == key).unwrap()
    }

    #[test]
    fn scalars_keep_their_spelling() {
        let text = "id: 00123\nversion: 1.10\nanswer: no\nempty:\nquoted: \"\"\n";
        let tree = parse(text, 0).unwrap();
        let spelled = |key| match &entry(&tree, key).value.value {
            Value::Scalar { text, .. } => text.clone(),
            other => format!("{other:?}"),
        };
        assert_eq!(spelled("id"), "00123");
        assert_eq!(spelled("version"), "1.10");
        assert_eq!(spelled("answer"), "no");
        assert_eq!(spelled("empty"), "Null");
        assert_eq!(spelled("quoted"), "");
    }

    #[test]
    fn spans_are_bytes_of_the_whole_file() {
        let file = "---\ntitle: 青铜馆\nview: {yaw: 12}\n---\n";
        let tree = parse(&file[4..file.len() - 4], 4).unwrap();
        let title = entry(&tree, "title");
        assert_eq!(&file[title.key_span.clone()], "title");
        assert_eq!(&file[title.value.span.clone()], "青铜馆");
        let view = &entry(&tree, "view").value;
        assert_eq!(&file[view.span.clone()], "{yaw: 12}");
        assert_eq!(&file[entry(view, "yaw").value.span.clone()], "12");
    }

    #[test]
    fn a_fault_has_its_place() {
        let fault = parse("title: [a\nsummary: b\n", 100).unwrap_err();
        assert!(fault.span.start > 100, "{fault:?}");
    }

    #[test]
    fn bombs_are_refused() {
        let mut bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned();
        for (name, previous) in "bcdefghi".chars().zip("abcdefgh".chars()) {
            let nine = vec![format!("*{previous}"); 9].join(", ");
            bomb += &format!("{name}: &{name} [{nine}]\n");
        }
        assert!(parse(&bomb, 0).unwrap_err().message.contains("more than"));
        let deep = "[".repeat(100_000);
        assert!(parse(&deep, 0).is_err());
        assert!(parse("a: &a [*a]\n", 0).is_err());
    }
}
