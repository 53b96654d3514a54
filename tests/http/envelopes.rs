//! Requests that were sealed in the browser: what the server can see, what it cannot, and one answer for one
//! request.

use crate::fixture::{Hub, example, hub as program};
use family_hub::server::{keys, random};
use hub_core::{referral::ReferralDraft, site::Rules};
use hub_seal::{envelope::ENVELOPE_LEN, hex};
use serde_json::{Value, json};
use std::{collections::HashSet, fs, thread};

/// A request as the app makes it: headline and body as JSON.
pub fn parts(draft: &Value) -> (Vec<u8>, Vec<u8>) {
    let draft: ReferralDraft = serde_json::from_value(draft.clone()).unwrap();
    let hubs = [hub_core::site::Hub { id: draft.hub.clone(), ..hub_core::site::Hub::default() }];
    let referral = draft.validate(&Rules { hubs: &hubs, partners: &[] }).unwrap();
    (serde_json::to_vec(&referral.headline()).unwrap(), serde_json::to_vec(&referral).unwrap())
}

/// An id and what is sealed under it, to the hub's newest keys.
pub fn sealed(hub: &Hub, headline: &[u8], body: &[u8]) -> ([u8; 16], Vec<u8>) {
    let id = random();
    (id, keys::ring(&hub.data()).unwrap().seal(id, headline, body).unwrap())
}

/// The example, sealed.
fn sealed_example(hub: &Hub) -> ([u8; 16], Vec<u8>) {
    let (headline, body) = parts(&example());
    sealed(hub, &headline, &body)
}

#[test]
fn a_sealed_request_is_kept_once_and_says_where_it_was_sealed() {
    let mut hub = Hub::start();
    let (id, envelope) = sealed_example(&hub);
    let first = hub.put(&id, &envelope, &[]);
    assert_eq!(first.status, 201, "{}", first.text());
    let again = hub.put(&id, &envelope, &[]);
    assert_eq!((again.status, &again.body), (200, &first.body));
    hub.kill_and_restart();
    let again = hub.put(&id, &envelope, &[]);
    assert_eq!((again.status, &again.body), (200, &first.body));

    let (_, mut other) = sealed_example(&hub);
    other[14..30].copy_from_slice(&id);
    let receipt = "00".repeat(16) + "." + &hex::text(&keys::ring(&hub.data()).unwrap().newest().team.0);
    for (envelope, headers) in [(&other, vec![]), (&envelope, vec![("Receipt", receipt.as_str())])] {
        let answer = hub.put(&id, envelope, &headers);
        assert_eq!((answer.status, answer.header("content-type")), (409, Some("application/problem+json")));
    }
    let list = hub.list();
    assert_eq!(list.len(), 1);
    assert_eq!(list[0]["reference"], first.json()["reference"]);
    assert_eq!((&list[0]["sealed_by"], &list[0]["faults"]), (&json!("browser"), &json!([])));
    assert_eq!(list[0]["headline"]["name"], example()["name"]);
    let text = String::from_utf8(hub.requests(&["read", list[0]["reference"].as_str().unwrap()]).stdout).unwrap();
    assert!(text.contains("sealed in the sender's browser") && !text.contains("CHECK"), "{text}");
}

