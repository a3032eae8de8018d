//! Files that pages refer to: stylesheet, scripts, search, pictures.

use crate::html::qr;
use crate::model::Site;
use crate::render::html::theme_files;
use crate::render::minify::minify_css;
use crate::render::stylesheet::{WebFont, stylesheet};
use crate::search::{Indexes, encode};
use crate::source::Sources;
use crate::view::{Address, AssetPaths, qr_address, qr_path};

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
    let mut made = vec![(paths.style.clone(), style.into_bytes())];
    let named: [(&str, &mut String); 2] = [("site", &mut paths.site_script), ("search", &mut paths.search_script)];
    for (name, path) in named {
        let script = text(&format!("scripts/{name}.js"));
        *path = hashed(name, "js", script.as_bytes());
        made.push((path.clone(), script.as_bytes().to_vec()));
    }
    made
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

/// Pictures of guides, as they are.
pub(super) fn pictures(sources: &Sources) -> Vec<File> {
    sources
        .assets
        .iter()
        .filter_map(|(path, bytes)| {
            let path = path.strip_prefix("content/")?;
            path.contains("/images/").then(|| (format!("{}/{path}", crate::html::PICTURES), bytes.clone()))
        })
        .collect()
}

/// A code for each guide page, to take it along on one's own phone.
pub(super) fn qr_codes(site: &Site, addresses: &[Address]) -> Vec<File> {
    addresses
        .iter()
        .filter_map(|address| qr_address(site, address))
        .filter_map(|says| Some((qr_path(&says), qr::svg(&says)?.into_bytes())))
        .collect()
}
