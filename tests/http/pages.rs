//! What was written beforehand: addresses, caching, compression, unknown addresses.

use crate::fixture::Hub;

#[test]
fn an_address_has_no_slash_at_its_end() {
    let hub = Hub::start();
    let page = hub.get("/advice/safer-sleep");
    assert_eq!((page.status, page.text().contains("Safer sleep")), (200, true));
    assert_eq!(page.header("content-type"), Some("text/html; charset=utf-8"));
    let redirect = hub.get("/advice/safer-sleep/");
    assert_eq!((redirect.status, redirect.header("location")), (308, Some("/advice/safer-sleep")));
}

#[test]
fn each_kind_of_file_is_kept_as_long_as_it_may_be() {
    let hub = Hub::start();
    for (path, kept) in [
        ("/", "no-cache"),
        ("/advice/safer-sleep", "no-cache"),
        ("/advice/domestic-abuse", "no-store"),
        ("/fragments/advice/domestic-abuse.json", "no-store"),
        ("/assets/client-0123abcd.js", "public, max-age=31536000, immutable"),
        ("/assets/module-0123abcd.js", "no-store"),
        ("/data/kit.json", "no-store"),
    ] {
        let answer = hub.get(path);
        assert_eq!((answer.status, answer.header("cache-control")), (200, Some(kept)), "{path}");
    }
    let etag = hub.get("/").header("etag").unwrap().to_owned();
    let again = hub.send("GET", "/", &[("If-None-Match", &etag)], b"");
    assert_eq!((again.status, again.body.len()), (304, 0));
}

#[test]
fn the_compressed_copy_is_served_to_who_can_read_it() {
    let hub = Hub::start();
    let compressed = hub.send("GET", "/advice/safer-sleep", &[("Accept-Encoding", "gzip, br")], b"");
    assert_eq!((compressed.header("content-encoding"), compressed.text().as_str()), (Some("br"), "not really brotli"));
    assert_eq!(compressed.header("content-type"), Some("text/html; charset=utf-8"));
    for answer in [compressed, hub.get("/advice/safer-sleep")] {
        assert_eq!(answer.header("vary"), Some("accept-encoding"));
    }
}

#[test]
fn leaving_clears_the_browser_and_goes_to_the_neutral_site() {
    let hub = Hub::start();
    let answer = hub.get("/exit");
    assert_eq!((answer.status, answer.header("location")), (303, Some("https://www.bbc.co.uk/weather")));
    assert_eq!(answer.header("clear-site-data"), Some(r#""cache", "cookies", "storage""#));
    assert_eq!(answer.header("cache-control"), Some("no-store"));
}

#[test]
fn an_unknown_address_is_answered_with_the_page_that_helps_in_the_language_of_the_address() {
    let hub = Hub::start();
    for (path, title) in [
        ("/nothing", "Not found<"),
        ("/ur/nothing", "Not found in Urdu"),
        ("/pl/nothing", "Not found<"),
        ("/%2e%2e/Cargo.toml", "Not found<"),
    ] {
        let answer = hub.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.text().contains(title), "{path}: {}", answer.text());
        assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"));
    }
    let head = hub.send("HEAD", "/", &[], b"");
    assert_eq!((head.status, head.body.len()), (200, 0));
}
