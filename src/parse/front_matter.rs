//! Cuts the front matter off a Markdown file.
//!
//! The Markdown parser's own metadata blocks swallow any later pair of `---`
//! lines, so the cut is made here, at the first two such lines alone.

use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span};

/// Longest front matter, in bytes.
const LIMIT: usize = 64 * 1024;

/// Where the two parts of a file stand, as byte ranges.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parts {
    /// First byte of the YAML.
    pub yaml_start: usize,
    /// One past the last byte of the YAML.
    pub yaml_end: usize,
    /// First byte of the Markdown.
    pub body_start: usize,
}

/// None where there is no front matter; a diagnostic tells.
pub fn cut(file: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<Parts> {
    let first = first_line(text);
    if first.trim_end() != "---" {
        diagnostics.push(
            Diagnostic::error(
                "missing-front-matter",
                Span::new(file, 0, first.trim_end().len()),
                "the file does not begin with “---”",
            )
            .help("begin the file with a line “---”, then title, summary and keywords, then a line “---”"),
        );
        return None;
    }
    let yaml_start = first.len();
    let mut offset = yaml_start;
    for line in text[yaml_start..].split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Some(Parts { yaml_start, yaml_end: offset, body_start: offset + line.len() });
        }
        offset += line.len();
        if offset - yaml_start > LIMIT {
            break;
        }
    }
    diagnostics.push(
        Diagnostic::error(
            "missing-front-matter",
            Span::new(file, 0, 3),
            "the front matter that begins here has no end",
        )
        .help("end it with a line “---” of its own, within 64 KB"),
    );
    None
}

fn first_line(text: &str) -> &str {
    text.split_inclusive('\n').next().unwrap_or("")
}
