//! Templates: a page's value goes in, minified HTML comes out.
//!
//! Values whose name ends in `_html` are finished fragments; everything else is
//! escaped by Tera. After rendering, the symbols that the page uses are put in,
//! since a page opened from a folder cannot take them from another file.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use tera::{Context, Kwargs, State, Tera, TeraResult, Value};

use super::minify::minify;
use crate::diagnostic::Diagnostic;
use crate::html::message;
use crate::locale::LanguageTag;
use crate::locale::catalog::{self, Catalogs};
use crate::source::{Sources, Span};
use crate::view::Page;

/// Where templates ask for the symbols of the page.
const SYMBOLS: &str = "<!--symbols-->";

/// The templates of a theme, ready to render.
pub struct Templates {
    tera: Tera,
    symbols: BTreeMap<String, String>,
}

/// A page that could not be rendered: a mistake in the theme.
#[derive(Debug)]
pub struct RenderError {
    /// The page's path in the site.
    pub path: String,
    /// What the template engine says.
    pub cause: String,
}

impl fmt::Display for RenderError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the page {} cannot be rendered: {}", self.path, self.cause)
    }
}

impl std::error::Error for RenderError {}

/// Reads the templates of `theme`; single files of it stand over those of the default theme.
pub fn templates(
    sources: &Sources,
    theme: &str,
    catalogs: &Arc<Catalogs>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Templates {
    let mut tera = Tera::new();
    tera.autoescape_on(vec![".html"]);
    register(&mut tera, catalogs);
    let files = theme_files(sources, theme);
    let named: Vec<(&str, &str)> =
        files.iter().filter_map(|(name, (_, text))| Some((name.strip_prefix("templates/")?, *text))).collect();
    if let Err(error) = tera.add_raw_templates(named) {
        let place = files.iter().find(|(name, _)| error.to_string().contains(name.trim_start_matches("templates/")));
        let file = place.or_else(|| files.iter().next()).map(|(_, (file, _))| *file);
        if let Some(file) = file {
            diagnostics.push(
                Diagnostic::error(
                    "bad-template",
                    Span::file_start(file),
                    format!("a template cannot be read: {}", cause(&error)),
                )
                .help("themes/README.md tells what templates receive"),
            );
        }
    }
    let symbols = files.get("symbols.svg").map(|(_, text)| symbols(text)).unwrap_or_default();
    Templates { tera, symbols }
}

/// The files of a theme by their path in it, with what stands in for the default's.
pub fn theme_files<'a>(sources: &'a Sources, theme: &str) -> BTreeMap<String, (crate::source::FileId, &'a str)> {
    let mut files = BTreeMap::new();
    for folder in ["themes/default/".to_owned(), format!("themes/{theme}/")] {
        for (file, source) in sources.files().filter(|(_, source)| source.path.starts_with(&folder)) {
            files.insert(source.path[folder.len()..].to_owned(), (file, source.text.as_str()));
        }
    }
    files
}

/// The messages of an error and of what lies behind it.
fn cause(error: &tera::Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        text.push_str(": ");
        text.push_str(&inner.to_string());
        source = inner.source();
    }
    text
}

/// How a message is put into a template.
#[derive(Clone, Copy)]
enum Form {
    /// As HTML, variables in `<bdi>`.
    Fragment,
    /// As text, for attributes.
    Attribute,
    /// As text with `{n}` for its number, for scripts.
    Pattern,
}

fn register(tera: &mut Tera, catalogs: &Arc<Catalogs>) {
    for (name, form) in [("t", Form::Fragment), ("ta", Form::Attribute), ("traw", Form::Pattern)] {
        let catalogs = Arc::clone(catalogs);
        tera.register_function(name, move |arguments: Kwargs, state: &State| -> TeraResult<Value> {
            let page = state.get::<String>("lang")?.unwrap_or_default();
            let tag = LanguageTag::new(arguments.get::<String>("lang")?.unwrap_or(page));
            let id = arguments.must_get::<&str>("id")?;
            if catalog::KEYS.binary_search(&id).is_err() {
                return Err(tera::Error::message(format!("there is no interface message `{id}`")));
            }
            Ok(match form {
                Form::Fragment => Value::safe_string(&message(&one(&catalogs, &tag, id, &values(&arguments)))),
                Form::Attribute => Value::from(one(&catalogs, &tag, id, &values(&arguments))),
                Form::Pattern => Value::from(counted(&catalogs, &tag, id)),
            })
        });
    }
}