#[test]
fn fifty_repeats_at_once_make_one_row() {
    let hub = Hub::start_with(&[("HUB_SEND_BURST", "1000")]);
    let (id, envelope) = sealed_example(&hub);
    let answers: Vec<_> = thread::scope(|scope| {
        let threads: Vec<_> = (0..50).map(|_| scope.spawn(|| hub.put(&id, &envelope, &[]))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(answers.iter().filter(|answer| answer.status == 201).count(), 1);
    assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 49);
    assert_eq!(answers.iter().map(|answer| answer.body.clone()).collect::<HashSet<_>>().len(), 1);
    assert_eq!(hub.list().len(), 1);
}

#[test]
fn what_can_be_seen_to_be_wrong_is_told_and_nothing_is_kept() {
    let hub = Hub::start_with(&[("HUB_SEND_BURST", "1000")]);
    let (id, envelope) = sealed_example(&hub);
    let altered = |at: usize| {
        let mut envelope = envelope.clone();
        envelope[at] ^= 1;
        envelope
    };
    let (team, recovery) = (30..118, 118..206);
    let swapped = [&envelope[..30], &envelope[recovery], &envelope[team], &envelope[206..]].concat();
    for (wrong, why) in [
        (envelope[1..].to_vec(), "no envelope of version 1"),
        ([&envelope[..], &[0]].concat(), "no envelope of version 1"),
        (vec![0], "no envelope of version 1"),
        (altered(0), "no envelope of version 1"),
        (altered(1), "no envelope of version 1"),
        (altered(2), "another hub"),
        (altered(13), "not current here. Seal it to epoch 1"),
        (altered(14), "another id"),
        (altered(30), "not sealed to the team and to recovery"),
        (altered(118), "not sealed to the team and to recovery"),
        (swapped, "not sealed to the team and to recovery"),
    ] {
        let answer = hub.put(&id, &wrong, &[]);
        assert_eq!((answer.status, answer.header("content-type")), (422, Some("application/problem+json")), "{why}");
        assert!(answer.json()["detail"].as_str().unwrap().contains(why), "{}", answer.text());
    }
    let put = |path: &str, kind: &str, body: &[u8]| hub.send("PUT", path, &[("Content-Type", kind)], body).status;
    let path = format!("/api/requests/{}", hex::text(&id));
    assert_eq!(put(&path, "application/json", &envelope), 415);
    assert_eq!(put(&path, "application/octet-stream", &vec![0; 65 * 1024]), 413);
    assert_eq!(put("/api/requests/1", "application/octet-stream", &envelope), 400);
    assert_eq!(put(&path[..path.len() - 1], "application/octet-stream", &envelope), 400);
    assert_eq!(hub.put(&id, &envelope, &[("Receipt", "none")]).status, 400);
    assert_eq!(hub.get(&path).status, 405);
    assert!(hub.list().is_empty());
    assert_eq!(hub.put(&id, &envelope, &[]).status, 201);
}

#[test]
fn what_cannot_be_seen_is_marked_when_it_is_opened_and_hides_no_other_request() {
    let hub = Hub::start_with(&[("HUB_SEND_BURST", "1000")]);
    let (headline, body) = parts(&example());
    let mut unsafe_headline: Value = serde_json::from_slice(&headline).unwrap();
    unsafe_headline["danger"] = json!(true);
    unsafe_headline["name"] = json!("\u{1b}[2J");
    let mut broken: Value = serde_json::from_slice(&body).unwrap();
    broken["request"]["phone"] = json!("12");
    let mut other: Value = serde_json::from_slice(&body).unwrap();
    other["phone_normalised"] = json!("+441632960999");
    let cases: [(Vec<u8>, Vec<u8>, &str); 5] = [
        (headline.clone(), b"not JSON".to_vec(), "what it holds is not a request"),
        (b"{}".to_vec(), body.clone(), "what the list says of it is not what it says itself"),
        (unsafe_headline.to_string().into_bytes(), body.clone(), "what the list says of it is not what it says itself"),
        (headline.clone(), broken.to_string().into_bytes(), "phone is not as it should be"),
        (headline.clone(), other.to_string().into_bytes(), "its parts do not agree"),
    ];
    let reference = |envelope: &([u8; 16], Vec<u8>)| {
        let answer = hub.put(&envelope.0, &envelope.1, &[]);
        assert_eq!(answer.status, 201, "{}", answer.text());
        answer.json()["reference"].as_str().unwrap().to_owned()
    };
    let marked: Vec<_> =
        cases.iter().map(|(headline, body, why)| (reference(&sealed(&hub, headline, body)), *why)).collect();
    let mut garbage = sealed(&hub, &headline, &body);
    garbage.1[ENVELOPE_LEN - 20] ^= 1;
    let garbage = reference(&garbage);
    let good = reference(&sealed(&hub, &headline, &body));

    let list = hub.list();
    assert_eq!(list.len(), 7);
    let line = |reference: &str| list.iter().find(|line| line["reference"] == reference).unwrap();
    for (reference, why) in &marked {
        assert_eq!(line(reference)["faults"], json!([why]), "{}", line(reference));
    }
    assert_eq!(line(&garbage)["headline"], Value::Null);
    assert!(line(&garbage)["faults"][0].as_str().unwrap().contains("altered or damaged"));
    assert_eq!(line(&good)["faults"], json!([]));
    let text = String::from_utf8(hub.requests(&["list"]).stdout).unwrap();
    assert_eq!(text.matches("CHECK (").count(), 6, "{text}");
    assert!(!text.contains('\u{1b}'), "{text}");

    let text = String::from_utf8(hub.requests(&["read", &marked[3].0]).stdout).unwrap();
    assert!(text.contains("CHECK THIS REQUEST: phone is not as it should be"), "{text}");
    for (reference, why) in [(&marked[0].0, "is not a request"), (&garbage, "altered or damaged")] {
        let output = hub.requests(&["read", reference]);
        assert_eq!(output.status.code(), Some(1));
        assert!(String::from_utf8(output.stderr).unwrap().contains(why), "{why}");
    }
}

#[test]
fn a_thousand_requests_of_different_lengths_look_the_same_on_the_wire() {
    let hub = Hub::start_with(&[("HUB_SEND_BURST", "2000")]);
    let mut draft = example();
    let (mut plain, mut sizes) = (HashSet::new(), HashSet::new());
    for number in 0..1000 {
        draft["words"] = json!("word ".repeat(number * 2 / 5 + 1));
        draft["name"] = json!("N".repeat(number % 60 + 1));
        let (headline, body) = parts(&draft);
        plain.insert(body.len());
        let (id, envelope) = sealed(&hub, &headline, &body);
        assert_eq!(hub.put(&id, &envelope, &[]).status, 201, "{number}");
        sizes.insert(envelope.len());
    }
    assert!(plain.len() > 300, "{} lengths", plain.len());
    assert_eq!(sizes, HashSet::from([ENVELOPE_LEN]));
    println!("1000 requests of {} lengths: {} size", plain.len(), sizes.len());
}

#[test]
fn several_epochs_may_be_current_and_a_retired_one_takes_nothing_new() {
    let mut hub = Hub::start();
    let (headline, body) = parts(&example());
    let (early, late) = (sealed(&hub, &headline, &body), sealed(&hub, &headline, &body));
    let keys = |arguments: &[&str]| {
        let output = hub_keys(arguments, &hub);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    keys(&["new", "--demo"]);
    let new = sealed(&hub, &headline, &body);
    assert_eq!(hub.put(&new.0, &new.1, &[]).status, 422, "the hub has not read the new keys yet");
    hub.kill_and_restart();
    assert_eq!(hub.put(&early.0, &early.1, &[]).status, 201);
    assert_eq!(hub.put(&new.0, &new.1, &[]).status, 201);
    hub_keys(&["retire", "1"], &hub);
    hub.kill_and_restart();
    let refused = hub.put(&late.0, &late.1, &[]);
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("Seal it to epoch 2"), "{}", refused.text());
    let faults: Vec<_> = hub.list().iter().map(|line| line["faults"].clone()).collect();
    assert_eq!(faults, [json!([]), json!([])]);
}

fn hub_keys(arguments: &[&str], of: &Hub) -> std::process::Output {
    program().arg("keys").args(arguments).arg("--data").arg(of.data()).output().unwrap()
}

#[test]
fn a_hub_whose_pages_carry_other_keys_does_not_start() {
    let hub = Hub::start();
    let dist = hub.data().join("../dist");
    let assets = fs::read_to_string(dist.join("assets.json")).unwrap();
    let mut assets: Value = serde_json::from_str(&assets).unwrap();
    assets["keys"]["address"] = json!("/assets/keys.json");
    fs::write(dist.join("assets.json"), assets.to_string()).unwrap();
    let serve = || {
        let mut command = program();
        command.args(["serve", "--port", "0", "--data"]).arg(hub.data()).arg("--dist").arg(&dist);
        command.output().unwrap()
    };
    for keys in ["{}", r#"{"hub":"0000000000000000","epochs":[]}"#] {
        fs::write(dist.join("assets/keys.json"), keys).unwrap();
        let output = serve();
        assert_eq!(output.status.code(), Some(1));
        let sentence = String::from_utf8(output.stderr).unwrap();
        assert!(sentence.contains("carry other keys") && sentence.contains("hub prerender --out"), "{sentence}");
    }
}
