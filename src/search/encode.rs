//! Writes an index as script files that the client loads when it needs them.
//!
//! A page opened from a USB stick can load a script, but cannot fetch a file or
//! import a module. So every file is one call that registers its parts:
//!
//! ```text
//! da.js                  manifest: characters, table, what each shard begins with
//! da-words.<digest>.js   the words, in order; titles too if there are few
//! da-keys.<digest>.js    keys → words, and words → documents, if there are few
//! da-{keys,places,titles}-<number>.<digest>.js   else
//! da-spell.<digest>.js   how words are written, for suggestions only
//! ```
//!
//! Parts are cut by size: a site of a few dozen guides has four files for a
//! language, one of ten thousand has hundreds, of which a query loads a few.
//! The manifest alone keeps its name; all others carry the digest of all
//! contents. One digest for all keeps the manifest small, and loses little:
//! a new guide shifts the numbers in nearly every file.
//!
//! # Formats
//!
//! Numbers are written in base 32 with a continuation bit, lowest digit first,
//! in the characters of [`DIGITS`]. Sorted lists are front-coded: one character
//! for the number of letters shared with the word before, then the rest.
//!
//! # Invariants
//!
//! - Equal indexes give equal files.

use serde_json::{Map, Value, json};

use super::Kind;
use super::characters::{APOSTROPHES, DIGITS as DECIMALS, HYPHENS, JOINERS, LETTERS};
use super::index::{Entry, Index, Posting};
use super::query::Indexes;
use super::table::{Op, Paradigm, Slot, Table};

/// The 64 characters that stand for numbers.
const DIGITS: &[u8; 64] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
/// Up to so many bytes, parts that are used together stay in one file.
const SMALL: usize = 300_000;
/// Where keys are cut; the keys of one word are in several shards.
const KEYS: usize = 3_500;
/// Where postings are cut; the forms of a word stand side by side.
const POSTINGS: usize = 6_000;
/// Where titles are cut; a page of results may need one shard for each.
const TITLES: usize = 4_000;

/// A file of the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Relative to the folder of the index.
    pub name: String,
    /// A script in UTF-8.
    pub bytes: Vec<u8>,
}

/// A part of an index and the first thing in it.
struct Shard<T> {
    first: T,
    content: Value,
}

/// The files of one language, the manifest `<tag>.js` last; empty if no index
/// has that language. `digest` makes of the content of all files what their
/// names carry: letters and digits.
pub fn encode(indexes: &Indexes, language: &str, digest: impl Fn(&[u8]) -> String) -> Vec<File> {
    let Some(position) = indexes.position(language) else { return Vec::new() };
    let index = &indexes.indexes[position];
    let numbers = &indexes.numbers[position];
    let keys = key_shards(index);
    let postings = posting_shards(index, numbers);
    let titles = title_shards(index, numbers);
    let words = Value::from(terms(index));
    let few_titles = size(&titles) + bytes(&words) <= SMALL;
    let few_keys = size(&keys) + size(&postings) <= SMALL;
    let mut parts: Vec<(String, Value)> = Vec::new();
    if few_titles {
        parts.push(("words".to_owned(), json!({"t": words, "d": all(&titles)})));
    } else {
        parts.push(("words".to_owned(), json!({"t": words})));
        parts.extend(each("titles", "d", &titles));
    }
    if few_keys {
        parts.push(("keys".to_owned(), json!({"k": all(&keys), "p": all(&postings)})));
    } else {
        parts.extend(each("keys", "k", &keys));
        parts.extend(each("places", "p", &postings));
    }
    parts.push(("spell".to_owned(), json!({"w": spellings(index)})));
    let contents: Vec<Vec<u8>> = parts.iter().map(|(_, part)| call(language, part)).collect();
    let digest_of_all = digest(&contents.concat());
    let manifest = json!({
        "v": 1,
        "l": language,
        "h": digest_of_all,
        "s": stamp(indexes, &digest),
        "n": index.entries.len(),
        "g": [first_of(indexes, Kind::Place), first_of(indexes, Kind::Term)],
        "b": index.blocks,
        "c": [LETTERS, DECIMALS, JOINERS, APOSTROPHES, HYPHENS],
        "T": table(&index.table),
        "z": [few_titles, few_keys],
        "k": keys.iter().map(|shard| shard.first.as_str()).collect::<Vec<_>>(),
        "p": postings.iter().map(|shard| shard.first).collect::<Vec<_>>(),
        "d": titles.iter().map(|shard| shard.first).collect::<Vec<_>>(),
        "o": others(indexes, position),
    });
    let named = parts.into_iter().zip(contents);
    let mut files: Vec<File> =
        named.map(|((name, _), bytes)| File { name: format!("{language}-{name}.{digest_of_all}.js"), bytes }).collect();
    files.push(File { name: format!("{language}.js"), bytes: call(language, &json!({"m": manifest})) });
    files
}

