//! A translation beside its original, row by row.

use super::document::Section;
use super::guide::{Guide, Variant};
use crate::locale::LanguageTag;

/// Whether a translated unit still says what its original says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Made from the original as it is now.
    Current,
    /// The original has changed since, or nothing is known of it.
    Stale,
    /// Not translated.
    Missing,
}

/// A section of the original and its counterpart.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    /// In the original.
    pub original: &'a Section,
    /// Its counterpart; none where it is missing.
    pub translation: Option<&'a Section>,
    /// Whether the counterpart is up to date.
    pub state: State,
}

/// A guide as a reader of one language gets it.
#[derive(Debug, Clone)]
pub struct Bitext<'a> {
    /// The guide.
    pub guide: &'a Guide,
    /// The reader's language; may be the original's.
    pub tag: LanguageTag,
    /// None where the file is missing; the original where that is the reader's language.
    pub variant: Option<&'a Variant>,
    /// Of title, summary and introduction.
    pub head: State,
    /// One for each section of the original, in its order.
    pub rows: Vec<Row<'a>>,
}

impl Bitext<'_> {
    /// Whether the reader's language is the original's.
    pub fn is_original(&self) -> bool {
        self.tag == self.guide.original_tag
    }
}
