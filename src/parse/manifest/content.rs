//! The shared files of `content/`: countries, services, labels, needs, places
//! and the glossary.

use std::collections::BTreeMap;

use super::{reference, references, required_reference};
use crate::diagnostic::Diagnostic;
use crate::locale::LanguageTag;
use crate::model::{
    Collection, LabelEntry, Meaning, Need, Place, PlaceKind, Prose, Reference, Service, Status, Term, Texts,
};
use crate::parse::fields::{self, Fields, Languages};
use crate::parse::inline;
use crate::parse::yaml::Node;

/// What a text map's values are read with: inline Markdown.
fn prose_in_each_language(fields: &mut Fields<'_>, key: &'static str, languages: Languages<'_>) -> Texts<Prose> {
    let Some(node) = fields.required(key) else { return Texts::default() };
    fields::in_each_language(node, languages, None, fields.diagnostics(), inline::prose)
}

fn aliases(fields: &mut Fields<'_>, languages: Languages<'_>) -> BTreeMap<LanguageTag, Vec<String>> {
    let Some(node) = fields.optional("aliases") else { return BTreeMap::new() };
    let diagnostics = fields.diagnostics();
    let mut aliases = BTreeMap::new();
    for (key, value) in fields::entries(node, diagnostics) {
        let tag = LanguageTag::new(key.text.as_str());
        if !languages.contains(&tag) {
            diagnostics.push(
                Diagnostic::error("unknown-key", key.span, format!("“{}” is not a language of this site", key.text))
                    .help("the languages stand in site.yaml"),
            );
            continue;
        }
        let words =
            fields::list(value, diagnostics).iter().filter_map(|item| fields::text(item, diagnostics)).collect();
        aliases.insert(tag, words);
    }
    aliases
}

/// `collection.yaml` of the folder `slug`.
pub fn collection(slug: &str, node: &Node, languages: Languages<'_>, diagnostics: &mut Vec<Diagnostic>) -> Collection {
    let mut fields = Fields::new(node, diagnostics);
    let original = fields.required("original").and_then(|node| language(node, languages, fields.diagnostics()));
    let name = match fields.required("name") {
        Some(node) => fields::in_each_language(node, languages, None, fields.diagnostics(), fields::text),
        None => Texts::default(),
    };
    let services = below(slug, references(&mut fields, "services"));
    let emergency = references(&mut fields, "emergency");
    fields.finish();
    Collection {
        slug: slug.to_owned(),
        original: original.or_else(|| languages.all.first().cloned()).unwrap_or_else(|| LanguageTag::new("und")),
        name,
        services,
        emergency,
    }
}

fn language(node: &Node, languages: Languages<'_>, diagnostics: &mut Vec<Diagnostic>) -> Option<LanguageTag> {
    let tag = LanguageTag::new(fields::text(node, diagnostics)?);
    if !languages.contains(&tag) {
        diagnostics.push(
            Diagnostic::error("bad-value", node.span, format!("“{tag}” is not a language of this site"))
                .help("the languages stand in site.yaml"),
        );
    }
    Some(tag)
}

/// Names become paths below `content/`.
fn below(folder: &str, names: Vec<Reference>) -> Vec<Reference> {
    names
        .into_iter()
        .map(|reference| Reference { name: format!("{folder}/{}", reference.name), span: reference.span })
        .collect()
}

