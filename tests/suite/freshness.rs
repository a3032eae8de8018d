//! A changed original makes exactly that step stale, in each translation.

use trinvis::align::align;
use trinvis::compile;
use trinvis::freshness::accept;
use trinvis::locale::LanguageTag;
use trinvis::model::{Site, State};
use trinvis::parse::manifest::record;
use trinvis::source::load::embedded;
use trinvis::source::{SourceFile, Sources};
use trinvis::starter;

const GUIDE: &str = "example/app/first-guide";

fn read(changes: &[(&str, String)]) -> Site {
    let base = starter::FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    let changes = changes.iter().map(|(path, text)| ((*path).to_owned(), text.clone()));
    let files = base.chain(changes).map(|(path, text)| SourceFile { path, text });
    compile::read(&Sources::new(embedded().chain(files))).value
}

fn original() -> String {
    starter::FILES.iter().find(|(path, _)| path.ends_with("da.md")).unwrap().1.to_owned()
}

/// Everything accepted, then the original changed: the units that are not current.
fn after(change: impl Fn(String) -> String, record_change: impl Fn(String) -> String) -> Vec<String> {
    let arabic = LanguageTag::new("ar");
    let site = read(&[]);
    let accepted = accept(&site.guides[GUIDE], &arabic, None).unwrap();
    let written = record_change(record::print(&accepted.record));
    let site = read(&[
        ("content/example/app/first-guide/translations.yaml", written),
        ("content/example/app/first-guide/da.md", change(original())),
    ]);
    let bitext = align(&site.guides[GUIDE], &arabic);
    let head = (bitext.head != State::Current).then(|| format!("head {:?}", bitext.head));
    let rows = bitext.rows.iter().filter(|row| row.state != State::Current);
    head.into_iter().chain(rows.map(|row| format!("{} {:?}", row.original.id, row.state))).collect()
}

fn same(text: String) -> String {
    text
}

#[test]
fn nothing_is_stale_after_an_acceptance() {
    assert!(after(same, same).is_empty());
}

#[test]
fn a_changed_step_is_stale_and_no_other() {
    let change = |text: String| text.replace("Tryk på `Skærm`.", "Tryk to gange på `Skærm`.");
    assert_eq!(after(change, same), ["find-display Stale"]);
}

#[test]
fn a_changed_title_makes_the_head_stale() {
    let change = |text: String| text.replace("title: Gør teksten større", "title: Gør al teksten større");
    assert_eq!(after(change, same), ["head Stale"]);
}

#[test]
fn a_new_step_is_missing() {
    let change = |text: String| text.replace("## Uden telefon", "## Prøv {#try}\n\n1. Læs.\n\n## Uden telefon");
    assert_eq!(after(change, same), ["try Missing"]);
}

#[test]
fn space_quotation_marks_attributes_keywords_and_notes_for_helpers_do_not_count() {
    let change = |text: String| {
        text.replace("1. Åbn", "1.   Åbn")
            .replace(".can-undo who=citizen", ".final risk=high")
            .replace("større tekst,", "stor skrift,")
            .replace("Lad borgeren selv trykke.", "Lad altid borgeren trykke.")
            .replace("(term:adgangskode)", "(https://www.borger.dk/)")
    };
    assert!(after(change, same).is_empty());
}

#[test]
fn lines_of_a_merge_conflict_are_stale_and_not_bad_yaml() {
    let conflict = |record: String| {
        let line = record.lines().position(|line| line.contains("find-display")).unwrap();
        let mut lines: Vec<&str> = record.lines().collect();
        lines.insert(line + 2, ">>>>>>> theirs");
        lines.insert(line, "<<<<<<< ours");
        lines.join("\n")
    };
    assert_eq!(after(same, conflict), ["find-display Stale"]);
}
