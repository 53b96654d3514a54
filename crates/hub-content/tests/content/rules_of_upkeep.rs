//! The rules that keep pages right over time, how much a rule matters, and how a problem is printed.

use crate::good::{Site, TODAY, broken};
use hub_content::{Problem, Severity};

const SLEEP: &str = "en/pages/sleep.md";

#[test]
fn review_overdue() {
    let site = Site::good();
    site.change(
        SLEEP,
        "reviewed = 2026-11-01\nreview_by = 2027-11-01",
        "reviewed = 2026-01-01\nreview_by = 2026-11-22",
    );
    assert!(site.problems()[0].starts_with("en/pages/sleep.md:12: [review-overdue] the review was due on 2026-11-22."));
    site.change(SLEEP, "review_by = 2026-11-22", "review_by = 2026-11-23");
    assert!(site.problems()[0].contains("[review-due] the review is due on 2026-11-23, in 0 days"), "not too late");
}

#[test]
fn review_due() {
    let dates = "reviewed = 2026-11-01\nreview_by = 2027-11-01";
    broken(
        SLEEP,
        dates,
        "reviewed = 2026-01-01\nreview_by = 2026-12-23",
        "en/pages/sleep.md:12: [review-due] the review is due on 2026-12-23, in 30 days.",
    );
    let site = Site::good();
    site.change(SLEEP, dates, "reviewed = 2026-01-01\nreview_by = 2026-12-24");
    assert_eq!(site.problems(), Vec::<String>::new());
}

#[test]
fn sources_age() {
    broken(
        SLEEP,
        "checked = 2026-11-01",
        "checked = 2025-11-22",
        "en/pages/sleep.md:17: [sources-age] the source was checked on 2025-11-22, more than 12 months ago.",
    );
    let site = Site::good();
    site.change(SLEEP, "checked = 2026-11-01", "checked = 2026-05-22");
    assert_eq!(site.problems(), Vec::<String>::new());
    site.change(SLEEP, "topics = [\"health\"]", "topics = [\"childcare\"]");
    assert!(site.problems()[0].contains("[sources-age] the source was checked on 2026-05-22, more than 6 months ago."));
    site.change("site.toml", "[[hubs]]", "[editors]\nchanging_source_months = 7\n\n[[hubs]]");
    assert_eq!(site.problems(), Vec::<String>::new());
}

#[test]
fn orphan() {
    let site = Site::good();
    let page = std::fs::read_to_string(site.content().join(SLEEP)).unwrap();
    site.write("en/pages/alone.md", &page);
    assert_eq!(
        site.problems(),
        [
            "en/pages/alone.md:1: [orphan] no other page leads to this one. Add `alone` to `related` of a page that it goes with, or link to it there."
        ]
    );
    site.change("en/pages/crying.md", "[\"sleep\"]", "[\"sleep\", \"alone\"]");
    assert_eq!(site.problems(), Vec::<String>::new());
}

#[test]
fn dates_may_stand_between_quotation_marks_as_an_editor_in_a_browser_writes_them() {
    let site = Site::good();
    site.change(SLEEP, "review_by = 2027-11-01", "review_by = \"2027-11-01\"");
    site.change(SLEEP, "checked = 2026-11-01", "checked = \"2026-11-01\"");
    assert_eq!(site.problems(), Vec::<String>::new());
}

#[test]
fn site_toml_says_how_much_a_rule_matters() {
    let site = Site::good();
    site.change(SLEEP, "See [crying]", "See [here](/ask), [crying]");
    let severity = |site: &Site| hub_content::check(&site.content(), TODAY).first().map(|problem| problem.severity);
    assert_eq!(severity(&site), Some(Severity::Error));
    site.change("site.toml", "[[hubs]]", "[check]\nlink-words = \"warning\"\n\n[[hubs]]");
    assert_eq!(severity(&site), Some(Severity::Warning));
    site.change("site.toml", "\"warning\"", "\"off\"");
    assert_eq!(severity(&site), None);
    site.change("site.toml", "link-words = \"off\"", "link-wrods = \"off\"\nhtml = \"never\"");
    let problems = site.problems();
    assert!(
        problems.iter().any(|problem| problem
            .starts_with("site.toml:22: [site] there is no rule `link-wrods`. Write `link-words` instead.")),
        "{problems:#?}"
    );
    assert!(
        problems.iter().any(|problem| problem
            .starts_with("site.toml:23: [site] `never` does not say how much `html` matters. Write `error`")),
        "{problems:#?}"
    );
}

#[test]
fn a_problem_can_stand_beside_its_line_on_github() {
    let problem = Problem {
        file: "content/en/pages/a,b.md".into(),
        line: 3,
        rule: "links",
        severity: Severity::Error,
        what: "100% wrong: a\nb".to_owned(),
        instead: "Write it, so.".to_owned(),
    };
    assert_eq!(
        problem.github(),
        "::error file=content/en/pages/a%2Cb.md,line=3,title=links::100%25 wrong: a%0Ab. Write it, so."
    );
}

#[test]
fn search() {
    let file = "en/search.toml";
    broken(
        file,
        "pages = [\"sleep\"]",
        "pages = [\"slep\"]",
        "en/search.toml:4: [search] there is no page `slep`. Write `sleep` instead.",
    );
    broken(
        file,
        "call = [\"999\"]",
        "call = [\"99\"]",
        "en/search.toml:8: [search] `99` is not in contacts.toml. Write `999` instead.",
    );
    broken(
        file,
        "[\"up all night\"]",
        "[\"Not breathing!\"]",
        "en/search.toml:4: [search] `not breathing` stands in two blocks.",
    );
    broken(
        file,
        "pages = [\"sleep\"]\n",
        "",
        "en/search.toml:4: [search] `up all night` leads nowhere. Add `means`, `pages` or `call`.",
    );
    broken(
        file,
        "call = [\"999\"]",
        "pages = [\"sleep\"]",
        "en/search.toml:8: [search] `not breathing` is about danger and names nobody to call.",
    );
    broken(file, "said = [\"up all night\"]", "said = [\"?\"]", "en/search.toml:4: [search] `?` has no letters.");
    broken(file, "little", "litle", "en/search.toml:1: [search] unknown field `litle`");
}
