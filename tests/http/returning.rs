//! Coming back with a receipt code: the whole way there and back, and everything that must not happen on it.

use crate::{
    client::{Answer, Browser},
    fixture::{Hub, example},
    journeys::{fill_in, key},
};
use hub_core::receipt::Code;
use serde_json::json;
use std::{fs, io::Write as _, process::Stdio};

/// What stands in the first element of this class.
fn inside(page: &str, class: &str) -> String {
    let at = page.find(&format!("class=\"{class}\"")).unwrap_or_else(|| panic!("no {class} in {page}"));
    let text = page[at..].split_once('>').unwrap().1;
    text.split('<').next().unwrap().trim().to_owned()
}

/// Sends a request without script. Returns its reference and its code.
pub fn send(browser: &mut Browser<'_>) -> (String, String) {
    fill_in(browser, "");
    let key = key(&browser.get("/ask/check").text());
    let (to, sent) = browser.follow("/ask/check", &[("agree", "yes"), ("key", &key)]);
    assert_eq!(to, "/ask/sent");
    let page = sent.text();
    (inside(&page, "reference"), inside(&page, "code"))
}

/// Enters a code. Returns the page that follows.
pub fn enter(browser: &mut Browser<'_>, code: &str) -> Answer {
    let (to, page) = browser.follow("/ask/return", &[("code", code)]);
    assert_eq!(to, "/ask/return");
    assert_eq!(page.status, 200);
    assert_eq!(page.header("cache-control"), Some("no-store"));
    page
}

