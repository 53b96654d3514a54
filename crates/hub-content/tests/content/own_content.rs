//! The repository's own content.

use crate::good::TODAY;
use hub_content::{Severity, check};
use std::path::Path;

#[test]
fn the_content_of_the_repository_has_no_error() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let errors: Vec<String> = check(&content, TODAY)
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .map(ToString::to_string)
        .collect();
    assert!(errors.is_empty(), "{} errors:\n{}", errors.len(), errors.join("\n"));
}
