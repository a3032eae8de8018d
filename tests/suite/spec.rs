//! Runs the pages of the manual in `tests/spec`.
//!
//! A heading is a case. Its blocks are files of a site (over the example of
//! `trinvis init`), named by their path; a block `diagnostics` is all that the
//! program says of that site; `edit PATH` changes lines of a file; `shows PATH` and `lacks PATH` are lines that a page
//! has and has not. `UPDATE_SPEC=1` writes the diagnostics anew, to be read.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use trinvis::compile::{self, Options};
use trinvis::output::Memory;
use trinvis::source::load::embedded;
use trinvis::source::{SourceFile, Sources};
use trinvis::starter;
use walkdir::WalkDir;

/// A fenced block: what stands after the fence, and its text.
#[derive(Debug, Clone)]
struct Block {
    info: String,
    text: String,
    /// Range of the text in the file.
    range: std::ops::Range<usize>,
}

#[test]
fn every_page_of_the_manual_holds() {
    let mut failures = String::new();
    let mut cases = 0;
    for path in pages() {
        let text = fs::read_to_string(&path).unwrap();
        let mut updated = text.clone();
        for (name, blocks) in split(&text).into_iter().rev() {
            cases += 1;
            check(&path, &name, &blocks, &mut updated, &mut failures);
        }
        if updated != text && std::env::var_os("UPDATE_SPEC").is_some() {
            fs::write(&path, updated).unwrap();
        }
    }
    assert!(cases > 30, "only {cases} cases were found");
    assert!(failures.is_empty(), "{failures}");
}

pub(crate) fn pages() -> Vec<PathBuf> {
    WalkDir::new("tests/spec")
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
        .collect()
}

/// The cases of a page that have blocks.
fn split(text: &str) -> Vec<(String, Vec<Block>)> {
    let mut cases: Vec<(String, Vec<Block>)> = Vec::new();
    let mut open: Option<(String, String, usize)> = None;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let end = offset + line.len();
        match (&open, line.trim_end().strip_prefix("````")) {
            (None, Some(info)) => open = Some((info.trim().to_owned(), String::new(), end)),
            (Some(_), Some(_)) => {
                let (info, text, start) = open.take().unwrap();
                let block = Block { info, text, range: start..offset };
                cases.last_mut().expect("a block stands below a heading").1.push(block);
            }
            (Some(_), None) => open.as_mut().unwrap().1.push_str(line),
            (None, None) => {
                if let Some(heading) = line.strip_prefix("## ") {
                    cases.push((heading.trim().to_owned(), Vec::new()));
                }
            }
        }
        offset = end;
    }
    cases.retain(|(_, blocks)| !blocks.is_empty());
    cases
}

/// The example site with a case's files over it; an empty block takes a file away.
fn sources(blocks: &[Block]) -> Sources {
    let base = starter::FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    let mut files: BTreeMap<String, String> = embedded().map(|file| (file.path, file.text)).chain(base).collect();
    for block in blocks.iter().filter(|block| block.info.contains('.') && !block.info.contains(' ')) {
        if block.text.trim().is_empty() {
            files.remove(&block.info);
        } else {
            files.insert(block.info.clone(), unescaped(&block.text));
        }
    }
    for block in blocks {
        if let Some(path) = block.info.strip_prefix("edit ") {
            let file = files.get_mut(path).unwrap_or_else(|| panic!("there is no {path} to edit"));
            edit(file, &unescaped(&block.text));
        }
    }
    Sources::new(files.into_iter().map(|(path, text)| SourceFile { path, text }))
}

/// Lines `- ` are found and become the lines `+ ` that follow; without a `- ` line they are added at the end.
fn edit(file: &mut String, edits: &str) {
    let mut old = String::new();
    let mut new = String::new();
    let mut apply = |old: &mut String, new: &mut String| {
        if old.is_empty() {
            file.push_str(new);
        } else {
            assert!(file.contains(old.as_str()), "not found: {old}");
            *file = file.replacen(old.as_str(), new, 1);
        }
        old.clear();
        new.clear();
    };
    for line in edits.lines() {
        let (mark, rest) = line.split_at_checked(2).unwrap_or((line, ""));
        match mark.trim_end() {
            "-" if !new.is_empty() => {
                apply(&mut old, &mut new);
                old = format!("{rest}\n");
            }
            "-" => old.push_str(&format!("{rest}\n")),
            _ => new.push_str(&format!("{rest}\n")),
        }
    }
    apply(&mut old, &mut new);
}

/// `\u{202E}` in a block stands for the character, which an editor could not see.
fn unescaped(text: &str) -> String {
    let mut result = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("\\u{") {
        let (code, tail) = after.split_once('}').unwrap();
        result.push_str(before);
        result.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
        rest = tail;
    }
    result.push_str(rest);
    result
}

fn check(path: &Path, name: &str, blocks: &[Block], updated: &mut String, failures: &mut String) {
    let sources = sources(blocks);
    let options = Options { today: jiff::civil::date(2026, 11, 24), languages: Vec::new() };
    let compiled = compile::compile(&sources, options);
    let mut said = String::new();
    for diagnostic in compiled.diagnostics.iter().filter(|diagnostic| diagnostic.code != "no-fonts") {
        let (file, place) = diagnostic.place(&sources);
        let _ = writeln!(
            said,
            "{}[{}] {file}:{}:{} {}\n  {}",
            diagnostic.severity.word(),
            diagnostic.code,
            place.line,
            place.column,
            diagnostic.message,
            diagnostic.help.as_deref().unwrap_or("(no remedy)"),
        );
    }
    let expected = blocks.iter().find(|block| block.info == "diagnostics");
    if said != expected.map_or("", |block| block.text.as_str()) {
        let _ = writeln!(
            failures,
            "{}: {name}\nfound:\n{said}\nexpected:\n{}",
            path.display(),
            expected.map_or("", |block| block.text.as_str())
        );
        if let Some(block) = expected {
            updated.replace_range(block.range.clone(), &said);
        }
    }
    if blocks.iter().any(|block| block.info.starts_with("shows ") || block.info.starts_with("lacks ")) {
        pages_of(&compiled.value, blocks, name, path, failures);
    }
}

fn pages_of(plan: &compile::Plan, blocks: &[Block], name: &str, path: &Path, failures: &mut String) {
    let memory = Memory::default();
    compile::emit(plan, &memory).unwrap();
    let files = memory.into_files();
    for block in blocks {
        let (wanted, page) = match block.info.split_once(' ') {
            Some(("shows", page)) => (true, page),
            Some(("lacks", page)) => (false, page),
            _ => continue,
        };
        let Some(bytes) = files.get(page) else {
            let _ = writeln!(failures, "{}: {name}: there is no page {page}", path.display());
            continue;
        };
        let html = String::from_utf8_lossy(bytes);
        for line in unescaped(&block.text).lines().filter(|line| html.contains(*line) != wanted) {
            let verb = if wanted { "lacks" } else { "shows" };
            let _ = writeln!(failures, "{}: {name}: {page} {verb}\n  {line}", path.display());
        }
    }
}
