//! Pages that are not guides: first pages, lists, glossary, places, plain pages.

use std::collections::BTreeMap;

use serde::Serialize;

use super::frame::{About, crumb, frame};
use super::parts::{self, PlaceView, Task, Tongue, foreign, text};
use super::{Address, Content, Page, World, edition, href};
use crate::html::block::blocks;
use crate::html::inline::inlines;
use crate::html::{Html, Scope};
use crate::locale::LanguageTag;
use crate::locale::date::Alphabet;
use crate::model::{Document, Origin, Service, Status};

/// Choice of language, and 404.
#[derive(Debug, Clone, Serialize)]
pub struct ChoicePage {
    /// The languages.
    pub tongues: Vec<Tongue>,
}

/// First page of a language.
#[derive(Debug, Clone, Serialize)]
pub struct HomePage {
    /// What most people come for.
    pub first: Vec<Task>,
    /// Services by country.
    pub countries: Vec<Country>,
    /// Where a person helps.
    pub places: Vec<PlaceView>,
}

/// A country and its services.
#[derive(Debug, Clone, Serialize)]
pub struct Country {
    /// Its name.
    pub name: String,
    /// The language of the name.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Its services.
    pub services: Vec<ServiceLink>,
    /// Its places.
    pub places: Vec<PlaceView>,
}

/// A service in a list.
#[derive(Debug, Clone, Serialize)]
pub struct ServiceLink {
    /// Its name.
    pub name: String,
    /// The language of the name.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// What it is.
    pub summary_html: Html,
    /// Its page.
    pub href: String,
    /// How many guides it has.
    pub guides: usize,
    /// Whether it no longer exists.
    pub closed: bool,
    /// What replaced it.
    pub replaced_by: Option<Replacement>,
}

/// What replaced a service.
#[derive(Debug, Clone, Serialize)]
pub struct Replacement {
    /// Its name.
    pub name: String,
    /// Its page.
    pub href: String,
}

/// A service's page.
#[derive(Debug, Clone, Serialize)]
pub struct ServicePage {
    /// The service.
    pub service: ServiceView,
    /// Its guides.
    pub tasks: Vec<Task>,
}

/// A service.
#[derive(Debug, Clone, Serialize)]
pub struct ServiceView {
    /// In a list.
    #[serde(flatten)]
    pub link: ServiceLink,
    /// Who runs it.
    pub owner: String,
    /// Its official site.
    pub site: String,
    /// The host, to read.
    pub site_host: String,
    /// Its support line.
    pub phone: Option<String>,
    /// The number as a link.
    pub phone_href: Option<String>,
}

/// The glossary.
#[derive(Debug, Clone, Serialize)]
pub struct GlossaryPage {
    /// In alphabetical order of the words.
    pub terms: Vec<TermView>,
}

/// An entry of the glossary.
#[derive(Debug, Clone, Serialize)]
pub struct TermView {
    /// Its name in links.
    pub slug: String,
    /// The word.
    pub word: String,
    /// Its language.
    pub word_lang: String,
    /// Its direction.
    pub word_dir: &'static str,
    /// What it means.
    pub explain_html: Html,
    /// A sentence as it stands in letters.
    pub sample: Option<String>,
    /// Other entries.
    pub see: Vec<See>,
}

/// A link to another entry.
#[derive(Debug, Clone, Serialize)]
pub struct See {
    /// Its name in links.
    pub slug: String,
    /// The word.
    pub word: String,
    /// Its language.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
}

/// Places by country.
#[derive(Debug, Clone, Serialize)]
pub struct PlacesPage {
    /// The countries.
    pub countries: Vec<Country>,
}

/// All guides.
#[derive(Debug, Clone, Serialize)]
pub struct AllPage {
    /// In alphabetical order.
    pub letters: Vec<Letter>,
}

/// A letter and the guides that begin with it.
#[derive(Debug, Clone, Serialize)]
pub struct Letter {
    /// The letter.
    pub letter: String,
    /// The guides.
    pub tasks: Vec<Task>,
}

