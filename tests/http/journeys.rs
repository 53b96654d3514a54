//! Journeys without script, as a browser without script makes them.

use crate::{client::Browser, fixture::Hub};

/// What a parent answers on each page, and where it leads.
const PARENT: &[Step] = &[
    ("safe", &[("safe_now", "yes")], "who"),
    ("who", &[("variant", "parent-or-carer")], "help"),
    (
        "help",
        &[("help", "feeding-and-sleep"), ("help", "mental-health"), ("words", "CANARYwords & <b>more</b>")],
        "about",
    ),
    ("about", &[("name", "Zoë O'Neill"), ("children[0].name", ""), ("children[0].stage", "baby")], "where"),
    ("where", &[("postcode", "")], "hub"),
    ("hub", &[("hub", "not-sure")], "contact"),
    ("contact", &[("contact", "text"), ("phone", "01632 960 177"), ("never", "letter")], "care"),
    ("care", &[("say_who", "no"), ("say_instead", "the dentist")], "times"),
    ("times", &[("any_time", "evening"), ("slots", "2026-11-24T09:30"), ("slots", "2026-11-24T10:00")], "language"),
    ("language", &[("interpreter", "")], "working"),
    ("working", &[("working_well", "")], "talk"),
    ("talk", &[("partners", "school")], "check"),
];

/// What a young person answers who does not want to be contacted.
const YOUNG: &[Step] = &[
    ("who", &[("variant", "young-person")], "safe"),
    ("safe", &[("safe_now", "not-sure")], "urgent"),
    ("urgent", &[], "who"),
    ("who", &[("variant", "young-person")], "age"),
    ("age", &[("age", "to-15")], "help"),
    ("help", &[("words", "CANARYyoung")], "about"),
    ("about", &[("name", "J")], "where"),
    ("where", &[("postcode", "")], "hub"),
    ("hub", &[("hub", "not-sure")], "contact"),
    ("contact", &[("contact", "come-back")], "language"),
    ("language", &[], "working"),
    ("working", &[], "talk"),
    ("talk", &[], "check"),
];

/// What a friend answers who asks for a family that agrees.
const OTHER: &[Step] = &[
    ("safe", &[("safe_now", "yes")], "who"),
    ("who", &[("variant", "someone-else")], "agreement"),
    ("agreement", &[("family_agrees", "yes")], "you"),
    ("you", &[("role", "friend"), ("asker_name", "Dana"), ("asker_email", "dana@example.org")], "help"),
    ("help", &[("help", "money-and-housing")], "about"),
    ("about", &[("name", "Mrs Okafor"), ("children[0].stage", "prefer-not-to-say")], "where"),
    ("where", &[("postcode", "")], "hub"),
    ("hub", &[("hub", "not-sure")], "contact"),
    ("contact", &[("contact", "through"), ("through", "Dana, dana@example.org")], "care"),
    ("care", &[("say_who", "yes")], "times"),
    ("times", &[], "language"),
    ("language", &[], "working"),
    ("working", &[], "talk"),
    ("talk", &[], "check"),
];

/// Answers every step, and stands on the page with all answers then.
fn answer_all(browser: &mut Browser<'_>, prefix: &str, steps: &[Step]) {
    for (step, fields, next) in steps {
        let (to, page) = browser.follow(&format!("{prefix}/ask/{step}"), fields);
        assert_eq!(to, format!("{prefix}/ask/{next}"));
        assert_eq!(page.status, 200);
        assert_eq!(page.header("cache-control"), Some("no-store"));
    }
}

/// Answers every step as a parent.
pub fn fill_in(browser: &mut Browser<'_>, prefix: &str) {
    answer_all(browser, prefix, PARENT);
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
    let (to, page) = browser
        .follow("/ask/contact", &[("contact", "call"), ("contact", "email"), ("phone", "12"), ("through", "my aunt")]);
    assert_eq!(to, "/ask/contact");
    let page = page.text();
    assert!(page.contains("href=\"#phone\"") && page.contains("href=\"#email\""), "{page}");
    assert!(page.contains("value=\"12\"") && page.contains("my aunt"), "{page}");
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
    assert_eq!(browser.post("/ask/urgent", &[]), "/ask/who");
}

