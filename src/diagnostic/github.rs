//! Diagnostics as workflow commands, so that a pull request shows them on its lines.

use super::Diagnostic;
use crate::source::Sources;

/// One `::error …::` or `::warning …::` a line.
pub fn print(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    diagnostics.iter().map(|diagnostic| line(diagnostic, sources)).collect()
}

fn line(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let (path, position) = diagnostic.place(sources);
    let mut message = diagnostic.message.clone();
    if let Some(help) = &diagnostic.help {
        message.push('\n');
        message.push_str(help);
    }
    format!(
        "::{} file={},line={},col={},title={}::{}\n",
        diagnostic.severity.word(),
        property(path),
        position.line,
        position.column,
        diagnostic.code,
        data(&message),
    )
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
