//! `trinvis status`: which translations are out of date.

use trinvis::align::align;
use trinvis::compile;
use trinvis::diagnostic;
use trinvis::model::{Bitext, Origin, State};

use super::{Failure, Format, Outcome, Root};

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    root: Root,
    /// Only this language
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

pub(super) fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let sources = super::sources(&arguments.root.root)?;
    let read = compile::read(&sources);
    if diagnostic::has_errors(&read.diagnostics) {
        return Ok(super::report(&read.diagnostics, &sources, Format::Human));
    }
    let site = read.value;
    for guide in site.guides_in_order() {
        println!("{}", guide.path);
        for tag in site.languages.iter().filter(|tag| **tag != guide.original_tag) {
            if arguments.lang.as_ref().is_none_or(|lang| lang == tag.as_str()) {
                println!("  {tag}  {}", line(&align(guide, tag)));
            }
        }
    }
    Ok(Outcome::Fine)
}

/// What there is to do for one translation, in words.
fn line(bitext: &Bitext<'_>) -> String {
    let Some(variant) = bitext.variant else { return "missing".into() };
    let origin = match &variant.document.origin {
        Some(Origin::Machine) => "machine translation",
        Some(Origin::Person) => "translated by a person",
        Some(Origin::Reviewed { .. }) => "reviewed",
        None => "origin unknown",
    };
    let ids = |wanted: State| -> Vec<&str> {
        let head = (bitext.head == wanted).then_some("head");
        let rows = bitext.rows.iter().filter(|row| row.state == wanted).map(|row| row.original.id.as_str());
        head.into_iter().chain(rows).collect()
    };
    let (stale, missing) = (ids(State::Stale), ids(State::Missing));
    let mut parts = vec![origin.to_owned()];
    if stale.is_empty() && missing.is_empty() {
        parts.push("current".into());
    }
    if !stale.is_empty() {
        parts.push(format!("stale: {}", stale.join(", ")));
    }
    if !missing.is_empty() {
        parts.push(format!("missing: {}", missing.join(", ")));
    }
    parts.join("; ")
}
