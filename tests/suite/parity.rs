//! The browser's search and the program's find the same: tokens, keys, costs and results.
//!
//! The words are those of the real guides with spellings made from them. Rust
//! writes what it finds; the script runs over the same files and compares.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Map, Value, json};
use trinvis::compile;
use trinvis::search::{Document, Indexes, Table, documents, encode, search, suggestions, vocabulary, words};
use trinvis::source::load::load;

const WORDS: usize = 6_000;
const QUERIES: usize = 600;

#[test]
fn the_browser_and_the_program_find_the_same() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("parity");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let sources = load(Path::new(".")).unwrap();
    let site = compile::read(&sources).value;
    let indexes = compile::search_indexes(&sources, &site, &mut Vec::new());
    let all: Vec<Document> = site.languages.iter().flat_map(|tag| documents::of(&site, tag)).collect();
    let mut vectors = Map::new();
    for tag in &site.languages {
        let digest = |bytes: &[u8]| blake3::hash(bytes).to_hex().as_str()[..10].to_owned();
        for file in encode(&indexes, tag.as_str(), digest) {
            fs::write(folder.join(&file.name), &file.bytes).unwrap();
        }
        let table = compile::search_table(&sources, tag, &mut Vec::new());
        vectors.insert(tag.to_string(), of_language(&indexes, &table, tag.as_str(), &all));
    }
    let file = folder.join("vectors.json");
    fs::write(&file, Value::Object(vectors).to_string()).unwrap();
    let output = Command::new("node").arg("tests/search/parity.mjs").arg(&folder).arg(&file).output().unwrap();
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

fn of_language(indexes: &Indexes, table: &Table, tag: &str, all: &[Document]) -> Value {
    let own = all.iter().filter(|document| document.language == tag);
    let titles: Vec<String> = own
        .clone()
        .flat_map(|document| std::iter::once(document.title.clone()).chain(document.keywords.iter().cloned()))
        .collect();
    let mut raw: Vec<String> =
        all.iter().flat_map(|document| document.title.split_whitespace().map(str::to_owned)).collect();
    raw.extend(titles.iter().cloned());
    for document in own {
        let texts = std::iter::once(&document.body).chain(document.steps.iter().map(|step| &step.body));
        raw.extend(texts.flat_map(|text| text.split_whitespace()).map(str::to_owned));
    }
    let spellings: BTreeSet<String> = raw.iter().flat_map(|word| variants(word)).collect();
    let chosen = spread(spellings.iter().cloned().collect(), WORDS);
    assert!(chosen.len() >= 5_000, "{tag} has only {} words", chosen.len());
    let keys = |word: &String| -> Vec<Value> {
        vocabulary(table, word).into_iter().map(|(key, cost)| json!([key, hundredths(cost)])).collect()
    };
    let words: Vec<Value> = chosen.iter().map(|word| json!([word, words(table, word), keys(word)])).collect();
    let queries = queries(&titles, &chosen);
    assert!(queries.len() >= 200, "{tag} has only {} queries", queries.len());
    let queries: Vec<Value> = queries.iter().map(|query| answer(indexes, tag, query)).collect();
    json!({"words": words, "queries": queries})
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "costs are between 0 and 10")]
fn hundredths(cost: f64) -> u32 {
    (cost * 100.0).round() as u32
}

/// About `most` of a list, evenly.
fn spread(list: Vec<String>, most: usize) -> Vec<String> {
    let stride = (list.len() / most).max(1);
    list.into_iter().step_by(stride).collect()
}

fn queries(titles: &[String], words: &[String]) -> Vec<String> {
    let mut queries = Vec::new();
    for title in titles {
        let parts: Vec<&str> = title.split_whitespace().collect();
        queries.push(title.clone());
        queries.push(parts.concat());
        queries.extend(parts.iter().flat_map(|part| variants(part).into_iter().skip(2)));
        queries.extend(parts.windows(2).map(|pair| pair.join(" ")));
    }
    queries.extend(words.iter().step_by(words.len() / 200 + 1).cloned());
    let mut queries = spread(queries, QUERIES);
    let odd =
        ["", " ", "\u{202e}", "<b>&amp;", "(.*[", "😀", "a", "ا", "1", "é\u{301}", "mitid pas", "e-boks", "e boks"];
    queries.extend(odd.map(str::to_owned));
    queries.extend([
        "pas ".repeat(2500),
        "x".repeat(10_000),
        "😀".repeat(10_000),
        "ሀ፡".repeat(5_000),
        "a-b".repeat(3_000),
    ]);
    queries
}

fn answer(indexes: &Indexes, tag: &str, query: &str) -> Value {
    let hits = search(indexes, tag, query, 8);
    let near = if hits.is_empty() { suggestions(indexes, tag, query) } else { Vec::new() };
    let rows: Vec<Value> = hits
        .iter()
        .map(|hit| {
            json!([
                hit.kind,
                hit.language,
                hit.title,
                hit.url,
                hit.score,
                hit.title_language,
                hit.heading,
                hit.number,
                hit.service,
                hit.state,
                hit.matched,
            ])
        })
        .collect();
    json!([query, rows, near])
}

/// The word, and as a hurried reader would type it: capitals, letters swapped, missing, added; with marks that do not count.
fn variants(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let mut all = vec![word.to_owned(), word.to_uppercase()];
    if letters.len() > 3 {
        let middle = letters.len() / 2;
        let (first, second): (String, String) =
            (letters[..middle].iter().collect(), letters[middle..].iter().collect());
        let mut swapped = letters.clone();
        swapped.swap(middle - 1, middle);
        let mut dropped = letters.clone();
        dropped.remove(middle);
        all.push(swapped.into_iter().collect());
        all.push(dropped.into_iter().collect());
        all.push(letters[..letters.len() - 1].iter().collect());
        all.push(letters[1..].iter().collect());
        all.push(format!("{word}{}", letters[0]));
        all.push(format!("{first}-{second}"));
        all.push(format!("{word}{}", letters.iter().rev().take(3).collect::<String>()));
        all.push(format!("{first}\u{200c}\u{301}{second}7"));
    }
    all
}
