//! The site's letters, dealt out over its fonts and cut to WOFF2.
//!
//! Letters are those of all texts and of each language's alphabet, so that a
//! typed search term has its font too. Each script is a file of its own: a page
//! loads those it uses. The languages' own names have small files of their own.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::font::{FontFace, Layout, Share, missing, split, subset};
use crate::locale::Locale;
use crate::model::Site;
use crate::render::stylesheet::{NAMES, WebFont};
use crate::source::{SourceFile, Sources, Span};

/// Kerning grows with the square of the letters: in a syllabary it weighs twice what the letters do, and
/// lines without it are 2 % wider.
const MANY_LETTERS: usize = 200;

/// A font that was cut, and the digest of what it was cut from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CachedFont {
    /// Digest of font, letters and layout.
    pub key: String,
    /// WOFF2.
    pub bytes: Vec<u8>,
}

/// The fonts of a site.
#[derive(Default)]
pub(super) struct WebFonts {
    pub(super) fonts: Vec<WebFont>,
    pub(super) files: Vec<(String, Vec<u8>)>,
    pub(super) new: Vec<CachedFont>,
}

/// One file to cut.
struct Job<'a> {
    face: &'a FontFace,
    share: Share,
    family: String,
    letters: BTreeSet<char>,
    layout: Layout,
}

pub(super) fn web_fonts(sources: &Sources, site: &Site, diagnostics: &mut Vec<Diagnostic>) -> WebFonts {
    let faces = faces(sources, diagnostics);
    if faces.is_empty() {
        diagnostics.extend(not_installed(sources));
        return WebFonts::default();
    }
    diagnostics.extend(without_glyph(sources, site, &faces));
    let letters = letters(sources, site);
    let names: BTreeSet<char> = site.locales.values().flat_map(|locale| locale.name.chars()).chain([' ']).collect();
    let mut jobs = jobs(site, &faces, &letters, Layout::Full);
    // Names stand in regular weight only: the page's own language is drawn by the page's own font.
    let regular = self::jobs(site, &faces, &names, Layout::Required).into_iter().filter(|job| job.face.weight == 400);
    jobs.extend(regular.map(|job| Job { family: NAMES.to_owned(), ..job }));
    let cut: Vec<Result<(WebFont, Vec<u8>, Option<CachedFont>), String>> =
        jobs.into_par_iter().map(|job| cut(sources, job)).collect();
    let mut result = WebFonts::default();
    result.files.extend(licenses(sources));
    for font in cut {
        match font {
            Ok((font, bytes, new)) => {
                result.files.push((font.path.clone(), bytes));
                result.fonts.push(font);
                result.new.extend(new);
            }
            Err(cause) => diagnostics.extend(bad_font(sources, &cause)),
        }
    }
    result
}

/// The licenses ask to go wherever the fonts go.
fn licenses(sources: &Sources) -> BTreeMap<String, Vec<u8>> {
    sources
        .fonts
        .iter()
        .map(|font| (format!("assets/fonts/{}.LICENSE.txt", font.name), font.license.clone().into_bytes()))
        .collect()
}

fn faces(sources: &Sources, diagnostics: &mut Vec<Diagnostic>) -> Vec<FontFace> {
    let mut faces = Vec::new();
    for font in &sources.fonts {
        match FontFace::parse(&font.name, font.bytes.clone()) {
            Ok(mut face) => {
                face.weight = font.weight;
                faces.push(face);
            }
            Err(error) => diagnostics.extend(bad_font(sources, &format!("{}: {error}", font.name))),
        }
    }
    faces
}

fn bad_font(sources: &Sources, cause: &str) -> Option<Diagnostic> {
    let (file, _) = sources.find("site.yaml")?;
    Some(
        Diagnostic::error("bad-font", Span::file_start(file), format!("a font cannot be used: {cause}"))
            .help("run npm ci again"),
    )
}

fn not_installed(sources: &Sources) -> Option<Diagnostic> {
    let (file, _) = sources.find("site.yaml")?;
    Some(
        Diagnostic::warning("no-fonts", Span::file_start(file), "the fonts are not installed, so readers see the letters of their own device")
            .help("run npm ci (or npm install @expo-google-fonts/noto-sans @expo-google-fonts/vazirmatn @expo-google-fonts/noto-sans-ethiopic) in the site's folder"),
    )
}

/// The fonts of a language in their order, both weights of each.
fn stack<'a>(locale: &Locale, faces: &'a [FontFace]) -> Vec<&'a FontFace> {
    locale.fonts.iter().flat_map(|name| faces.iter().filter(move |face| face.name == *name)).collect()
}

