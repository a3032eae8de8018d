//! The whole pipeline on one screen.
//!
//! [`read`] turns sources into a checked site, [`compile`] adds all that pages
//! need, [`emit`] makes the files and hands each to a sink. Only this module
//! knows of threads; everything it calls is a function from values to values.

mod assets;
mod fonts;
mod offline;

use std::sync::Arc;

use rayon::prelude::*;

pub use fonts::CachedFont;

use crate::assemble::assemble;
use crate::check::check;
use crate::diagnostic::{self, Diagnosed, Diagnostic};
use crate::locale::LanguageTag;
use crate::locale::catalog::Catalogs;
use crate::model::Site;
use crate::output::{Sink, WriteError};
use crate::render::html::{RenderError, Templates, page, templates};
use crate::render::{moved, site_files};
use crate::search::{Index, Indexes, Table, documents};
use crate::source::Sources;
use crate::view::{self, Address, AssetPaths, World};

/// What a run is told besides the sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The day of the build.
    pub today: jiff::civil::Date,
    /// The languages to make pages in; empty for all of the site's.
    pub languages: Vec<LanguageTag>,
}

/// A site that is ready to be written.
pub struct Plan {
    /// Everything the editors wrote.
    pub site: Site,
    /// The pages to come.
    pub addresses: Vec<Address>,
    /// Files that are no pages: path and bytes.
    pub files: Vec<(String, Vec<u8>)>,
    /// Fonts that were cut in this run, to be kept for the next.
    pub new_fonts: Vec<CachedFont>,
    catalogs: Arc<Catalogs>,
    templates: Templates,
    assets: AssetPaths,
    options: Options,
    /// The service worker, before it knows the version of the site; none where pages cannot be kept.
    worker: Option<String>,
}

/// A page that could not be made or written.
#[derive(Debug)]
pub enum EmitError {
    /// A mistake in the theme.
    Render(RenderError),
    /// The sink refused.
    Write(WriteError),
}

impl std::fmt::Display for EmitError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Render(error) => error.fmt(formatter),
            Self::Write(error) => error.fmt(formatter),
        }
    }
}

impl std::error::Error for EmitError {}

/// Reads, puts together and checks.
pub fn read(sources: &Sources) -> Diagnosed<Site> {
    let Diagnosed { value: site, mut diagnostics } = assemble(sources);
    diagnostics.extend(check(&site, sources));
    Diagnosed { value: site, diagnostics }
}

/// Everything that is wrong, sorted; what `trinvis check` prints.
pub fn diagnose(sources: &Sources, options: Options) -> Vec<Diagnostic> {
    compile(sources, options).diagnostics
}

/// Makes ready everything but the pages themselves; diagnostics are sorted.
pub fn compile(sources: &Sources, options: Options) -> Diagnosed<Plan> {
    let Diagnosed { value: mut site, mut diagnostics } = read(sources);
    if !options.languages.is_empty() {
        site.languages.retain(|tag| options.languages.contains(tag));
    }
    let catalogs = Arc::new(Catalogs::new(sources, &site.languages, &mut diagnostics));
    let templates = templates(sources, &site.theme, &catalogs, &mut diagnostics);
    let indexes = search_indexes(sources, &site, &mut diagnostics);
    let web_fonts = fonts::web_fonts(sources, &site, &mut diagnostics);
    let addresses = if site.languages.is_empty() { Vec::new() } else { view::addresses(&site) };
    let mut assets = AssetPaths::default();
    let mut files = assets::theme(sources, &site, &web_fonts.fonts, &mut assets);
    files.extend(web_fonts.files);
    files.extend(assets::search(&site, &indexes, &mut assets));
    let carried = assets::pictures(sources);
    assets.audio = carried.iter().filter(|(path, _)| path.contains("/audio/")).map(|(path, _)| path.clone()).collect();
    files.extend(carried);
    let world = World { site: &site, catalogs: &catalogs, assets: &assets, today: options.today };
    let said = assets::said(sources, world);
    files.extend(assets::guides(world));
    for assets::Said { tag, terms, words } in said {
        assets.terms.insert(tag.clone(), terms.0.clone());
        assets.words.insert(tag, words.0.clone());
        files.extend([terms, words]);
    }
    files.extend(assets::qr_codes(&site, &addresses, &mut assets));
    files.extend(moved::pages(&site));
    files.extend(server_files(&site, &addresses));
    diagnostic::sort(&mut diagnostics);
    let worker = offline::worker(sources, &site);
    let plan = Plan { site, addresses, files, new_fonts: web_fonts.new, catalogs, templates, assets, options, worker };
    Diagnosed { value: plan, diagnostics }
}

