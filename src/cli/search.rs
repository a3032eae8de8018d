//! `trinvis search`: the same results as the box on the pages.

use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};

use trinvis::compile;
use trinvis::diagnostic::{self, Diagnostic, did_you_mean};
use trinvis::locale::LanguageTag;
use trinvis::search::evaluate::{self, CLASSES, Judged, success};
use trinvis::search::{Hit, Indexes, explain, search, suggestions, vocabulary};
use trinvis::source::{SourceFile, Sources, Span};

use super::{Failure, Format, Outcome, Root};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The language of the page
    #[arg(long, value_name = "TAG", required_unless_present = "test")]
    lang: Option<String>,
    /// How to print the results
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
    /// The most results to print
    #[arg(long, default_value_t = 8)]
    limit: usize,
    /// Read words from standard input, one a line, and print the keys of each as KEY@COST
    #[arg(long)]
    vocabulary: bool,
    /// Say for each result which words gave what, and for each word its keys
    #[arg(long)]
    explain: bool,
    /// Ask the queries of a table, and say how often the right guide is first and among three
    #[arg(long, value_name = "FILE", conflicts_with_all = ["words", "vocabulary", "explain"])]
    test: Option<PathBuf>,
    /// What to look for
    #[arg(required_unless_present_any = ["vocabulary", "test"])]
    words: Vec<String>,
    #[command(flatten)]
    root: Root,
}

pub(super) fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let sources = super::sources(&arguments.root.root)?;
    let tag = arguments.lang.as_deref().map(LanguageTag::new);
    if arguments.vocabulary
        && let Some(tag) = &tag
    {
        return keys(&sources, tag);
    }
    let read = compile::read(&sources);
    let mut diagnostics = read.diagnostics;
    let site = read.value;
    let indexes = compile::search_indexes(&sources, &site, &mut diagnostics);
    if diagnostic::has_errors(&diagnostics) {
        diagnostic::sort(&mut diagnostics);
        return Ok(super::report(&diagnostics, &sources, Format::Human));
    }
    if let Some(tag) = tag.as_ref().filter(|tag| !site.languages.contains(tag)) {
        let known = site.languages.iter().map(LanguageTag::as_str);
        return Err(format!(
            "“{tag}” is not a language of this site: {}",
            did_you_mean(tag.as_str(), known, "see site.yaml")
        )
        .into());
    }
    if let Some(file) = &arguments.test {
        return test(&indexes, file, tag.as_ref(), arguments.format);
    }
    if let Some(tag) = tag {
        answer(arguments, &indexes, &tag)?;
    }
    Ok(Outcome::Fine)
}

fn answer(arguments: &Arguments, indexes: &Indexes, tag: &LanguageTag) -> Result<(), Failure> {
    let query = arguments.words.join(" ");
    let hits = search(indexes, tag.as_str(), &query, arguments.limit);
    if arguments.format == Format::Json {
        println!("{}", serde_json::to_string_pretty(&hits)?);
        return Ok(());
    }
    if arguments.explain {
        print_words(indexes, tag, &query, &hits);
    }
    for hit in &hits {
        print_hit(hit);
        if arguments.explain {
            hit.reasons.iter().for_each(|reason| println!("         {reason}"));
        }
    }
    if hits.is_empty() {
        println!("nothing found");
        for word in suggestions(indexes, tag.as_str(), &query) {
            println!("did you mean {word}?");
        }
    }
    Ok(())
}

/// The typed words with their keys, in the page's language and in those that answered.
fn print_words(indexes: &Indexes, tag: &LanguageTag, query: &str, hits: &[Hit]) {
    let mut languages = vec![tag.as_str()];
    for hit in hits {
        if !languages.contains(&hit.language.as_str()) {
            languages.push(&hit.language);
        }
    }
    for language in languages {
        println!("read in {language}:");
        explain::words(indexes, language, query).lines().for_each(|line| println!("  {line}"));
    }
}

/// Asks the queries of `file`; exit code 1 if the table has mistakes.
fn test(indexes: &Indexes, file: &Path, tag: Option<&LanguageTag>, format: Format) -> Result<Outcome, Failure> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
    let (mut queries, errors) = evaluate::queries(&text, indexes);
    if !errors.is_empty() {
        let table = Sources::new([SourceFile { path: file.display().to_string(), text }]);
        let place = table.files().next().map(|(file, _)| file).ok_or("the table is gone")?;
        let diagnostics: Vec<Diagnostic> = errors
            .into_iter()
            .map(|error| {
                let span = Span::new(place, error.offset, error.offset);
                Diagnostic::error("bad-query", span, error.message).help(error.help)
            })
            .collect();
        return Ok(super::report(&diagnostics, &table, format));
    }
    queries.retain(|query| tag.is_none_or(|tag| tag.as_str() == query.language));
    if queries.is_empty() {
        return Err(format!("{} has no query to ask", file.display()).into());
    }
    print_judged(&evaluate::judge(indexes, &queries));
    Ok(Outcome::Fine)
}

/// What was not first, then a line for each language and class: how often the
/// right guide is first and among three.
fn print_judged(judged: &[Judged<'_>]) {
    for judged in judged.iter().filter(|judged| judged.place != Some(1)) {
        let place = judged.place.map_or_else(|| "not found".to_owned(), |place| format!("number {place}"));
        let query = judged.query;
        let first = if judged.first.is_empty() { "nothing" } else { &judged.first };
        println!("{} {}: {} → {place}; first is {first}", query.language, query.class, query.words);
    }
    let mut languages: Vec<&str> = judged.iter().map(|judged| judged.query.language.as_str()).collect();
    languages.dedup();
    languages.sort_unstable();
    languages.dedup();
    println!("{:12}{:>8}{:>10}{:>10}", "", "queries", "first", "in three");
    for language in &languages {
        print_success(language, judged, |query| query.language == *language);
    }
    for class in CLASSES {
        print_success(class, judged, |query| query.class == class);
    }
    print_success("all", judged, |_| true);
}

fn print_success(name: &str, judged: &[Judged<'_>], of: impl Fn(&evaluate::Query) -> bool) {
    let (first, count) = success(judged, 1, &of);
    let (three, _) = success(judged, 3, &of);
    let share = |found: usize| format!("{:.1} %", 100.0 * found as f64 / count as f64);
    if count > 0 {
        println!("{name:12}{count:>8}{:>10}{:>10}", share(first), share(three));
    }
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
