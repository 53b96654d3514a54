//! One broken example for each rule about front matter and the other files.

use crate::good::{Site, broken};

const SLEEP: &str = "en/pages/sleep.md";

#[test]
fn site() {
    broken(
        "site.toml",
        "dir = \"rtl\"",
        "dir = \"left\"",
        "site.toml:19: [site] `left` is not a direction of writing. Write `ltr` or `rtl`.",
    );
    broken(
        "site.toml",
        "https://hub.example.org",
        "https://hub.example.org/",
        "site.toml:7: [site] `public_url` ends with a slash.",
    );
    broken(
        "site.toml",
        "\"https://www.bbc",
        "\"http://www.bbc",
        "site.toml:8: [site] `exit_url` is not an https address.",
    );
    broken(
        "site.toml",
        "[[languages]]",
        "[ask]\nyoung_person_min_age = 8\n\n[[languages]]",
        "site.toml:12: [site] `young_person_min_age` is 8. Write an age from 11 to 15.",
    );
    broken(
        "site.toml",
        "[[languages]]",
        "[privacy]\nlawful_basis = \"\"\n\n[[languages]]",
        "site.toml:12: [site] `lawful_basis` is empty. Name it, or leave the line out.",
    );
    broken(
        "site.toml",
        "address = ",
        "serves = [\"Atlantis\"]\naddress = ",
        "site.toml:25: [site] no postcode is in a district named `Atlantis`.",
    );
    for (mail, expected) in [
        ("from = \"nobody\"\nname = \"Council\"", "`nobody` is not an e-mail address."),
        (
            "from = \"no-reply@familyhub.example\"\nname = \"Council\"",
            "the sender of e-mails, `no-reply@familyhub.example`, says",
        ),
        ("from = \"no-reply@example.org\"\nname = \"The Test-Hub\"", "the sender of e-mails, `The Test-Hub`, says"),
    ] {
        let mail = format!("[mail]\n{mail}\n\n[[languages]]\ncode = \"en\"");
        broken("site.toml", "[[languages]]\ncode = \"en\"", &mail, &format!("site.toml:11: [site] {expected}"));
    }
    broken("site.toml", "hub_name", "hub_nmae", "site.toml:3: [site] unknown field `hub_nmae`");
}

#[test]
fn standing_pages() {
    let site = Site::good();
    site.remove("en/pages/privacy.md");
    assert_eq!(
        site.problems(),
        ["en/pages/privacy.md:1: [standing-pages] the page `privacy` is missing. Every hub has it: add it."]
    );
}

#[test]
fn front_matter() {
    broken(
        SLEEP,
        "needs = [",
        "neds = [",
        "en/pages/sleep.md:9: [front-matter] unknown field `neds`. Write `needs` instead.",
    );
    broken(
        SLEEP,
        "\"teens\"",
        "\"teenz\", \"teens\"",
        "en/pages/sleep.md:4: [front-matter] `teenz` is not a word for `stages`. Write `teens` instead.",
    );
    broken(
        SLEEP,
        "[\"health\"]",
        "[\"health\", \"safty\"]",
        "en/pages/sleep.md:5: [front-matter] `safty` is not a word for `topics`. Write `safety` instead.",
    );
    broken(
        SLEEP,
        "related = [\"crying\"]",
        "related = \"crying\"",
        "en/pages/sleep.md:8: [front-matter] `related` cannot be a value like this (string). Write it like `related = [",
    );
    broken(
        "en/pages/home.md",
        "audience = \"everyone\"\n",
        "",
        "en/pages/home.md:2: [front-matter] the field `audience` is missing. Add `audience = \"parents\"`.",
    );
    broken(
        "en/pages/home.md",
        "audience = \"everyone\"",
        "audience = \"anyone\"",
        "en/pages/home.md:4: [front-matter] `anyone` is not a word for `audience`. The words are `parents`, ",
    );
    broken(
        "en/pages/home.md",
        "revision = 1",
        "revision = 0",
        "en/pages/home.md:5: [front-matter] `revision` cannot be",
    );
    broken(
        "en/pages/home.md",
        "reviewed = 2026-11-01",
        "reviewed = \"1 November 2026\"",
        "en/pages/home.md:6: [front-matter] `reviewed` cannot be a value like this (string). Write it like `reviewed = 2026-11-23`, without",
    );
    broken("en/pages/home.md", "title = \"A page\"", "title = A page", "en/pages/home.md:2: [front-matter] ");
    broken(
        "en/pages/home.md",
        "+++\ntitle",
        "title",
        "en/pages/home.md:1: [front-matter] the file does not begin with front matter.",
    );
}