/// The hidden field that keeps a message from being sent twice.
fn next(page: &str) -> String {
    let tag = page.split('<').find(|tag| tag.starts_with("input") && tag.contains("name=\"id\"")).unwrap();
    tag.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

/// `hub requests …` as a team types it, with the key's passphrase.
fn team(hub: &Hub, arguments: &[&str]) -> String {
    let output = hub.requests(arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A reply, typed.
fn reply(hub: &Hub, reference: &str, text: &str) -> std::process::Output {
    let mut child = crate::fixture::hub()
        .args(["requests", "reply", reference, "--data"])
        .arg(hub.data())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// Every byte of the database and its log.
fn database(hub: &Hub) -> Vec<Vec<u8>> {
    ["hub.db", "hub.db-wal"].iter().filter_map(|name| fs::read(hub.data().join(name)).ok()).collect()
}

fn holds(files: &[Vec<u8>], bytes: &[u8]) -> bool {
    files.iter().any(|file| file.windows(bytes.len()).any(|window| window == bytes))
}

#[test]
fn a_parent_comes_back_reads_answers_changes_their_mind_and_nothing_is_left() {
    let hub = Hub::start();
    let (reference, code) = send(&mut Browser::new(&hub));
    assert!(Code::parse(&code).is_some_and(|parsed| parsed.to_string() == code), "{code}");

    // The next day, on another phone, typed as people type.
    let mut browser = Browser::new(&hub);
    let asked = browser.get("/ask/return").text();
    assert!(asked.contains("name=\"code\"") && asked.contains("<title>Sherwood Family Hub</title>"), "{asked}");
    let typed = code.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
    let page = enter(&mut browser, &typed).text();
    assert!(page.contains(&reference) && page.contains("We have it"), "{page}");
    assert!(page.contains("We get in touch by"), "{page}");
    for secret in ["CANARYwords", "O'Neill", "960 177", &code, &typed] {
        assert!(!page.contains(secret), "{secret} is on the page");
    }

    // The hub answers.
    assert!(team(&hub, &["status", &reference, "seen"]).contains("is seen now"));
    assert!(browser.get("/ask/return").text().contains("Someone has read it"));
    assert!(reply(&hub, &reference, "CANARYreply: Wednesday at 2pm?\nSiân & <team>\n").status.success());
    let page = browser.get("/ask/return").text();
    assert!(page.contains("CANARYreply: Wednesday at 2pm?") && page.contains("Siân &amp;"), "{page}");
    assert!(page.contains("We have been in touch"), "{page}");

    // The person answers, and pressing the button twice sends it once.
    let id = next(&page);
    for _ in 0..2 {
        let (_, page) = browser.follow("/ask/return", &[("message", "CANARYanswer: yes, please."), ("id", &id)]);
        assert!(page.text().contains("We have your message."), "{}", page.text());
        assert!(!page.text().contains("CANARYanswer"), "what the person wrote is shown");
    }
    let read = team(&hub, &["read", &reference]);
    assert_eq!(read.matches("CANARYanswer: yes, please.").count(), 1, "{read}");
    assert!(read.contains("CANARYreply: Wednesday at 2pm?"), "{read}");

    // From now on by letter.
    let wrong = browser.follow("/ask/return/contact", &[("contact", "letter"), ("address", "")]);
    assert_eq!(wrong.0, "/ask/return/contact");
    assert!(wrong.1.text().contains("href=\"#address\"") && !wrong.1.text().contains("960 177"));
    let id = next(&wrong.1.text());
    let fields = [("contact", "letter"), ("address", "CANARYstreet 5"), ("say_who", "no"), ("id", &id)];
    let (to, page) = browser.follow("/ask/return/contact", &fields);
    assert_eq!(to, "/ask/return");
    assert!(page.text().contains("From now on we use only"), "{}", page.text());
    let read = team(&hub, &["read", &reference]);
    assert!(read.contains("CANARYstreet 5") && read.contains("Send a letter"), "{read}");

    // Nothing of all this can be read on the disk, in an address or in the log.
    let before = database(&hub);
    for text in ["CANARY", &code, &code.replace('-', "")] {
        assert!(!holds(&before, text.as_bytes()), "{text} is in the database");
        assert!(!hub.log().contains(text), "{text} is in the log");
    }

    // Taken back: every sealed byte is gone, and a proof is left.
    let sealed = envelopes(&before[0], &hub);
    assert!(!sealed.is_empty());
    assert!(browser.get("/ask/return/withdraw").text().contains("Yes, take it back"));
    for _ in 0..2 {
        let (to, page) = browser.follow("/ask/return/withdraw", &[]);
        assert_eq!(to, "/ask/return");
        assert!(page.text().contains("Your request is taken back") && page.text().contains(&reference));
    }
    let after = database(&hub);
    assert!(holds(&after, reference.as_bytes()), "no proof is left");
    for page in sealed {
        assert!(!holds(&after, &page), "a sealed page of the request is still in the database");
    }
    assert!(hub.list().is_empty());
    assert!(team(&hub, &["list"]).contains(&format!("{reference}  taken back by the person on ")));
    let gone = hub.requests(&["read", &reference]);
    assert!(String::from_utf8(gone.stderr).unwrap().contains("was taken back by the person on"));
    assert!(enter(&mut browser, &code).text().contains("We cannot find a request with this code"));
}

/// Every page of the database file that is sealed all through: bytes that nothing else could have.
fn envelopes(file: &[u8], hub: &Hub) -> Vec<Vec<u8>> {
    // What the log holds has to be in the file first.
    let mut file = file.to_vec();
    file.extend(fs::read(hub.data().join("hub.db-wal")).unwrap());
    file.chunks(512)
        .filter(|chunk| {
            let mut seen = [false; 256];
            chunk.iter().for_each(|byte| seen[usize::from(*byte)] = true);
            seen.iter().filter(|seen| **seen).count() > 180
        })
        .map(<[u8]>::to_vec)
        .collect()
}

#[test]
fn the_page_after_sending_does_not_let_go_before_the_person_has_chosen() {
    let hub = Hub::start();
    let mut browser = Browser::new(&hub);
    let (_, code) = send(&mut browser);
    assert!(browser.get("/ask/sent").text().contains(&code), "a reload lost the code");
    let (to, page) = browser.follow("/ask/sent", &[]);
    assert_eq!(to, "/ask/sent");
    let page = page.text();
    assert!(page.contains("href=\"#keep\"") && page.contains(&code) && page.contains("<title>Error:"), "{page}");
    let (to, page) = browser.follow("/ask/sent", &[("keep", "written")]);
    assert_eq!(to, "/ask/sent");
    let page = page.text();
    assert!(page.contains("What happens next") && page.contains("at the latest"), "{page}");
    assert!(!page.contains(&code), "the code is still there");
    assert!(enter(&mut Browser::new(&hub), &code).text().contains("We have it"));
}

#[test]
fn whoever_wants_no_code_has_none_and_whoever_prints_it_sees_it_once_more() {
    let hub = Hub::start();
    let mut browser = Browser::new(&hub);
    let (reference, code) = send(&mut browser);
    assert!(browser.follow("/ask/sent", &[("keep", "print")]).1.text().contains(&code));

    let mut other = Browser::new(&hub);
    let (second, unwanted) = send(&mut other);
    let page = other.follow("/ask/sent", &[("keep", "nothing")]).1.text();
    assert!(page.contains("What happens next") && !page.contains(&unwanted), "{page}");
    assert!(enter(&mut other, &unwanted).text().contains("We cannot find a request with this code"));
    assert_eq!(hub.list().len(), 2, "the request went with its code");

    let refused = reply(&hub, &second, "Hello.");
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8(refused.stderr).unwrap().contains("has no receipt code"));
    assert!(!reply(&hub, &reference, " \n").status.success());
    assert!(!reply(&hub, &reference, &"x".repeat(2001)).status.success());
    let refused = hub.requests(&["status", &reference, "withdrawn"]);
    assert!(!refused.status.success());
    assert!(team(&hub, &["erase"]).starts_with("0 requests"));
}

#[test]
fn unknown_mistyped_and_forgotten_codes_get_the_same_answer_as_long_as_a_right_one() {
    let hub = Hub::start();
    let (_, code) = send(&mut Browser::new(&hub));
    let pages: Vec<_> = ["ZZZZ-ZZZZ-ZZZZ-ZZZZ", "K7QF-2M9X-PT4W-8HJC", "0000-0000-0000-0000", "hello", "K7QF"]
        .iter()
        .map(|wrong| enter(&mut Browser::new(&hub), wrong).text())
        .collect();
    assert!(pages[0].contains("We cannot find a request with this code") && pages[0].contains("href=\"#code\""));
    for page in &pages {
        assert_eq!(page, &pages[0]);
    }
    let right = enter(&mut Browser::new(&hub), &code).text();
    assert_eq!(right.len(), pages[0].len(), "the length of the page tells that the code is right");
    let empty = enter(&mut Browser::new(&hub), " ").text();
    assert!(empty.contains("Type your receipt code"), "{empty}");
}

#[test]
fn without_a_code_there_is_only_the_question_for_it_and_closing_forgets_it() {
    let hub = Hub::start();
    for path in ["/ask/return/contact", "/ask/return/withdraw", "/ur/ask/return/contact"] {
        let answer = hub.get(path);
        assert_eq!(answer.status, 303, "{path}");
        assert!(answer.header("location").unwrap().ends_with("/ask/return"));
    }
    assert_eq!(Browser::new(&hub).post("/ask/return/withdraw", &[]), "/ask/return");
    let mut browser = Browser::new(&hub);
    let (reference, code) = send(&mut browser);
    assert!(enter(&mut browser, &code).text().contains(&reference));
    assert_eq!(browser.post("/ask/return", &[("go", "leave")]), "/");
    assert!(!browser.get("/ask/return").text().contains(&reference));
    let page = enter(&mut browser, "").text();
    assert!(page.contains("name=\"code\""), "{page}");
}

#[test]
fn what_is_wrong_with_a_message_is_said_and_nothing_typed_is_lost() {
    let hub = Hub::start();
    let mut browser = Browser::new(&hub);
    let (_, code) = send(&mut browser);
    let id = next(&enter(&mut browser, &code).text());
    assert!(browser.follow("/ask/return", &[("message", " "), ("id", &id)]).1.text().contains("href=\"#message\""));
    let long = "ł".repeat(2001);
    let page = browser.follow("/ask/return", &[("message", &long), ("id", &id)]).1.text();
    assert!(page.contains("at most 2,000 characters") && page.contains(&long), "a long message was cut");
    let page = browser.follow("/ask/return", &[("message", &long[2..]), ("id", &id)]).1.text();
    assert!(page.contains("We have your message."), "{page}");
}

#[test]
fn an_address_that_tries_too_many_codes_waits_and_everything_else_goes_on() {
    let hub = Hub::start_with(&[("HUB_CODE_BURST", "2")]);
    let mut browser = Browser::new(&hub);
    for _ in 0..2 {
        enter(&mut browser, "ZZZZ-ZZZZ-ZZZZ-ZZZZ");
    }
    let headers = [("Content-Type", "application/x-www-form-urlencoded")];
    let answer = hub.send("POST", "/ask/return", &headers, b"code=ZZZZ-ZZZZ-ZZZZ-ZZZZ");
    assert_eq!(answer.status, 429);
    let wait: u32 = answer.header("retry-after").unwrap().parse().unwrap();
    assert!((1..=31).contains(&wait), "{wait}");
    assert!(answer.text().contains("01632 960 100"), "{}", answer.text());
    assert_eq!(browser.get("/ask/return").status, 200);
    assert_eq!(browser.post("/ask/safe", &[("safe_now", "yes")]), "/ask/who");
}

/// A code and what a program sends of it.
pub fn derived(hub: &Hub, code: &str) -> String {
    let told = hub.get("/api/receipt").json();
    assert_eq!((told["memory_kib"].as_u64(), told["passes"].as_u64()), (Some(19 * 1024), Some(2)));
    let salt = hub_seal::hex::read(told["salt"].as_str().unwrap()).unwrap();
    hub_seal::receipt::open(&Code::parse(code).unwrap(), &salt).unwrap().keys.to_string()
}

#[test]
fn a_program_makes_a_receipt_of_its_own_and_a_retry_keeps_it() {
    let hub = Hub::start();
    let receipt = derived(&hub, "K7QF-2M9X-PT4W-8HJC");
    let headers = [("Idempotency-Key", "one"), ("Receipt", receipt.as_str())];
    let first = hub.post_json(&example(), &headers);
    let again = hub.post_json(&example(), &headers);
    assert_eq!((first.status, again.status), (201, 201), "{}", first.text());
    assert_eq!(first.body, again.body);
    assert_eq!(hub.list().len(), 1);
    let reference = first.json()["reference"].as_str().unwrap().to_owned();
    assert!(enter(&mut Browser::new(&hub), "k7qf2m9xpt4w8hjc").text().contains(&reference));

    // The same key with another receipt, and the same receipt with another request, are refused.
    let other = derived(&hub, "K7QF-2M9X-PT4W-8HJD");
    assert_eq!(hub.post_json(&example(), &[("Idempotency-Key", "one"), ("Receipt", &other)]).status, 409);
    assert_eq!(hub.post_json(&example(), &[("Idempotency-Key", "one")]).status, 409);
    assert_eq!(hub.post_json(&example(), &[("Idempotency-Key", "two"), ("Receipt", &receipt)]).status, 409);
    assert_eq!(hub.list().len(), 1);
    for wrong in ["", "K7QF-2M9X-PT4W-8HJC", &receipt[1..], &receipt.replace('.', ":")] {
        assert_eq!(hub.post_json(&example(), &[("Receipt", wrong)]).status, 400, "{wrong}");
    }

    // Forgotten, known or not: the answer is the same.
    for _ in 0..2 {
        assert_eq!(hub.send("DELETE", "/api/receipt", &[("Receipt", &receipt)], b"").status, 204);
    }
    assert_eq!(hub.send("DELETE", "/api/receipt", &[], b"").status, 400);
    let foreign = [("Receipt", receipt.as_str()), ("Sec-Fetch-Site", "cross-site")];
    assert_eq!(hub.send("DELETE", "/api/receipt", &foreign, b"").status, 403);
    assert!(enter(&mut Browser::new(&hub), "K7QF-2M9X-PT4W-8HJC").text().contains("We cannot find"));
}

#[test]
fn who_may_not_be_contacted_needs_a_receipt_unless_a_young_person_asks() {
    let hub = Hub::start();
    let mut away = example();
    away["contact"] = json!(["come-back"]);
    let body = crate::api::problem(&hub.post_json(&away, &[]), 422);
    assert_eq!((&body["errors"][0]["field"], &body["errors"][0]["code"]), (&json!("contact"), &json!("refused")));
    assert!(body["errors"][0]["detail"].as_str().unwrap().contains("no code to come back with"), "{body}");

    let receipt = derived(&hub, "K7QF-2M9X-PT4W-8HJC");
    let sent = hub.post_json(&away, &[("Receipt", &receipt)]);
    assert_eq!(sent.status, 201, "{}", sent.text());
    let reference = sent.json()["reference"].as_str().unwrap().to_owned();
    assert!(!team(&hub, &["list"]).contains("CHECK"));

    // Who forgets the receipt afterwards has chosen so; the team sees that an answer would reach nobody.
    assert_eq!(hub.send("DELETE", "/api/receipt", &[("Receipt", &receipt)], b"").status, 204);
    let read = team(&hub, &["read", &reference]);
    assert!(read.contains("CHECK THIS REQUEST: nobody may be contacted"), "{read}");

    away["variant"] = json!("young-person");
    away["age"] = json!("prefer-not-to-say");
    assert_eq!(hub.post_json(&away, &[]).status, 201);
}

#[test]
fn every_language_has_the_way_back_under_its_prefix() {
    let hub = Hub::start();
    let (reference, code) = send(&mut Browser::new(&hub));
    for prefix in ["/ur", "/pl"] {
        let mut browser = Browser::new(&hub);
        let path = format!("{prefix}/ask/return");
        let (to, page) = browser.follow(&path, &[("code", &code)]);
        assert_eq!(to, path);
        let page = page.text();
        assert!(page.contains(&format!("lang=\"{}\"", &prefix[1..])) && page.contains(&reference), "{page}");
        assert!(page.contains(&format!("action=\"{path}\"")) && page.contains(&format!("{path}/withdraw")), "{page}");
        assert_eq!(browser.post(&path, &[("go", "leave")]), prefix);
    }
}

#[test]
fn the_memory_that_codes_are_derived_in_is_used_again() {
    let hub = Hub::start();
    let mut browser = Browser::new(&hub);
    for _ in 0..12 {
        enter(&mut browser, "K7QF-2M9X-PT4W-8HJC");
    }
    let status = fs::read_to_string(format!("/proc/{}/status", hub.id())).unwrap();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    let kib: u32 = most.split_whitespace().next().unwrap().parse().unwrap();
    assert!(kib < 150 * 1024, "{kib} KiB: twelve codes of 19 MiB were given back in vain");
}