fn call(language: &str, parts: &Value) -> Vec<u8> {
    format!("trinvisSearch({},{parts});\n", Value::from(language)).into_bytes()
}

/// All shards in one part, by number.
fn all<T>(shards: &[Shard<T>]) -> Value {
    let shards = shards.iter().enumerate().map(|(number, shard)| (number.to_string(), shard.content.clone()));
    Value::Object(shards.collect::<Map<String, Value>>())
}

/// A file for each shard.
fn each<T>(name: &str, part: &str, shards: &[Shard<T>]) -> Vec<(String, Value)> {
    let files = shards.iter().enumerate().map(|(number, shard)| {
        let key = number.to_string();
        (format!("{name}-{number}"), json!({part: {key: shard.content}}))
    });
    files.collect()
}

fn bytes(value: &Value) -> usize {
    value.to_string().len()
}

fn size<T>(shards: &[Shard<T>]) -> usize {
    shards.iter().map(|shard| bytes(&shard.content)).sum()
}

/// Two manifests with the same stamp number their documents alike.
fn stamp(indexes: &Indexes, digest: &impl Fn(&[u8]) -> String) -> String {
    let mut ids = indexes
        .indexes
        .iter()
        .flat_map(|index| &index.entries)
        .map(|entry| (entry.kind, entry.id.as_str()))
        .collect::<Vec<_>>();
    ids.sort_unstable();
    ids.dedup();
    let lines: Vec<&str> = ids.into_iter().map(|(_, id)| id).collect();
    digest(lines.join("\n").as_bytes())
}

/// The first number that is of `kind` or a later one.
fn first_of(indexes: &Indexes, kind: Kind) -> u32 {
    let later = indexes.indexes.iter().zip(&indexes.numbers).filter_map(|(index, numbers)| {
        let at = index.entries.iter().position(|entry| entry.kind >= kind)?;
        Some(numbers[at])
    });
    later.min().unwrap_or(indexes.documents as u32)
}

fn others(indexes: &Indexes, position: usize) -> Vec<Value> {
    let others = indexes.indexes.iter().enumerate().filter(|(number, _)| *number != position);
    others.map(|(_, index)| json!({"l": index.language, "b": index.blocks})).collect()
}

fn digit(out: &mut String, value: u32) {
    out.push(char::from(DIGITS[(value & 63) as usize]));
}

fn number(out: &mut String, mut value: u32) {
    while value >= 32 {
        digit(out, value & 31 | 32);
        value >>= 5;
    }
    digit(out, value);
}

/// A difference that may be below zero.
fn difference(out: &mut String, from: u32, to: u32) {
    number(out, if to >= from { (to - from) * 2 } else { (from - to) * 2 - 1 });
}

/// `word` without what it shares with `before`.
fn front_coded(out: &mut String, before: &str, word: &str) {
    let shared = before.chars().zip(word.chars()).take(63).take_while(|(a, b)| a == b).count();
    digit(out, shared as u32);
    out.extend(word.chars().skip(shared));
}

fn terms(index: &Index) -> String {
    let mut out = String::new();
    let mut before = "";
    for term in &index.terms {
        if !out.is_empty() {
            out.push(' ');
        }
        front_coded(&mut out, before, term);
        before = term;
    }
    out
}

fn spellings(index: &Index) -> String {
    let pairs = index.terms.iter().zip(&index.surfaces);
    let spellings: Vec<&str> =
        pairs.map(|(term, surface)| if term == surface { "" } else { surface.as_str() }).collect();
    spellings.join(" ")
}

fn key_shards(index: &Index) -> Vec<Shard<String>> {
    let mut shards: Vec<Shard<String>> = Vec::new();
    let mut out = String::new();
    let (mut first, mut before, mut last) = ("", "", 0);
    for (key, list) in &index.keys {
        if out.len() >= KEYS {
            shards.push(Shard { first: first.to_owned(), content: Value::from(std::mem::take(&mut out)) });
        }
        if out.is_empty() {
            (first, before, last) = (key, "", 0);
        } else {
            out.push(' ');
        }
        front_coded(&mut out, before, key);
        out.push(' ');
        let mut from = last;
        for (term, cost) in list {
            difference(&mut out, from, *term);
            digit(&mut out, u32::from(cost / 5));
            from = *term;
        }
        before = key;
        last = list.first().map_or(last, |(term, _)| *term);
    }
    shards.push(Shard { first: first.to_owned(), content: Value::from(out) });
    shards
}

