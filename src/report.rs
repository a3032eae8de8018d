//! What a site weighs, against the limits that a slow phone sets.
//!
//! Sizes are bytes as they are sent: "gz" after compression by gzip, "raw" as
//! they stand in the folder. A kilobyte is 1,024 bytes.

use std::collections::BTreeMap;
use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::compile::{EmitError, Plan, emit};
use crate::output::Memory;

/// One measured thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weight {
    /// What was measured.
    pub what: String,
    /// Bytes of the heaviest of its kind.
    pub bytes: usize,
    /// Which one that was.
    pub heaviest: String,
    /// The most it should weigh; none where there is no limit.
    pub limit: Option<usize>,
}

const KILOBYTE: usize = 1024;

/// Measures all files of a site.
///
/// # Errors
///
/// When a page cannot be rendered.
pub fn weigh(plan: &Plan) -> Result<Vec<Weight>, EmitError> {
    let memory = Memory::default();
    emit(plan, &memory)?;
    let files = memory.into_files();
    let guides = |path: &str| plan.site.guides.keys().any(|guide| path.ends_with(&format!("/{guide}/index.html")));
    let bilingual = |path: &str| path.split('/').next().is_some_and(|first| first.contains('+'));
    let style = files.iter().find(|(path, _)| path.starts_with("assets/style.")).map_or(0, |(_, bytes)| gzipped(bytes));
    let own = |path: &str| guides(path) && !bilingual(path);
    let both = |path: &str| guides(path) && bilingual(path);
    let mut weights = vec![
        heaviest("guide page, raw", &files, own, |bytes| bytes.len(), None),
        heaviest("guide page, raw without its words", &files, own, markup, Some(30 * KILOBYTE)),
        heaviest("bilingual page, raw", &files, both, |bytes| bytes.len(), None),
        heaviest("bilingual page, raw without words", &files, both, markup, Some(36 * KILOBYTE)),
        heaviest("guide page and style, gz", &files, guides, |bytes| gzipped(bytes) + style, Some(25 * KILOBYTE)),
        heaviest("other page, raw", &files, |path| path.ends_with(".html") && !guides(path), |bytes| bytes.len(), None),
    ];
    for (page, scripts) in
        [("a guide", ["site", "guide"]), ("search", ["site", "search"]), ("a plan", ["site", "plan"])]
    {
        let wanted = |path: &str| {
            let script = |name: &&str| path.starts_with(&format!("assets/{name}.")) && path.ends_with(".js");
            scripts.iter().any(|name| script(&name))
        };
        weights.push(sum(&format!("scripts of {page}, gz"), &files, wanted, Some(20 * KILOBYTE)));
    }
    let tools = |path: &str| path.starts_with("assets/tools.");
    weights.push(sum("style of what scripts show, gz", &files, tools, Some(8 * KILOBYTE)));
    for tag in &plan.site.languages {
        let prefix = format!("assets/terms/{tag}.");
        weights.push(sum(&format!("explained words {tag}, gz"), &files, |path| path.starts_with(&prefix), None));
        let prefix = format!("assets/words/{tag}.");
        weights.push(sum(&format!("words of scripts {tag}, gz"), &files, |path| path.starts_with(&prefix), None));
    }
    weights.extend(fonts(&files));
    for tag in &plan.site.languages {
        let prefix = format!("search/{tag}");
        weights.push(sum(&format!("search {tag}, gz"), &files, |path| path.starts_with(&prefix), None));
    }
    Ok(weights)
}

/// Bytes within tags: what a page weighs besides what it says. Letters of other scripts take two or three bytes each.
fn markup(bytes: &[u8]) -> usize {
    let mut inside = false;
    let within = |byte: &&u8| {
        let counts = inside || **byte == b'<';
        inside = counts && **byte != b'>';
        counts
    };
    bytes.iter().filter(within).count()
}

type Files = BTreeMap<String, Vec<u8>>;

fn heaviest(
    what: &str,
    files: &Files,
    wanted: impl Fn(&str) -> bool,
    size: impl Fn(&[u8]) -> usize,
    limit: Option<usize>,
) -> Weight {
    let found = files.iter().filter(|(path, _)| wanted(path)).map(|(path, bytes)| (size(bytes), path)).max();
    let (bytes, heaviest) = found.map_or((0, String::new()), |(bytes, path)| (bytes, path.clone()));
    Weight { what: what.to_owned(), bytes, heaviest, limit }
}

fn sum(what: &str, files: &Files, wanted: impl Fn(&str) -> bool, limit: Option<usize>) -> Weight {
    let bytes = files.iter().filter(|(path, _)| wanted(path)).map(|(_, bytes)| gzipped(bytes)).sum();
    Weight { what: what.to_owned(), bytes, heaviest: String::new(), limit }
}

/// Both weights of each script together; the limits are those of the four scripts we have met.
fn fonts(files: &Files) -> Vec<Weight> {
    let limits = [("latn", 17), ("cyrl", 9), ("arab", 23), ("ethi", 55)];
    let mut weights: BTreeMap<String, usize> = BTreeMap::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path.starts_with("assets/fonts/") && path.ends_with(".woff2"))
    {
        let name = path["assets/fonts/".len()..].split('.').next().unwrap_or_default();
        let share = name.trim_end_matches(|last: char| last.is_ascii_digit()).trim_end_matches('-');
        *weights.entry(share.to_owned()).or_default() += bytes.len();
    }
    weights
        .into_iter()
        .map(|(share, bytes)| {
            let script = limits.iter().find(|(script, _)| share.ends_with(script)).map(|(_, limit)| limit * KILOBYTE);
            let limit = if share.starts_with("names-") { Some(3 * KILOBYTE) } else { script };
            Weight { what: format!("font {share}"), bytes, heaviest: String::new(), limit }
        })
        .collect()
}

fn gzipped(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).map_or(bytes.len(), |packed| packed.len())
}

/// A table: what, kilobytes, limit, the heaviest.
pub fn print(weights: &[Weight]) -> String {
    let mut text = String::new();
    for weight in weights {
        let limit = match weight.limit {
            None => "          ".to_owned(),
            Some(limit) if weight.bytes <= limit => format!("≤ {:5.1} ok", kilobytes(limit)),
            Some(limit) => format!("> {:5.1} !!", kilobytes(limit)),
        };
        text.push_str(&format!(
            "{:<36} {:7.1} KB {limit}  {}\n",
            weight.what,
            kilobytes(weight.bytes),
            weight.heaviest
        ));
    }
    text
}

#[expect(clippy::cast_precision_loss, reason = "sizes for people to read")]
fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / KILOBYTE as f64
}
