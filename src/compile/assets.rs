//! Files that pages refer to: styles, scripts and their data, search, pictures, voices.

use crate::html::qr;
use crate::locale::LanguageTag;
use crate::model::Site;
use crate::render::html::theme_files;
use crate::render::minify::minify_css;
use crate::render::stylesheet::{WebFont, stylesheet};
use crate::search::{Indexes, encode};
use crate::source::Sources;
use crate::view::{Address, AssetPaths, World, guides_script, qr_address, qr_path, terms_script, words_script};

/// Path and bytes.
type File = (String, Vec<u8>);

/// Short enough for a name, long enough never to be met twice.
pub(super) fn digest(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().as_str()[..10].to_owned()
}

/// A path that changes whenever the content does.
fn hashed(stem: &str, ending: &str, bytes: &[u8]) -> String {
    format!("assets/{stem}.{}.{ending}", digest(bytes))
}

/// The theme's stylesheet and scripts.
pub(super) fn theme(sources: &Sources, site: &Site, fonts: &[WebFont], paths: &mut AssetPaths) -> Vec<File> {
    let files = theme_files(sources, &site.theme);
    let text = |name: &str| files.get(name).map(|(_, text)| *text).unwrap_or_default();
    let style = minify_css(&stylesheet(text("style.css"), &site.locales, fonts));
    paths.style = hashed("style", "css", style.as_bytes());
    let tools = minify_css(text("tools.css"));
    paths.tools_style = hashed("tools", "css", tools.as_bytes());
    let mut made = vec![(paths.style.clone(), style.into_bytes()), (paths.tools_style.clone(), tools.into_bytes())];
    let named: [(&str, &mut String); 5] = [
        ("places", &mut paths.places_script),
        ("site", &mut paths.site_script),
        ("search", &mut paths.search_script),
        ("guide", &mut paths.guide_script),
        ("plan", &mut paths.plan_script),
    ];
    for (name, path) in named {
        let script = without_comments(text(&format!("scripts/{name}.js")));
        *path = hashed(name, "js", script.as_bytes());
        made.push((path.clone(), script.into_bytes()));
    }
    made
}

/// A script without the comments that begin a line, and without indentation.
pub(super) fn without_comments(script: &str) -> String {
    let mut out = String::with_capacity(script.len());
    let mut inside = false;
    for line in script.lines() {
        let mut rest = line.trim();
        while inside || rest.starts_with("/*") {
            let after = rest.split_once("*/").map(|(_, after)| after.trim());
            inside = after.is_none();
            rest = after.unwrap_or_default();
            if inside {
                break;
            }
        }
        if !rest.is_empty() && !rest.starts_with("//") {
            out.push_str(rest);
            out.push('\n');
        }
    }
    out
}

/// The words that guides explain in place, and the messages that the theme's
/// scripts show: for each language a script of both.
pub(super) fn said(sources: &Sources, world: World<'_>) -> Vec<Said> {
    let files = theme_files(sources, &world.site.theme);
    let list = files.get("scripts/words.txt").map(|(_, text)| *text).unwrap_or_default();
    let keys: Vec<&str> = list.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).collect();
    let script = |name: &str, tag: &LanguageTag, text: String| {
        (hashed(&format!("{name}/{tag}"), "js", text.as_bytes()), text.into_bytes())
    };
    let languages = world.site.languages.iter().map(|tag| Said {
        tag: tag.clone(),
        terms: script("terms", tag, terms_script(world, tag)),
        words: script("words", tag, words_script(world, tag, &keys)),
    });
    languages.collect()
}

/// What scripts say in a language.
pub(super) struct Said {
    pub(super) tag: LanguageTag,
    pub(super) terms: File,
    pub(super) words: File,
}

/// The guides of each service, for plans; they keep their names, since a plan names them.
pub(super) fn guides(world: World<'_>) -> Vec<File> {
    let services = world.site.services.values();
    let each = services.flat_map(|service| world.site.languages.iter().map(move |tag| (service, tag)));
    each.filter_map(|(service, tag)| {
        let script = guides_script(world, tag, service)?;
        Some((format!("guides/{tag}/{}.js", service.path), script.into_bytes()))
    })
    .collect()
}

/// The search indexes; only their manifests keep a name.
pub(super) fn search(site: &Site, indexes: &Indexes, paths: &mut AssetPaths) -> Vec<File> {
    let mut files = Vec::new();
    for tag in &site.languages {
        for file in encode(indexes, tag.as_str(), digest) {
            files.push((format!("search/{}", file.name), file.bytes));
        }
        paths.search.insert(tag.clone(), format!("search/{tag}.js"));
    }
    files
}

/// Pictures and recorded voices of guides, as they are.
pub(super) fn pictures(sources: &Sources) -> Vec<File> {
    sources
        .assets
        .iter()
        .filter_map(|(path, bytes)| {
            let path = path.strip_prefix("content/")?;
            let carried = path.contains("/images/") || path.contains("/audio/");
            carried.then(|| (format!("{}/{path}", crate::html::PICTURES), bytes.clone()))
        })
        .collect()
}

/// A code for each guide page, to take it along on one's own phone.
pub(super) fn qr_codes(site: &Site, addresses: &[Address], paths: &mut AssetPaths) -> Vec<File> {
    let mut files = Vec::new();
    for address in addresses {
        let Some(says) = qr_address(site, address) else { continue };
        let Some(drawing) = qr::svg(&says) else { continue };
        let path = qr_path(&says);
        paths.codes.insert(address.clone(), path.clone());
        files.push((path, drawing.into_bytes()));
    }
    files
}
