//! `POST /api/requests`: every status, and what the body of each says.

use crate::{
    client::Answer,
    fixture::{Hub, example},
};
use serde_json::{Value, json};

pub fn problem(answer: &Answer, status: u16) -> Value {
    assert_eq!(answer.status, status, "{}", answer.text());
    assert_eq!(answer.header("content-type"), Some("application/problem+json"));
    let body = answer.json();
    assert_eq!(body["type"], "about:blank");
    assert_eq!(body["status"], status);
    assert!(body["title"].as_str().is_some_and(|title| !title.is_empty()), "{body}");
    assert!(body["detail"].as_str().is_some_and(|detail| detail.ends_with('.')), "{body}");
    body
}

fn faults(body: &Value) -> Vec<(&str, &str)> {
    body["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| (error["field"].as_str().unwrap(), error["code"].as_str().unwrap()))
        .collect()
}

#[test]
fn a_request_that_obeys_the_rules_gets_a_reference_and_a_date() {
    let hub = Hub::start();
    let answer = hub.post_json(&example(), &[]);
    assert_eq!(answer.status, 201, "{}", answer.text());
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    let body = answer.json();
    let reference = body["reference"].as_str().unwrap();
    assert_eq!(reference.len(), 8);
    assert!(reference.chars().all(|letter| letter.is_ascii_digit() || letter.is_ascii_uppercase()), "{reference}");
    let due = body["due"].as_str().unwrap();
    assert!(time::Date::parse(due, time::macros::format_description!("[year]-[month]-[day]")).is_ok(), "{due}");
    assert_eq!(body["can_email"], false);
    assert_eq!(body.as_object().unwrap().len(), 3);
}

#[test]
fn everything_that_is_wrong_is_told_at_once_with_the_sentences_of_the_form() {
    let hub = Hub::start();
    let body = problem(&hub.post_json(&json!({}), &[]), 422);
    let fields: Vec<_> = faults(&body).into_iter().map(|(field, _)| field).collect();
    assert_eq!(fields, ["safe_now", "help", "name", "children", "hub", "contact", "say_who", "agree"]);
    for error in body["errors"].as_array().unwrap() {
        let detail = error["detail"].as_str().unwrap();
        assert!(detail.contains(' '), "{error}");
    }
}

#[test]
fn wrong_names_types_and_values_are_told_together() {
    let hub = Hub::start();
    let mut request = example();
    request["nmae"] = json!("Sam");
    request["help"] = json!(["health", "elephants"]);
    request["agree"] = json!("yes");
    request["phone"] = json!("12");
    let body = problem(&hub.post_json(&request, &[]), 422);
    let mut told = faults(&body);
    told.sort_unstable();
    assert_eq!(
        told,
        [("agree", "wrong-type"), ("help[1]", "wrong-type"), ("nmae", "unknown-member"), ("phone", "invalid")]
    );
    for not_an_object in [json!([]), json!("text"), json!(null)] {
        problem(&hub.post_json(&not_an_object, &[]), 422);
    }
}

#[test]
fn what_is_not_json_and_what_is_not_said_to_be_json_is_refused() {
    let hub = Hub::start();
    let deep = "[".repeat(10_000);
    for broken in ["", "{", "{\"name\":", "nonsense", "{} {}", "\u{0}", &deep] {
        problem(&hub.send("POST", "/api/requests", &[("Content-Type", "application/json")], broken.as_bytes()), 400);
    }
    problem(&hub.send("POST", "/api/requests", &[("Content-Type", "application/json")], b"{\"name\": \"\xff\"}"), 400);
    let request = example().to_string();
    for kind in [&[("Content-Type", "text/plain")][..], &[("Content-Type", "application/x-www-form-urlencoded")], &[]] {
        problem(&hub.send("POST", "/api/requests", kind, request.as_bytes()), 415);
    }
    let answer =
        hub.send("POST", "/api/requests", &[("Content-Type", "Application/JSON; charset=utf-8")], request.as_bytes());
    assert_eq!(answer.status, 201);
}

#[test]
fn a_body_of_64_kib_is_read_and_one_byte_more_is_not() {
    let hub = Hub::start();
    let request = example().to_string();
    let padded = |size: usize| format!("{}{request}", " ".repeat(size - request.len()));
    let headers = [("Content-Type", "application/json")];
    assert_eq!(hub.send("POST", "/api/requests", &headers, padded(64 * 1024).as_bytes()).status, 201);
    problem(&hub.send("POST", "/api/requests", &headers, padded(64 * 1024 + 1).as_bytes()), 413);
    assert_eq!(hub.send("POST", "/ask/help", &[], "x".repeat(64 * 1024 + 1).as_bytes()).status, 413);
}

#[test]
fn other_methods_other_addresses_and_other_sites_are_refused_with_a_problem() {
    let hub = Hub::start();
    let answer = hub.get("/api/requests");
    problem(&answer, 405);
    assert_eq!(answer.header("allow"), Some("POST"));
    problem(&hub.get("/api/nothing"), 404);
    problem(&hub.post_json(&example(), &[("Sec-Fetch-Site", "cross-site")]), 403);
    problem(&hub.post_json(&example(), &[("Origin", "https://evil.example")]), 403);
    assert_eq!(hub.post_json(&example(), &[("Sec-Fetch-Site", "same-origin")]).status, 201);
    assert_eq!(hub.post_json(&example(), &[("Origin", "null")]).status, 201);
}

#[test]
fn health_says_that_the_store_answers() {
    let hub = Hub::start();
    let answer = hub.get("/api/health");
    assert_eq!((answer.status, answer.text().as_str()), (200, r#"{"status":"ok"}"#));
}
