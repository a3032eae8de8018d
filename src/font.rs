//! Gives every letter of the site a font that draws it, in files small enough
//! for a phone.
//!
//! A reader whose letters come out as boxes cannot follow a guide, and a page
//! that loads two megabytes of fonts does not open in a waiting room. So the
//! letters of each language are dealt out over the fonts of its stack, a letter
//! that no font has is named before the site is published, and each font is cut
//! to the letters it was dealt.
//!
//! ```text
//! letters of a language ─ missing ─▶ letters to report
//!          │
//!          └─ split ─▶ (font, script) → letters ─ subset ─▶ WOFF2, per weight
//!                                        └─ unicode_range ─▶ CSS
//! ```
//!
//! # Invariants
//!
//! - Equal font bytes and equal letters give equal files.
//! - A letter is in one share of a stack at most, joiners excepted, so the
//!   ranges of two files of a family never claim the same letter.
//!
//! # Not here
//!
//! Reading the font files, collecting the letters, and writing CSS are the work
//! of the callers.

#[cfg(test)]
mod samples;
mod script;
mod share;
mod subset;

use std::collections::BTreeSet;
use std::fmt;

use skrifa::raw::TableProvider;
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider};

pub use script::Script;
pub use share::{Share, missing, split, unicode_range};
pub use subset::{Layout, subset};

/// One font file: one family in one weight.
#[derive(Debug, Clone)]
pub struct FontFace {
    /// The name by which a `language.yaml` asks for the family: `noto-sans`.
    pub name: String,
    /// The family as the file calls itself: `Noto Sans`.
    pub family: String,
    /// 400 is regular, 700 is bold.
    pub weight: u16,
    /// The whole font file, with TrueType outlines.
    pub bytes: Vec<u8>,
    /// The characters the file maps to a glyph. What [`FontFace::parse`] found.
    covered: BTreeSet<char>,
}

impl FontFace {
    /// Reads what the rest of this module asks of a font file.
    pub fn parse(name: &str, bytes: Vec<u8>) -> Result<Self, FontError> {
        let font = font_ref(&bytes)?;
        if font.glyf().is_err() {
            return Err(FontError::NoOutlines);
        }
        let family = family(&font).ok_or(FontError::Unnamed)?;
        let weight = font.os2().map_err(|error| FontError::NotAFont(error.to_string()))?.us_weight_class();
        let covered = font.charmap().mappings().filter_map(|(code, _)| char::from_u32(code)).collect();
        Ok(Self { name: name.to_owned(), family, weight, bytes, covered })
    }

    /// Whether the font has a glyph for the character.
    pub fn covers(&self, letter: char) -> bool {
        self.covered.contains(&letter)
    }
}

/// Why a font file could not be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FontError {
    /// The bytes are no TrueType font, or a damaged one.
    NotAFont(String),
    /// The outlines are not TrueType ones, and no others can be cut.
    NoOutlines,
    /// The font does not say the name of its family.
    Unnamed,
    /// The font has none of the letters it was to be cut to.
    NoLetters,
    /// The font could not be cut to the letters.
    Subset(String),
    /// The cut font could not be compressed.
    Compress(String),
}

impl fmt::Display for FontError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAFont(reason) => write!(out, "not a font that can be read: {reason}"),
            Self::NoOutlines => out.write_str("the font has no TrueType outlines"),
            Self::Unnamed => out.write_str("the font does not name its family"),
            Self::NoLetters => out.write_str("the font has none of the letters asked for"),
            Self::Subset(reason) => write!(out, "the font could not be cut to the letters of the site: {reason}"),
            Self::Compress(reason) => {
                write!(out, "the font could not be written as WOFF2: {reason}")
            }
        }
    }
}

impl std::error::Error for FontError {}

fn font_ref(bytes: &[u8]) -> Result<FontRef<'_>, FontError> {
    FontRef::new(bytes).map_err(|error| FontError::NotAFont(error.to_string()))
}

/// The typographic family where the font has one: files of a weight beside
/// regular and bold put the weight into the plain family name.
fn family(font: &FontRef<'_>) -> Option<String> {
    [StringId::TYPOGRAPHIC_FAMILY_NAME, StringId::FAMILY_NAME]
        .into_iter()
        .find_map(|id| font.localized_strings(id).english_or_first())
        .map(|name| name.chars().collect())
}

#[cfg(test)]
mod tests {
    use super::samples::face;
    use super::*;

    #[test]
    fn a_face_tells_its_family_weight_and_letters() {
        let bold = face("noto-sans-ethiopic", "700Bold");
        assert_eq!((bold.family.as_str(), bold.weight), ("Noto Sans Ethiopic", 700));
        assert!(bold.covers('ሀ'));
        assert!(!bold.covers('ب'));
    }

    #[test]
    fn bytes_that_are_no_font_are_an_error() {
        assert!(matches!(FontFace::parse("x", b"<!doctype html>".to_vec()), Err(FontError::NotAFont(_))));
    }
}