/// A message for each of the numbers 0 to 8, since a script knows no plural rules; separated by `|`.
fn counted(catalogs: &Catalogs, tag: &LanguageTag, id: &str) -> String {
    let form = |n: usize| one(catalogs, tag, id, &[("n".to_owned(), catalog::Value::from(n))]);
    (0..=8).map(form).collect::<Vec<_>>().join("|").replace(['\u{2068}', '\u{2069}'], "")
}

fn one(catalogs: &Catalogs, tag: &LanguageTag, id: &str, values: &[(String, catalog::Value)]) -> String {
    let values: Vec<(&str, catalog::Value)> =
        values.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    catalogs.text(tag, id, &values).unwrap_or_default()
}

/// The variables of a message: all arguments but `id` and `lang`.
fn values(arguments: &Kwargs) -> Vec<(String, catalog::Value)> {
    arguments
        .iter()
        .map(|(key, value)| (key.to_string(), value))
        .filter(|(key, _)| key != "id" && key != "lang")
        .map(|(key, value)| {
            let value = match value.as_i64() {
                Some(number) => catalog::Value::Number(number),
                None => catalog::Value::Text(value.as_str().map_or_else(|| value.to_string(), str::to_owned)),
            };
            (key, value)
        })
        .collect()
}

fn symbols(svg: &str) -> BTreeMap<String, String> {
    svg.split("<symbol ")
        .skip(1)
        .filter_map(|rest| {
            let inner = rest.split_once("</symbol>")?.0;
            let id = inner.split_once("id=\"")?.1.split('"').next()?;
            Some((id.to_owned(), format!("<symbol {inner}</symbol>")))
        })
        .collect()
}

/// A page as HTML, not yet minified.
///
/// # Errors
///
/// When the theme has no such template, or the template asks for what the page does not have.
pub fn render(templates: &Templates, page: &Page) -> Result<String, RenderError> {
    let error = |cause: String| RenderError { path: page.path.clone(), cause };
    let value = serde_json::to_value(page).map_err(|cause| error(cause.to_string()))?;
    let mut context = Context::new();
    for (key, value) in value.as_object().into_iter().flatten() {
        context.insert_value(key.clone(), safe_where_html(key, value));
    }
    let html = templates.tera.render(page.template, &context).map_err(|found| error(cause(&found)))?;
    with_symbols(templates, &html).map_err(error)
}

/// A page as it is written.
///
/// # Errors
///
/// As [`render`].
pub fn page(templates: &Templates, page: &Page) -> Result<Vec<u8>, RenderError> {
    Ok(minify(&render(templates, page)?))
}

fn safe_where_html(key: &str, value: &serde_json::Value) -> Value {
    use serde_json::Value as Json;
    match value {
        Json::String(text) if key.ends_with("_html") => Value::safe_string(text),
        Json::Array(list) => Value::from(list.iter().map(|item| safe_where_html(key, item)).collect::<Vec<_>>()),
        Json::Object(map) => {
            let mut safe = tera::value::Map::new();
            for (key, value) in map {
                safe.insert(key.clone().into(), safe_where_html(key, value));
            }
            Value::from(safe)
        }
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => Value::from_serializable(value),
    }
}

/// Puts in the symbols that the page refers to.
fn with_symbols(templates: &Templates, html: &str) -> Result<String, String> {
    let used: BTreeSet<&str> = html
        .split("href=\"#")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|id| templates.symbols.contains_key(*id))
        .collect();
    let unknown = html
        .split("<use href=\"#")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .find(|id| !templates.symbols.contains_key(*id));
    if let Some(id) = unknown {
        return Err(format!("symbols.svg has no symbol “{id}”"));
    }
    let drawn: String = used.iter().filter_map(|id| templates.symbols.get(*id)).map(String::as_str).collect();
    Ok(html.replacen(SYMBOLS, &format!("<svg class=\"sprite\" aria-hidden=\"true\">{drawn}</svg>"), 1))
}
