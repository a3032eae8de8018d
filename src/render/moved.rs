//! Pages at old addresses that lead on: printed codes outlive renamed guides.

use crate::html::{escape, guide_page, relative};
use crate::locale::LanguageTag;
use crate::model::Site;
use crate::view::CONTENT_SECURITY_POLICY;

/// Path in the site, and the page that leads on.
pub fn pages(site: &Site) -> Vec<(String, Vec<u8>)> {
    moves(site)
        .map(|(from, to, tag, title)| {
            let path = format!("{from}/index.html");
            let page = page(&path, &to, &tag, site.locale(&tag).direction.attribute(), &title);
            (path, page.into_bytes())
        })
        .collect()
}

/// Lines of `_redirects`.
pub fn redirects(site: &Site) -> String {
    moves(site)
        .map(|(from, to, _, _)| {
            let to = to.trim_end_matches("index.html");
            format!("/{from}/* /{to}:splat 301\n")
        })
        .collect()
}

/// Old folder, new page, language and title, for each old address in each language, bilingual ones too.
fn moves(site: &Site) -> impl Iterator<Item = (String, String, LanguageTag, String)> {
    site.guides.values().flat_map(move |guide| {
        guide.formerly.iter().flat_map(move |old| {
            site.languages.iter().flat_map(move |tag| {
                let title = guide.variants.get(tag).unwrap_or(guide.original()).document.title.plain();
                let own = (format!("{tag}/{old}"), guide_page(guide, tag, false), tag.clone(), title.clone());
                let both = (*tag != guide.original_tag).then(|| {
                    let from = format!("{tag}+{}/{old}", guide.original_tag);
                    (from, guide_page(guide, tag, true), tag.clone(), title)
                });
                std::iter::once(own).chain(both)
            })
        })
    })
}

fn page(from: &str, to: &str, tag: &LanguageTag, dir: &str, title: &str) -> String {
    let href = escape(&relative(from, to));
    let title = escape(title);
    format!(
        "<!doctype html><html lang=\"{tag}\" dir=\"{dir}\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"{CONTENT_SECURITY_POLICY}\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"robots\" content=\"noindex\"><meta http-equiv=\"refresh\" content=\"0; url={href}\"><title>{title}</title></head><body><main><h1><a href=\"{href}\">{title}</a></h1></main></body></html>",
    )
}
