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
        "never-",
        "day-",
        "role-",
        "age-",
        "variant-",
        "access-",
        "ask-safe-",
        "ask-keep-",
        "return-status-",
        "ask-agreement-",
        "ask-why-",
        "error-",
        "dev-column-",
        "dev-translation-",
        "editor-field-",
        "editor-hint-",
        "editor-audience-",
    ];
    // What belongs to another key, a title among them: a hint, or the words for who is asking.
    let base = |key: &str| {
        ["-young", "-other", "-hint"].iter().fold(key.to_owned(), |key, ending| key.trim_end_matches(ending).to_owned())
    };
    let mut text = String::new();
    sources(&root().join("src"), &mut text);
    let unused: Vec<String> = keys("en")
        .into_iter()
        .filter(|key| {
            let used = [key.clone(), base(key), format!("{}-title", base(key))]
                .iter()
                .any(|key| text.contains(&format!("\"{key}\"")));
            !used && !MADE.iter().any(|start| key.starts_with(start))
        })
        .collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn every_error_that_the_rules_can_make_has_words() {
    use family_hub::journey::receipt::{KEEP_EMAIL, Receipt};
    use hub_core::{
        field_error::{Code, FieldError},
        form::Form,
        referral::{AgeBand, Child, ContactWay, ReferralDraft, Variant},
        site::Rules,
    };
    use time::macros::date;
    const DEVICE_ERRORS: &[(&str, Code)] = &[
        ("someone_else", Code::Missing),
        ("pin", Code::Missing),
        ("pin", Code::Invalid),
        ("pin", Code::Refused),
        ("pin", Code::Unknown),
        ("pin_again", Code::Conflict),
    ];
    let keys = keys("en");
    let long = || "x".repeat(3000);
    let mut drafts = Vec::new();
    for variant in Variant::ALL {
        let empty = ReferralDraft { variant: Some(*variant), ..ReferralDraft::default() };
        let ways: Vec<_> = ContactWay::ALL.iter().copied().filter(|way| *way != ContactWay::ComeBack).collect();
        drafts.push(ReferralDraft { contact: ContactWay::ALL.to_vec(), never: ways.clone(), ..empty.clone() });
        let asking = ReferralDraft { contact: ways, age: Some(AgeBand::Under), ..empty.clone() };
        drafts.push(empty);
        drafts.push(asking.clone());
        for text in [long(), "O1632 96O 1OO".to_owned(), "NG18 OZZ".to_owned()] {
            drafts.push(ReferralDraft {
                asker_name: text.clone(),
                asker_work: text.clone(),
                asker_phone: text.clone(),
                asker_email: text.clone(),
                words: text.clone(),
                name: text.clone(),
                children: vec![Child { name: text.clone(), stage: None }; 11],
                plan: vec![text.clone(); 41],
                postcode: text.clone(),
                hub: text.clone(),
                phone: text.clone(),
                email: text.clone(),
                address: text.clone(),
                through: text.clone(),
                say_who: Some(hub_core::referral::Answer::No),
                say_instead: text.clone(),
                pick_up: text.clone(),
                code_word: text.clone(),
                slots: vec![text.clone()],
                good_times: text.clone(),
                interpreter: text.clone(),
                access_other: text.clone(),
                working_well: text.clone(),
                partners: vec![text],
                ..asking.clone()
            });
        }
    }
    let mut receipt = Receipt::new(String::new(), date!(2026 - 11 - 30), true);
    for typed in [String::new(), "sam".to_owned(), long()] {
        let form: Form = [("keep", "email"), (KEEP_EMAIL, &typed)].into_iter().collect();
        let error = receipt.choose(&form).expect_err("no address");
        assert!(keys.contains(&error.key()), "{}", error.key());
    }
    for (field, code) in DEVICE_ERRORS {
        let key = FieldError::new(field, *code).key();
        assert!(keys.contains(&key), "{key}");
    }
    let away = ReferralDraft { contact: vec![ContactWay::ComeBack], ..ReferralDraft::default() };
    let unanswerable = away.unanswerable(false);
    assert!(unanswerable.is_some());
    let errors = drafts.iter().flat_map(|draft| draft.errors(&Rules { hubs: &[], partners: &[] }));
    for error in errors.chain(unanswerable) {
        assert!(keys.contains(&error.key()), "{}", error.key());
    }
}
