//! Writing a site: whole or not at all, and no more than differs.

use std::fs;
use std::path::PathBuf;

use trinvis::output::Sink;
use trinvis::output::write::{Changes, Folder};

fn folder(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path.join("public")
}

fn write(out: &std::path::Path, files: &[(&str, &str)]) -> Changes {
    let sink = Folder::new(out).unwrap();
    for (path, text) in files {
        sink.put(path, text.as_bytes()).unwrap();
    }
    sink.finish().unwrap()
}

#[test]
fn only_what_differs_is_written_and_what_is_gone_is_removed() {
    let out = folder("differs");
    let first = write(&out, &[("index.html", "a"), ("da/index.html", "b"), ("da/old/index.html", "c")]);
    assert_eq!(first, Changes { files: 3, written: 3, removed: 0 });
    let second = write(&out, &[("index.html", "a"), ("da/index.html", "B")]);
    assert_eq!(second, Changes { files: 2, written: 1, removed: 1 });
    assert_eq!(fs::read_to_string(out.join("da/index.html")).unwrap(), "B");
    assert!(!out.join("da/old").exists());
}

#[test]
fn a_build_that_stops_halfway_leaves_the_last_site() {
    let out = folder("halfway");
    write(&out, &[("index.html", "old")]);
    let sink = Folder::new(&out).unwrap();
    sink.put("index.html", b"new").unwrap();
    drop(sink);
    assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "old");
    assert_eq!(fs::read_dir(out.parent().unwrap()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn a_folder_that_is_not_ours_is_not_touched() {
    let out = folder("foreign");
    fs::create_dir_all(&out).unwrap();
    fs::write(out.join("diary.txt"), "mine").unwrap();
    assert!(Folder::new(&out).is_err());
    assert!(out.join("diary.txt").exists());
}