#[test]
fn every_mistake_of_a_page_is_reported_at_once() {
    let site = Site::good();
    site.write("en/pages/home.md", "+++\ntilte = \"A\"\naudience = \"all\"\nreviewed = 1\n+++\n");
    let problems = site.problems();
    for part in [
        "2: [front-matter] unknown field `tilte`. Write `title`",
        "field `title` is missing",
        "`summary` is missing",
        "`all` is not a word",
        "4: [front-matter] `reviewed` cannot",
        "`review_by` is missing",
        "`revision` is missing",
    ] {
        assert!(problems.iter().any(|problem| problem.contains(part)), "{part} is not in {problems:#?}");
    }
}

#[test]
fn length() {
    let long = "x".repeat(71);
    broken(
        SLEEP,
        "Safer sleep",
        &long,
        "en/pages/sleep.md:2: [length] the title has 71 characters. Write it in at most 70.",
    );
    broken(
        SLEEP,
        "How to sleep safely.",
        &"ż".repeat(161),
        "en/pages/sleep.md:3: [length] the summary has 161 characters.",
    );
    broken("ur/pages/sleep.md", "محفوظ نیند", " ", "ur/pages/sleep.md:2: [length] the title is empty.");
}

#[test]
fn dates() {
    broken(
        SLEEP,
        "reviewed = 2026-11-01",
        "reviewed = 2026-11-24",
        "en/pages/sleep.md:11: [dates] the review of 2026-11-24 is still to come.",
    );
    let old = "reviewed = 2026-11-01\nreview_by = 2027-11-01";
    let site = Site::good();
    site.change(SLEEP, old, "reviewed = 2026-11-01\nreview_by = 2026-11-01");
    assert!(site.problems()[0].starts_with("en/pages/sleep.md:12: [dates] `review_by` is not after `reviewed`."));
    broken(
        SLEEP,
        "review_by = 2027-11-01",
        "review_by = 2027-11-03",
        "en/pages/sleep.md:12: [dates] `review_by` is 367 days after `reviewed`.",
    );
}

#[test]
fn sources() {
    broken(
        SLEEP,
        "[[sources]]\nname = \"NHS\"\nurl = \"https://www.nhs.uk/sleep\"\nchecked = 2026-11-01\n",
        "",
        "en/pages/sleep.md:1: [sources] the page names no source.",
    );
    broken(
        SLEEP,
        "url = \"https://",
        "url = \"http://",
        "en/pages/sleep.md:16: [sources] `http://www.nhs.uk/sleep` is not an https address.",
    );
    broken(
        SLEEP,
        "checked = 2026-11-01",
        "checked = 2026-12-01",
        "en/pages/sleep.md:17: [sources] the check of 2026-12-01 is still to come.",
    );
    broken(
        SLEEP,
        "checked = 2026-11-01",
        "chekced = 2026-11-01\nchecked = 2026-11-01",
        "en/pages/sleep.md:17: [front-matter] unknown field `chekced`. Write `checked` instead.",
    );
}

#[test]
fn contacts() {
    broken(
        "en/contacts.toml",
        "phone = \"0800 1111\"",
        "phone = \"0800 1111\"\ntext_to = \"SHOUT\"",
        "en/contacts.toml:8: [contacts] `text_to` of `childline` holds more than digits",
    );
    broken(
        "en/contacts.toml",
        "https://www.childline",
        "www.childline",
        "en/contacts.toml:8: [contacts] `url` of `childline` is not an https address.",
    );
    broken(
        "en/contacts.toml",
        "checked = 2026-11-23",
        "checked = 2027-01-01",
        "en/contacts.toml:6: [contacts] the check of 2027-01-01 is still to come.",
    );
    broken(
        "en/contacts.toml",
        "hours =",
        "huors =",
        "en/contacts.toml:12: [contacts] unknown field `huors`. Write `hours` instead.",
    );
}

#[test]
fn urgent_related_and_needs() {
    broken(
        SLEEP,
        "urgent = [\"999\"]",
        "urgent = [\"999\", \"childlin\"]",
        "en/pages/sleep.md:7: [urgent] `childlin` is not in contacts.toml. Write `childline` instead.",
    );
    broken(
        SLEEP,
        "related = [\"crying\"]",
        "related = [\n\"crying\",\n\"criyng\"]",
        "en/pages/sleep.md:10: [related] there is no page `criyng`. Write `crying` instead.",
    );
    broken(
        SLEEP,
        "related = [\"crying\"]",
        "related = [\"sleep\"]",
        "en/pages/sleep.md:8: [related] the page is related to itself.",
    );
    broken(
        SLEEP,
        "needs = [\"baby-sleep\"]",
        "needs = [\"baby-slepe\"]",
        "en/pages/sleep.md:9: [needs] `baby-slepe` is not a need of the checklist. Write `baby-sleep` instead.",
    );
}

#[test]
fn placed_and_stages() {
    let site = Site::good();
    let stages = "stages = [\"pregnancy\", \"baby\", \"early-years\", \"school-age\", \"teens\", \"send\"]";
    site.change(SLEEP, stages, "stages = []");
    site.change(SLEEP, "topics = [\"health\"]", "topics = []");
    site.change("en/pages/crying.md", ", \"send\"]", "]");
    let problems = site.problems();
    assert_eq!(problems.len(), 2, "{problems:#?}");
    assert!(problems[0].starts_with("en/pages/sleep.md:1: [placed] the page is in no stage and in no topic."));
    assert!(problems[1].starts_with("site.toml:1: [stages] no page is for the stage `send`."));
}

