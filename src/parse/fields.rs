//! Reads the keys of a YAML map and reports each that is unknown, missing or
//! of the wrong kind, all in one pass.

use std::collections::BTreeMap;

use super::yaml::{Key, Node, Value};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::locale::LanguageTag;
use crate::model::Texts;
use crate::source::Span;

/// The entries of a map, taken out one after the other.
pub struct Fields<'a> {
    entries: &'a [(Key, Node)],
    taken: Vec<&'static str>,
    /// Where the map begins, for what is missing.
    pub start: Span,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl<'a> Fields<'a> {
    /// Reads `node` as a map; what is not one is reported and read as empty.
    pub fn new(node: &'a Node, diagnostics: &'a mut Vec<Diagnostic>) -> Self {
        let entries: &[(Key, Node)] = match &node.value {
            Value::Map(entries) => entries,
            Value::Null | Value::Scalar(_) | Value::List(_) => {
                diagnostics.push(wrong_kind(node, "keys with values"));
                &[]
            }
        };
        let start = entries.first().map_or(node.span, |(key, _)| key.span);
        Self { entries, taken: Vec::new(), start, diagnostics }
    }

    /// The diagnostics, to report something of one's own.
    pub fn diagnostics(&mut self) -> &mut Vec<Diagnostic> {
        self.diagnostics
    }

    /// The value of an optional key; a key without a value counts as absent.
    pub fn optional(&mut self, key: &'static str) -> Option<&'a Node> {
        if !self.taken.contains(&key) {
            self.taken.push(key);
        }
        let (_, node) = self.entries.iter().find(|(each, _)| each.text == key)?;
        let empty = match &node.value {
            Value::Null => true,
            Value::Scalar(text) => text.trim().is_empty(),
            Value::List(_) | Value::Map(_) => false,
        };
        (!empty).then_some(node)
    }

    /// The value of a key that must be there.
    pub fn required(&mut self, key: &'static str) -> Option<&'a Node> {
        let found = self.optional(key);
        if found.is_none() {
            let place = self.entries.iter().find(|(each, _)| each.text == key).map_or(self.start, |(key, _)| key.span);
            self.diagnostics.push(
                Diagnostic::error("missing-key", place, format!("the key “{key}” is missing or empty"))
                    .help(format!("add a line “{key}: …”")),
            );
        }
        found
    }

    /// A text.
    pub fn text(&mut self, key: &'static str) -> Option<String> {
        let node = self.required(key)?;
        text(node, self.diagnostics)
    }

    /// A text, or nothing.
    pub fn optional_text(&mut self, key: &'static str) -> Option<String> {
        let node = self.optional(key)?;
        text(node, self.diagnostics)
    }

    /// A list of texts; absent counts as empty.
    pub fn texts(&mut self, key: &'static str) -> Vec<String> {
        self.spanned_texts(key).into_iter().map(|(text, _)| text).collect()
    }

    /// A list of texts with their places; absent counts as empty.
    pub fn spanned_texts(&mut self, key: &'static str) -> Vec<(String, Span)> {
        let Some(node) = self.optional(key) else { return Vec::new() };
        list(node, self.diagnostics)
            .iter()
            .filter_map(|item| Some((text(item, self.diagnostics)?, item.span)))
            .collect()
    }

    /// A text read as something else; `expected` says what, with an example.
    pub fn parsed<T: std::str::FromStr>(&mut self, key: &'static str, expected: &str) -> Option<T> {
        let node = self.required(key)?;
        self.parse_node(node, expected)
    }

    /// Reads the text of a node as something else.
    pub fn parse_node<T: std::str::FromStr>(&mut self, node: &Node, expected: &str) -> Option<T> {
        let found = text(node, self.diagnostics)?;
        let parsed = found.parse().ok();
        if parsed.is_none() {
            self.diagnostics.push(
                Diagnostic::error("bad-value", node.span, format!("found “{found}”, expected {expected}"))
                    .help(format!("write {expected}")),
            );
        }
        parsed
    }

    /// `true` or `false`; absent counts as `otherwise`.
    pub fn flag(&mut self, key: &'static str, otherwise: bool) -> bool {
        match self.optional(key) {
            None => otherwise,
            Some(node) => self.parse_node(node, "true or false").unwrap_or(otherwise),
        }
    }

    /// One of a closed list of words; absent is none.
    pub fn choice<T: Copy>(&mut self, key: &'static str, choices: &[(&'static str, T)]) -> Option<T> {
        let node = self.optional(key)?;
        choice(node, choices, self.diagnostics)
    }

    /// Reports every key that nobody asked for.
    pub fn finish(self) {
        for (key, _) in self.entries {
            if !self.taken.contains(&key.text.as_str()) {
                let known = format!("known here: {}", self.taken.join(", "));
                self.diagnostics.push(
                    Diagnostic::error("unknown-key", key.span, format!("the key “{}” is unknown here", key.text))
                        .help(did_you_mean(&key.text, self.taken.iter().copied(), &known)),
                );
            }
        }
    }
}

