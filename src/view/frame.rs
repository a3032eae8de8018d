//! What every page has: language, assets, menus, the strip for emergencies.

use serde::Serialize;

use super::parts::{self, AlarmGroup};
use super::{Address, World, href, is_published};
use crate::html::{Html, escape, relative};
use crate::locale::{LanguageTag, date};
use crate::model::{Origin, Site};

/// The policy that no page may do more than its own files need.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'self'; form-action 'none'";

/// What every page has.
#[derive(Debug, Clone, Serialize)]
pub struct Frame {
    /// Language of the frame.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// For the window and search engines.
    pub title: String,
    /// For search engines.
    pub description: String,
    /// Relative path to the site's root.
    pub root: String,
    /// The stylesheet.
    pub style: String,
    /// The script on every page.
    pub site_script: String,
    /// The search script.
    pub search_script: String,
    /// The script of guides.
    pub guide_script: String,
    /// The script of places.
    pub places_script: String,
    /// The script of the plan.
    pub plan_script: String,
    /// The messages that scripts show.
    pub words: String,
    /// The style of what only scripts show, relative to the root.
    pub tools: String,
    /// Minutes without a touch after which the page is cleared; 0 is never.
    pub idle: u32,
    /// The day of the build, written out.
    pub built: String,
    /// Whether pages can be kept on the device.
    pub offline: bool,
    /// The page's address on the web.
    pub canonical: Option<String>,
    /// Whether search engines are asked to leave it out.
    pub noindex: bool,
    /// The page in other languages, on the web.
    pub alternates: Vec<Alternate>,
    /// Only on `404.html`.
    pub base: Option<String>,
    /// The policy.
    pub csp: &'static str,
    /// The switch of languages.
    pub languages: Vec<Language>,
    /// The second language of the page.
    pub other_lang: Option<OtherLanguage>,
    /// The main menu.
    pub menu: Vec<MenuItem>,
    /// The foot.
    pub foot: Vec<Foot>,
    /// Where the page stands.
    pub crumbs: Vec<Crumb>,
    /// Whom to call.
    pub alarm: Vec<AlarmGroup>,
    /// The first page of the language; none where there is no language yet.
    pub home: Option<String>,
    /// The search box.
    pub search: SearchBox,
    /// A short digest.
    pub edition: String,
}

/// A page in another language.
#[derive(Debug, Clone, Serialize)]
pub struct Alternate {
    /// A tag, or `x-default`.
    pub hreflang: String,
    /// On the web.
    pub href: String,
}

/// A language in the switch.
#[derive(Debug, Clone, Serialize)]
pub struct Language {
    /// Its tag.
    pub tag: String,
    /// Its own name.
    pub name: String,
    /// Its direction.
    pub dir: &'static str,
    /// The same page in it; none where there is none.
    pub href: Option<String>,
    /// Whether it is the page's.
    pub current: bool,
}

/// The second language of a page.
#[derive(Debug, Clone, Serialize)]
pub struct OtherLanguage {
    /// Its tag.
    pub tag: String,
    /// Its direction.
    pub dir: &'static str,
    /// The messages in it that scripts show.
    pub words: String,
}

/// An entry of the main menu.
#[derive(Debug, Clone, Serialize)]
pub struct MenuItem {
    /// A message's key.
    pub id: &'static str,
    /// A symbol.
    pub icon: &'static str,
    /// Where it leads.
    pub href: String,
    /// Whether the page is it.
    pub current: bool,
}

/// An entry of the foot.
#[derive(Debug, Clone, Serialize)]
pub struct Foot {
    /// A message's key.
    pub id: String,
    /// Where it leads.
    pub href: String,
}

/// A station on the way to the page.
#[derive(Debug, Clone, Serialize)]
pub struct Crumb {
    /// What it is called.
    pub text_html: Html,
    /// The page itself has none.
    pub href: Option<String>,
}

/// The search box.
#[derive(Debug, Clone, Serialize)]
pub struct SearchBox {
    /// The search manifest of the language, relative to the site's root.
    pub index: String,
}

/// What differs from page to page.
pub(super) struct About<'a> {
    pub(super) title: String,
    pub(super) description: String,
    pub(super) other: Option<&'a LanguageTag>,
    pub(super) crumbs: Vec<Crumb>,
    pub(super) edition: String,
    /// The country whose numbers come first.
    pub(super) country: Option<&'a str>,
}

