//! The real guides, as a whole site in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use trinvis::compile::{self, Options, Plan};
use trinvis::diagnostic::human;
use trinvis::output::Memory;
use trinvis::render::html::render;
use trinvis::render::minify::minify;
use trinvis::source::load::load;

fn options() -> Options {
    Options { today: jiff::civil::date(2026, 11, 24), languages: Vec::new() }
}

fn plan() -> Plan {
    let sources = load(Path::new(".")).unwrap();
    let compiled = compile::compile(&sources, options());
    let said = human::print(&compiled.diagnostics, &sources, human::Colour::Off);
    assert!(compiled.diagnostics.is_empty(), "{said}");
    compiled.value
}

type Files = BTreeMap<String, Vec<u8>>;

fn files(plan: &Plan) -> Files {
    let memory = Memory::default();
    compile::emit(plan, &memory).unwrap();
    memory.into_files()
}

static SITE: LazyLock<(Plan, Files)> = LazyLock::new(|| {
    let plan = plan();
    let files = files(&plan);
    (plan, files)
});

fn pages() -> impl Iterator<Item = (&'static String, String)> {
    let pages = SITE.1.iter().filter(|(path, _)| path.ends_with(".html"));
    pages.map(|(path, bytes)| (path, String::from_utf8(bytes.clone()).unwrap()))
}

#[test]
fn eight_guides_in_seven_languages_and_their_bilingual_pages() {
    let site = &SITE.0.site;
    assert_eq!((site.guides.len(), site.languages.len()), (8, 7));
    for guide in site.guides.values() {
        assert_eq!(guide.variants.len(), 7, "{}", guide.path);
        assert!((5..=10).contains(&guide.steps().count()), "{}", guide.path);
        for tag in &site.languages {
            assert!(SITE.1.contains_key(&format!("{tag}/{}/index.html", guide.path)));
            let both = format!("{tag}+{}/{}/index.html", guide.original_tag, guide.path);
            assert_eq!(SITE.1.contains_key(&both), *tag != guide.original_tag, "{both}");
        }
    }
    assert_eq!(site.terms.len(), 24);
}

#[test]
fn equal_input_gives_equal_bytes() {
    assert!(files(&plan()) == SITE.1);
}

/// Values of an attribute, with or without quotation marks.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let mut values = Vec::new();
    let needle = format!(" {name}=");
    let mut rest = html;
    while let Some(at) = rest.find(&needle) {
        rest = &rest[at + needle.len()..];
        let value = match rest.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next(),
            None => rest.split([' ', '>']).next(),
        };
        values.extend(value);
    }
    values
}

/// The path that an address leads to, as seen from a page.
fn resolve(page: &str, address: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            ".." => assert!(parts.pop().is_some(), "{page} leads out of the site: {address}"),
            "." => {}
            other => parts.push(other),
        }
    }
    parts.join("/").replace("%2B", "+")
}

