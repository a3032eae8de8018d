//! Files for servers and search engines.

use crate::html::escape;
use crate::model::Site;
use crate::view::{self, Address, CONTENT_SECURITY_POLICY};

/// `_headers`, as Netlify and others read it.
pub fn headers() -> String {
    format!(
        "/*\n  Content-Security-Policy: {CONTENT_SECURITY_POLICY}; frame-ancestors 'none'\n  Referrer-Policy: no-referrer\n  X-Content-Type-Options: nosniff\n  Permissions-Policy: camera=(), microphone=(), geolocation=(), interest-cohort=()\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n/search/*\n  Cache-Control: public, max-age=0, must-revalidate\n/*.html\n  Cache-Control: public, max-age=0, must-revalidate\n",
    )
}

/// `robots.txt`.
pub fn robots(site: &Site) -> String {
    let sitemap = site.base_url.as_ref().map(|base| format!("\nSitemap: {base}sitemap.xml\n")).unwrap_or_default();
    format!("User-agent: *\nAllow: /\n{sitemap}")
}

/// `sitemap.xml` with the languages of each page; none without `base_url`.
pub fn sitemap(site: &Site, addresses: &[Address]) -> Option<String> {
    site.base_url.as_ref()?;
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for address in addresses.iter().filter(|address| view::is_indexed(site, address)) {
        let location = view::on_the_web(site, &address.path(site)).unwrap_or_default();
        xml.push_str(&format!("<url><loc>{}</loc>", escape(&location)));
        if let Address::Guide(_, path) = address {
            let checked = site.guides.get(path).map(|guide| guide.checked.to_string()).unwrap_or_default();
            xml.push_str(&format!("<lastmod>{checked}</lastmod>"));
        }
        for alternate in view::alternates(site, address) {
            xml.push_str(&format!(
                "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>",
                escape(&alternate.hreflang),
                escape(&alternate.href),
            ));
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    Some(xml)
}

/// The stair of the wordmark.
pub const ICON: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><path fill=\"#4f1f4b\" d=\"M0 0h24v24H0z\"/><path fill=\"#f2a51f\" d=\"M3 21v-6h6V9h6V3h6v18z\"/></svg>\n";

/// `manifest.webmanifest`, with which a tablet keeps the site at hand.
pub fn manifest(site: &Site) -> String {
    let name = site.languages.first().and_then(|tag| site.title.get(tag)).cloned().unwrap_or_default();
    let manifest = serde_json::json!({
        "name": name,
        "short_name": name,
        "start_url": "./index.html",
        "scope": "./",
        "display": "standalone",
        "background_color": "#faf7f3",
        "theme_color": "#4f1f4b",
        "icons": [{"src": "assets/icon.svg", "sizes": "any", "type": "image/svg+xml", "purpose": "any maskable"}],
    });
    format!("{manifest}\n")
}
