//! What a typed word may mean: words of the index, each with a factor.
//!
//! The tiers, dearest last; a dearer one opens only when it is needed:
//!
//! | the word of the index is | factor |
//! |---|---|
//! | the typed word | 100 |
//! | a form of it, cost up to 0.5 | 90 |
//! | a form of it, cost up to 1 | 70 |
//! | longer, and the typed word begins it (last word only) | 60 × share |
//! | a compound that ends in a form of it | 55 |
//! | a compound that begins with it | 45 |
//! | a form of it, cost up to 1.5 or 2.2 | 40, 25 |
//! | half a mistake away, one, one and a half, two | 60, 45, 25, 15 |
//!
//! # Invariants
//!
//! - Only whole numbers are computed, so that the client gets the same.

use std::collections::BTreeMap;

use super::index::Index;
use super::keys::keys;
use super::typo::{allowed, near};

/// Words of the index by number, each as the best that it may be.
pub(crate) type Candidates = BTreeMap<u32, Meaning>;

/// What a word of the index is to a typed word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Meaning {
    /// In percent; what counts.
    pub(crate) factor: u32,
    /// For explanations only.
    pub(crate) tier: Tier,
}

/// How a word of the index was come by, as the table above lists it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tier {
    /// The typed word itself.
    Exact,
    /// A form of it; the sum of both costs, in hundredths.
    Form(u16),
    /// The typed word begins it.
    Prefix,
    /// A compound that ends in a form of the typed word.
    Tail,
    /// A compound that begins with the typed word.
    Head,
    /// A word so many half mistakes away.
    Mistake(u32),
}

impl std::fmt::Display for Tier {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Exact => formatter.write_str("exact"),
            Self::Form(cost) => write!(formatter, "form, cost {}", f64::from(*cost) / 100.0),
            Self::Prefix => formatter.write_str("beginning"),
            Self::Tail => formatter.write_str("end of compound"),
            Self::Head => formatter.write_str("start of compound"),
            Self::Mistake(halves) => write!(formatter, "mistakes {}", f64::from(*halves) / 2.0),
        }
    }
}

/// A factor from here on is a word that was meant, not one that might have been.
pub(crate) const CLOSE: u32 = 45;
/// The factors of words so many half mistakes away.
const MISTAKES: [u32; 5] = [100, BLURRED, 45, 25, 15];
/// Half a mistake away is as good as meant.
const BLURRED: u32 = 60;
const MOST_PREFIXES: usize = 16;
const MOST_TYPOS: usize = 8;
const MOST_CANDIDATES: usize = 40;

/// Which tiers are open, from the fewest to all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reach {
    /// Up to cost 0.5: for words that were joined by us.
    Sure,
    /// Up to cost 1, and nothing but forms of the word.
    Close,
    /// Up to cost 1, and compounds, prefixes, mistakes.
    Cheap,
    /// All of them.
    Dear,
}

/// Whether more letters may follow the typed ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Typing {
    /// The word is complete.
    Done,
    /// It is the last one, and what was typed ends with it.
    Open,
}

/// The forms of a folded word, and the words it begins.
pub(crate) fn forms(index: &Index, word: &str, reach: Reach, typing: Typing) -> Candidates {
    let mut candidates = Candidates::new();
    let most = match reach {
        Reach::Sure => 50,
        Reach::Close | Reach::Cheap => 100,
        Reach::Dear => 220,
    };
    for (key, cost) in keys(&index.table, word).into_iter().filter(|(_, cost)| *cost <= most) {
        let itself = key.strip_suffix(":=").and_then(|term| index.term(term)).map(|term| (term, 0));
        let listed = index.keys.get(&key).into_iter().flatten().copied();
        for (term, more) in itself.into_iter().chain(listed) {
            if cost + more <= most {
                offer(&mut candidates, term, form(cost + more));
            }
        }
    }
    let wide = matches!(reach, Reach::Cheap | Reach::Dear);
    if wide && typing == Typing::Open {
        prefixes(index, word, &mut candidates);
    }
    if wide && index.table.linkers.is_some() {
        compounds(index, word, &mut candidates);
    }
    limited(candidates)
}

/// The best of the candidates, so that a client needs few files.
fn limited(candidates: Candidates) -> Candidates {
    let mut sorted: Vec<(u32, Meaning)> = candidates.into_iter().collect();
    sorted.sort_by_key(|(term, meaning)| (std::cmp::Reverse(meaning.factor), *term));
    sorted.into_iter().take(MOST_CANDIDATES).collect()
}

fn offer(candidates: &mut Candidates, term: u32, meaning: Meaning) {
    let known = candidates.entry(term).or_insert(meaning);
    if known.factor < meaning.factor {
        *known = meaning;
    }
}

fn form(cost: u16) -> Meaning {
    let factor = match cost {
        0 => 100,
        1..=50 => 90,
        51..=100 => 70,
        101..=150 => 40,
        _ => 25,
    };
    Meaning { factor, tier: if cost == 0 { Tier::Exact } else { Tier::Form(cost) } }
}

fn length(text: &str) -> usize {
    text.chars().count()
}

/// The numbers of the words that begin with `word`, itself among them.
fn beginning_with<'a>(index: &'a Index, word: &'a str) -> impl Iterator<Item = u32> + 'a {
    let first = index.terms.partition_point(|term| term.as_str() < word);
    let following = index.terms[first..].iter().take_while(move |term| term.starts_with(word));
    (first as u32..).zip(following).map(|(number, _)| number)
}

