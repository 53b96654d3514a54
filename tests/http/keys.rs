//! Keys that change: made, signed, retired, checked from outside, and recovered, by the commands.

use crate::fixture::{Folder, Hub, example, hub};
use serde_json::json;
use std::{
    fs,
    path::Path,
    process::{Output, Stdio},
};

const OLD: &str = "correct horse battery";
const NEW: &str = "staple correct horse";
const OFFLINE: &str = "kept in the safe";

/// `hub keys …` with passphrases in the environment.
fn keys(data: &Path, arguments: &[&str], passphrases: &[(&str, &str)]) -> Output {
    let mut command = hub();
    command.arg("keys").args(arguments).arg("--data").arg(data).envs(passphrases.iter().copied());
    command.stdin(Stdio::null()).output().unwrap()
}

fn printed(output: Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn sentence(output: Output) -> String {
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stdout));
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn the_next_epoch_needs_the_passphrase_of_the_one_before_and_the_fingerprint_is_the_same_from_outside() {
    let folder = Folder::new();
    let data = &folder.0;
    let own = [("HUB_PASSPHRASE", OLD), ("HUB_RECOVERY_PASSPHRASE", OFFLINE)];
    let first = printed(keys(data, &["new"], &own));
    assert!(first.contains("recovery-0001.key.json to a place offline"), "{first}");
    let wrong = [("HUB_PASSPHRASE", NEW), ("HUB_RECOVERY_PASSPHRASE", OFFLINE), ("HUB_PASSPHRASE_BEFORE", NEW)];
    assert!(sentence(keys(data, &["new"], &wrong)).contains("That is not the passphrase of"));
    let right = [("HUB_PASSPHRASE", NEW), ("HUB_RECOVERY_PASSPHRASE", OFFLINE), ("HUB_PASSPHRASE_BEFORE", OLD)];
    printed(keys(data, &["new"], &right));

    let list = printed(keys(data, &["list"], &[]));
    let lines: Vec<&str> = list.lines().collect();
    assert_eq!(lines.len(), 2, "{list}");
    assert!(lines[0].contains("current") && lines[0].contains("begins the chain"), "{list}");
    assert!(lines[1].contains("newest") && lines[1].contains("signed by epoch 1"), "{list}");

    let fingerprint = printed(keys(data, &["fingerprint"], &[]));
    let published = data.join("served.json");
    fs::write(&published, family_hub::server::keys::ring(data).unwrap().to_json()).unwrap();
    let served = printed(keys(data, &["fingerprint", "--file", published.to_str().unwrap()], &[]));
    assert_eq!(fingerprint, served);
    assert!(fingerprint.contains("epoch 2:") && fingerprint.contains("epoch 1:"), "{fingerprint}");
    let changed = fs::read_to_string(&published).unwrap().replacen("\"team\":\"", "\"team\":\"00", 2);
    fs::write(&published, changed).unwrap();
    assert!(sentence(keys(data, &["fingerprint", "--file", published.to_str().unwrap()], &[])).contains("trusted"));

    printed(keys(data, &["retire", "1"], &[]));
    assert!(sentence(keys(data, &["retire", "2"], &[])).contains("hub keys new"));
    assert!(printed(keys(data, &["list"], &[])).lines().next().unwrap().contains("retired"));
}

#[test]
fn a_team_that_lost_its_passphrase_reads_everything_again_with_the_recovery_key() {
    let mut hub = Hub::start();
    let data = hub.data();
    // Demonstration keys with another passphrase than the published one: the team's, which is lost then.
    fs::remove_dir_all(data.join("keys")).unwrap();
    printed(keys(&data, &["new"], &[("HUB_PASSPHRASE", OLD), ("HUB_RECOVERY_PASSPHRASE", OFFLINE)]));
    let safe = Folder::new();
    let recovery = safe.0.join("recovery-0001.key.json");
    fs::rename(data.join("keys/recovery-0001.key.json"), &recovery).unwrap();
    hub.kill_and_restart();
    let references: Vec<_> =
        (0..3).map(|_| hub.post_json(&example(), &[]).json()["reference"].as_str().unwrap().to_owned()).collect();
    let recover = |passphrase| {
        keys(&data, &["recover", "--key", recovery.to_str().unwrap()], &[("HUB_RECOVERY_PASSPHRASE", passphrase)])
    };
    assert!(sentence(recover(OFFLINE)).contains("hub keys new --before"));
    let next = keys(
        &data,
        &["new", "--before", recovery.to_str().unwrap()],
        &[("HUB_PASSPHRASE_BEFORE", OFFLINE), ("HUB_PASSPHRASE", NEW), ("HUB_RECOVERY_PASSPHRASE", OFFLINE)],
    );
    printed(next);
    assert!(sentence(recover(NEW)).contains("That is not the passphrase of"));
    let unreadable = list(&data, NEW);
    assert!(!unreadable.status.success(), "the new passphrase opens what was sealed to the old key");
    assert!(printed(recover(OFFLINE)).starts_with("3 requests and 0 messages of epoch 1 are sealed to epoch 2 now."));
    assert!(printed(recover(OFFLINE)).starts_with("0 requests"));
    let list: Vec<serde_json::Value> = serde_json::from_str(&printed(list(&data, NEW))).unwrap();
    for line in &list {
        assert!(references.iter().any(|reference| line["reference"] == *reference));
        assert_eq!((&line["headline"]["name"], &line["faults"]), (&example()["name"], &json!([])));
    }
    assert_eq!(list.len(), 3);
    hub.kill_and_restart();
    assert_eq!(hub.post_json(&example(), &[]).status, 201);
}

fn list(data: &Path, passphrase: &str) -> Output {
    let mut command = hub();
    command.args(["requests", "list", "--format", "json", "--data"]).arg(data).env("HUB_PASSPHRASE", passphrase);
    command.output().unwrap()
}
