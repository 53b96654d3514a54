//! The words of the interface: the same keys in every language, all of them used, none in code.

use crate::support::root;
use std::{collections::BTreeSet, fs, path::Path};

/// The keys of the interface and of the editors' workshop.
fn keys(language: &str) -> BTreeSet<String> {
    let folder = root().join("content").join(language);
    let read = |name: &str| fs::read_to_string(folder.join(name)).expect("the words of a language");
    let text = read("hub.ftl") + &read("workshop.ftl");
    text.lines()
        .filter(|line| line.starts_with(|letter: char| letter.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").map(|(key, _)| key.to_owned()))
        .collect()
}

fn sources(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).expect("a folder can be read").flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, text);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            text.push_str(&fs::read_to_string(path).expect("a file can be read"));
        }
    }
}

#[test]
fn every_language_has_the_same_words() {
    let english = keys("en");
    assert!(english.len() > 200);
    for language in ["ur", "pl"] {
        let other = keys(language);
        assert_eq!(english.difference(&other).collect::<Vec<_>>(), Vec::<&String>::new(), "missing in {language}");
        assert_eq!(other.difference(&english).collect::<Vec<_>>(), Vec::<&String>::new(), "too many in {language}");
    }
}

#[test]
fn every_word_is_used() {
    // Keys that are made from a value: their first part stands in the code.
    const MADE: &[&str] = &[
        "weekday-",
        "month-",
        "stage-",
        "topic-",
        "answer-",
        "way-",
        "access-",
        "ask-safe-",
        "error-",
        "dev-column-",
        "dev-translation-",
        "editor-field-",
        "editor-hint-",
        "editor-audience-",
    ];
    let mut text = String::new();
    sources(&root().join("src"), &mut text);
    let unused: Vec<String> = keys("en")
        .into_iter()
        .filter(|key| !MADE.iter().any(|start| key.starts_with(start)) && !text.contains(&format!("\"{key}\"")))
        .collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn every_error_that_the_rules_can_make_has_words() {
    use hub_core::referral::{ContactWay, ReferralDraft};
    let keys = keys("en");
    let long = "x".repeat(3000);
    let mut drafts =
        vec![ReferralDraft::default(), ReferralDraft { contact: ContactWay::ALL.to_vec(), ..ReferralDraft::default() }];
    drafts.push(ReferralDraft {
        words: long.clone(),
        name: long.clone(),
        postcode: long.clone(),
        hub: long.clone(),
        phone: long.clone(),
        email: long.clone(),
        address: long.clone(),
        good_times: long.clone(),
        code_word: long.clone(),
        interpreter: long.clone(),
        access_other: long,
        ..ReferralDraft::default()
    });
    drafts.push(ReferralDraft { email: "x".to_owned(), ..ReferralDraft::default() });
    for error in drafts.iter().flat_map(|draft| draft.errors(&[])) {
        assert!(keys.contains(&error.key()), "{}", error.key());
    }
}
