//! The lanes: what is over a limit or looks like a machine is kept all the same, and looked at last.

use crate::{
    api::problem,
    client::Browser,
    fixture::{Hub, example},
    journeys::{fill_in, key},
};
use std::process::Output;

fn lane(hub: &Hub, reference: &str) -> String {
    let list = hub.list();
    let request = list.iter().find(|request| request["reference"] == reference).expect("the request");
    request["lane"].as_str().unwrap().to_owned()
}

fn lanes(hub: &Hub) -> Vec<String> {
    hub.list().iter().map(|request| request["lane"].as_str().unwrap().to_owned()).collect()
}

fn printed(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn what_is_over_the_limit_of_an_address_is_kept_and_told_the_same_and_stands_last_in_the_list() {
    let hub = Hub::start_with(&[("HUB_SEND_BURST", "2")]);
    let answers: Vec<_> = (0..3).map(|_| hub.post_json(&example(), &[])).collect();
    assert!(answers.iter().all(|answer| answer.status == 201 && answer.json().as_object().unwrap().len() == 3));
    let references: Vec<String> =
        answers.iter().map(|answer| answer.json()["reference"].as_str().unwrap().to_owned()).collect();
    assert_eq!(lanes(&hub), ["normal", "normal", "quarantine"]);
    let text = printed(&hub.requests(&["list"]));
    let (usual, last) = text.split_once("QUARANTINE").unwrap_or_else(|| panic!("{text}"));
    assert!(
        usual.contains(&references[0]) && usual.contains(&references[1]) && last.contains(&references[2]),
        "{text}"
    );

    assert!(printed(&hub.requests(&["lane", &references[2], "normal"])).contains("is in the lane normal now"));
    assert_eq!(lanes(&hub), ["normal"; 3]);
    assert!(!printed(&hub.requests(&["list"])).contains("QUARANTINE"));
    assert_eq!(hub.requests(&["lane", &references[2], "elsewhere"]).status.code(), Some(2));
}

#[test]
fn a_form_from_an_address_over_its_limit_arrives_with_a_receipt_as_any_other() {
    let hub = Hub::start_with(&[("HUB_SEND_BURST", "1")]);
    assert_eq!(hub.post_json(&example(), &[]).status, 201);
    let mut browser = Browser::new(&hub);
    fill_in(&mut browser, "");
    let key = key(&browser.get("/ask/check").text());
    let (to, page) = browser.follow("/ask/check", &[("agree", "yes"), ("key", &key)]);
    assert_eq!(to, "/ask/sent");
    assert!(page.text().contains("class=\"code\""), "{}", page.text());
    assert_eq!(lanes(&hub), ["normal", "quarantine"]);
}

#[test]
fn a_lane_that_is_full_says_who_to_call_and_when_to_try_again_and_the_other_lane_goes_on() {
    let environment = [("HUB_SEND_BURST", "1"), ("HUB_QUARANTINE_HOUR", "1"), ("HUB_CLIENT_HEADER", "x-client")];
    let hub = Hub::start_with(&environment);
    let flood = [("X-Client", "192.0.2.1")];
    let kept = [("X-Client", "192.0.2.1"), ("Idempotency-Key", "kept")];
    assert_eq!(hub.post_json(&example(), &flood).status, 201);
    let first = hub.post_json(&example(), &kept);
    assert_eq!(first.status, 201);
    let answer = hub.post_json(&example(), &flood);
    let body = problem(&answer, 503);
    let wait: u32 = answer.header("retry-after").unwrap().parse().unwrap();
    assert!((1..=3600).contains(&wait), "{wait}");
    let numbers: Vec<_> = body["call"].as_array().unwrap().iter().map(|call| call["phone"].as_str().unwrap()).collect();
    assert_eq!(numbers[..2], ["01632 960 100", "999"]);
    assert!(numbers.contains(&"0800 1111"), "{body}");
    // What was kept is still found by its key, and somebody at another address is not touched.
    assert_eq!(hub.post_json(&example(), &kept).body, first.body);
    assert_eq!(hub.post_json(&example(), &[("X-Client", "192.0.2.2")]).status, 201);
    assert_eq!(lanes(&hub), ["normal", "normal", "quarantine"]);
}

#[test]
fn who_fills_in_the_hidden_field_or_is_too_quick_waits_in_quarantine_and_notices_nothing() {
    for (seconds, homepage, expected) in
        [("0", "", "normal"), ("0", "https://spam.example", "quarantine"), ("3600", "", "quarantine")]
    {
        let hub = Hub::start_with(&[("HUB_LEAST_SECONDS", seconds)]);
        let mut browser = Browser::new(&hub);
        let first = browser.get("/ask/safe").text();
        let field = first.split('<').find(|tag| tag.contains("name=\"homepage\"")).expect("the hidden field");
        assert!(field.contains("tabindex=\"-1\"") && field.contains("autocomplete=\"off\""), "{field}");
        browser.post("/ask/safe", &[("safe_now", "yes"), ("homepage", homepage)]);
        fill_in(&mut browser, "");
        let key = key(&browser.get("/ask/check").text());
        let (to, page) = browser.follow("/ask/check", &[("agree", "yes"), ("key", &key)]);
        assert_eq!(to, "/ask/sent");
        assert!(page.text().contains(hub.list()[0]["reference"].as_str().unwrap()), "{}", page.text());
        assert_eq!(lanes(&hub), [expected], "{seconds} {homepage}");
    }
}

#[test]
fn a_sender_that_doubts_itself_says_so() {
    let hub = Hub::start();
    let answer = hub.post_json(&example(), &[("Lane", "quarantine")]);
    assert_eq!(answer.status, 201);
    assert_eq!(lane(&hub, answer.json()["reference"].as_str().unwrap()), "quarantine");
    let answer = hub.post_json(&example(), &[("Lane", "normal")]);
    assert_eq!(lane(&hub, answer.json()["reference"].as_str().unwrap()), "normal");
    for lane in ["fast", "", "quarant\u{e4}ne"] {
        problem(&hub.post_json(&example(), &[("Lane", lane)]), 400);
    }
}
