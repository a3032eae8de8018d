//! Which documents of one language answer a query, and how well.
//!
//! Every typed word becomes a unit: the words of the index it may mean. Words
//! that are also read joined give one more unit that covers both. A document
//! gets for each typed word the best that a unit gives it:
//! factor × weight × rareness, and the sum over the words is its score.
//!
//! # Invariants
//!
//! - Scores are whole numbers; equal scores are ordered by document.

use std::collections::BTreeMap;

use super::index::{Index, Posting};
use super::lookup::{CLOSE, Candidates, Meaning, Reach, Typing, forms, parts, typos};
use super::tokenize::{Joint, Token, span, spans, tokens};

/// What it is worth to have all words: they come first unless they say very little.
const COMPLETE: u64 = 3;
/// More words than this are not looked at.
pub(crate) const MOST_WORDS: usize = 12;

/// A typed word or several, and what they may mean.
struct Unit {
    /// Indices into the typed words.
    first: usize,
    last: usize,
    candidates: Candidates,
}

/// A document that answers, by its number in the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) document: u32,
    /// Whether it has all words that any document has.
    pub(crate) complete: bool,
    pub(crate) score: u64,
    /// The step to open at, counted from 1; 0 for the whole document.
    pub(crate) step: u8,
    /// Index of the typed word that counts most.
    pub(crate) lead: usize,
    /// For each typed word what it gives.
    pub(crate) worths: Vec<Worth>,
}

/// What a typed word is worth to a document; nothing if the document lacks it.
pub(crate) type Worth = Option<Match>;

/// The word of a document that a typed word counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Match {
    /// Factor × weight × rareness.
    pub(crate) worth: u64,
    pub(crate) term: u32,
    pub(crate) meaning: Meaning,
    pub(crate) posting: Posting,
}

/// The typed words of `query`, as this index folds them; a word that is joined
/// of two that the index has is taken apart.
pub(crate) fn typed(index: &Index, query: &str) -> Vec<Token> {
    let words = tokens(&index.table, query, MOST_WORDS);
    let joined = joined_units(index, &words, Reach::Close);
    let apart = words.into_iter().enumerate().flat_map(|(number, word)| {
        let covered = joined.iter().any(|unit| unit.first <= number && number <= unit.last);
        let parts = if covered { None } else { parts(index, &word.word, typing(query, &word)) };
        match parts {
            Some((head, tail)) => {
                vec![Token { word: head, ..word.clone() }, Token { word: tail, joint: Joint::Apart, ..word }]
            }
            None => vec![word],
        }
    });
    apart.take(MOST_WORDS).collect()
}

/// Whether more letters may follow `word`.
fn typing(query: &str, word: &Token) -> Typing {
    if word.end == query.len() { Typing::Open } else { Typing::Done }
}

/// What a language answers.
pub(crate) struct Answers {
    /// In the order of the documents.
    pub(crate) found: Vec<Found>,
    /// How many of the words that carry meaning are words of the index, or nearly.
    pub(crate) known: usize,
    /// How many carry meaning.
    pub(crate) meant: usize,
}

/// What the units give each document, gathered.
struct Tally {
    /// For each document and typed word the best of the units.
    worths: BTreeMap<u32, Vec<Worth>>,
    votes: BTreeMap<u32, Votes>,
    /// For each typed word how rare it is; 0 if no document has it.
    rareness: Vec<u64>,
}

/// The documents that answer, as far as `reach` goes.
pub(crate) fn documents(index: &Index, query: &str, words: &[Token], reach: Reach) -> Answers {
    let stops: Vec<bool> = words.iter().map(|word| index.table.stops.contains(&word.word)).collect();
    let mut tally = Tally { worths: BTreeMap::new(), votes: BTreeMap::new(), rareness: vec![0; words.len()] };
    for unit in units(index, query, words, reach) {
        tally.add(index, &unit, &stops);
    }
    let only_stops = stops.iter().all(|stop| *stop);
    let of_meaning = |word: usize| only_stops || !stops[word];
    let Tally { worths, votes, rareness } = tally;
    let meant = (0..words.len()).filter(|word| of_meaning(*word)).count();
    let known = (0..words.len()).filter(|word| of_meaning(*word) && rareness[*word] > 0).count();
    let needed: Vec<bool> = (0..words.len()).map(|word| rareness[word] > 0 && of_meaning(word)).collect();
    let found = worths.into_iter().map(|(document, worths)| {
        let votes = votes.get(&document).unwrap_or(&[0; 63]);
        found(document, worths, votes, &needed, &rareness)
    });
    Answers { found: found.collect(), known, meant }
}

impl Tally {
    fn add(&mut self, index: &Index, unit: &Unit, stops: &[bool]) {
        let rare = rare(index, &unit.candidates);
        let covered = unit.first..=unit.last;
        vote(index, unit, if stops[unit.first] { rare / 4 } else { rare }, &mut self.votes);
        for known in &mut self.rareness[covered.clone()] {
            *known = rare.max(*known);
        }
        for best in best_matches(index, &unit.candidates) {
            let worths = self.worths.entry(best.posting.document).or_insert_with(|| vec![None; stops.len()]);
            for (known, stop) in worths[covered.clone()].iter_mut().zip(&stops[covered.clone()]) {
                let worth = if *stop { rare * best.worth / 4 } else { rare * best.worth };
                if known.is_none_or(|known| known.worth < worth) {
                    *known = Some(Match { worth, ..best });
                }
            }
        }
    }
}

