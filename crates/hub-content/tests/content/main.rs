//! Loading, checking and rendering content, seen from outside.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::needless_raw_string_hashes)]

mod good;
mod html;
mod html_safety;
mod large_site;
mod loading;
mod own_content;
mod rules_of_files;
mod rules_of_style;
mod rules_of_text;
mod rules_of_upkeep;
mod skeletons;
mod strict;
