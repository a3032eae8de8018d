//! A Markdown file becomes a [`Document`].
//!
//! The Markdown parser gives events with byte ranges; this module reads them by
//! recursive descent into blocks and cuts the blocks into sections at the
//! level-2 headings. What the formats do not allow is reported where it stands
//! and becomes [`Block::Invalid`], so that one mistake gives one diagnostic.
//!
//! # Traps of the parser that are met here
//!
//! - `## D {#d} ##` loses its id: reported with the reason.
//! - It knows five kinds of alerts and no titles: [`super::alert`] reads the first line itself.
//! - Its metadata blocks swallow later `---` pairs: [`super::front_matter`] cuts first.

use std::iter::Peekable;
use std::ops::Range;
use std::vec::IntoIter;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::fields::Fields;
use super::{attributes, front_matter, inline, yaml};
use crate::diagnostic::Diagnostic;
use crate::model::{Alternative, Block, Document, Inline, Item, Origin, Prose, Question, QuizOption};
use crate::source::{FileId, Span};

/// Reads one Markdown file.
///
/// A file without front matter gives a document without title; a diagnostic tells.
pub fn parse(file: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> Document {
    let parts = front_matter::cut(file, text, diagnostics);
    let head = parts.map(|parts| (parts.yaml_start, &text[parts.yaml_start..parts.yaml_end]));
    let mut document = read_head(file, head, diagnostics);
    let body = parts.map_or(text.len(), |parts| parts.body_start);
    let mut reader = Reader::new(file, text, body, diagnostics);
    reader.document(&mut document);
    document
}

fn read_head(file: FileId, yaml: Option<(usize, &str)>, diagnostics: &mut Vec<Diagnostic>) -> Document {
    let mut document = Document {
        title: Prose::default(),
        summary: Prose::default(),
        keywords: Vec::new(),
        origin: None,
        intro: Vec::new(),
        sections: Vec::new(),
        head_span: Span::file_start(file),
    };
    let Some((offset, yaml)) = yaml else { return document };
    document.head_span = Span::new(file, 0, 3);
    let Some(node) = yaml::parse(file, yaml, offset, diagnostics) else {
        if yaml.trim().is_empty() {
            diagnostics.push(
                Diagnostic::error(
                    "missing-key",
                    document.head_span,
                    "the front matter is empty, expected title and summary",
                )
                .help("add a line “title: …” and a line “summary: …”"),
            );
        }
        return document;
    };
    let mut fields = Fields::new(&node, diagnostics);
    document.title = prose(&mut fields, "title");
    document.summary = prose(&mut fields, "summary");
    document.keywords = fields.texts("keywords");
    document.origin = origin(&mut fields);
    fields.finish();
    document
}

fn prose(fields: &mut Fields<'_>, key: &'static str) -> Prose {
    let Some(node) = fields.required(key) else { return Prose::default() };
    inline::prose(node, fields.diagnostics()).unwrap_or_default()
}

fn origin(fields: &mut Fields<'_>) -> Option<Origin> {
    let choices = [("machine", 0), ("person", 1), ("reviewed", 2)];
    let chosen = fields.choice("origin", &choices);
    let by = fields.optional_text("reviewed_by");
    let on = fields.optional_text("reviewed_on");
    match chosen? {
        0 => Some(Origin::Machine),
        1 => Some(Origin::Person),
        _ => {
            if by.is_none() || on.is_none() {
                let start = fields.start;
                fields.diagnostics().push(
                    Diagnostic::error("missing-key", start, "a reviewed translation needs reviewed_by and reviewed_on")
                        .help("add “reviewed_by: …” (a role, not a name) and “reviewed_on: 2026-01-31”"),
                );
            }
            Some(Origin::Reviewed { by: by.unwrap_or_default(), on: on.unwrap_or_default() })
        }
    }
}

/// The Markdown extensions in use.
pub fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS | Options::ENABLE_HEADING_ATTRIBUTES
}

/// Events of the parser with their byte ranges in the part that was parsed.
pub type Events<'a> = Peekable<IntoIter<(Event<'a>, Range<usize>)>>;

/// Reads events into blocks.
pub struct Reader<'a, 'd> {
    /// The file.
    pub file: FileId,
    /// Its whole text.
    pub text: &'a str,
    /// Where the parsed part begins.
    pub base: usize,
    /// The events to come.
    pub events: Events<'a>,
    /// What was wrong.
    pub diagnostics: &'d mut Vec<Diagnostic>,
}

impl<'a, 'd> Reader<'a, 'd> {
    fn new(file: FileId, text: &'a str, base: usize, diagnostics: &'d mut Vec<Diagnostic>) -> Self {
        let events: Vec<_> = Parser::new_ext(&text[base..], options()).into_offset_iter().collect();
        Self { file, text, base, events: events.into_iter().peekable(), diagnostics }
    }

