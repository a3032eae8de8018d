//! Characters that nobody sees and that change what is read.

use crate::diagnostic::Diagnostic;
use crate::model::Site;
use crate::source::{FileId, SourceFile, Sources, Span};

/// Characters that change the direction of text: code point, name, names as an HTML entity.
const CONTROLS: [(char, &str); 12] = [
    ('\u{061C}', "ARABIC LETTER MARK"),
    ('\u{200E}', "LEFT-TO-RIGHT MARK"),
    ('\u{200F}', "RIGHT-TO-LEFT MARK"),
    ('\u{202A}', "LEFT-TO-RIGHT EMBEDDING"),
    ('\u{202B}', "RIGHT-TO-LEFT EMBEDDING"),
    ('\u{202C}', "POP DIRECTIONAL FORMATTING"),
    ('\u{202D}', "LEFT-TO-RIGHT OVERRIDE"),
    ('\u{202E}', "RIGHT-TO-LEFT OVERRIDE"),
    ('\u{2066}', "LEFT-TO-RIGHT ISOLATE"),
    ('\u{2067}', "RIGHT-TO-LEFT ISOLATE"),
    ('\u{2068}', "FIRST STRONG ISOLATE"),
    ('\u{2069}', "POP DIRECTIONAL ISOLATE"),
];

pub(super) fn check(_: &Site, sources: &Sources) -> Vec<Diagnostic> {
    sources
        .below("content/")
        .chain(sources.find("site.yaml"))
        .flat_map(|(file, source)| controls(file, source).chain(entities(file, source)).collect::<Vec<_>>())
        .collect()
}

fn controls(file: FileId, source: &SourceFile) -> impl Iterator<Item = Diagnostic> {
    source.text.char_indices().filter_map(move |(at, character)| {
        let (_, name) = CONTROLS.iter().find(|(control, _)| *control == character)?;
        Some(report(Span::new(file, at, at + character.len_utf8()), character, name))
    })
}

/// `&rlm;`, `&#8207;` and `&#x200F;` are the same characters in disguise.
fn entities(file: FileId, source: &SourceFile) -> impl Iterator<Item = Diagnostic> {
    source.text.match_indices('&').filter_map(move |(at, _)| {
        let rest = &source.text[at + 1..];
        let end = rest.char_indices().take(12).find(|(_, character)| *character == ';')?.0;
        let character = decode(&rest[..end])?;
        let (_, name) = CONTROLS.iter().find(|(control, _)| *control == character)?;
        Some(report(Span::new(file, at, at + end + 2), character, name))
    })
}

fn decode(entity: &str) -> Option<char> {
    match entity {
        "lrm" => return Some('\u{200E}'),
        "rlm" => return Some('\u{200F}'),
        _ => {}
    }
    let number = entity.strip_prefix('#')?;
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code)
}

fn report(span: Span, character: char, name: &str) -> Diagnostic {
    Diagnostic::error(
        "bidi-control",
        span,
        format!("found the invisible character U+{:04X} {name}", u32::from(character)),
    )
    .help("delete it: the pages set the direction of numbers and foreign words by themselves")
}