/// `service.yaml` of the folder `path`.
pub fn service(
    path: &str,
    original: &LanguageTag,
    node: &Node,
    languages: Languages<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Service {
    let mut fields = Fields::new(node, diagnostics);
    let name = fields.text("name").unwrap_or_default();
    let summary = prose_in_each_language(&mut fields, "summary", languages);
    let owner = fields.text("owner").unwrap_or_default();
    let site = required_reference(&mut fields, "site").unwrap_or(Reference { name: String::new(), span: node.span });
    let status = status(&mut fields);
    let service = Service {
        path: path.to_owned(),
        original: original.clone(),
        name,
        summary,
        owner,
        site,
        status,
        aliases: aliases(&mut fields, languages),
        phone: fields.optional_text("phone"),
        uses: references(&mut fields, "uses"),
        guides: below(path, references(&mut fields, "guides")),
    };
    fields.finish();
    service
}

fn status(fields: &mut Fields<'_>) -> Status {
    let open = fields.choice("status", &[("open", true), ("closed", false)]).unwrap_or(true);
    if open {
        if let Some(node) = fields.optional("replaced_by") {
            fields.diagnostics().push(
                Diagnostic::error("bad-value", node.span, "a service that is open has nothing that replaced it")
                    .help("write “status: closed”, or take this line out"),
            );
        }
        return Status::Open;
    }
    match required_reference(fields, "replaced_by") {
        Some(replaced_by) => Status::Closed { replaced_by },
        None => Status::Open,
    }
}

/// A `labels.yaml`; `original` is the language of the screens, none beside `content/`.
pub fn labels(
    node: &Node,
    original: Option<&LanguageTag>,
    languages: Languages<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<String, LabelEntry> {
    let mut labels = BTreeMap::new();
    for (key, value) in fields::entries(node, diagnostics) {
        let entry = label(key.span, value, original, languages, diagnostics);
        labels.insert(key.text.trim().to_owned(), entry);
    }
    labels
}

fn label(
    span: crate::source::Span,
    node: &Node,
    original: Option<&LanguageTag>,
    languages: Languages<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> LabelEntry {
    use crate::parse::yaml::Value;
    let Value::Map(entries) = &node.value else {
        let name = matches!(&node.value, Value::Scalar(text) if text == "name");
        if !name {
            diagnostics.push(
                Diagnostic::error(
                    "bad-value",
                    node.span,
                    "expected the meaning of the label in each language, or the word name",
                )
                .help("write “name” for a name such as App Store, else a line for each language"),
            );
        }
        return LabelEntry { lang: None, meaning: Meaning::Name, span };
    };
    let own = entries.iter().find(|(key, _)| key.text == "lang");
    let lang = match own {
        Some((_, node)) => fields::text(node, diagnostics).map(LanguageTag::new),
        None => original.cloned(),
    };
    let texts =
        Node { value: Value::Map(entries.iter().filter(|(key, _)| key.text != "lang").cloned().collect()), span };
    let meaning = fields::in_each_language(&texts, languages, lang.as_ref(), diagnostics, fields::text);
    LabelEntry { lang, meaning: Meaning::Texts(meaning), span }
}

/// `needs.yaml`.
pub fn needs(node: &Node, languages: Languages<'_>, diagnostics: &mut Vec<Diagnostic>) -> BTreeMap<String, Need> {
    let mut needs = BTreeMap::new();
    for (key, value) in fields::entries(node, diagnostics) {
        let mut fields = Fields::new(value, diagnostics);
        let icon = fields.text("icon").unwrap_or_default();
        let name = prose_in_each_language(&mut fields, "name", languages);
        let note = match fields.optional("note") {
            Some(node) => fields::in_each_language(node, languages, None, fields.diagnostics(), inline::prose),
            None => Texts::default(),
        };
        fields.finish();
        needs.insert(key.text.clone(), Need { icon, name, note });
    }
    needs
}

/// `places.yaml`, in its order.
pub fn places(node: &Node, languages: Languages<'_>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Place> {
    fields::entries(node, diagnostics)
        .iter()
        .map(|(key, value)| place(&key.text, key.span, value, languages, diagnostics))
        .collect()
}

const KINDS: [(&str, PlaceKind); 3] =
    [("phone", PlaceKind::Phone), ("library", PlaceKind::Library), ("office", PlaceKind::Office)];

fn place(
    slug: &str,
    span: crate::source::Span,
    node: &Node,
    languages: Languages<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Place {
    let mut fields = Fields::new(node, diagnostics);
    fields.required("kind");
    let kind = fields.choice("kind", &KINDS).unwrap_or(PlaceKind::Office);
    let place = Place {
        slug: slug.to_owned(),
        kind,
        collection: fields.text("collection").unwrap_or_default(),
        name: fields.text("name").unwrap_or_default(),
        phone: fields.optional_text("phone"),
        address: fields.optional_text("address"),
        languages: fields.texts("languages").into_iter().map(LanguageTag::new).collect(),
        helps: prose_in_each_language(&mut fields, "helps", languages),
        hours: times(&mut fields, "hours"),
        exceptions: times(&mut fields, "exceptions"),
        booking: reference(&mut fields, "booking"),
        checked: fields.parsed("checked", "a date such as 2026-01-31").unwrap_or_default(),
        example: fields.flag("example", false),
        span,
    };
    if place.phone.is_none() && place.address.is_none() {
        fields.diagnostics().push(
            Diagnostic::error("missing-key", span, format!("the place “{slug}” has neither phone nor address"))
                .help("add “phone: \"…\"” or “address: …”"),
        );
    }
    fields.finish();
    place
}

fn times(fields: &mut Fields<'_>, key: &'static str) -> Vec<(String, String)> {
    let Some(node) = fields.optional(key) else { return Vec::new() };
    let diagnostics = fields.diagnostics();
    fields::entries(node, diagnostics)
        .iter()
        .filter_map(|(key, value)| Some((key.text.clone(), fields::text(value, diagnostics)?)))
        .collect()
}

/// A file of the glossary.
pub fn term(slug: &str, node: &Node, languages: Languages<'_>, diagnostics: &mut Vec<Diagnostic>) -> Term {
    let mut fields = Fields::new(node, diagnostics);
    let lang = fields.required("lang").and_then(|node| language(node, languages, fields.diagnostics()));
    let term = Term {
        slug: slug.to_owned(),
        word: fields.text("word").unwrap_or_default(),
        lang: lang.or_else(|| languages.all.first().cloned()).unwrap_or_else(|| LanguageTag::new("und")),
        see: references(&mut fields, "see"),
        aliases: aliases(&mut fields, languages),
        explain: prose_in_each_language(&mut fields, "explain", languages),
        sample: fields.optional_text("sample"),
        span: node.span,
    };
    fields.finish();
    term
}