/// Texts that end up on pages: what editors write and interface messages, without comments.
fn texts<'a>(sources: &'a Sources, site: &'a Site) -> impl Iterator<Item = (crate::source::FileId, &'a SourceFile)> {
    sources.files().filter(move |(_, file)| {
        let ours = file.path.starts_with("content/") || file.path == "site.yaml";
        let language = file.path.strip_prefix("i18n/").and_then(|rest| rest.split_once('/'));
        let spoken = language.is_some_and(|(tag, name)| {
            name == "interface.ftl" && site.languages.iter().any(|each| each.as_str() == tag)
        });
        (ours && !file.path.ends_with("translations.yaml")) || spoken
    })
}

fn letters(sources: &Sources, site: &Site) -> BTreeSet<char> {
    let written = texts(sources, site).flat_map(|(_, file)| file.text.chars());
    let alphabets = site.locales.values().flat_map(|locale| {
        let upper = locale.alphabet.chars().flat_map(char::to_uppercase);
        locale.alphabet.chars().chain(upper).chain(locale.welcome.chars())
    });
    // Letters that the program itself puts on pages: dashes, arrows, quotation marks, no-break space.
    let own = (' '..='~').chain("–—›‹·“”‘’…\u{a0}=".chars());
    written.chain(alphabets).chain(own).filter(|letter| !letter.is_control()).collect()
}

/// One file for each font, script and weight.
fn jobs<'a>(site: &Site, faces: &'a [FontFace], letters: &BTreeSet<char>, layout: Layout) -> Vec<Job<'a>> {
    let mut shares: BTreeMap<Share, BTreeSet<char>> = BTreeMap::new();
    for locale in site.locales.values() {
        for (share, letters) in split(&stack(locale, faces), letters) {
            shares.entry(share).or_default().extend(letters);
        }
    }
    shares
        .into_iter()
        .flat_map(|(share, letters)| {
            let layout = if letters.len() > MANY_LETTERS { Layout::Required } else { layout };
            faces
                .iter()
                .filter(|face| face.name == share.font)
                .map(|face| Job {
                    face,
                    share: share.clone(),
                    family: face.family.clone(),
                    letters: letters.clone(),
                    layout,
                })
                .collect::<Vec<_>>()
        })
        .collect()
}

/// Cuts a font, or takes the one that was cut before.
fn cut(sources: &Sources, job: Job<'_>) -> Result<(WebFont, Vec<u8>, Option<CachedFont>), String> {
    let key = key(&job);
    let (bytes, new) = match sources.font_cache.get(&key) {
        Some(bytes) => (bytes.clone(), None),
        None => {
            let bytes = subset(&job.face.bytes, &job.letters, job.layout)
                .map_err(|error| format!("{}: {error}", job.face.name))?;
            (bytes.clone(), Some(CachedFont { key, bytes }))
        }
    };
    let kind = if job.family == NAMES { "names-" } else { "" };
    let path = format!(
        "assets/fonts/{kind}{}-{}-{}.{}.woff2",
        job.share.font,
        job.share.script,
        job.face.weight,
        super::assets::digest(&bytes),
    );
    let font = WebFont { family: job.family, weight: job.face.weight, path, letters: job.letters, share: job.share };
    Ok((font, bytes, new))
}

fn key(job: &Job<'_>) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(env!("CARGO_PKG_VERSION").as_bytes());
    hasher.update(&job.face.bytes);
    hasher.update(job.letters.iter().collect::<String>().as_bytes());
    hasher.update(format!("{:?}", job.layout).as_bytes());
    hasher.finalize().to_hex().as_str()[..32].to_owned()
}

/// The first place in each file of each letter that no font has.
fn without_glyph(sources: &Sources, site: &Site, faces: &[FontFace]) -> Vec<Diagnostic> {
    let used: Vec<&FontFace> = site.locales.values().flat_map(|locale| stack(locale, faces)).collect();
    let mut diagnostics = Vec::new();
    for (file, source) in texts(sources, site) {
        // The arrow of menu paths is drawn as another sign.
        let letters: BTreeSet<char> = source.text.chars().filter(|letter| *letter != '→').collect();
        for letter in missing(&used, &letters) {
            let at = source.text.find(letter).unwrap_or(0);
            let span = Span::new(file, at, at + letter.len_utf8());
            diagnostics.push(
                Diagnostic::error("missing-glyph", span, format!("no font of the site has the letter “{letter}” (U+{:04X})", u32::from(letter)))
                    .help("readers would see a box: write it with other letters, or add a font to i18n/<language>/language.yaml"),
            );
        }
    }
    diagnostics
}
