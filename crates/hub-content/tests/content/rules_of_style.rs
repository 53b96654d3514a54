//! One broken example for each rule about how a page is written.

use crate::good::{Site, TODAY, broken};
use hub_content::read;

const SLEEP: &str = "en/pages/sleep.md";
/// The first words of the part that makes the page long enough.
const MORE: &str = "We can help you with this. Ask us and we will talk it through.";

#[test]
fn word_count() {
    let site = Site::good();
    let text = std::fs::read_to_string(site.content().join(SLEEP)).unwrap();
    site.write(SLEEP, &text.replace(MORE, ""));
    let problems = site.problems();
    assert!(
        problems.len() == 1 && problems[0].starts_with("en/pages/sleep.md:1: [word-count] the page has 28 words."),
        "{problems:?}"
    );
    site.write(SLEEP, &text.replace(MORE, &format!("{MORE} {MORE} {MORE}")));
    let problems = site.problems();
    assert!(
        problems.iter().any(|problem| problem.contains("[word-count]") && problem.contains("Keep to 800")),
        "{problems:?}"
    );
}

#[test]
fn sentence_length() {
    let words = |count: usize| "so ".repeat(count - 1) + "on.";
    broken(
        SLEEP,
        "Keep it cool.",
        &words(26),
        "en/pages/sleep.md:30: [sentence-length] the sentence “so so so so so …” has 26 words. Make two",
    );
    let site = Site::good();
    site.change(SLEEP, "Keep it cool.", &words(25));
    assert_eq!(site.problems(), Vec::<String>::new());
    site.change(SLEEP, &words(25), &words(36));
    let problems = hub_content::check(&site.content(), TODAY);
    assert_eq!(problems[0].severity, hub_content::Severity::Error);
}

#[test]
fn paragraph_length() {
    broken(
        SLEEP,
        "Keep it cool.",
        "Keep it cool. Feel the back of the neck. Take a layer off. Open the door. Do not use a hat.",
        "en/pages/sleep.md:30: [paragraph-length] the paragraph “Keep it cool. Feel the …” has 5 sentences and 21 words.",
    );
}

#[test]
fn reading_age() {
    let hard = "Considerable documentation necessitates interdisciplinary deliberation.";
    let site = Site::good();
    site.change(SLEEP, "Keep it cool.", &format!("Keep it cool.\n\n{}", format!("{hard}\n\n").repeat(12)));
    let problems = site.problems();
    assert!(problems.len() == 1 && problems[0].contains("[reading-age] the reading age is 1"), "{problems:?}");
}

#[test]
fn the_reading_age_is_that_of_the_formula() {
    // 104 words, 8 sentences and 120 syllables: 0.39 × 13 + 11.8 × 120 / 104 − 15.59 + 5.
    let site = Site::good();
    let text = std::fs::read_to_string(site.content().join("en/pages/home.md")).unwrap();
    let sentence = "Babies sleep better when the room is dark and no one wakes them.\n\n";
    site.write("en/pages/home.md", &text.replace("Welcome.", &sentence.repeat(8)));
    let pages = read(&site.content(), TODAY).pages;
    let home = pages.iter().find(|page| page.slug == "home").unwrap();
    assert_eq!(home.words, 104);
    let expected = 0.39 * 13.0 + 11.8 * 15.0 / 13.0 - 15.59 + 5.0;
    assert!((home.reading_age.unwrap() - expected).abs() < 0.01, "{:?} {expected}", home.reading_age);
}

#[test]
fn plain_words() {
    let site = Site::good();
    site.write("en/words.toml", "[plain]\n\"in order to\" = \"to\"\n\"utilise\" = \"use\"\n");
    site.change(SLEEP, "Keep it cool.", "Open a window\n> in order\n> to keep it cool.");
    site.change(SLEEP, "### The room", "### Utilise the room");
    let problems = site.problems();
    assert!(
        problems[0].starts_with("en/pages/sleep.md:27: [plain-words] “utilise” is not a plain word. Write “use”."),
        "{problems:?}"
    );
    assert!(
        problems[1].starts_with("en/pages/sleep.md:31: [plain-words] “in order to” is not a plain word. Write “to”."),
        "{problems:?}"
    );
}

#[test]
fn blaming() {
    let site = Site::good();
    site.write("en/words.toml", "[blaming]\n\"your fault\" = \"what happened\"\n");
    site.change(SLEEP, "Keep it cool.", "It is not your fault.");
    assert_eq!(site.problems(), Vec::<String>::new(), "what is denied blames nobody");
    site.change(SLEEP, "It is not your fault.", "It’s your fault.");
    let problems = site.problems();
    assert!(
        problems.len() == 1
            && problems[0].starts_with(
                "en/pages/sleep.md:30: [blaming] “your fault” can sound like blame. Write “what happened”"
            ),
        "{problems:?}"
    );
}

#[test]
fn words() {
    let site = Site::good();
    site.write("en/words.toml", "[plian]\n[blaming]\n\"lazy\" = 1\n");
    let problems = site.problems();
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(
        problems[0].starts_with("en/words.toml:1: [words] there is no list `plian`. Write `plain` instead."),
        "{problems:?}"
    );
    assert!(problems[1].starts_with("en/words.toml:3: [words] `lazy` has nothing to write instead."));
}

#[test]
fn short_numbers() {
    broken(
        SLEEP,
        "Keep it cool.",
        "Ring Childline on 999.",
        "en/pages/sleep.md:30: [short-numbers] `999` is not the number of Childline. Write `0800 1111`, as in contacts.toml.",
    );
    broken(
        SLEEP,
        "Keep it cool.",
        "Call 112 now.",
        "en/pages/sleep.md:30: [short-numbers] the number `112` is not in contacts.toml.",
    );
    let site = Site::good();
    site.change(
        SLEEP,
        "Keep it cool.",
        "**Childline, 0800 1111:** call for free. Call 999 in danger. Emergency services (999) come. Wait 100 days.",
    );
    assert_eq!(site.problems(), Vec::<String>::new());
}

#[test]
fn unfinished() {
    broken(
        SLEEP,
        "Keep it cool.",
        "TO WRITE: how cool.",
        "en/pages/sleep.md:30: [unfinished] this is still to be written: `> TO WRITE: how cool.`. Write it",
    );
}
