//! Puts the default theme, the languages, the example of `trinvis init` and the
//! explanations of diagnostics into the program, and lists the interface
//! messages of the reference language.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use walkdir::WalkDir;

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let embedded = embed(&root, &["i18n", "themes/default"], &root)?;
    fs::write(out.join("embedded.rs"), embedded)?;
    let starter = root.join("src/starter");
    fs::write(out.join("starter.rs"), embed(&starter, &["."], &starter)?)?;
    fs::write(out.join("explanations.rs"), explanations(&root.join("src/diagnostic/explain"))?)?;
    fs::write(out.join("message_keys.rs"), message_keys(&root.join("i18n/en/interface.ftl"))?)?;
    Ok(())
}

/// A list of `(path, text)` of the files in `folders`.
fn embed(base: &Path, folders: &[&str], relative_to: &Path) -> Result<String, Box<dyn Error>> {
    let mut list = String::from("&[\n");
    for folder in folders {
        let folder = base.join(folder);
        println!("cargo::rerun-if-changed={}", folder.display());
        for entry in WalkDir::new(&folder).sort_by_file_name() {
            let entry = entry?;
            let path = entry.path();
            let hidden = entry.file_name().to_string_lossy().starts_with('.') && entry.depth() > 0;
            if !entry.file_type().is_file() || hidden || path.extension().is_some_and(|ending| ending == "tsv") {
                continue;
            }
            println!("cargo::rerun-if-changed={}", path.display());
            let name = path.strip_prefix(relative_to)?.to_string_lossy().replace('\\', "/");
            let name = name.trim_start_matches("./");
            writeln!(list, "    ({name:?}, include_str!({:?})),", path.display().to_string())?;
        }
    }
    list.push(']');
    Ok(list)
}

/// A list of `(code, text)`, sorted by code.
fn explanations(folder: &Path) -> Result<String, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    paths.sort();
    let mut list = String::from("&[\n");
    for path in paths.iter().filter(|path| path.extension().is_some_and(|ending| ending == "md")) {
        println!("cargo::rerun-if-changed={}", path.display());
        let code = path.file_stem().unwrap_or_default().to_string_lossy();
        writeln!(list, "    ({code:?}, include_str!({:?})),", path.display().to_string())?;
    }
    list.push(']');
    Ok(list)
}

/// The ids of the messages, sorted.
fn message_keys(path: &Path) -> Result<String, Box<dyn Error>> {
    let text = fs::read_to_string(path)?;
    let mut keys: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once('='))
        .map(|(key, _)| key.trim())
        .collect();
    keys.sort_unstable();
    Ok(format!("&{keys:?}"))
}
