//! YAML with the place of every key and value.
//!
//! An editor's message needs a line and a column for each key and value, for a
//! missing key and for a key that stands twice, and all of a file's mistakes in
//! one run. A typed decoder stops at the first and knows few places, so files
//! that people write become [`Node`]s here and [`super::fields`] reads those.
//!
//! # Invariants
//!
//! - Scalars stay text: whether `010` is a number is decided where a number is asked for.
//! - Anchors, aliases and tags are refused: the formats have no use for them.

use saphyr_parser::{Event, Marker, Parser, ScalarStyle};

use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span};

/// A value and where it stands.
#[derive(Debug, Clone)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// Where it stands.
    pub span: Span,
}

/// What a node is.
#[derive(Debug, Clone)]
pub enum Value {
    /// Nothing, or `~`.
    Null,
    /// A word or text, quoted or not.
    Scalar(String),
    /// A list.
    List(Vec<Node>),
    /// Keys and values in the order of the file; the first of repeated keys.
    Map(Vec<(Key, Node)>),
}

/// A key and where it stands.
#[derive(Debug, Clone)]
pub struct Key {
    /// The key.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

impl Value {
    /// The word an editor knows for it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Scalar(_) => "a text",
            Self::List(_) => "a list",
            Self::Map(_) => "keys with values",
        }
    }
}

/// Reads `text`, which stands at byte `offset` of its file.
///
/// None where it is not YAML at all or empty; a diagnostic tells.
pub fn parse(file: FileId, text: &str, offset: usize, diagnostics: &mut Vec<Diagnostic>) -> Option<Node> {
    let mut reader = Reader { file, text, offset, bytes: char_offsets(text), diagnostics };
    let mut events = Vec::new();
    for event in Parser::new_from_str(text) {
        match event {
            Ok((event, span)) => events.push((event, span)),
            Err(error) => {
                reader.syntax_error(error.marker(), error.info());
                return None;
            }
        }
    }
    let mut events = events.into_iter().peekable();
    while let Some((event, span)) = events.next() {
        let starts =
            matches!(event, Event::Scalar(..) | Event::SequenceStart(..) | Event::MappingStart(..) | Event::Alias(_));
        if starts {
            return Some(reader.node(event, span, &mut events));
        }
    }
    None
}

fn char_offsets(text: &str) -> Vec<usize> {
    text.char_indices().map(|(index, _)| index).chain([text.len()]).collect()
}

struct Reader<'a> {
    file: FileId,
    text: &'a str,
    offset: usize,
    /// Byte offset of each character, since the parser counts characters.
    bytes: Vec<usize>,
    diagnostics: &'a mut Vec<Diagnostic>,
}

type Events<'e> = std::iter::Peekable<std::vec::IntoIter<(Event<'e>, saphyr_parser::Span)>>;

impl Reader<'_> {
    fn byte(&self, marker: &Marker) -> usize {
        self.bytes.get(marker.index()).copied().unwrap_or(self.text.len())
    }

    fn span(&self, span: &saphyr_parser::Span) -> Span {
        let start = self.byte(&span.start);
        let end = self.byte(&span.end).max(start);
        let trimmed = start + self.text[start..end].trim_end().len();
        Span::new(self.file, self.offset + start, self.offset + trimmed.max(start))
    }

    fn syntax_error(&mut self, marker: &Marker, info: &str) {
        let at = self.offset + self.byte(marker).min(self.text.len());
        let (message, help) = explain_syntax(info);
        self.diagnostics.push(Diagnostic::error("bad-yaml", Span::new(self.file, at, at), message).help(help));
    }

    fn node(&mut self, event: Event<'_>, span: saphyr_parser::Span, events: &mut Events<'_>) -> Node {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let here = self.span(&span);
                if anchor > 0 || tag.is_some() {
                    self.refuse(here);
                }
                let null = style == ScalarStyle::Plain && matches!(text.as_ref(), "" | "~" | "null");
                let value = if null { Value::Null } else { Value::Scalar(text.into_owned()) };
                Node { value, span: here }
            }
            Event::SequenceStart(..) => self.list(span, events),
            Event::MappingStart(..) => self.map(span, events),
            Event::Alias(_)
            | Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(_)
            | Event::DocumentEnd
            | Event::SequenceEnd
            | Event::MappingEnd => {
                let here = self.span(&span);
                self.refuse(here);
                Node { value: Value::Null, span: here }
            }
        }
    }

    fn refuse(&mut self, span: Span) {
        self.diagnostics.push(
            Diagnostic::error(
                "bad-yaml",
                span,
                "found an anchor (&), an alias (*) or a tag (!), expected a plain value",
            )
            .help("write the value out, in quotes if it begins with &, * or !"),
        );
    }

    fn list(&mut self, span: saphyr_parser::Span, events: &mut Events<'_>) -> Node {
        let start = self.span(&span);
        let mut nodes = Vec::new();
        let mut end = start.end;
        while let Some((event, span)) = events.next() {
            if event == Event::SequenceEnd {
                break;
            }
            let node = self.node(event, span, events);
            end = end.max(node.span.end);
            nodes.push(node);
        }
        Node { value: Value::List(nodes), span: Span::new(self.file, start.start, end) }
    }

    fn map(&mut self, span: saphyr_parser::Span, events: &mut Events<'_>) -> Node {
        let start = self.span(&span);
        let mut entries: Vec<(Key, Node)> = Vec::new();
        let mut end = start.end;
        while let Some((event, span)) = events.next() {
            if event == Event::MappingEnd {
                break;
            }
            let key_node = self.node(event, span, events);
            let Some((event, span)) = events.next() else { break };
            let node = self.node(event, span, events);
            end = end.max(node.span.end);
            let Value::Scalar(text) = key_node.value else {
                self.diagnostics.push(
                    Diagnostic::error("bad-yaml", key_node.span, "found something else than a word before the colon")
                        .help("put the key in quotes"),
                );
                continue;
            };
            match entries.iter().find(|(key, _)| key.text == text) {
                Some((first, _)) => self.diagnostics.push(
                    Diagnostic::error("duplicate-key", key_node.span, format!("the key “{text}” stands twice"))
                        .label(first.span, "first here")
                        .help("keep one of the two"),
                ),
                None => entries.push((Key { text, span: key_node.span }, node)),
            }
        }
        Node { value: Value::Map(entries), span: Span::new(self.file, start.start, end) }
    }
}

/// The parser's words, put so that an editor knows what to do.
fn explain_syntax(info: &str) -> (String, &'static str) {
    let help = if info.contains("mapping values") {
        "a text with a colon in it needs quotes: title: \"MitID: the app\""
    } else if info.contains("tab") {
        "use spaces, not tabs, to move a line in"
    } else if info.contains("quoted") || info.contains("quote") {
        "a text that begins with a quotation mark must end with one"
    } else if info.contains("flow") || info.contains('[') || info.contains('{') {
        "every [ needs its ], every { needs its }"
    } else {
        "look at this line and the one before it: the same level must begin in the same column, and special text needs quotes"
    };
    (format!("this is not valid YAML: {info}"), help)
}
