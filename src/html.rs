//! Fragments of HTML: the only place where text becomes markup.
//!
//! Text is escaped here and nowhere else. Within a right-to-left text, Latin
//! words, addresses and numbers with spaces are isolated here, so that no editor
//! has to think of it.

pub mod block;
pub mod inline;
pub mod qr;
pub mod screen;

use serde::Serialize;

use crate::locale::{Direction, LanguageTag};
use crate::model::{Guide, Site};

/// A finished, safe fragment.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Html(pub String);

/// The folder of the site that pictures are carried over to.
pub const PICTURES: &str = "pictures";

/// Where a fragment will stand, and for whom.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// Everything.
    pub site: &'a Site,
    /// Interface messages.
    pub catalogs: &'a crate::locale::catalog::Catalogs,
    /// The page's path in the site, such as `ar/glossary/index.html`.
    pub page: &'a str,
    /// The page's language, which links keep.
    pub page_tag: &'a LanguageTag,
    /// Whether the page sets two languages side by side, which links keep too.
    pub bilingual: bool,
    /// The language of the text.
    pub tag: &'a LanguageTag,
    /// The guide whose labels and screens are meant.
    pub guide: Option<&'a Guide>,
    /// Where labels are looked up.
    pub labels: &'a [String],
}

impl<'a> Scope<'a> {
    /// The same place, text in another language.
    pub fn in_language(self, tag: &'a LanguageTag) -> Self {
        Self { tag, ..self }
    }

    /// The direction of the text.
    pub fn direction(&self) -> Direction {
        self.site.locale(self.tag).direction
    }

    /// An interface message in the text's language, escaped.
    pub fn message(&self, key: &str) -> String {
        escape(&self.catalogs.text(self.tag, key, &[]).unwrap_or_default())
    }
}

/// Text without markup in it.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// A message that may hold isolates (U+2068 … U+2069): escaped, with `<bdi>` for them.
pub fn message(text: &str) -> String {
    escape(text).replace('\u{2068}', "<bdi>").replace('\u{2069}', "</bdi>")
}

/// The address of `to` as seen from the page `from`; both are paths in the site.
///
/// The plus of bilingual paths is written `%2B`, since some servers read it as a space.
pub fn relative(from: &str, to: &str) -> String {
    let (to, fragment) = match to.split_once('#') {
        Some((to, fragment)) => (to, Some(fragment)),
        None => (to, None),
    };
    let from_folders: Vec<&str> = from.split('/').collect();
    let from_folders = &from_folders[..from_folders.len() - 1];
    let to_parts: Vec<&str> = to.split('/').collect();
    let common = from_folders.iter().zip(&to_parts[..to_parts.len() - 1]).take_while(|(a, b)| a == b).count();
    let mut address = "../".repeat(from_folders.len() - common);
    if address.is_empty() {
        address.push_str("./");
    }
    address.push_str(&to_parts[common..].join("/").replace('+', "%2B"));
    if let Some(fragment) = fragment {
        address.push('#');
        address.push_str(fragment);
    }
    match address.strip_prefix("./") {
        Some(rest) if !rest.is_empty() => rest.to_owned(),
        _ => address,
    }
}

/// The path of a page: `ar/denmark/mitid/log-in` gives `ar/denmark/mitid/log-in/index.html`.
pub fn page_path(folder: &str) -> String {
    if folder.is_empty() { "index.html".into() } else { format!("{folder}/index.html") }
}

/// The path of a guide's page for readers of `tag`, with the original beside it where `bilingual`.
pub fn guide_page(guide: &Guide, tag: &LanguageTag, bilingual: bool) -> String {
    if bilingual && *tag != guide.original_tag {
        page_path(&format!("{tag}+{}/{}", guide.original_tag, guide.path))
    } else {
        page_path(&format!("{tag}/{}", guide.path))
    }
}
