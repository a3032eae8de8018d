//! The inputs of a run, as values.
//!
//! Everything the program knows of the site stands here: the files an editor
//! wrote, the languages and the theme, and the fonts. Stages receive
//! [`Sources`] and never look at the disk themselves.
//!
//! # Invariants
//!
//! - Files are sorted by path, so that two runs see them in the same order.
//! - Paths use `/` on every system and are relative to the site's root.

pub mod load;
pub mod span;

pub use span::{FileId, Position, Span};

use std::collections::BTreeMap;

/// A text file, read whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Relative to the site's root, with `/`.
    pub path: String,
    /// Its text; a byte order mark is left out.
    pub text: String,
}

/// A font the build may use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FontFile {
    /// `noto-sans`, `vazirmatn`, …: the name that `language.yaml` uses.
    pub name: String,
    /// 400 or 700.
    pub weight: u16,
    /// A TrueType file.
    pub bytes: Vec<u8>,
    /// What it may be used for, as its makers say; goes with the files cut from it.
    pub license: String,
}

/// All that goes into a site.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    /// Pictures and other files that are carried over as they are, by path.
    pub assets: BTreeMap<String, Vec<u8>>,
    /// Empty where the fonts are not installed.
    pub fonts: Vec<FontFile>,
    /// Fonts that earlier runs have cut, by the digest of what they were cut from.
    pub font_cache: BTreeMap<String, Vec<u8>>,
}

impl Sources {
    /// Sorts the files by path; of two with the same path the later one counts.
    pub fn new(files: impl IntoIterator<Item = SourceFile>) -> Self {
        let by_path: BTreeMap<String, String> = files.into_iter().map(|file| (file.path, file.text)).collect();
        let files = by_path.into_iter().map(|(path, text)| SourceFile { path, text }).collect();
        Self { files, ..Self::default() }
    }

    /// All files with their ids, in order of path.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(index, file)| (FileId::new(index), file))
    }

    /// The file that a span points into.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.index()]
    }

    /// The file with this path, if there is one.
    pub fn find(&self, path: &str) -> Option<(FileId, &SourceFile)> {
        let index = self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
        Some((FileId::new(index), &self.files[index]))
    }

    /// The files below a folder, in order of path. `folder` ends in `/`.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (FileId, &'a SourceFile)> {
        self.files().filter(move |(_, file)| file.path.starts_with(folder))
    }
}
