//! Cuts a font to the letters that a site uses and writes it as WOFF2.
//!
//! A whole Noto Sans weighs 200 KB as WOFF2; the Latin letters of a site, 8 KB.
//! What decides the shape of a text stays: joining forms, ligatures, marks and
//! their places, forms of single languages, kerning. A reader must not see that
//! the font was cut.
//!
//! # What goes
//!
//! - hints: made for screens that are no longer in use
//! - automatic fractions: twenty digits more in Latin, and nobody writes `1⁄2`
//! - vertical writing and the tables of variable fonts
//! - names but the copyright, the family, the style and the address of the
//!   licence, which has to travel with the font
//!
//! # Cost
//!
//! About 50 ms a file, nearly all of it in the compression. The caller keeps
//! the result by the digests of bytes and letters.

use std::collections::BTreeSet;

use skera::{DEFAULT_DROP_TABLES, DEFAULT_LAYOUT_FEATURES, Plan, SubsetFlags, subset_font};
use skrifa::Tag;
use skrifa::raw::collections::IntSet;
use skrifa::raw::types::NameId;
use skrifa::raw::{FontRef, TableProvider};
use ttf2woff2::{BrotliQuality, EncodeOptions, encode_with_options};

use super::share::is_joiner;
use super::{FontError, font_ref};

/// How much of the font's layout rules a file keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layout {
    /// All that shapes running text.
    Full,
    /// Only what a word needs to be written right: joining, required ligatures,
    /// marks. No kerning, no optional ligatures, no alternates. For files of a
    /// few words, such as the names of the languages.
    Required,
}

/// The font with those of the letters that it has, as WOFF2.
///
/// Equal arguments give equal bytes. Letters that the font lacks are left out;
/// [`missing`](super::missing) is there to report them.
pub fn subset(bytes: &[u8], letters: &BTreeSet<char>, layout: Layout) -> Result<Vec<u8>, FontError> {
    compress(&cut(bytes, letters, layout)?)
}

fn cut(bytes: &[u8], letters: &BTreeSet<char>, layout: Layout) -> Result<Vec<u8>, FontError> {
    let font = font_ref(bytes)?;
    let letters = covered(&font, letters)?;
    let plan = Plan::new(
        &IntSet::empty(),
        &letters,
        &font,
        SubsetFlags::SUBSET_FLAGS_NO_HINTING,
        &DEFAULT_DROP_TABLES.iter().chain(DROPPED_TABLES).copied().collect(),
        &everything(),
        &features(layout),
        &names(layout),
        &[ENGLISH].into_iter().collect(),
    );
    subset_font(&font, &plan).map_err(|error| FontError::Subset(error.to_string()))
}

/// The letters that the font has, and a space where there are joiners: shapers
/// hide a joiner by drawing a space of no width in its place.
fn covered(font: &FontRef<'_>, letters: &BTreeSet<char>) -> Result<IntSet<u32>, FontError> {
    let cmap = font.cmap().map_err(|error| FontError::NotAFont(error.to_string()))?;
    let has = |letter: &char| cmap.map_codepoint(*letter).is_some();
    let mut covered: IntSet<u32> = letters.iter().copied().filter(has).map(u32::from).collect();
    if letters.iter().copied().any(is_joiner) && has(&' ') {
        covered.insert(u32::from(' '));
    }
    if covered.is_empty() { Err(FontError::NoLetters) } else { Ok(covered) }
}

fn features(layout: Layout) -> IntSet<Tag> {
    let dropped = match layout {
        Layout::Full => &[][..],
        Layout::Required => REFINEMENTS,
    };
    DEFAULT_LAYOUT_FEATURES
        .iter()
        .copied()
        .filter(|feature| !UNUSED_FEATURES.contains(feature) && !dropped.contains(feature))
        .collect()
}

fn names(layout: Layout) -> IntSet<NameId> {
    match layout {
        Layout::Full => KEPT_NAMES.iter().copied().collect(),
        Layout::Required => IntSet::empty(),
    }
}

fn compress(ttf: &[u8]) -> Result<Vec<u8>, FontError> {
    let options = EncodeOptions {
        quality: BrotliQuality::from(11),
        transform_glyf_loca: outlines_may_be_transformed(ttf)?,
        // More threads would make the bytes depend on their number.
        threads: None,
    };
    encode_with_options(ttf, options).map_err(|error| FontError::Compress(error.to_string()))
}

/// Whether browsers will take the outlines in the form that compresses best.
///
/// They rebuild the table from it, a little larger than it was, and refuse the
/// font if the short offsets that it had no longer reach the end.
fn outlines_may_be_transformed(ttf: &[u8]) -> Result<bool, FontError> {
    let font = font_ref(ttf)?;
    let long_offsets = font.head().is_ok_and(|head| head.index_to_loc_format() != 0);
    let outlines = font.table_data(Tag::new(b"glyf")).map_or(0, |table| table.len());
    Ok(long_offsets || outlines < SHORT_OFFSETS_REACH - SHORT_OFFSETS_REACH / 4)
}

fn everything() -> IntSet<Tag> {
    let mut tags = IntSet::empty();
    tags.invert();
    tags
}

const SHORT_OFFSETS_REACH: usize = 2 * 0xFFFF;

