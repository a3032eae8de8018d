//! Diagnostics for a person at a terminal: the place, the line with a mark
//! under it, and the remedy.
//!
//! The text must be enough by itself, since a terminal that reorders
//! right-to-left lines moves the marks: path, line and column come first and
//! the wrong words are quoted in the message.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Diagnostic, Severity};
use crate::source::{Position, Sources};

/// Whether the terminal shows colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// Colours and bold.
    On,
    /// Plain text.
    Off,
}

/// All diagnostics with a last line that counts them; empty where there are none.
pub fn print(diagnostics: &[Diagnostic], sources: &Sources, colour: Colour) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let mut output = String::new();
    for diagnostic in diagnostics {
        output.push_str(&one(diagnostic, sources, colour));
        output.push_str("\n\n");
    }
    let errors = diagnostics.iter().filter(|each| each.severity == Severity::Error).count();
    output.push_str(&count(errors, "error"));
    output.push_str(", ");
    output.push_str(&count(diagnostics.len() - errors, "warning"));
    output.push('\n');
    output
}

fn one(diagnostic: &Diagnostic, sources: &Sources, colour: Colour) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(&diagnostic.message).id(diagnostic.code));
    for (index, label) in diagnostic.labels.iter().enumerate() {
        let file = sources.file(label.span.file);
        let kind = if index == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
        let (start, line) = excerpt_start(&file.text, label.span.start);
        let end = excerpt_end(&file.text, label.span.end.min(file.text.len()).max(label.span.start));
        let range = label.span.start.min(end) - start..label.span.end.min(end) - start;
        group = group.element(
            Snippet::source(&file.text[start..end])
                .path(&file.path)
                .line_start(line)
                .annotation(kind.span(range).label(&label.text)),
        );
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let renderer = match colour {
        Colour::On => Renderer::styled(),
        Colour::Off => Renderer::plain(),
    };
    renderer.render(&[group])
}

/// Only the lines that are shown are handed on: a file of many lines costs nothing.
fn excerpt_start(text: &str, offset: usize) -> (usize, usize) {
    let offset = offset.min(text.len());
    let start = text[..offset].rfind('\n').map_or(0, |newline| newline + 1);
    (start, Position::of(text, offset).line)
}

fn excerpt_end(text: &str, offset: usize) -> usize {
    text[offset..].find('\n').map_or(text.len(), |newline| offset + newline)
}

fn count(number: usize, word: &str) -> String {
    if number == 1 { format!("1 {word}") } else { format!("{number} {word}s") }
}
