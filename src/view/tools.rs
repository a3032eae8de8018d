//! Pages for what two people do with the guides: a plan, words in letters, what
//! is kept on the device; and the data that scripts load when they need it.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::listing::{TermView, message, single, terms};
use super::parts::{self, text};
use super::{Address, Content, Page, World, is_published};
use crate::html::Html;
use crate::locale::LanguageTag;
use crate::model::document::plain;
use crate::model::{Guide, SectionKind, Service};

/// Lines of a plan to write on by hand.
const BLANK_ROWS: usize = 8;

/// A plan; the script fills it from the address.
#[derive(Debug, Clone, Serialize)]
pub struct PlanPage {
    /// All things to have ready.
    pub needs: Vec<PlanNeed>,
    /// Lines to write on.
    pub blank_rows: usize,
    /// The page's own address on the web, for a code that carries the plan.
    pub address: Option<String>,
}

/// A thing to have ready.
#[derive(Debug, Clone, Serialize)]
pub struct PlanNeed {
    /// Its name in the guides' data.
    pub slug: String,
    /// A symbol.
    pub icon: String,
    /// What it is.
    pub name_html: Html,
    /// More about it.
    pub note_html: Html,
}

/// Words as they stand in letters.
#[derive(Debug, Clone, Serialize)]
pub struct LettersPage {
    /// In alphabetical order.
    pub terms: Vec<LetterTerm>,
}

/// A word and what it means.
#[derive(Debug, Clone, Serialize)]
pub struct LetterTerm {
    /// As in the glossary.
    #[serde(flatten)]
    pub term: TermView,
    /// What it means, in the other languages.
    pub other: Vec<LetterMeaning>,
}

/// What a word means in one language.
#[derive(Debug, Clone, Serialize)]
pub struct LetterMeaning {
    /// The language.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Its own name.
    pub name: String,
    /// What the word means.
    pub html: Html,
}

/// What is kept on the device.
#[derive(Debug, Clone, Serialize)]
pub struct OfflinePage {
    /// The languages of the site.
    pub tongues: Vec<OfflineTongue>,
}

/// A language that can be kept.
#[derive(Debug, Clone, Serialize)]
pub struct OfflineTongue {
    /// Its tag.
    pub tag: String,
    /// Its direction.
    pub dir: &'static str,
    /// Its own name.
    pub name: String,
}

pub(super) fn plan(world: World<'_>, address: &Address, tag: &LanguageTag) -> Page {
    single(world, address, tag, "plan.html", ("menu-plan", "plan-lead"), |scope| {
        let need = |(slug, need): (&String, &crate::model::Need)| PlanNeed {
            slug: slug.clone(),
            icon: format!("p-{}", need.icon),
            name_html: text(scope, &need.name),
            note_html: text(scope, &need.note),
        };
        Content::Plan(PlanPage {
            needs: world.site.needs.iter().map(need).collect(),
            blank_rows: BLANK_ROWS,
            address: super::on_the_web(world.site, scope.page),
        })
    })
}

pub(super) fn letters(world: World<'_>, address: &Address, tag: &LanguageTag) -> Page {
    let site = world.site;
    single(world, address, tag, "letters.html", ("letters-title", "letters-lead"), |scope| {
        let meaning = |slug: &str, other: &LanguageTag| {
            Some(LetterMeaning {
                lang: other.to_string(),
                dir: site.locale(other).direction.attribute(),
                name: site.locale(other).name.clone(),
                html: text(&scope.in_language(other), &site.terms.get(slug)?.explain),
            })
        };
        let others = |slug: &str| {
            let others = site.languages.iter().filter(|other| *other != tag);
            others.filter_map(|other| meaning(slug, other)).collect()
        };
        let terms = terms(world, scope).into_iter().map(|term| LetterTerm { other: others(&term.slug), term });
        Content::Letters(LettersPage { terms: terms.collect() })
    })
}

