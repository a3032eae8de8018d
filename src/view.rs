//! Pages as values: what each template receives.
//!
//! The types here are the promise to theme authors (`themes/README.md`). A page
//! holds all that its template reads and nothing else; fragments in it are
//! finished [`Html`]. [`addresses`] lists the pages of a site, [`page`] makes one
//! of them, so that thousands need not be in memory at once.

mod frame;
mod guide;
mod listing;
mod parts;
mod policy;
mod tools;

pub use frame::{Alternate, CONTENT_SECURITY_POLICY, Crumb, Foot, Frame, Language, MenuItem, SearchBox};
pub(crate) use frame::{alternates, is_indexed, on_the_web};
pub use guide::{Cell, GuideHead, GuidePage, Notice, Pair, QrCode, Quiz, QuizCell, Step};
pub use parts::{AlarmGroup, PlaceView, Task, Tongue};
pub(crate) use tools::{guides_script, terms_script, words_script};

use serde::Serialize;

use crate::html::{page_path, relative};
use crate::locale::LanguageTag;
use crate::locale::catalog::Catalogs;
use crate::model::{Guide, Policy, Site};

/// What views need besides the site.
#[derive(Clone, Copy)]
pub struct World<'a> {
    /// Everything the editors wrote.
    pub site: &'a Site,
    /// Interface messages.
    pub catalogs: &'a Catalogs,
    /// Paths of assets in the site.
    pub assets: &'a AssetPaths,
    /// The day of the build.
    pub today: jiff::civil::Date,
}

/// Where assets stand in the site.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AssetPaths {
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
    /// The style of what only scripts show.
    pub tools_style: String,
    /// The drawings of the QR codes of pages.
    pub codes: std::collections::BTreeMap<Address, String>,
    /// Recorded voices.
    pub audio: std::collections::BTreeSet<String>,
    /// The messages that scripts show, by language.
    pub words: std::collections::BTreeMap<LanguageTag, String>,
    /// The words that are explained in place, by language.
    pub terms: std::collections::BTreeMap<LanguageTag, String>,
    /// The search manifest of each language.
    pub search: std::collections::BTreeMap<LanguageTag, String>,
}

/// The pages of a site.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Address {
    /// The choice of language.
    Choice,
    /// Shown by a server for what is not there.
    NotFound,
    /// The first page of a language.
    Home(LanguageTag),
    /// The guides of a service, by its path.
    Service(LanguageTag, String),
    /// A guide, by its path.
    Guide(LanguageTag, String),
    /// A guide with its original beside it, by its path.
    Bilingual(LanguageTag, String),
    /// The glossary.
    Glossary(LanguageTag),
    /// Places that help.
    Places(LanguageTag),
    /// All guides, A–Z.
    All(LanguageTag),
    /// Guides for one person, in order.
    Plan(LanguageTag),
    /// Words as they stand in letters, to be printed.
    Letters(LanguageTag),
    /// What is kept on the device.
    Offline(LanguageTag),
    /// A plain page, by its slug.
    Plain(LanguageTag, String),
}

impl Address {
    /// The page's path in the site.
    pub fn path(&self, site: &Site) -> String {
        match self {
            Self::Choice => "index.html".into(),
            Self::NotFound => "404.html".into(),
            Self::Home(tag) => page_path(tag.as_str()),
            Self::Service(tag, path) | Self::Guide(tag, path) => page_path(&format!("{tag}/{path}")),
            Self::Bilingual(tag, path) => {
                let original = &site.guides.get(path).expect("addresses lists guides of the site").original_tag;
                page_path(&format!("{tag}+{original}/{path}"))
            }
            Self::Glossary(tag) => page_path(&format!("{tag}/glossary")),
            Self::Places(tag) => page_path(&format!("{tag}/help")),
            Self::All(tag) => page_path(&format!("{tag}/all")),
            Self::Plan(tag) => page_path(&format!("{tag}/plan")),
            Self::Letters(tag) => page_path(&format!("{tag}/letters")),
            Self::Offline(tag) => page_path(&format!("{tag}/offline")),
            Self::Plain(tag, slug) => page_path(&format!("{tag}/{slug}")),
        }
    }
}

impl Address {
    /// The guide that a page shows: the reader's language, its path, and how many languages stand side by side.
    pub(crate) fn guide(&self) -> Option<(&LanguageTag, &str, guide::Sides)> {
        match self {
            Self::Guide(tag, path) => Some((tag, path, guide::Sides::One)),
            Self::Bilingual(tag, path) => Some((tag, path, guide::Sides::Two)),
            Self::Choice
            | Self::NotFound
            | Self::Home(_)
            | Self::Service(..)
            | Self::Glossary(_)
            | Self::Places(_)
            | Self::All(_)
            | Self::Plan(_)
            | Self::Letters(_)
            | Self::Offline(_)
            | Self::Plain(..) => None,
        }
    }
}

