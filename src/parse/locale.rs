//! `i18n/<tag>/language.yaml`.

use super::fields::Fields;
use super::yaml::Node;
use crate::diagnostic::Diagnostic;
use crate::locale::{Direction, LanguageTag, Locale, Type};

/// What the file says of its language.
pub fn parse(tag: &LanguageTag, node: &Node, diagnostics: &mut Vec<Diagnostic>) -> Locale {
    let mut fields = Fields::new(node, diagnostics);
    fields.required("direction");
    let locale = Locale {
        tag: tag.clone(),
        name: fields.text("name").unwrap_or_else(|| tag.to_string()),
        direction: fields
            .choice("direction", &[("ltr", Direction::Ltr), ("rtl", Direction::Rtl)])
            .unwrap_or(Direction::Ltr),
        script: fields.text("script").unwrap_or_default(),
        fonts: fields.texts("fonts"),
        typography: typography(&mut fields),
        alphabet: fields.optional_text("alphabet").unwrap_or_default(),
        foreign_letters: fields.optional_text("foreign_letters").unwrap_or_default(),
        welcome: fields.optional_text("welcome").unwrap_or_default(),
    };
    fields.choice("numerals", &[("latn", ()), ("native", ()), ("both", ())]);
    fields.finish();
    locale
}

fn typography(fields: &mut Fields<'_>) -> Type {
    let plain = Type { scale: 1.0, line: 1.5, heading_line: 1.25 };
    let Some(node) = fields.optional("type") else { return plain };
    let mut inner = Fields::new(node, fields.diagnostics());
    let typography = Type {
        scale: inner.parsed("scale", "a number such as 1.12").unwrap_or(plain.scale),
        line: inner.parsed("line", "a number such as 1.5").unwrap_or(plain.line),
        heading_line: inner.parsed("heading_line", "a number such as 1.25").unwrap_or(plain.heading_line),
    };
    inner.finish();
    typography
}