    /// A range of the parsed part as a place in the file.
    pub fn span(&self, range: &Range<usize>) -> Span {
        let start = self.base + range.start;
        let end = (self.base + range.end).min(self.text.len());
        let trimmed = start + self.text[start..end].trim_end().len();
        Span::new(self.file, start, trimmed)
    }

    /// The first line of a range.
    pub fn first_line(&self, range: &Range<usize>) -> Span {
        let span = self.span(range);
        let line = self.text[span.start..span.end].lines().next().unwrap_or("");
        Span::new(self.file, span.start, span.start + line.trim_end().len())
    }

    fn document(&mut self, document: &mut Document) {
        while let Some((event, range)) = self.events.next() {
            if let Event::Start(Tag::Heading { level, id, classes, attrs }) = event {
                let span = self.first_line(&range);
                let heading = inline::until(self, TagEnd::Heading(level));
                let found = attributes::Found {
                    id: id.map(|id| id.to_string()),
                    classes: classes.iter().map(ToString::to_string).collect(),
                    pairs: attrs
                        .iter()
                        .map(|(key, value)| (key.to_string(), value.as_deref().unwrap_or("").to_owned()))
                        .collect(),
                };
                self.heading(document, level, heading, found, span);
            } else if let Some(block) = self.block(event, &range, 0) {
                push(document, block);
            }
        }
    }

    fn heading(
        &mut self,
        document: &mut Document,
        level: HeadingLevel,
        heading: Vec<Inline>,
        found: attributes::Found,
        span: Span,
    ) {
        match level {
            HeadingLevel::H2 => {
                let section = attributes::section(heading, found, span, self.text, self.diagnostics);
                document.sections.push(section);
            }
            HeadingLevel::H3 => self.level_three(document, heading, &found, span),
            HeadingLevel::H1 => self.diagnostics.push(
                Diagnostic::error("bad-heading", span, "found a heading of level 1, expected level 2 (##)")
                    .help("the title stands in the front matter; begin a step with ##"),
            ),
            HeadingLevel::H4 | HeadingLevel::H5 | HeadingLevel::H6 => self.diagnostics.push(
                Diagnostic::error("bad-heading", span, "found a heading of level 4 or deeper, expected level 2 or 3")
                    .help("use ## for a step, ### … {.or} for another way to do it"),
            ),
        }
    }

    fn level_three(&mut self, document: &mut Document, heading: Vec<Inline>, found: &attributes::Found, span: Span) {
        let is_or = found.classes.iter().any(|class| class == "or");
        let Some(section) = document.sections.last_mut() else {
            self.diagnostics.push(
                Diagnostic::error("bad-heading", span, "found a heading of level 3 before the first of level 2")
                    .help("begin a step with ## … {#id}"),
            );
            return;
        };
        if is_or {
            match section.blocks.last_mut() {
                Some(Block::Alternatives(ways)) => ways.push(Alternative { title: heading, blocks: Vec::new() }),
                Some(_) | None => {
                    section.blocks.push(Block::Alternatives(vec![Alternative { title: heading, blocks: Vec::new() }]))
                }
            }
        } else {
            // Whether questions may stand here is known once the kind of section is: see `check`.
            section.questions.push(Question { heading, options: Vec::new(), why: Vec::new(), span });
        }
    }

    /// One block, or nothing for what leaves no trace (a comment).
    pub fn block(&mut self, event: Event<'a>, range: &Range<usize>, depth: usize) -> Option<Block> {
        match event {
            Event::Start(Tag::Paragraph) => Some(self.paragraph(range)),
            Event::Start(Tag::List(start)) => Some(self.list(start.is_some(), range, depth)),
            Event::Start(Tag::BlockQuote(_)) => Some(super::alert::read(self, range)),
            Event::Start(Tag::Table(alignments)) => Some(self.table(alignments.len(), range)),
            Event::Start(Tag::HtmlBlock) => self.html_block(range),
            Event::Start(Tag::CodeBlock(_)) => {
                self.skip_to(TagEnd::CodeBlock);
                Some(self.refuse(
                    range,
                    "found a block of code",
                    "move the lines to the left: four spaces at the beginning make a block of code",
                ))
            }
            Event::Rule => {
                Some(self.refuse(range, "found a rule (a line of ---)", "take it out; a new ## heading separates"))
            }
            other => {
                // Inline content without a paragraph stands only in tight list items, which read it themselves.
                let _ = other;
                None
            }
        }
    }

    /// Reports something the formats do not allow.
    pub fn refuse(&mut self, range: &Range<usize>, message: &str, help: &str) -> Block {
        let span = self.first_line(range);
        self.diagnostics
            .push(Diagnostic::error("bad-block", span, format!("{message}, which a guide cannot have")).help(help));
        Block::Invalid
    }

