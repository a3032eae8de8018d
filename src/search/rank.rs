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
use super::lookup::{CLOSE, Candidates, Reach, Typing, forms, split, typos};
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
}

/// The typed words of `query`, as this index folds them.
pub(crate) fn typed(index: &Index, query: &str) -> Vec<Token> {
    tokens(&index.table, query, MOST_WORDS)
}

/// What a language answers.
pub(crate) struct Answers {
    /// In the order of the documents.
    pub(crate) found: Vec<Found>,
    /// Whether every word that carries meaning is a word of the index.
    pub(crate) settled: bool,
}

/// What the units give each document, gathered.
struct Tally {
    /// For each document and typed word the best of the units.
    worths: BTreeMap<u32, Vec<Worth>>,
    votes: BTreeMap<u32, Votes>,
    /// For each typed word how rare it is; 0 if no document has it.
    rareness: Vec<u64>,
}

/// What a typed word is worth to a document; nothing if the document lacks it.
type Worth = Option<(u64, Posting)>;

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
    let settled = (0..words.len()).all(|word| rareness[word] > 0 || !of_meaning(word));
    let needed: Vec<bool> = (0..words.len()).map(|word| rareness[word] > 0 && of_meaning(word)).collect();
    let found = worths.into_iter().map(|(document, worths)| {
        let votes = votes.get(&document).unwrap_or(&[0; 63]);
        found(document, &worths, votes, &needed, &rareness)
    });
    Answers { found: found.collect(), settled }
}

impl Tally {
    fn add(&mut self, index: &Index, unit: &Unit, stops: &[bool]) {
        let rare = rare(index, &unit.candidates);
        let covered = unit.first..=unit.last;
        vote(index, unit, if stops[unit.first] { rare / 4 } else { rare }, &mut self.votes);
        for known in &mut self.rareness[covered.clone()] {
            *known = rare.max(*known);
        }
        for (document, (strength, posting)) in best_postings(index, &unit.candidates) {
            let worths = self.worths.entry(document).or_insert_with(|| vec![None; stops.len()]);
            for (known, stop) in worths[covered.clone()].iter_mut().zip(&stops[covered.clone()]) {
                let worth = if *stop { rare * strength / 4 } else { rare * strength };
                if known.is_none_or(|(known, _)| known < worth) {
                    *known = Some((worth, posting));
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
        let typing = if word.end == query.len() { Typing::Open } else { Typing::Done };
        units.extend(word_units(index, &word.word, number, reach, typing, covered));
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

/// The units of one word; two if it is best taken apart.
fn word_units(index: &Index, word: &str, number: usize, reach: Reach, typing: Typing, covered: bool) -> Vec<Unit> {
    let unit = |candidates| Unit { first: number, last: number, candidates };
    let candidates = forms(index, word, reach, typing);
    let meant =
        candidates.values().any(|factor| *factor >= CLOSE) || (typing == Typing::Open && !candidates.is_empty());
    if covered || meant || reach == Reach::Close {
        return vec![unit(candidates)];
    }
    let near = typos(index, word);
    let blurred = near.values().any(|factor| *factor >= CLOSE);
    if !blurred && let Some(parts) = split(index, word, 3) {
        return vec![unit(halves(parts)), unit(candidates)];
    }
    if near.is_empty()
        && let Some(parts) = split(index, word, 2)
    {
        return vec![unit(halves(parts)), unit(candidates)];
    }
    vec![unit(candidates), unit(near)]
}

fn halves((head, tail): (u32, u32)) -> Candidates {
    Candidates::from([(head, 30), (tail, 50)])
}

/// For each document the best of the candidates: factor times weight.
fn best_postings(index: &Index, candidates: &Candidates) -> BTreeMap<u32, (u64, Posting)> {
    let mut best: BTreeMap<u32, (u64, Posting)> = BTreeMap::new();
    for (term, factor) in candidates {
        for posting in &index.postings[*term as usize] {
            let strength = u64::from(*factor) * u64::from(posting.weight);
            let known = best.entry(posting.document).or_insert((strength, *posting));
            if known.0 < strength {
                *known = (strength, *posting);
            }
        }
    }
    best
}

/// How rare the documents are that have what was meant, 16 for each halving.
fn rare(index: &Index, candidates: &Candidates) -> u64 {
    let mut close = vec![false; index.entries.len()];
    let mut any = close.clone();
    for (term, factor) in candidates {
        for posting in &index.postings[*term as usize] {
            any[posting.document as usize] = true;
            close[posting.document as usize] |= *factor >= CLOSE;
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

fn found(document: u32, answer: &[Worth], votes: &Votes, needed: &[bool], rareness: &[u64]) -> Found {
    let complete = answer.iter().zip(needed).all(|(worth, needed)| worth.is_some() || !needed);
    let mut score: u64 = answer.iter().flatten().map(|(worth, _)| worth).sum();
    if complete {
        score *= COMPLETE;
    } else {
        let of = |word: &usize| if needed[*word] { rareness[*word] } else { 0 };
        let all: u64 = (0..answer.len()).map(|word| of(&word)).sum();
        let met: u64 = (0..answer.len()).filter(|word| answer[*word].is_some()).map(|word| of(&word)).sum();
        score = score * met / all.max(1);
    }
    let mut lead = 0;
    let mut most = 0;
    for (word, worth) in answer.iter().enumerate() {
        if let Some((worth, _)) = worth
            && *worth > most
        {
            (lead, most) = (word, *worth);
        }
    }
    Found { document, complete, score, step: step(answer, votes), lead }
}

/// For each step how much the words speak for it.
type Votes = [u64; 63];

/// Lets every word that `unit` may mean speak for the steps it stands in,
/// louder if it is not in the title.
fn vote(index: &Index, unit: &Unit, rare: u64, votes: &mut BTreeMap<u32, Votes>) {
    for (term, factor) in &unit.candidates {
        for posting in &index.postings[*term as usize] {
            let votes = votes.entry(posting.document).or_insert([0; 63]);
            let loudness = if posting.places & 1 == 1 { 1 } else { 2 };
            let vote = rare * u64::from(*factor) * u64::from(posting.weight) * loudness;
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
    if met.all(|(_, posting)| posting.places & 1 == 1) {
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
