//! Languages: their tags, the direction they run in, and what
//! `i18n/<tag>/language.yaml` says of them.
//!
//! Code asks for a property (`locale.direction`), never for a certain tag:
//! adding a language touches no Rust.

pub mod catalog;
pub mod date;

use std::fmt;

/// A BCP 47 tag such as `da` or `ar`; doubles as the name of files and folders.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag(String);

impl LanguageTag {
    /// Takes the tag as it stands in file names and `site.yaml`.
    pub fn new(tag: impl Into<String>) -> Self {
        Self(tag.into())
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The way lines run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of a `dir` attribute.
    pub fn attribute(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// How large and how airy a script is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Type {
    /// Factor on the size of Latin text.
    pub scale: f64,
    /// Line height.
    pub line: f64,
    /// Line height of headings.
    pub heading_line: f64,
}

/// One language, as its folder in `i18n` describes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Locale {
    /// Its tag.
    pub tag: LanguageTag,
    /// Its own name.
    pub name: String,
    /// The way its lines run.
    pub direction: Direction,
    /// ISO 15924, such as `Latn`.
    pub script: String,
    /// Names of fonts, the first that has a letter draws it.
    pub fonts: Vec<String>,
    /// Size and leading.
    pub typography: Type,
    /// Letters that a reader may type, so that a search term always has its font.
    pub alphabet: String,
    /// Letters of related languages that are mistakes in this one.
    pub foreign_letters: String,
    /// Sentence on the page where the language is chosen.
    pub welcome: String,
}

impl Locale {
    /// Stands in where the language's own file is missing, so that one mistake is reported once.
    pub fn unknown(tag: &LanguageTag) -> Self {
        Self {
            tag: tag.clone(),
            name: tag.to_string(),
            direction: Direction::Ltr,
            script: String::new(),
            fonts: Vec::new(),
            typography: Type { scale: 1.0, line: 1.5, heading_line: 1.25 },
            alphabet: String::new(),
            foreign_letters: String::new(),
            welcome: String::new(),
        }
    }
}
