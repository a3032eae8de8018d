//! Links lead somewhere, and only where we know the owner.

use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::walk::{self, Found};
use crate::model::{Document, Guide, Inline, Prose, Reference, Site, Texts};
use crate::source::{Sources, Span};

pub(super) fn check(site: &Site, _: &Sources) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for guide in site.guides.values() {
        for variant in guide.variants.values() {
            document(site, &variant.document, Some(guide), &mut diagnostics);
        }
        for reference in guide.official.iter().chain(&guide.practice) {
            host(site, &reference.name, reference.span, &mut diagnostics);
        }
    }
    for page in site.pages.values() {
        for variant in page.variants.values() {
            document(site, variant, None, &mut diagnostics);
        }
    }
    for service in site.services.values() {
        texts(site, &service.summary, &mut diagnostics);
        host(site, &service.site.name, service.site.span, &mut diagnostics);
    }
    for place in &site.places {
        texts(site, &place.helps, &mut diagnostics);
        if let Some(Reference { name, span }) = &place.booking {
            host(site, name, *span, &mut diagnostics);
        }
    }
    site.terms.values().for_each(|term| texts(site, &term.explain, &mut diagnostics));
    for need in site.needs.values() {
        texts(site, &need.name, &mut diagnostics);
        texts(site, &need.note, &mut diagnostics);
    }
    diagnostics
}

fn texts(site: &Site, texts: &Texts<Prose>, diagnostics: &mut Vec<Diagnostic>) {
    for prose in texts.0.values() {
        walk::inlines(&prose.content, &mut |found| {
            if let Found::Inline(inline) = found {
                link(site, inline, None, None, diagnostics);
            }
        });
    }
}

fn document(site: &Site, document: &Document, guide: Option<&Guide>, diagnostics: &mut Vec<Diagnostic>) {
    walk::document(document, &mut |found| {
        if let Found::Inline(inline) = found {
            link(site, inline, Some(document), guide, diagnostics);
        }
    });
}

fn link(
    site: &Site,
    inline: &Inline,
    document: Option<&Document>,
    guide: Option<&Guide>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    match inline {
        Inline::Term { slug, span, .. } => {
            if !site.terms.contains_key(slug) {
                diagnostics.push(
                    Diagnostic::error("unknown-term", *span, format!("the glossary has no entry “{slug}”")).help(
                        did_you_mean(
                            slug,
                            site.terms.keys().map(String::as_str),
                            &format!("or write content/glossary/{slug}.yaml"),
                        ),
                    ),
                );
            }
        }
        Inline::Guide { path, step, span, .. } => guide_link(site, path, step.as_deref(), *span, diagnostics),
        Inline::Anchor { id, span, .. } => {
            let sections =
                guide.map_or(document, |guide| Some(&guide.original().document)).map(|document| &document.sections[..]);
            let known = sections.unwrap_or_default();
            if !known.iter().any(|section| section.id == *id) {
                diagnostics.push(
                    Diagnostic::error("broken-link", *span, format!("there is no heading with the id “{id}” here"))
                        .help(did_you_mean(
                            id,
                            known.iter().map(|section| section.id.as_str()),
                            "look at the {#id} of the headings",
                        )),
                );
            }
        }
        Inline::Web { url, span, .. } => host(site, url, *span, diagnostics),
        Inline::Text(_) | Inline::Strong(_) | Inline::Label(_) | Inline::Break => {}
    }
}

fn guide_link(site: &Site, path: &str, step: Option<&str>, span: Span, diagnostics: &mut Vec<Diagnostic>) {
    let Some(target) = site.guides.get(path) else {
        diagnostics.push(
            Diagnostic::error("unknown-guide", span, format!("there is no guide “{path}”")).help(did_you_mean(
                path,
                site.guides.keys().map(String::as_str),
                "write the path below content/",
            )),
        );
        return;
    };
    let sections = &target.original().document.sections;
    if let Some(step) = step.filter(|step| !sections.iter().any(|section| section.id == *step)) {
        diagnostics.push(
            Diagnostic::error("broken-link", span, format!("the guide “{path}” has no step “{step}”")).help(
                did_you_mean(
                    step,
                    sections.iter().map(|section| section.id.as_str()),
                    "look at the {#id} of its headings",
                ),
            ),
        );
    }
}

/// Guides about logging in are what a phisher would want to edit: only hosts that are named may be linked to.
fn host(site: &Site, url: &str, span: Span, diagnostics: &mut Vec<Diagnostic>) {
    if url.starts_with("tel:") || url.is_empty() {
        return;
    }
    let Some(rest) = url.strip_prefix("https://") else {
        diagnostics.push(
            Diagnostic::error("insecure-link", span, format!("the address {url} does not begin with https://"))
                .help("write an address that begins with https://"),
        );
        return;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    let trusted = |domain: &String| {
        host == domain || host.strip_suffix(domain.as_str()).is_some_and(|before| before.ends_with('.'))
    };
    if !site.trusted_domains.iter().any(trusted) {
        diagnostics.push(
            Diagnostic::error("untrusted-host", span, format!("the host “{host}” is not one we trust")).help(
                did_you_mean(
                    host,
                    site.trusted_domains.iter().map(String::as_str),
                    "if it is right, have it added to trusted_domains in site.yaml",
                ),
            ),
        );
    }
}
