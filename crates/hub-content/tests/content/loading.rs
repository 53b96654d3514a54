//! What is loaded, and what a mistake leaves of it.

use crate::good::Site;
use hub_content::{Library, load};
use std::path::Path;
use time::macros::date;

fn library(site: &Site) -> Library {
    load(&site.content()).library.unwrap()
}

#[test]
fn the_default_language_is_what_its_files_say() {
    let library = library(&Site::good());
    let english = library.language("en").unwrap();
    assert_eq!(english.prefix, "");
    let page = english.page("sleep").unwrap();
    assert_eq!((page.title.as_str(), page.revision, page.language.as_str()), ("Safer sleep", 2, "en"));
    assert_eq!(page.reviewed, date!(2026 - 11 - 01));
    assert_eq!(page.sources[0].url, "https://www.nhs.uk/sleep");
    assert!(page.markdown.trim_start().starts_with("Call 999"));
    assert!(!page.sensitive && !page.awaiting_check && !page.behind);
    let ids: Vec<&str> = english.contacts.iter().map(|contact| contact.id.as_str()).collect();
    assert_eq!(ids, ["999", "childline"], "in the order of the file");
    assert_eq!(english.contact("childline").unwrap().phone.as_deref(), Some("0800 1111"));
    assert!(english.strings.starts_with("hello = Hello"));
    assert_eq!(english.checklist.topics[0].questions.len(), 3);
}

#[test]
fn a_translation_brings_its_words_and_the_rest_is_english() {
    let library = library(&Site::good());
    let urdu = library.language("ur").unwrap();
    assert_eq!(urdu.prefix, "/ur");
    let page = urdu.page("sleep").unwrap();
    assert_eq!((page.title.as_str(), page.language.as_str()), ("محفوظ نیند", "ur"));
    assert!(page.awaiting_check && !page.behind && page.markdown.contains("## ابھی کیا کریں"));
    assert_eq!((page.revision, page.urgent.len(), page.sources.len(), page.stages.len()), (2, 1, 1, 6));
    let page = urdu.page("crying").unwrap();
    assert_eq!((page.title.as_str(), page.language.as_str(), page.awaiting_check), ("Safer sleep", "en", false));
    assert_eq!(urdu.contact("childline").unwrap().name, "Childline");
    assert!(urdu.strings.contains("سلام"));
    assert!(library.language("fr").is_none());
}

#[test]
fn a_translation_of_an_older_revision_is_behind() {
    let site = Site::good();
    site.change("ur/pages/sleep.md", "translates = 2", "translates = 1");
    assert!(library(&site).language("ur").unwrap().page("sleep").unwrap().behind);
}

#[test]
fn other_languages_put_their_words_over_contacts_and_checklist() {
    let site = Site::good();
    site.write("ur/contacts.toml", "[childline]\nname = \"چائلڈ لائن\"\n");
    site.write("ur/checklists/needs.toml", "[[needs]]\nid = \"baby-sleep\"\ntitle = \"نیند\"\n");
    site.write(
        "ur/checklists/nights.toml",
        "id = \"nights\"\ntitle = \"راتیں\"\n[[questions]]\nid = \"nights-three\"\ntext = \"آرام؟\"\n",
    );
    assert_eq!(site.problems(), Vec::<String>::new());
    let library = library(&site);
    let urdu = library.language("ur").unwrap();
    let contact = urdu.contact("childline").unwrap();
    assert_eq!((contact.name.as_str(), contact.phone.as_deref()), ("چائلڈ لائن", Some("0800 1111")));
    assert_eq!((urdu.checklist.needs[0].title.as_str(), urdu.checklist.needs[0].page.as_str()), ("نیند", "sleep"));
    let topic = &urdu.checklist.topics[0];
    assert_eq!((topic.title.as_str(), topic.hint.as_deref()), ("راتیں", None), "no hint in another language");
    assert_eq!((topic.questions[2].text.as_str(), topic.questions[2].hint.as_deref()), ("آرام؟", None));
    assert_eq!(topic.questions[2].needs, ["baby-sleep"]);
}

#[test]
fn a_broken_page_is_left_out_and_reported() {
    let site = Site::good();
    site.write("en/pages/crying.md", "+++\ntitle = \n+++\n");
    let loaded = load(&site.content());
    let library = loaded.library.unwrap();
    assert!(
        library.languages.iter().all(|content| content.page("crying").is_none() && content.page("sleep").is_some())
    );
    assert_eq!(loaded.problems.len(), 1);
    assert_eq!((loaded.problems[0].line, loaded.problems[0].rule), (2, "front-matter"));
}

#[test]
fn a_page_with_an_unknown_field_or_word_is_still_shown() {
    let site = Site::good();
    site.change("en/pages/sleep.md", "topics = [\"health\"]", "topics = [\"helth\", \"safety\"]\nonwer = \"me\"");
    let loaded = load(&site.content());
    assert_eq!(loaded.library.unwrap().language("en").unwrap().page("sleep").unwrap().topics.len(), 1);
    assert_eq!(loaded.problems.len(), 2);
}

#[test]
fn without_a_site_there_is_no_library_and_one_problem() {
    let site = Site::good();
    site.change("site.toml", "name = \"Test Council\"\n", "");
    let loaded = load(&site.content());
    assert!(loaded.library.is_none());
    assert_eq!(loaded.problems.len(), 1);
    let loaded = load(Path::new("/nowhere/content"));
    assert!(loaded.library.is_none());
    assert_eq!(
        loaded.problems[0].to_string(),
        "/nowhere/content:1: [site] there is no content folder here. Name it with `--content <folder>`."
    );
}

#[test]
fn bank_holidays_stand_in_their_own_file() {
    let site = Site::good();
    site.write("bank-holidays.toml", "source = \"https://www.gov.uk/bank-holidays\"\nchecked = 2026-11-23\ndays = [2026-12-25, # Friday\n2026-12-28]\n");
    assert_eq!(library(&site).site.bank_holidays, [date!(2026 - 12 - 25), date!(2026 - 12 - 28)]);
}

#[test]
fn a_file_that_is_not_text_is_reported_and_nothing_panics() {
    let site = Site::good();
    std::fs::write(site.content().join("en/pages/crying.md"), b"+++\ntitle = \"\xff\"\n+++\n").unwrap();
    let problems = load(&site.content()).problems;
    assert_eq!((problems.len(), problems[0].line), (1, 2));
}

#[test]
fn problems_can_be_written_as_json() {
    let site = Site::good();
    site.remove("ur/hub.ftl");
    let json = serde_json::to_value(load(&site.content()).problems).unwrap();
    assert_eq!(
        (json[0]["rule"].as_str(), json[0]["severity"].as_str(), json[0]["line"].as_u64()),
        (Some("strings"), Some("error"), Some(1))
    );
}
