//! Postcodes and telephone numbers as they are typed, and the table of places.
#![no_main]

use hub_core::{phone, place, postcode};
use libfuzzer_sys::fuzz_target;

const PLACES: &str = include_str!("../../content/places/postcodes.tsv");

fuzz_target!(|input: &[u8]| {
    let typed = String::from_utf8_lossy(input);
    if let Some(code) = postcode::normalise(&typed) {
        assert_eq!(postcode::normalise(&code).as_ref(), Some(&code));
        assert!(postcode::meant(&typed).is_none() && code.is_ascii());
    }
    if let Some(code) = postcode::meant(&typed) {
        assert_eq!(postcode::normalise(&code), Some(code));
    }
    if let Some(number) = phone::normalise(&typed) {
        assert_eq!(phone::normalise(&number).as_ref(), Some(&number));
        assert!(phone::meant(&typed).is_none() && number.starts_with("+44"));
    }
    if let Some(number) = phone::meant(&typed) {
        assert!(phone::normalise(&number).is_some() && phone::meant(&number).is_none());
    }
    let found = place::find(PLACES, &typed);
    assert!(found.is_none() || postcode::normalise(&typed).is_some());
    // A table that somebody has damaged.
    let _ = place::find(&typed, "NG24 4AA");
});
