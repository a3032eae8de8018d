//! `site.yaml`.

use std::collections::BTreeMap;

use super::references;
use crate::diagnostic::Diagnostic;
use crate::locale::LanguageTag;
use crate::model::{Policy, Publishing, Reference, Site};
use crate::parse::fields::{self, Fields};
use crate::parse::yaml::{self, Node, Value};
use crate::source::{FileId, Span};

/// Hosts of services one trusts are often long lists: nothing is trusted by default.
const POLICIES: [(&str, Policy); 5] = [
    ("show", Policy::Show),
    ("original_first", Policy::OriginalFirst),
    ("original_only", Policy::OriginalOnly),
    ("leave_out", Policy::LeaveOut),
    ("refuse", Policy::Refuse),
];

/// What `site.yaml` says; everything else of the site is empty.
pub fn parse(file: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> (Site, Vec<Reference>) {
    let mut site = Site::default();
    let Some(node) = yaml::parse(file, text, 0, diagnostics) else {
        if text.trim().is_empty() {
            diagnostics.push(
                Diagnostic::error("missing-key", Span::file_start(file), "site.yaml is empty")
                    .help("it needs at least title and languages"),
            );
        }
        return (site, Vec::new());
    };
    let mut fields = Fields::new(&node, diagnostics);
    let languages = languages(&mut fields);
    site.languages = languages.iter().map(|reference| LanguageTag::new(reference.name.as_str())).collect();
    if let Some(node) = fields.required("title") {
        let languages = fields::Languages { all: &site.languages, excused: &[] };
        site.title = fields::in_each_language(node, languages, None, fields.diagnostics(), fields::text);
    }
    site.base_url = base_url(&mut fields);
    site.theme = fields.optional_text("theme").unwrap_or_else(|| "default".into());
    site.trusted_domains = fields.texts("trusted_domains");
    site.first = references(&mut fields, "first");
    let publishing = fields.optional("publishing");
    site.publishing = self::publishing(publishing, &site.languages, fields.diagnostics());
    site.index_machine = fields.flag("index_machine", false);
    site.idle_minutes = optional_number(&mut fields, "idle_minutes").unwrap_or(0);
    site.remote_voices = fields.flag("remote_voices", false);
    site.report = report(&mut fields);
    site.offline = fields.flag("offline", true);
    fields.finish();
    (site, languages)
}

/// An address in which nothing stands that could not be in a link.
fn report(fields: &mut Fields<'_>) -> Option<String> {
    let node = fields.optional("report")?;
    let address = fields::text(node, fields.diagnostics())?;
    if !(address.starts_with("https://") || address.starts_with("mailto:")) {
        fields.diagnostics().push(
            Diagnostic::error(
                "bad-value",
                node.span,
                format!("found “{address}”, expected an address that begins with https:// or mailto:"),
            )
            .help("such as https://example.org/report?page={path}&step={step}&edition={e}"),
        );
        return None;
    }
    Some(address)
}

fn optional_number(fields: &mut Fields<'_>, key: &'static str) -> Option<u32> {
    let node = fields.optional(key)?;
    fields.parse_node(node, "a whole number, such as 5")
}

/// Without repetitions, in the order of the file.
fn languages(fields: &mut Fields<'_>) -> Vec<Reference> {
    if fields.required("languages").is_none() {
        return Vec::new();
    }
    let mut languages: Vec<Reference> = Vec::new();
    for reference in references(fields, "languages") {
        match languages.iter().find(|known| known.name == reference.name) {
            Some(first) => fields.diagnostics().push(
                Diagnostic::error(
                    "bad-value",
                    reference.span,
                    format!("the language “{}” stands twice", reference.name),
                )
                .label(first.span, "first here")
                .help("keep one of the two"),
            ),
            None => languages.push(reference),
        }
    }
    languages
}

fn base_url(fields: &mut Fields<'_>) -> Option<String> {
    let node = fields.optional("base_url")?;
    let url = fields::text(node, fields.diagnostics())?;
    if !url.starts_with("https://") {
        fields.diagnostics().push(
            Diagnostic::error(
                "bad-value",
                node.span,
                format!("found “{url}”, expected an address that begins with https://"),
            )
            .help("write the address where the site will stand, such as https://guides.example.org/"),
        );
        return None;
    }
    Some(if url.ends_with('/') { url } else { format!("{url}/") })
}

fn publishing(
    node: Option<&Node>,
    languages: &[LanguageTag],
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<LanguageTag, Publishing> {
    let found = node.map_or(&[][..], |node| fields::entries(node, diagnostics));
    let of = |name: &str| found.iter().find(|(key, _)| key.text == name).map(|(_, node)| node);
    let default =
        of("default").map_or(Publishing::default(), |node| policies(node, Publishing::default(), diagnostics));
    for (key, _) in found {
        if key.text != "default" && !languages.iter().any(|tag| tag.as_str() == key.text) {
            diagnostics.push(
                Diagnostic::error("unknown-key", key.span, format!("“{}” is not a language of this site", key.text))
                    .help("write “default” or one of the languages"),
            );
        }
    }
    languages
        .iter()
        .map(|tag| {
            let own = of(tag.as_str()).map_or(default, |node| policies(node, default, diagnostics));
            (tag.clone(), own)
        })
        .collect()
}

fn policies(node: &Node, otherwise: Publishing, diagnostics: &mut Vec<Diagnostic>) -> Publishing {
    if !matches!(node.value, Value::Map(_)) {
        fields::entries(node, diagnostics);
        return otherwise;
    }
    let mut fields = Fields::new(node, diagnostics);
    let publishing = Publishing {
        machine: fields.choice("machine", &POLICIES).unwrap_or(otherwise.machine),
        machine_risky: fields.choice("machine_risky", &POLICIES).unwrap_or(otherwise.machine_risky),
        stale: fields.choice("stale", &POLICIES).unwrap_or(otherwise.stale),
        stale_risky: fields.choice("stale_risky", &POLICIES).unwrap_or(otherwise.stale_risky),
        missing: fields.choice("missing", &POLICIES).unwrap_or(otherwise.missing),
    };
    fields.finish();
    publishing
}
