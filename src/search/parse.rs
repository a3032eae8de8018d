//! Reads the text of a search table.
//!
//! Written for the person who writes the table: every mistake of a file is
//! told in one run, with its line and column, what was found and what would
//! have been right.
//!
//! The lines are read twice: the folds first, because the words in the other
//! directives are folded with them, wherever they stand in the file.

use std::collections::{BTreeMap, BTreeSet};

use super::table::{Op, Paradigm, Shapes, Slot, Table};

/// A mistake in a search table, or in a table of queries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextError {
    /// Bytes from the start of the text.
    pub offset: usize,
    /// Counted from 1.
    pub line: usize,
    /// In characters, counted from 1.
    pub column: usize,
    /// What was found, in plain words, without full stop.
    pub message: String,
    /// What to write instead. Never empty.
    pub help: String,
}

/// A word of the text and where it begins.
#[derive(Clone, Copy)]
struct Item<'a> {
    text: &'a str,
    offset: usize,
}

const DIRECTIVES: &str = "fold drop vowels rows blur stop compound join-next join-previous irregular outer tail class \
     prefix suffix op or alias short need shape";
const OPERATIONS: &str = "collapse infix lastmap delete inner trimstart trimend end map";
const DEAREST: u16 = 300;

struct Reader<'a> {
    text: &'a str,
    table: Table,
    vowels: Vec<String>,
    folded: Vec<Item<'a>>,
    blurred: Vec<Item<'a>>,
    errors: Vec<TextError>,
}

pub(super) fn parse(text: &str) -> (Table, Vec<TextError>) {
    let mut reader = Reader {
        text,
        table: Table::plain(),
        vowels: Vec::new(),
        folded: Vec::new(),
        blurred: Vec::new(),
        errors: Vec::new(),
    };
    let lines = lines(text);
    for line in &lines {
        reader.spelling(line[0], &line[1..]);
    }
    let (folded, blurred) = (std::mem::take(&mut reader.folded), std::mem::take(&mut reader.blurred));
    let (folds, blurs) = (reader.table.folds.clone(), reader.table.blurs.clone());
    reader.reject_cycles(&folded, &folds);
    reader.reject_cycles(&blurred, &blurs);
    let spelling = |line: &&Vec<Item<'_>>| !matches!(line[0].text, "fold" | "drop" | "vowels" | "rows" | "blur");
    for line in lines.iter().filter(spelling) {
        if reader.words(line[0], &line[1..]).is_none() {
            reader.paradigm(line[0], &line[1..]);
        }
    }
    let Reader { mut table, mut errors, .. } = reader;
    for class in &mut table.classes {
        class.prefixes.sort_by_key(|slot| slot.number);
        class.suffixes.sort_by_key(|slot| slot.number);
    }
    errors.sort_by_key(|error| error.offset);
    (table, errors)
}

/// The lines that say something, cut into items.
fn lines(text: &str) -> Vec<Vec<Item<'_>>> {
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let code = line.split('#').next().unwrap_or_default();
        let items: Vec<Item<'_>> = code
            .split_whitespace()
            .map(|item| Item { text: item, offset: start + (item.as_ptr() as usize - line.as_ptr() as usize) })
            .collect();
        if !items.is_empty() {
            lines.push(items);
        }
        start += line.len();
    }
    lines
}

impl<'a> Reader<'a> {
    fn error(&mut self, at: Item<'_>, message: String, help: &str) {
        let before = &self.text[..at.offset];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        self.errors.push(TextError {
            offset: at.offset,
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            message,
            help: help.to_owned(),
        });
    }