/// The units of all words, those of joined words first.
fn units(index: &Index, query: &str, words: &[Token], reach: Reach) -> Vec<Unit> {
    let mut units = joined_units(index, words, reach);
    let joined = units.len();
    for (number, word) in words.iter().enumerate() {
        let covered = units[..joined].iter().any(|unit| unit.first <= number && number <= unit.last);
        units.extend(word_units(index, &word.word, number, reach, typing(query, word), covered));
    }
    units
}

/// Words that hang together, and any two or three neighbours, read as one word.
fn joined_units(index: &Index, words: &[Token], reach: Reach) -> Vec<Unit> {
    let hanging = spans(&index.table, words).into_iter().map(|span| (span, reach.min(Reach::Cheap)));
    let pairs = (1..words.len()).flat_map(|last| (last.saturating_sub(2)..last).map(move |first| (first, last)));
    let apart = |(first, last): &(usize, usize)| words[first + 1..=*last].iter().any(|word| word.joint == Joint::Apart);
    let neighbours = pairs.filter(apart).map(|(first, last)| (span(words, first, last), Reach::Sure));
    let units = hanging.chain(neighbours).map(|(joined, reach)| Unit {
        first: joined.first,
        last: joined.last,
        candidates: forms(index, &joined.word, reach, Typing::Done),
    });
    units.filter(|unit| !unit.candidates.is_empty()).collect()
}

/// The units of one word: its forms, and what it may be a misspelling of.
fn word_units(index: &Index, word: &str, number: usize, reach: Reach, typing: Typing, covered: bool) -> Vec<Unit> {
    let unit = |candidates| Unit { first: number, last: number, candidates };
    let candidates = forms(index, word, reach, typing);
    let meant = candidates.values().any(|meaning| meaning.factor >= CLOSE)
        || (typing == Typing::Open && !candidates.is_empty());
    if covered || meant || reach == Reach::Close {
        vec![unit(candidates)]
    } else {
        vec![unit(candidates), unit(typos(index, word))]
    }
}

/// For each document the best of the candidates: factor times weight.
fn best_matches(index: &Index, candidates: &Candidates) -> impl Iterator<Item = Match> {
    let mut best: BTreeMap<u32, Match> = BTreeMap::new();
    for (term, meaning) in candidates {
        for posting in &index.postings[*term as usize] {
            let worth = u64::from(meaning.factor) * u64::from(posting.weight);
            let found = Match { worth, term: *term, meaning: *meaning, posting: *posting };
            let known = best.entry(posting.document).or_insert(found);
            if known.worth < worth {
                *known = found;
            }
        }
    }
    best.into_values()
}

/// How rare the documents are that have what was meant, 16 for each halving.
fn rare(index: &Index, candidates: &Candidates) -> u64 {
    let mut close = vec![false; index.entries.len()];
    let mut any = close.clone();
    for (term, meaning) in candidates {
        for posting in &index.postings[*term as usize] {
            any[posting.document as usize] = true;
            close[posting.document as usize] |= meaning.factor >= CLOSE;
        }
    }
    let count = |documents: &[bool]| documents.iter().filter(|has| **has).count() as u64;
    let having = if count(&close) > 0 { count(&close) } else { count(&any) };
    let share = (256 * index.entries.len() as u64).checked_div(having);
    share.map_or(0, |share| logarithm(256 + share) - 8 * 16)
}

/// Sixteen times the binary logarithm, straight between powers of two.
fn logarithm(number: u64) -> u64 {
    let whole = u64::from(number.ilog2());
    16 * whole + 16 * (number - (1 << whole)) / (1 << whole)
}

fn found(document: u32, worths: Vec<Worth>, votes: &Votes, needed: &[bool], rareness: &[u64]) -> Found {
    let complete = worths.iter().zip(needed).all(|(worth, needed)| worth.is_some() || !needed);
    let mut score: u64 = worths.iter().flatten().map(|found| found.worth).sum();
    if complete {
        score *= COMPLETE;
    } else {
        let of = |word: &usize| if needed[*word] { rareness[*word] } else { 0 };
        let all: u64 = (0..worths.len()).map(|word| of(&word)).sum();
        let met: u64 = (0..worths.len()).filter(|word| worths[*word].is_some()).map(|word| of(&word)).sum();
        score = score * met / all.max(1);
    }
    let mut lead = 0;
    let mut most = 0;
    for (word, found) in worths.iter().enumerate() {
        if let Some(found) = found
            && found.worth > most
        {
            (lead, most) = (word, found.worth);
        }
    }
    Found { document, complete, score, step: step(&worths, votes), lead, worths }
}

/// For each step how much the words speak for it.
type Votes = [u64; 63];

/// Lets every word that `unit` may mean speak for the steps it stands in,
/// louder if it is not in the title.
fn vote(index: &Index, unit: &Unit, rare: u64, votes: &mut BTreeMap<u32, Votes>) {
    for (term, meaning) in &unit.candidates {
        for posting in &index.postings[*term as usize] {
            let votes = votes.entry(posting.document).or_insert([0; 63]);
            let loudness = if posting.places & 1 == 1 { 1 } else { 2 };
            let vote = rare * u64::from(meaning.factor) * u64::from(posting.weight) * loudness;
            if posting.step > 0 {
                votes[usize::from(posting.step)] += 2 * vote;
            }
            for number in (1..=24).filter(|number| posting.places >> number & 1 == 1) {
                votes[number] += vote;
            }
        }
    }
}

/// The step with the most votes; none if the title has all words.
fn step(answer: &[Worth], votes: &Votes) -> u8 {
    let mut met = answer.iter().flatten();
    if met.all(|found| found.posting.places & 1 == 1) {
        return 0;
    }
    let mut best = 0;
    for (number, vote) in votes.iter().enumerate() {
        if *vote > votes[best] {
            best = number;
        }
    }
    best as u8
}
