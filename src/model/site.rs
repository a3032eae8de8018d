//! Everything the site is made of.

use std::collections::BTreeMap;

use super::document::{Document, Prose};
use super::guide::{Guide, Reference, Texts};
use super::labels::LabelTable;
use crate::locale::{LanguageTag, Locale};
use crate::source::Span;

/// What a reader gets of a step that is not simply current.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// The translation, labelled.
    Show,
    /// The original, and the translation under it, both labelled.
    OriginalFirst,
    /// The original, labelled.
    OriginalOnly,
    /// Nothing; the page does not exist in this language if it is a whole one.
    LeaveOut,
    /// The site is not built.
    Refuse,
}

/// The policy for each state of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Publishing {
    /// Machine translation.
    pub machine: Policy,
    /// Machine translation of a risky step.
    pub machine_risky: Policy,
    /// The original has changed since.
    pub stale: Policy,
    /// The same, for a risky step.
    pub stale_risky: Policy,
    /// Not translated.
    pub missing: Policy,
}

impl Default for Publishing {
    fn default() -> Self {
        Self {
            machine: Policy::Show,
            machine_risky: Policy::OriginalFirst,
            stale: Policy::Show,
            stale_risky: Policy::OriginalFirst,
            missing: Policy::OriginalOnly,
        }
    }
}

/// A country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collection {
    /// Its folder.
    pub slug: String,
    /// The language of the originals.
    pub original: LanguageTag,
    /// Its name.
    pub name: Texts<String>,
    /// Paths of its services, in order.
    pub services: Vec<Reference>,
    /// Places to call when somebody was tricked.
    pub emergency: Vec<Reference>,
}

/// Whether a service exists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    /// In use.
    Open,
    /// Closed, and what replaced it (a service's path).
    Closed {
        /// A service's path.
        replaced_by: Reference,
    },
}

/// The system a guide is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// Path below `content/`.
    pub path: String,
    /// The language of its originals.
    pub original: LanguageTag,
    /// Its name, the same in all languages.
    pub name: String,
    /// What it is, in a sentence.
    pub summary: Texts<Prose>,
    /// Who runs it.
    pub owner: String,
    /// Its official site.
    pub site: Reference,
    /// Whether it exists.
    pub status: Status,
    /// For search only.
    pub aliases: BTreeMap<LanguageTag, Vec<String>>,
    /// Its support line.
    pub phone: Option<String>,
    /// Other services whose labels its guides may use.
    pub uses: Vec<Reference>,
    /// Paths of its guides, in order.
    pub guides: Vec<Reference>,
}

/// A thing to have ready.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// Name of its pictogram.
    pub icon: String,
    /// What it is.
    pub name: Texts<Prose>,
    /// What to know about it.
    pub note: Texts<Prose>,
}

/// How help is given at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceKind {
    /// By phone.
    Phone,
    /// In a library.
    Library,
    /// At an authority's desk.
    Office,
}

/// Where a person helps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its name in `places.yaml`.
    pub slug: String,
    /// How help is given.
    pub kind: PlaceKind,
    /// The country.
    pub collection: String,
    /// Its name.
    pub name: String,
    /// A number to call.
    pub phone: Option<String>,
    /// Where to go.
    pub address: Option<String>,
    /// Languages spoken.
    pub languages: Vec<LanguageTag>,
    /// What it helps with.
    pub helps: Texts<Prose>,
    /// Days (`mon-fri`) and times (`08:00-20:00`), in order.
    pub hours: Vec<(String, String)>,
    /// Dates and times (or `closed`), in order.
    pub exceptions: Vec<(String, String)>,
    /// Where to book.
    pub booking: Option<Reference>,
    /// When the facts were last looked up.
    pub checked: jiff::civil::Date,
    /// Shown as an example, not as a promise.
    pub example: bool,
    /// Where it is defined.
    pub span: Span,
}

