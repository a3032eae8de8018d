//! The stylesheet: fonts and type of each language, then the theme's own.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::font::{Share, unicode_range};
use crate::locale::{LanguageTag, Locale};

/// A font file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebFont {
    /// The family in the stylesheet.
    pub family: String,
    /// 400 or 700.
    pub weight: u16,
    /// Its path in the site.
    pub path: String,
    /// The letters it draws.
    pub letters: std::collections::BTreeSet<char>,
    /// The font and script it was cut from.
    pub share: Share,
}

/// The family that draws nothing but the languages' own names.
pub const NAMES: &str = "Names";

/// The whole stylesheet, not yet minified; font addresses are relative to `assets/`.
pub fn stylesheet(theme: &str, locales: &BTreeMap<LanguageTag, Locale>, fonts: &[WebFont]) -> String {
    let mut css = String::new();
    for font in fonts {
        let _ = writeln!(
            css,
            "@font-face{{font-family:\"{}\";font-weight:{};font-display:swap;src:url(\"{}\") format(\"woff2\");unicode-range:{}}}",
            font.family,
            font.weight,
            font.path.trim_start_matches("assets/"),
            unicode_range(&font.letters),
        );
    }
    let mut families: Vec<&str> = Vec::new();
    for font in fonts.iter().filter(|font| font.family != NAMES) {
        if !families.contains(&font.family.as_str()) {
            families.push(&font.family);
        }
    }
    let mut stack: String = families.iter().map(|family| format!("\"{family}\",")).collect();
    stack.push_str("\"Segoe UI\",\"Geeza Pro\",Nyala,Kefa,\"Abyssinica SIL\",system-ui,sans-serif");
    let _ = writeln!(css, ":root{{--fonts:{stack};--names:\"{NAMES}\",{stack}}}");
    for locale in locales.values() {
        let typography = locale.typography;
        let _ = writeln!(
            css,
            ":lang({}){{--k:{};--lh:{};--lh-head:{}{}}}",
            locale.tag,
            typography.scale,
            typography.line,
            typography.heading_line,
            // Scripts without hyphenation: everything that is not written with spaces and Latin or Cyrillic letters.
            if matches!(locale.script.as_str(), "Latn" | "Cyrl") { "" } else { ";hyphens:none" },
        );
    }
    css.push_str(theme);
    css
}
