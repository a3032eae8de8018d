//! Pairs the sections of a translation with those of its original.
//!
//! Sections are paired by their id alone. The words are never compared: a guess
//! that depends on the language would fail for the languages with the fewest
//! readers to notice.
//!
//! # Invariants
//!
//! - Every section of the original is in exactly one row, in its own order.
//! - A section of the translation whose id the original lacks is in no row; `check` reports it.

use crate::freshness;
use crate::locale::LanguageTag;
use crate::model::{Bitext, Guide, Row, State};

/// The guide as readers of `tag` get it.
pub fn align<'a>(guide: &'a Guide, tag: &LanguageTag) -> Bitext<'a> {
    let original = guide.original();
    let variant = guide.variants.get(tag);
    let is_original = *tag == guide.original_tag;
    let record = guide.record.get(tag);
    let rows = original
        .document
        .sections
        .iter()
        .map(|section| {
            let translation = variant
                .and_then(|variant| variant.document.sections.iter().find(|candidate| candidate.id == section.id));
            let state = match translation {
                None => State::Missing,
                Some(_) if is_original => State::Current,
                Some(_) => freshness::state(record, &section.id, &freshness::section_digest(section)),
            };
            Row { original: section, translation, state }
        })
        .collect();
    let head = match variant {
        None => State::Missing,
        Some(_) if is_original => State::Current,
        Some(_) => freshness::state(record, freshness::HEAD, &freshness::head_digest(&original.document)),
    };
    Bitext { guide, tag: tag.clone(), variant, head, rows }
}
