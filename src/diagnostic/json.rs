//! Diagnostics for programs: an array, one object each.

use serde::Serialize;

use super::Diagnostic;
use crate::source::Sources;

#[derive(Serialize)]
struct Row<'a> {
    code: &'a str,
    severity: &'a str,
    path: &'a str,
    line: usize,
    column: usize,
    message: &'a str,
    help: Option<&'a str>,
}

/// An array of `{code, severity, path, line, column, message, help}`; lines and columns from 1.
pub fn print(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let rows: Vec<Row<'_>> = diagnostics
        .iter()
        .map(|diagnostic| {
            let (path, position) = diagnostic.place(sources);
            Row {
                code: diagnostic.code,
                severity: diagnostic.severity.word(),
                path,
                line: position.line,
                column: position.column,
                message: &diagnostic.message,
                help: diagnostic.help.as_deref(),
            }
        })
        .collect();
    let mut text = serde_json::to_string_pretty(&rows).expect("rows of text and numbers are always JSON");
    text.push('\n');
    text
}
