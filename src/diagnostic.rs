//! What was found wrong in the sources, said to the person who can mend it.
//!
//! Diagnostics are values that stages return beside their result; nothing is
//! printed here. A run shows all of them, sorted by file and place.

pub mod github;
pub mod human;
pub mod json;

use crate::source::{Position, Sources, Span};

/// The explanations that `trinvis explain` prints: `(code, text)`, sorted by code.
pub const EXPLANATIONS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/explanations.rs"));

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The site is not written.
    Error,
    /// The site is written; somebody should look.
    Warning,
}

impl Severity {
    /// The word printed for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A place with a word about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The narrowest place that is meant.
    pub span: Span,
    /// What is there; may be empty.
    pub text: String,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// A readable name that stays, such as `missing-step`.
    pub code: &'static str,
    /// Error or warning.
    pub severity: Severity,
    /// What was found, then what was expected; lower case, no full stop.
    pub message: String,
    /// Where: the first is the place that is wrong, others what it was compared with.
    pub labels: Vec<Label>,
    /// The remedy.
    pub help: Option<String>,
}

impl Diagnostic {
    /// Something that keeps the site from being written.
    pub fn error(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, span, message.into())
    }

    /// Something that somebody should look at.
    pub fn warning(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, span, message.into())
    }

    fn new(severity: Severity, code: &'static str, span: Span, message: String) -> Self {
        let labels = vec![Label { span, text: String::new() }];
        Self { code, severity, message, labels, help: None }
    }

    /// Adds the remedy.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Says what stands at the wrong place.
    #[must_use]
    pub fn here(mut self, text: impl Into<String>) -> Self {
        self.labels[0].text = text.into();
        self
    }

    /// Adds a place that the wrong one was compared with.
    #[must_use]
    pub fn label(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { span, text: text.into() });
        self
    }

    /// The place that is wrong.
    pub fn span(&self) -> Span {
        self.labels[0].span
    }

    /// Path, line and column of the place that is wrong.
    pub fn place<'a>(&self, sources: &'a Sources) -> (&'a str, Position) {
        let file = sources.file(self.span().file);
        (&file.path, Position::of(&file.text, self.span().start))
    }
}

/// A value, and what was wrong on the way to it.
#[derive(Debug, Clone)]
pub struct Diagnosed<T> {
    /// Always there, with gaps where something was wrong.
    pub value: T,
    /// In no particular order until [`sort`].
    pub diagnostics: Vec<Diagnostic>,
}

/// By file and place, errors before warnings; the same thing said twice is said once.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics
        .sort_by(|a, b| (a.span(), a.severity, a.code, &a.message).cmp(&(b.span(), b.severity, b.code, &b.message)));
    diagnostics.dedup();
}

/// Whether any of them keeps the site from being written.
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}

/// The one of `known` that `word` was most likely meant to be.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = word.to_lowercase();
    known
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(&wanted, &candidate.to_lowercase()), candidate))
        .filter(|(likeness, _)| *likeness > 0.75)
        .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(a.1)))
        .map(|(_, candidate)| candidate)
}

/// A remedy that names the nearest match, or says what to do where there is none.
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>, otherwise: &str) -> String {
    match nearest(word, known) {
        Some(candidate) => format!("did you mean “{candidate}”? {otherwise}"),
        None => otherwise.to_owned(),
    }
}
