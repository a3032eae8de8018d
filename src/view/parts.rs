//! Parts that several kinds of pages share: places, tasks, tongues.

use serde::Serialize;

use super::{Address, World, href, is_published};
use crate::html::inline::inlines;
use crate::html::{Html, Scope};
use crate::locale::catalog::Value;
use crate::locale::{LanguageTag, date};
use crate::model::{Guide, Place, PlaceKind, Prose, Site, Texts};

/// A language to choose.
#[derive(Debug, Clone, Serialize)]
pub struct Tongue {
    /// Its tag.
    pub tag: String,
    /// Its own name.
    pub name: String,
    /// Its direction.
    pub dir: &'static str,
    /// Its first page.
    pub href: String,
    /// A sentence that invites.
    pub welcome: String,
}

/// A guide in a list.
#[derive(Debug, Clone, Serialize)]
pub struct Task {
    /// Its title, in the page's language where there is one.
    pub title_html: Html,
    /// Its summary.
    pub summary_html: Html,
    /// Its page.
    pub href: String,
    /// A pictogram.
    pub icon: String,
    /// How long it takes.
    pub minutes: u32,
    /// How many steps it has.
    pub steps: usize,
}

/// Days and times.
#[derive(Debug, Clone, Serialize)]
pub struct Hours {
    /// Days, written out.
    pub days: String,
    /// Times, or a word.
    pub times: String,
}

/// A date and times.
#[derive(Debug, Clone, Serialize)]
pub struct Exception {
    /// The date, written out.
    pub date: String,
    /// Times, or a word.
    pub times: String,
}

/// A language spoken.
#[derive(Debug, Clone, Serialize)]
pub struct Spoken {
    /// Its tag.
    pub tag: String,
    /// Its own name.
    pub name: String,
    /// Its direction.
    pub dir: &'static str,
}

/// Where a person helps.
#[derive(Debug, Clone, Serialize)]
pub struct PlaceView {
    /// The fragment of its address.
    pub id: String,
    /// Its name.
    pub name: String,
    /// `phone`, `library` or `office`.
    pub kind: &'static str,
    /// The language of name and address.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// A number to call.
    pub phone: Option<String>,
    /// The number as a link.
    pub phone_href: Option<String>,
    /// Where to go.
    pub address: Option<String>,
    /// What it helps with.
    pub helps_html: Html,
    /// Opening hours.
    pub hours: Vec<Hours>,
    /// Days that differ.
    pub exceptions: Vec<Exception>,
    /// Languages spoken.
    pub languages: Vec<Spoken>,
    /// Where to book.
    pub booking: Option<String>,
    /// When the facts were looked up, written out.
    pub checked: String,
    /// The same day, such as `2026-11-22`.
    pub checked_on: String,
    /// Whether that is long ago.
    pub old: bool,
    /// Every open day with its times, for scripts: `mon=08:00-20:00;tue=…`.
    pub open: String,
    /// Days that differ, for scripts: `2026-12-24=closed;…`.
    pub open_except: String,
    /// Shown as an example.
    pub example: bool,
}

/// Whom to call, by country.
#[derive(Debug, Clone, Serialize)]
pub struct AlarmGroup {
    /// The country.
    pub country: String,
    /// Whom to call there.
    pub places: Vec<PlaceView>,
}

/// The languages to choose, in the site's order.
pub(super) fn tongues(world: World<'_>, from: &str) -> Vec<Tongue> {
    world
        .site
        .languages
        .iter()
        .map(|tag| {
            let locale = world.site.locale(tag);
            Tongue {
                tag: tag.to_string(),
                name: locale.name.clone(),
                dir: locale.direction.attribute(),
                href: href(from, &Address::Home(tag.clone()), world.site),
                welcome: locale.welcome.clone(),
            }
        })
        .collect()
}

/// A scope for text of the site that belongs to no guide.
pub(super) fn scope<'a>(world: World<'a>, page: &'a str, tag: &'a LanguageTag) -> Scope<'a> {
    Scope {
        site: world.site,
        catalogs: world.catalogs,
        page,
        page_tag: tag,
        bilingual: false,
        tag,
        guide: None,
        labels: &[],
    }
}

/// A text in the scope's language; empty where an error has been reported.
pub(super) fn text(scope: &Scope<'_>, texts: &Texts<Prose>) -> Html {
    Html(texts.get(scope.tag).map(|prose| inlines(scope, &prose.content)).unwrap_or_default())
}

/// `(html, is in the page's language)` of a guide's title or summary, with the original's in its place.
pub(super) fn in_language_or_original(
    scope: &Scope<'_>,
    guide: &Guide,
    pick: impl Fn(&crate::model::Document) -> &Prose,
) -> Html {
    if let Some(variant) = guide.variants.get(scope.tag) {
        return Html(inlines(scope, &pick(&variant.document).content));
    }
    let original = guide.original();
    let inner = scope.in_language(&guide.original_tag);
    Html(foreign(&inner, &inlines(&inner, &pick(&original.document).content)))
}

/// A fragment with the language and direction of its scope.
pub(super) fn foreign(scope: &Scope<'_>, html: &str) -> String {
    format!("<span lang=\"{}\" dir=\"{}\">{html}</span>", scope.tag, scope.direction().attribute())
}

