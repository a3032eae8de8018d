//! `guide.yaml`: what holds for a guide in all languages.

use std::collections::BTreeMap;

use jiff::Span as Duration;
use jiff::civil::Date;

use super::{reference, references};
use crate::diagnostic::Diagnostic;
use crate::locale::LanguageTag;
use crate::model::{Guide, Screen};
use crate::parse::fields::{self, Fields};
use crate::parse::yaml::Node;
use crate::source::Span;

/// A guide without variants.
pub fn parse(path: &str, original: &LanguageTag, node: &Node, diagnostics: &mut Vec<Diagnostic>) -> Guide {
    let mut fields = Fields::new(node, diagnostics);
    let minutes = fields.parsed("minutes", "a whole number of minutes, such as 20").unwrap_or(0);
    fields.required("needs");
    let needs = references(&mut fields, "needs");
    audience(&mut fields);
    let risky = fields.choice("risk", &[("normal", false), ("high", true)]).unwrap_or(false);
    let owner = fields.text("owner").unwrap_or_default();
    let checked: Date = fields.parsed("checked", "a date such as 2026-01-31").unwrap_or_default();
    let review_due = review_due(&mut fields, checked);
    fields.required("official");
    let guide = Guide {
        path: path.to_owned(),
        service: path.rsplit_once('/').map_or(path, |(service, _)| service).to_owned(),
        original_tag: original.clone(),
        minutes,
        needs,
        risky,
        owner,
        checked,
        review_due,
        official: references(&mut fields, "official"),
        practice: reference(&mut fields, "practice"),
        requires: references(&mut fields, "requires"),
        related: references(&mut fields, "related"),
        formerly: fields.texts("formerly"),
        screens: screens(&mut fields),
        variants: BTreeMap::new(),
        record: BTreeMap::new(),
        span: Span::file_start(node.span.file),
    };
    fields.finish();
    guide
}

fn audience(fields: &mut Fields<'_>) {
    let Some(node) = fields.optional("audience") else { return };
    let known = [("newcomer", ()), ("senior", ()), ("young", ()), ("everyone", ())];
    let diagnostics = fields.diagnostics();
    for item in fields::list(node, diagnostics) {
        fields::choice(item, &known, diagnostics);
    }
}

/// `checked` plus `review_in`.
fn review_due(fields: &mut Fields<'_>, checked: Date) -> Date {
    let Some(node) = fields.required("review_in") else { return checked };
    let Some(text) = fields::text(node, fields.diagnostics()) else { return checked };
    let due = duration(&text).and_then(|duration| checked.checked_add(duration).ok());
    due.unwrap_or_else(|| {
        fields.diagnostics().push(
            Diagnostic::error("bad-value", node.span, format!("found “{text}”, expected a time such as 6 months"))
                .help("write a number and days, weeks, months or years"),
        );
        checked
    })
}

fn duration(text: &str) -> Option<Duration> {
    let (number, unit) = text.split_once(' ')?;
    let number: i32 = number.parse().ok()?;
    match unit.trim() {
        "day" | "days" => Duration::new().try_days(number).ok(),
        "week" | "weeks" => Duration::new().try_weeks(number).ok(),
        "month" | "months" => Duration::new().try_months(number).ok(),
        "year" | "years" => Duration::new().try_years(number).ok(),
        _ => None,
    }
}

fn screens(fields: &mut Fields<'_>) -> BTreeMap<String, Screen> {
    let Some(node) = fields.optional("screens") else { return BTreeMap::new() };
    let diagnostics = fields.diagnostics();
    fields::entries(node, diagnostics)
        .iter()
        .map(|(key, value)| (key.text.clone(), screen(key.span, value, diagnostics)))
        .collect()
}

fn screen(span: Span, node: &Node, diagnostics: &mut Vec<Diagnostic>) -> Screen {
    let mut fields = Fields::new(node, diagnostics);
    fields.required("device");
    let phone = fields.choice("device", &[("phone", true), ("web", false)]).unwrap_or(true);
    let app = fields.optional_text("app");
    let address = fields.optional_text("address");
    let screen = Screen {
        phone,
        bar: app.or(address).unwrap_or_default(),
        lines: fields.texts("lines"),
        field: fields.optional_text("field"),
        button: fields.optional_text("button"),
        span,
    };
    if screen.bar.is_empty() {
        fields.diagnostics().push(
            Diagnostic::error("missing-key", span, "the screen has neither app nor address")
                .help("add “app: MitID” or “address: mitid.dk”"),
        );
    }
    fields.finish();
    screen
}