#[test]
fn translation() {
    broken(
        "ur/pages/sleep.md",
        "translates = 2",
        "translates = 3",
        "ur/pages/sleep.md:4: [translation] it translates revision 3, and the page has revision 2. Write `translates = 2`.",
    );
    broken(
        "ur/pages/sleep.md",
        "translates = 2",
        "translates = 1",
        "ur/pages/sleep.md:4: [translation-behind] the translation is of revision 1,",
    );
    broken(
        "ur/pages/sleep.md",
        "translates = 2",
        "translates = 2\nstages = []",
        "ur/pages/sleep.md:5: [translation] unknown field `stages`. Leave it out; the fields here are `title`",
    );
    let site = Site::good();
    site.write(
        "ur/pages/criyng.md",
        "+++\ntitle = \"a\"\nsummary = \"b\"\ntranslates = 1\nawaiting_check = true\n+++\n",
    );
    site.write("ur/contacts.toml", "[childlien]\nname = \"c\"\n");
    site.write("ur/checklists/needs.toml", "[[needs]]\nid = \"baby-slepe\"\ntitle = \"d\"\n");
    let problems = site.problems();
    assert_eq!(problems.len(), 3, "{problems:#?}");
    assert!(problems[0].starts_with(
        "ur/checklists/needs.toml:2: [translation] nothing in the checklist has the id `baby-slepe`. Write `baby-sleep`"
    ));
    assert!(
        problems[1]
            .starts_with("ur/contacts.toml:1: [translation] nobody to call has the key `childlien`. Write `childline`")
    );
    assert!(
        problems[2].starts_with(
            "ur/pages/criyng.md:1: [translation] no page `criyng` is there to be translated. Write `crying`"
        )
    );
}

#[test]
fn strings() {
    broken(
        "ur/hub.ftl",
        "bye = ",
        "# bye = ",
        "ur/hub.ftl:1: [strings] the key `bye` is missing. Add `bye = …`; the words of the default language are on line 3.",
    );
}

#[test]
fn strings_that_cannot_be_read_or_are_too_many() {
    let site = Site::good();
    site.write("ur/hub.ftl", "hello = a\n    .title = a\nbye = b\nbyee = c\nhello = d\n");
    let problems = site.problems();
    assert!(problems[0].starts_with("ur/hub.ftl:1: [strings] the key `hello` stands twice."), "{problems:#?}");
    assert!(
        problems[1].starts_with("ur/hub.ftl:4: [strings] the default language has no key `byee`."),
        "{problems:#?}"
    );
    site.write("ur/hub.ftl", "hello = a\nbye = { $x\n");
    let problems = site.problems();
    assert!(problems.len() == 1 && problems[0].starts_with("ur/hub.ftl:2: [strings] "), "{problems:#?}");
    site.remove("ur/hub.ftl");
    assert_eq!(
        site.problems(),
        ["ur/hub.ftl:1: [strings] the file is missing. Add it; docs/CONTENT.md says what belongs in it."]
    );
}

#[test]
fn a_file_that_cannot_be_read_is_one_problem_and_not_many() {
    for (name, text) in [
        ("en/contacts.toml", "[999\n"),
        ("en/checklists/needs.toml", "[[needs]\n"),
        ("en/checklists/nights.toml", "id = \n"),
        ("en/pages/crying.md", "+++\n+++ \n"),
        ("en/pages/home.md", "no front matter"),
    ] {
        let site = Site::good();
        site.write(name, text);
        let problems = site.problems();
        assert!(!problems.is_empty() && problems.iter().all(|problem| problem.starts_with(name)), "{problems:#?}");
    }
}

#[test]
fn checklist() {
    broken(
        "en/checklists/needs.toml",
        "page = \"sleep\"",
        "page = \"slepe\"",
        "en/checklists/needs.toml:2: [checklist] the need `baby-sleep` leads to the page `slepe`, which does not exist. Write `sleep` instead.",
    );
    broken(
        "en/checklists/nights.toml",
        "call = [\"999\"]",
        "call = [\"998\"]",
        "en/checklists/nights.toml:13: [checklist] `nights-two` calls `998`, which is not in contacts.toml. Write `999` instead.",
    );
    broken(
        "en/checklists/nights.toml",
        "needs = [\"baby-sleep\"]",
        "needs = [\"sleep\"]",
        "en/checklists/nights.toml:7: [checklist] the question `nights-one` shows the need `sleep`",
    );
    broken(
        "en/checklists/nights.toml",
        "text = \"Is",
        "txt = \"Is",
        "en/checklists/nights.toml:8: [checklist] unknown field `txt`",
    );
}
