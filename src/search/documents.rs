//! What of a site can be found: guides, words of the glossary, places.

use super::{Document, Kind, Step};
use crate::align::align;
use crate::html::page_path;
use crate::locale::LanguageTag;
use crate::model::document::plain;
use crate::model::walk::{self, Found};
use crate::model::{AlertKind, Block, Guide, Inline, Meaning, Origin, Section, SectionKind, Site, State, Variant};

/// The documents in one language; guides that it lacks are found through the others.
pub fn of(site: &Site, tag: &LanguageTag) -> Vec<Document> {
    let guides = site.guides.values().filter_map(|guide| self::guide(site, guide, tag));
    let terms = site.terms.values().map(|term| {
        let explanation = term.explain.get(tag).map(|prose| prose.plain()).unwrap_or_default();
        Document {
            kind: Kind::Term,
            id: term.slug.clone(),
            url: format!("{}#{}", page_path(&format!("{tag}/glossary")), term.slug),
            title: term.word.clone(),
            service: String::new(),
            language: tag.to_string(),
            keywords: term.aliases.get(tag).cloned().unwrap_or_default(),
            aliases: term.aliases.get(&term.lang).cloned().unwrap_or_default(),
            steps: Vec::new(),
            body: explanation,
            state: String::new(),
        }
    });
    let places = site.places.iter().map(|place| Document {
        kind: Kind::Place,
        id: place.slug.clone(),
        url: format!("{}#{}", page_path(&format!("{tag}/help")), place.slug),
        title: place.name.clone(),
        service: String::new(),
        language: tag.to_string(),
        keywords: Vec::new(),
        aliases: place.phone.iter().cloned().collect(),
        steps: Vec::new(),
        body: place.helps.get(tag).map(|prose| prose.plain()).unwrap_or_default(),
        state: String::new(),
    });
    guides.chain(terms).chain(places).collect()
}

fn guide(site: &Site, guide: &Guide, tag: &LanguageTag) -> Option<Document> {
    let variant = guide.variants.get(tag)?;
    let service = site.services.get(&guide.service);
    let scopes = site.label_scopes(guide);
    let mut number = 0;
    let steps = variant
        .document
        .sections
        .iter()
        .map(|section| {
            let kind = guide
                .original()
                .document
                .sections
                .iter()
                .find(|other| other.id == section.id)
                .map(|other| other.attributes.kind);
            let counted = kind == Some(SectionKind::Step);
            number += u32::from(counted);
            Step {
                id: section.id.clone(),
                number: counted.then_some(number),
                heading: plain(&section.heading),
                labels: labels(site, &scopes, section, tag),
                body: text_of(section),
            }
        })
        .collect();
    let mut body = variant.document.summary.plain();
    for block in &variant.document.intro {
        body.push('\n');
        body.push_str(&block_text(block));
    }
    let needs = guide.needs.iter().filter_map(|need| site.needs.get(&need.name)?.name.get(tag));
    needs.for_each(|need| {
        body.push('\n');
        body.push_str(&need.plain());
    });
    Some(Document {
        kind: Kind::Guide,
        id: guide.path.clone(),
        url: page_path(&format!("{tag}/{}", guide.path)),
        title: variant.document.title.plain(),
        service: service.map(|service| service.name.clone()).unwrap_or_default(),
        language: tag.to_string(),
        keywords: [variant.document.keywords.clone(), named_in_title(site, variant, tag)].concat(),
        aliases: service.map(|service| aliases(site, service, tag)).unwrap_or_default(),
        steps,
        body,
        state: state(guide, variant, tag).to_owned(),
    })
}

/// How current a translation is, and who made it.
fn state(guide: &Guide, variant: &Variant, tag: &LanguageTag) -> &'static str {
    let bitext = align(guide, tag);
    if bitext.head == State::Stale || bitext.rows.iter().any(|row| row.state == State::Stale) {
        "changed"
    } else if !bitext.is_original() && variant.document.origin == Some(Origin::Machine) {
        "machine"
    } else {
        ""
    }
}

/// Other names of the services that the title names: it is about them more than
/// another guide of the same service.
fn named_in_title(site: &Site, variant: &Variant, tag: &LanguageTag) -> Vec<String> {
    let title = variant.document.title.plain();
    let named = site.services.values().filter(|service| title.contains(service.name.as_str()));
    named.flat_map(|service| service.aliases.get(tag).into_iter().flatten().cloned()).collect()
}

/// Other names of the service, names of what it replaced, and the country's.
fn aliases(site: &Site, service: &crate::model::Service, tag: &LanguageTag) -> Vec<String> {
    let replaced = site.services.values().filter(|other| match &other.status {
        crate::model::Status::Open => false,
        crate::model::Status::Closed { replaced_by } => replaced_by.name == service.path,
    });
    std::iter::once(service)
        .chain(replaced)
        .flat_map(|each| each.aliases.get(tag).into_iter().flatten().cloned())
        .chain(site.collection_of(&service.path).and_then(|country| country.name.get(tag)).cloned())
        .collect()
}

/// The labels of a section, each followed by its meaning.
fn labels(site: &Site, scopes: &[String], section: &Section, tag: &LanguageTag) -> Vec<String> {
    let mut labels = Vec::new();
    walk::section(section, &mut |found| {
        let Found::Inline(Inline::Label(label)) = found else { return };
        for word in &label.words {
            labels.push(word.clone());
            let meaning = site.labels.find(scopes, word).and_then(|entry| match &entry.meaning {
                Meaning::Name => None,
                Meaning::Texts(texts) => texts.get(tag),
            });
            labels.extend(meaning.cloned());
        }
    });
    labels
}

/// The words of a section but its heading and notes for helpers, a line for each block.
fn text_of(section: &Section) -> String {
    let mut lines: Vec<String> = section.blocks.iter().map(block_text).collect();
    for question in &section.questions {
        lines.push(plain(&question.heading));
        lines.extend(question.why.iter().map(block_text));
    }
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}

fn block_text(block: &Block) -> String {
    match block {
        Block::Paragraph(content) => plain(content),
        Block::List { items, .. } => lines(items.iter().flat_map(|item| &item.blocks)),
        Block::Alert(alert) if alert.kind == AlertKind::Helper => String::new(),
        Block::Alert(alert) => format!("{}\n{}", plain(&alert.title), lines(&alert.blocks)),
        Block::Picture(_) | Block::Invalid => String::new(),
        Block::Table { head, rows } => {
            head.iter().chain(rows.iter().flatten()).map(|cell| plain(cell)).collect::<Vec<_>>().join("\n")
        }
        Block::Alternatives(ways) => ways
            .iter()
            .map(|way| format!("{}\n{}", plain(&way.title), lines(&way.blocks)))
            .collect::<Vec<_>>()
            .join("\n"),
    }
}

fn lines<'a>(blocks: impl IntoIterator<Item = &'a Block>) -> String {
    blocks.into_iter().map(block_text).collect::<Vec<_>>().join("\n")
}
