//! The same steps in the same order in every language.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::{Alert, AlertKind, Block, Guide, Section, Site, Variant};
use crate::source::Sources;

/// More steps than this are hard to get through in one sitting.
const MANY_STEPS: usize = 12;

pub(super) fn check(site: &Site, _: &Sources) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for guide in site.guides.values() {
        number_of_steps(guide, &mut diagnostics);
        for variant in guide.variants.values() {
            repeated(variant, &mut diagnostics);
            if variant.tag != guide.original_tag {
                unknown(guide, variant, &mut diagnostics);
                reordered(guide, variant, &mut diagnostics);
                told_in_translation(guide, variant, &mut diagnostics);
            }
        }
    }
    diagnostics
}

fn number_of_steps(guide: &Guide, diagnostics: &mut Vec<Diagnostic>) {
    let original = guide.original();
    match guide.steps().count() {
        0 => diagnostics.push(
            Diagnostic::error("no-steps", original.span, "the guide has no step")
                .help("begin each step with a heading: ## What to do {#id}"),
        ),
        count if count > MANY_STEPS => diagnostics.push(
            Diagnostic::warning(
                "many-steps",
                original.span,
                format!("the guide has {count} steps, more than {MANY_STEPS}"),
            )
            .help("make two guides of it, and name the first in “requires” of the second"),
        ),
        _ => {}
    }
}

fn repeated(variant: &Variant, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<&str, &Section> = BTreeMap::new();
    for section in variant.document.sections.iter().filter(|section| !section.id.is_empty()) {
        if let Some(first) = seen.get(section.id.as_str()) {
            diagnostics.push(
                Diagnostic::error("repeated-step", section.span, format!("the id “{}” stands twice", section.id))
                    .label(first.span, "first here")
                    .help("each heading of level 2 needs an id of its own"),
            );
        } else {
            seen.insert(&section.id, section);
        }
    }
}

fn ids(variant: &Variant) -> impl Iterator<Item = &str> {
    variant.document.sections.iter().map(|section| section.id.as_str())
}

fn unknown(guide: &Guide, variant: &Variant, diagnostics: &mut Vec<Diagnostic>) {
    let original = guide.original();
    // Where an id of the original is missing or repeated, the one that was meant is not known.
    if has_lost_an_id(original) {
        return;
    }
    for section in &variant.document.sections {
        if section.id.is_empty() || ids(original).any(|id| id == section.id) {
            continue;
        }
        let untranslated = ids(original).filter(|id| !ids(variant).any(|other| other == *id));
        let otherwise = format!("take the ids from {}.md", guide.original_tag);
        diagnostics.push(
            Diagnostic::error("unknown-step", section.span, format!("the original has no step “{}”", section.id))
                .help(did_you_mean(&section.id, untranslated, &otherwise)),
        );
    }
}

fn has_lost_an_id(original: &Variant) -> bool {
    let mut seen = std::collections::BTreeSet::new();
    ids(original).any(|id| id.is_empty() || !seen.insert(id))
}

/// Only the first that is out of place: putting it right often puts the rest right.
fn reordered(guide: &Guide, variant: &Variant, diagnostics: &mut Vec<Diagnostic>) {
    let order: Vec<&str> = ids(guide.original()).collect();
    let places: Vec<(usize, &Section)> = variant
        .document
        .sections
        .iter()
        .filter_map(|section| Some((order.iter().position(|id| *id == section.id)?, section)))
        .collect();
    for pair in places.windows(2) {
        let [(before, first), (after, section)] = pair else { continue };
        if after < before {
            diagnostics.push(
                Diagnostic::error(
                    "reordered-step",
                    section.span,
                    format!("“{}” stands after “{}”, in the original before it", section.id, first.id),
                )
                .label(first.span, "this one comes later in the original")
                .help(format!("put the steps in the order of {}.md", guide.original_tag)),
            );
            return;
        }
    }
}

/// What headings tell and what helpers read stands in the original alone.
fn told_in_translation(guide: &Guide, variant: &Variant, diagnostics: &mut Vec<Diagnostic>) {
    for section in &variant.document.sections {
        if section.has_attributes {
            diagnostics.push(
                Diagnostic::error("bad-attribute", section.span, "a translation's heading carries its id alone").help(
                    format!(
                        "keep {{#{}}}; the rest holds from {}.md for all languages",
                        section.id, guide.original_tag
                    ),
                ),
            );
        }
        for alert in alerts(&section.blocks).into_iter().filter(|alert| alert.kind == AlertKind::Helper) {
            diagnostics.push(
                Diagnostic::error("helper-in-translation", alert.span, "notes for helpers stand in the original alone")
                    .help("take the box out of the translation"),
            );
        }
    }
}

/// The boxes among blocks, those in alternatives and lists too.
fn alerts(blocks: &[Block]) -> Vec<&Alert> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Alert(alert) => found.push(alert),
            Block::Alternatives(ways) => ways.iter().for_each(|way| found.extend(alerts(&way.blocks))),
            Block::List { items, .. } => items.iter().for_each(|item| found.extend(alerts(&item.blocks))),
            Block::Paragraph(_) | Block::Picture(_) | Block::Table { .. } | Block::Invalid => {}
        }
    }
    found
}
