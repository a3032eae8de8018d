//! One task, in all its languages.

use std::collections::BTreeMap;

use super::document::{Document, Section, SectionKind};
use crate::locale::LanguageTag;
use crate::source::Span;

/// A text in each language of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Texts<T>(pub BTreeMap<LanguageTag, T>);

impl<T> Default for Texts<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T> Texts<T> {
    /// The text in this language; none where an error has been reported.
    pub fn get(&self, tag: &LanguageTag) -> Option<&T> {
        self.0.get(tag)
    }
}

/// The name of something defined elsewhere, and where it is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// A slug, or a path below `content/`.
    pub name: String,
    /// Where it is named.
    pub span: Span,
}

/// A drawing of a screen, in plain grey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// Whether it is a phone (else a web page).
    pub phone: bool,
    /// What stands in its bar: the app's name or the address.
    pub bar: String,
    /// Words, or `-` for a grey line.
    pub lines: Vec<String>,
    /// Name of the field to fill in.
    pub field: Option<String>,
    /// The button to press.
    pub button: Option<String>,
    /// Where it is defined.
    pub span: Span,
}

/// A guide in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Its language.
    pub tag: LanguageTag,
    /// What it says.
    pub document: Document,
    /// The Markdown file.
    pub span: Span,
}

/// One task, in all its languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    /// Path below `content/`.
    pub path: String,
    /// The service's path below `content/`.
    pub service: String,
    /// The original's language.
    pub original_tag: LanguageTag,
    /// How long it takes.
    pub minutes: u32,
    /// Names of needs.
    pub needs: Vec<Reference>,
    /// Every step is risky.
    pub risky: bool,
    /// A role.
    pub owner: String,
    /// Last walked through.
    pub checked: jiff::civil::Date,
    /// When it should be checked again.
    pub review_due: jiff::civil::Date,
    /// Official pages.
    pub official: Vec<Reference>,
    /// An official practice environment.
    pub practice: Option<Reference>,
    /// Guides to do first.
    pub requires: Vec<Reference>,
    /// Guides that go with it.
    pub related: Vec<Reference>,
    /// Old addresses, as paths below `content/`.
    pub formerly: Vec<String>,
    /// Drawn screens by name.
    pub screens: BTreeMap<String, Screen>,
    /// The original and the translations that exist.
    pub variants: BTreeMap<LanguageTag, Variant>,
    /// What translations were made from: language, unit, digest.
    pub record: BTreeMap<LanguageTag, BTreeMap<String, String>>,
    /// `guide.yaml`.
    pub span: Span,
}

impl Guide {
    /// The original variant.
    pub fn original(&self) -> &Variant {
        self.variants.get(&self.original_tag).expect("assemble keeps only guides with an original")
    }

    /// The last part of the path.
    pub fn slug(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    /// The steps of the original, in order.
    pub fn steps(&self) -> impl Iterator<Item = &Section> {
        self.original().document.sections.iter().filter(|section| section.attributes.kind == SectionKind::Step)
    }
}