/// A page, ready for its template.
#[derive(Debug, Clone, Serialize)]
pub struct Page {
    /// Its path in the site.
    #[serde(skip)]
    pub path: String,
    /// The file name of its template.
    #[serde(skip)]
    pub template: &'static str,
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// What this kind of page has.
    #[serde(flatten)]
    pub content: Content,
}

/// What a kind of page has besides its frame.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum Content {
    /// Choice of language, and 404.
    Choice(listing::ChoicePage),
    /// First page.
    Home(listing::HomePage),
    /// A service.
    Service(listing::ServicePage),
    /// A guide.
    Guide(Box<GuidePage>),
    /// The glossary.
    Glossary(listing::GlossaryPage),
    /// Places.
    Places(listing::PlacesPage),
    /// All guides.
    All(listing::AllPage),
    /// A plan.
    Plan(tools::PlanPage),
    /// Words in letters.
    Letters(tools::LettersPage),
    /// What is kept on the device.
    Offline(tools::OfflinePage),
    /// A plain page.
    Plain(listing::PlainPageView),
}

/// The pages of a site, in a fixed order.
pub fn addresses(site: &Site) -> Vec<Address> {
    let mut addresses = vec![Address::Choice, Address::NotFound];
    for tag in &site.languages {
        addresses.extend([
            Address::Home(tag.clone()),
            Address::Glossary(tag.clone()),
            Address::Places(tag.clone()),
            Address::All(tag.clone()),
            Address::Plan(tag.clone()),
            Address::Letters(tag.clone()),
        ]);
        if site.offline {
            addresses.push(Address::Offline(tag.clone()));
        }
        addresses.extend(site.pages.keys().map(|slug| Address::Plain(tag.clone(), slug.clone())));
        addresses.extend(site.services.keys().map(|path| Address::Service(tag.clone(), path.clone())));
        for guide in site.guides.values().filter(|guide| is_published(site, guide, tag)) {
            addresses.push(Address::Guide(tag.clone(), guide.path.clone()));
            if *tag != guide.original_tag {
                addresses.push(Address::Bilingual(tag.clone(), guide.path.clone()));
            }
        }
    }
    addresses
}

/// Whether readers of `tag` get a page of this guide.
pub fn is_published(site: &Site, guide: &Guide, tag: &LanguageTag) -> bool {
    let missing = site.publishing.get(tag).map_or(Policy::OriginalOnly, |publishing| publishing.missing);
    guide.variants.contains_key(tag) || missing != Policy::LeaveOut
}

/// Makes one page.
pub fn page(world: World<'_>, address: &Address) -> Page {
    match address {
        Address::Choice => listing::choice(world, address),
        Address::NotFound => listing::not_found(world, address),
        Address::Home(tag) => listing::home(world, address, tag),
        Address::Service(tag, path) => listing::service(world, address, tag, path),
        Address::Guide(tag, path) => guide::page(world, address, tag, path, guide::Sides::One),
        Address::Bilingual(tag, path) => guide::page(world, address, tag, path, guide::Sides::Two),
        Address::Glossary(tag) => listing::glossary(world, address, tag),
        Address::Places(tag) => listing::places(world, address, tag),
        Address::All(tag) => listing::all(world, address, tag),
        Address::Plan(tag) => tools::plan(world, address, tag),
        Address::Letters(tag) => tools::letters(world, address, tag),
        Address::Offline(tag) => tools::offline(world, address, tag),
        Address::Plain(tag, slug) => listing::plain(world, address, tag, slug),
    }
}

/// A short digest of what a page was made from.
fn edition(parts: &[&str]) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(part.as_bytes());
        hasher.update(b"\n");
    }
    hasher.finalize().to_hex().as_str()[..4].to_owned()
}

/// What the QR code of a page says; none without `base_url`, and none for pages that are no guides.
pub fn qr_address(site: &Site, address: &Address) -> Option<String> {
    let (tag, path, sides) = address.guide()?;
    let page = frame::on_the_web(site, &address.path(site))?;
    Some(format!("{page}#;p={}", guide::paper(site, site.guides.get(path)?, tag, sides)))
}

/// Where the drawing of a QR code stands in the site, from what it says.
pub fn qr_path(says: &str) -> String {
    format!("assets/qr/{}.svg", &blake3::hash(says.as_bytes()).to_hex().as_str()[..10])
}

/// A link from one page to another.
fn href(from: &str, to: &Address, site: &Site) -> String {
    relative(from, &to.path(site))
}
