//! Fonts and lines for the tests of this module.

use std::collections::BTreeSet;

use super::FontFace;

pub(super) struct Line {
    pub(super) language: &'static str,
    pub(super) font: &'static str,
    pub(super) text: &'static str,
}

/// Lines with what is particular to each language: joining, lam-alef, vowel
/// marks over a shadda, ZWNJ, labialised syllables, letters with marks, kerning between letters and signs.
pub(super) const LINES: &[Line] = &[
    Line {
        language: "ar", font: "vazirmatn", text: "أكِّد الهويّة، ثم افتح البريد الرقميّ؟ لا تُعطِ رمزك لأحدٍ"
    },
    Line {
        language: "ar", font: "vazirmatn", text: "الإقامة والأوراق ولأجلك إلى مكتب البلدية مثلاً"
    },
    Line {
        language: "fa",
        font: "vazirmatn",
        text: "می\u{200C}خواهم برنامهٔ گذرنامه را در گوشی نصب کنم؛ پست دیجیتال چیست؟",
    },
    Line {
        language: "ti", font: "noto-sans-ethiopic", text: "ሓድሽ፡መንነት፡ብፓስፖርትኻ፡ክትፈጥር፡ትኽእል፡ኢኻ።፣ቋንቋ፡ትግርኛ፤ኲናት"
    },
    Line {
        language: "uk", font: "noto-sans", text: "Отримайте цифровий підпис — «з’їзд» ґанку, її щоденний Є№"
    },
    Line {
        language: "sv", font: "noto-sans", text: "Öppna appen, skriv ÅÄÖ åäö — ”AVÖVA Té” 08-123 45 67 fi fl"
    },
    Line { language: "sv", font: "noto-sans", text: "\"Te\" (m.m.) & T... A? y? Va, Ky." },
    Line { language: "da", font: "noto-sans", text: "Næste: åbn »Få MitID«, vælg Ændr Øre +45 33 98 00 10" },
    Line { language: "sw", font: "noto-sans", text: "Ng’ombe: endelea kuweka nenosiri lako" },
];

/// A font file as `npm ci` puts it in place.
pub(super) fn face(name: &str, weight: &str) -> FontFace {
    let family: String = name.split('-').map(|word| word[..1].to_uppercase() + &word[1..]).collect();
    let root = env!("CARGO_MANIFEST_DIR");
    let path = format!("{root}/node_modules/@expo-google-fonts/{name}/{weight}/{family}_{weight}.ttf");
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}; run `npm ci` first"));
    FontFace::parse(name, bytes).unwrap()
}

pub(super) fn letters_of(text: &str) -> BTreeSet<char> {
    text.chars().collect()
}
