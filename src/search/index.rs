//! The index of one language: which words stand in which guides, and where.
//!
//! ```text
//! Document ─ tokenize ─▶ words per field ─▶ postings: document, weight, steps
//!                                 └─ keys ─▶ key → words that have it
//! ```
//!
//! The weight of a word in a document is the saturated part of BM25F, as a
//! number from 1 to 63: the client gets it in one character, and this side
//! ranks with the same rounded number, so that both give the same order.
//!
//! # Invariants
//!
//! - Documents are in the order of kind and id, words in the order of their bytes.
//! - Equal documents give an equal index, in whatever order they come.

use std::collections::{BTreeMap, BTreeSet};

use super::keys::keys;
use super::table::Table;
use super::tokenize::{LONGEST, span, spans, tokens};
use super::typo::{Shape, shape};
use super::{Document, Kind};

/// Keys dearer than this lead nowhere.
pub(crate) const DEAREST: u16 = 220;
/// Steps after this one are found, but not told apart.
const MOST_STEPS: usize = 24;
const SATURATION: f64 = 5.0;

/// The index of one language.
#[derive(Clone, Debug)]
pub struct Index {
    /// The language tag its pages have.
    pub language: String,
    pub(crate) table: Table,
    pub(crate) entries: Vec<Entry>,
    pub(crate) terms: Vec<String>,
    /// How each term is most often written.
    pub(crate) surfaces: Vec<String>,
    pub(crate) shapes: Vec<Shape>,
    pub(crate) postings: Vec<Vec<Posting>>,
    pub(crate) keys: BTreeMap<String, Vec<(u32, u16)>>,
    /// The blocks of letters its words are mostly written in, ascending.
    pub(crate) blocks: Vec<u32>,
}

/// What a result shows of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) kind: Kind,
    pub(crate) id: String,
    pub(crate) url: String,
    pub(crate) title: String,
    pub(crate) service: String,
    pub(crate) language: String,
    pub(crate) state: String,
    pub(crate) steps: Vec<EntryStep>,
}

/// What a result shows of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct EntryStep {
    pub(crate) id: String,
    pub(crate) number: Option<u32>,
    pub(crate) heading: String,
}

/// A word in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Posting {
    pub(crate) document: u32,
    /// From 1 to 63.
    pub(crate) weight: u8,
    /// The step that is most about the word, counted from 1; 0 is none.
    pub(crate) step: u8,
    /// Bit 0: it stands in title, keywords or aliases. Bit n: in step n too.
    pub(crate) places: u32,
    /// What each field gave of the weight, in percent; for explanations only.
    pub(crate) shares: [u8; 6],
}

/// The fields of a document, in the order of [`WEIGHTS`].
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Title,
    Keywords,
    Aliases,
    Heading,
    Labels,
    Body,
}

impl Field {
    /// How much a word there says about what the step is about.
    fn about(self) -> f64 {
        match self {
            Field::Heading => 6.0,
            Field::Labels => 2.0,
            Field::Title | Field::Keywords | Field::Aliases | Field::Body => 1.0,
        }
    }
}

/// The names of the fields, in their order.
pub(crate) const FIELDS: [&str; 6] = ["title", "keywords", "aliases", "heading", "labels", "body"];

/// For each field its weight, and how much its length counts.
const WEIGHTS: [(f64, f64); 6] = [(6.0, 0.4), (5.0, 0.2), (4.0, 0.2), (3.0, 0.4), (2.0, 0.5), (1.0, 0.5)];

/// How often a word stands where in one document.
#[derive(Default)]
struct Count {
    fields: [f64; 6],
    steps: BTreeMap<usize, f64>,
}

/// The words of one document.
#[derive(Default)]
struct Counted {
    words: BTreeMap<String, Count>,
    lengths: [f64; 6],
    /// The sections that are steps; the others are not what a result is best opened at.
    numbered: BTreeSet<usize>,
}

