//! Which characters make words: ranges shipped as data.
//!
//! The indexer and the browser must cut text at the same places, and a
//! browser's own idea of a letter follows its Unicode version. So the ranges
//! stand here, [`super::encode`] writes them into every manifest, and the client
//! reads them from there.
//!
//! Only the basic multilingual plane is listed: what lies beyond it (emoji,
//! historic scripts) separates words, so a folded word has as many UTF-16 units
//! as code points and lengths agree on both sides. Unassigned code points
//! between two letters of a script count as letters.

/// Letters and marks, as hexadecimal code points or ranges, ascending.
pub(crate) const LETTERS: &str = "\
    41-5a 61-7a aa b5 ba c0-d6 d8-f6 f8-2bb 2bd-2c1 2c6-2d1 2e0-2e4 2ec 2ee 300-374 376-37d \
    37f 386 388-3f5 3f7-481 483-559 560-588 591-5bd 5bf 5c1-5c2 5c4-5c5 5c7-5f2 610-61a \
    620-65f 66e-6d3 6d5-6dc 6df-6e8 6ea-6ef 6fa-6fc 6ff 710-7b1 7ca-7f5 7fa-7fd 800-82d \
    840-85b 860-887 889-88f 897-8e1 8e3-963 971-9e3 9f0-9f1 9fc 9fe-a5e a70-a75 a81-ae3 \
    af9-b63 b71 b82-bd7 c00-c63 c80-c83 c85-ce3 cf1-d4e d54-d57 d5f-d63 d7a-ddf df2-df3 \
    e01-e3a e40-e4e e81-ece edc-f00 f18-f19 f35 f37 f39 f3e-f84 f86-fbc fc6 1000-103f \
    1050-108f 109a-109d 10a0-10fa 10fc-135f 1369-138f 13a0-13fd 1401-166c 166f-167f \
    1681-169a 16a0-16ea 16f1-1734 1740-17d3 17d7 17dc-17dd 180b-180d 180f 1820-193b \
    1950-19c9 1a00-1a1b 1a20-1a7f 1aa7 1ab0-1b4c 1b6b-1b73 1b80-1baf 1bba-1bf3 1c00-1c37 \
    1c4d-1c4f 1c5a-1c7d 1c80-1cbf 1cd0-1cd2 1cd4-1fbc 1fbe 1fc2-1fcc 1fd0-1fdb 1fe0-1fec \
    1ff2-1ffc 2071 207f 2090-209c 20d0-20f0 2102 2107 210a-2113 2115 2119-211d 2124 2126 \
    2128 212a-212d 212f-2139 213c-213f 2145-2149 214e 2183-2184 2c00-2ce4 2ceb-2cf3 \
    2d00-2d6f 2d7f-2dff 2e2f 3005-3006 302a-302f 3031-3035 303b-303c 3041-309a 309d-309f \
    30a1-30fa 30fc-318e 31a0-31bf 31f0-31ff 3400-4dbf 4e00-a48c a4d0-a4fd a500-a60c \
    a610-a61f a62a-a672 a674-a67d a67f-a6e5 a6f0-a6f1 a717-a71f a722-a788 a78b-a827 a82c \
    a840-a873 a880-a8c5 a8e0-a8f7 a8fb a8fd-a8ff a90a-a92d a930-a953 a960-a9c0 a9cf \
    a9e0-a9ef a9fa-aa4d aa60-aa76 aa7a-aadd aae0-aaef aaf2-ab5a ab5c-ab69 ab70-abea abec-abed ac00-d7fb f900-fb28 fb2a-fbb1 fbd3-fd3d fd50-fd8f fd92-fdc7 fdf0-fdfb fe00-fe0f \
    fe20-fe2f fe70-fefc ff21-ff3a ff41-ff5a ff66-ffdc";

/// The zero of every set of ten decimal digits, hexadecimal, ascending.
pub(crate) const DIGITS: &str = "\
    30 660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 de6 e50 ed0 f20 1040 1090 17e0 1810 \
    1946 19d0 1a80 1a90 1b50 1bb0 1c40 1c50 a620 a8d0 a900 a9d0 a9f0 aa50 abf0 ff10";