fn server_files(site: &Site, addresses: &[Address]) -> Vec<(String, Vec<u8>)> {
    let mut files = vec![
        ("_headers".to_owned(), site_files::headers()),
        ("_redirects".to_owned(), moved::redirects(site)),
        ("robots.txt".to_owned(), site_files::robots(site)),
        ("manifest.webmanifest".to_owned(), site_files::manifest(site)),
        ("assets/icon.svg".to_owned(), site_files::ICON.to_owned()),
    ];
    files.extend(site_files::sitemap(site, addresses).map(|sitemap| ("sitemap.xml".to_owned(), sitemap)));
    files.into_iter().map(|(path, text)| (path, text.into_bytes())).collect()
}

/// The search indexes of all languages; mistakes in a table are reported.
pub fn search_indexes(sources: &Sources, site: &Site, diagnostics: &mut Vec<Diagnostic>) -> Indexes {
    let tables: Vec<(LanguageTag, Table)> =
        site.languages.iter().map(|tag| (tag.clone(), search_table(sources, tag, diagnostics))).collect();
    let indexes = tables
        .into_par_iter()
        .map(|(tag, table)| Index::build(tag.as_str(), table, &documents::of(site, &tag)))
        .collect();
    Indexes::new(indexes)
}

/// The search table of a language; a language without one is searched by plain words.
pub fn search_table(sources: &Sources, tag: &LanguageTag, diagnostics: &mut Vec<Diagnostic>) -> Table {
    let Some((file, source)) = sources.find(&format!("i18n/{tag}/search.txt")) else { return Table::plain() };
    let (table, errors) = Table::parse(&source.text);
    for error in errors {
        let span = crate::source::Span::new(file, error.offset, error.offset);
        diagnostics.push(Diagnostic::error("bad-search-table", span, error.message).help(error.help));
    }
    table
}

impl Plan {
    /// The value of one page.
    pub fn page(&self, address: &Address) -> view::Page {
        let world =
            World { site: &self.site, catalogs: &self.catalogs, assets: &self.assets, today: self.options.today };
        view::page(world, address)
    }

    /// The templates of the site's theme.
    pub fn templates(&self) -> &Templates {
        &self.templates
    }
}

/// Makes all files, pages in parallel, and hands each to the sink as it is done;
/// what depends on all others comes last.
///
/// # Errors
///
/// When a page cannot be rendered or the sink refuses a file.
pub fn emit(plan: &Plan, sink: &impl Sink) -> Result<(), EmitError> {
    let listed = offline::Listed::new(sink);
    plan.files.par_iter().try_for_each(|(path, bytes)| listed.put(path, bytes)).map_err(EmitError::Write)?;
    plan.addresses.par_iter().try_for_each(|address| {
        let value = plan.page(address);
        let bytes = page(&plan.templates, &value).map_err(EmitError::Render)?;
        listed.put(&value.path, &bytes).map_err(EmitError::Write)
    })?;
    let files = listed.into_files();
    offline::files(plan, &files).iter().try_for_each(|(path, bytes)| sink.put(path, bytes)).map_err(EmitError::Write)
}
