//! Answers a query in the language of the page, with help from the others.
//!
//! If the page's language lacks a word, or no guide has all words, the languages
//! that are written in the same letters are asked, one after the other, until
//! one knows all words. The same guide is shown in the page's language: ids are
//! common to all.
//!
//! # Invariants
//!
//! - Results are ordered by score, kind and id.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Kind;
use super::explain::{Reason, reason};
use super::index::{Entry, Index, block};
use super::lookup::Reach;
use super::rank::{Answers, Found, documents, typed};
use super::tokenize::Token;
use super::typo::near;

/// With fewer guides than this the dearer tiers open.
const FEW: usize = 5;
/// With fewer guides than this the other languages are asked.
const TOO_FEW: usize = 1;
/// What an answer of another language is worth, in percent.
const FOREIGN: u64 = 70;
const MOST_SUGGESTIONS: usize = 3;

/// The indexes of all languages of a site, in the site's order.
#[derive(Clone, Debug)]
pub struct Indexes {
    /// One for each language.
    pub indexes: Vec<Index>,
    /// For each index the number that each of its documents has in all of them.
    pub(crate) numbers: Vec<Vec<u32>>,
    pub(crate) documents: usize,
}

/// A result.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Hit {
    /// `guide`, `step`, `term` or `place`.
    pub kind: &'static str,
    /// The path below `content/`; nothing for terms and places.
    pub guide: Option<String>,
    /// The id of the step to open at.
    pub step: Option<String>,
    /// The language that matched.
    pub language: String,
    /// In the page's language if it has the document.
    pub title: String,
    /// Relative to the site's root, with the step as fragment.
    pub url: String,
    /// Above 0; comparable within one answer.
    pub score: f64,
    /// The language `title` is in.
    #[serde(skip)]
    pub title_language: String,
    /// The heading of the step; empty without one.
    #[serde(skip)]
    pub heading: String,
    /// The printed number of the step.
    #[serde(skip)]
    pub number: Option<u32>,
    /// The name of the service; may be empty.
    #[serde(skip)]
    pub service: String,
    /// How current the text is; may be empty.
    #[serde(skip)]
    pub state: String,
    /// The typed word that counted most, if another language than the page's matched.
    #[serde(skip)]
    pub matched: Option<String>,
    /// What each typed word gave.
    #[serde(skip)]
    pub reasons: Vec<Reason>,
}

impl Indexes {
    /// Puts the indexes of a site together.
    pub fn new(indexes: Vec<Index>) -> Indexes {
        let mut all: BTreeMap<(Kind, &str), u32> = BTreeMap::new();
        for entry in indexes.iter().flat_map(|index| &index.entries) {
            all.insert((entry.kind, &entry.id), 0);
        }
        for (number, (_, value)) in (0..).zip(all.iter_mut()) {
            *value = number;
        }
        let number = |entry: &Entry| all[&(entry.kind, entry.id.as_str())];
        let numbers = indexes.iter().map(|index| index.entries.iter().map(number).collect()).collect();
        let documents = all.len();
        Indexes { numbers, documents, indexes }
    }

    pub(crate) fn position(&self, language: &str) -> Option<usize> {
        self.indexes.iter().position(|index| index.language == language)
    }
}

/// An answer of one language.
struct Answer {
    found: Found,
    /// Which index answered.
    index: usize,
    score: u64,
}

/// The best `limit` results for `query` on a page in `language`, best first.
/// Empty if nothing is near, or if no index has that language.
pub fn search(indexes: &Indexes, language: &str, query: &str, limit: usize) -> Vec<Hit> {
    let Some(page) = indexes.position(language) else { return Vec::new() };
    let mut answers: BTreeMap<u32, Answer> = BTreeMap::new();
    let own = &indexes.indexes[page];
    let words = typed(own, query);
    let mut answer = documents(own, query, &words, Reach::Close);
    if answer.known < answer.meant || guides(own, &answer.found) < FEW {
        answer = documents(own, query, &words, Reach::Cheap);
    }
    if guides(own, &answer.found) < FEW {
        answer = documents(own, query, &words, Reach::Dear);
    }
    let letters = blocks(own, query, &words);
    let ask_others = guides(own, &answer.found) < TOO_FEW || answer.known < answer.meant;
    collect(indexes, page, page, answer, &mut answers);
    let others = indexes.indexes.iter().enumerate().filter(|(number, _)| ask_others && *number != page);
    for (number, other) in others.filter(|(_, other)| letters.iter().any(|block| other.blocks.contains(block))) {
        let words = typed(other, query);
        collect(indexes, page, number, documents(other, query, &words, Reach::Cheap), &mut answers);
        let close = documents(other, query, &words, Reach::Close);
        if close.known == close.meant {
            break;
        }
    }
    let mut answers: Vec<(u32, Answer)> = answers.into_iter().collect();
    answers.sort_by_key(|(number, answer)| (std::cmp::Reverse(answer.score), *number));
    answers.into_iter().take(limit).map(|(number, answer)| hit(indexes, page, query, number, &answer)).collect()
}

