//! The repository's own content.

use hub_content::check;
use std::path::Path;
use time::{Date, macros::date};

/// A day on which everything in it had been checked and nothing was due again, so that the test does not age.
const CHECKED: Date = date!(2026 - 11 - 25);

#[test]
fn the_content_of_the_repository_has_no_problem() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let problems: Vec<String> = check(&content, CHECKED).iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}