/// The frame of a page in the language `tag`.
pub(super) fn frame(world: World<'_>, address: &Address, tag: &LanguageTag, about: About<'_>) -> Frame {
    let site = world.site;
    let path = address.path(site);
    let scope = parts::scope(world, &path, tag);
    let from = path.as_str();
    let chooses = matches!(address, Address::Choice | Address::NotFound);
    let name = site.title.get(tag).cloned().unwrap_or_default();
    let title = if about.title.is_empty() || about.title == name { name } else { format!("{} · {name}", about.title) };
    let words = |tag: &LanguageTag| world.assets.words.get(tag).map(|path| relative(from, path)).unwrap_or_default();
    Frame {
        lang: tag.to_string(),
        dir: site.locale(tag).direction.attribute(),
        title,
        description: about.description,
        root: root(from),
        style: relative(from, &world.assets.style),
        site_script: relative(from, &world.assets.site_script),
        search_script: relative(from, &world.assets.search_script),
        guide_script: relative(from, &world.assets.guide_script),
        places_script: relative(from, &world.assets.places_script),
        plan_script: relative(from, &world.assets.plan_script),
        words: words(tag),
        tools: world.assets.tools_style.clone(),
        idle: site.idle_minutes,
        built: date::written(tag, world.today),
        offline: site.offline,
        canonical: canonical(site, address),
        noindex: *address == Address::NotFound || !is_indexed(site, address),
        alternates: alternates(site, address),
        base: (*address == Address::NotFound).then(|| base_path(site)),
        csp: CONTENT_SECURITY_POLICY,
        languages: if chooses { Vec::new() } else { languages(site, address, tag) },
        other_lang: about.other.map(|tag| OtherLanguage {
            tag: tag.to_string(),
            dir: site.locale(tag).direction.attribute(),
            words: words(tag),
        }),
        menu: menu(site, address, tag),
        foot: foot(site, from, tag),
        crumbs: about.crumbs,
        alarm: parts::alarm(world, &scope, about.country),
        home: (!chooses).then(|| href(from, &Address::Home(tag.clone()), site)),
        search: SearchBox { index: world.assets.search.get(tag).cloned().unwrap_or_default() },
        edition: about.edition,
    }
}

/// The relative path to the site's root.
fn root(from: &str) -> String {
    let depth = from.matches('/').count();
    if depth == 0 { "./".into() } else { "../".repeat(depth) }
}

/// The path of `base_url`, for the one page that is shown at any address.
fn base_path(site: &Site) -> String {
    let path = site.base_url.as_deref().and_then(|url| url.splitn(4, '/').nth(3)).unwrap_or("");
    format!("/{path}")
}

/// A page's address on the web.
pub(crate) fn on_the_web(site: &Site, path: &str) -> Option<String> {
    let base = site.base_url.as_ref()?;
    Some(format!("{base}{}", path.trim_end_matches("index.html").replace('+', "%2B")))
}

/// A bilingual page repeats a page in one language, which is the one to be found.
fn canonical(site: &Site, address: &Address) -> Option<String> {
    match address {
        Address::NotFound => None,
        Address::Bilingual(tag, path) => on_the_web(site, &Address::Guide(tag.clone(), path.clone()).path(site)),
        Address::Choice
        | Address::Home(_)
        | Address::Service(..)
        | Address::Guide(..)
        | Address::Glossary(_)
        | Address::Places(_)
        | Address::All(_)
        | Address::Letters(_)
        | Address::Plain(..) => on_the_web(site, &address.path(site)),
        Address::Plan(_) | Address::Offline(_) => None,
    }
}

/// Whether search engines may list a page: not where a machine translated it, unless the site says so.
pub(crate) fn is_indexed(site: &Site, address: &Address) -> bool {
    let origin_allows = |origin: Option<&Origin>| site.index_machine || origin != Some(&Origin::Machine);
    match address {
        Address::NotFound | Address::Bilingual(..) | Address::Plan(_) | Address::Offline(_) => false,
        Address::Guide(tag, path) => site.guides.get(path).is_some_and(|guide| {
            guide.variants.get(tag).is_some_and(|variant| origin_allows(variant.document.origin.as_ref()))
        }),
        Address::Plain(tag, slug) => site
            .pages
            .get(slug)
            .is_some_and(|page| page.variants.get(tag).is_some_and(|document| origin_allows(document.origin.as_ref()))),
        Address::Choice
        | Address::Home(_)
        | Address::Service(..)
        | Address::Glossary(_)
        | Address::Places(_)
        | Address::Letters(_)
        | Address::All(_) => true,
    }
}

