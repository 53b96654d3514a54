//! A receipt code by e-mail: it comes, it opens the request, it says nothing else, and nobody else gets one.

use crate::{
    client::{Answer, Browser},
    fixture::{Hub, example, hub},
    mail_server::MailServer,
    returning::{derived, enter, send},
};
use serde_json::{Value, json};
use sqlx::{Connection as _, SqliteConnection};
use std::{fs, net::TcpListener, path::Path, thread};

const CODE: &str = "K7QF-2M9X-PT4W-8HJC";
const ADDRESS: &str = "CANARYsam@example.org";

fn hub_with(mail: &MailServer) -> Hub {
    Hub::start_with(&[("HUB_SMTP", &mail.address)])
}

/// Where nobody listens.
fn nowhere() -> String {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    format!("smtp://127.0.0.1:{port}")
}

/// A request with this code, sent by a program. Returns what the hub answered.
fn request(hub: &Hub, code: &str) -> Value {
    let answer = hub.post_json(&example(), &[("Receipt", &derived(hub, code))]);
    assert_eq!(answer.status, 201, "{}", answer.text());
    answer.json()
}

fn post(hub: &Hub, body: &Value) -> Answer {
    let headers = [("Content-Type", "application/json")];
    hub.send("POST", "/api/receipt/email", &headers, body.to_string().as_bytes())
}

fn to(code: &str, address: &str) -> Value {
    json!({ "code": code, "keep_email": address, "language": "en" })
}

/// Every byte of every file below `folder`.
fn everything(folder: &Path) -> Vec<u8> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { everything(&path) } else { fs::read(path).unwrap() }).collect()
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window.eq_ignore_ascii_case(text.as_bytes()))
}

#[test]
fn without_script_the_code_comes_to_the_address_that_was_typed_and_opens_the_request() {
    let mut mail = MailServer::start();
    let hub = hub_with(&mail);
    let mut browser = Browser::new(&hub);
    let (reference, code) = send(&mut browser);
    let asked = browser.get("/ask/sent").text();
    assert!(asked.contains("value=\"email\"") && asked.contains("name=\"keep_email\""), "{asked}");
    assert!(!asked.contains("960 177"), "the request's own answers are offered");

    for (typed, told) in [("", "Write the e-mail address, or"), ("CANARY at example", "like name@example.org")] {
        let (to, page) = browser.follow("/ask/sent", &[("keep", "email"), ("keep_email", typed)]);
        assert_eq!(to, "/ask/sent");
        let page = page.text();
        assert!(page.contains("href=\"#keep_email\"") && page.contains(told) && page.contains(&code), "{page}");
        assert!(page.contains(&format!("value=\"{typed}\"")) && page.contains("value=\"email\" checked"), "{page}");
    }
    let (to, page) = browser.follow("/ask/sent", &[("keep", "email"), ("keep_email", &format!(" {ADDRESS} "))]);
    assert_eq!(to, "/ask/sent");
    let page = page.text();
    assert!(page.contains("We have sent it.") && page.contains("spam folder"), "{page}");
    assert!(!page.contains(&code) && !page.contains(ADDRESS), "{page}");

    let mail = mail.next_mail();
    assert_eq!(mail["to"][0]["address"], ADDRESS);
    assert_eq!(mail["from"], json!({ "address": "no-reply@sherwood.example.org", "name": "Sherwood County Council" }));
    let text = mail["text"].as_str().unwrap();
    assert!(text.lines().any(|line| line == code), "{text}");
    assert!(text.lines().any(|line| line == "https://familyhub.example.org/ask/return"), "{text}");
    assert!(enter(&mut Browser::new(&hub), text.lines().nth(2).unwrap()).text().contains(&reference));

    let searched = everything(hub.data().parent().unwrap());
    assert!(holds(&searched, &reference), "the search does not look where requests are");
    for text in [ADDRESS, &code, &code.replace('-', "")] {
        assert!(!holds(&searched, text), "{text} is in a file");
    }
    assert!(hub.log().contains("/ask/{step}") && !hub.log().contains("CANARY"), "{}", hub.log());
}

