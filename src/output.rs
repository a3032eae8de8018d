//! Where a site goes: anything that takes a path and bytes.

pub mod archive;
pub mod write;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Mutex;

/// Takes the files of a site, from several threads at once.
pub trait Sink: Sync {
    /// Takes one file; `path` is relative, with `/`.
    ///
    /// # Errors
    ///
    /// When the file cannot be kept.
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), WriteError>;
}

/// A file that could not be written.
#[derive(Debug)]
pub struct WriteError {
    /// The file.
    pub path: String,
    /// What the system says.
    pub cause: String,
}

impl fmt::Display for WriteError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "cannot write {}: {}", self.path, self.cause)
    }
}

impl std::error::Error for WriteError {}

/// Keeps the files in memory.
#[derive(Debug, Default)]
pub struct Memory(Mutex<BTreeMap<String, Vec<u8>>>);

impl Memory {
    /// The files by path.
    pub fn into_files(self) -> BTreeMap<String, Vec<u8>> {
        self.0.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Sink for Memory {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        let mut files = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        files.insert(path.to_owned(), bytes.to_vec());
        Ok(())
    }
}