/// A guide in a list; none where readers of the scope's language get no page of it.
pub(super) fn task(scope: &Scope<'_>, guide: &Guide) -> Option<Task> {
    if !is_published(scope.site, guide, scope.tag) {
        return None;
    }
    let address = Address::Guide(scope.tag.clone(), guide.path.clone());
    let bilingual = Address::Bilingual(scope.tag.clone(), guide.path.clone());
    let to = if scope.bilingual && *scope.tag != guide.original_tag { bilingual } else { address };
    Some(Task {
        title_html: in_language_or_original(scope, guide, |document| &document.title),
        summary_html: in_language_or_original(scope, guide, |document| &document.summary),
        href: href(scope.page, &to, scope.site),
        icon: icon(scope.site, guide),
        minutes: guide.minutes,
        steps: guide.steps().count(),
    })
}

/// A guide's pictogram: of its first need that says more than "a phone".
fn icon(site: &Site, guide: &Guide) -> String {
    let icons = || guide.needs.iter().filter_map(|need| Some(site.needs.get(&need.name)?.icon.as_str()));
    let telling = icons().find(|icon| !matches!(*icon, "phone" | "computer")).or_else(|| icons().next());
    format!("p-{}", telling.unwrap_or("paper"))
}

/// Days after which somebody should look up a place's times again.
const OLD: i64 = 90;

/// A place, in the scope's language.
pub(super) fn place(world: World<'_>, scope: &Scope<'_>, place: &Place) -> PlaceView {
    let site = world.site;
    let lang = site
        .collections
        .iter()
        .find(|collection| collection.slug == place.collection)
        .map(|collection| &collection.original);
    PlaceView {
        id: place.slug.clone(),
        name: place.name.clone(),
        kind: match place.kind {
            PlaceKind::Phone => "phone",
            PlaceKind::Library => "library",
            PlaceKind::Office => "office",
        },
        lang: lang.map(ToString::to_string).unwrap_or_default(),
        dir: lang.map_or("ltr", |tag| site.locale(tag).direction.attribute()),
        phone: place.phone.as_ref().map(|phone| phone.replace(' ', "\u{a0}")),
        phone_href: place.phone.as_ref().map(|phone| format!("tel:{}", phone.replace([' ', '-'], ""))),
        address: place.address.clone(),
        helps_html: text(scope, &place.helps),
        hours: place
            .hours
            .iter()
            .map(|(days, times)| Hours {
                days: self::days(world, scope.tag, days),
                times: self::times(world, scope.tag, times),
            })
            .collect(),
        exceptions: place
            .exceptions
            .iter()
            .map(|(day, times)| Exception {
                date: day.parse().map_or_else(|_| day.clone(), |day| date::written(scope.tag, day)),
                times: self::times(world, scope.tag, times),
            })
            .collect(),
        languages: place
            .languages
            .iter()
            .filter_map(|tag| site.locales.get(tag))
            .map(|locale| Spoken {
                tag: locale.tag.to_string(),
                name: locale.name.clone(),
                dir: locale.direction.attribute(),
            })
            .collect(),
        booking: place.booking.as_ref().map(|booking| booking.name.clone()),
        checked: date::written(scope.tag, place.checked),
        checked_on: place.checked.to_string(),
        old: place.checked + jiff::Span::new().days(OLD) < world.today,
        open: place.hours.iter().flat_map(|(days, times)| open_days(days, times)).collect::<Vec<_>>().join(";"),
        open_except: place.exceptions.iter().map(|(day, times)| format!("{day}={times}")).collect::<Vec<_>>().join(";"),
        example: place.example,
    }
}

/// `mon-fri` and times as `mon=…` to `fri=…`; nothing for a closed day.
fn open_days(days: &str, times: &str) -> Vec<String> {
    const WEEK: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let (from, to) = days.split_once('-').unwrap_or((days, days));
    let at = |name: &str| WEEK.iter().position(|day| *day == name);
    let (Some(from), Some(to)) = (at(from), at(to)) else { return Vec::new() };
    if times == "closed" || from > to {
        return Vec::new();
    }
    WEEK[from..=to].iter().map(|day| format!("{day}={}", times.replace(' ', ""))).collect()
}

/// `mon` or `mon-fri`, written out.
fn days(world: World<'_>, tag: &LanguageTag, days: &str) -> String {
    let day = |name: &str| world.catalogs.text(tag, &format!("day-{name}"), &[]).unwrap_or_else(|| name.to_owned());
    match days.split_once('-') {
        None => day(days),
        Some((from, to)) => {
            let values = [("from", Value::Text(day(from))), ("to", Value::Text(day(to)))];
            plain(&world.catalogs.text(tag, "day-range", &values).unwrap_or_default())
        }
    }
}

fn times(world: World<'_>, tag: &LanguageTag, times: &str) -> String {
    if times == "closed" {
        return world.catalogs.text(tag, "closed-day", &[]).unwrap_or_default();
    }
    times.replace('-', "–")
}

/// Without isolates, where the words are all of one language.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// The emergency places of all countries, those of `first` first.
pub(super) fn alarm(world: World<'_>, scope: &Scope<'_>, first: Option<&str>) -> Vec<AlarmGroup> {
    let site = world.site;
    let mut collections: Vec<_> = site.collections.iter().collect();
    collections.sort_by_key(|collection| Some(collection.slug.as_str()) != first);
    collections
        .into_iter()
        .map(|collection| AlarmGroup {
            country: collection.name.get(scope.tag).cloned().unwrap_or_default(),
            places: collection
                .emergency
                .iter()
                .filter_map(|reference| site.places.iter().find(|place| place.slug == reference.name))
                .map(|found| place(world, scope, found))
                .collect(),
        })
        .collect()
}
