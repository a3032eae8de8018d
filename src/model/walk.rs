//! Goes through everything inline that a document says, in order.

use super::document::{Block, Document, Inline, Picture, Section};

/// What [`inlines`] and [`section`] meet.
#[derive(Debug, Clone, Copy)]
pub enum Found<'a> {
    /// Inline content; containers come before what they contain.
    Inline(&'a Inline),
    /// A picture.
    Picture(&'a Picture),
}

/// Goes through a whole document.
pub fn document<'a>(document: &'a Document, visit: &mut impl FnMut(Found<'a>)) {
    inlines(&document.title.content, visit);
    inlines(&document.summary.content, visit);
    blocks(&document.intro, visit);
    for each in &document.sections {
        section(each, visit);
    }
}

/// Goes through a section.
pub fn section<'a>(section: &'a Section, visit: &mut impl FnMut(Found<'a>)) {
    inlines(&section.heading, visit);
    blocks(&section.blocks, visit);
    for question in &section.questions {
        inlines(&question.heading, visit);
        question.options.iter().for_each(|option| inlines(&option.content, visit));
        blocks(&question.why, visit);
    }
}

/// Goes through blocks.
pub fn blocks<'a>(list: &'a [Block], visit: &mut impl FnMut(Found<'a>)) {
    for block in list {
        match block {
            Block::Paragraph(content) => inlines(content, visit),
            Block::List { items, .. } => items.iter().for_each(|item| blocks(&item.blocks, visit)),
            Block::Alert(alert) => {
                inlines(&alert.title, visit);
                blocks(&alert.blocks, visit);
            }
            Block::Picture(picture) => visit(Found::Picture(picture)),
            Block::Table { head, rows } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| inlines(cell, visit));
            }
            Block::Alternatives(ways) => {
                for way in ways {
                    inlines(&way.title, visit);
                    blocks(&way.blocks, visit);
                }
            }
            Block::Invalid => {}
        }
    }
}

/// Goes through inline content.
pub fn inlines<'a>(content: &'a [Inline], visit: &mut impl FnMut(Found<'a>)) {
    for inline in content {
        visit(Found::Inline(inline));
        match inline {
            Inline::Strong(content)
            | Inline::Term { content, .. }
            | Inline::Guide { content, .. }
            | Inline::Anchor { content, .. }
            | Inline::Web { content, .. } => inlines(content, visit),
            Inline::Text(_) | Inline::Label(_) | Inline::Break => {}
        }
    }
}
