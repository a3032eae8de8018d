//! What a printed sheet says of the guide that it was printed from.

use super::{Sides, shown_steps};
use crate::align::align;
use crate::freshness;
use crate::locale::LanguageTag;
use crate::model::{Guide, Row, Site};

const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";

/// Two characters for each step of a page, in order: the sheet carries them,
/// and the page says which steps have changed since.
pub(crate) fn paper(site: &Site, guide: &Guide, tag: &LanguageTag, sides: Sides) -> String {
    let publishing = site.publishing.get(tag).copied().unwrap_or_default();
    shown_steps(&publishing, &align(guide, tag)).into_iter().map(|row| mark(row, sides)).collect()
}

/// Two characters of the digest of what a step says.
pub(super) fn mark(row: &Row<'_>, sides: Sides) -> String {
    let own = freshness::section_digest(row.translation.unwrap_or(row.original));
    let both = match sides {
        Sides::One => own,
        Sides::Two => format!("{own} {}", freshness::section_digest(row.original)),
    };
    let hash = blake3::hash(both.as_bytes());
    hash.as_bytes()[..2].iter().map(|byte| char::from(DIGITS[usize::from(*byte) % DIGITS.len()])).collect()
}
