//! The repository's own content.

use crate::good::TODAY;
use hub_content::check;
use std::path::Path;

#[test]
fn the_content_of_the_repository_has_no_problem() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let problems: Vec<String> = check(&content, TODAY).iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}
