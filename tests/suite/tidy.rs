//! The shape of the sources: layers, headers, no language named in code, disk and clock at the ends.

use std::collections::BTreeSet;
use std::fs;

use trinvis::diagnostic::EXPLANATIONS;
use walkdir::WalkDir;

/// A module may use modules on earlier lines, and those beside it on its own.
const LAYERS: &[&[&str]] = &[
    &["source"],
    &["diagnostic", "locale", "font", "starter"],
    &["model", "output"],
    &["parse"],
    &["freshness"],
    &["assemble", "align"],
    &["check", "html"],
    &["view"],
    &["render", "search"],
    &["compile"],
    &["report"],
];

/// Path below `src` without the ending, and text without tests.
fn sources() -> Vec<(String, String)> {
    WalkDir::new("src")
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let name = path.strip_prefix("src").unwrap().with_extension("").to_string_lossy().into_owned();
            let code = text.split("#[cfg(test)]\nmod tests").next().unwrap().to_owned();
            (name, code)
        })
        .collect()
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

#[test]
fn modules_use_only_what_lies_below_them() {
    let mut wrong = Vec::new();
    for (name, text) in sources() {
        let own = name.split('/').next().unwrap();
        if matches!(own, "main" | "lib" | "cli") {
            continue;
        }
        let own_layer = layer(own).unwrap_or_else(|| panic!("{own} stands in no layer"));
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            for used in line.split("crate::").skip(1) {
                let used: String =
                    used.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
                if layer(&used).is_some_and(|layer| layer > own_layer) {
                    wrong.push(format!("{name} uses {used}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_module_says_what_it_is_for() {
    for (name, text) in sources() {
        assert!(text.starts_with("//! "), "{name}.rs has no header");
    }
}

#[test]
fn no_language_is_named_in_code() {
    let tags = ["\"da\"", "\"sv\"", "\"ar\"", "\"fa\"", "\"uk\"", "\"ti\"", "\"sw\""];
    for (name, text) in sources().into_iter().filter(|(name, _)| !name.ends_with("samples")) {
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            assert!(!tags.iter().any(|tag| line.contains(tag)), "{name}: {line}");
        }
    }
    for script in ["site", "search"] {
        let text = fs::read_to_string(format!("themes/default/scripts/{script}.js")).unwrap();
        assert!(!tags.iter().any(|tag| text.contains(tag)), "{script}.js names a language");
    }
}

#[test]
fn disk_and_clock_are_at_the_ends() {
    let ends = ["source/load", "output/write", "font/samples"];
    for (name, text) in
        sources().into_iter().filter(|(name, _)| !name.starts_with("cli") && !ends.contains(&name.as_str()))
    {
        for forbidden in ["std::fs", "fs::", "SystemTime", "Timestamp::now", "std::env::var", "println!", "eprintln!"] {
            assert!(!text.contains(forbidden), "{name} has {forbidden}");
        }
    }
}

/// Codes of what the manual has none of: fonts (`fonts.rs`) and tables of queries (`tests/cli/search.md`).
const SHOWN_ELSEWHERE: [&str; 4] = ["bad-font", "bad-query", "missing-glyph", "no-fonts"];

#[test]
fn every_code_is_explained_and_shown_in_the_manual() {
    let mut used = BTreeSet::new();
    for (_, text) in sources() {
        for call in text.split("Diagnostic::error(").chain(text.split("Diagnostic::warning(")).skip(1) {
            let code = call.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next());
            used.extend(
                code.filter(|code| code.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-'))
                    .map(str::to_owned),
            );
        }
        used.extend(
            text.split("\"unknown-")
                .skip(1)
                .filter_map(|rest| rest.split('"').next())
                .map(|rest| format!("unknown-{rest}")),
        );
    }
    let explained: BTreeSet<String> = EXPLANATIONS.iter().map(|(code, _)| (*code).to_owned()).collect();
    assert_eq!(used, explained);
    let manual: String = crate::spec::pages().iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let unshown: Vec<&String> = explained
        .iter()
        .filter(|code| !SHOWN_ELSEWHERE.contains(&code.as_str()) && !manual.contains(&format!("[{code}]")))
        .collect();
    assert!(unshown.is_empty(), "not in tests/spec: {unshown:?}");
}
