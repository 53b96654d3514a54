//! A small content folder without a mistake, which tests then break in one place.

use hub_content::{Problem, check};
use hub_core::address::{HOME, STANDING};
use std::{fs, path::PathBuf};
use tempfile::TempDir;
use time::{Date, macros::date};

/// The day on which the tests take place.
pub(crate) const TODAY: Date = date!(2026 - 11 - 23);

/// A content folder that goes away with the test.
pub(crate) struct Site {
    folder: TempDir,
}

const SITE: &str = r#"[council]
name = "Test Council"
hub_name = "Test Hub"
phone = "01632 960 100"
email = "hub@example.org"
hours = "Monday to Friday"
public_url = "https://hub.example.org"
exit_url = "https://www.bbc.co.uk/weather"
promise_working_days = 5

[[languages]]
code = "en"
name = "English"
dir = "ltr"

[[languages]]
code = "ur"
name = "اردو"
dir = "rtl"

[[hubs]]
id = "oaktree"
name = "Oaktree"
district = "Mansfield"
address = ["1 Street", "Mansfield"]
postcode = "NG18 0ZZ"
phone = "01632 960 204"
hours = "Weekdays"
"#;

const CONTACTS: &str = r#"[999]
name = "Emergency services"
phone = "999"
when = "Someone is in danger."
url = "https://www.nhs.uk/999"
checked = 2026-11-23

[childline]
name = "Childline"
phone = "0800 1111"
when = "You are under 19."
hours = "All day"
url = "https://www.childline.org.uk/"
checked = 2026-11-23
"#;

const NEEDS: &str = r#"[[needs]]
id = "baby-sleep"
title = "Sleep"
first_step = "Rest."
page = "sleep"
help = "We visit."
call = ["999"]

[[needs]]
id = "someone-to-talk-to"
title = "Someone"
first_step = "Call us."
page = "crying"
help = "We listen."
"#;

const TOPIC: &str = r#"id = "nights"
title = "Nights"
hint = "Sleep and crying"
order = 1

[[questions]]
id = "nights-one"
text = "Is sleep hard?"
need_when = "yes"
needs = ["baby-sleep"]

[[questions]]
id = "nights-two"
text = "Are nights long?"
need_when = "yes"
needs = ["baby-sleep"]
danger = true
call = ["999"]

[[questions]]
id = "nights-three"
text = "Do you get rest?"
hint = "Any rest counts."
need_when = "no"
needs = ["baby-sleep"]
"#;

/// A page of advice; its text begins on line 20.
const SLEEP: &str = r#"+++
title = "Safer sleep"
summary = "How to sleep safely."
stages = ["pregnancy", "baby", "early-years", "school-age", "teens", "send"]
topics = ["health"]
audience = "parents"
urgent = ["999"]
related = ["crying"]
needs = ["baby-sleep"]
revision = 2
reviewed = 2026-11-01
review_by = 2027-11-01

[[sources]]
name = "NHS"
url = "https://www.nhs.uk/sleep"
checked = 2026-11-01
+++

Call 999 or 0800 1111.

## What to do now

See [crying](/advice/crying#why-babies-cry), [what to do](#what-to-do-now), [babies](/stages/baby),
[health](/topics/health), [ask](/ask), [home](/) and [the NHS on sleep](https://www.nhs.uk/sleep).

### The room

> [!NOTE]
> Keep it cool.

![An empty cot](/cot.svg)
"#;

/// What stands at the end of both pages, so that they are as long as a page of advice.
const MORE: &str = "We can help you with this. Ask us and we will talk it through.\n\n";

const TRANSLATION: &str = r#"+++
title = "محفوظ نیند"
summary = "محفوظ طریقے سے سونا۔"
translates = 2
awaiting_check = true
+++

## ابھی کیا کریں

[رونا](/advice/crying#why-babies-cry) اور [یہ حصہ](#ابھی-کیا-کریں)۔
"#;

const SEARCH: &str = r#"little = ["the"]

[[words]]
said = ["up all night"]
pages = ["sleep"]

[[words]]
said = ["not breathing"]
call = ["999"]
danger = true
"#;

impl Site {
    /// A site without a mistake.
    pub(crate) fn good() -> Self {
        let site = Self { folder: TempDir::new().unwrap() };
        site.write("site.toml", SITE);
        site.write("en/hub.ftl", "hello = Hello\n    .title = Greeting\nbye = Bye { $name }\n");
        site.write("ur/hub.ftl", "hello = سلام\n    .title = سلام\nbye = خدا حافظ { $name }\n");
        site.write("en/workshop.ftl", "dev-pages = Pages\n");
        site.write("ur/workshop.ftl", "dev-pages = صفحات\n");
        site.write("en/contacts.toml", CONTACTS);
        site.write("en/checklists/needs.toml", NEEDS);
        site.write("en/checklists/nights.toml", TOPIC);
        site.write("en/search.toml", SEARCH);
        let sleep = format!("{SLEEP}\n{}", MORE.repeat(22));
        site.write("en/pages/sleep.md", &sleep);
        site.write("ur/pages/sleep.md", TRANSLATION);
        site.write(
            "en/pages/crying.md",
            &sleep
                .replace("related = [\"crying\"]", "related = [\"sleep\"]")
                .replace("## What to do now", "## Why babies cry")
                .replace("#what-to-do-now", "#the-room"),
        );
        for slug in STANDING.iter().chain([&HOME]) {
            let page = "+++\ntitle = \"A page\"\nsummary = \"A summary.\"\naudience = \"everyone\"\nrevision = 1\nreviewed = 2026-11-01\nreview_by = 2027-05-01\n+++\n\nWelcome.\n";
            site.write(&format!("en/pages/{slug}.md"), page);
        }
        let public = site.folder.path().join("public");
        fs::create_dir_all(&public).unwrap();
        fs::write(public.join("cot.svg"), "<svg/>").unwrap();
        site
    }

    /// The content folder.
    pub(crate) fn content(&self) -> PathBuf {
        self.folder.path().join("content")
    }

    /// Writes a file below the content folder.
    pub(crate) fn write(&self, name: &str, text: &str) {
        let path = self.content().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Removes a file below the content folder.
    pub(crate) fn remove(&self, name: &str) {
        fs::remove_file(self.content().join(name)).unwrap();
    }

    /// Puts `new` in the place of `old`, which has to be there.
    pub(crate) fn change(&self, name: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.content().join(name)).unwrap();
        assert!(text.contains(old), "{name} does not contain {old}");
        self.write(name, &text.replacen(old, new, 1));
    }

    /// The problems, each as `file:line: [rule] …` with the path below the content folder.
    pub(crate) fn problems(&self) -> Vec<String> {
        let root = self.content();
        check(&root, TODAY)
            .into_iter()
            .map(|problem| {
                let file = problem.file.strip_prefix(&root).unwrap_or(&problem.file).to_owned();
                Problem { file, ..problem }.to_string()
            })
            .collect()
    }
}

/// Changes one place of the good site and expects exactly one problem, which begins like this.
#[track_caller]
pub(crate) fn broken(name: &str, old: &str, new: &str, expected: &str) {
    let site = Site::good();
    site.change(name, old, new);
    let problems = site.problems();
    assert!(
        problems.len() == 1 && problems[0].starts_with(expected),
        "expected\n  {expected}\nbut found\n  {}",
        problems.join("\n  ")
    );
}

#[test]
fn the_good_site_has_no_problem() {
    assert_eq!(Site::good().problems(), Vec::<String>::new());
}
