//! Searching without script, and what is remembered of searches that found nothing.

use crate::{
    client::Browser,
    fixture::{Hub, hub},
};

fn failed(hub_: &Hub) -> String {
    let output = hub().args(["failed-searches", "--data"]).arg(hub_.data()).output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn words_are_posted_and_stand_in_no_address_and_no_log() {
    let hub = Hub::start();
    let mut browser = Browser::new(&hub);
    let (to, page) = browser.follow("/search", &[("words", "brestfeeding CANARYwords")]);
    assert_eq!(to, "/search");
    assert_eq!(page.header("cache-control"), Some("no-store"));
    assert!(page.text().contains("/advice/breastfeeding"), "{}", page.text());
    assert!(!hub.log().contains("CANARYwords"));
}

#[test]
fn danger_words_bring_who_to_call_before_any_page() {
    let hub = Hub::start();
    let (_, page) = Browser::new(&hub).follow("/ur/search", &[("words", "i want to kill my self, suicide")]);
    let text = page.text();
    let main = &text[text.find("<main").unwrap()..];
    let call = main.find("tel:999").expect("999");
    assert!(main.find("page-card").is_none_or(|card| call < card));
}

#[test]
fn words_that_fail_are_written_down_from_the_fifth_time_on_whenever_that_has_doubled_and_never_before() {
    let hub = Hub::start();
    for times in 1..=10 {
        let (_, page) = Browser::new(&hub).follow("/search", &[("words", "Xyzzy  QWRT!")]);
        assert!(page.text().contains("/topics/"), "a search without results offers topics");
        assert!(page.text().contains("href=\"/ask\""), "and a person to ask");
        let kept = match times {
            0..5 => "",
            5..10 => "5  xyzzy qwrt\n",
            _ => "10  xyzzy qwrt\n",
        };
        assert_eq!(failed(&hub), kept, "after {times} times");
    }
    Browser::new(&hub).follow("/search", &[("words", "sleep")]);
    assert_eq!(failed(&hub), "10  xyzzy qwrt\n", "a search that found something is counted nowhere");
}
