//! Words, labels and links within a line.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::fields;
use super::markdown::{Reader, options};
use super::yaml::Node;
use crate::diagnostic::Diagnostic;
use crate::model::document::plain;
use crate::model::{Inline, Label, Picture, PictureSource, Prose};
use crate::source::Span;

/// What stands between the stations of a menu path.
const PATH: &str = " → ";

/// Everything up to the end of an element.
pub fn until(reader: &mut Reader<'_, '_>, end: TagEnd) -> Vec<Inline> {
    let mut content = Vec::new();
    while let Some((event, range)) = reader.events.next() {
        if event == Event::End(end) {
            break;
        }
        push_event(reader, event, &range, &mut content);
    }
    tidied(content)
}

/// Inline content of a list item without paragraphs: up to the next block or the item's end.
pub fn tight(reader: &mut Reader<'_, '_>) -> Vec<Inline> {
    let mut content = Vec::new();
    while let Some((event, _)) = reader.events.peek() {
        let inline = match event {
            Event::Start(tag) => {
                matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
            }
            Event::End(_) | Event::Rule | Event::TaskListMarker(_) => false,
            _ => true,
        };
        if !inline {
            break;
        }
        let (event, range) = reader.events.next().expect("it was peeked");
        push_event(reader, event, &range, &mut content);
    }
    tidied(content)
}

/// Adds one event's content, reading on where the event opens an element.
pub fn push_event(reader: &mut Reader<'_, '_>, event: Event<'_>, range: &Range<usize>, content: &mut Vec<Inline>) {
    let span = reader.span(range);
    match event {
        Event::Text(text) => push_text(content, &text),
        Event::Code(text) => content.push(Inline::Label(label(&text, span))),
        Event::SoftBreak => push_text(content, " "),
        Event::HardBreak => content.push(Inline::Break),
        Event::Start(Tag::Emphasis) => content.push(Inline::Strong(until(reader, TagEnd::Emphasis))),
        Event::Start(Tag::Strong) => content.push(Inline::Strong(until(reader, TagEnd::Strong))),
        Event::Start(Tag::Link { dest_url, .. }) => {
            let words = until(reader, TagEnd::Link);
            content.extend(link(&dest_url, words, span, reader.diagnostics));
        }
        Event::Start(Tag::Image { .. }) => {
            until(reader, TagEnd::Image);
            reader.diagnostics.push(
                Diagnostic::error(
                    "bad-block",
                    span,
                    "found a picture within a text, expected it in a paragraph of its own",
                )
                .help("put an empty line before and after the picture"),
            );
        }
        Event::InlineHtml(html) | Event::Html(html) => {
            if !html.trim_start().starts_with("<!--") {
                raw_html(span, reader.diagnostics);
            }
        }
        _ => {}
    }
}

/// Reports HTML.
pub fn raw_html(span: Span, diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.push(
        Diagnostic::error("raw-html", span, "found HTML, which guides cannot have")
            .help("write it in Markdown; for a < that is meant as such write &lt;"),
    );
}

fn push_text(content: &mut Vec<Inline>, text: &str) {
    match content.last_mut() {
        Some(Inline::Text(before)) => before.push_str(text),
        Some(_) | None => content.push(Inline::Text(text.to_owned())),
    }
}

/// No white space at the edges, no doubled space within.
pub fn tidied(mut content: Vec<Inline>) -> Vec<Inline> {
    for inline in &mut content {
        if let Inline::Text(text) = inline {
            while text.contains("  ") {
                *text = text.replace("  ", " ");
            }
        }
    }
    if let Some(Inline::Text(text)) = content.first_mut() {
        *text = text.trim_start().to_owned();
    }
    if let Some(Inline::Text(text)) = content.last_mut() {
        *text = text.trim_end().to_owned();
    }
    content.retain(|inline| *inline != Inline::Text(String::new()));
    content
}

/// A label, or a menu path where ` → ` stands between labels.
fn label(text: &str, span: Span) -> Label {
    Label { words: text.split(PATH).map(|word| word.trim().to_owned()).collect(), span }
}

