//! A page's Markdown: whatever it says, the HTML is safe and well formed, and reading it ends.
#![no_main]

#[path = "../../crates/hub-content/tests/content/strict.rs"]
mod strict;

use hub_content::{NoteTitles, to_html_calling};
use hub_core::contact::Contact;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let Ok(markdown) = std::str::from_utf8(input) else { return };
    let titles = NoteTitles { note: "Good to know".into(), important: "Important".into(), caution: "Get help".into() };
    let contacts = ["999", "0800 1111"].map(|phone| Contact { phone: Some(phone.to_owned()), ..Contact::default() });
    let html = to_html_calling(markdown, "/ur", &titles, &contacts);
    assert_eq!(strict::wrong_with(&html), None, "{html}");
});