pub(super) fn offline(world: World<'_>, address: &Address, tag: &LanguageTag) -> Page {
    single(world, address, tag, "offline.html", ("offline-title", "offline-lead"), |_| {
        let tongue = |tag: &LanguageTag| OfflineTongue {
            tag: tag.to_string(),
            dir: world.site.locale(tag).direction.attribute(),
            name: world.site.locale(tag).name.clone(),
        };
        Content::Offline(OfflinePage { tongues: world.site.languages.iter().map(tongue).collect() })
    })
}

/// A script with the words that are explained in place: `trinvisTerms("da", {slug: {word, lang, dir, html, href}}, {termMore, close})`.
/// Links in `html`, and `href`, are relative to the site's root.
pub(crate) fn terms_script(world: World<'_>, tag: &LanguageTag) -> String {
    let scope = parts::scope(world, "index.html", tag);
    let site = world.site;
    let glossary = Address::Glossary(tag.clone()).path(site);
    let terms = site.terms.values().map(|term| {
        let value = json!({
            "word": term.word,
            "lang": term.lang.as_str(),
            "dir": site.locale(&term.lang).direction.attribute(),
            "html": text(&scope, &term.explain),
            "href": format!("{glossary}#{}", term.slug),
        });
        (term.slug.clone(), value)
    });
    let say = json!({"termMore": message(world, tag, "term-more"), "close": message(world, tag, "close")});
    format!("trinvisTerms({},{},{say});\n", Value::from(tag.as_str()), Value::Object(terms.collect::<Map<_, _>>()))
}

/// A script with the messages of `keys`: `trinvisWords("da", {dir, stepMode: "…"})`, names in camel case.
pub(crate) fn words_script(world: World<'_>, tag: &LanguageTag, keys: &[&str]) -> String {
    let mut words = Map::new();
    words.insert("dir".to_owned(), world.site.locale(tag).direction.attribute().into());
    for key in keys {
        words.insert(camel_case(key), message(world, tag, key).into());
    }
    format!("trinvisWords({},{});\n", Value::from(tag.as_str()), Value::Object(words))
}

fn camel_case(key: &str) -> String {
    let mut parts = key.split('-');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| {
        let mut letters = part.chars();
        let head = letters.next().map(|letter| letter.to_ascii_uppercase().to_string()).unwrap_or_default();
        all + &head + letters.as_str()
    })
}

/// A script with the guides of a service, for plans: `trinvisGuides({path: {title, …}})`; nothing if there are none.
pub(crate) fn guides_script(world: World<'_>, tag: &LanguageTag, service: &Service) -> Option<String> {
    let site = world.site;
    let guides = service.guides.iter().filter_map(|reference| site.guides.get(&reference.name));
    let guides: Map<String, Value> = guides
        .filter(|guide| is_published(site, guide, tag))
        .map(|guide| (guide.path.clone(), guide_value(world, tag, guide, service)))
        .collect();
    (!guides.is_empty()).then(|| format!("trinvisGuides({});\n", Value::Object(guides)))
}

fn guide_value(world: World<'_>, tag: &LanguageTag, guide: &Guide, service: &Service) -> Value {
    let site = world.site;
    let shown = guide.variants.get(tag).unwrap_or(guide.original());
    let heading = |id: &str| {
        let section = shown.document.sections.iter().find(|section| section.id == id);
        let section = section.or_else(|| guide.original().document.sections.iter().find(|section| section.id == id));
        section.map(|section| plain(&section.heading)).unwrap_or_default()
    };
    let sections = guide.original().document.sections.iter();
    let steps: Vec<Value> = (1..)
        .zip(sections.filter(|section| section.attributes.kind == SectionKind::Step))
        .map(|(number, section)| json!([section.id, heading(&section.id), number]))
        .collect();
    json!({
        "title": shown.document.title.plain(),
        "lang": shown.tag.as_str(),
        "dir": site.locale(&shown.tag).direction.attribute(),
        "service": service.name,
        "href": Address::Guide(tag.clone(), guide.path.clone()).path(site),
        "minutes": guide.minutes,
        "needs": guide.needs.iter().map(|need| need.name.as_str()).collect::<Vec<_>>(),
        "steps": steps,
    })
}
