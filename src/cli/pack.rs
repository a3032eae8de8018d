//! `trinvis pack`: the site on a USB stick.

use std::path::PathBuf;

use trinvis::compile::{self, Options};
use trinvis::diagnostic::{self, did_you_mean};
use trinvis::locale::LanguageTag;
use trinvis::output::write::replace;
use trinvis::output::{Memory, archive};

use super::{Failure, Format, Outcome, Root, Today};

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    root: Root,
    /// The languages to pack, with a comma between, such as ar,da [default: all]; originals that the guides need are added
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    lang: Vec<String>,
    /// The archive to write [default: trinvis-TAGS.zip, in the current folder]
    #[arg(long)]
    out: Option<PathBuf>,
    #[command(flatten)]
    today: Today,
}

pub(super) fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let sources = super::sources(&arguments.root.root)?;
    let read = compile::read(&sources);
    let site = read.value;
    let mut languages: Vec<LanguageTag> = arguments.lang.iter().map(|tag| LanguageTag::new(tag.trim())).collect();
    if let Some(unknown) = languages.iter().find(|tag| !site.languages.contains(tag)) {
        let known = site.languages.iter().map(LanguageTag::as_str);
        let help = did_you_mean(unknown.as_str(), known, "see site.yaml");
        return Err(format!("“{unknown}” is not a language of this site: {help}").into());
    }
    if !languages.is_empty() {
        languages.extend(site.collections.iter().map(|collection| collection.original.clone()));
    }
    let packed: Vec<&LanguageTag> =
        site.languages.iter().filter(|tag| languages.is_empty() || languages.contains(tag)).collect();
    let name = packed.iter().map(|tag| tag.as_str()).collect::<Vec<_>>().join("-");
    let options = Options { today: super::today(&arguments.today)?, languages };
    let compiled = compile::compile(&sources, options);
    let outcome = super::report(&compiled.diagnostics, &sources, Format::Human);
    if diagnostic::has_errors(&compiled.diagnostics) {
        eprintln!("nothing was packed");
        return Ok(outcome);
    }
    let files = Memory::default();
    compile::emit(&compiled.value, &files)?;
    let bytes = archive::zip(files)?;
    let out = arguments.out.clone().unwrap_or_else(|| PathBuf::from(format!("trinvis-{name}.zip")));
    replace(&out, &bytes)?;
    println!(
        "{}: {} pages, {:.1} MB; unpack it on a USB stick and open trinvis/index.html",
        out.display(),
        compiled.value.addresses.len(),
        bytes.len() as f64 / 1e6
    );
    Ok(outcome)
}
