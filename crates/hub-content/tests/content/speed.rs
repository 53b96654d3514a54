//! A large site is checked while an editor waits.

use crate::good::{Site, TODAY};
use hub_content::check;
use std::{fmt::Write, time::Instant};

#[test]
fn a_thousand_pages_take_well_under_a_second() {
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
    let start = Instant::now();
    let problems = check(&site.content(), TODAY);
    let taken = start.elapsed();
    println!("1,000 pages of {} bytes: {} ms", text.len(), taken.as_millis());
    assert_eq!(problems.first(), None);
    // A busy machine may be several times slower than an idle one.
    assert!(taken.as_millis() < 1000, "{taken:?}");
}
