//! How search grows: `cargo bench --bench search_scale [-- TAG …]`.
//!
//! Makes guides out of invented words in the letters of a language, up to
//! 10,000, and prints for each number the time to index, the sizes of the files
//! that a query needs (gzip), and what 200 queries of two words load. The
//! real guides give the letters, the lengths and how often the commonest words
//! come; nothing else is taken from them.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use trinvis::compile;
use trinvis::locale::LanguageTag;
use trinvis::search::{Document, Index, Indexes, Kind, Step, Table, documents, encode};
use trinvis::source::load::load;

const NUMBERS: [usize; 4] = [1_000, 2_500, 5_000, 10_000];
/// Words of a guide, as many as the real ones have.
const WORDS: usize = 190;
const STEPS: usize = 8;
const QUERIES: usize = 200;

/// A generator of numbers that gives the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let asked: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = load(root)?;
    let site = compile::read(&sources).value;
    let wanted = |tag: &&LanguageTag| asked.is_empty() || asked.iter().any(|asked| asked == tag.as_str());
    for tag in site.languages.iter().filter(wanted) {
        let table = compile::search_table(&sources, tag, &mut Vec::new());
        let vocabulary = vocabulary(&documents::of(&site, tag));
        println!("{tag}: {} invented words", vocabulary.len());
        for number in NUMBERS {
            measure(tag.as_str(), &table, &invented(&vocabulary, number), number)?;
        }
    }
    Ok(())
}

/// Forty thousand words of the language's letters, the real ones first. The
/// others are two halves of real words with the endings that real words have:
/// words of a language come in families.
fn vocabulary(real: &[Document]) -> Vec<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for text in real.iter().flat_map(|document| document.steps.iter().map(|step| &step.body)) {
        for word in text.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.chars().count() > 1) {
            *counts.entry(word.to_lowercase()).or_default() += 1;
        }
    }
    let mut words: Vec<String> = counts.keys().cloned().collect();
    words.sort_by_key(|word| (std::cmp::Reverse(counts[word]), word.clone()));
    let letters: Vec<Vec<char>> = words.iter().map(|word| word.chars().collect()).collect();
    let mut known: BTreeSet<String> = words.iter().cloned().collect();
    let mut dice = Dice(7);
    while words.len() < 40_000 {
        let [head, tail] = [dice.below(letters.len()), dice.below(letters.len())].map(|number| &letters[number]);
        let stem: String = head[..head.len().div_ceil(2)].iter().chain(&tail[..tail.len() / 2]).collect();
        for _ in 0..6 {
            let ending = &letters[dice.below(letters.len())];
            let word =
                format!("{stem}{}", ending[ending.len().saturating_sub(dice.below(3))..].iter().collect::<String>());
            if word.chars().count() > 2 && known.insert(word.clone()) {
                words.push(word);
            }
        }
    }
    words
}

/// Guides whose words are as common as words are: the n-th comes 1/n as often as the first.
fn invented(vocabulary: &[String], number: usize) -> Vec<Document> {
    let mut dice = Dice(number as u64);
    let spread = (vocabulary.len() as f64).ln();
    let mut word = |from: usize| {
        let rank = (dice.below(1 << 24) as f64 / f64::from(1 << 24) * spread).exp() as usize;
        vocabulary[(from + rank).min(vocabulary.len() - 1)].clone()
    };
    // The commonest words are those that carry no meaning; titles do without them.
    let mut text = |words: usize, from: usize| (0..words).map(|_| word(from)).collect::<Vec<_>>().join(" ");
    let guide = |guide: usize| Document {
        kind: Kind::Guide,
        id: format!("country/service/guide-{guide:05}"),
        url: format!("xx/country/service/guide-{guide:05}/index.html"),
        title: text(4, 120),
        service: "MitID".to_owned(),
        language: "xx".to_owned(),
        keywords: (0..10).map(|_| text(2, 120)).collect(),
        aliases: Vec::new(),
        steps: (1..=STEPS)
            .map(|step| Step {
                id: format!("step-{step}"),
                number: Some(step as u32),
                heading: text(3, 60),
                labels: vec![text(1, 120)],
                body: text(WORDS / STEPS, 0),
            })
            .collect(),
        body: String::new(),
        state: String::new(),
    };
    (0..number).map(guide).collect()
}

fn measure(tag: &str, table: &Table, guides: &[Document], number: usize) -> Result<(), Box<dyn std::error::Error>> {
    let start = Instant::now();
    let index = Index::build(tag, table.clone(), guides);
    let indexed = start.elapsed();
    let indexes = Indexes::new(vec![index]);
    let start = Instant::now();
    let files = encode(&indexes, tag, |_| "0".to_owned());
    let encoded = start.elapsed();
    let folder = std::env::temp_dir().join(format!("trinvis-scale-{}-{tag}-{number}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    for file in &files {
        std::fs::write(folder.join(&file.name), &file.bytes)?;
        sizes.insert(&file.name, gzipped(&file.bytes)?);
    }
    let all: usize = sizes.values().sum();
    println!(
        "{number:>7} guides: index {:>6.2} s ({:.0} µs a guide), files {:>5.2} s, {} files, {} KB gz in all",
        indexed.as_secs_f64(),
        indexed.as_secs_f64() * 1e6 / number as f64,
        encoded.as_secs_f64(),
        files.len(),
        all / 1000
    );
    let asked = queries(tag, guides, &folder, &sizes)?;
    std::fs::remove_dir_all(&folder)?;
    print!("{asked}");
    Ok(())
}

fn gzipped(bytes: &[u8]) -> std::io::Result<usize> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

/// Asks the client's engine, each query with nothing but the dictionary loaded.
fn queries(
    tag: &str,
    guides: &[Document],
    folder: &Path,
    sizes: &BTreeMap<&str, usize>,
) -> Result<String, Box<dyn std::error::Error>> {
    let mut dice = Dice(11);
    let mut words = |guide: &Document| {
        let words: Vec<&str> = guide.title.split(' ').chain(guide.steps[0].heading.split(' ')).collect();
        format!("{} {}", words[dice.below(words.len())], words[dice.below(words.len())])
    };
    let queries: Vec<String> = (0..QUERIES).map(|number| words(&guides[number * guides.len() / QUERIES])).collect();
    let asked = folder.join("asked.json");
    std::fs::write(&asked, serde_json::to_vec(&serde_json::json!({"tag": tag, "queries": queries, "sizes": sizes}))?)?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/search_scale.mjs");
    let output = Command::new("node").arg(script).arg(folder).arg(asked).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
