//! The words on screens and what they mean.

use std::collections::BTreeMap;

use super::guide::Texts;
use crate::locale::LanguageTag;
use crate::source::Span;

/// What a label means to a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// A name: it is not translated.
    Name,
    /// In the other languages.
    Texts(Texts<String>),
}

/// One label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelEntry {
    /// The language of the screen; none for names.
    pub lang: Option<LanguageTag>,
    /// What it means.
    pub meaning: Meaning,
    /// Where it is defined.
    pub span: Span,
}

/// All labels, by the folder they are defined in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LabelTable(pub BTreeMap<String, BTreeMap<String, LabelEntry>>);

impl LabelTable {
    /// The first of `scopes` that defines the label decides.
    pub fn find(&self, scopes: &[String], label: &str) -> Option<&LabelEntry> {
        scopes.iter().find_map(|scope| self.0.get(scope)?.get(label))
    }

    /// All labels of these scopes.
    pub fn known<'a>(&'a self, scopes: &'a [String]) -> impl Iterator<Item = &'a str> {
        scopes.iter().filter_map(|scope| self.0.get(scope)).flat_map(|labels| labels.keys().map(String::as_str))
    }
}