/// A plain page.
#[derive(Debug, Clone, Serialize)]
pub struct PlainPageView {
    /// Its content.
    pub page: PlainContent,
}

/// What a plain page says.
#[derive(Debug, Clone, Serialize)]
pub struct PlainContent {
    /// The title.
    pub title_html: Html,
    /// A sentence or two.
    pub summary_html: Html,
    /// What stands before the first heading.
    pub intro_html: Html,
    /// Its sections.
    pub sections: Vec<PlainSection>,
    /// How the translation was made.
    pub origin: Option<&'static str>,
    /// The language of the content.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
}

/// A section of a plain page.
#[derive(Debug, Clone, Serialize)]
pub struct PlainSection {
    /// Its id.
    pub id: String,
    /// The heading.
    pub heading_html: Html,
    /// The rest.
    pub body_html: Html,
}

pub(super) fn message(world: World<'_>, tag: &LanguageTag, key: &str) -> String {
    world.catalogs.text(tag, key, &[]).unwrap_or_default()
}

/// A page that stands right below the first page of its language.
fn below_home<'a>(
    world: World<'_>,
    scope: &Scope<'_>,
    title: String,
    description: String,
    edition: String,
) -> About<'a> {
    let home = href(scope.page, &Address::Home(scope.tag.clone()), world.site);
    let crumbs = vec![crumb(&message(world, scope.tag, "front-page"), Some(home))];
    About { title, description, other: None, crumbs, edition, country: None }
}

