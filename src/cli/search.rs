//! `trinvis search`: the same results as the box on the pages.

use std::io::{BufRead, Write};

use trinvis::compile;
use trinvis::diagnostic::{self, did_you_mean};
use trinvis::locale::LanguageTag;
use trinvis::search::{Hit, search, suggestions, vocabulary};

use super::{Failure, Format, Outcome, Root};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The language of the page
    #[arg(long, value_name = "TAG")]
    lang: String,
    /// How to print the results
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
    /// The most results to print
    #[arg(long, default_value_t = 8)]
    limit: usize,
    /// Read words from standard input, one a line, and print the keys of each as KEY@COST
    #[arg(long)]
    vocabulary: bool,
    /// What to look for
    #[arg(required_unless_present = "vocabulary")]
    words: Vec<String>,
    #[command(flatten)]
    root: Root,
}

pub(super) fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let sources = super::sources(&arguments.root.root)?;
    let tag = LanguageTag::new(arguments.lang.as_str());
    if arguments.vocabulary {
        return keys(&sources, &tag);
    }
    let read = compile::read(&sources);
    let mut diagnostics = read.diagnostics;
    let site = read.value;
    let indexes = compile::search_indexes(&sources, &site, &mut diagnostics);
    if diagnostic::has_errors(&diagnostics) {
        diagnostic::sort(&mut diagnostics);
        return Ok(super::report(&diagnostics, &sources, Format::Human));
    }
    if !site.languages.contains(&tag) {
        let known = site.languages.iter().map(LanguageTag::as_str);
        return Err(format!(
            "“{tag}” is not a language of this site: {}",
            did_you_mean(tag.as_str(), known, "see site.yaml")
        )
        .into());
    }
    let query = arguments.words.join(" ");
    let hits = search(&indexes, tag.as_str(), &query, arguments.limit);
    match arguments.format {
        Format::Json => println!("{}", serde_json::to_string_pretty(&hits)?),
        Format::Human | Format::Github => {
            hits.iter().for_each(print_hit);
            if hits.is_empty() {
                println!("nothing found");
                for word in suggestions(&indexes, tag.as_str(), &query) {
                    println!("did you mean {word}?");
                }
            }
        }
    }
    Ok(Outcome::Fine)
}

fn print_hit(hit: &Hit) {
    println!("{:7.3}  {}  ({}, {})", hit.score, hit.title, hit.kind, hit.language);
    if !hit.heading.is_empty() {
        let number = hit.number.map(|number| format!("{number}. ")).unwrap_or_default();
        println!("         {number}{}", hit.heading);
    }
    println!("         {}", hit.url);
}

fn keys(sources: &trinvis::source::Sources, tag: &LanguageTag) -> Result<Outcome, Failure> {
    let mut diagnostics = Vec::new();
    let table = compile::search_table(sources, tag, &mut diagnostics);
    if diagnostic::has_errors(&diagnostics) {
        return Ok(super::report(&diagnostics, sources, Format::Human));
    }
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let keys = vocabulary(&table, line?.trim());
        let keys: Vec<String> = keys.into_iter().map(|(key, cost)| format!("{key}@{cost}")).collect();
        writeln!(out, "{}", keys.join(" "))?;
    }
    out.flush()?;
    Ok(Outcome::Fine)
}
