//! Rules of the house that a machine can hold.

use crate::support::root;
use std::{
    fs,
    path::{Path, PathBuf},
};

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder can be read").flatten() {
        let path = entry.path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
}

fn sources(folder: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    rust_files(&root().join(folder), &mut files);
    files
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(root()).expect("it is below").to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).expect("a file can be read"))
        })
        .collect()
}

#[test]
fn only_the_platform_names_the_browser() {
    for (name, text) in sources("src") {
        let allowed = name.starts_with("src/platform");
        for word in ["web_sys", "js_sys", "gloo_net", "wasm_bindgen::"] {
            assert!(allowed || !text.contains(word), "{name} names {word}");
        }
    }
}

#[test]
fn lanes_part_only_at_the_door() {
    for (name, text) in sources("src") {
        let allowed = name == "src/lib.rs" || name.starts_with("src/platform");
        assert!(allowed || !text.contains("cfg(feature"), "{name} has a cfg of its own");
    }
}

#[test]
fn the_core_knows_no_clock_no_file_and_no_framework() {
    for (name, text) in sources("crates/hub-core/src") {
        for word in ["SystemTime", "std::fs", "std::net", "leptos", "tokio", "async "] {
            assert!(!text.contains(word), "{name} names {word}");
        }
    }
}

#[test]
fn no_file_grows_beyond_what_one_can_read_at_a_sitting() {
    for folder in ["src", "crates"] {
        for (name, text) in sources(folder) {
            let tests_begin = text.find("#[cfg(test)]").unwrap_or(text.len());
            let lines = text[..tests_begin].lines().count();
            assert!(lines <= 420, "{name} has {lines} lines");
        }
    }
}