/// The same page in another language; none where there is none.
pub(crate) fn in_language(site: &Site, address: &Address, tag: &LanguageTag) -> Option<Address> {
    let tag = tag.clone();
    match address {
        Address::Choice | Address::NotFound => None,
        Address::Home(_) => Some(Address::Home(tag)),
        Address::Service(_, path) => Some(Address::Service(tag, path.clone())),
        Address::Glossary(_) => Some(Address::Glossary(tag)),
        Address::Places(_) => Some(Address::Places(tag)),
        Address::All(_) => Some(Address::All(tag)),
        Address::Plan(_) => Some(Address::Plan(tag)),
        Address::Letters(_) => Some(Address::Letters(tag)),
        Address::Offline(_) => Some(Address::Offline(tag)),
        Address::Plain(_, slug) => Some(Address::Plain(tag, slug.clone())),
        Address::Guide(_, path) | Address::Bilingual(_, path) => {
            let guide = site.guides.get(path)?;
            if !is_published(site, guide, &tag) {
                return None;
            }
            let bilingual = matches!(address, Address::Bilingual(..)) && tag != guide.original_tag;
            Some(if bilingual { Address::Bilingual(tag, path.clone()) } else { Address::Guide(tag, path.clone()) })
        }
    }
}

fn languages(site: &Site, address: &Address, current: &LanguageTag) -> Vec<Language> {
    let from = address.path(site);
    site.languages
        .iter()
        .map(|tag| {
            let locale = site.locale(tag);
            Language {
                tag: tag.to_string(),
                name: locale.name.clone(),
                dir: locale.direction.attribute(),
                href: in_language(site, address, tag).map(|to| href(&from, &to, site)),
                current: tag == current,
            }
        })
        .collect()
}

/// The languages that search engines may list, and the one for everybody else.
pub(crate) fn alternates(site: &Site, address: &Address) -> Vec<Alternate> {
    if site.base_url.is_none() || !is_indexed(site, address) {
        return Vec::new();
    }
    let mut alternates: Vec<Alternate> = site
        .languages
        .iter()
        .filter_map(|tag| Some((tag, in_language(site, address, tag)?)))
        .filter(|(_, other)| is_indexed(site, other))
        .filter_map(|(tag, other)| {
            Some(Alternate { hreflang: tag.to_string(), href: on_the_web(site, &other.path(site))? })
        })
        .collect();
    if alternates.len() < 2 {
        return Vec::new();
    }
    let default = match address {
        Address::Home(_) => on_the_web(site, "index.html"),
        Address::Guide(_, path) => site
            .guides
            .get(path)
            .and_then(|guide| on_the_web(site, &Address::Guide(guide.original_tag.clone(), path.clone()).path(site))),
        Address::Choice
        | Address::NotFound
        | Address::Service(..)
        | Address::Bilingual(..)
        | Address::Glossary(_)
        | Address::Places(_)
        | Address::All(_)
        | Address::Plan(_)
        | Address::Letters(_)
        | Address::Offline(_)
        | Address::Plain(..) => alternates.first().map(|first| first.href.clone()),
    };
    alternates.extend(default.map(|href| Alternate { hreflang: "x-default".into(), href }));
    alternates
}

fn menu(site: &Site, address: &Address, tag: &LanguageTag) -> Vec<MenuItem> {
    let from = address.path(site);
    let search = Address::Home(tag.clone());
    [
        ("menu-search", "i-search", search),
        ("menu-places", "i-pin", Address::Places(tag.clone())),
        ("menu-glossary", "i-book", Address::Glossary(tag.clone())),
        ("menu-all", "i-list", Address::All(tag.clone())),
        ("menu-plan", "i-stairs", Address::Plan(tag.clone())),
    ]
    .into_iter()
    .map(|(id, icon, to)| MenuItem { id, icon, href: href(&from, &to, site), current: to == *address })
    .collect()
}

fn foot(site: &Site, from: &str, tag: &LanguageTag) -> Vec<Foot> {
    let lists = [
        ("menu-places", Address::Places(tag.clone())),
        ("menu-glossary", Address::Glossary(tag.clone())),
        ("letters-title", Address::Letters(tag.clone())),
        ("menu-all", Address::All(tag.clone())),
        ("menu-plan", Address::Plan(tag.clone())),
    ];
    let offline = site.offline.then(|| ("offline-title", Address::Offline(tag.clone())));
    let lists = lists.into_iter().chain(offline).map(|(id, to)| Foot { id: id.into(), href: href(from, &to, site) });
    let pages = site.pages.keys().map(|slug| Foot {
        id: format!("page-{slug}"),
        href: href(from, &Address::Plain(tag.clone(), slug.clone()), site),
    });
    lists.chain(pages).collect()
}

/// A station with a plain name.
pub(super) fn crumb(text: &str, href: Option<String>) -> Crumb {
    Crumb { text_html: Html(escape(text)), href }
}