/// One of a closed list of words.
pub fn choice<T: Copy>(node: &Node, choices: &[(&'static str, T)], diagnostics: &mut Vec<Diagnostic>) -> Option<T> {
    let found = text(node, diagnostics)?;
    let chosen = choices.iter().find(|(word, _)| *word == found).map(|(_, value)| *value);
    if chosen.is_none() {
        let words = choices.iter().map(|(word, _)| *word);
        let expected = words.clone().collect::<Vec<_>>().join(", ");
        diagnostics.push(
            Diagnostic::error("bad-value", node.span, format!("found “{found}”, expected one of {expected}"))
                .help(did_you_mean(&found, words, &format!("possible are {expected}"))),
        );
    }
    chosen
}

/// The text of a node; anything else is reported.
pub fn text(node: &Node, diagnostics: &mut Vec<Diagnostic>) -> Option<String> {
    match &node.value {
        Value::Scalar(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Scalar(_) | Value::Null | Value::List(_) | Value::Map(_) => {
            diagnostics.push(wrong_kind(node, "a text"));
            None
        }
    }
}

/// The items of a list; a single text counts as a list of one.
pub fn list<'a>(node: &'a Node, diagnostics: &mut Vec<Diagnostic>) -> &'a [Node] {
    match &node.value {
        Value::List(nodes) => nodes,
        Value::Null | Value::Scalar(_) | Value::Map(_) => {
            diagnostics.push(wrong_kind(node, "a list, such as [one, two]"));
            &[]
        }
    }
}

/// The entries of a map whose keys the editor chooses.
pub fn entries<'a>(node: &'a Node, diagnostics: &mut Vec<Diagnostic>) -> &'a [(Key, Node)] {
    match &node.value {
        Value::Map(entries) => entries,
        Value::Null => &[],
        Value::Scalar(_) | Value::List(_) => {
            diagnostics.push(wrong_kind(node, "keys with values"));
            &[]
        }
    }
}

fn wrong_kind(node: &Node, expected: &str) -> Diagnostic {
    let found = match &node.value {
        Value::Scalar(text) if text.trim().is_empty() => "an empty text",
        other => other.word(),
    };
    Diagnostic::error("bad-value", node.span, format!("found {found}, expected {expected}"))
        .help(format!("write {expected} here"))
}

/// The languages of a site, as texts are written in them.
#[derive(Debug, Clone, Copy)]
pub struct Languages<'a> {
    /// In the site's order.
    pub all: &'a [LanguageTag],
    /// Languages that the program knows nothing of, which has been reported: nobody need write in them.
    pub excused: &'a [LanguageTag],
}

impl Languages<'_> {
    /// Whether the site has the language.
    pub fn contains(&self, tag: &LanguageTag) -> bool {
        self.all.contains(tag)
    }
}

/// A text in each language: all of `languages` but `except` are needed.
///
/// `read` turns a value into what is kept. A language that the site does not
/// have is an unknown key.
pub fn in_each_language<T>(
    node: &Node,
    languages: Languages<'_>,
    except: Option<&LanguageTag>,
    diagnostics: &mut Vec<Diagnostic>,
    read: impl Fn(&Node, &mut Vec<Diagnostic>) -> Option<T>,
) -> Texts<T> {
    let mut texts = BTreeMap::new();
    let found = entries(node, diagnostics);
    for (key, value) in found {
        let tag = LanguageTag::new(key.text.as_str());
        if languages.contains(&tag) {
            if let Some(read) = read(value, diagnostics) {
                texts.insert(tag, read);
            }
        } else {
            let known = languages.all.iter().map(LanguageTag::as_str);
            let all = known.clone().collect::<Vec<_>>().join(", ");
            diagnostics.push(
                Diagnostic::error("unknown-key", key.span, format!("“{}” is not a language of this site", key.text))
                    .help(format!("the languages are {all} (see site.yaml)")),
            );
        }
    }
    let missing: Vec<&str> = languages
        .all
        .iter()
        .filter(|tag| {
            !languages.excused.contains(tag)
                && Some(*tag) != except
                && !found.iter().any(|(key, _)| key.text == tag.as_str())
        })
        .map(LanguageTag::as_str)
        .collect();
    if !missing.is_empty() {
        diagnostics.push(
            Diagnostic::error("missing-language", node.span, format!("the text is missing in {}", missing.join(", ")))
                .help("add a line for each of these languages"),
        );
    }
    Texts(texts)
}
