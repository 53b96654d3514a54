//! Whoever is turned away gets a page in their language that says what to do and who to call.

use crate::{client::Answer, fixture::Hub};

fn assert_helps(what: &str, answer: &Answer, status: u16) {
    assert_eq!(answer.status, status, "{what}");
    assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"), "{what}");
    assert_eq!(answer.header("cache-control"), Some("no-store"), "{what}");
    let page = answer.text();
    for number in ["01632 960 100", "tel:999", "tel:08001111"] {
        assert!(page.contains(number), "{number} is not in the page for {what}: {page}");
    }
    // What lies in a template is no part of the page.
    let shown = page.split("<template").next().unwrap();
    assert_eq!(shown.matches("<h1").count(), 1, "{what}");
}

#[test]
fn a_refusal_is_a_page_with_who_to_call() {
    let hub = Hub::start();
    let foreign = [("Sec-Fetch-Site", "cross-site")];
    assert_helps("another site", &hub.send("POST", "/ask/safe", &foreign, b"safe_now=yes"), 403);
    let taken = hub.send("POST", "/advice/safer-sleep", &[], b"x=y");
    assert_helps("a post to a page", &taken, 405);
    assert_eq!(taken.header("allow"), Some("GET, HEAD"));
    let taken = hub.send("DELETE", "/ask/safe", &[], b"");
    assert_helps("a method of no form", &taken, 405);
    assert_eq!(taken.header("allow"), Some("GET,HEAD,POST"));
    assert_helps("too large", &hub.send("POST", "/ask/help", &[], "x".repeat(70_000).as_bytes()), 413);
    assert_helps("too many fields", &hub.send("POST", "/ask/help", &[], "a=b&".repeat(1_001).as_bytes()), 413);
    assert_eq!(hub.send("POST", "/ask/help", &[], "a=b&".repeat(1_000).as_bytes()).status, 303);
    assert_helps("an address that is no text", &hub.send("POST", "/ask/%ff", &[], b"x=y"), 400);
}

#[test]
fn the_page_is_in_the_language_of_the_address() {
    let hub = Hub::start();
    for (path, language) in [("/ask/safe", "en"), ("/ur/ask/safe", "ur"), ("/pl/ask/safe", "pl")] {
        let page = hub.send("POST", path, &[("Sec-Fetch-Site", "cross-site")], b"");
        assert_helps(path, &page, 403);
        assert!(page.text().contains(&format!("lang=\"{language}\"")), "{}", page.text());
    }
}
