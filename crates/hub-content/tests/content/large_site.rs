//! A large site is checked like a small one; how long that takes is printed by `make bench-content`.

use crate::good::{Site, TODAY};
use hub_content::check;
use std::fmt::Write;

#[test]
fn a_thousand_good_pages_have_no_problem() {
    let site = Site::good();
    let page = std::fs::read_to_string(site.content().join("en/pages/crying.md")).unwrap();
    let mut text =
        page.replace("See [crying](/advice/crying#why-babies-cry)", "See [one](/advice/page-1#why-babies-cry)");
    for number in 0..20 {
        // About 500 words, as a page of advice has.
        write!(text, "\n## Part {number}\n\nA **sentence** of words about [sleep](/advice/sleep#the-room) that goes on for a while.\n\n- one\n- two\n- three\n").unwrap();
    }
    for number in 0..1000 {
        let text = text.replace("related = [\"sleep\"]", &format!("related = [\"page-{}\"]", (number + 1) % 1000));
        site.write(&format!("en/pages/page-{number}.md"), &text);
    }
    assert_eq!(check(&site.content(), TODAY).first(), None);
}
