//! The words on screens: known, and the same in every language.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::walk::{self, Found};
use crate::model::{AlertKind, Block, Guide, Inline, Label, Section, Site, Variant};
use crate::source::{Sources, Span};

pub(super) fn check(site: &Site, _: &Sources) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for guide in site.guides.values() {
        let scopes = site.label_scopes(guide);
        screens(site, guide, &scopes, &mut diagnostics);
        for variant in guide.variants.values() {
            unknown(site, guide, variant, &scopes, &mut diagnostics);
            if variant.tag != guide.original_tag {
                differing(site, guide, variant, &scopes, &mut diagnostics);
            }
        }
    }
    diagnostics
}

fn where_to_write(guide: &Guide) -> String {
    format!("write it as it stands on the screen, or add it to content/{}/labels.yaml", guide.service)
}

fn screens(site: &Site, guide: &Guide, scopes: &[String], diagnostics: &mut Vec<Diagnostic>) {
    for (name, screen) in &guide.screens {
        let words = screen.lines.iter().filter(|line| *line != "-").chain(&screen.field).chain(&screen.button);
        for word in words.filter(|word| site.labels.find(scopes, word).is_none()) {
            diagnostics.push(
                Diagnostic::error(
                    "unknown-label",
                    screen.span,
                    format!("the screen “{name}” has the words “{word}”, which are no known label"),
                )
                .help(did_you_mean(word, site.labels.known(scopes), &where_to_write(guide))),
            );
        }
    }
}

fn labels_of(section: &Section) -> Vec<&Label> {
    let mut labels = Vec::new();
    walk::section(section, &mut |found| {
        if let Found::Inline(Inline::Label(label)) = found {
            labels.push(label);
        }
    });
    labels
}

fn unknown(site: &Site, guide: &Guide, variant: &Variant, scopes: &[String], diagnostics: &mut Vec<Diagnostic>) {
    let original = guide.original();
    let is_original = variant.tag == guide.original_tag;
    walk::document(&variant.document, &mut |found| {
        let Found::Inline(Inline::Label(label)) = found else { return };
        for word in label.words.iter().filter(|word| site.labels.find(scopes, word).is_none()) {
            if is_original || !says(original, word) {
                diagnostics.push(
                    Diagnostic::error("unknown-label", label.span, format!("“{word}” is no known label of a screen"))
                        .help(did_you_mean(word, site.labels.known(scopes), &where_to_write(guide))),
                );
            }
        }
    });
}

/// Whether the original has the same words, and so the same mistake.
fn says(original: &Variant, word: &str) -> bool {
    let mut says = false;
    walk::document(&original.document, &mut |found| {
        if let Found::Inline(Inline::Label(label)) = found {
            says |= label.words.iter().any(|each| each == word);
        }
    });
    says
}

/// The labels of a section without notes for helpers, with a place for each.
fn compared(section: &Section) -> BTreeMap<&str, Span> {
    let mut labels = BTreeMap::new();
    let without_helper: Vec<&Block> = section
        .blocks
        .iter()
        .filter(|block| !matches!(block, Block::Alert(alert) if alert.kind == AlertKind::Helper))
        .collect();
    let mut visit = |found| {
        if let Found::Inline(Inline::Label(label)) = found {
            for word in &label.words {
                labels.entry(word.as_str()).or_insert(label.span);
            }
        }
    };
    walk::inlines(&section.heading, &mut visit);
    without_helper.into_iter().for_each(|block| walk::blocks(std::slice::from_ref(block), &mut visit));
    for question in &section.questions {
        walk::inlines(&question.heading, &mut visit);
        question.options.iter().for_each(|option| walk::inlines(&option.content, &mut visit));
        walk::blocks(&question.why, &mut visit);
    }
    labels
}

fn differing(site: &Site, guide: &Guide, variant: &Variant, scopes: &[String], diagnostics: &mut Vec<Diagnostic>) {
    for section in &guide.original().document.sections {
        let Some(translated) = variant.document.sections.iter().find(|candidate| candidate.id == section.id) else {
            continue;
        };
        let unknown = |label: &&Label| label.words.iter().any(|word| site.labels.find(scopes, word).is_none());
        if labels_of(translated).iter().chain(&labels_of(section)).any(unknown) {
            continue;
        }
        let here = compared(translated);
        let there = compared(section);
        let missing: Vec<&str> = there.keys().filter(|label| !here.contains_key(*label)).copied().collect();
        let added: Vec<&str> = here.keys().filter(|label| !there.contains_key(*label)).copied().collect();
        if missing.is_empty() && added.is_empty() {
            continue;
        }
        let mut message = format!("the labels of “{}” differ from the original", section.id);
        if !missing.is_empty() {
            message.push_str(&format!(": missing {}", quoted(&missing)));
        }
        if !added.is_empty() {
            message.push_str(&format!(": too many {}", quoted(&added)));
        }
        let place = added.first().and_then(|label| here.get(label)).copied().unwrap_or(translated.span);
        let origin = missing.first().and_then(|label| there.get(label)).copied().unwrap_or(section.span);
        diagnostics.push(
            Diagnostic::error("label-differs", place, message)
                .label(origin, "the original")
                .help("use the same labels in `…` as the original, in the words of the screen"),
        );
    }
}

fn quoted(words: &[&str]) -> String {
    words.iter().map(|word| format!("“{word}”")).collect::<Vec<_>>().join(", ")
}
