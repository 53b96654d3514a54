//! One broken example for each rule about the text of a page.

use crate::good::{Site, broken};

const SLEEP: &str = "en/pages/sleep.md";

#[test]
fn headings() {
    broken(
        SLEEP,
        "### The room",
        "#### The room",
        "en/pages/sleep.md:27: [headings] a heading with 4 `#` signs follows one with 2. Write `###`.",
    );
    broken(
        SLEEP,
        "### The room",
        "# The room",
        "en/pages/sleep.md:27: [headings] the title is the only heading with one `#`. Write `##`.",
    );
    broken(SLEEP, "### The room", "###", "en/pages/sleep.md:27: [headings] the heading is empty.");
}

#[test]
fn html() {
    broken(SLEEP, "Keep it cool.", "Keep it cool.<br>", "en/pages/sleep.md:30: [html] HTML is not allowed: `<br>`.");
    broken(
        SLEEP,
        "### The room",
        "<div>\nThe room\n</div>\n",
        "en/pages/sleep.md:27: [html] HTML is not allowed: `<div>`.",
    );
    broken(
        SLEEP,
        "### The room",
        "<!-- later -->",
        "en/pages/sleep.md:27: [html] HTML is not allowed: `<!-- later -->`.",
    );
}

#[test]
fn links() {
    broken(
        SLEEP,
        "(/stages/baby)",
        "(/stages/babies)",
        "en/pages/sleep.md:24: [links] there is no page at `/stages/babies`. Write `/stages/baby` instead.",
    );
    broken(
        SLEEP,
        "(/ask)",
        "(/sleep)",
        "en/pages/sleep.md:25: [links] there is no page at `/sleep`. Write `/advice/sleep` instead.",
    );
    broken(
        SLEEP,
        "(/ask)",
        "(/ask/)",
        "en/pages/sleep.md:25: [links] there is no page at `/ask/`. Write `/ask` instead.",
    );
    broken(
        SLEEP,
        "(/ask)",
        "(/ur/ask)",
        "en/pages/sleep.md:25: [links] there is no page at `/ur/ask`. Write `/ask`: the hub puts the language in front.",
    );
    broken(SLEEP, "(/ask)", "(ask.md)", "en/pages/sleep.md:25: [links] a link cannot lead to `ask.md`.");
    broken(
        SLEEP,
        "(/ask)",
        "(javascript:alert%281%29)",
        "en/pages/sleep.md:25: [links] a link cannot lead to `javascript:alert%281%29`.",
    );
    broken(
        SLEEP,
        "(https://www.nhs.uk/sleep)",
        "(http://www.nhs.uk/sleep)",
        "en/pages/sleep.md:25: [links] `http://www.nhs.uk/sleep` is not an https address.",
    );
}

#[test]
fn anchors() {
    broken(
        SLEEP,
        "#what-to-do-now",
        "#what-to-do",
        "en/pages/sleep.md:24: [anchors] there is no heading `#what-to-do` on `sleep`.",
    );
    broken(
        SLEEP,
        "crying#why-babies-cry",
        "crying#why-babys-cry",
        "en/pages/sleep.md:24: [anchors] there is no heading `#why-babys-cry` on `crying`. Write `why-babies-cry`",
    );
    broken("ur/pages/sleep.md", "#ابھی-کیا-کریں", "#ابھی-کیا", "ur/pages/sleep.md:10: [anchors] ");
}

#[test]
fn link_words() {
    broken(
        SLEEP,
        "[ask]",
        "[Click here.]",
        "en/pages/sleep.md:25: [link-words] `Click here.` does not say where the link goes.",
    );
    broken(SLEEP, "[ask]", "[]", "en/pages/sleep.md:25: [link-words] the link has no words.");
    broken(
        SLEEP,
        "Keep it cool.",
        "Keep it cool:\n> https://www.nhs.uk/cool",
        "en/pages/sleep.md:31: [link-words] a bare address in the text: `https://www.nhs.uk/cool`.",
    );
    broken(
        SLEEP,
        "Keep it cool.",
        "See <https://www.nhs.uk/cool>.",
        "en/pages/sleep.md:30: [link-words] the link is a bare address: `https://www.nhs.uk/cool`.",
    );
}

#[test]
fn images() {
    broken(
        SLEEP,
        "![An empty cot]",
        "![]",
        "en/pages/sleep.md:32: [images] the image `/cot.svg` has no alternative text.",
    );
    broken(SLEEP, "(/cot.svg)", "(/cut.svg)", "en/pages/sleep.md:32: [images] the image `/cut.svg` is not in public/.");
    broken(
        SLEEP,
        "(/cot.svg)",
        "(/../content/site.toml)",
        "en/pages/sleep.md:32: [images] the image `/../content/site.toml` is not in public/.",
    );
    broken(
        SLEEP,
        "(/cot.svg)",
        "(https://x.example/cot.svg)",
        "en/pages/sleep.md:32: [images] the image `https://x.example/cot.svg` is not one of the hub's own.",
    );
}

#[test]
fn notes() {
    broken(SLEEP, "[!NOTE]", "[!NOTES]", "en/pages/sleep.md:29: [notes] `[!NOTES]` begins no note box.");
    broken(SLEEP, "[!NOTE]", "[!WARNING]", "en/pages/sleep.md:29: [notes] `[!WARNING]` begins no note box.");
    broken(SLEEP, "[!NOTE]\n>", "[!NOTE]", "en/pages/sleep.md:29: [notes] `[!NOTE] Keep it cool.` begins no note box.");
}

#[test]
fn numbers() {
    broken(
        SLEEP,
        "0800 1111",
        "0800 1112 22",
        "en/pages/sleep.md:20: [numbers] the number `0800 1112 22` is not in contacts.toml. Add it",
    );
    broken(
        SLEEP,
        "0800 1111",
        "01632 960100",
        "en/pages/sleep.md:20: [numbers] the number `01632 960100` is not in contacts.toml. Write `01632 960 100`",
    );
}

#[test]
fn lines_are_right_in_files_from_windows() {
    let site = Site::good();
    let text = std::fs::read_to_string(site.content().join(SLEEP)).unwrap();
    let windows = format!("\u{feff}{}", text.replace("### The room", "#### The room").replace('\n', "\r\n"));
    site.write(SLEEP, &windows);
    let problems = site.problems();
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert!(problems[0].starts_with("en/pages/sleep.md:27: [headings]"), "{problems:#?}");
}