#[test]
fn every_link_leads_to_a_page_and_every_fragment_to_a_place_on_it() {
    let ids: BTreeMap<&String, BTreeSet<String>> =
        pages().map(|(path, html)| (path, attributes(&html, "id").into_iter().map(str::to_owned).collect())).collect();
    let mut broken = Vec::new();
    let mut checked = 0;
    for (page, html) in pages() {
        for address in attributes(&html, "href").into_iter().chain(attributes(&html, "src")) {
            let address = address.replace("&amp;", "&");
            // The address of the site's root, which only the page for missing addresses names.
            let base = page == "404.html" && address == "/";
            if base || ["https:", "tel:", "data:"].iter().any(|scheme| address.starts_with(scheme)) {
                continue;
            }
            checked += 1;
            let (file, fragment) = address.split_once('#').unwrap_or((&address, ""));
            let target = if file.is_empty() { page.clone() } else { resolve(page, file) };
            let found = SITE.1.contains_key(&target);
            let there = fragment.is_empty() || ids.get(&target).is_some_and(|ids| ids.contains(fragment));
            if !found || !there {
                broken.push(format!("{page}: {address}"));
            }
        }
    }
    assert!(checked > 5_000, "only {checked} links were found");
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn pages_ask_for_nothing_outside_the_site() {
    for (path, html) in pages() {
        let asked = attributes(&html, "src").into_iter().filter(|source| source.contains("//"));
        assert_eq!(asked.count(), 0, "{path}");
        assert!(!html.contains("<style"), "{path} has a style element");
        assert!(attributes(&html, "style").is_empty(), "{path} has a style attribute");
        assert!(html.contains("Content-Security-Policy"), "{path}");
    }
    let style = SITE.1.iter().find(|(path, _)| path.ends_with(".css")).unwrap().1;
    let style = String::from_utf8_lossy(style);
    for address in style.split("url(").skip(1) {
        let address = address.trim_start_matches(['"', '\'']);
        assert!(address.starts_with("fonts/") || address.starts_with("data:"), "the stylesheet asks for {address:.40}");
    }
    assert!(!style.contains("@import"));
}

#[test]
fn every_page_tells_its_language_and_direction() {
    for (path, html) in pages() {
        let opening = html.split("<head").next().unwrap();
        let tag = path.split(['/', '+']).next().unwrap();
        let locale = SITE.0.site.locales.values().find(|locale| locale.tag.as_str() == tag);
        let Some(locale) = locale else { continue };
        assert_eq!(attributes(opening, "lang"), [tag], "{path}");
        assert_eq!(attributes(opening, "dir"), [locale.direction.attribute()], "{path}");
    }
}

/// What a reader sees, as words: inline elements join, all others separate.
fn words(html: &str) -> Vec<String> {
    const INLINE: [&str; 9] = ["a", "b", "bdi", "span", "mark", "br", "svg", "use", "path"];
    let body = html.split_once("<body").unwrap().1.split_once('>').unwrap().1;
    let mut text = String::new();
    let mut rest = body;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let name: String = after.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        if !INLINE.contains(&name.as_str()) {
            text.push(' ');
        }
        rest = after.split_once('>').unwrap().1;
    }
    let decoded = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
    decoded.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn minifying_joins_and_loses_no_word() {
    for address in &SITE.0.addresses {
        let page = SITE.0.page(address);
        let before = render(SITE.0.templates(), &page).unwrap();
        let after = String::from_utf8(minify(&before)).unwrap();
        assert_eq!(words(&before), words(&after), "{}", page.path);
    }
}

#[test]
fn the_sizes_that_were_promised_are_kept() {
    let weights = trinvis::report::weigh(&SITE.0).unwrap();
    let heavy: Vec<_> =
        weights.iter().filter(|weight| weight.limit.is_some_and(|limit| weight.bytes > limit)).collect();
    assert!(heavy.is_empty(), "{}", trinvis::report::print(&weights));
}

#[test]
fn machine_translations_are_not_offered_to_search_engines() {
    let sitemap = String::from_utf8(SITE.1["sitemap.xml"].clone()).unwrap();
    for (path, html) in pages() {
        let hidden = html.contains("content=noindex") || html.contains("content=\"noindex\"");
        let listed = sitemap.contains(&format!("/{}</loc>", path.trim_end_matches("index.html").replace('+', "%2B")));
        let root = path == "index.html" || path == "404.html";
        assert!(root || hidden != listed, "{path}: noindex {hidden}, in the sitemap {listed}");
    }
}

#[test]
fn thousands_of_files_are_not_needed_for_a_word_to_be_found() {
    let sources = load(Path::new(".")).unwrap();
    let site = &SITE.0.site;
    let indexes = compile::search_indexes(&sources, site, &mut Vec::new());
    for (tag, query, guide) in [
        ("da", "pas mitid", "denmark/mitid/get-mitid-with-passport"),
        ("da", "nøglekort", "denmark/mitid/nemid-has-closed"),
        ("sv", "deklarera", "sweden/skatteverket/declare-income"),
        ("ar", "mit id جواز", "denmark/mitid/get-mitid-with-passport"),
        ("fa", "mitid گذرنامه", "denmark/mitid/get-mitid-with-passport"),
        ("uk", "e-boks", "denmark/digital-post/set-up-e-boks"),
        ("ti", "nøglekort", "denmark/mitid/nemid-has-closed"),
        ("sw", "deklaration", "sweden/skatteverket/declare-income"),
    ] {
        let hits = trinvis::search::search(&indexes, tag, query, 8);
        let first = hits.iter().find_map(|hit| hit.guide.clone());
        assert_eq!(first.as_deref(), Some(guide), "{tag}: {query}");
    }
}

#[test]
fn a_recorded_voice_stands_at_its_step_in_its_language_alone() {
    let mut sources = load(Path::new(".")).unwrap();
    let guide = "denmark/mitid/log-in-with-mitid";
    let step = SITE.0.site.guides[guide].steps().next().unwrap().id.clone();
    sources.assets.insert(format!("content/{guide}/audio/ar/{step}.mp3"), b"voice".to_vec());
    let files = files(&compile::compile(&sources, options()).value);
    let (recorded, _) = files.iter().find(|(path, _)| path.ends_with(&format!("/audio/ar/{step}.mp3"))).unwrap();
    let page = |tag: &str| String::from_utf8(files[&format!("{tag}/{guide}/index.html")].clone()).unwrap();
    assert!(page("ar").contains(recorded.as_str()) && page("ar").matches("data-audio").count() == 1);
    assert!(page("ar+da").contains("data-audio") && !page("da").contains("data-audio"));
    let list = String::from_utf8(files["offline/ar.json"].clone()).unwrap();
    assert!(list.contains(recorded.as_str()));
}
