//! Sending the same request again: one row, one answer.

use crate::fixture::{Hub, example};
use serde_json::json;
use std::{collections::HashSet, thread};

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
fn fifty_repeats_at_once_make_one_row() {
    let hub = Hub::start_with(&[("HUB_SEND_BURST", "1000")]);
    let answers: Vec<_> = thread::scope(|scope| {
        let threads: Vec<_> =
            (0..50).map(|_| scope.spawn(|| hub.post_json(&example(), &[("Idempotency-Key", "all-at-once")]))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(answers.iter().all(|answer| answer.status == 201));
    assert_eq!(answers.iter().map(|answer| answer.body.clone()).collect::<HashSet<_>>().len(), 1);
    assert_eq!(hub.list().len(), 1);
}
