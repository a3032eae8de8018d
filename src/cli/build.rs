//! `trinvis build`.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::time::Instant;

use trinvis::compile::{self, Options, Plan};
use trinvis::diagnostic;
use trinvis::output::write::{Changes, Folder, replace};
use trinvis::report;
use trinvis::source::load::FONT_CACHE;

use super::{Failure, Format, Outcome, Root, Today};

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    root: Root,
    /// The folder to write the site into [default: public, in the site's folder]
    #[arg(long)]
    out: Option<PathBuf>,
    /// How to print what is wrong
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
    /// Print what each kind of page and file weighs, against the limits
    #[arg(long)]
    report: bool,
    #[command(flatten)]
    today: Today,
}

pub(super) fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let started = Instant::now();
    let root = &arguments.root.root;
    let sources = super::sources(root)?;
    let options = Options { today: super::today(&arguments.today)?, languages: Vec::new() };
    progress("reading the guides and cutting fonts");
    let compiled = compile::compile(&sources, options);
    clear_progress();
    let outcome = super::report(&compiled.diagnostics, &sources, arguments.format);
    let plan = compiled.value;
    if diagnostic::has_errors(&compiled.diagnostics) {
        eprintln!("the site was not built; what was built before is as it was");
        return Ok(outcome);
    }
    keep_fonts(root, &plan)?;
    let out = arguments.out.clone().unwrap_or_else(|| root.join("public"));
    let folder = Folder::new(&out)?;
    progress(&format!("writing {} pages", plan.addresses.len()));
    compile::emit(&plan, &folder)?;
    let changes = folder.finish()?;
    clear_progress();
    if arguments.format == Format::Human {
        println!("{}", summary(&plan, changes, started));
        println!("open {}", out.join("index.html").display());
    }
    if arguments.report {
        print!("{}", report::print(&report::weigh(&plan)?));
    }
    Ok(outcome)
}

fn summary(plan: &Plan, changes: Changes, started: Instant) -> String {
    format!(
        "{} guides in {} languages: {} pages, {} files ({} written, {} removed) in {:.2} s",
        plan.site.guides.len(),
        plan.site.languages.len(),
        plan.addresses.len(),
        changes.files,
        changes.written,
        changes.removed,
        started.elapsed().as_secs_f64(),
    )
}

/// Cutting fonts takes longer than everything else, so it is done once.
fn keep_fonts(root: &std::path::Path, plan: &Plan) -> Result<(), Failure> {
    for font in &plan.new_fonts {
        replace(&root.join(FONT_CACHE).join(format!("{}.woff2", font.key)), &font.bytes)?;
    }
    Ok(())
}

fn progress(what: &str) {
    if std::io::stderr().is_terminal() {
        eprint!("\r\x1b[K{what} …");
    }
}

fn clear_progress() {
    if std::io::stderr().is_terminal() {
        eprint!("\r\x1b[K");
    }
}
