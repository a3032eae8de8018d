//! Files become a [`Site`].
//!
//! Finds out what each file is from where it stands, has it parsed, and puts
//! the values together. A guide without its original is left out, with a
//! diagnostic; an absent translation is a state and no error.
//!
//! # Invariants
//!
//! - Every language of the result has a locale.
//! - Every guide of the result has an original.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::diagnostic::{Diagnosed, Diagnostic, did_you_mean};
use crate::locale::{LanguageTag, Locale};
use crate::model::{Collection, Document, Guide, PlainPage, Reference, Service, Site, Variant};
use crate::parse::fields::Languages;
use crate::parse::{attributes::is_slug, locale, manifest, markdown, yaml};
use crate::source::{FileId, SourceFile, Sources, Span};

/// Names that collections cannot have, since pages of the site stand there.
const RESERVED: [&str; 9] = ["help", "plan", "all", "glossary", "status", "search", "assets", "pages", "pictures"];

/// Puts all files together.
pub fn assemble(sources: &Sources) -> Diagnosed<Site> {
    let mut diagnostics = Vec::new();
    let Some((file, source)) = sources.find("site.yaml") else {
        return Diagnosed { value: Site::default(), diagnostics };
    };
    let (mut site, languages) = manifest::site::parse(file, &source.text, &mut diagnostics);
    site.locales = locales(sources, &languages, &mut diagnostics);
    shared_lists(sources, &mut site, &mut diagnostics);
    for slug in folders(sources, "content/") {
        if sources.find(&format!("content/{slug}/collection.yaml")).is_some() {
            collection(sources, &slug, &mut site, &mut diagnostics);
        }
    }
    let (documents, found) = documents(sources);
    diagnostics.extend(found);
    place_documents(sources, documents, &mut site, &mut diagnostics);
    site.guides.retain(|_, guide| has_original(guide, &mut diagnostics));
    complete_lists(&mut site, &mut diagnostics);
    Diagnosed { value: site, diagnostics }
}

