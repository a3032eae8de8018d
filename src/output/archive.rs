//! A site as one ZIP archive.

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{Memory, WriteError};

/// The folder that the archive unpacks to.
const FOLDER: &str = "trinvis";

/// The archive of `files`: in order of path and without times, so that equal
/// sites give equal bytes.
///
/// # Errors
///
/// When a path or the whole is longer than the format allows.
pub fn zip(files: Memory) -> Result<Vec<u8>, WriteError> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    for (path, bytes) in files.into_files() {
        let error = |cause: &dyn std::fmt::Display| WriteError { path: path.clone(), cause: cause.to_string() };
        writer.start_file(format!("{FOLDER}/{path}"), options).map_err(|cause| error(&cause))?;
        writer.write_all(&bytes).map_err(|cause| error(&cause))?;
    }
    let done = writer.finish();
    done.map(Cursor::into_inner).map_err(|cause| WriteError { path: FOLDER.into(), cause: cause.to_string() })
}