fn prefixes(index: &Index, word: &str, candidates: &mut Candidates) {
    let letters = length(word);
    if letters < 2 {
        return;
    }
    let mut longer: Vec<(usize, u32)> = beginning_with(index, word)
        .map(|term| (length(&index.terms[term as usize]), term))
        .filter(|(length, _)| *length > letters)
        .collect();
    longer.sort_unstable();
    for (length, term) in longer.into_iter().take(MOST_PREFIXES) {
        offer(candidates, term, Meaning { factor: (60 * letters / length) as u32, tier: Tier::Prefix });
    }
}

/// The compounds that have a form of `word` as tail, or `word` as head.
fn compounds(index: &Index, word: &str, candidates: &mut Candidates) {
    if length(word) < 3 {
        return;
    }
    let own = keys(&index.table, word);
    let mut stems: Vec<&str> = own
        .iter()
        .filter(|(_, cost)| *cost <= 70)
        .filter_map(|(key, _)| key.rsplit_once(':').map(|(stem, _)| stem))
        .filter(|stem| length(stem) >= 4)
        .collect();
    stems.sort_unstable();
    stems.dedup();
    for (number, term) in index.terms.iter().enumerate() {
        let tail = stems.iter().any(|stem| {
            term.rfind(stem).is_some_and(|at| {
                length(&term[..at]) >= 2 && length(&term[at..]) <= length(stem) + 5 && related(index, &own, &term[at..])
            })
        });
        if tail {
            offer(candidates, number as u32, Meaning { factor: 55, tier: Tier::Tail });
        }
    }
    let letters = length(word);
    for term in beginning_with(index, word).take(200) {
        let rest = &index.terms[term as usize][word.len()..];
        if letters + 3 <= length(word) + length(rest) && known_after_linker(index, rest) {
            offer(candidates, term, Meaning { factor: 45, tier: Tier::Head });
        }
    }
}

/// Whether `word` has a key at little cost in common with `own`.
fn related(index: &Index, own: &[(String, u16)], word: &str) -> bool {
    let others = keys(&index.table, word);
    own.iter().any(|(key, cost)| others.iter().any(|(other, more)| key == other && cost + more <= 100))
}

fn known_after_linker(index: &Index, rest: &str) -> bool {
    index.table.linkers.iter().flatten().any(|linker| {
        rest.strip_prefix(linker.as_str()).is_some_and(|tail| length(tail) >= 3 && known(index, tail).is_some())
    })
}

/// The word of the index that `word` is, or else one of which it is a form.
fn known(index: &Index, word: &str) -> Option<u32> {
    if let Some(term) = index.term(word) {
        return Some(term);
    }
    let letters = length(word);
    if letters < 4 {
        return None;
    }
    let start: String = word.chars().take(4.max(letters - 2)).collect();
    let own = keys(&index.table, word);
    let mut fitting = beginning_with(index, &start)
        .take(64)
        .filter(|term| length(&index.terms[*term as usize]).abs_diff(letters) <= 3);
    fitting.find(|term| related(index, &own, &index.terms[*term as usize]))
}

/// The two words that `word` is joined of, if it is none of the index and none
/// with a mistake: both at least two letters long, the shorter as long as can be.
pub(crate) fn parts(index: &Index, word: &str, typing: Typing) -> Option<(String, String)> {
    let candidates = forms(index, word, Reach::Cheap, typing);
    let meant = candidates.values().any(|meaning| meaning.factor >= CLOSE);
    if meant || (typing == Typing::Open && !candidates.is_empty()) {
        return None;
    }
    let near = typos(index, word);
    let blurred = near.values().any(|meaning| meaning.factor >= BLURRED);
    let least = if near.is_empty() { 2 } else { 3 };
    let (head, tail) = if blurred { None } else { split(index, word, least) }?;
    let term = |number: u32| index.terms[number as usize].clone();
    Some((term(head), term(tail)))
}

/// Two words of the index that `word` is joined of: both at least `least`
/// letters long, the shorter as long as can be.
fn split(index: &Index, word: &str, least: usize) -> Option<(u32, u32)> {
    let letters = length(word);
    let nothing = [String::new()];
    let linkers = index.table.linkers.as_deref().unwrap_or(&nothing);
    let mut best: Option<(usize, (u32, u32))> = None;
    for (count, (at, _)) in word.char_indices().enumerate() {
        let shorter = count.min(letters - count);
        if shorter < least || best.is_some_and(|(known, _)| known >= shorter) {
            continue;
        }
        let Some(tail) = known(index, &word[at..]) else { continue };
        let head = linkers.iter().find_map(|linker| {
            let head = word[..at].strip_suffix(linker.as_str())?;
            if length(head) >= least { index.term(head) } else { None }
        });
        if let Some(head) = head {
            best = Some((shorter, (head, tail)));
        }
    }
    best.map(|(_, parts)| parts)
}

/// The words that `word` may be a misspelling of.
pub(crate) fn typos(index: &Index, word: &str) -> Candidates {
    let found = near(index, word, allowed(length(word)));
    let nearest = found.first().map_or(0, |near| near.distance);
    let good = found.iter().filter(|near| near.distance <= nearest + 1);
    let meaning = |distance: u32| Meaning { factor: MISTAKES[distance as usize], tier: Tier::Mistake(distance) };
    good.take(MOST_TYPOS).map(|near| (near.term, meaning(near.distance))).collect()
}