fn locales(
    sources: &Sources,
    languages: &[Reference],
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<LanguageTag, Locale> {
    let known = folders(sources, "i18n/");
    let mut locales = BTreeMap::new();
    for reference in languages {
        let path = format!("i18n/{}/language.yaml", reference.name);
        let tag = LanguageTag::new(reference.name.as_str());
        let Some((file, source)) = sources.find(&path) else {
            diagnostics.push(
                Diagnostic::error(
                    "unknown-language",
                    reference.span,
                    format!("there is no language “{}”", reference.name),
                )
                .help(did_you_mean(
                    &reference.name,
                    known.iter().map(String::as_str),
                    &format!(
                        "known are {}; to add one, write {path}",
                        Vec::from_iter(known.iter().map(String::as_str)).join(", ")
                    ),
                )),
            );
            locales.insert(tag.clone(), Locale::unknown(&tag));
            continue;
        };
        let locale = match yaml::parse(file, &source.text, 0, diagnostics) {
            Some(node) => locale::parse(&tag, &node, diagnostics),
            None => Locale::unknown(&tag),
        };
        locales.insert(tag, locale);
    }
    locales
}

/// The names of the folders right below `folder`, which ends in `/`.
fn folders(sources: &Sources, folder: &str) -> BTreeSet<String> {
    sources
        .below(folder)
        .filter_map(|(_, file)| file.path[folder.len()..].split_once('/').map(|(name, _)| name.to_owned()))
        .collect()
}

fn node_of(sources: &Sources, path: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<yaml::Node> {
    let (file, source) = sources.find(path)?;
    yaml::parse(file, &source.text, 0, diagnostics)
}

fn shared_lists(sources: &Sources, site: &mut Site, diagnostics: &mut Vec<Diagnostic>) {
    use manifest::content;
    let (all, excused) = (site.languages.clone(), site.unknown_languages());
    let languages = Languages { all: &all, excused: &excused };
    if let Some(node) = node_of(sources, "content/needs.yaml", diagnostics) {
        site.needs = content::needs(&node, languages, diagnostics);
    }
    if let Some(node) = node_of(sources, "content/places.yaml", diagnostics) {
        site.places = content::places(&node, languages, diagnostics);
    }
    if let Some(node) = node_of(sources, "content/labels.yaml", diagnostics) {
        let labels = content::labels(&node, None, languages, diagnostics);
        site.labels.0.insert(String::new(), labels);
    }
    let glossary: Vec<String> = sources.below("content/glossary/").map(|(_, file)| file.path.clone()).collect();
    for path in glossary {
        let Some(slug) = path.strip_prefix("content/glossary/").and_then(|name| name.strip_suffix(".yaml")) else {
            continue;
        };
        if let Some(node) = node_of(sources, &path, diagnostics) {
            site.terms.insert(slug.to_owned(), content::term(slug, &node, languages, diagnostics));
        }
    }
}

fn collection(sources: &Sources, slug: &str, site: &mut Site, diagnostics: &mut Vec<Diagnostic>) {
    let path = format!("content/{slug}/collection.yaml");
    let Some(node) = node_of(sources, &path, diagnostics) else { return };
    check_slug(slug, node.span, diagnostics);
    if RESERVED.contains(&slug) {
        diagnostics.push(
            Diagnostic::error(
                "bad-slug",
                Span::file_start(node.span.file),
                format!("a collection cannot be called “{slug}”"),
            )
            .help("pages of the site stand at that address; rename the folder"),
        );
    }
    let (all, excused) = (site.languages.clone(), site.unknown_languages());
    let languages = Languages { all: &all, excused: &excused };
    let collection = manifest::content::collection(slug, &node, languages, diagnostics);
    if let Some(node) = node_of(sources, &format!("content/{slug}/labels.yaml"), diagnostics) {
        let labels = manifest::content::labels(&node, Some(&collection.original), languages, diagnostics);
        site.labels.0.insert(slug.to_owned(), labels);
    }
    for name in folders(sources, &format!("content/{slug}/")) {
        service(sources, &format!("{slug}/{name}"), &collection, site, diagnostics);
    }
    site.collections.push(collection);
}

fn service(sources: &Sources, path: &str, collection: &Collection, site: &mut Site, diagnostics: &mut Vec<Diagnostic>) {
    let (all, excused) = (site.languages.clone(), site.unknown_languages());
    let languages = Languages { all: &all, excused: &excused };
    let folder = format!("content/{path}/");
    let Some(node) = described(sources, &folder, "service.yaml", diagnostics) else { return };
    check_slug(path.rsplit('/').next().unwrap_or(path), node.span, diagnostics);
    let service = manifest::content::service(path, &collection.original, &node, languages, diagnostics);
    if let Some(node) = node_of(sources, &format!("{folder}labels.yaml"), diagnostics) {
        let labels = manifest::content::labels(&node, Some(&collection.original), languages, diagnostics);
        site.labels.0.insert(path.to_owned(), labels);
    }
    for name in folders(sources, &folder) {
        guide(sources, &format!("{path}/{name}"), collection, site, diagnostics);
    }
    site.services.insert(path.to_owned(), service);
}

fn guide(sources: &Sources, path: &str, collection: &Collection, site: &mut Site, diagnostics: &mut Vec<Diagnostic>) {
    let folder = format!("content/{path}/");
    let Some(node) = described(sources, &folder, "guide.yaml", diagnostics) else { return };
    check_slug(path.rsplit('/').next().unwrap_or(path), node.span, diagnostics);
    let mut guide = manifest::guide::parse(path, &collection.original, &node, diagnostics);
    if let Some((file, source)) = sources.find(&format!("{folder}translations.yaml")) {
        guide.record = manifest::record::parse(file, &source.text, diagnostics);
    }
    site.guides.insert(path.to_owned(), guide);
}

fn check_slug(slug: &str, span: Span, diagnostics: &mut Vec<Diagnostic>) {
    if !is_slug(slug) {
        diagnostics.push(
            Diagnostic::error(
                "bad-slug",
                Span::file_start(span.file),
                format!("the folder “{slug}” has other characters than a-z, 0-9 and -"),
            )
            .help("rename the folder: its name becomes part of the address"),
        );
    }
}

/// The file that makes a folder a service or a guide; its absence is reported, unless it is there and cannot be read.
fn described(sources: &Sources, folder: &str, name: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<yaml::Node> {
    let before = diagnostics.len();
    let node = node_of(sources, &format!("{folder}{name}"), diagnostics);
    if node.is_none() && diagnostics.len() == before {
        missing_file(sources, folder, name, diagnostics);
    }
    node
}

/// Points at the first file of a folder that lacks what makes it a service or a guide.
fn missing_file(sources: &Sources, folder: &str, name: &str, diagnostics: &mut Vec<Diagnostic>) {
    let present = sources.find(&format!("{folder}{name}"));
    let first = present.or_else(|| sources.below(folder).next());
    let Some((file, _)) = first else { return };
    let message =
        if present.is_some() { format!("{name} is empty") } else { format!("the folder {folder} has no {name}") };
    if folder.ends_with("/images/") || folder.ends_with("/audio/") {
        return;
    }
    diagnostics.push(
        Diagnostic::error("missing-file", Span::file_start(file), message)
            .help(format!("write {folder}{name}, or move the folder to where it belongs")),
    );
}

/// All Markdown files, read in parallel, in order of path.
fn documents(sources: &Sources) -> (Vec<(FileId, Document)>, Vec<Diagnostic>) {
    let files: Vec<(FileId, &SourceFile)> =
        sources.below("content/").filter(|(_, file)| file.path.ends_with(".md")).collect();
    let read: Vec<(FileId, Document, Vec<Diagnostic>)> = files
        .into_par_iter()
        .map(|(file, source)| {
            let mut found = Vec::new();
            let document = markdown::parse(file, &source.text, &mut found);
            (file, document, found)
        })
        .collect();
    let mut diagnostics = Vec::new();
    let mut documents = Vec::new();
    for (file, document, found) in read {
        diagnostics.extend(found);
        documents.push((file, document));
    }
    (documents, diagnostics)
}

fn place_documents(
    sources: &Sources,
    documents: Vec<(FileId, Document)>,
    site: &mut Site,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (file, document) in documents {
        let path = &sources.file(file).path;
        let Some((folder, name)) = path["content/".len()..].rsplit_once('/') else { continue };
        let tag = LanguageTag::new(name.trim_end_matches(".md"));
        let page = folder.strip_prefix("pages/");
        if page.is_none() && !site.guides.contains_key(folder) {
            continue;
        }
        if !site.languages.contains(&tag) {
            let known: Vec<&str> = site.languages.iter().map(LanguageTag::as_str).collect();
            diagnostics.push(
                Diagnostic::error(
                    "unknown-language",
                    Span::file_start(file),
                    format!("“{name}” is not named after a language of this site"),
                )
                .help(format!("the languages are {} (see site.yaml)", known.join(", "))),
            );
        } else if let Some(slug) = page {
            let page = site
                .pages
                .entry(slug.to_owned())
                .or_insert_with(|| PlainPage { slug: slug.to_owned(), variants: BTreeMap::new() });
            page.variants.insert(tag, document);
        } else if let Some(guide) = site.guides.get_mut(folder) {
            let span = Span::file_start(file);
            guide.variants.insert(tag.clone(), Variant { tag, document, span });
        }
    }
}

fn has_original(guide: &Guide, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let there = guide.variants.contains_key(&guide.original_tag);
    if !there {
        diagnostics.push(
            Diagnostic::error(
                "missing-original",
                guide.span,
                format!("the guide {} has no {}.md", guide.path, guide.original_tag),
            )
            .help(format!(
                "write content/{}/{}.md: it is what all translations are made from",
                guide.path, guide.original_tag
            )),
        );
    }
    there
}

/// Services and guides that no list names come last, with a warning.
fn complete_lists(site: &mut Site, diagnostics: &mut Vec<Diagnostic>) {
    for service in site.services.values_mut() {
        let prefix = format!("{}/", service.path);
        for guide in site.guides.values().filter(|guide| guide.path.starts_with(&prefix)) {
            if !service.guides.iter().any(|listed| listed.name == guide.path) {
                diagnostics.push(unlisted(guide.span, "guide", guide.slug(), "guides", "service.yaml"));
                service.guides.push(Reference { name: guide.path.clone(), span: guide.span });
            }
        }
    }
    for collection in &mut site.collections {
        let prefix = format!("{}/", collection.slug);
        for Service { path, site: official, .. } in
            site.services.values().filter(|service| service.path.starts_with(&prefix))
        {
            if !collection.services.iter().any(|listed| listed.name == *path) {
                let span = Span::file_start(official.span.file);
                diagnostics.push(unlisted(span, "service", &path[prefix.len()..], "services", "collection.yaml"));
                collection.services.push(Reference { name: path.clone(), span });
            }
        }
    }
}

fn unlisted(span: Span, what: &str, slug: &str, key: &str, file: &str) -> Diagnostic {
    Diagnostic::warning("unlisted", span, format!("the {what} “{slug}” is not in the list “{key}”, so it comes last"))
        .help(format!("add it to “{key}” in {file} where it should stand"))
}
