//! Coloured boxes: a quote whose first line is `[!KIND]`, with or without a title.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::inline;
use super::markdown::Reader;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::{Alert, AlertKind, Block, Inline};
use crate::source::Span;

/// The first line of an alert, as places in the file.
struct Opening {
    kind: AlertKind,
    /// One past the `]`.
    marker_end: usize,
    /// The end of the line.
    line_end: usize,
}

/// Reads a quote up to its end.
pub fn read(reader: &mut Reader<'_, '_>, range: &Range<usize>) -> Block {
    let span = reader.span(range);
    let opening = opening(reader.text, span, reader.diagnostics);
    let (title, blocks) = content(reader, opening.as_ref());
    match opening {
        None => Block::Invalid,
        Some(opening) => Block::Alert(Alert { kind: opening.kind, title, blocks, span }),
    }
}

fn opening(text: &str, span: Span, diagnostics: &mut Vec<Diagnostic>) -> Option<Opening> {
    let line = text[span.start..span.end].lines().next().unwrap_or("");
    let line_end = span.start + line.len();
    let here = Span::new(span.file, span.start, span.start + line.trim_end().len());
    let inner = line.trim_start_matches(['>', ' ']);
    let words = AlertKind::ALL.map(|(word, _)| word);
    let Some((kind, _)) = inner.strip_prefix("[!").and_then(|rest| rest.split_once(']')) else {
        diagnostics.push(
            Diagnostic::error(
                "unknown-alert",
                here,
                "found a quote (>) without a kind, expected one such as [!WARNING]",
            )
            .help(format!("begin it with > [!KIND]; the kinds are {}", words.join(", "))),
        );
        return None;
    };
    let marker_end = line_end - inner.len() + "[!".len() + kind.len() + "]".len();
    let found = AlertKind::ALL.iter().find(|(word, _)| *word == kind.to_ascii_uppercase());
    let Some((_, found)) = found else {
        let all = format!("the kinds are {}", words.join(", "));
        diagnostics.push(
            Diagnostic::error("unknown-alert", here, format!("there is no box of the kind “{kind}”"))
                .help(did_you_mean(&kind.to_ascii_uppercase(), words, &all)),
        );
        return None;
    };
    Some(Opening { kind: *found, marker_end, line_end })
}

/// Title and blocks; the marker itself is passed over.
fn content(reader: &mut Reader<'_, '_>, opening: Option<&Opening>) -> (Vec<Inline>, Vec<Block>) {
    let mut title = Vec::new();
    let mut blocks = Vec::new();
    let mut first = true;
    while let Some((event, range)) = reader.events.next() {
        match (event, opening) {
            (Event::End(TagEnd::BlockQuote(_)), _) => break,
            (Event::Start(Tag::Paragraph), Some(opening)) if first => {
                first = false;
                let body;
                (title, body) = first_paragraph(reader, opening);
                if !body.is_empty() {
                    blocks.push(Block::Paragraph(body));
                }
            }
            (Event::Start(Tag::Heading { level, .. }), _) => {
                inline::until(reader, TagEnd::Heading(level));
                blocks.push(reader.refuse(
                    &range,
                    "found a heading in a box",
                    "write the title after the kind: > [!PROBLEM] Title",
                ));
            }
            (event, _) => blocks.extend(reader.block(event, &range, 0)),
        }
    }
    (title, blocks)
}

fn first_paragraph(reader: &mut Reader<'_, '_>, opening: &Opening) -> (Vec<Inline>, Vec<Inline>) {
    let mut title = Vec::new();
    let mut body = Vec::new();
    while let Some((event, range)) = reader.events.next() {
        let start = reader.base + range.start;
        match event {
            Event::End(TagEnd::Paragraph) => break,
            Event::SoftBreak | Event::HardBreak if start >= opening.line_end && body.is_empty() => {}
            // The marker comes as one or more texts; a text may reach beyond it.
            Event::Text(text) if start < opening.marker_end => {
                let beyond = (reader.base + range.end).saturating_sub(opening.marker_end);
                let rest = text.get(text.len().saturating_sub(beyond)..).unwrap_or("").trim_start();
                if !rest.is_empty() {
                    title.push(Inline::Text(rest.to_owned()));
                }
            }
            event => {
                let part = if start < opening.line_end { &mut title } else { &mut body };
                inline::push_event(reader, event, &range, part);
            }
        }
    }
    (inline::tidied(title), inline::tidied(body))
}