#[test]
fn the_e_mail_says_nothing_but_the_code_and_nothing_at_all_to_whoever_glances_at_the_inbox() {
    let mut mail = MailServer::start();
    let hub = hub_with(&mail);
    let reference = request(&hub, CODE)["reference"].as_str().unwrap().to_owned();
    for (language, subject, page) in [
        ("en", "Your code", "/ask/return"),
        ("ur", "آپ کا کوڈ", "/ur/ask/return"),
        ("pl", "Twój kod", "/pl/ask/return"),
    ] {
        let body = json!({ "code": CODE, "keep_email": ADDRESS, "language": language });
        assert_eq!(post(&hub, &body).status, 204);
        let mail = mail.next_mail();
        assert_eq!(mail["subject"], subject);
        let text = mail["text"].as_str().unwrap();
        let lines: Vec<&str> = text.lines().collect();
        assert!(lines.contains(&CODE) && lines.contains(&&*format!("https://familyhub.example.org{page}")), "{text}");
        let header = |name: &str| {
            let headers = mail["headers"].as_array().unwrap().iter();
            headers.filter(|header| header["key"] == name).map(|header| header["value"].clone()).collect::<Vec<_>>()
        };
        assert_eq!(header("auto-submitted"), ["auto-generated"]);
        assert_eq!(header("x-auto-response-suppress"), ["All"]);
        assert_eq!(header("content-type"), ["text/plain; charset=utf-8"]);
        assert!(header("message-id")[0].as_str().unwrap().ends_with("@sherwood.example.org>"));
        assert!(mail["html"].is_null() && mail["attachments"] == json!([]), "{mail}");
        assert_eq!(text.matches("https://").count(), 1, "{text}");

        let raw = mail["raw"].as_str().unwrap();
        let name = example()["name"].as_str().unwrap().to_owned();
        for secret in [&*reference, &name, "01632", "Family", "127.0.0.1"] {
            assert!(!raw.contains(secret) && !text.contains(secret), "{secret} is in {raw}");
        }
        // What a list of messages shows: sender, subject and the first words.
        let first: String = text.chars().take(150).collect();
        let glance = format!("{} {subject} {first}", mail["from"]).to_lowercase();
        for word in ["family", "hub", "help", "request", "مدد", "خاندان", "rodzin", "pomoc", "prośb"] {
            assert!(!glance.contains(word), "{word} in {glance}");
        }
    }
}

#[test]
fn only_the_code_of_a_request_that_has_just_come_is_sent_and_only_a_few_times() {
    let mut mail = MailServer::start();
    let hub = hub_with(&mail);
    assert_eq!(request(&hub, CODE)["can_email"], true);
    for (body, status) in [
        (to("K7QF-2M9X-PT4W-8HJD", ADDRESS), 404),
        (to("hello", ADDRESS), 404),
        (to("", ADDRESS), 404),
        (to(CODE, ""), 422),
        (to(CODE, "sam"), 422),
        (to(CODE, "sam@example.org\r\nBcc: others@example.org"), 422),
        (to(CODE, &format!("{}@example.org", "x".repeat(254))), 422),
        (json!({ "code": CODE, "keep_email": ADDRESS, "words": "Buy this" }), 400),
        (json!([CODE, ADDRESS]), 400),
    ] {
        let answer = post(&hub, &body);
        assert_eq!(answer.status, status, "{body}: {}", answer.text());
        assert!(!answer.text().contains("CANARY") && !answer.text().contains(CODE), "{}", answer.text());
    }
    let headers = [("Content-Type", "application/json"), ("Sec-Fetch-Site", "cross-site")];
    let body = to(CODE, ADDRESS).to_string();
    assert_eq!(hub.send("POST", "/api/receipt/email", &headers, body.as_bytes()).status, 403);
    assert_eq!(hub.send("POST", "/api/receipt/email", &[], body.as_bytes()).status, 415);
    assert_eq!(hub.get("/api/receipt/email").status, 405);

    // An hour ago by the clock is not long ago; two hours are.
    age(&hub, 1);
    for number in 0..5 {
        assert_eq!(post(&hub, &to(&CODE.to_lowercase(), &format!("{number}@example.org"))).status, 204);
        assert_eq!(
            mail.next_mail()["to"][0]["address"],
            format!("{number}@example.org"),
            "another e-mail came between"
        );
    }
    let sixth = post(&hub, &to(CODE, ADDRESS));
    assert_eq!(sixth.status, 429);
    assert!(sixth.header("retry-after").is_some());
    request(&hub, "ABCD-2345-EFGH-6789");
    age(&hub, 2);
    assert_eq!(post(&hub, &to("ABCD-2345-EFGH-6789", ADDRESS)).status, 404);
}

/// Makes every request older by so many hours.
fn age(hub: &Hub, hours: i64) {
    let database = format!("sqlite://{}", hub.data().join("hub.db").display());
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
        let mut database = SqliteConnection::connect(&database).await.unwrap();
        let aging = sqlx::query("UPDATE requests SET received_hour = received_hour - ?").bind(hours);
        assert!(aging.execute(&mut database).await.unwrap().rows_affected() > 0);
        database.close().await.unwrap();
    });
}

