//! Which script a character belongs to, as far as fonts are concerned.
//!
//! A page loads a file only for a script that it shows, so each script of a
//! font is a file of its own. Blocks are enough to tell them apart: a comma
//! that Arabic shares with Syriac must come from the Arabic font, though
//! Unicode counts it to neither script.

use std::fmt;

/// The scripts that get files of their own.
///
/// A language in a script that is not here needs no new line: its letters come
/// in one file of its font, as [`Script::Other`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Script {
    /// Latin letters, and what all languages share: digits, punctuation, signs.
    Latin,
    /// Greek and Coptic.
    Greek,
    /// Cyrillic, for Ukrainian and its neighbors.
    Cyrillic,
    /// Arabic, Persian and Urdu, with their own digits and punctuation.
    Arabic,
    /// Ethiopic, for Tigrinya and Amharic, with its own punctuation.
    Ethiopic,
    /// Every other script.
    Other,
}

impl Script {
    /// The script whose block holds the character.
    pub fn of(letter: char) -> Self {
        let code = u32::from(letter);
        BLOCKS
            .iter()
            .find(|(first, last, _)| (*first..=*last).contains(&code))
            .map_or(Self::Other, |(_, _, script)| *script)
    }

    /// The ISO 15924 code in small letters, for the names of files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Latin => "latn",
            Self::Greek => "grek",
            Self::Cyrillic => "cyrl",
            Self::Arabic => "arab",
            Self::Ethiopic => "ethi",
            Self::Other => "zyyy",
        }
    }
}

impl fmt::Display for Script {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

/// First and last code point of the blocks, the frequent ones first.
const BLOCKS: &[(u32, u32, Script)] = &[
    (0x0000, 0x036F, Script::Latin),
    (0x0370, 0x03FF, Script::Greek),
    (0x0400, 0x052F, Script::Cyrillic),
    (0x0600, 0x06FF, Script::Arabic),
    (0x1200, 0x139F, Script::Ethiopic),
    (0x2000, 0x27FF, Script::Latin),
    (0x0750, 0x077F, Script::Arabic),
    (0x0870, 0x08FF, Script::Arabic),
    (0x1C80, 0x1C8F, Script::Cyrillic),
    (0x1D00, 0x1EFF, Script::Latin),
    (0x1F00, 0x1FFF, Script::Greek),
    (0x2900, 0x2BFF, Script::Latin),
    (0x2C60, 0x2C7F, Script::Latin),
    (0x2D80, 0x2DDF, Script::Ethiopic),
    (0x2DE0, 0x2DFF, Script::Cyrillic),
    (0x2E00, 0x2E7F, Script::Latin),
    (0xA640, 0xA69F, Script::Cyrillic),
    (0xA700, 0xA7FF, Script::Latin),
    (0xAB00, 0xAB2F, Script::Ethiopic),
    (0xAB30, 0xAB6F, Script::Latin),
    (0xFB00, 0xFB06, Script::Latin),
    (0xFB50, 0xFDFF, Script::Arabic),
    (0xFE20, 0xFE2F, Script::Latin),
    (0xFE70, 0xFEFE, Script::Arabic),
    (0xFFF0, 0xFFFF, Script::Latin),
    (0x1E7E0, 0x1E7FF, Script::Ethiopic),
];
