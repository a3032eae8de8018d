//! Cuts text into words, alike in the indexer and in the browser.
//!
//! ```text
//! "Åbn e-Boks, CPR2 nu"   words   åbn · e · boks · cpr · 2 · nu
//!                         joined  eboks · cpr2
//! "ናብMitID"               words   ናብ · mitid
//! ```
//!
//! Letters and marks make words, digits make words of their own, and everything
//! else separates; [`super::characters`] holds the ranges and the exceptions.
//! Words that a hyphen or nothing at all holds together are also kept joined,
//! because readers write `e-boks`, `eboks` and `e boks` for the same thing.
//! A segmenter of the browser is not used: old tablets lack it, and its tables
//! change with the browser.
//!
//! # Invariants
//!
//! - Offsets are of the original text, so that what matched can be marked there.
//! - A word is never empty and at most [`LONGEST`] letters long.

use super::characters::Class;
use super::table::Table;

/// Longer words are no words; they are passed over.
pub(crate) const LONGEST: usize = 40;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// Byte offset of its first character.
    pub(crate) start: usize,
    /// Byte offset after its last character.
    pub(crate) end: usize,
    /// Folded.
    pub(crate) word: String,
    /// How it hangs together with the word before.
    pub(crate) joint: Joint,
}

/// What stands between a word and the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Joint {
    /// A hyphen, or nothing.
    Glued,
    /// Anything else, or the start of the text.
    Apart,
}

/// Words that are also read as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    /// Index of the first token.
    pub(crate) first: usize,
    /// Index of the last token.
    pub(crate) last: usize,
    /// The folded words, joined.
    pub(crate) word: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Run {
    Latin,
    Letters,
    Digits,
}

/// What a letter makes: a word written in two scripts is two words, glued.
/// Nothing for a mark, which belongs to whatever it stands on, and for Greek and
/// Cyrillic letters, among which a Latin one that looks alike is easily typed.
fn run_of(letter: char) -> Option<Run> {
    match letter {
        '\u{300}'..='\u{52f}' => None,
        '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Some(Run::Latin),
        _ => Some(Run::Letters),
    }
}

struct Cutter<'a> {
    table: &'a Table,
    text: &'a str,
    tokens: Vec<Token>,
    run: Option<(Run, usize)>,
    end: usize,
    joint: Joint,
}

/// The words of `text` in order, at most `most`.
pub(crate) fn tokens(table: &Table, text: &str, most: usize) -> Vec<Token> {
    let mut cutter = Cutter { table, text, tokens: Vec::new(), run: None, end: 0, joint: Joint::Apart };
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let after = at + character.len_utf8();
        match table.characters.class(character) {
            Class::Letter => {
                let run =
                    run_of(character).or_else(|| cutter.run.map(|(run, _)| run).filter(|run| *run != Run::Digits));
                cutter.extend(run.unwrap_or(Run::Latin), at, after);
            }
            Class::Digit(_) => cutter.extend(Run::Digits, at, after),
            Class::Joiner => {}
            Class::Apostrophe => {
                let letter_follows =
                    characters.peek().is_some_and(|next| table.characters.class(next.1) == Class::Letter);
                if !(letter_follows && cutter.run.is_some_and(|run| run.0 != Run::Digits)) {
                    cutter.close(Joint::Apart);
                }
            }
            Class::Hyphen if cutter.run.is_some() => cutter.close(Joint::Glued),
            Class::Hyphen | Class::Separator => cutter.close(Joint::Apart),
        }
        if cutter.tokens.len() >= most {
            cutter.run = None;
            break;
        }
    }
    cutter.close(Joint::Apart);
    cutter.tokens
}

impl Cutter<'_> {
    fn extend(&mut self, kind: Run, at: usize, after: usize) {
        match self.run {
            Some((run, _)) if run == kind => {}
            Some(_) => {
                self.close(Joint::Glued);
                self.run = Some((kind, at));
            }
            None => self.run = Some((kind, at)),
        }
        self.end = after;
    }

    fn close(&mut self, next: Joint) {
        if let Some((_, start)) = self.run.take() {
            let word = self.table.fold(&self.text[start..self.end]);
            let letters = word.chars().count();
            if (1..=LONGEST).contains(&letters) {
                self.tokens.push(Token { start, end: self.end, word, joint: self.joint });
            }
        }
        self.joint = next;
    }
}

/// The words of `tokens` that hang together: by a hyphen, or because the table
/// says that a word is written apart as often as not.
pub(crate) fn spans(table: &Table, tokens: &[Token]) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut first = 0;
    for next in 1..=tokens.len() {
        if next < tokens.len() && tokens[next].joint == Joint::Glued {
            continue;
        }
        if next - first > 1 {
            spans.push(span(tokens, first, next - 1));
        }
        first = next;
    }
    for last in 1..tokens.len() {
        let joins =
            table.join_next.contains(&tokens[last - 1].word) || table.join_previous.contains(&tokens[last].word);
        if joins && tokens[last].joint == Joint::Apart {
            spans.push(span(tokens, last - 1, last));
        }
    }
    spans.retain(|span| span.word.chars().count() <= LONGEST);
    spans
}

/// The tokens from `first` to `last` as one word.
pub(crate) fn span(tokens: &[Token], first: usize, last: usize) -> Span {
    let word = tokens[first..=last].iter().map(|token| token.word.as_str()).collect();
    Span { first, last, word }
}