/// An administrative word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its name in links.
    pub slug: String,
    /// The word as it stands in letters.
    pub word: String,
    /// Its language.
    pub lang: LanguageTag,
    /// Other entries.
    pub see: Vec<Reference>,
    /// For search only.
    pub aliases: BTreeMap<LanguageTag, Vec<String>>,
    /// What it means.
    pub explain: Texts<Prose>,
    /// A sentence as it stands in letters.
    pub sample: Option<String>,
    /// Where it is defined.
    pub span: Span,
}

/// A page that is not a guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainPage {
    /// Its folder below `content/pages/`.
    pub slug: String,
    /// The page in each language that has it.
    pub variants: BTreeMap<LanguageTag, Document>,
}

/// Everything the site is made of.
#[derive(Debug, Clone, Default)]
pub struct Site {
    /// Its name.
    pub title: Texts<String>,
    /// Where it will stand; ends in `/`.
    pub base_url: Option<String>,
    /// In the order of the switch.
    pub languages: Vec<LanguageTag>,
    /// Folder below `themes/`.
    pub theme: String,
    /// Hosts that may be linked to, with their subdomains.
    pub trusted_domains: Vec<String>,
    /// Guides on the first page.
    pub first: Vec<Reference>,
    /// Policies by language; every language of the site has one.
    pub publishing: BTreeMap<LanguageTag, Publishing>,
    /// Whether search engines may list machine-translated pages.
    pub index_machine: bool,
    /// Minutes without a touch after which a page is cleared for the next person; 0 is never.
    pub idle_minutes: u32,
    /// Whether a text may be sent to a voice that is not on the device.
    pub remote_voices: bool,
    /// Where readers report a mistake; `{path}`, `{lang}`, `{step}` and `{e}` are filled in.
    pub report: Option<String>,
    /// Whether pages can be kept on a device; if not, what was kept is removed.
    pub offline: bool,
    /// By tag; every language of the site has one.
    pub locales: BTreeMap<LanguageTag, Locale>,
    /// Countries, in order of their folders.
    pub collections: Vec<Collection>,
    /// By path.
    pub services: BTreeMap<String, Service>,
    /// By path.
    pub guides: BTreeMap<String, Guide>,
    /// By slug.
    pub terms: BTreeMap<String, Term>,
    /// By name.
    pub needs: BTreeMap<String, Need>,
    /// In the order of `places.yaml`.
    pub places: Vec<Place>,
    /// By slug.
    pub pages: BTreeMap<String, PlainPage>,
    /// Labels with their meanings, and where each may be used.
    pub labels: LabelTable,
}

impl Site {
    /// The language's properties.
    pub fn locale(&self, tag: &LanguageTag) -> &Locale {
        self.locales.get(tag).expect("assemble keeps only languages with a locale")
    }

    /// Languages without a description, which has been reported.
    pub fn unknown_languages(&self) -> Vec<LanguageTag> {
        let unknown = |locale: &&Locale| locale.script.is_empty();
        self.locales.values().filter(unknown).map(|locale| locale.tag.clone()).collect()
    }

    /// The country of a path below `content/`.
    pub fn collection_of(&self, path: &str) -> Option<&Collection> {
        let slug = path.split('/').next().unwrap_or(path);
        self.collections.iter().find(|collection| collection.slug == slug)
    }

    /// The guides in the order of collections, services and their lists.
    pub fn guides_in_order(&self) -> Vec<&Guide> {
        self.collections
            .iter()
            .flat_map(|collection| &collection.services)
            .filter_map(|service| self.services.get(&service.name))
            .flat_map(|service| &service.guides)
            .filter_map(|guide| self.guides.get(&guide.name))
            .collect()
    }

    /// Where a guide's labels are looked up, nearest first: names of folders, empty for `content/` itself.
    pub fn label_scopes(&self, guide: &Guide) -> Vec<String> {
        let mut scopes = vec![guide.service.clone()];
        if let Some(service) = self.services.get(&guide.service) {
            scopes.extend(service.uses.iter().map(|reference| reference.name.clone()));
        }
        scopes.extend(guide.path.split('/').next().map(str::to_owned));
        scopes.push(String::new());
        scopes
    }
}