#[test]
fn an_address_that_asks_for_too_many_waits() {
    let mail = MailServer::start();
    let hub = Hub::start_with(&[("HUB_SMTP", &mail.address), ("HUB_SEND_BURST", "2")]);
    for _ in 0..2 {
        assert_eq!(post(&hub, &to(CODE, ADDRESS)).status, 404);
    }
    assert_eq!(post(&hub, &to(CODE, ADDRESS)).status, 429);
    assert_eq!(hub.post_json(&example(), &[]).status, 201, "e-mails and requests are counted together");
}

#[test]
fn an_address_that_is_refused_is_said_and_another_one_works() {
    let mut mail = MailServer::start();
    let hub = hub_with(&mail);
    let mut browser = Browser::new(&hub);
    let (_, code) = send(&mut browser);
    let page = browser.follow("/ask/sent", &[("keep", "email"), ("keep_email", "refused@example.org")]).1.text();
    assert!(page.contains("href=\"#keep_email\"") && page.contains("We cannot send an e-mail to this"), "{page}");
    assert!(page.contains("refused@example.org") && page.contains(&code), "{page}");
    let answer = post(&hub, &to(&code, "refused@example.org"));
    assert_eq!(answer.status, 422);
    assert_eq!(answer.json()["errors"][0]["code"], "refused");
    let page = browser.follow("/ask/sent", &[("keep", "email"), ("keep_email", ADDRESS)]).1.text();
    assert!(page.contains("We have sent it."), "{page}");
    assert_eq!(mail.next_mail()["to"][0]["address"], ADDRESS);
    assert!(!hub.log().contains("example.org"), "{}", hub.log());
}

#[test]
fn when_the_mail_server_does_not_answer_nothing_is_lost_and_nobody_else_waits() {
    let hub = Hub::start_with(&[("HUB_SMTP", &nowhere())]);
    let mut browser = Browser::new(&hub);
    let (reference, code) = send(&mut browser);
    let page = browser.follow("/ask/sent", &[("keep", "email"), ("keep_email", ADDRESS)]).1.text();
    assert!(page.contains("We could not send the e-mail.") && page.contains(&code), "{page}");
    assert!(page.contains(ADDRESS) && page.contains("value=\"email\" checked"), "{page}");
    assert!(browser.follow("/ask/sent", &[("keep", "written")]).1.text().contains("What happens next"));
    assert!(enter(&mut Browser::new(&hub), &code).text().contains(&reference));
    assert!(hub.log().contains("could not be sent by e-mail") && !hub.log().contains("CANARY"), "{}", hub.log());

    let mail = MailServer::start();
    let hub = hub_with(&mail);
    request(&hub, CODE);
    thread::scope(|scope| {
        // More than are handed over at a time.
        let waiting: Vec<_> =
            (0..5).map(|_| scope.spawn(|| post(&hub, &to(CODE, "slow@example.org")).status)).collect();
        assert_eq!(hub.get("/api/health").status, 200);
        request(&hub, "ABCD-2345-EFGH-6789");
        assert!(waiting.iter().all(|waiting| !waiting.is_finished()), "the mail server answered");
        for waiting in waiting {
            assert_eq!(waiting.join().unwrap(), 503);
        }
    });
}

#[test]
fn a_hub_without_a_mail_server_does_not_offer_it() {
    let hub = Hub::start();
    let mut browser = Browser::new(&hub);
    let (_, code) = send(&mut browser);
    let page = browser.follow("/ask/sent", &[("keep", "email"), ("keep_email", ADDRESS)]).1.text();
    assert!(!page.contains("value=\"email\"") && !page.contains("keep_email"), "{page}");
    assert!(page.contains("href=\"#keep\"") && page.contains(&code), "{page}");
    assert_eq!(request(&hub, CODE)["can_email"], false);
    assert_eq!(post(&hub, &to(CODE, ADDRESS)).status, 404);
}

#[test]
fn an_address_of_a_mail_server_that_cannot_be_used_is_a_sentence_without_the_password() {
    for address in
        ["smtp//user:CANARY@mail", "imap://user:CANARY@mail.example.org", "smtp://u:CANARY@host?tls=none", ""]
    {
        let output = hub().args(["serve", "--port", "0"]).env("HUB_SMTP", address).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{address}");
        let sentence = String::from_utf8(output.stderr).unwrap();
        assert!(sentence.starts_with("HUB_SMTP is the address of a mail server"), "{sentence}");
        assert!(!sentence.contains("CANARY") && sentence.lines().count() == 1, "{sentence}");
    }
}
