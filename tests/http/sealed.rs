//! What is on the disk cannot be read without the key, and can with it.

use crate::{
    envelopes,
    fixture::{Hub, example},
};
use serde_json::json;
use std::fs;

/// Strings that must stand in no file and no log.
const KNOWN: [&str; 5] = ["CANARY", "01632 960 177", "+441632960177", "NG24 4AA", "NG244AA"];

fn canary() -> serde_json::Value {
    let mut request = example();
    request["words"] = json!("CANARYwords: we need help with sleep.\nSecond line.");
    request["name"] = json!("CANARYname");
    request["phone"] = json!("01632 960 177");
    request["safe_now"] = json!("not-sure");
    request
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// Headers that carry what nobody may keep.
const HEADERS: [(&str, &str); 4] = [
    ("Idempotency-Key", "CANARYkey"),
    ("User-Agent", "CANARYagent"),
    ("Referer", "https://example.org/CANARYreferer"),
    ("Cookie", "hub-visit=CANARYcookie"),
];

#[test]
fn nothing_that_somebody_wrote_is_in_a_file_or_in_the_log() {
    let hub = Hub::start_with(&[("HUB_LOG", "trace")]);
    for _ in 0..3 {
        assert_eq!(hub.post_json(&canary(), &HEADERS).status, 201);
    }
    let (headline, body) = envelopes::parts(&canary());
    let (id, envelope) = envelopes::sealed(&hub, &headline, &body);
    assert_eq!(hub.put(&id, &envelope, &HEADERS).status, 201);
    assert_eq!(hub.put(&[0; 16], &body, &HEADERS).status, 422);
    let mut broken = canary();
    broken["phone"] = json!("CANARYphone");
    assert_eq!(hub.post_json(&broken, &[]).status, 422);
    let answer = hub.post_json(&canary(), &[]);
    let reference = answer.json()["reference"].as_str().unwrap().to_owned();

    let files = hub.files();
    let names: Vec<_> = files.iter().map(|path| path.file_name().unwrap().to_str().unwrap()).collect();
    for name in ["hub.db", "hub.db-wal", "hub.db-shm", "log"] {
        assert!(names.contains(&name), "{names:?}");
    }
    let everything: Vec<u8> = files.iter().flat_map(|path| fs::read(path).unwrap()).collect();
    // The reference is in clear, which shows that the test looks where requests are.
    assert!(holds(&everything, &reference));
    let log = hub.log();
    assert!(log.contains("/api/requests/{id}"), "{log}");
    for text in KNOWN {
        assert!(!holds(&everything, text), "{text} is in a file");
    }
    assert!(!log.contains(&reference) && !log.contains("127.0.0.1"), "{log}");
    assert!(!log.contains(&hub_seal::hex::text(&id)), "{log}");
}

#[test]
fn with_the_key_the_request_is_read_word_for_word() {
    let hub = Hub::start();
    let reference = hub.post_json(&canary(), &[]).json()["reference"].as_str().unwrap().to_owned();

    let list = hub.requests(&["list"]);
    let text = String::from_utf8(list.stdout).unwrap();
    let line = text.lines().find(|line| line.starts_with(&reference)).unwrap_or_else(|| panic!("{text}"));
    assert!(
        line.contains("CANARYname")
            && line.contains("NOT SAFE")
            && line.contains("NO MESSAGE")
            && line.contains("feeding-and-sleep"),
        "{line}"
    );

    let spoken = format!("{} {}", &reference[..4].to_lowercase(), &reference[4..]);
    let text = String::from_utf8(hub.requests(&["read", &spoken]).stdout).unwrap();
    for answer in
        ["CANARYwords: we need help with sleep.", "CANARYname", "01632 960 177", "NG24 4AA", "After 1pm, when he naps"]
    {
        assert!(text.contains(answer), "{answer} is not in {text}");
    }
    assert!(text.contains("What is going on?"), "{text}");

    let json = hub.requests(&["read", &reference, "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(json["referral"]["phone_normalised"], "+441632960177");
}

#[test]
fn the_wrong_passphrase_and_an_unknown_reference_are_a_sentence_each() {
    let hub = Hub::start();
    assert_eq!(hub.post_json(&canary(), &[]).status, 201);
    let wrong = crate::fixture::hub()
        .args(["requests", "list", "--data"])
        .arg(hub.data())
        .env("HUB_PASSPHRASE", "not the passphrase")
        .output()
        .unwrap();
    assert_eq!(wrong.status.code(), Some(1));
    let sentence = String::from_utf8(wrong.stderr).unwrap();
    assert!(sentence.contains("That is not the passphrase of"), "{sentence}");
    let unknown = hub.requests(&["read", "ABCD2345"]);
    assert_eq!(unknown.status.code(), Some(1));
    assert_eq!(String::from_utf8(unknown.stderr).unwrap(), "There is no request with the reference ABCD2345.\n");
}
