//! Commands that write: in a folder of their own, one after the other.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

fn folder(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    path
}

fn trinvis(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_trinvis")).args(arguments).output().unwrap()
}

fn succeeds(arguments: &[&str]) -> String {
    let output = trinvis(arguments);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "trinvis {}: {said}", arguments.join(" "));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_new_site_builds_and_its_translation_is_accepted_and_goes_stale() {
    let site = folder("new-site");
    let root = site.to_str().unwrap();
    succeeds(&["init", root]);
    let said = succeeds(&["build", "--root", root]);
    assert!(said.contains("1 guides in 2 languages"), "{said}");
    let arabic = site.join("public/ar/example/app/first-guide/index.html");
    assert!(fs::read_to_string(&arabic).unwrap().contains("tag stale"));

    succeeds(&["accept", "example/app/first-guide", "ar", "--root", root]);
    assert!(succeeds(&["status", "--root", root]).contains("ar  machine translation; current"));
    succeeds(&["build", "--root", root]);
    assert!(!fs::read_to_string(&arabic).unwrap().contains("tag stale"));

    let original = site.join("content/example/app/first-guide/da.md");
    let text = fs::read_to_string(&original).unwrap();
    fs::write(&original, text.replace("Tryk på `Skærm`.", "Tryk længe på `Skærm`.")).unwrap();
    assert!(succeeds(&["status", "--root", root]).contains("stale: find-display\n"));
    succeeds(&["build", "--root", root]);
    assert_eq!(fs::read_to_string(&arabic).unwrap().matches("tag stale").count(), 1);
    succeeds(&["accept", "example/app/first-guide", "ar", "find-display", "--root", root]);
    assert!(succeeds(&["status", "--root", root]).contains("current"));
}

#[test]
fn a_failed_build_leaves_the_last_site_and_a_new_site_overwrites_nothing() {
    let site = folder("failing-site");
    let root = site.to_str().unwrap();
    succeeds(&["init", root]);
    succeeds(&["build", "--root", root]);
    let page = site.join("public/da/example/app/first-guide/index.html");
    let before = fs::read(&page).unwrap();
    let original = site.join("content/example/app/first-guide/da.md");
    fs::write(&original, "---\ntitle: x: y\n---\n").unwrap();
    assert_eq!(trinvis(&["build", "--root", root]).status.code(), Some(1));
    assert_eq!(fs::read(&page).unwrap(), before);
    assert_eq!(trinvis(&["init", root]).status.code(), Some(2));
    assert_eq!(fs::read_to_string(&original).unwrap(), "---\ntitle: x: y\n---\n");
}

#[test]
fn searching_prints_what_the_page_would_show() {
    let site = folder("searched-site");
    let root = site.to_str().unwrap();
    succeeds(&["init", root]);
    let json = succeeds(&["search", "--root", root, "--lang", "ar", "--format", "json", "større", "tekst"]);
    let hits: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(hits[0]["guide"], "example/app/first-guide");
    assert_eq!(hits[0]["language"], "da");
    assert_eq!(hits[0]["title"], "كبّر الخط على هاتفك");
    let keys: Vec<&String> = hits[0].as_object().unwrap().keys().collect();
    assert_eq!(keys, ["guide", "kind", "language", "score", "step", "title", "url"]);
}

#[test]
fn a_packed_site_holds_the_languages_asked_for_and_their_originals() {
    let site = folder("packed-site");
    let root = site.to_str().unwrap();
    succeeds(&["init", root]);
    let archive = |name: &str| site.join(name).to_str().unwrap().to_owned();
    let said = succeeds(&["pack", "--root", root, "--lang", "ar", "--today", "2026-11-24", "--out", &archive("a.zip")]);
    assert!(said.contains("open trinvis/index.html"), "{said}");
    succeeds(&["pack", "--root", root, "--lang", "da,ar", "--today", "2026-11-24", "--out", &archive("b.zip")]);
    assert_eq!(fs::read(archive("a.zip")).unwrap(), fs::read(archive("b.zip")).unwrap());
    let names = String::from_utf8_lossy(&fs::read(archive("a.zip")).unwrap()).into_owned();
    for name in ["trinvis/index.html", "trinvis/ar+da/example/app/first-guide/index.html", "trinvis/search/ar.js"] {
        assert!(names.contains(name), "{name}");
    }
    succeeds(&["pack", "--root", root, "--lang", "da", "--out", &archive("c.zip")]);
    assert!(!String::from_utf8_lossy(&fs::read(archive("c.zip")).unwrap()).contains("trinvis/ar/"));
    let failed = trinvis(&["pack", "--root", root, "--lang", "dk"]);
    assert_eq!(failed.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&failed.stderr).contains("“dk” is not a language of this site"));
}