const ENGLISH: u16 = 0x0409;

/// Copyright, family, style, address of the licence.
const KEPT_NAMES: &[NameId] = &[NameId::new(0), NameId::new(1), NameId::new(2), NameId::new(14)];

/// Tables that text set horizontally in a static font does not read.
const DROPPED_TABLES: &[Tag] = &[Tag::new(b"STAT"), Tag::new(b"VORG"), Tag::new(b"vhea"), Tag::new(b"vmtx")];

const UNUSED_FEATURES: &[Tag] = &[
    Tag::new(b"frac"),
    Tag::new(b"numr"),
    Tag::new(b"dnom"),
    Tag::new(b"valt"),
    Tag::new(b"vert"),
    Tag::new(b"vkrn"),
    Tag::new(b"vpal"),
    Tag::new(b"vrt2"),
    Tag::new(b"vchw"),
    Tag::new(b"vhal"),
];

const REFINEMENTS: &[Tag] =
    &[Tag::new(b"kern"), Tag::new(b"liga"), Tag::new(b"clig"), Tag::new(b"calt"), Tag::new(b"rclt")];

#[cfg(test)]
mod tests {
    use super::super::samples::{LINES, Line, face, letters_of};
    use super::*;

    /// What a reader sees of a line set in the font: for each glyph the letter
    /// it stands for, its width and its place, and whether it is a box. Glyph
    /// numbers are left out, as they differ between the fonts compared.
    fn shape(bytes: &[u8], line: &Line) -> Vec<(u32, i32, i32, i32, bool)> {
        let font = harfrust::Font::new(bytes.to_vec(), 0).unwrap();
        let mut buffer = harfrust::Buffer::new();
        buffer.push_str(line.text);
        buffer.guess_segment_properties();
        buffer.set_language(line.language.parse().ok());
        harfrust::shape(&harfrust::ShaperFont::new(&font), &mut buffer, harfrust::ShapeOptions::new()).unwrap();
        buffer
            .glyph_infos()
            .iter()
            .zip(buffer.glyph_positions())
            .map(|(glyph, place)| (glyph.cluster, place.x_advance, place.x_offset, place.y_offset, glyph.glyph_id == 0))
            .collect()
    }

    #[test]
    fn a_cut_font_sets_a_line_as_the_whole_font_does() {
        for line in LINES {
            for weight in ["400Regular", "700Bold"] {
                let whole = face(line.font, weight).bytes;
                let cut = cut(&whole, &letters_of(line.text), Layout::Full).unwrap();
                assert!(cut.len() * 4 < whole.len());
                assert_eq!(shape(&cut, line), shape(&whole, line), "{} {weight}", line.language);
                assert!(!shape(&cut, line).iter().any(|glyph| glyph.4), "{} {weight} has boxes", line.language);
            }
        }
    }

    #[test]
    fn the_required_layout_still_joins_the_letters() {
        let line = Line { language: "ar", font: "vazirmatn", text: "لا العربية" };
        let whole = face(line.font, "400Regular").bytes;
        let cut = cut(&whole, &letters_of(line.text), Layout::Required).unwrap();
        let glyphs = |bytes| shape(bytes, &line).iter().map(|glyph| glyph.0).collect::<Vec<_>>();
        assert_eq!(glyphs(&cut), glyphs(&whole));
    }

    #[test]
    fn the_letters_of_every_script_survive() {
        for line in LINES {
            let cut = cut(&face(line.font, "400Regular").bytes, &letters_of(line.text), Layout::Full).unwrap();
            let cmap = FontRef::new(&cut).unwrap().cmap().unwrap();
            for letter in line.text.chars() {
                assert!(cmap.map_codepoint(letter).is_some(), "{letter:?} of {}", line.language);
            }
        }
    }

    #[test]
    fn equal_letters_give_equal_bytes() {
        let face = face("vazirmatn", "400Regular");
        let once = subset(&face.bytes, &letters_of("سلام دنیا"), Layout::Full).unwrap();
        let again = subset(&face.bytes, &letters_of("دنیا سلام"), Layout::Full).unwrap();
        assert_eq!(once, again);
        assert_eq!(&once[..4], b"wOF2");
    }

    #[test]
    fn letters_the_font_lacks_are_left_out_and_none_at_all_is_an_error() {
        let face = face("noto-sans", "400Regular");
        let without = subset(&face.bytes, &letters_of("ab"), Layout::Full).unwrap();
        assert_eq!(subset(&face.bytes, &letters_of("abሀ"), Layout::Full).unwrap(), without);
        assert_eq!(subset(&face.bytes, &letters_of("ሀ"), Layout::Full), Err(FontError::NoLetters));
        assert!(matches!(subset(b"GIF89a", &letters_of("a"), Layout::Full), Err(FontError::NotAFont(_))));
    }

    #[test]
    fn large_outlines_keep_the_form_that_browsers_take() {
        let whole = face("noto-sans-ethiopic", "400Regular").bytes;
        assert_eq!(outlines_may_be_transformed(&whole), Ok(false));
        let cut = cut(&whole, &letters_of("ትግርኛ"), Layout::Full).unwrap();
        assert_eq!(outlines_may_be_transformed(&cut), Ok(true));
    }
}
