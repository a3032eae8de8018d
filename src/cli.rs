//! The command line: arguments, output and exit codes.

mod accept;
mod build;
mod check;
mod explain;
mod init;
mod pack;
mod search;
mod status;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

use trinvis::diagnostic::{self, Diagnostic, github, human, json};
use trinvis::source::Sources;
use trinvis::source::load::load;

/// Compiles step-by-step guides into a static site in many languages.
#[derive(Parser)]
#[command(name = "trinvis", version, about, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the site
    Build(build::Arguments),
    /// Say what is wrong with the guides, without building
    Check(check::Arguments),
    /// Explain a diagnostic, such as unknown-label
    Explain(explain::Arguments),
    /// Start a new site with one example guide
    Init(init::Arguments),
    /// Say which translations are out of date
    Status(status::Arguments),
    /// Record that a translation says what its original says now
    Accept(accept::Arguments),
    /// Make an archive of the site for a USB stick, to be opened without a network
    Pack(pack::Arguments),
    /// Search the guides as a reader would
    Search(search::Arguments),
}

/// Where the site is.
#[derive(Args)]
struct Root {
    /// The site's folder
    #[arg(long, default_value = ".", global = true)]
    root: PathBuf,
}

/// How diagnostics are printed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Human,
    /// An array of objects
    Json,
    /// Workflow commands for pull requests
    Github,
}

/// The day of the run.
#[derive(Args)]
struct Today {
    /// The day to reckon from, such as 2026-01-31 [default: SOURCE_DATE_EPOCH, else the clock]
    #[arg(long, value_name = "DATE")]
    today: Option<jiff::civil::Date>,
}

/// Something that kept the program from doing its work: exit code 2.
type Failure = Box<dyn std::error::Error>;

/// Nothing wrong, or errors in the content: exit codes 0 and 1.
enum Outcome {
    Fine,
    Errors,
}

/// Runs the program with the process's arguments.
pub(crate) fn run() -> ExitCode {
    let cli = Cli::parse();
    let result = match cli.command {
        Command::Build(arguments) => build::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Init(arguments) => init::run(&arguments),
        Command::Status(arguments) => status::run(&arguments),
        Command::Accept(arguments) => accept::run(&arguments),
        Command::Pack(arguments) => pack::run(&arguments),
        Command::Search(arguments) => search::run(&arguments),
    };
    match result {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Errors) => ExitCode::from(1),
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::from(2)
        }
    }
}

fn sources(root: &Path) -> Result<Sources, Failure> {
    Ok(load(root)?)
}

/// The day of the run: an argument, else `SOURCE_DATE_EPOCH`, else the clock.
fn today(argument: &Today) -> Result<jiff::civil::Date, Failure> {
    if let Some(day) = argument.today {
        return Ok(day);
    }
    let seconds = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => {
            text.parse::<i64>().map_err(|_| format!("SOURCE_DATE_EPOCH is “{text}”, expected seconds since 1970"))?
        }
        Err(_) => jiff::Timestamp::now().as_second(),
    };
    let days = i32::try_from(seconds.div_euclid(86_400))?;
    let start = jiff::civil::date(1970, 1, 1);
    Ok(start.checked_add(jiff::Span::new().try_days(days)?)?)
}

/// Prints diagnostics: for people to standard error, for programs to standard output.
fn report(diagnostics: &[Diagnostic], sources: &Sources, format: Format) -> Outcome {
    use std::io::IsTerminal;
    match format {
        Format::Human => {
            let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            let colour = if colour { human::Colour::On } else { human::Colour::Off };
            eprint!("{}", human::print(diagnostics, sources, colour));
        }
        Format::Json => print!("{}", json::print(diagnostics, sources)),
        Format::Github => print!("{}", github::print(diagnostics, sources)),
    }
    if diagnostic::has_errors(diagnostics) { Outcome::Errors } else { Outcome::Fine }
}