type Surfaces = BTreeMap<String, BTreeMap<String, usize>>;

impl Index {
    /// The index of `documents`, whose pages are in `language`. Documents with
    /// an id that came before are left out.
    pub fn build(language: &str, table: Table, documents: &[Document]) -> Index {
        let mut ordered: Vec<&Document> = documents.iter().collect();
        ordered.sort_by(|a, b| (a.kind, &a.id).cmp(&(b.kind, &b.id)));
        ordered.dedup_by(|a, b| (a.kind, &a.id) == (b.kind, &b.id));
        let mut surfaces = Surfaces::new();
        let counted: Vec<Counted> = ordered.iter().map(|document| count(&table, document, &mut surfaces)).collect();
        let postings = postings(&counted);
        let terms: Vec<String> = postings.keys().cloned().collect();
        let surfaces: Vec<String> = terms.iter().map(|term| surface(&surfaces, term)).collect();
        Index {
            language: language.to_owned(),
            keys: key_lists(&table, &terms),
            shapes: terms.iter().map(|term| shape(&table, term)).collect(),
            blocks: common_blocks(&table, &surfaces),
            entries: ordered.into_iter().map(entry).collect(),
            postings: postings.into_values().collect(),
            terms,
            surfaces,
            table,
        }
    }

    /// The number of `term`, if the index has it.
    pub(crate) fn term(&self, term: &str) -> Option<u32> {
        self.terms.binary_search_by(|known| known.as_str().cmp(term)).ok().map(|at| at as u32)
    }
}

fn entry(document: &Document) -> Entry {
    let steps = document.steps.iter().map(|step| EntryStep {
        id: step.id.clone(),
        number: step.number,
        heading: step.heading.clone(),
    });
    Entry {
        kind: document.kind,
        id: document.id.clone(),
        url: document.url.clone(),
        title: document.title.clone(),
        service: document.service.clone(),
        language: document.language.clone(),
        state: document.state.clone(),
        steps: steps.collect(),
    }
}

fn count(table: &Table, document: &Document, surfaces: &mut Surfaces) -> Counted {
    let numbered = (1..).zip(&document.steps).filter(|(_, step)| step.number.is_some()).map(|(number, _)| number);
    let mut counted = Counted { numbered: numbered.collect(), ..Counted::default() };
    let mut add = |field: Field, step: usize, text: &str| counted.add(table, surfaces, field, step, text);
    add(Field::Title, 0, &document.title);
    for keyword in &document.keywords {
        add(Field::Keywords, 0, keyword);
    }
    add(Field::Aliases, 0, &document.service);
    for alias in &document.aliases {
        add(Field::Aliases, 0, alias);
    }
    for (number, step) in (1..).zip(&document.steps) {
        add(Field::Heading, number, &step.heading);
        for label in &step.labels {
            add(Field::Labels, number, label);
        }
        add(Field::Body, number, &step.body);
    }
    add(Field::Body, 0, &document.body);
    counted
}

impl Counted {
    fn add(&mut self, table: &Table, surfaces: &mut Surfaces, field: Field, step: usize, text: &str) {
        let tokens = tokens(table, text, usize::MAX);
        for token in &tokens {
            let quiet = matches!(field, Field::Body | Field::Labels);
            if quiet && table.stops.contains(&token.word) {
                continue;
            }
            self.lengths[field as usize] += 1.0;
            self.word(field, step, &token.word);
            let surface = text[token.start..token.end].to_lowercase();
            *surfaces.entry(token.word.clone()).or_default().entry(surface).or_default() += 1;
        }
        for joined in spans(table, &tokens) {
            self.word(field, step, &joined.word);
        }
        let phrase = matches!(field, Field::Keywords | Field::Aliases | Field::Labels) && matches!(tokens.len(), 2 | 3);
        if phrase {
            let joined = span(&tokens, 0, tokens.len() - 1).word;
            if joined.chars().count() <= LONGEST {
                self.word(field, step, &joined);
            }
        }
    }

