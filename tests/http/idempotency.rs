//! Sending the same request again: one row, one answer.

use crate::{
    client::Browser,
    fixture::{Hub, example},
    journeys::{fill_in, key},
};
use serde_json::json;
use std::{collections::HashSet, io::Write as _, net::TcpStream, thread, time::Duration};

#[test]
fn a_repeat_gets_the_first_answer_however_it_is_written() {
    let hub = Hub::start();
    let key = [("Idempotency-Key", "4f2c-first")];
    let first = hub.post_json(&example(), &key);
    let headers = [("Content-Type", "application/json"), key[0]];
    let spaced =
        hub.send("POST", "/api/requests", &headers, serde_json::to_string_pretty(&example()).unwrap().as_bytes());
    assert_eq!((first.status, spaced.status), (201, 201));
    assert_eq!(first.body, spaced.body);
    assert_eq!(hub.list().len(), 1);
}

#[test]
fn another_request_under_the_same_key_is_refused_and_without_a_key_every_request_counts() {
    let hub = Hub::start();
    let key = [("Idempotency-Key", "4f2c-second")];
    assert_eq!(hub.post_json(&example(), &key).status, 201);
    let mut other = example();
    other["words"] = json!("Something else.");
    let answer = hub.post_json(&other, &key);
    assert_eq!(answer.status, 409, "{}", answer.text());
    assert_eq!(answer.header("content-type"), Some("application/problem+json"));
    assert_eq!(hub.post_json(&example(), &[]).status, 201);
    assert_eq!(hub.post_json(&example(), &[]).status, 201);
    assert_eq!(hub.list().len(), 3);
}

#[test]
fn a_key_is_1_to_255_visible_characters() {
    let hub = Hub::start();
    let longest = "k".repeat(255);
    let too_long = "k".repeat(256);
    for (key, status) in [(longest.as_str(), 201), (&too_long, 400), ("", 400), ("two words", 400), ("schlüssel", 400)]
    {
        assert_eq!(hub.post_json(&example(), &[("Idempotency-Key", key)]).status, status, "{key:?}");
    }
}

#[test]
fn a_hundred_repeats_at_once_make_one_row_whatever_lane_they_are_counted_in() {
    let hub = Hub::start();
    let answers: Vec<_> = thread::scope(|scope| {
        let threads: Vec<_> = (0..100)
            .map(|_| scope.spawn(|| hub.post_json(&example(), &[("Idempotency-Key", "all-at-once")])))
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(answers.iter().all(|answer| answer.status == 201));
    assert_eq!(answers.iter().map(|answer| answer.body.clone()).collect::<HashSet<_>>().len(), 1);
    assert_eq!(hub.list().len(), 1);
}

#[test]
fn a_hub_that_is_killed_after_it_has_kept_a_request_and_before_it_says_so_gives_the_same_reference_again() {
    let mut hub = Hub::start();
    let body = example().to_string();
    let mut stream = TcpStream::connect(("127.0.0.1", hub.port)).unwrap();
    let head = format!(
        "POST /api/requests HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nIdempotency-Key: no-answer\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all((head + &body).as_bytes()).unwrap();
    // The answer is never read: the sender knows nothing.
    while hub.list().is_empty() {
        thread::sleep(Duration::from_millis(20));
    }
    hub.kill_and_restart();
    drop(stream);
    let kept = hub.list()[0]["reference"].clone();
    let again = hub.post_json(&example(), &[("Idempotency-Key", "no-answer")]);
    assert_eq!((again.status, &again.json()["reference"]), (201, &kept));
    assert_eq!(hub.list().len(), 1);
}

#[test]
fn a_form_that_is_sent_from_two_tabs_at_once_makes_one_request() {
    let hub = Hub::start();
    let mut browser = Browser::new(&hub);
    fill_in(&mut browser, "");
    let key = key(&browser.get("/ask/check").text());
    let form = format!("agree=yes&key={key}");
    let cookie = browser.cookie.clone().unwrap();
    let headers = [("Cookie", cookie.as_str()), ("Content-Type", "application/x-www-form-urlencoded")];
    let answers: Vec<_> = thread::scope(|scope| {
        let tabs: Vec<_> =
            (0..2).map(|_| scope.spawn(|| hub.send("POST", "/ask/check", &headers, form.as_bytes()))).collect();
        tabs.into_iter().map(|tab| tab.join().unwrap()).collect()
    });
    assert!(answers.iter().all(|answer| answer.header("location") == Some("/ask/sent")), "{answers:?}");
    let list = hub.list();
    assert_eq!(list.len(), 1);
    assert!(browser.get("/ask/sent").text().contains(list[0]["reference"].as_str().unwrap()));
}
