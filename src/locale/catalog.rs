//! Interface messages: `i18n/<tag>/interface.ftl`, written in Fluent.
//!
//! `en` is the reference. `build.rs` lists its messages as [`KEYS`], and a
//! template that asks for one that does not exist fails. A language that lacks a
//! message shows the reference, and a diagnostic says so.

use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::LanguageTag;
use crate::diagnostic::Diagnostic;
use crate::source::{Sources, Span};

/// The messages of the reference, sorted.
pub const KEYS: &[&str] = include!(concat!(env!("OUT_DIR"), "/message_keys.rs"));

/// The language that every message exists in.
const REFERENCE: &str = "en";

/// A value for a message's variable.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Words, put in as they are.
    Text(String),
    /// A number: selects the plural.
    Number(i64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// The messages of all languages.
pub struct Catalogs {
    bundles: BTreeMap<LanguageTag, FluentBundle<FluentResource>>,
}

impl Catalogs {
    /// Reads the messages of `languages`; reports what cannot be read and what is missing.
    pub fn new(sources: &Sources, languages: &[LanguageTag], diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut bundles = BTreeMap::new();
        let reference = LanguageTag::new(REFERENCE);
        for tag in languages.iter().chain([&reference]) {
            if let Some(bundle) = bundle(sources, tag, diagnostics) {
                bundles.insert(tag.clone(), bundle);
            }
        }
        Self { bundles }
    }

    /// A message as plain text, its variables isolated by U+2068 and U+2069.
    ///
    /// None where not even the reference has it.
    pub fn text(&self, tag: &LanguageTag, key: &str, values: &[(&str, Value)]) -> Option<String> {
        let reference = LanguageTag::new(REFERENCE);
        [tag, &reference].into_iter().find_map(|tag| format(self.bundles.get(tag)?, key, values))
    }
}

fn format(bundle: &FluentBundle<FluentResource>, key: &str, values: &[(&str, Value)]) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut arguments = FluentArgs::new();
    for (name, value) in values {
        let value = match value {
            Value::Text(text) => FluentValue::from(text.clone()),
            Value::Number(number) => FluentValue::from(*number),
        };
        arguments.set(*name, value);
    }
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned())
}

fn bundle(
    sources: &Sources,
    tag: &LanguageTag,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<FluentBundle<FluentResource>> {
    let path = format!("i18n/{tag}/interface.ftl");
    let Some((file, source)) = sources.find(&path) else {
        if let Some((file, _)) = sources.find(&format!("i18n/{tag}/language.yaml")) {
            diagnostics.push(
                Diagnostic::error(
                    "missing-message",
                    Span::file_start(file),
                    format!("the language {tag} has no interface.ftl"),
                )
                .help(format!("write {path}, after i18n/en/interface.ftl")),
            );
        }
        return None;
    };
    let resource = match FluentResource::try_new(source.text.clone()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let span = Span::new(file, error.pos.start, error.pos.end);
                diagnostics.push(
                    Diagnostic::error("bad-message", span, format!("this message cannot be read: {}", error.kind))
                        .help("compare it with the same message in i18n/en/interface.ftl"),
                );
            }
            resource
        }
    };
    let language: LanguageIdentifier = tag.as_str().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    if let Err(errors) = bundle.add_resource(resource) {
        for error in errors {
            diagnostics.push(
                Diagnostic::error("duplicate-key", Span::file_start(file), format!("a message stands twice: {error}"))
                    .help("keep one of the two"),
            );
        }
    }
    let missing: Vec<&str> = KEYS.iter().copied().filter(|key| !bundle.has_message(key)).collect();
    if !missing.is_empty() {
        diagnostics.push(
            Diagnostic::error(
                "missing-message",
                Span::file_start(file),
                format!("messages are missing: {}", missing.join(", ")),
            )
            .help("translate them from i18n/en/interface.ftl; until then readers see them in English"),
        );
    }
    Some(bundle)
}
