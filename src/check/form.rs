//! The form of documents: origin, quiz, alternatives.

use crate::diagnostic::Diagnostic;
use crate::model::{Block, Guide, Question, Section, SectionKind, Site, Variant};
use crate::source::{Sources, Span};

pub(super) fn check(site: &Site, _: &Sources) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for guide in site.guides.values() {
        for variant in guide.variants.values() {
            origin(guide, variant, &mut diagnostics);
            for section in &variant.document.sections {
                questions(guide, section, &mut diagnostics);
            }
        }
    }
    diagnostics
}

fn origin(guide: &Guide, variant: &Variant, diagnostics: &mut Vec<Diagnostic>) {
    let is_original = variant.tag == guide.original_tag;
    let head = variant.document.head_span;
    if is_original && variant.document.origin.is_some() {
        diagnostics.push(
            Diagnostic::error("bad-value", head, "the original has an “origin”, which only translations have")
                .help("take the line out"),
        );
    }
    // Without front matter there is nothing to add the key to, and that has been reported.
    if !is_original && variant.document.origin.is_none() && head.end > 0 {
        diagnostics.push(
            Diagnostic::error(
                "missing-key",
                head,
                "the key “origin” is missing: readers are told how a translation was made",
            )
            .help("add “origin: machine”, “origin: person” or “origin: reviewed”"),
        );
    }
}

/// What kind a section is stands in the original.
fn kind(guide: &Guide, id: &str) -> Option<SectionKind> {
    let section = guide.original().document.sections.iter().find(|section| section.id == id)?;
    Some(section.attributes.kind)
}

fn questions(guide: &Guide, section: &Section, diagnostics: &mut Vec<Diagnostic>) {
    let Some(kind) = kind(guide, &section.id) else { return };
    if kind != SectionKind::Quiz {
        for question in &section.questions {
            diagnostics.push(
                Diagnostic::error(
                    "bad-heading",
                    question.span,
                    "found a heading of level 3 that is neither another way nor a question",
                )
                .help("write ### … {.or} for another way to do the step, or begin a new step with ##"),
            );
        }
        return;
    }
    if section.questions.is_empty() {
        diagnostics.push(
            Diagnostic::error("bad-quiz", section.span, "the quiz has no question")
                .help("write each question as ### …?"),
        );
    }
    let ways = section.blocks.iter().any(|block| matches!(block, Block::Alternatives(_)));
    if ways {
        diagnostics.push(
            Diagnostic::error("bad-quiz", section.span, "a quiz cannot have other ways ({.or})").help("take {.or} out"),
        );
    }
    for question in &section.questions {
        options(question, question.span, diagnostics);
    }
}

fn options(question: &Question, span: Span, diagnostics: &mut Vec<Diagnostic>) {
    let right = question.options.iter().filter(|option| option.right).count();
    if question.options.len() < 2 || right == 0 {
        diagnostics.push(
            Diagnostic::error("bad-quiz", span, "the question needs two answers or more, at least one of them right")
                .help("write the answers as - [x] right and - [ ] wrong"),
        );
    }
}
