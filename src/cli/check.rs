//! `trinvis check`.

use trinvis::compile::{self, Options};

use super::{Failure, Format, Outcome, Root, Today};

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    root: Root,
    /// How to print what is wrong
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
    #[command(flatten)]
    today: Today,
}

pub(super) fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let sources = super::sources(&arguments.root.root)?;
    let options = Options { today: super::today(&arguments.today)?, languages: Vec::new() };
    let diagnostics = compile::diagnose(&sources, options);
    Ok(super::report(&diagnostics, &sources, arguments.format))
}