fn link(target: &str, content: Vec<Inline>, span: Span, diagnostics: &mut Vec<Diagnostic>) -> Option<Inline> {
    if let Some(slug) = target.strip_prefix("term:") {
        return Some(Inline::Term { slug: slug.to_owned(), content, span });
    }
    if let Some(path) = target.strip_prefix("guide:") {
        let (path, step) = match path.split_once('#') {
            Some((path, step)) => (path, Some(step.to_owned())),
            None => (path, None),
        };
        return Some(Inline::Guide { path: path.trim_matches('/').to_owned(), step, content, span });
    }
    if let Some(id) = target.strip_prefix('#') {
        return Some(Inline::Anchor { id: id.to_owned(), content, span });
    }
    if target.starts_with("https://") || target.starts_with("tel:") {
        return Some(Inline::Web { url: target.to_owned(), content, span });
    }
    let diagnostic = if target.starts_with("http://") {
        Diagnostic::error("insecure-link", span, format!("the link to {target} is not encrypted"))
            .help(format!("write https://{} if the site has that", &target["http://".len()..]))
    } else {
        Diagnostic::error("broken-link", span, format!("“{target}” is not an address we know how to link to"))
            .help("write https://… for a page on the web, guide:country/service/guide for a guide, term:word for the glossary, #id for a step of this guide")
    };
    diagnostics.push(diagnostic);
    Some(Inline::Strong(content))
}

/// What an image element shows; none where its address is not one of ours.
pub fn picture(target: &str, alt: &[Inline], span: Span, diagnostics: &mut Vec<Diagnostic>) -> Option<Picture> {
    let alt = plain(alt).trim().to_owned();
    if alt.is_empty() {
        diagnostics.push(
            Diagnostic::error("missing-alt", span, "the picture has no text for those who cannot see it")
                .help("say between the [ ] what the picture shows: ![The phone shows the button Start](…)"),
        );
    }
    let source = if let Some(name) = target.strip_prefix("screen:") {
        PictureSource::Screen(name.to_owned())
    } else if target.starts_with("images/") && !target.contains("..") {
        PictureSource::File(target.to_owned())
    } else {
        diagnostics
            .push(Diagnostic::error("missing-picture", span, format!("“{target}” is not a picture of this guide")).help(
            "write screen:name for a drawn screen of guide.yaml, or images/name.png for a file in the guide's folder",
        ));
        return None;
    };
    Some(Picture { alt, source, span })
}

/// The text of a YAML value, read as inline Markdown.
pub fn prose(node: &Node, diagnostics: &mut Vec<Diagnostic>) -> Option<Prose> {
    let text = fields::text(node, diagnostics)?;
    let mut found = Vec::new();
    let content = {
        let events: Vec<_> = Parser::new_ext(&text, options()).into_offset_iter().collect();
        let mut reader = Reader {
            file: node.span.file,
            text: &text,
            base: 0,
            events: events.into_iter().peekable(),
            diagnostics: &mut found,
        };
        match reader.events.next() {
            Some((Event::Start(Tag::Paragraph), _)) => until(&mut reader, TagEnd::Paragraph),
            Some(_) | None => vec![Inline::Text(text.clone())],
        }
    };
    // Escapes and folded lines make offsets in a YAML text differ from those in the file.
    diagnostics.extend(found.into_iter().map(|mut diagnostic| {
        diagnostic.labels.iter_mut().for_each(|label| label.span = node.span);
        diagnostic
    }));
    Some(Prose { content: moved(content, node.span) })
}

fn moved(content: Vec<Inline>, span: Span) -> Vec<Inline> {
    let within = |content: Vec<Inline>| moved(content, span);
    content
        .into_iter()
        .map(|inline| match inline {
            Inline::Text(text) => Inline::Text(text),
            Inline::Strong(content) => Inline::Strong(within(content)),
            Inline::Label(label) => Inline::Label(Label { span, ..label }),
            Inline::Term { slug, content, .. } => Inline::Term { slug, content: within(content), span },
            Inline::Guide { path, step, content, .. } => Inline::Guide { path, step, content: within(content), span },
            Inline::Anchor { id, content, .. } => Inline::Anchor { id, content: within(content), span },
            Inline::Web { url, content, .. } => Inline::Web { url, content: within(content), span },
            Inline::Break => Inline::Break,
        })
        .collect()
}
