//! Blocks as HTML.

use super::inline::inlines;
use super::{Scope, escape, relative, screen};
use crate::model::{Alert, AlertKind, Alternative, Block, Inline, Item, Picture, PictureSource};

/// Blocks one after the other.
pub fn blocks(scope: &Scope<'_>, list: &[Block]) -> String {
    list.iter().map(|block| one(scope, block)).collect()
}

fn one(scope: &Scope<'_>, block: &Block) -> String {
    match block {
        Block::Paragraph(content) => format!("<p>{}</p>", inlines(scope, content)),
        Block::List { ordered, items } => self::list(scope, *ordered, items),
        Block::Alert(alert) => self::alert(scope, alert),
        Block::Picture(picture) => self::picture(scope, picture),
        Block::Table { head, rows } => table(scope, head, rows),
        Block::Alternatives(ways) => {
            let ways: String = ways.iter().map(|way| alternative(scope, way)).collect();
            format!("<div class=\"ways\">{ways}</div>")
        }
        Block::Invalid => String::new(),
    }
}

fn list(scope: &Scope<'_>, ordered: bool, items: &[Item]) -> String {
    let rows: String = items.iter().map(|item| format!("<li>{}</li>", self::item(scope, item))).collect();
    match (ordered, items.len()) {
        (true, 1) => format!("<ol class=\"do one\" role=\"list\">{rows}</ol>"),
        (true, _) => format!("<ol class=\"do\" role=\"list\">{rows}</ol>"),
        (false, _) => format!("<ul>{rows}</ul>"),
    }
}

/// A first paragraph needs no element of its own.
fn item(scope: &Scope<'_>, item: &Item) -> String {
    match item.blocks.split_first() {
        Some((Block::Paragraph(content), rest)) => format!("{}{}", inlines(scope, content), blocks(scope, rest)),
        Some(_) | None => blocks(scope, &item.blocks),
    }
}

/// The class of a box and the message that names its kind.
fn kind(kind: AlertKind) -> (&'static str, &'static str) {
    match kind {
        AlertKind::Note => ("note", "note"),
        AlertKind::Tip => ("note", "tip"),
        AlertKind::Important => ("warning", "important"),
        AlertKind::Warning => ("warning", "warning"),
        AlertKind::Caution => ("warning", "caution"),
        AlertKind::Problem => ("problem", "problem"),
        AlertKind::Helper => ("helper", "helper-note"),
    }
}

fn alert(scope: &Scope<'_>, alert: &Alert) -> String {
    let (class, name) = kind(alert.kind);
    let title = if alert.title.is_empty() { scope.message(name) } else { inlines(scope, &alert.title) };
    format!("<div class=\"panel {class}\"><p class=\"ph\">{title}</p>{}</div>", blocks(scope, &alert.blocks))
}

/// A drawn screen, or the picture in this language if there is one.
pub fn picture(scope: &Scope<'_>, picture: &Picture) -> String {
    match (&picture.source, scope.guide) {
        (PictureSource::Screen(name), Some(guide)) => match guide.screens.get(name) {
            Some(drawn) => screen::svg(drawn, &picture.alt, &guide.original_tag, scope.tag),
            None => String::new(),
        },
        (PictureSource::File(path), Some(guide)) => {
            let to = format!("{}/{}/{path}", crate::html::PICTURES, guide.path);
            format!(
                "<img src=\"{}\" alt=\"{}\" loading=\"lazy\">",
                escape(&relative(scope.page, &to)),
                escape(&picture.alt)
            )
        }
        (PictureSource::Screen(_) | PictureSource::File(_), None) => String::new(),
    }
}

fn table(scope: &Scope<'_>, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> String {
    let heads: String = head.iter().map(|cell| format!("<th scope=\"col\">{}</th>", inlines(scope, cell))).collect();
    let rows: String = rows
        .iter()
        .map(|row| {
            let cells: String = row.iter().map(|cell| format!("<td>{}</td>", inlines(scope, cell))).collect();
            format!("<tr>{cells}</tr>")
        })
        .collect();
    format!("<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>")
}

fn alternative(scope: &Scope<'_>, way: &Alternative) -> String {
    format!("<div class=\"or\"><h3>{}</h3>{}</div>", inlines(scope, &way.title), blocks(scope, &way.blocks))
}
