//! Why a query finds what it finds, in words for whoever tunes it.
//!
//! Nothing is computed again: a result carries what each typed word gave it,
//! and this module tells that, with the keys that the words have.

use std::fmt::Write as _;

use super::index::{FIELDS, Index};
use super::keys::keys;
use super::query::Indexes;
use super::rank::{Match, typed};

/// What one typed word gave a result.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// As typed.
    pub typed: String,
    /// The word of the index that it counts as, folded.
    pub term: String,
    /// How it was come by: `exact`, `form, cost 0.5`, …
    pub tier: String,
    /// Of the tier, in percent.
    pub factor: u32,
    /// Of the word in the document, from 1 to 63.
    pub weight: u8,
    /// 16 for each halving of the documents that have the word.
    pub rareness: u64,
    /// The product of the three, for a word without meaning of its own a quarter of it.
    pub score: u64,
    /// The fields that made the weight, with their shares in percent.
    pub fields: Vec<(&'static str, u8)>,
}

pub(super) fn reason(index: &Index, typed: &str, found: &Match) -> Reason {
    let product = u64::from(found.meaning.factor) * u64::from(found.posting.weight);
    let fields = FIELDS.into_iter().zip(found.posting.shares).filter(|(_, share)| *share > 0);
    Reason {
        typed: typed.to_owned(),
        term: index.terms[found.term as usize].clone(),
        tier: found.meaning.tier.to_string(),
        factor: found.meaning.factor,
        weight: found.posting.weight,
        rareness: found.worth / product.max(1),
        score: found.worth,
        fields: fields.collect(),
    }
}

/// The words of `query` as the index of `language` reads them, each with its
/// keys: a line for each. Empty if no index has that language.
pub fn words(indexes: &Indexes, language: &str, query: &str) -> String {
    let Some(position) = indexes.position(language) else { return String::new() };
    let index = &indexes.indexes[position];
    let mut out = String::new();
    for word in typed(index, query) {
        let stop = if index.table.stops.contains(&word.word) { " (says little)" } else { "" };
        let keys: Vec<String> = keys(&index.table, &word.word)
            .into_iter()
            .map(|(key, cost)| format!("{key}@{}", f64::from(cost) / 100.0))
            .collect();
        let _ = writeln!(out, "{}  folded {}{stop}  keys {}", &query[word.start..word.end], word.word, keys.join(" "));
    }
    out
}

impl std::fmt::Display for Reason {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Reason { typed, term, tier, factor, weight, rareness, score, .. } = self;
        let fields: Vec<String> = self.fields.iter().map(|(field, share)| format!("{field} {share} %")).collect();
        write!(
            formatter,
            "{typed} → {term}: {tier}; factor {factor} × weight {weight} × rareness {rareness}, {:.3}; {}",
            *score as f64 / 10_000.0,
            fields.join(", ")
        )
    }
}