    /// Passes over everything up to the end of an element.
    pub fn skip_to(&mut self, end: TagEnd) {
        for (event, _) in self.events.by_ref() {
            if event == Event::End(end) {
                break;
            }
        }
    }

    fn paragraph(&mut self, range: &Range<usize>) -> Block {
        if let Some((Event::Start(Tag::Image { dest_url, .. }), _)) = self.events.peek() {
            let target = dest_url.to_string();
            let (_, image_range) = self.events.next().expect("it was peeked");
            let span = self.span(&image_range);
            let alt = inline::until(self, TagEnd::Image);
            let picture = inline::picture(&target, &alt, span, self.diagnostics);
            let rest = inline::until(self, TagEnd::Paragraph);
            if !rest.is_empty() {
                return self.refuse(
                    range,
                    "found a picture and text in one paragraph",
                    "put an empty line between the picture and the text",
                );
            }
            return picture.map_or(Block::Invalid, Block::Picture);
        }
        Block::Paragraph(inline::until(self, TagEnd::Paragraph))
    }

    fn list(&mut self, ordered: bool, range: &Range<usize>, depth: usize) -> Block {
        let mut items = Vec::new();
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => items.push(self.item(depth)),
                Event::End(TagEnd::List(_)) => break,
                _ => {}
            }
        }
        if depth > 1 {
            return self.refuse(
                range,
                "found a list in a list in a list",
                "make it a step of its own, or a list of two levels",
            );
        }
        Block::List { ordered, items }
    }

    fn item(&mut self, depth: usize) -> Item {
        let mut item = Item { ticked: None, blocks: Vec::new() };
        while let Some((event, _)) = self.events.peek() {
            match event {
                Event::End(TagEnd::Item) => {
                    self.events.next();
                    break;
                }
                Event::TaskListMarker(ticked) => {
                    item.ticked = Some(*ticked);
                    self.events.next();
                }
                Event::Start(
                    Tag::Paragraph
                    | Tag::List(_)
                    | Tag::BlockQuote(_)
                    | Tag::Table(_)
                    | Tag::HtmlBlock
                    | Tag::CodeBlock(_),
                )
                | Event::Rule => {
                    let (event, range) = self.events.next().expect("it was peeked");
                    item.blocks.extend(self.block(event, &range, depth + 1));
                }
                Event::Start(Tag::Heading { level, .. }) => {
                    let level = *level;
                    let (_, range) = self.events.next().expect("it was peeked");
                    inline::until(self, TagEnd::Heading(level));
                    item.blocks.push(self.refuse(
                        &range,
                        "found a heading in a list",
                        "end the list before the heading with an empty line",
                    ));
                }
                _ => {
                    let content = inline::tight(self);
                    if !content.is_empty() {
                        item.blocks.push(Block::Paragraph(content));
                    }
                }
            }
        }
        item
    }

    fn table(&mut self, columns: usize, range: &Range<usize>) -> Block {
        let mut head = Vec::new();
        let mut rows = Vec::new();
        let mut row = Vec::new();
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::TableCell) => row.push(inline::until(self, TagEnd::TableCell)),
                Event::End(TagEnd::TableHead) => head = std::mem::take(&mut row),
                Event::End(TagEnd::TableRow) => rows.push(std::mem::take(&mut row)),
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        if !(2..=3).contains(&columns) {
            return self.refuse(
                range,
                &format!("found a table of {columns} columns"),
                "a table has two or three columns",
            );
        }
        Block::Table { head, rows }
    }

    fn html_block(&mut self, range: &Range<usize>) -> Option<Block> {
        self.skip_to(TagEnd::HtmlBlock);
        let span = self.span(range);
        let html = self.text[span.start..span.end].trim();
        if html.starts_with("<!--") && html.ends_with("-->") && html.matches("-->").count() == 1 {
            return None;
        }
        inline::raw_html(self.first_line(range), self.diagnostics);
        Some(Block::Invalid)
    }
}

/// Puts a block where it belongs: the introduction, a section, one of its ways, or a question.
fn push(document: &mut Document, block: Block) {
    let Some(section) = document.sections.last_mut() else {
        document.intro.push(block);
        return;
    };
    if let Some(question) = section.questions.last_mut() {
        match block {
            Block::List { items, .. } if items.iter().all(|item| item.ticked.is_some()) => {
                question.options.extend(items.into_iter().map(option));
            }
            other => question.why.push(other),
        }
    } else if let Some(Block::Alternatives(ways)) = section.blocks.last_mut() {
        ways.last_mut().expect("alternatives begin with one").blocks.push(block);
    } else {
        section.blocks.push(block);
    }
}

fn option(item: Item) -> QuizOption {
    let content = item
        .blocks
        .into_iter()
        .find_map(|block| if let Block::Paragraph(content) = block { Some(content) } else { None })
        .unwrap_or_default();
    QuizOption { content, right: item.ticked == Some(true) }
}
