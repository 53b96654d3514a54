//! Every prerendered page, as a browser or a screen reader without script meets it.

#![allow(clippy::expect_used, reason = "a test that cannot begin has failed")]
#![allow(clippy::case_sensitive_file_extension_comparisons, reason = "the prerender writes small letters")]

mod pages;
mod private;
mod search;
mod support;
mod tidy;
mod words;
