//! Journeys without script, as a browser without script makes them.

use crate::{client::Browser, fixture::Hub};

/// Answers every step, and stands on the page with all answers then.
pub fn fill_in(browser: &mut Browser<'_>, prefix: &str) {
    let steps: [Step; 6] = [
        ("safe", &[("safe_now", "yes")], "help"),
        (
            "help",
            &[("help", "feeding-and-sleep"), ("help", "mental-health"), ("words", "CANARYwords & <b>more</b>")],
            "about",
        ),
        ("about", &[("name", "Zoë O'Neill"), ("children", "baby")], "where"),
        ("where", &[("hub", "not-sure"), ("postcode", "")], "contact"),
        ("contact", &[("contact", "text"), ("phone", "01632 960 177"), ("say_who", "no")], "language"),
        ("language", &[("interpreter", "")], "check"),
    ];
    for (step, fields, next) in steps {
        let (to, page) = browser.follow(&format!("{prefix}/ask/{step}"), fields);
        assert_eq!(to, format!("{prefix}/ask/{next}"));
        assert_eq!(page.status, 200);
        assert_eq!(page.header("cache-control"), Some("no-store"));
    }
}

/// The value of the hidden field `key`.
pub fn key(page: &str) -> String {
    let at = page.find("name=\"key\"").expect("the hidden field");
    let start = page[..at].rfind('<').unwrap();
    let tag = &page[start..start + page[start..].find('>').unwrap()];
    let value = tag.split("value=\"").nth(1).unwrap_or_else(|| panic!("{tag}"));
    value.split('"').next().unwrap().to_owned()
}