fn posting_shards(index: &Index, numbers: &[u32]) -> Vec<Shard<u32>> {
    let mut shards: Vec<Shard<u32>> = Vec::new();
    let mut out = String::new();
    let mut first = 0;
    for (term, postings) in (0..).zip(&index.postings) {
        if out.len() >= POSTINGS {
            shards.push(Shard { first, content: Value::from(std::mem::take(&mut out)) });
        }
        if out.is_empty() {
            first = term;
        } else {
            out.push(' ');
        }
        let mut from = 0;
        for posting in postings {
            from = place(&mut out, from, posting, numbers);
        }
    }
    shards.push(Shard { first, content: Value::from(out) });
    shards
}

fn place(out: &mut String, from: u32, posting: &Posting, numbers: &[u32]) -> u32 {
    let document = numbers[posting.document as usize];
    number(out, document - from);
    digit(out, u32::from(posting.weight));
    digit(out, u32::from(posting.step));
    number(out, posting.places);
    document
}

fn title_shards(index: &Index, numbers: &[u32]) -> Vec<Shard<u32>> {
    let mut shards: Vec<Shard<u32>> = Vec::new();
    let mut titles: Vec<Value> = Vec::new();
    let mut length = 0;
    for (document, entry) in numbers.iter().zip(&index.entries) {
        let title = title(index, *document, entry);
        if length + bytes(&title) > TITLES && !titles.is_empty() {
            shards.push(Shard { first: first_number(&titles), content: Value::from(std::mem::take(&mut titles)) });
            length = 0;
        }
        length += bytes(&title);
        titles.push(title);
    }
    shards.push(Shard { first: first_number(&titles), content: Value::from(titles) });
    shards
}

fn first_number(titles: &[Value]) -> u32 {
    titles.first().and_then(|title| title[0].as_u64()).map_or(0, |number| number as u32)
}

fn title(index: &Index, number: u32, entry: &Entry) -> Value {
    let steps: Vec<Value> =
        entry.steps.iter().map(|step| json!([step.id, step.number.unwrap_or(0), step.heading])).collect();
    let language = if entry.language == index.language { "" } else { &entry.language };
    json!([number, entry.title, entry.service, entry.url, language, entry.state, steps])
}

/// The table as the client reads it: folded, slots in order.
fn table(table: &Table) -> Value {
    json!({
        "drop": table.dropped.iter().collect::<String>(),
        "fold": table.folds,
        "spell": table.spelled,
        "blur": table.blurs,
        "stop": table.stops,
        "link": table.linkers,
        "next": table.join_next,
        "prev": table.join_previous,
        "irr": table.irregulars,
        "outer": table.outer,
        "tail": table.tails,
        "classes": table.classes.iter().map(paradigm).collect::<Vec<_>>(),
    })
}

fn paradigm(class: &Paradigm) -> Value {
    let slots = |slots: &[Slot]| slots.iter().map(|slot| json!([slot.filled, slot.items])).collect::<Vec<_>>();
    json!({
        "t": class.tag,
        "c": class.cost,
        "l": class.least,
        "p": slots(&class.prefixes),
        "s": slots(&class.suffixes),
        "o": class.ops.iter().map(op).collect::<Vec<_>>(),
        "a": class.alternatives.iter().map(|(cost, alternative)| json!([cost, op(alternative)])).collect::<Vec<_>>(),
        "al": class.aliases,
        "sh": class.short,
        "n": set(&class.needed),
        "f": class.shapes.as_ref().map(|shapes| json!([set(&shapes.without), shapes.patterns])),
    })
}

fn set(characters: &[char]) -> String {
    characters.iter().collect()
}

fn op(op: &Op) -> Value {
    match op {
        Op::Collapse => json!(["collapse"]),
        Op::Infix(vowels, finals) => json!(["infix", set(vowels), set(finals)]),
        Op::LastMap(from, to, vowels) => json!(["lastmap", set(from), set(to), set(vowels)]),
        Op::Delete(characters) => json!(["delete", set(characters)]),
        Op::Inner(characters) => json!(["inner", set(characters)]),
        Op::TrimStart(characters) => json!(["trimstart", set(characters)]),
        Op::TrimEnd(characters) => json!(["trimend", set(characters)]),
        Op::End(pairs) => json!(["end", pairs]),
        Op::Map(pairs) => json!(["map", pairs]),
    }
}
