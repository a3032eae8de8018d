//! Written-out dates and alphabetical order, from the Unicode locale data.
//!
//! The calendar is Gregorian and digits are Latin in every language: the
//! authorities' letters and screens show them so.

use std::cmp::Ordering;

use icu::calendar::{Date, Gregorian};
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::YMDE;
use icu::locale::Locale;

use super::LanguageTag;

/// A date with weekday and name of month, such as `tirsdag den 24. november 2026`.
///
/// A language without data, or a date out of range, gives the ISO form.
pub fn written(tag: &LanguageTag, date: jiff::civil::Date) -> String {
    try_written(tag, date).unwrap_or_else(|| date.to_string())
}

fn try_written(tag: &LanguageTag, date: jiff::civil::Date) -> Option<String> {
    let locale: Locale = format!("{tag}-u-nu-latn").parse().ok()?;
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), YMDE::long()).ok()?;
    let day = Date::try_new_gregorian(
        i32::from(date.year()),
        u8::try_from(date.month()).ok()?,
        u8::try_from(date.day()).ok()?,
    )
    .ok()?;
    Some(formatter.format(&day).to_string())
}

/// Alphabetical order of a language.
pub struct Alphabet(Option<CollatorBorrowed<'static>>);

impl Alphabet {
    /// Digits count as numbers; a language without data sorts by code points.
    pub fn of(tag: &LanguageTag) -> Self {
        let locale = format!("{tag}-u-kn").parse::<Locale>().ok();
        Self(locale.and_then(|locale| Collator::try_new(locale.into(), CollatorOptions::default()).ok()))
    }

    /// Which comes first.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        match &self.0 {
            Some(collator) => collator.compare(a, b),
            None => a.cmp(b),
        }
    }
}