/// Where a form posts to, what it holds, and where the answer leads.
type Step = (&'static str, &'static [(&'static str, &'static str)], &'static str);

#[test]
fn a_request_goes_from_the_first_question_to_sent_and_arrives() {
    let hub = Hub::start();
    let mut browser = Browser::new(&hub);
    assert_eq!(browser.get("/ask").status, 200);
    assert_eq!(browser.cookie, None, "somebody who only reads has a cookie");
    fill_in(&mut browser, "");
    let check = browser.get("/ask/check").text();
    assert!(
        check.contains("CANARYwords &amp; &lt;b>more") || check.contains("CANARYwords &amp; &lt;b&gt;more"),
        "{check}"
    );
    let key = key(&check);
    assert!(key.len() >= 20, "{key}");

    let (to, sent) = browser.follow("/ask/check", &[("agree", "yes"), ("key", &key)]);
    assert_eq!(to, "/ask/sent");
    let list = hub.list();
    assert_eq!(list.len(), 1);
    assert_eq!(list[0]["headline"]["name"], "Zoë O'Neill");
    let reference = list[0]["reference"].as_str().unwrap();
    assert!(sent.text().contains(reference), "{}", sent.text());
    assert!(browser.get("/ask/sent").text().contains(reference), "a reload lost the reference");
    for step in ["help", "about", "contact", "check"] {
        let page = browser.get(&format!("/ask/{step}")).text();
        for gone in ["CANARYwords", "O'Neill", "960 177"] {
            assert!(!page.contains(gone), "{gone} is still on {step}");
        }
    }
    assert!(!hub.log().contains("CANARY"));
}

#[test]
fn pressing_the_button_twice_sends_once() {
    let hub = Hub::start();
    let mut browser = Browser::new(&hub);
    fill_in(&mut browser, "");
    let key = key(&browser.get("/ask/check").text());
    let cookie = browser.cookie.clone();
    assert_eq!(browser.post("/ask/check", &[("agree", "yes"), ("key", &key)]), "/ask/sent");
    assert_eq!(browser.post("/ask/check", &[("agree", "yes"), ("key", &key)]), "/ask/sent");
    assert_eq!(browser.cookie, cookie);
    assert_eq!(hub.list().len(), 1);
}

#[test]
fn what_is_wrong_is_said_on_the_same_page_and_nothing_typed_is_lost() {
    let hub = Hub::start();
    let mut browser = Browser::new(&hub);
    let (to, page) =
        browser.follow("/ask/contact", &[("contact", "call"), ("phone", "12"), ("good_times", "after the school run")]);
    assert_eq!(to, "/ask/contact");
    let page = page.text();
    assert!(page.contains("href=\"#phone\"") && page.contains("href=\"#leave_message\""), "{page}");
    assert!(page.contains("value=\"12\"") && page.contains("after the school run"), "{page}");
    assert!(
        !browser.get("/ask/help").text().contains("href=\"#help\""),
        "errors are shown on a page that was never posted"
    );
}

#[test]
fn a_danger_answer_leads_to_who_to_call_first() {
    let hub = Hub::start();
    let mut browser = Browser::new(&hub);
    let (to, page) = browser.follow("/ask/safe", &[("safe_now", "no")]);
    assert_eq!(to, "/ask/urgent");
    assert!(page.text().contains("tel:999"), "{}", page.text());
    assert_eq!(browser.post("/ask/urgent", &[]), "/ask/help");
}

#[test]
fn a_request_that_cannot_be_kept_is_not_lost() {
    let hub = Hub::start_with(&[("HUB_SEND_BURST", "1")]);
    let mut browser = Browser::new(&hub);
    assert_eq!(hub.post_json(&crate::fixture::example(), &[]).status, 201);
    fill_in(&mut browser, "");
    let before = key(&browser.get("/ask/check").text());
    let (to, page) = browser.follow("/ask/check", &[("agree", "yes"), ("key", &before)]);
    assert_eq!(to, "/ask/check");
    let page = page.text();
    assert!(page.contains("role=\"alert\""), "{page}");
    assert!(page.contains("CANARYwords") && page.contains("01632 960 177"), "{page}");
    assert_eq!(key(&page), before, "the next attempt would be another request");
}

#[test]
fn not_agreeing_and_missing_answers_are_errors_of_the_last_page() {
    let hub = Hub::start();
    let mut browser = Browser::new(&hub);
    let (to, page) = browser.follow("/ask/check", &[]);
    assert_eq!(to, "/ask/check");
    let page = page.text();
    assert!(page.contains("href=\"#agree\"") && page.contains("href=\"/ask/about#name\""), "{page}");
    assert_eq!(hub.list().len(), 0);
}

#[test]
fn the_cookie_is_for_this_site_alone_and_secure_wherever_there_is_tls() {
    let hub = Hub::start();
    let mut browser = Browser::new(&hub);
    browser.post("/ask/safe", &[("safe_now", "yes")]);
    let cookie = browser.set[0].clone();
    let (pair, flags) = cookie.split_once("; ").unwrap();
    let value = pair.strip_prefix("hub-visit=").unwrap();
    assert_eq!(value.len(), 43, "32 bytes in base64");
    assert_eq!(flags, "HttpOnly; SameSite=Strict; Path=/; Max-Age=3600");
    let answer = hub.send("POST", "/ask/safe", &[("Host", "familyhub.example.org")], b"safe_now=yes");
    assert!(answer.header("set-cookie").unwrap().ends_with("; Max-Age=3600; Secure"));
}

#[test]
fn visitors_do_not_see_each_other() {
    let hub = Hub::start();
    let mut one = Browser::new(&hub);
    let mut other = Browser::new(&hub);
    one.post("/ask/about", &[("name", "CANARYone"), ("children", "baby")]);
    other.post("/ask/safe", &[("safe_now", "yes")]);
    assert!(one.get("/ask/about").text().contains("CANARYone"));
    assert!(!other.get("/ask/about").text().contains("CANARYone"));
    assert!(!hub.get("/ask/about").text().contains("CANARYone"));
}

#[test]
fn a_post_from_another_site_is_refused_and_an_old_browser_is_not() {
    let hub = Hub::start();
    for foreign in
        [("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site"), ("Origin", "https://evil.example")]
    {
        assert_eq!(hub.send("POST", "/ask/safe", &[foreign], b"safe_now=yes").status, 403, "{foreign:?}");
    }
    let own = format!("http://127.0.0.1:{}", hub.port);
    for friend in [
        ("Sec-Fetch-Site", "same-origin"),
        ("Origin", own.as_str()),
        ("Origin", "null"),
        ("Origin", "https://familyhub.example.org"),
        ("Accept", "*/*"),
    ] {
        assert_eq!(hub.send("POST", "/ask/safe", &[friend], b"safe_now=yes").status, 303, "{friend:?}");
    }
    let sandboxed = [("Origin", "null"), ("Sec-Fetch-Site", "cross-site")];
    assert_eq!(hub.send("POST", "/ask/safe", &sandboxed, b"safe_now=yes").status, 403);
}

#[test]
fn every_language_has_the_journeys_under_its_prefix() {
    let hub = Hub::start();
    for prefix in ["/ur", "/pl"] {
        let mut browser = Browser::new(&hub);
        fill_in(&mut browser, prefix);
        let page = browser.get(&format!("{prefix}/ask/check")).text();
        assert!(page.contains(&format!("lang=\"{}\"", &prefix[1..])), "{page}");
        let (to, _) = browser.follow(&format!("{prefix}/ask/check"), &[("agree", "yes"), ("key", &key(&page))]);
        assert_eq!(to, format!("{prefix}/ask/sent"));
        assert_eq!(browser.post(&format!("{prefix}/search"), &[("words", "sleep")]), format!("{prefix}/search"));
    }
    assert_eq!(hub.list().len(), 2);
}

#[test]
fn words_of_a_search_stand_in_no_address() {
    let hub = Hub::start();
    let mut browser = Browser::new(&hub);
    let (to, page) = browser.follow("/search", &[("words", "CANARY sleep")]);
    assert_eq!(to, "/search");
    assert!(page.text().contains("value=\"CANARY sleep\""), "{}", page.text());
    assert!(!hub.log().contains("CANARY"));
}

#[test]
fn the_checklist_goes_from_the_first_question_to_a_plan() {
    let hub = Hub::start();
    let mut browser = Browser::new(&hub);
    let (mut to, mut page) = browser.follow("/checklist", &[]);
    assert_eq!(to, "/checklist", "nothing was answered");
    let mut steps = 0;
    while to == "/checklist" {
        steps += 1;
        assert!(steps < 40, "the checklist does not end");
        let fields = first_choices(&page.text());
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        (to, page) = browser.follow("/checklist", &fields);
    }
    assert_eq!(to, "/checklist/plan");
    assert!(page.text().contains("class=\"card"), "{}", page.text());
}

/// What somebody sends who picks the first choice of each question and goes on.
fn first_choices(page: &str) -> Vec<(String, String)> {
    let form = page
        .split("<form")
        .find(|form| form.contains("action=\"/checklist\"") && form.contains("class=\"step\""))
        .unwrap_or_else(|| panic!("{page}"));
    let mut fields: Vec<(String, String)> = Vec::new();
    for tag in form.split('<').filter(|tag| tag.starts_with("input") || tag.starts_with("button")) {
        let attribute = |name: &str| {
            tag.split(&format!(" {name}=\"")).nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned)
        };
        let (Some(name), Some(value)) = (attribute("name"), attribute("value")) else { continue };
        if value != "back" && !fields.iter().any(|(other, _)| *other == name) {
            fields.push((name, value));
        }
    }
    fields
}
