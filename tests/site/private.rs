//! What is read in private: at one address, under one title, from one file.

use crate::support::{on_every_page, site};
use serde_json::Value;
use std::{collections::BTreeSet, fs};

/// What the browser fetches once for a private view, compressed as it is sent, in bytes. A young person waits for the
/// first; Urdu takes two bytes for each letter.
const MOST: [(&str, u64); 2] = [("private", 48 * 1024), ("others", 160 * 1024)];

/// The pages of a bundle by their addresses.
fn bundle(prefix: &str, name: &str) -> serde_json::Map<String, Value> {
    let file = site().folder.join(format!("data{prefix}/{name}.json"));
    serde_json::from_slice(&fs::read(file).expect("a bundle")).expect("pages by their addresses")
}

#[test]
fn every_page_lies_in_one_bundle_and_no_private_one_can_be_fetched_by_itself() {
    let addresses: BTreeSet<String> =
        site().pages().map(|page| page.address).filter(|address| !address.ends_with("404.html")).collect();
    let mut seen = BTreeSet::new();
    for prefix in ["", "/ur", "/pl"] {
        for (name, _) in MOST {
            for path in bundle(prefix, name).keys() {
                assert!(seen.insert(path.clone()), "{path} lies in two bundles");
                let fragment = hub_core::address::fragment(path);
                let alone = site().files.contains(fragment.trim_start_matches('/'));
                assert_eq!(alone, name == "others", "{fragment}");
            }
        }
    }
    assert_eq!(seen, addresses);
}

#[test]
fn what_is_read_in_private_tells_nothing_by_its_title() {
    for prefix in ["", "/ur", "/pl"] {
        for (path, page) in bundle(prefix, "private") {
            assert_eq!(page["title"], "Sherwood Family Hub", "{path}");
        }
    }
}

#[test]
fn the_private_view_has_all_that_nobody_should_be_seen_to_read_and_do() {
    let private = bundle("", "private");
    for path in [
        "/private",
        "/young-people",
        "/topics/safety",
        "/advice/domestic-abuse",
        "/advice/my-rights-at-16",
        "/ask",
        "/ask/young",
        "/ask/return",
        "/checklist",
    ] {
        assert!(private.contains_key(path), "{path}");
    }
    for path in ["/", "/topics/behaviour", "/advice/tantrums", "/urgent-help", "/search"] {
        assert!(!private.contains_key(path), "{path}");
    }
    // The loader knows them too, so that a tap can wait for the app.
    let boot = site().files.iter().find(|name| name.starts_with("assets/boot-") && name.ends_with(".js"));
    let boot = fs::read_to_string(site().folder.join(boot.expect("a loader"))).expect("a text");
    let served = ["/ask/return/contact", "/ask/return/withdraw"];
    for path in private.keys().map(String::as_str).chain(served) {
        assert!(boot.contains(&format!("\"{path}\"")), "{path}");
    }
}

#[test]
fn a_private_page_says_what_stays_behind_when_it_is_loaded_by_its_own_address() {
    let private: BTreeSet<String> =
        ["", "/ur", "/pl"].iter().flat_map(|prefix| bundle(prefix, "private")).map(|(path, _)| path).collect();
    on_every_page(|page| {
        let says = !page.all("header .stays a[href$='/private']").is_empty();
        let should = private.contains(&page.address) && !page.address.ends_with("/private");
        if says == should { Vec::new() } else { vec![format!("it says so: {says}")] }
    });
}

#[test]
fn a_bundle_is_small_enough_to_wait_for() {
    for prefix in ["", "/ur", "/pl"] {
        for (name, most) in MOST {
            let file = site().folder.join(format!("data{prefix}/{name}.json.br"));
            let size = fs::metadata(&file).map_or(0, |file| file.len());
            println!("{}: {size} bytes", file.display());
            assert!(size > 0 && size <= most, "{}: {size} bytes of {most}", file.display());
        }
    }
}