#[test]
fn a_request_that_cannot_be_kept_is_not_lost() {
    let hub = Hub::start_with(&[("HUB_SEND_BURST", "1"), ("HUB_QUARANTINE", "0")]);
    let mut browser = Browser::new(&hub);
    assert_eq!(hub.post_json(&crate::fixture::example(), &[]).status, 201);
    fill_in(&mut browser, "");
    let before = key(&browser.get("/ask/check").text());
    let (to, page) = browser.follow("/ask/check", &[("agree", "yes"), ("key", &before)]);
    assert_eq!(to, "/ask/check");
    let page = page.text();
    assert!(page.contains("role=\"alert\""), "{page}");
    assert!(page.contains("CANARYwords") && page.contains("01632 960 177"), "{page}");
    for phone in ["01632 960 100", "tel:999", "tel:08001111"] {
        assert!(page.contains(phone), "{phone} is not in {page}");
    }
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
    assert_eq!(flags, "HttpOnly; SameSite=Strict; Path=/");
    let answer = hub.send("POST", "/ask/safe", &[("Host", "familyhub.example.org")], b"safe_now=yes");
    assert!(answer.header("set-cookie").unwrap().ends_with("; Path=/; Secure"));
}

#[test]
fn visitors_do_not_see_each_other() {
    let hub = Hub::start();
    let mut one = Browser::new(&hub);
    let mut other = Browser::new(&hub);
    one.post("/ask/about", &[("name", "CANARYone"), ("children[0].stage", "baby")]);
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
fn every_variant_goes_from_the_first_question_to_a_request_that_the_team_can_read() {
    let hub = Hub::start();
    for (steps, variant, written) in [
        (PARENT, "parent-or-carer", "CANARYwords"),
        (YOUNG, "young-person", "CANARYyoung"),
        (OTHER, "someone-else", "Mrs Okafor"),
    ] {
        let mut browser = Browser::new(&hub);
        answer_all(&mut browser, "", steps);
        let check = browser.get("/ask/check").text();
        assert!(check.contains(written), "{check}");
        let (to, _) = browser.follow("/ask/check", &[("agree", "yes"), ("key", &key(&check))]);
        assert_eq!(to, "/ask/sent");
        let list = hub.list();
        let request = list.iter().find(|request| request["headline"]["variant"] == variant).expect("the request");
        let read = String::from_utf8(hub.requests(&["read", request["reference"].as_str().unwrap()]).stdout).unwrap();
        let card = read.find("Safe contact").expect("the card");
        let rest = read.find("What they told us").expect("the rest");
        assert!(card < rest && read[rest..].contains(written), "{read}");
        assert!(!read.contains("young-person\n"), "a word for programs is printed: {read}");
    }
}

#[test]
fn the_times_that_were_ticked_are_read_as_stretches() {
    let hub = Hub::start();
    let mut browser = Browser::new(&hub);
    fill_in(&mut browser, "");
    let page = browser.get("/ask/times").text();
    assert_eq!(page.matches("<details").count(), 8, "{page}");
    let check: String =
        browser.get("/ask/check").text().chars().filter(|letter| !('\u{2066}'..='\u{2069}').contains(letter)).collect();
    assert!(check.contains("Tuesday 24 November 2026, 9:30am to 10:30am"), "{check}");
    assert!(check.contains("the dentist") && check.contains("Never send a letter"), "{check}");
}

#[test]
fn who_is_too_young_or_has_not_asked_the_family_is_told_what_to_do_and_can_go_back() {
    let hub = Hub::start();
    let mut browser = Browser::new(&hub);
    browser.post("/ask/safe", &[("safe_now", "yes")]);
    browser.post("/ask/who", &[("variant", "young-person")]);
    let (to, page) = browser.follow("/ask/age", &[("age", "under")]);
    assert_eq!(to, "/ask/too-young");
    let page = page.text();
    assert!(page.contains("tel:08001111") && page.contains("href=\"/ask/age\""), "{page}");
    assert_eq!(browser.post("/ask/age", &[("age", "16-17")]), "/ask/help");
    browser.post("/ask/who", &[("variant", "someone-else")]);
    let (to, page) = browser.follow("/ask/agreement", &[("family_agrees", "no")]);
    assert_eq!(to, "/ask/not-agreed");
    assert!(page.text().contains("tel:999") && page.text().contains("href=\"/ask/agreement\""), "{}", page.text());
    assert_eq!(hub.list().len(), 0);
}

#[test]
fn children_are_added_and_removed_and_nothing_typed_is_lost() {
    let hub = Hub::start();
    let mut browser = Browser::new(&hub);
    let first = [("name", "Sam"), ("children[0].name", "Jo"), ("children[0].stage", "baby")];
    let (to, page) = browser.follow("/ask/about", &[&first[..], &[("go", "add")]].concat());
    assert_eq!(to, "/ask/about");
    let page = page.text();
    assert!(page.contains("value=\"Jo\"") && page.contains("name=\"children[1].stage\""), "{page}");
    assert!(!page.contains("error-summary"), "{page}");
    let second = [("children[1].name", "Al"), ("children[1].stage", "")];
    let (to, page) = browser.follow("/ask/about", &[&first[..], &second[..]].concat());
    assert_eq!(to, "/ask/about");
    assert!(page.text().contains("href=\"#children[1].stage\""), "{}", page.text());
    let (_, page) = browser.follow("/ask/about", &[&first[..], &second[..], &[("go", "remove-0")]].concat());
    let page = page.text();
    assert!(
        page.contains("value=\"Al\"") && !page.contains("value=\"Jo\"") && page.contains("value=\"Sam\""),
        "{page}"
    );
}

#[test]
fn a_slip_in_a_postcode_is_a_question_and_the_postcode_finds_the_nearest_team() {
    let hub = Hub::start();
    let mut browser = Browser::new(&hub);
    let (to, page) = browser.follow("/ask/where", &[("postcode", "ng24 ozz")]);
    assert_eq!(to, "/ask/where");
    assert!(page.text().contains("value=\"NG24 0ZZ\""), "{}", page.text());
    let (to, page) = browser.follow("/ask/where", &[("postcode", "ng24 4aa"), ("postcode-meant", "NG24 4AG")]);
    assert_eq!(to, "/ask/hub");
    let page = page.text();
    assert!(page.contains("Newark and Sherwood"), "{page}");
    let chosen = page.split("<input").find(|tag| tag.contains("value=\"hawtonville\"")).expect("the hub");
    assert!(chosen.split('>').next().unwrap().contains("checked"), "{chosen}");
    let (_, page) = browser.follow("/ask/where", &[("postcode", "SW1A 1AA")]);
    assert!(page.text().contains("We cannot tell from your postcode"), "{}", page.text());
}

#[test]
fn the_plan_of_the_checklist_is_shown_and_sent_only_if_it_is_ticked() {
    let hub = Hub::start();
    let mut browser = Browser::new(&hub);
    browser.post("/checklist", &[("at", "topics"), ("topics", "behaviour")]);
    browser.post("/ask/safe", &[("safe_now", "yes")]);
    let page = browser.get("/ask/help").text();
    let tick = page.split("<input").find(|tag| tag.contains("name=\"plan\"")).expect("the plan is offered");
    assert!(!tick.split('>').next().unwrap().contains("checked"), "it is ticked beforehand: {tick}");
    fill_in(&mut browser, "");
    assert!(!browser.get("/ask/check").text().contains("Your plan from"));
    browser.post("/ask/help", &[("help", "health"), ("plan", "someone-to-talk-to")]);
    assert!(browser.get("/ask/check").text().contains("Your plan from"));
}

#[test]
fn starting_again_forgets_everything() {
    let hub = Hub::start();
    let mut browser = Browser::new(&hub);
    fill_in(&mut browser, "");
    assert_eq!(browser.post("/ask", &[("go", "start-again")]), "/ask");
    for step in ["help", "about", "contact", "check"] {
        let page = browser.get(&format!("/ask/{step}")).text();
        assert!(!page.contains("CANARYwords") && !page.contains("960 177"), "something is still on {step}");
    }
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
