//! The service worker and its lists: what a device keeps of a language.
//!
//! A list names every file that a reader of the language needs, so that the
//! worker never has to guess and never keeps the trail of a reader. Worker and
//! lists are made after all other files, since they carry the version of the
//! whole site: a browser looks for a newer site by comparing the worker.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use serde_json::json;

use super::{Plan, assets};
use crate::locale::LanguageTag;
use crate::model::Site;
use crate::output::{Sink, WriteError};
use crate::render::html::theme_files;
use crate::source::Sources;

/// Length and digest of each file of a site, by path.
pub(super) type Files = BTreeMap<String, (usize, String)>;

/// A sink that remembers what went through it.
pub(super) struct Listed<'a, S> {
    sink: &'a S,
    files: Mutex<Files>,
}

impl<'a, S: Sink> Listed<'a, S> {
    pub(super) fn new(sink: &'a S) -> Self {
        Self { sink, files: Mutex::default() }
    }

    pub(super) fn into_files(self) -> Files {
        self.files.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<S: Sink> Sink for Listed<'_, S> {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        let known = (bytes.len(), assets::digest(bytes));
        self.files.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), known);
        self.sink.put(path, bytes)
    }
}

/// The theme's worker; where the site does not want one, the worker that removes itself.
pub(super) fn worker(sources: &Sources, site: &Site) -> Option<String> {
    let name = if site.offline { "scripts/worker.js" } else { "scripts/worker-off.js" };
    let files = theme_files(sources, &site.theme);
    files.get(name).map(|(_, script)| assets::without_comments(script))
}

/// `sw.js`, and `offline/<tag>.json` for each language.
pub(super) fn files(plan: &Plan, files: &Files) -> Vec<(String, Vec<u8>)> {
    let Some(worker) = &plan.worker else { return Vec::new() };
    let lines: Vec<String> = files.iter().map(|(path, (_, digest))| format!("{path} {digest}")).collect();
    let version = assets::digest(lines.join("\n").as_bytes());
    let mut made = vec![("sw.js".to_owned(), worker.replace("__VERSION__", &version).into_bytes())];
    if plan.site.offline {
        let lists = plan.site.languages.iter().map(|tag| list(plan, files, tag, &version));
        made.extend(lists);
    }
    made
}

fn list(plan: &Plan, files: &Files, tag: &LanguageTag, version: &str) -> (String, Vec<u8>) {
    let codes = codes(plan, tag);
    let shell: Vec<&str> = files.keys().map(String::as_str).filter(|path| is_shell(path, tag)).collect();
    let needed: Vec<(&str, usize)> = files
        .iter()
        .filter(|(path, _)| is_shell(path, tag) || is_of(&plan.site, path, tag) || codes.contains(path))
        .map(|(path, (length, _))| (path.as_str(), *length))
        .collect();
    let bytes: usize = needed.iter().map(|(_, length)| length).sum();
    let value = json!({
        "version": version,
        "date": plan.options.today.to_string(),
        "bytes": bytes,
        "shell": shell,
        "files": needed,
    });
    (format!("offline/{tag}.json"), value.to_string().into_bytes())
}

/// What every page of a language needs, its pages that are no guides, and its search.
fn is_shell(path: &str, tag: &LanguageTag) -> bool {
    const PAGES: [&str; 7] = ["", "all/", "glossary/", "help/", "plan/", "letters/", "offline/"];
    let own_page = || {
        let page = path.strip_prefix(tag.as_str())?.strip_prefix('/')?.strip_suffix("index.html")?;
        PAGES.contains(&page).then_some(())
    };
    let asset = path.starts_with("assets/") && path.matches('/').count() == 1;
    asset
        || path.starts_with("assets/fonts/")
        || path.starts_with(&format!("assets/terms/{tag}."))
        || path.starts_with(&format!("assets/words/{tag}."))
        || path == "index.html"
        || path == format!("search/{tag}.js")
        || path.starts_with(&format!("search/{tag}-"))
        || own_page().is_some()
}

/// What a guide in the language needs besides: its page, the one with two
/// languages, the original's, and the search and the words of the originals.
fn is_of(site: &Site, path: &str, tag: &LanguageTag) -> bool {
    let below = |folder: String| path.starts_with(&folder);
    let original = |original: &LanguageTag, slug: &str| {
        below(format!("{original}/{slug}/"))
            || below(format!("assets/terms/{original}."))
            || below(format!("assets/words/{original}."))
            || path == format!("search/{original}.js")
            || below(format!("search/{original}-"))
    };
    below(format!("{tag}/"))
        || below(format!("{tag}+"))
        || below(format!("guides/{tag}/"))
        || below(format!("{}/", crate::html::PICTURES))
        || site.collections.iter().any(|collection| original(&collection.original, &collection.slug))
}

/// The codes that the language's pages and the originals show.
fn codes(plan: &Plan, tag: &LanguageTag) -> Vec<String> {
    let original = |path: &str| plan.site.guides.get(path).map(|guide| &guide.original_tag);
    let codes =
        plan.assets.codes.iter().filter(|(address, _)| {
            address.guide().is_some_and(|(of, path, _)| of == tag || Some(of) == original(path))
        });
    codes.map(|(_, code)| code.clone()).collect()
}
