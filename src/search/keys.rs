//! The keys of a word: what it may be a form of, and how sure that is.
//!
//! A reader types `passet`, a guide says `pas`. Both words get keys, and they
//! meet where a key is the same. A key costs the more the further the word has
//! to be taken apart, so that a good meeting can be told from a poor one.
//!
//! ```text
//! politimænd ─ irregular tail ─▶ politimand ─ class n ─▶ politimand:n  0.60
//!                                           ─ class v ─▶ …
//! ```
//!
//! For every class each way to fill its prefix and suffix slots is tried, the
//! stem is normalised, and `STEM:TAG` is a key. Because the class is part of the
//! key, forms of different paradigms do not meet by accident.
//!
//! # Invariants
//!
//! - The client computes the same keys at the same costs from the same table.
//! - The first key is the folded word itself (`WORD:=`, cost 0).

use std::collections::BTreeMap;

use super::table::{Op, Paradigm, Shapes, Slot, Table, replace_each};

/// So many keys a word has at most; the dearest are left out.
const MOST_KEYS: usize = 36;
const TAIL: u16 = 50;
const IRREGULAR: u16 = 30;
const IRREGULAR_TAIL: u16 = 60;

/// The keys of `word` with their costs, cheapest first; empty if no part of
/// `word` is a letter or a digit.
pub fn vocabulary(table: &Table, word: &str) -> Vec<(String, f64)> {
    let folded = table.fold(word);
    let keys = if folded.is_empty() { Vec::new() } else { keys(table, &folded) };
    keys.into_iter().map(|(key, cost)| (key, f64::from(cost) / 100.0)).collect()
}

type Keys = BTreeMap<String, u16>;

/// The keys of a folded word, in hundredths, by cost and then by key.
pub(crate) fn keys(table: &Table, word: &str) -> Vec<(String, u16)> {
    let mut keys = Keys::new();
    offer(&mut keys, format!("{word}:="), 0);
    analyse(table, word, 0, &mut keys);
    for (from, to) in &table.tails {
        if let Some(head) = word.strip_suffix(from.as_str())
            && length(head) > 2
        {
            analyse(table, &format!("{head}{to}"), TAIL, &mut keys);
        }
    }
    irregulars(table, word, "", &mut keys);
    for ending in &table.outer {
        if let Some(inner) = word.strip_suffix(ending.as_str()) {
            irregulars(table, inner, &table.outer[0], &mut keys);
        }
    }
    let mut keys: Vec<(String, u16)> = keys.into_iter().collect();
    keys.sort_by(|a, b| (a.1, &a.0).cmp(&(b.1, &b.0)));
    keys.truncate(MOST_KEYS);
    keys
}

fn length(text: &str) -> usize {
    text.chars().count()
}

fn offer(keys: &mut Keys, key: String, cost: u16) {
    keys.entry(key).and_modify(|known| *known = cost.min(*known)).or_insert(cost);
}

/// The lemmas of an irregular form, or of one that ends a longer word.
fn irregulars(table: &Table, word: &str, ending: &str, keys: &mut Keys) {
    for lemma in table.irregulars.get(word).into_iter().flatten() {
        offer(keys, format!("{lemma}{ending}:="), IRREGULAR);
        analyse(table, &format!("{lemma}{ending}"), IRREGULAR, keys);
    }
    let letters = length(word);
    for (count, (at, _)) in word.char_indices().enumerate() {
        if count < 2 || count + 2 >= letters {
            continue;
        }
        for lemma in table.irregulars.get(&word[at..]).into_iter().flatten() {
            analyse(table, &format!("{}{lemma}{ending}", &word[..at]), IRREGULAR_TAIL, keys);
        }
    }
}

fn analyse(table: &Table, word: &str, base: u16, keys: &mut Keys) {
    for class in &table.classes {
        let mut trunks = Vec::new();
        take_prefixes(word, &class.prefixes, class.least, base + class.cost, &mut trunks);
        for (trunk, cost) in trunks {
            let mut stems = Vec::new();
            take_suffixes(&trunk, &class.suffixes, class.least, cost, &mut stems);
            for (stem, cost) in stems {
                stem_keys(class, stem, cost, keys);
            }
        }
    }
}

type Stems = Vec<(String, u16)>;

fn take_prefixes(word: &str, slots: &[Slot], least: usize, cost: u16, out: &mut Stems) {
    let Some((slot, inner)) = slots.split_first() else {
        out.push((word.to_owned(), cost));
        return;
    };
    if !slot.filled {
        take_prefixes(word, inner, least, cost, out);
    }
    for (from, to, more) in &slot.items {
        if from.is_empty() {
            if slot.filled {
                take_prefixes(word, inner, least, cost + more, out);
            }
        } else if let Some(rest) = word.strip_prefix(from.as_str())
            && length(rest) + length(to) >= least
        {
            take_prefixes(&format!("{to}{rest}"), inner, least, cost + more, out);
        }
    }
}