    /// The directives that tell how words are spelled.
    fn spelling(&mut self, name: Item<'a>, items: &[Item<'a>]) {
        match name.text {
            "fold" => {
                let pairs = self.pairs(items, false);
                self.folded.extend(items);
                self.table.folds.extend(pairs);
            }
            "blur" => {
                let pairs = self.pairs(items, true);
                self.blurred.extend(items);
                self.table.blurs.extend(pairs);
            }
            "drop" => {
                for item in items {
                    let (low, high) = item.text.split_once('-').unwrap_or((item.text, ""));
                    let Some(low) = self.point(*item, low) else { continue };
                    let high = if high.is_empty() { Some(low) } else { self.point(*item, high) };
                    self.table.dropped.extend(high.into_iter().flat_map(|high| low..=high));
                }
            }
            "vowels" => self.vowels = items.iter().map(|item| nothing(item.text).to_owned()).collect(),
            "rows" => items.iter().for_each(|item| self.row(*item)),
            _ => {}
        }
    }

    fn row(&mut self, item: Item<'a>) {
        let Some((point, consonant)) = item.text.split_once('=') else {
            return self.error(item, format!("`{}` has no `=`", item.text), "write U+1208=l");
        };
        let Some(first) = self.point(item, point) else { return };
        for (character, vowel) in (first..=char::MAX).zip(&self.vowels) {
            let letters = format!("{consonant}{vowel}");
            self.table.spelled.insert(character, letters);
        }
    }

    fn point(&mut self, at: Item<'_>, text: &str) -> Option<char> {
        let hex = text.strip_prefix("U+").filter(|hex| (1..=6).contains(&hex.len()));
        let character = hex.and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32);
        if character.is_none() {
            self.error(
                at,
                format!("`{text}` is no code point"),
                "write U+ and the number in hexadecimal, for example U+0640, or a range U+064B-U+065F",
            );
        }
        character
    }

    /// The directives with lists of words. Nothing if `name` is none of them.
    fn words(&mut self, name: Item<'a>, items: &[Item<'a>]) -> Option<()> {
        let words = |table: &Table| items.iter().map(|item| table.fold(item.text)).collect::<Vec<_>>();
        match name.text {
            "stop" => self.table.stops.extend(words(&self.table)),
            "join-next" => self.table.join_next.extend(words(&self.table)),
            "join-previous" => self.table.join_previous.extend(words(&self.table)),
            "outer" => self.table.outer.extend(words(&self.table)),
            "compound" => {
                let linkers = items.iter().map(|item| self.table.fold(nothing(item.text))).collect::<Vec<_>>();
                self.table.linkers.get_or_insert_with(Vec::new).extend(linkers);
            }
            "tail" => {
                let pairs = self.pairs(items, true);
                self.table.tails.extend(pairs);
            }
            "irregular" => self.irregular(name, items),
            _ => return None,
        }
        Some(())
    }

    fn irregular(&mut self, name: Item<'a>, items: &[Item<'a>]) {
        let Some((lemma, forms)) = items.split_first() else {
            return self.error(name, "`irregular` without words".to_owned(), "write irregular lemma: form form");
        };
        let Some(lemma) = lemma.text.strip_suffix(':') else {
            return self.error(
                *lemma,
                format!("`{}` has no `:` after it", lemma.text),
                "write irregular lemma: form form",
            );
        };
        let lemma = self.table.fold(lemma);
        for form in forms {
            let form = self.table.fold(form.text);
            let lemmas = self.table.irregulars.entry(form).or_default();
            if !lemmas.contains(&lemma) {
                lemmas.push(lemma.clone());
            }
        }
    }

    /// The directives of a paradigm.
    fn paradigm(&mut self, name: Item<'a>, items: &[Item<'a>]) {
        if !DIRECTIVES.split_whitespace().any(|known| known == name.text) {
            return self.error(
                name,
                format!("no directive is called `{}`", name.text),
                &format!("one of: {DIRECTIVES}"),
            );
        }
        if name.text == "class" {
            return self.class(name, items);
        }
        let Some(mut class) = self.table.classes.pop() else {
            return self.error(
                name,
                format!("`{}` stands before any class", name.text),
                "begin with a line: class n 0 2",
            );
        };
        self.part(&mut class, name, items);
        self.table.classes.push(class);
    }

    fn class(&mut self, name: Item<'a>, items: &[Item<'a>]) {
        let [tag, cost, least] = items else {
            return self.error(name, "`class` needs a tag, a cost and a length".to_owned(), "for example: class n 0 2");
        };
        let (cost, least) = (self.cost(*cost), self.number(*least));
        self.table.classes.push(Paradigm {
            tag: tag.text.to_owned(),
            cost,
            least,
            prefixes: Vec::new(),
            suffixes: Vec::new(),
            ops: Vec::new(),
            alternatives: Vec::new(),
            aliases: BTreeMap::new(),
            short: (0, 0),
            needed: Vec::new(),
            shapes: None,
        });
    }

    fn part(&mut self, class: &mut Paradigm, name: Item<'a>, items: &[Item<'a>]) {
        match (name.text, items) {
            ("prefix", [number, cost, affixes @ ..]) => self.slot(&mut class.prefixes, *number, *cost, affixes),
            ("suffix", [number, cost, affixes @ ..]) => self.slot(&mut class.suffixes, *number, *cost, affixes),
            ("op", [operation, arguments @ ..]) => class.ops.extend(self.op(*operation, arguments)),
            ("or", [cost, operation, arguments @ ..]) => {
                let cost = self.cost(*cost);
                class.alternatives.extend(self.op(*operation, arguments).map(|op| (cost, op)));
            }
            ("alias", [_, ..]) => {
                let pairs = self.pairs(items, true);
                self.reject_cycles(items, &pairs);
                class.aliases.extend(pairs);
            }
            ("short", [length, cost]) => class.short = (self.number(*length), self.cost(*cost)),
            ("need", [_, ..]) => class.needed.extend(items.iter().flat_map(|item| item.text.chars())),
            ("shape", [without, patterns @ ..]) => {
                let without = nothing(without.text).chars().collect();
                let patterns = patterns.iter().map(|pattern| pattern.text.to_owned()).collect();
                class.shapes = Some(Shapes { without, patterns });
            }
            _ => self.error(
                name,
                format!("`{}` lacks something after it", name.text),
                "see the head of a table for what follows each directive",
            ),
        }
    }

    fn slot(&mut self, slots: &mut Vec<Slot>, number: Item<'a>, cost: Item<'a>, affixes: &[Item<'a>]) {
        let number = u32::try_from(self.number(number)).unwrap_or(u32::MAX);
        let cost = self.cost(cost);
        let position = slots.iter().position(|slot| slot.number == number).unwrap_or_else(|| {
            slots.push(Slot { number, ..Slot::default() });
            slots.len() - 1
        });
        for affix in affixes {
            if affix.text == "!" {
                slots[position].filled = true;
                continue;
            }
            let (from, to) = affix.text.split_once('>').unwrap_or((affix.text, ""));
            let item = (self.table.fold(nothing(from)), self.table.fold(to), cost);
            slots[position].items.push(item);
        }
    }

    fn op(&mut self, name: Item<'a>, arguments: &[Item<'a>]) -> Option<Op> {
        let set = |item: &Item<'_>| item.text.chars().collect::<Vec<char>>();
        let op = match (name.text, arguments) {
            ("collapse", []) => Op::Collapse,
            ("infix", [vowels, finals]) => Op::Infix(set(vowels), set(finals)),
            ("lastmap", [from, to, vowels]) if set(from).len() == set(to).len() => {
                Op::LastMap(set(from), set(to), set(vowels))
            }
            ("delete", [characters]) => Op::Delete(set(characters)),
            ("inner", [characters]) => Op::Inner(set(characters)),
            ("trimstart", [characters]) => Op::TrimStart(set(characters)),
            ("trimend", [characters]) => Op::TrimEnd(set(characters)),
            ("end", [_, ..]) => Op::End(self.pairs(arguments, false)),
            ("map", [_, ..]) => Op::Map(self.pairs(arguments, false)),
            (known, _) if OPERATIONS.split_whitespace().any(|operation| operation == known) => {
                self.error(
                    name,
                    format!("operation `{known}` is given {} arguments that do not fit", arguments.len()),
                    "infix and lastmap take two and three, collapse none, end and map pairs A>B, the others one",
                );
                return None;
            }
            (unknown, _) => {
                self.error(name, format!("no operation is called `{unknown}`"), &format!("one of: {OPERATIONS}"));
                return None;
            }
        };
        Some(op)
    }

    /// The pairs `A>B`. An item without `>` is an error.
    fn pairs(&mut self, items: &[Item<'a>], folded: bool) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        for item in items {
            match item.text.split_once('>') {
                Some((from, to)) if !from.is_empty() => {
                    let part = |text: &str| if folded { self.table.fold(text) } else { text.to_owned() };
                    pairs.push((part(from), part(to)));
                }
                Some(_) | None => self.error(
                    *item,
                    format!("`{}` does not tell what becomes what", item.text),
                    "write A>B; B may be empty",
                ),
            }
        }
        pairs
    }

    /// Tells of replacements that lead back to where they began.
    fn reject_cycles(&mut self, items: &[Item<'a>], pairs: &[(String, String)]) {
        let next: BTreeMap<&str, &str> = pairs.iter().map(|(from, to)| (from.as_str(), to.as_str())).collect();
        let mut told = BTreeSet::new();
        for (start, _) in pairs {
            let mut path = vec![start.as_str()];
            while let Some(to) = next.get(path[path.len() - 1]) {
                path.push(to);
                if path[..path.len() - 1].contains(to) {
                    break;
                }
            }
            let closed = path.len() > 1 && path[path.len() - 1] == start;
            if closed && path.iter().all(|word| told.insert((*word).to_owned()) || *word == start) {
                let at =
                    items.iter().find(|item| item.text.split('>').next() == Some(start.as_str())).or(items.first());
                if let Some(at) = at {
                    self.error(
                        *at,
                        format!("these replacements go round in a circle: {}", path.join(" > ")),
                        "keep one direction: the spelling that the others become",
                    );
                }
            }
        }
    }

    fn number(&mut self, item: Item<'a>) -> usize {
        item.text.parse().unwrap_or_else(|_| {
            self.error(item, format!("`{}` is no number", item.text), "write a whole number");
            0
        })
    }

    /// In hundredths.
    fn cost(&mut self, item: Item<'a>) -> u16 {
        let hundredths = item.text.parse::<f64>().ok().map(|cost| (cost * 100.0).round());
        match hundredths {
            Some(cost) if (0.0..=f64::from(DEAREST)).contains(&cost) && cost % 5.0 == 0.0 => cost as u16,
            Some(_) | None => {
                self.error(item, format!("`{}` is no cost", item.text), "write a number from 0 to 3 in steps of 0.05");
                0
            }
        }
    }
}

/// An underscore stands for nothing.
fn nothing(text: &str) -> &str {
    if text == "_" { "" } else { text }
}
