//! `translations.yaml`: what each translated unit was made from.
//!
//! Only `trinvis accept` writes it. After a merge it may hold conflict markers:
//! the lines between them are passed over, so that those units count as stale
//! and never as current.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;
use crate::locale::LanguageTag;
use crate::source::{FileId, Span, span::offset_of};

/// Language, unit, digest of the original that the translation was made from.
pub type Record = BTreeMap<LanguageTag, BTreeMap<String, String>>;

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    from: String,
}

type File = BTreeMap<String, BTreeMap<String, Entry>>;

/// Reads a record; what cannot be read counts as empty.
pub fn parse(file: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> Record {
    let kept = without_conflicts(text);
    if kept.trim().is_empty() {
        return Record::new();
    }
    match serde_yaml::from_str::<File>(&kept) {
        Ok(entries) => entries.into_iter().map(|(tag, units)| (LanguageTag::new(tag), digests(units))).collect(),
        Err(error) => {
            let at = error.location().map_or(0, |place| offset_of(text, place.line(), place.column()));
            diagnostics.push(
                Diagnostic::error("bad-yaml", Span::new(file, at, at), format!("this record cannot be read: {error}"))
                    .help("delete the file and run trinvis accept for the translations that are right"),
            );
            Record::new()
        }
    }
}

fn digests(units: BTreeMap<String, Entry>) -> BTreeMap<String, String> {
    units.into_iter().map(|(unit, entry)| (unit, entry.from)).collect()
}

/// Lines of conflicts become empty, so that the others keep their numbers.
fn without_conflicts(text: &str) -> String {
    let mut inside = false;
    let mut kept = String::new();
    for line in text.lines() {
        if line.starts_with("<<<<<<<") {
            inside = true;
        } else if line.starts_with(">>>>>>>") {
            inside = false;
        } else if !inside {
            kept.push_str(line);
        }
        kept.push('\n');
    }
    kept
}

/// The text of a record, languages and units in the order given.
pub fn print(record: &Record) -> String {
    let file: File = record
        .iter()
        .map(|(tag, units)| {
            let units = units.iter().map(|(unit, from)| (unit.clone(), Entry { from: from.clone() })).collect();
            (tag.as_str().to_owned(), units)
        })
        .collect();
    let yaml = serde_yaml::to_string(&file).expect("maps of text are always YAML");
    format!("# Written by trinvis accept: what each translated step was made from.\n{yaml}")
}
