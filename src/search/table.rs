//! The search table of a language: all that search knows of that language.
//!
//! A table tells how spellings fold together, which words carry no meaning,
//! and how words inflect. It is data with a closed set of directives, read
//! line by line; `#` begins a comment and items are separated by spaces.
//!
//! ```text
//! fold A>B …             put B in place of A, in file order; B may be empty
//! drop U+XXXX U+X-U+Y …  remove characters
//! vowels V V V …         what the characters of the rows that follow end in, in order; _ is nothing
//! rows U+XXXX=C …        from this character on, write each as C and its vowel
//! blur A>B …             spellings that differ only so are half a typing mistake apart
//! stop W …               words that carry no meaning of their own
//! compound L …           words are joined to longer ones, with L between; _ is nothing
//! join-next W …          these words are also read joined to the word after
//! join-previous W …      these words are also read joined to the word before
//! irregular LEMMA: F …   every F is also found by LEMMA, and LEMMA by F
//! outer X …              endings to look behind for irregular forms; the first is put back
//! tail A>B …             a word that ends in A is also looked at with the ending B
//! class TAG COST MIN     begins a paradigm; its keys read STEM:TAG, STEM of at least MIN letters
//!   prefix N COST A …    slot N from the outside: A may stand there; A>B leaves B; ! one must
//!   suffix N COST A …    the same at the end
//!   op NAME ARGS         change the stem, always
//!   or COST NAME ARGS    the changed stem is one more key, dearer by COST
//!   alias A>B …          stem A counts as stem B
//!   short N COST         stems of at most N letters cost more
//!   need CHARS           a stem without one of these is none
//!   shape CHARS P …      a stem that fits no P is none; in P a - is any letter but CHARS
//! ```
//!
//! The names of `op` and `or` are those of [`Op`]. Their arguments, `need` and
//! the stems of `alias` are compared with folded words and must be written so.
//!
//! # Invariants
//!
//! - All costs are whole multiples of 5 hundredths.
//! - Equal text gives an equal table; a line with a mistake is left out.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;

use super::characters::{Characters, Class as Kind};

pub use super::parse::TextError;

/// The search table of one language, ready to use.
#[derive(Clone, Debug)]
pub struct Table {
    pub(crate) characters: Characters,
    pub(crate) dropped: BTreeSet<char>,
    pub(crate) folds: Vec<(String, String)>,
    pub(crate) spelled: BTreeMap<char, String>,
    pub(crate) blurs: Vec<(String, String)>,
    pub(crate) stops: BTreeSet<String>,
    pub(crate) linkers: Option<Vec<String>>,
    pub(crate) join_next: BTreeSet<String>,
    pub(crate) join_previous: BTreeSet<String>,
    pub(crate) irregulars: BTreeMap<String, Vec<String>>,
    pub(crate) outer: Vec<String>,
    pub(crate) tails: Vec<(String, String)>,
    pub(crate) classes: Vec<Paradigm>,
}

/// One paradigm class. Costs are in hundredths, stems in letters.
#[derive(Clone, Debug)]
pub(crate) struct Paradigm {
    pub(crate) tag: String,
    pub(crate) cost: u16,
    pub(crate) least: usize,
    pub(crate) prefixes: Vec<Slot>,
    pub(crate) suffixes: Vec<Slot>,
    pub(crate) ops: Vec<Op>,
    pub(crate) alternatives: Vec<(u16, Op)>,
    pub(crate) aliases: BTreeMap<String, String>,
    pub(crate) short: (usize, u16),
    pub(crate) needed: Vec<char>,
    pub(crate) shapes: Option<Shapes>,
}

/// What a stem must look like.
#[derive(Clone, Debug)]
pub(crate) struct Shapes {
    /// What `-` does not stand for.
    pub(crate) without: Vec<char>,
    /// One of these must fit, letter by letter.
    pub(crate) patterns: Vec<String>,
}

/// One place of a paradigm, outermost first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Slot {
    pub(crate) number: u32,
    pub(crate) filled: bool,
    pub(crate) items: Vec<(String, String, u16)>,
}

/// How a stem is changed. The set is closed: a table cannot bring its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Op {
    /// `collapse`: a doubled letter becomes one.
    Collapse,
    /// `infix VOWELS FINALS`: a vowel before the final consonant is dropped.
    Infix(Vec<char>, Vec<char>),
    /// `lastmap FROM TO VOWELS`: the last of VOWELS, if in FROM, becomes its partner in TO.
    LastMap(Vec<char>, Vec<char>, Vec<char>),
    /// `delete CHARS`: these are dropped everywhere.
    Delete(Vec<char>),
    /// `inner CHARS`: these are dropped after the first letter.
    Inner(Vec<char>),
    /// `trimstart CHARS`: these are dropped at the start, down to two letters.
    TrimStart(Vec<char>),
    /// `trimend CHARS`: these are dropped at the end, down to two letters.
    TrimEnd(Vec<char>),
    /// `end A>B …`: the first that fits is replaced at the end.
    End(Vec<(String, String)>),
    /// `map A>B …`: each is replaced everywhere, in order.
    Map(Vec<(String, String)>),
}

impl Table {
    /// Reads a table. The errors are in the order of the lines; what they are
    /// about is left out of the table, which is usable all the same.
    pub fn parse(text: &str) -> (Table, Vec<TextError>) {
        super::parse::parse(text)
    }

    /// A table without a language: folds case and digits, knows no endings.
    pub fn plain() -> Table {
        Table {
            characters: Characters::shipped(),
            dropped: BTreeSet::new(),
            folds: Vec::new(),
            spelled: BTreeMap::new(),
            blurs: Vec::new(),
            stops: BTreeSet::new(),
            linkers: None,
            join_next: BTreeSet::new(),
            join_previous: BTreeSet::new(),
            irregulars: BTreeMap::new(),
            outer: Vec::new(),
            tails: Vec::new(),
            classes: Vec::new(),
        }
    }

    /// `text` as the index spells it: composed, lower case, digits in ASCII,
    /// only letters, folded. Empty if nothing of it is a letter or a digit.
    pub fn fold(&self, text: &str) -> String {
        let mut word = String::new();
        for character in text.nfkc() {
            match self.characters.class(character) {
                Kind::Letter => {
                    word.extend(character.to_lowercase().filter(|c| !self.dropped.contains(c)));
                }
                Kind::Digit(value) => word.push(char::from(b'0' + value)),
                Kind::Joiner | Kind::Apostrophe | Kind::Hyphen | Kind::Separator => {}
            }
        }
        let word = replace_each(word, &self.folds);
        if self.spelled.is_empty() { word } else { self.spell(&word) }
    }

    /// Whether `character` is part of a word, and no digit.
    pub(crate) fn is_letter(&self, character: char) -> bool {
        self.characters.class(character) == Kind::Letter
    }

    /// `word` without the differences that are half a typing mistake.
    pub(crate) fn blur(&self, word: &str) -> String {
        replace_each(word.to_owned(), &self.blurs)
    }

    fn spell(&self, word: &str) -> String {
        let mut spelled = String::new();
        for character in word.chars() {
            match self.spelled.get(&character) {
                Some(letters) => spelled.push_str(letters),
                None => spelled.push(character),
            }
        }
        spelled
    }
}

/// Replaces one pair after the other, each everywhere.
pub(crate) fn replace_each(mut word: String, pairs: &[(String, String)]) -> String {
    for (from, to) in pairs {
        if word.contains(from.as_str()) {
            word = word.replace(from.as_str(), to);
        }
    }
    word
}
