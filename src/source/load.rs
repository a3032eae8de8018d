//! Reads the site's folder: the only code that does.
//!
//! Languages and themes come from the program itself; a file of the same path
//! in the site's folder stands in for the built-in one. Fonts are looked for
//! where `npm ci` puts them, in the site's folder and its parents.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::{FontFile, SourceFile, Sources};

/// Files that the program carries: `(path, text)`.
pub const EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The font packages: name in `language.yaml`, folder below `node_modules/@expo-google-fonts`, name in file names.
const FONTS: &[(&str, &str, &str)] = &[
    ("noto-sans", "noto-sans", "NotoSans"),
    ("vazirmatn", "vazirmatn", "Vazirmatn"),
    ("noto-sans-ethiopic", "noto-sans-ethiopic", "NotoSansEthiopic"),
];

/// A source that could not be read.
#[derive(Debug)]
pub struct LoadError {
    path: PathBuf,
    cause: String,
}

impl fmt::Display for LoadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "cannot read {}: {}", self.path.display(), self.cause)
    }
}

impl std::error::Error for LoadError {}

/// Reads all sources of the site in `root`, over those the program carries.
///
/// # Errors
///
/// When there is no `site.yaml`, or a file cannot be read or is not UTF-8.
pub fn load(root: &Path) -> Result<Sources, LoadError> {
    let site = root.join("site.yaml");
    if !site.is_file() {
        return Err(LoadError {
            path: site,
            cause: "there is no such file; run this in a site's folder, name one with --root, or start one with trinvis init".into(),
        });
    }
    let mut files: Vec<SourceFile> = embedded().collect();
    let mut assets = std::collections::BTreeMap::new();
    files.push(SourceFile { path: "site.yaml".into(), text: read_text(&site)? });
    for folder in ["content", "i18n", "themes"] {
        for path in walk(&root.join(folder))? {
            let relative = relative(root, &path);
            if is_text(&relative) {
                files.push(SourceFile { path: relative, text: read_text(&path)? });
            } else if folder == "content" {
                assets.insert(relative, read_bytes(&path)?);
            }
        }
    }
    let mut sources = Sources::new(files);
    sources.assets = assets;
    sources.fonts = load_fonts(root)?;
    sources.font_cache = load_font_cache(root)?;
    Ok(sources)
}

/// Where cut fonts are kept between runs, below the site's folder.
pub const FONT_CACHE: &str = ".trinvis/fonts";

fn load_font_cache(root: &Path) -> Result<std::collections::BTreeMap<String, Vec<u8>>, LoadError> {
    let mut cache = std::collections::BTreeMap::new();
    for path in walk(&root.join(FONT_CACHE))? {
        let key = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        cache.insert(key, read_bytes(&path)?);
    }
    Ok(cache)
}

/// The languages and themes that the program carries.
pub fn embedded() -> impl Iterator<Item = SourceFile> {
    EMBEDDED.iter().map(|(path, text)| SourceFile { path: (*path).into(), text: (*text).into() })
}

fn walk(folder: &Path) -> Result<Vec<PathBuf>, LoadError> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut paths = Vec::new();
    let entries = WalkDir::new(folder).follow_links(true).sort_by_file_name();
    for entry in entries.into_iter().filter_entry(|entry| !is_hidden(entry)) {
        let entry = entry.map_err(|error| LoadError {
            path: error.path().unwrap_or(folder).to_path_buf(),
            cause: error.to_string(),
        })?;
        if entry.file_type().is_file() {
            paths.push(entry.into_path());
        }
    }
    Ok(paths)
}

/// Files that editors and systems leave behind.
fn is_hidden(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    entry.depth() > 0 && (name.starts_with(['.', '#']) || name.ends_with(['~']) || name.ends_with(".swp"))
}

fn is_text(path: &str) -> bool {
    [".md", ".yaml", ".ftl", ".txt", ".tsv", ".html", ".css", ".js", ".svg"].iter().any(|ending| path.ends_with(ending))
        && !path.contains("/images/")
}

fn relative(root: &Path, path: &Path) -> String {
    let relative = path.strip_prefix(root).unwrap_or(path);
    relative.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn read_text(path: &Path) -> Result<String, LoadError> {
    let bytes = read_bytes(path)?;
    let text = String::from_utf8(bytes).map_err(|error| LoadError {
        path: path.to_path_buf(),
        cause: format!("byte {} is not UTF-8; save the file as UTF-8", error.utf8_error().valid_up_to() + 1),
    })?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

fn read_bytes(path: &Path) -> Result<Vec<u8>, LoadError> {
    fs::read(path).map_err(|error| LoadError { path: path.to_path_buf(), cause: error.to_string() })
}

fn load_fonts(root: &Path) -> Result<Vec<FontFile>, LoadError> {
    let absolute = root.canonicalize().unwrap_or_else(|_| root.to_path_buf());
    let Some(folder) = absolute
        .ancestors()
        .map(|ancestor| ancestor.join("node_modules/@expo-google-fonts"))
        .find(|folder| folder.is_dir())
    else {
        return Ok(Vec::new());
    };
    let mut fonts = Vec::new();
    for (name, package, stem) in FONTS {
        for (weight, style) in [(400, "400Regular"), (700, "700Bold")] {
            let file = format!("{stem}_{style}.ttf");
            let nested = folder.join(package).join(style).join(&file);
            let flat = folder.join(package).join(&file);
            if let Some(path) = [nested, flat].into_iter().find(|path| path.is_file()) {
                let license = folder.join(package).join("LICENSE_FONT");
                let license = if license.is_file() { read_text(&license)? } else { String::new() };
                fonts.push(FontFile { name: (*name).into(), weight, bytes: read_bytes(&path)?, license });
            }
        }
    }
    Ok(fonts)
}
