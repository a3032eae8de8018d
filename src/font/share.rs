//! Deals the letters of a language out over the fonts of its stack.
//!
//! A stack names the font of the script first and the font of the Latin letters
//! last: `[vazirmatn, noto-sans]`. Latin letters, digits and shared punctuation
//! come from the last font even inside an Arabic line, so that `MitID` and
//! `+45 33 98 00 10` look the same in every language; any other letter comes
//! from the first font that has it.
//!
//! Joiners are drawn by no font, yet they decide how the letters beside them
//! are drawn, so they go with the script font. In the Latin file they would cut
//! a Persian word into pieces that do not join.

use std::collections::{BTreeMap, BTreeSet};

use super::{FontFace, Script};

/// What one font file draws. Both weights of a font have the same shares.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share {
    /// The name of the font, as in [`FontFace::name`].
    pub font: String,
    /// The script of its letters.
    pub script: Script,
}

/// The letters that a reader of the language would see as boxes, in the order
/// of their code points.
///
/// `stack` holds the faces in stack order, all weights of a font. A letter has
/// to be there in every weight: a heading is as much read as its text.
/// Characters that nothing draws (spaces, controls, joiners, bidi isolates,
/// variation selectors) are never missing.
pub fn missing(stack: &[&FontFace], letters: &BTreeSet<char>) -> Vec<char> {
    let weights: BTreeSet<u16> = stack.iter().map(|face| face.weight).collect();
    letters
        .iter()
        .copied()
        .filter(|letter| !letter.is_whitespace() && !is_invisible(*letter))
        .filter(|letter| {
            let drawn = |weight: &u16| stack.iter().any(|face| face.weight == *weight && face.covers(*letter));
            weights.is_empty() || !weights.iter().all(drawn)
        })
        .collect()
}

/// Which letters each font is cut to, per script.
///
/// `stack` as in [`missing`]. Letters that no font has are in no share. The
/// shares of several languages are united by their keys.
pub fn split(stack: &[&FontFace], letters: &BTreeSet<char>) -> BTreeMap<Share, BTreeSet<char>> {
    let mut shares: BTreeMap<Share, BTreeSet<char>> = BTreeMap::new();
    for letter in letters.iter().copied().filter(|letter| !is_invisible(*letter)) {
        let script = Script::of(letter);
        let Some(face) = face_for(stack, script, letter) else {
            continue;
        };
        shares.entry(Share { font: face.name.clone(), script }).or_default().insert(letter);
    }
    deal_joiners(stack, letters, &mut shares);
    shares
}

/// The letters as the value of the CSS descriptor `unicode-range`, as short as
/// it can be said. No letters give an empty string, which CSS does not allow.
pub fn unicode_range(letters: &BTreeSet<char>) -> String {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for code in letters.iter().copied().map(u32::from) {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == code => *last = code,
            Some(_) | None => ranges.push((code, code)),
        }
    }
    let words: Vec<String> = ranges
        .into_iter()
        .map(|(first, last)| if first == last { format!("U+{first:X}") } else { format!("U+{first:X}-{last:X}") })
        .collect();
    words.join(",")
}

/// Latin letters come from the end of the stack, all others from its start.
fn face_for<'a>(stack: &[&'a FontFace], script: Script, letter: char) -> Option<&'a FontFace> {
    let mut faces = stack.iter().copied().filter(|face| face.covers(letter));
    if script == Script::Latin { faces.next_back() } else { faces.next() }
}

/// Puts the joiners of the text into every share of the script font, other than
/// its Latin one.
fn deal_joiners(stack: &[&FontFace], letters: &BTreeSet<char>, shares: &mut BTreeMap<Share, BTreeSet<char>>) {
    let Some(first) = stack.first() else { return };
    let joiners = letters.iter().copied().filter(|letter| is_joiner(*letter) && first.covers(*letter));
    for joiner in joiners {
        for (share, letters) in shares.iter_mut() {
            if share.font == first.name && share.script != Script::Latin {
                letters.insert(joiner);
            }
        }
    }
}

/// ZWNJ and ZWJ.
pub(super) fn is_joiner(letter: char) -> bool {
    matches!(letter, '\u{200C}' | '\u{200D}')
}

/// Characters that steer the text and are never drawn, whatever the font.
fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{FEFF}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{E0100}'..='\u{E01EF}')
}

#[cfg(test)]
mod tests {
    use super::super::samples::{face, letters_of};
    use super::*;

    fn check(stack: &[&str], text: &str, expected: &str) {
        let faces: Vec<FontFace> =
            stack.iter().flat_map(|name| ["400Regular", "700Bold"].map(|weight| face(name, weight))).collect();
        let stack: Vec<&FontFace> = faces.iter().collect();
        let mut lines: Vec<String> = split(&stack, &letters_of(text))
            .iter()
            .map(|(share, letters)| format!("{} {}: {}", share.font, share.script, unicode_range(letters)))
            .collect();
        let missing: String = missing(&stack, &letters_of(text)).iter().collect();
        if !missing.is_empty() {
            lines.push(format!("missing: {missing}"));
        }
        assert_eq!(lines.join("\n"), expected);
    }

    #[test]
    fn latin_letters_digits_and_spaces_come_from_the_last_font() {
        check(
            &["vazirmatn", "noto-sans"],
            "اب MitID 12،",
            "noto-sans latn: U+20,U+31-32,U+44,U+49,U+4D,U+69,U+74\nvazirmatn arab: U+60C,U+627-628",
        );
        check(
            &["noto-sans-ethiopic", "noto-sans"],
            "ሀሁ። A1",
            "noto-sans latn: U+20,U+31,U+41\nnoto-sans-ethiopic ethi: U+1200-1201,U+1362",
        );
    }

    #[test]
    fn each_script_of_a_font_is_a_share_of_its_own() {
        check(&["noto-sans"], "Їжа ab", "noto-sans latn: U+20,U+61-62\nnoto-sans cyrl: U+407,U+430,U+436");
    }

    #[test]
    fn joiners_go_with_the_script_font_and_not_with_latin() {
        check(
            &["vazirmatn", "noto-sans"],
            "می\u{200C}ش a",
            "noto-sans latn: U+20,U+61\nvazirmatn arab: U+634,U+645,U+6CC,U+200C",
        );
        check(&["noto-sans"], "a\u{200C}b", "noto-sans latn: U+61-62");
    }

    #[test]
    fn a_letter_that_no_font_has_is_missing() {
        check(&["noto-sans"], "aሀب", "noto-sans latn: U+61\nmissing: بሀ");
        check(&["vazirmatn", "noto-sans"], "ب🙂", "vazirmatn arab: U+628\nmissing: 🙂");
    }

    #[test]
    fn what_is_never_drawn_is_never_missing() {
        check(&["noto-sans"], "a\u{2068}\u{2069}\u{FE0F}\u{AD}\u{2060}\t\n\u{3000}", "noto-sans latn: U+61");
    }

    #[test]
    fn a_letter_only_one_weight_has_is_missing() {
        let regular = face("noto-sans", "400Regular");
        let bold = FontFace { weight: 700, ..face("vazirmatn", "700Bold") };
        assert_eq!(missing(&[&regular, &bold], &letters_of("aЖ")), ['Ж']);
        assert_eq!(missing(&[], &letters_of("a b")), ['a', 'b']);
    }
}
