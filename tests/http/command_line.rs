//! The commands, and the sentence that each says when something is in its way.

use crate::fixture::{Folder, Hub, hub};
use std::{
    fs,
    io::Write as _,
    os::unix::fs::PermissionsExt as _,
    process::{Output, Stdio},
};

fn sentence(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1));
    let sentence = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(sentence.trim_end().lines().count(), 1, "{sentence}");
    sentence
}

#[test]
fn a_hub_that_serves_says_where_to_look_where_requests_go_and_how_to_read_one() {
    let hub = Hub::start();
    let data = hub.data().display().to_string();
    assert_eq!(hub.lines[0], format!("Look:     http://127.0.0.1:{}", hub.port));
    assert!(
        hub.lines[1].contains(&format!("{data}/hub.db")) && hub.lines[1].contains("demonstration key"),
        "{}",
        hub.lines[1]
    );
    assert!(hub.lines[2].contains(&format!("hub requests list --data {data}")), "{}", hub.lines[2]);
    assert!(hub.lines[3].starts_with("Warning:"), "{}", hub.lines[3]);
}

#[test]
fn a_taken_port_is_a_sentence() {
    let first = Hub::start();
    let second = hub().args(["serve", "--port", &first.port.to_string(), "--data"]).arg(first.data()).output().unwrap();
    assert!(sentence(&second).contains(&format!("Port {} cannot be used", first.port)));
}

#[test]
fn without_a_key_nothing_is_served_and_the_sentence_says_what_to_run() {
    let folder = Folder::new();
    let output = hub().args(["serve", "--port", "0", "--data"]).arg(&folder.0).output().unwrap();
    assert!(sentence(&output).contains(&format!("Run `hub keys new --data {}` first.", folder.0.display())));
}

#[test]
fn new_keys_take_two_passphrases_are_for_their_owner_alone_and_are_never_overwritten() {
    let folder = Folder::new();
    let new = |input: &str| {
        let mut child = hub()
            .args(["keys", "new", "--data"])
            .arg(&folder.0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    };
    assert!(sentence(&new("short\nalso short\n")).contains("at least 12 characters"));
    assert!(sentence(&new("")).contains("HUB_PASSPHRASE"));
    assert!(!folder.0.join("keys").exists());
    let made = new("correct horse battery\nstaple correct horse\n");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    assert!(String::from_utf8_lossy(&made.stdout).contains("recovery-0001.key.json to a place offline"));
    for name in ["team-0001.pub.json", "team-0001.key.json", "recovery-0001.pub.json", "recovery-0001.key.json"] {
        let path = folder.0.join("keys").join(name);
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600, "{name}");
        assert!(!fs::read_to_string(&path).unwrap().contains("horse"));
    }
    fs::remove_file(folder.0.join("keys/team-0001.pub.json")).unwrap();
    assert!(sentence(&new("correct horse battery\nstaple correct horse\n")).contains("is there already"));
}

#[test]
fn a_database_is_made_and_made_again_without_harm() {
    let folder = Folder::new();
    for _ in 0..2 {
        let output = hub().args(["migrate", "--data"]).arg(&folder.0).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    assert!(folder.0.join("hub.db").exists());
}

/// A copy of the repository's content that a command may write to.
fn content() -> Folder {
    fn copy(from: &std::path::Path, to: &std::path::Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap().flatten() {
            let target = to.join(entry.file_name());
            if entry.path().is_dir() {
                copy(&entry.path(), &target);
            } else {
                fs::copy(entry.path(), target).unwrap();
            }
        }
    }
    let folder = Folder::new();
    copy(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content"), &folder.0.join("content"));
    folder
}

fn printed(folder: &Folder, args: &[&str]) -> String {
    let output = hub().args(args).arg("--content").arg(folder.0.join("content")).output().unwrap();
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn what_is_wrong_can_be_read_by_people_programs_and_github() {
    let folder = content();
    fs::write(folder.0.join("content/en/pages/grief.md"), "+++\ntilte = \"Grief\"\n+++\n").unwrap();
    let check = |format: &str| {
        let output =
            hub().args(["check", "--format", format, "--content"]).arg(folder.0.join("content")).output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(check("text").contains("grief.md:2: [front-matter] unknown field `tilte`. Write `title` instead."));
    let problems: serde_json::Value = serde_json::from_str(&check("json")).unwrap();
    assert!(
        problems.as_array().unwrap().iter().any(|problem| problem["line"] == 2 && problem["rule"] == "front-matter")
    );
    assert!(
        check("github")
            .lines()
            .any(|line| line.starts_with("::error file=") && line.contains("grief.md,line=2,title=front-matter::"))
    );
}

#[test]
fn every_page_can_be_listed_with_its_state() {
    let folder = content();
    let pages: serde_json::Value =
        serde_json::from_str(&printed(&folder, &["check", "--stats", "--format", "json"])).unwrap();
    let page = pages.as_array().unwrap().iter().find(|page| page["slug"] == "safer-sleep").unwrap();
    assert!(
        page["words"].as_u64() > Some(300) && page["reading_age"].as_f64() > Some(5.0) && page["owner"].is_string()
    );
    assert_eq!(page["translations"].as_array().unwrap().len(), 2);
    assert!(printed(&folder, &["check", "--stats"]).starts_with("page "));
    assert!(printed(&folder, &["review", "--days", "400"]).contains("safer-sleep.md"));
    assert!(
        printed(&folder, &["translate", "status"])
            .lines()
            .any(|line| line.starts_with("ur ") && line.contains("missing"))
    );
    let config: serde_json::Value =
        serde_json::from_str(&printed(&folder, &["editor", "config", "--backend", "github", "--repo", "council/hub"]))
            .unwrap();
    assert_eq!(config["backend"]["repo"], "council/hub");
}

#[test]
fn a_page_is_begun_once() {
    let folder = content();
    let args = [
        "new",
        "page",
        "new-baby-sibling",
        "--title",
        "A new brother or sister",
        "--stage",
        "baby",
        "--topic",
        "behaviour",
    ];
    assert!(printed(&folder, &args).trim_end().ends_with("content/en/pages/new-baby-sibling.md"));
    let again = hub().args(args).arg("--content").arg(folder.0.join("content")).output().unwrap();
    assert!(sentence(&again).contains("is there already; nothing was changed."));
    printed(&folder, &["check"]);
}