fn take_suffixes(word: &str, slots: &[Slot], least: usize, cost: u16, out: &mut Stems) {
    let Some((slot, inner)) = slots.split_first() else {
        out.push((word.to_owned(), cost));
        return;
    };
    if !slot.filled {
        take_suffixes(word, inner, least, cost, out);
    }
    for (from, to, more) in &slot.items {
        if from.is_empty() {
            if slot.filled {
                take_suffixes(word, inner, least, cost + more, out);
            }
        } else if let Some(rest) = word.strip_suffix(from.as_str())
            && length(rest) + length(to) >= least
        {
            take_suffixes(&format!("{rest}{to}"), inner, least, cost + more, out);
        }
    }
}

fn stem_keys(class: &Paradigm, mut stem: String, cost: u16, keys: &mut Keys) {
    let needed = class.needed.is_empty() || stem.chars().any(|c| class.needed.contains(&c));
    if length(&stem) < class.least || !needed || !class.shapes.as_ref().is_none_or(|shapes| fits(shapes, &stem)) {
        return;
    }
    for op in &class.ops {
        stem = apply(op, &stem);
    }
    if let Some(alias) = class.aliases.get(&stem) {
        stem.clone_from(alias);
    }
    let mut stems = vec![(stem, cost)];
    for (more, op) in &class.alternatives {
        let changed: Stems = stems
            .iter()
            .map(|(stem, cost)| (apply(op, stem), stem, cost + more))
            .filter(|(changed, stem, _)| changed != *stem)
            .map(|(changed, _, cost)| (changed, cost))
            .collect();
        stems.extend(changed);
    }
    for (stem, cost) in stems {
        let letters = length(&stem);
        if letters >= class.least {
            let cost = if letters <= class.short.0 { cost + class.short.1 } else { cost };
            offer(keys, format!("{stem}:{}", class.tag), cost);
        }
    }
}

fn fits(shapes: &Shapes, stem: &str) -> bool {
    let letter =
        |(letter, place): (char, char)| if place == '-' { !shapes.without.contains(&letter) } else { letter == place };
    shapes
        .patterns
        .iter()
        .any(|pattern| length(pattern) == length(stem) && stem.chars().zip(pattern.chars()).all(letter))
}

/// `stem` after one operation of the closed set.
fn apply(op: &Op, stem: &str) -> String {
    let mut letters: Vec<char> = stem.chars().collect();
    match op {
        Op::Collapse => return collapse(stem),
        Op::Infix(vowels, finals) => {
            let count = letters.len();
            if count > 3
                && finals.contains(&letters[count - 1])
                && vowels.contains(&letters[count - 2])
                && !vowels.contains(&letters[count - 3])
            {
                letters.remove(count - 2);
            }
        }
        Op::LastMap(from, to, vowels) => {
            if let Some(at) = letters.iter().rposition(|c| vowels.contains(c))
                && let Some(partner) = from.iter().position(|c| *c == letters[at])
            {
                letters[at] = to[partner];
            }
        }
        Op::Delete(set) => letters.retain(|c| !set.contains(c)),
        Op::Inner(set) => {
            let mut first = true;
            letters.retain(|c| std::mem::take(&mut first) || !set.contains(c));
        }
        Op::TrimStart(set) => {
            while letters.len() > 2 && set.contains(&letters[0]) {
                letters.remove(0);
            }
        }
        Op::TrimEnd(set) => {
            while letters.len() > 2 && set.contains(&letters[letters.len() - 1]) {
                letters.pop();
            }
        }
        Op::End(pairs) => {
            let fitting =
                pairs.iter().find(|(from, _)| stem.ends_with(from.as_str()) && letters.len() > length(from) + 1);
            return fitting
                .map_or_else(|| stem.to_owned(), |(from, to)| format!("{}{to}", &stem[..stem.len() - from.len()]));
        }
        Op::Map(pairs) => return replace_each(stem.to_owned(), pairs),
    }
    letters.into_iter().collect()
}

fn collapse(stem: &str) -> String {
    let mut collapsed = String::new();
    let mut last = None;
    for letter in stem.chars() {
        if last == Some(letter) && !letter.is_ascii_digit() {
            last = None;
        } else {
            collapsed.push(letter);
            last = Some(letter);
        }
    }
    collapsed
}
