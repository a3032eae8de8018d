//! Writes a site into a folder: the only code that writes.
//!
//! Files that differ are written beside the folder first. Only when all are
//! there are they moved in, assets before the pages that name them, and what is
//! no longer made is removed last: a reader never sees half a site, and a failed
//! build leaves the last one as it was.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use walkdir::WalkDir;

use super::{Sink, WriteError};

/// A folder that a site is written into.
#[derive(Debug)]
pub struct Folder {
    out: PathBuf,
    staging: PathBuf,
    made: Mutex<Made>,
}

#[derive(Debug, Default)]
struct Made {
    all: BTreeSet<String>,
    changed: BTreeSet<String>,
}

/// What was done to the folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Changes {
    /// Files of the site.
    pub files: usize,
    /// Files that were new or different.
    pub written: usize,
    /// Files that are no longer made.
    pub removed: usize,
}

/// A file in the folder that says that trinvis wrote it, so that nothing else is ever removed.
const MARKER: &str = ".trinvis-site";

impl Folder {
    /// Makes ready to write into `out`.
    ///
    /// # Errors
    ///
    /// When `out` holds something that trinvis did not write, or cannot be made.
    pub fn new(out: &Path) -> Result<Self, WriteError> {
        let error = |path: &Path, cause: &dyn std::fmt::Display| WriteError {
            path: path.display().to_string(),
            cause: cause.to_string(),
        };
        if is_foreign(out) {
            return Err(error(
                out,
                &"the folder holds files that trinvis did not write; name another one with --out, or empty it",
            ));
        }
        let name = out.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_else(|| "site".into());
        let staging = out.with_file_name(format!(".{name}.staging"));
        if staging.exists() {
            fs::remove_dir_all(&staging).map_err(|cause| error(&staging, &cause))?;
        }
        fs::create_dir_all(&staging).map_err(|cause| error(&staging, &cause))?;
        Ok(Self { out: out.to_owned(), staging, made: Mutex::default() })
    }

    /// Moves everything in.
    ///
    /// # Errors
    ///
    /// When a file cannot be moved or removed.
    pub fn finish(self) -> Result<Changes, WriteError> {
        let made = self.made.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let mut changed: Vec<&String> = made.changed.iter().collect();
        changed.sort_by_key(|path| (path.ends_with(".html"), path.as_str()));
        for path in changed {
            let to = self.out.join(path);
            move_file(&self.staging.join(path), &to).map_err(|cause| self.error(path, &cause))?;
        }
        let removed = self.remove_others(&made.all)?;
        let _ = fs::remove_dir_all(&self.staging);
        fs::write(self.out.join(MARKER), "").map_err(|cause| self.error(MARKER, &cause))?;
        Ok(Changes { files: made.all.len(), written: made.changed.len(), removed })
    }

    fn remove_others(&self, made: &BTreeSet<String>) -> Result<usize, WriteError> {
        let mut removed = 0;
        let mut folders = Vec::new();
        for entry in WalkDir::new(&self.out).min_depth(1).into_iter().filter_map(Result::ok) {
            let relative = entry.path().strip_prefix(&self.out).unwrap_or(entry.path());
            let relative =
                relative.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
            if entry.file_type().is_dir() {
                folders.push(entry.into_path());
            } else if !made.contains(&relative) && relative != MARKER {
                fs::remove_file(entry.path()).map_err(|cause| self.error(&relative, &cause))?;
                removed += 1;
            }
        }
        folders.sort_by_key(|folder| std::cmp::Reverse(folder.components().count()));
        for folder in folders {
            // Only empty folders go; the others stay and that is no error.
            let _ = fs::remove_dir(folder);
        }
        Ok(removed)
    }

    fn error(&self, path: &str, cause: &io::Error) -> WriteError {
        WriteError { path: self.out.join(path).display().to_string(), cause: cause.to_string() }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.staging);
    }
}

impl Sink for Folder {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        let same = fs::read(self.out.join(path)).is_ok_and(|old| old == bytes);
        if !same {
            write_file(&self.staging.join(path), bytes).map_err(|cause| self.error(path, &cause))?;
        }
        let mut made = self.made.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        made.all.insert(path.to_owned());
        if !same {
            made.changed.insert(path.to_owned());
        }
        Ok(())
    }
}

/// Whether a folder is there, not empty, and not ours.
fn is_foreign(out: &Path) -> bool {
    let Ok(mut entries) = fs::read_dir(out) else { return out.exists() };
    entries.next().is_some() && !out.join(MARKER).exists()
}

fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes)
}

fn move_file(from: &Path, to: &Path) -> io::Result<()> {
    if let Some(folder) = to.parent() {
        // A file of an earlier site may stand where a folder is needed now.
        if folder.is_file() {
            fs::remove_file(folder)?;
        }
        fs::create_dir_all(folder)?;
    }
    if to.is_dir() {
        fs::remove_dir_all(to)?;
    }
    fs::rename(from, to)
}

/// Writes one file so that it is never half there.
///
/// # Errors
///
/// When the file cannot be written.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let error = |cause: io::Error| WriteError { path: path.display().to_string(), cause: cause.to_string() };
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let temporary = path.with_file_name(format!(".{name}.tmp"));
    write_file(&temporary, bytes).map_err(error)?;
    fs::rename(&temporary, path).map_err(error)
}
