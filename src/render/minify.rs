//! Fewer bytes for the same page.
//!
//! The minifier takes out white space between inline elements in `div`, `nav`,
//! `header` and the like; templates put inline runs into `p`, `li`, `a` and
//! `span`, and a test compares the words of every page before and after.

use std::panic::{AssertUnwindSafe, catch_unwind};

use minify_html::Cfg;

/// A page, minified; as it was where the minifier fails.
pub fn minify(html: &str) -> Vec<u8> {
    let bytes = html.as_bytes();
    catch_unwind(AssertUnwindSafe(|| minify_html::minify(bytes, &configuration()))).unwrap_or_else(|_| bytes.to_vec())
}

/// A stylesheet, minified; as it was where the minifier fails.
pub fn minify_css(css: &str) -> String {
    let wrapped = format!("<style>{css}</style>");
    let minified = catch_unwind(AssertUnwindSafe(|| minify_html::minify(wrapped.as_bytes(), &configuration())));
    minified
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .and_then(|text| Some(text.strip_prefix("<style>")?.strip_suffix("</style>")?.to_owned()))
        .unwrap_or_else(|| css.to_owned())
}

fn configuration() -> Cfg {
    let mut configuration = Cfg::new();
    configuration.keep_closing_tags = true;
    configuration.keep_html_and_head_opening_tags = true;
    configuration.keep_input_type_text_attr = true;
    configuration.minify_css = true;
    configuration.minify_js = false;
    configuration
}
