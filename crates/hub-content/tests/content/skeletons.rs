//! What `hub new` writes, with the templates of the repository, and what the fields of a page may hold.

use crate::good::{Site, TODAY};
use hub_content::{
    Field, Kind, NewPage, PAGE_FIELDS, Severity, TRANSLATION_FIELDS, check, new_checklist, new_language, new_page,
};
use hub_core::{stage::Stage, topic::Topic};
use std::{fs, path::Path};

fn with_templates() -> Site {
    let site = Site::good();
    let templates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/en/templates");
    for file in fs::read_dir(templates).unwrap().flatten() {
        site.write(
            &format!("en/templates/{}", file.file_name().to_string_lossy()),
            &fs::read_to_string(file.path()).unwrap(),
        );
    }
    site
}

fn page(slug: &str) -> NewPage {
    NewPage { slug: slug.to_owned(), title: None, stages: Vec::new(), topics: Vec::new() }
}

fn errors(site: &Site) -> Vec<String> {
    let mut problems = check(&site.content(), TODAY);
    // Nothing leads to what is new.
    problems.retain(|problem| problem.severity == Severity::Error);
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn a_new_page_lacks_only_what_is_marked() {
    let site = with_templates();
    let given = NewPage {
        title: Some("Say \"hi\"".into()),
        stages: vec![Stage::Baby, Stage::Send],
        topics: vec![Topic::Safety],
        ..page("say-hi")
    };
    let file = new_page(&site.content(), &given, TODAY).unwrap();
    new_page(&site.content(), &page("plain-page"), TODAY).unwrap();
    assert_eq!(errors(&site), Vec::<String>::new());
    let marked = check(&site.content(), TODAY)
        .iter()
        .filter(|problem| problem.file == file && problem.rule == "unfinished")
        .count();
    assert_eq!(marked, 7);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("title = \"Say 'hi'\"") && text.contains("stages = [\"baby\", \"send\"]"), "{text}");
}

#[test]
fn a_new_checklist_and_a_new_language_can_be_read() {
    let site = with_templates();
    new_checklist(&site.content(), "grief").unwrap();
    assert_eq!(errors(&site), Vec::<String>::new());
    let files = new_language(&site.content(), "cy").unwrap();
    assert_eq!(files.len(), 4);
    site.change("site.toml", "[[hubs]]", "[[languages]]\ncode = \"cy\"\nname = \"Cymraeg\"\ndir = \"ltr\"\n\n[[hubs]]");
    assert_eq!(errors(&site), Vec::<String>::new());
}

#[test]
fn nothing_is_written_over_and_no_name_leads_elsewhere() {
    let site = with_templates();
    for error in [
        new_page(&site.content(), &page("sleep"), TODAY).unwrap_err(),
        new_checklist(&site.content(), "nights").unwrap_err(),
        new_language(&site.content(), "ur").unwrap_err(),
    ] {
        assert!(error.to_string().contains("is there already; nothing was changed"), "{error}");
    }
    for name in ["../x", "A page", "", "-x", "x/y", "x.md"] {
        assert!(
            new_page(&site.content(), &page(name), TODAY).unwrap_err().to_string().contains("cannot be the name"),
            "{name}"
        );
    }
    assert!(
        new_page(&Site::good().content(), &page("new"), TODAY)
            .unwrap_err()
            .to_string()
            .contains("There is no template")
    );
}

/// A value that a field may hold, and one that it may not.
fn values(kind: Kind) -> (String, &'static str) {
    let quoted = |word: &str| format!("\"{word}\"");
    match kind {
        Kind::Line | Kind::Sentence => (quoted("Words."), "1"),
        Kind::Flag => ("true".into(), "\"true\""),
        Kind::Count => ("2".into(), "\"2\""),
        Kind::Date => ("2026-11-01".into(), "\"soon\""),
        Kind::Dates => ("[2026-11-01]".into(), "2026-11-01"),
        Kind::Word(words) => (quoted(words()[0]), "\"unheard-of\""),
        Kind::Words(words) => (format!("{:?}", words()), "[\"unheard-of\"]"),
        Kind::Contacts => ("[\"999\"]".into(), "\"999\""),
        Kind::Pages => ("[\"sleep\"]".into(), "\"sleep\""),
        Kind::Needs => ("[\"baby-sleep\"]".into(), "\"baby-sleep\""),
        Kind::Tables(fields) => (format!("[{{ {} }}]", lines(fields, "").join(", ")), "1"),
    }
}

fn lines(fields: &[Field], wrong: &str) -> Vec<String> {
    let value =
        |field: &Field| if field.name == wrong { values(field.kind).1.to_owned() } else { values(field.kind).0 };
    fields.iter().map(|field| format!("{} = {}", field.name, value(field))).collect()
}

#[test]
fn the_table_of_fields_says_what_is_read() {
    for (file, fields) in [("en/pages/home.md", PAGE_FIELDS), ("ur/pages/sleep.md", TRANSLATION_FIELDS)] {
        let site = Site::good();
        let read = |wrong: &str| {
            site.write(file, &format!("+++\n{}\n+++\n\nWelcome.\n", lines(fields, wrong).join("\n")));
            hub_content::load(&site.content()).problems
        };
        assert_eq!(read(""), []);
        for field in fields {
            assert_eq!(read(field.name).len(), 1, "{}", field.name);
        }
    }
}
