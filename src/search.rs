//! Search: finds the guide and the step that answer a few typed words.
//!
//! A reader types a word as she knows it, inflected, misspelt, joined or split,
//! perhaps in a language that is not the page's, perhaps a name that she only
//! heard. The helper beside her types a Danish word on the Tigrinya page. Both
//! should see the guide, in the page's language, opened at the step.
//!
//! ```text
//! search.txt ─ table ─┐
//! Documents ─ tokenize ─ keys ─▶ Index ─┬─ query  (trinvis search)
//!                                       └─ encode ─▶ script files ─▶ search.js
//! ```
//!
//! The client runs the same steps over the same rounded numbers; a parity test
//! compares the two. All that is particular to a language is in its table.
//!
//! # Invariants
//!
//! - Equal documents give equal files and equal results, in the same order.
//! - No query is an error: what has no letters finds nothing.

mod characters;
pub mod documents;
mod encode;
pub mod evaluate;
pub mod explain;
mod index;
mod keys;
mod lookup;
mod parse;
mod query;
mod rank;
mod table;
mod tokenize;
mod typo;

pub use encode::{File, encode};
pub use index::Index;
pub use keys::vocabulary;
pub use query::{Hit, Indexes, search, suggestions};
pub use table::{Table, TextError};

/// The words of `text` as the index spells them; for the parity test.
pub fn words(table: &Table, text: &str) -> Vec<String> {
    let tokens = tokenize::tokens(table, text, usize::MAX);
    let spans = tokenize::spans(table, &tokens).into_iter().map(|span| span.word);
    tokens.iter().map(|token| token.word.clone()).chain(spans).collect()
}

/// What a document is, in the order in which equals are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// One task.
    Guide,
    /// A help point.
    Place,
    /// An entry of the glossary.
    Term,
}

/// Something that can be found, in one language.
#[derive(Clone, Debug)]
pub struct Document {
    /// What it is.
    pub kind: Kind,
    /// The same in all languages. For a guide its path below `content/`.
    pub id: String,
    /// Relative to the site's root, in the page's language, without fragment.
    pub url: String,
    /// As shown.
    pub title: String,
    /// The name of the service it belongs to; may be empty. Searched and shown.
    pub service: String,
    /// The language of `title` and the texts: not the page's if the page shows the original.
    pub language: String,
    /// What readers would type, each a word or a few. Not shown.
    pub keywords: Vec<String>,
    /// Other names of the service or the term. Not shown.
    pub aliases: Vec<String>,
    /// In the order of the page; every section with an id.
    pub steps: Vec<Step>,
    /// All text outside the steps.
    pub body: String,
    /// How current a translation is: `changed`, `machine` or nothing. Not searched.
    pub state: String,
}

/// A part of a document that a result can open at.
#[derive(Clone, Debug)]
pub struct Step {
    /// The fragment of the address.
    pub id: String,
    /// As printed; nothing for a section that is no step.
    pub number: Option<u32>,
    /// As shown.
    pub heading: String,
    /// The labels of its screens and what they mean.
    pub labels: Vec<String>,
    /// All other text.
    pub body: String,
}
