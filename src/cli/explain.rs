//! `trinvis explain CODE`.

use trinvis::diagnostic::{EXPLANATIONS, did_you_mean};

use super::{Failure, Outcome};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The name in brackets after “error” or “warning”; without one, all names are listed
    code: Option<String>,
}

pub(super) fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let Some(code) = &arguments.code else {
        for (code, text) in EXPLANATIONS {
            let first = text.lines().next().unwrap_or_default();
            println!("{code}: {}", first.trim_start_matches("# "));
        }
        return Ok(Outcome::Fine);
    };
    match EXPLANATIONS.iter().find(|(each, _)| each == code) {
        Some((_, text)) => {
            print!("{text}");
            Ok(Outcome::Fine)
        }
        None => {
            let known = EXPLANATIONS.iter().map(|(code, _)| *code);
            let help = did_you_mean(code, known, "trinvis explain lists all codes");
            Err(format!("there is no diagnostic “{code}”: {help}").into())
        }
    }
}