/// Characters that stand inside a word without being part of it: soft hyphen,
/// tatweel, vowel signs of Arabic and Ethiopic, zero-width characters, bidi
/// controls, variation selectors. Ascending.
pub(crate) const JOINERS: &str = "\
    ad 34f 610-61a 61c 640 64b-65f 670 6d6-6dc 6df-6e4 6e7-6e8 6ea-6ed 135d-135f \
    200b-200f 202a-202e 2060-2064 2066-2069 fe00-fe0f feff";

/// Apostrophes: dropped between two letters, separators elsewhere. Ascending.
pub(crate) const APOSTROPHES: &str = "27 60 b4 2bc 2018 2019 201b ff07";

/// Hyphens: the words at both sides are also kept joined. Ascending.
pub(crate) const HYPHENS: &str = "2d 5f 58a 5be 2010 2011 2212";

/// What a character is to the tokeniser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// Part of a word.
    Letter,
    /// A decimal digit of any script, with its value.
    Digit(u8),
    /// Passed over: inside a word it neither separates nor counts.
    Joiner,
    /// Passed over between two letters.
    Apostrophe,
    /// Separates two words that are also kept joined.
    Hyphen,
    /// Separates words.
    Separator,
}

/// The classes of the basic multilingual plane, looked up by code point.
#[derive(Clone, Debug)]
pub(crate) struct Characters {
    letters: Vec<(u32, u32)>,
    digits: Vec<u32>,
    joiners: Vec<(u32, u32)>,
    apostrophes: Vec<(u32, u32)>,
    hyphens: Vec<(u32, u32)>,
}

impl Characters {
    /// The shipped data, parsed.
    pub(crate) fn shipped() -> Characters {
        Characters {
            letters: ranges(LETTERS),
            digits: ranges(DIGITS).into_iter().map(|range| range.0).collect(),
            joiners: ranges(JOINERS),
            apostrophes: ranges(APOSTROPHES),
            hyphens: ranges(HYPHENS),
        }
    }

    /// What `character` is; the order of the questions is the same in the client.
    pub(crate) fn class(&self, character: char) -> Class {
        let code = u32::from(character);
        if within(&self.joiners, code) {
            return Class::Joiner;
        }
        if within(&self.apostrophes, code) {
            return Class::Apostrophe;
        }
        if within(&self.hyphens, code) {
            return Class::Hyphen;
        }
        let after = self.digits.partition_point(|zero| *zero <= code);
        if after > 0 && code - self.digits[after - 1] < 10 {
            return Class::Digit((code - self.digits[after - 1]) as u8);
        }
        if within(&self.letters, code) { Class::Letter } else { Class::Separator }
    }
}

fn within(ranges: &[(u32, u32)], code: u32) -> bool {
    let after = ranges.partition_point(|range| range.0 <= code);
    after > 0 && code <= ranges[after - 1].1
}

fn ranges(text: &str) -> Vec<(u32, u32)> {
    let point = |hex: &str| u32::from_str_radix(hex, 16).expect("the shipped data is hexadecimal");
    text.split_whitespace()
        .map(|item| match item.split_once('-') {
            Some((low, high)) => (point(low), point(high)),
            None => (point(item), point(item)),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_ascends_without_overlap() {
        for list in [LETTERS, DIGITS, JOINERS, APOSTROPHES, HYPHENS] {
            let ranges = ranges(list);
            assert!(ranges.windows(2).all(|pair| pair[0].1 < pair[1].0));
        }
    }

    #[test]
    fn digits_of_every_script_have_their_value() {
        let characters = Characters::shipped();
        for digit in ['7', '٧', '۷', '७'] {
            assert_eq!(characters.class(digit), Class::Digit(7));
        }
    }

    #[test]
    fn ethiopic_punctuation_and_emoji_separate() {
        let characters = Characters::shipped();
        for code in (0x1361..=0x1368).chain([0x1f600, 0x3002]) {
            let character = char::from_u32(code).expect("these are characters");
            assert_eq!(characters.class(character), Class::Separator);
        }
    }
}