    fn word(&mut self, field: Field, step: usize, word: &str) {
        let count = self.words.entry(word.to_owned()).or_default();
        count.fields[field as usize] += 1.0;
        if step > 0 {
            *count.steps.entry(step).or_default() += field.about();
        }
    }
}

fn postings(counted: &[Counted]) -> BTreeMap<String, Vec<Posting>> {
    let mut means = [0.0; 6];
    for (field, mean) in means.iter_mut().enumerate() {
        let filled: Vec<f64> =
            counted.iter().map(|counted| counted.lengths[field]).filter(|length| *length > 0.0).collect();
        *mean = if filled.is_empty() { 1.0 } else { filled.iter().sum::<f64>() / filled.len() as f64 };
    }
    let mut postings: BTreeMap<String, Vec<Posting>> = BTreeMap::new();
    for (document, counted) in counted.iter().enumerate() {
        for (word, count) in &counted.words {
            let posting = posting(document as u32, count, counted, &means);
            postings.entry(word.clone()).or_default().push(posting);
        }
    }
    postings
}

fn posting(document: u32, count: &Count, counted: &Counted, means: &[f64; 6]) -> Posting {
    let mut parts = [0.0; 6];
    for (field, (weight, share)) in WEIGHTS.iter().enumerate() {
        let norm = 1.0 - share + share * counted.lengths[field] / means[field];
        parts[field] = weight * count.fields[field] / norm.max(0.25);
    }
    let sum: f64 = parts.iter().sum();
    let weight = (63.0 * sum / (sum + SATURATION)).round().clamp(1.0, 63.0) as u8;
    let mut step = 0;
    let mut most = 0.0;
    for (number, about) in count.steps.iter().filter(|(number, _)| counted.numbered.contains(number)) {
        if *about > most {
            (step, most) = (*number, *about);
        }
    }
    let head = u32::from(count.fields[..3].iter().any(|times| *times > 0.0));
    let places = count.steps.keys().filter(|number| **number <= MOST_STEPS && **number != step);
    Posting {
        document,
        weight,
        step: step.min(62) as u8,
        places: places.fold(head, |places, number| places | (1 << number)),
        shares: parts.map(|part| (100.0 * part / sum).round() as u8),
    }
}

fn surface(surfaces: &Surfaces, term: &str) -> String {
    let spellings = surfaces.get(term).into_iter().flatten();
    let best = spellings.max_by(|a, b| (a.1, b.0).cmp(&(b.1, a.0)));
    best.map_or_else(|| term.to_owned(), |(surface, _)| surface.clone())
}

fn key_lists(table: &Table, terms: &[String]) -> BTreeMap<String, Vec<(u32, u16)>> {
    let mut lists: BTreeMap<String, Vec<(u32, u16)>> = BTreeMap::new();
    for (number, term) in terms.iter().enumerate() {
        for (key, cost) in keys(table, term) {
            if cost <= DEAREST && key.strip_suffix(":=") != Some(term.as_str()) {
                lists.entry(key).or_default().push((number as u32, cost));
            }
        }
    }
    lists
}

/// The block of letters that `character` is in, of 512 code points: all Latin letters are in 0, all Ethiopic in one.
pub(crate) fn block(character: char) -> u32 {
    let code = u32::from(character);
    if code < 0x250 { 0 } else { code >> 9 }
}

/// The blocks in which at least two words in five begin.
fn common_blocks(table: &Table, surfaces: &[String]) -> Vec<u32> {
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for first in surfaces.iter().filter_map(|surface| surface.chars().next()) {
        if table.is_letter(first) {
            *counts.entry(block(first)).or_default() += 1;
        }
    }
    let all: usize = counts.values().sum();
    let common: BTreeSet<u32> =
        counts.into_iter().filter(|(_, count)| count * 5 >= all * 2).map(|(block, _)| block).collect();
    common.into_iter().collect()
}
