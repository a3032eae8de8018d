//! `trinvis accept GUIDE LANG [STEP]`: records what a translation was made from.

use trinvis::compile;
use trinvis::diagnostic::{self, did_you_mean};
use trinvis::freshness::accept;
use trinvis::locale::LanguageTag;
use trinvis::output::write::replace;
use trinvis::parse::manifest::record;

use super::{Failure, Format, Outcome, Root};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The guide, as its path below content/
    guide: String,
    /// The language of the translation
    lang: String,
    /// One step's id, or “head” for title and introduction; without it, everything that is translated
    step: Option<String>,
    #[command(flatten)]
    root: Root,
}

pub(super) fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let sources = super::sources(&arguments.root.root)?;
    let read = compile::read(&sources);
    if diagnostic::has_errors(&read.diagnostics) {
        eprintln!("nothing was recorded: the guides have errors");
        return Ok(super::report(&read.diagnostics, &sources, Format::Human));
    }
    let site = read.value;
    let path = arguments.guide.trim_start_matches("content/").trim_matches('/');
    let guide = site.guides.get(path).ok_or_else(|| {
        let help = did_you_mean(path, site.guides.keys().map(String::as_str), "write the path below content/");
        format!("there is no guide “{path}”: {help}")
    })?;
    let tag = LanguageTag::new(arguments.lang.as_str());
    let accepted = accept(guide, &tag, arguments.step.as_deref())?;
    let file = arguments.root.root.join(format!("content/{path}/translations.yaml"));
    replace(&file, record::print(&accepted.record).as_bytes())?;
    println!("{path} {tag}: {} recorded", accepted.units.join(", "));
    Ok(Outcome::Fine)
}
