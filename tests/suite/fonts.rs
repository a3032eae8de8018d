//! Letters: each has a font, or is named before a reader sees a box.

use trinvis::compile::{self, Options};
use trinvis::source::load::{embedded, load};
use trinvis::source::{FontFile, SourceFile, Sources};
use trinvis::starter;

fn diagnostics(text: &str, fonts: Vec<FontFile>) -> Vec<String> {
    let base = starter::FILES.iter().map(|(path, text)| SourceFile { path: (*path).into(), text: (*text).into() });
    let term = "word: ord\nlang: da\nexplain:\n  da: TEXT\n  ar: كلمة\n".replace("TEXT", text);
    let term = SourceFile { path: "content/glossary/ord.yaml".into(), text: term };
    let mut sources = Sources::new(embedded().chain(base).chain([term]));
    sources.fonts = fonts;
    let options = Options { today: jiff::civil::date(2026, 11, 24), languages: Vec::new() };
    let found = compile::compile(&sources, options).diagnostics;
    found
        .iter()
        .map(|each| {
            let (path, place) = each.place(&sources);
            format!("{} {path}:{}:{} {}", each.code, place.line, place.column, each.message)
        })
        .collect()
}

fn installed() -> Vec<FontFile> {
    load(std::path::Path::new(".")).unwrap().fonts
}

#[test]
fn a_letter_that_no_font_has_is_named_with_its_place() {
    assert_eq!(diagnostics("Et ord", installed()), Vec::<String>::new());
    assert_eq!(
        diagnostics("Et 語 ord", installed()),
        ["missing-glyph content/glossary/ord.yaml:4:10 no font of the site has the letter “語” (U+8A9E)"]
    );
}

#[test]
fn without_fonts_the_site_is_built_with_one_warning() {
    let said = diagnostics("Et ord", Vec::new());
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].starts_with("no-fonts site.yaml:1:1"), "{said:?}");
}

#[test]
fn a_damaged_font_is_named() {
    let mut fonts = installed();
    fonts[0].bytes.truncate(1000);
    assert!(diagnostics("Et ord", fonts).iter().any(|said| said.starts_with("bad-font")));
}
