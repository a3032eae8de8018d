//! How well search does on queries whose answer is known.
//!
//! Editors keep the queries in a table, a line each, so that a guide that
//! readers do not find can be told apart from one that is not written:
//!
//! ```text
//! # language  class     query           guide
//! da          typo      mitdi           denmark/mitid/get-mitid-with-passport
//! da          everyday  brev fra staten denmark/digital-post/read-digital-post
//! ```
//!
//! Columns are separated by tabs; guides that are as right as each other by `|`.

use super::query::{Indexes, search};
use super::{Kind, TextError};

/// The ways in which a query may differ from the words of a guide.
pub const CLASSES: [&str; 8] = ["plain", "inflected", "spelling", "typo", "compound", "name", "everyday", "helper"];

/// Results further down are not looked at.
const DEEPEST: usize = 8;

/// A query whose answer is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// The language of the page.
    pub language: String,
    /// One of [`CLASSES`].
    pub class: &'static str,
    /// As typed.
    pub words: String,
    /// Paths below `content/`; one of them should be first.
    pub guides: Vec<String>,
}

/// Where the right guide was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged<'a> {
    /// What was asked.
    pub query: &'a Query,
    /// Counted from 1; nothing if it is not among the first eight.
    pub place: Option<usize>,
    /// The title and kind of what was first instead.
    pub first: String,
}

/// Reads a table of queries. The errors are in the order of the lines; a line
/// with a mistake is left out. `indexes` tells which languages and guides there are.
pub fn queries(text: &str, indexes: &Indexes) -> (Vec<Query>, Vec<TextError>) {
    let mut queries = Vec::new();
    let mut errors = Vec::new();
    let mut offset = 0;
    for (number, line) in (1..).zip(text.split('\n')) {
        let content = line.trim_end_matches('\r');
        if !content.trim().is_empty() && !content.starts_with('#') {
            match query(content, indexes) {
                Ok(query) => queries.push(query),
                Err((column, message, help)) => {
                    let at = content.split('\t').take(column).map(|cell| cell.len() + 1).sum::<usize>();
                    let before = content.get(..at.min(content.len())).unwrap_or(content);
                    errors.push(TextError {
                        offset: offset + before.len(),
                        line: number,
                        column: before.chars().count() + 1,
                        message,
                        help,
                    });
                }
            }
        }
        offset += line.len() + 1;
    }
    (queries, errors)
}

/// A query, or the column that is wrong, what is there and the remedy.
fn query(line: &str, indexes: &Indexes) -> Result<Query, (usize, String, String)> {
    let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
    let [language, class, words, guides] = cells[..] else {
        let message = format!("the line has {} columns, not four", cells.len());
        return Err((0, message, "write language, class, query and guide, with a tab between each".to_owned()));
    };
    if indexes.position(language).is_none() {
        let known: Vec<&str> = indexes.indexes.iter().map(|index| index.language.as_str()).collect();
        let help = format!("write one of {}", known.join(", "));
        return Err((0, format!("“{language}” is not a language of this site"), help));
    }
    let Some(class) = CLASSES.into_iter().find(|known| *known == class) else {
        return Err((1, format!("no class is called “{class}”"), format!("write one of {}", CLASSES.join(", "))));
    };
    if words.is_empty() {
        return Err((2, "the query is empty".to_owned(), "write what a reader would type".to_owned()));
    }
    let guides: Vec<String> = guides.split('|').map(|guide| guide.trim().to_owned()).collect();
    let exists = |guide: &String| {
        let mut entries = indexes.indexes.iter().flat_map(|index| &index.entries);
        entries.any(|entry| entry.kind == Kind::Guide && entry.id == *guide)
    };
    if let Some(unknown) = guides.iter().find(|guide| !exists(guide)) {
        let help = "write the guide's folder below content/, such as denmark/mitid/log-in-with-mitid".to_owned();
        return Err((3, format!("there is no guide “{unknown}”"), help));
    }
    Ok(Query { language: language.to_owned(), class, words: words.to_owned(), guides })
}

/// Asks every query. A word of the glossary or a place that comes before the
/// right guide counts as a wrong result, like any other.
pub fn judge<'a>(indexes: &Indexes, queries: &'a [Query]) -> Vec<Judged<'a>> {
    let judged = |query: &'a Query| {
        let hits = search(indexes, &query.language, &query.words, DEEPEST);
        let right = |guide: &Option<String>| guide.as_ref().is_some_and(|guide| query.guides.contains(guide));
        let mut guides: Vec<(&Option<String>, usize)> = Vec::new();
        for hit in &hits {
            if !guides.iter().any(|(guide, _)| guide.is_some() && **guide == hit.guide) {
                guides.push((&hit.guide, guides.len() + 1));
            }
        }
        let place = guides.into_iter().find(|(guide, _)| right(guide)).map(|(_, place)| place);
        let first = hits.first().map_or_else(String::new, |hit| format!("{} ({})", hit.title, hit.kind));
        Judged { query, place, first }
    };
    queries.iter().map(judged).collect()
}

/// How many of `judged` that `of` chooses have the right guide among the first
/// `most`, and how many there are.
pub fn success(judged: &[Judged<'_>], most: usize, of: impl Fn(&Query) -> bool) -> (usize, usize) {
    let chosen: Vec<&Judged<'_>> = judged.iter().filter(|judged| of(judged.query)).collect();
    let found = chosen.iter().filter(|judged| judged.place.is_some_and(|place| place <= most)).count();
    (found, chosen.len())
}