/// A page that a language has one of; its title and its lead are messages.
pub(super) fn single(
    world: World<'_>,
    address: &Address,
    tag: &LanguageTag,
    template: &'static str,
    (title, lead): (&str, &str),
    content: impl FnOnce(&Scope<'_>) -> Content,
) -> Page {
    let path = address.path(world.site);
    let scope = parts::scope(world, &path, tag);
    let about = below_home(world, &scope, message(world, tag, title), message(world, tag, lead), edition(&[template]));
    let (frame, content) = (frame(world, address, tag, about), content(&scope));
    Page { path, template, frame, content }
}

/// The words of the glossary, in the order of the language's alphabet.
pub(super) fn terms(world: World<'_>, scope: &Scope<'_>) -> Vec<TermView> {
    let site = world.site;
    let alphabet = Alphabet::of(scope.tag);
    let mut terms: Vec<TermView> = site
        .terms
        .values()
        .map(|term| TermView {
            slug: term.slug.clone(),
            word: term.word.clone(),
            word_lang: term.lang.to_string(),
            word_dir: site.locale(&term.lang).direction.attribute(),
            explain_html: text(scope, &term.explain),
            sample: term.sample.clone(),
            see: term
                .see
                .iter()
                .filter_map(|reference| site.terms.get(&reference.name))
                .map(|other| See {
                    slug: other.slug.clone(),
                    word: other.word.clone(),
                    lang: other.lang.to_string(),
                    dir: site.locale(&other.lang).direction.attribute(),
                })
                .collect(),
        })
        .collect();
    terms.sort_by(|a, b| alphabet.compare(&a.word, &b.word).then_with(|| a.slug.cmp(&b.slug)));
    terms
}

pub(super) fn choice(world: World<'_>, address: &Address) -> Page {
    choosing(world, address, "choice.html", "choose-language")
}

pub(super) fn not_found(world: World<'_>, address: &Address) -> Page {
    choosing(world, address, "404.html", "not-found")
}

/// Both are in the site's first language, with all others to choose.
fn choosing(world: World<'_>, address: &Address, template: &'static str, title: &str) -> Page {
    let path = address.path(world.site);
    let tag = world.site.languages.first().expect("a site without languages is reported and not rendered");
    let about = About {
        title: message(world, tag, title),
        description: message(world, tag, "home-lead"),
        other: None,
        crumbs: Vec::new(),
        edition: edition(&[title]),
        country: None,
    };
    // The 404 page is shown at any address: its `<base>` is the site's root.
    let tongues = parts::tongues(world, if *address == Address::NotFound { "404.html" } else { &path });
    let frame = frame(world, address, tag, about);
    Page { path, template, frame, content: Content::Choice(ChoicePage { tongues }) }
}

pub(super) fn home(world: World<'_>, address: &Address, tag: &LanguageTag) -> Page {
    let path = address.path(world.site);
    let scope = parts::scope(world, &path, tag);
    let content = HomePage {
        first: world
            .site
            .first
            .iter()
            .filter_map(|reference| world.site.guides.get(&reference.name))
            .filter_map(|guide| parts::task(&scope, guide))
            .collect(),
        countries: countries(world, &scope, |_| false),
        places: Vec::new(),
    };
    let about = About {
        title: String::new(),
        description: message(world, tag, "home-lead"),
        other: None,
        crumbs: Vec::new(),
        edition: edition(&[tag.as_str()]),
        country: None,
    };
    let frame = frame(world, address, tag, about);
    Page { path: path.clone(), template: "home.html", frame, content: Content::Home(content) }
}

/// The countries with their services, and the places that `wanted` names.
fn countries(world: World<'_>, scope: &Scope<'_>, wanted: impl Fn(&crate::model::Place) -> bool) -> Vec<Country> {
    world
        .site
        .collections
        .iter()
        .map(|collection| Country {
            name: collection.name.get(scope.tag).cloned().unwrap_or_default(),
            lang: scope.tag.to_string(),
            dir: scope.direction().attribute(),
            services: collection
                .services
                .iter()
                .filter_map(|reference| world.site.services.get(&reference.name))
                .map(|service| service_link(world, scope, service))
                .collect(),
            places: world
                .site
                .places
                .iter()
                .filter(|place| place.collection == collection.slug && wanted(place))
                .map(|place| parts::place(world, scope, place))
                .collect(),
        })
        .collect()
}

fn service_link(world: World<'_>, scope: &Scope<'_>, service: &Service) -> ServiceLink {
    let site = world.site;
    let to = |path: &str| href(scope.page, &Address::Service(scope.tag.clone(), path.to_owned()), site);
    let replacement = match &service.status {
        Status::Open => None,
        Status::Closed { replaced_by } => site.services.get(&replaced_by.name),
    };
    ServiceLink {
        name: service.name.clone(),
        lang: service.original.to_string(),
        dir: site.locale(&service.original).direction.attribute(),
        summary_html: text(scope, &service.summary),
        href: to(&service.path),
        guides: service.guides.len(),
        closed: matches!(service.status, Status::Closed { .. }),
        replaced_by: replacement.map(|other| Replacement { name: other.name.clone(), href: to(&other.path) }),
    }
}

pub(super) fn service(world: World<'_>, address: &Address, tag: &LanguageTag, path: &str) -> Page {
    let page_path = address.path(world.site);
    let scope = parts::scope(world, &page_path, tag);
    let service = world.site.services.get(path).expect("addresses lists services of the site");
    let shown = service.site.name.trim_start_matches("https://").trim_start_matches("www.").trim_end_matches('/');
    let tasks = service
        .guides
        .iter()
        .filter_map(|reference| world.site.guides.get(&reference.name))
        .filter_map(|guide| parts::task(&scope, guide))
        .collect();
    let content = ServicePage {
        service: ServiceView {
            link: service_link(world, &scope, service),
            owner: service.owner.clone(),
            site: service.site.name.clone(),
            site_host: shown.to_owned(),
            phone: service.phone.as_ref().map(|phone| phone.replace(' ', "\u{a0}")),
            phone_href: service.phone.as_ref().map(|phone| format!("tel:{}", phone.replace([' ', '-'], ""))),
        },
        tasks,
    };
    let description = service.summary.get(tag).map(|prose| prose.plain()).unwrap_or_default();
    let mut about = below_home(world, &scope, service.name.clone(), description, edition(&[path]));
    let country = world.site.collection_of(path);
    about.country = country.map(|collection| collection.slug.as_str());
    about.crumbs.extend(country.and_then(|collection| collection.name.get(tag)).map(|name| crumb(name, None)));
    let frame = frame(world, address, tag, about);
    Page { path: page_path.clone(), template: "service.html", frame, content: Content::Service(content) }
}

pub(super) fn glossary(world: World<'_>, address: &Address, tag: &LanguageTag) -> Page {
    single(world, address, tag, "glossary.html", ("menu-glossary", "glossary-lead"), |scope| {
        Content::Glossary(GlossaryPage { terms: terms(world, scope) })
    })
}

pub(super) fn places(world: World<'_>, address: &Address, tag: &LanguageTag) -> Page {
    single(world, address, tag, "places.html", ("menu-places", "places-lead"), |scope| {
        Content::Places(PlacesPage { countries: countries(world, scope, |_| true) })
    })
}

pub(super) fn all(world: World<'_>, address: &Address, tag: &LanguageTag) -> Page {
    single(world, address, tag, "all.html", ("menu-all", "all-lead"), |scope| {
        Content::All(AllPage { letters: by_letter(world, scope) })
    })
}

/// The guides by the first letter of their titles.
fn by_letter(world: World<'_>, scope: &Scope<'_>) -> Vec<Letter> {
    let alphabet = Alphabet::of(scope.tag);
    let mut titled: Vec<(String, Task)> = world
        .site
        .guides
        .values()
        .filter_map(|guide| {
            let variant = guide.variants.get(scope.tag).unwrap_or(guide.original());
            Some((variant.document.title.plain(), parts::task(scope, guide)?))
        })
        .collect();
    titled.sort_by(|(a, first), (b, second)| alphabet.compare(a, b).then_with(|| first.href.cmp(&second.href)));
    let mut letters: Vec<Letter> = Vec::new();
    for (title, task) in titled {
        let letter = title
            .chars()
            .find(|character| character.is_alphanumeric())
            .map(|first| first.to_uppercase().to_string())
            .unwrap_or_default();
        match letters.last_mut() {
            Some(last) if last.letter == letter => last.tasks.push(task),
            Some(_) | None => letters.push(Letter { letter, tasks: vec![task] }),
        }
    }
    letters
}

pub(super) fn plain(world: World<'_>, address: &Address, tag: &LanguageTag, slug: &str) -> Page {
    let path = address.path(world.site);
    let scope = parts::scope(world, &path, tag);
    let page = world.site.pages.get(slug).expect("addresses lists pages of the site");
    let variants: &BTreeMap<LanguageTag, Document> = &page.variants;
    let in_first = || world.site.languages.iter().find_map(|tag| Some((tag, variants.get(tag)?)));
    let own = variants.get_key_value(tag).or_else(in_first);
    let (shown, document) = own.expect("a plain page exists in at least one language");
    let inner = scope.in_language(shown);
    let within = |html: String| if shown == tag { Html(html) } else { Html(foreign(&inner, &html)) };
    let content = PlainPageView {
        page: PlainContent {
            title_html: within(inlines(&inner, &document.title.content)),
            summary_html: within(inlines(&inner, &document.summary.content)),
            intro_html: Html(blocks(&inner, &document.intro)),
            sections: document
                .sections
                .iter()
                .map(|section| PlainSection {
                    id: section.id.clone(),
                    heading_html: Html(inlines(&inner, &section.heading)),
                    body_html: Html(blocks(&inner, &section.blocks)),
                })
                .collect(),
            origin: document.origin.as_ref().map(|origin| match origin {
                Origin::Machine => "machine",
                Origin::Person => "person",
                Origin::Reviewed { .. } => "reviewed",
            }),
            lang: shown.to_string(),
            dir: inner.direction().attribute(),
        },
    };
    let about = below_home(world, &scope, document.title.plain(), document.summary.plain(), edition(&[slug]));
    let frame = frame(world, address, tag, about);
    Page { path: path.clone(), template: "page.html", frame, content: Content::Plain(content) }
}
