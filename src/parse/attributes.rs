//! What a level-2 heading tells besides its words: `{#id .look-away who=citizen}`.

use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::{Actor, Attributes, Inline, Section, SectionKind};
use crate::source::Span;

/// Names of the pictograms a step may carry.
pub const PICTOGRAMS: [&str; 11] =
    ["tap", "type", "wait", "look", "phone", "paper", "passport", "call", "person", "stop", "check"];

const CLASSES: [&str; 6] = ["look-away", "final", "can-undo", "before", "otherwise", "quiz"];
const KEYS: [&str; 3] = ["who", "risk", "do"];

/// The attributes as the Markdown parser found them.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// After `#`.
    pub id: Option<String>,
    /// After `.`.
    pub classes: Vec<String>,
    /// `key=value`.
    pub pairs: Vec<(String, String)>,
}

/// A section without content yet.
pub fn section(
    heading: Vec<Inline>,
    found: Found,
    span: Span,
    text: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Section {
    let id = found.id.clone().unwrap_or_default();
    if found.id.is_none() {
        diagnostics.push(without_id(span, text));
    } else if !is_slug(&id) {
        diagnostics.push(
            Diagnostic::error("bad-value", span, format!("the id “{id}” has other characters than a-z, 0-9 and -"))
                .help("write the id in small English letters, words joined by -, such as {#install-app}"),
        );
    }
    Section {
        id,
        heading,
        has_attributes: !found.classes.is_empty() || !found.pairs.is_empty(),
        attributes: attributes(&found, span, diagnostics),
        blocks: Vec::new(),
        questions: Vec::new(),
        span,
    }
}

/// Whether a name is made of small letters, digits and hyphens.
pub fn is_slug(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn without_id(span: Span, text: &str) -> Diagnostic {
    let line = &text[span.start..span.end];
    let diagnostic = Diagnostic::error("heading-without-id", span, "the heading has no id");
    if line.contains("{#") && line.trim_end().ends_with('#') {
        return diagnostic.help("take away the # signs at the end of the line: they hide the {#id}");
    }
    if line.contains("{#") {
        return diagnostic.help("the { } must be the last thing on the line, written {#id .class key=value}");
    }
    diagnostic.help("add one at the end of the line, the same in every language: ## … {#install-app}")
}

fn attributes(found: &Found, span: Span, diagnostics: &mut Vec<Diagnostic>) -> Attributes {
    let mut attributes = Attributes::default();
    for class in &found.classes {
        match class.as_str() {
            "look-away" => attributes.look_away = true,
            "final" => attributes.is_final = true,
            "can-undo" => attributes.can_undo = true,
            "before" => attributes.kind = SectionKind::Before,
            "otherwise" => attributes.kind = SectionKind::Otherwise,
            "quiz" => attributes.kind = SectionKind::Quiz,
            other => diagnostics.push(unknown(span, &format!(".{other}"), other, &CLASSES)),
        }
    }
    for (key, value) in &found.pairs {
        match (key.as_str(), value.as_str()) {
            ("who", "citizen") => attributes.who = Some(Actor::Citizen),
            ("who", "helper") => attributes.who = Some(Actor::Helper),
            ("who", "together") => attributes.who = Some(Actor::Together),
            ("who", other) => {
                diagnostics.push(unknown(span, &format!("who={other}"), other, &["citizen", "helper", "together"]))
            }
            ("risk", "high") => attributes.risky = true,
            ("risk", other) => diagnostics.push(unknown(span, &format!("risk={other}"), other, &["high"])),
            ("do", names) => attributes.pictograms = pictograms(names, span, diagnostics),
            (other, _) => diagnostics.push(unknown(span, other, other, &KEYS)),
        }
    }
    attributes
}

fn pictograms(names: &str, span: Span, diagnostics: &mut Vec<Diagnostic>) -> Vec<String> {
    let mut known = Vec::new();
    for name in names.split(',').map(str::trim) {
        if PICTOGRAMS.contains(&name) {
            known.push(name.to_owned());
        } else {
            diagnostics.push(unknown(span, &format!("do={name}"), name, &PICTOGRAMS));
        }
    }
    known
}

fn unknown(span: Span, shown: &str, word: &str, known: &[&str]) -> Diagnostic {
    let all = format!("possible are {}", known.join(", "));
    Diagnostic::error("bad-attribute", span, format!("“{shown}” means nothing on a heading")).help(did_you_mean(
        word,
        known.iter().copied(),
        &all,
    ))
}