/// How many guides have all words.
fn guides(index: &Index, found: &[Found]) -> usize {
    let guide = |found: &&Found| index.entries[found.document as usize].kind == Kind::Guide;
    found.iter().filter(|found| found.complete).filter(guide).count()
}

/// The blocks of letters that the words are written in.
fn blocks(index: &Index, query: &str, words: &[Token]) -> Vec<u32> {
    let firsts = words.iter().filter_map(|word| query[word.start..].chars().next());
    firsts.filter(|first| index.table.is_letter(*first)).map(block).collect()
}

/// Adds an answer, so much of it as the language knows of the typed words.
fn collect(indexes: &Indexes, page: usize, index: usize, answer: Answers, answers: &mut BTreeMap<u32, Answer>) {
    let (known, meant) = (answer.known as u64, answer.meant.max(1) as u64);
    for found in answer.found {
        let number = indexes.numbers[index][found.document as usize];
        let share = match indexes.indexes[index].entries[found.document as usize].kind {
            Kind::Guide => 100,
            Kind::Place | Kind::Term => 35,
        };
        let share = if index == page { share } else { share * FOREIGN / 100 };
        let score = found.score * share / 100 * known / meant;
        let better = answers.get(&number).is_none_or(|known| known.score < score);
        if score > 0 && better {
            answers.insert(number, Answer { found, index, score });
        }
    }
}

fn hit(indexes: &Indexes, page: usize, query: &str, number: u32, answer: &Answer) -> Hit {
    let index = &indexes.indexes[answer.index];
    let matching = &index.entries[answer.found.document as usize];
    let shown = match indexes.numbers[page].binary_search(&number) {
        Ok(document) => &indexes.indexes[page].entries[document],
        Err(_) => matching,
    };
    let step = answer.found.step.checked_sub(1).and_then(|step| matching.steps.get(usize::from(step)));
    let step = step.and_then(|step| shown.steps.iter().find(|shown| shown.id == step.id));
    let words = typed(index, query);
    let lead = || words.get(answer.found.lead).map(|word| query[word.start..word.end].to_owned());
    let reasons = words.iter().zip(&answer.found.worths).filter_map(|(word, worth)| {
        let found = worth.as_ref()?;
        Some(reason(index, &query[word.start..word.end], found))
    });
    Hit {
        kind: match (shown.kind, step) {
            (Kind::Guide, Some(_)) => "step",
            (Kind::Guide, None) => "guide",
            (Kind::Place, _) => "place",
            (Kind::Term, _) => "term",
        },
        guide: (shown.kind == Kind::Guide).then(|| shown.id.clone()),
        step: step.map(|step| step.id.clone()),
        language: index.language.clone(),
        title: shown.title.clone(),
        url: step.map_or_else(|| shown.url.clone(), |step| format!("{}#{}", shown.url, step.id)),
        score: answer.score as f64 / 10_000.0,
        title_language: shown.language.clone(),
        heading: step.map_or_else(String::new, |step| step.heading.clone()),
        number: step.and_then(|step| step.number),
        service: shown.service.clone(),
        state: shown.state.clone(),
        matched: if answer.index == page { None } else { lead() },
        reasons: reasons.collect(),
    }
}

/// Words of the index that are nearest to the typed ones, as they are written,
/// for a query that found nothing. Empty if none is near.
pub fn suggestions(indexes: &Indexes, language: &str, query: &str) -> Vec<String> {
    let Some(page) = indexes.position(language) else { return Vec::new() };
    let index = &indexes.indexes[page];
    let mut suggestions: Vec<String> = Vec::new();
    for word in typed(index, query) {
        let most = 2 * (word.word.chars().count() as u32 / 2).min(3);
        for near in near(index, &word.word, most).into_iter().take(MOST_SUGGESTIONS) {
            let surface = &index.surfaces[near.term as usize];
            if !suggestions.contains(surface) {
                suggestions.push(surface.clone());
            }
        }
    }
    suggestions.truncate(MOST_SUGGESTIONS);
    suggestions
}
