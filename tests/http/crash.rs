//! What was acknowledged is on the disk.

use crate::fixture::{Hub, example};
use std::{collections::HashSet, process::Command};

#[test]
fn requests_that_were_acknowledged_survive_a_kill() {
    let mut hub = Hub::start_with(&[("HUB_SEND_BURST", "1000")]);
    let mut acknowledged = HashSet::new();
    for round in 0..10 {
        for number in 0..3 {
            let key = format!("round-{round}-{number}");
            let answer = hub.post_json(&example(), &[("Idempotency-Key", &key)]);
            assert_eq!(answer.status, 201);
            acknowledged.insert(answer.json()["reference"].as_str().unwrap().to_owned());
        }
        hub.kill_and_restart();
        // The same key finds the same row after the fall.
        let again = hub.post_json(&example(), &[("Idempotency-Key", &format!("round-{round}-2"))]);
        assert!(acknowledged.contains(again.json()["reference"].as_str().unwrap()));
    }
    let kept: HashSet<String> = hub.list().iter().map(|line| line["reference"].as_str().unwrap().to_owned()).collect();
    assert_eq!(kept, acknowledged);
    assert_eq!(kept.len(), 30);
}

#[test]
fn a_hub_that_is_told_to_stop_ends_well() {
    let mut hub = Hub::start();
    assert_eq!(hub.post_json(&example(), &[]).status, 201);
    assert!(Command::new("kill").args(["-TERM", &hub.id().to_string()]).status().unwrap().success());
    assert!(hub.ended_well());
}
