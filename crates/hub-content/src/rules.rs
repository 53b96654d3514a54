//! One file for each rule of `hub check`; the list of them is in `check.rs`.

pub(crate) mod anchors;
pub(crate) mod checklist;
pub(crate) mod contacts;
pub(crate) mod dates;
pub(crate) mod headings;
pub(crate) mod html;
pub(crate) mod images;
pub(crate) mod length;
pub(crate) mod link_words;
pub(crate) mod links;
pub(crate) mod needs;
pub(crate) mod notes;
pub(crate) mod numbers;
pub(crate) mod placed;
pub(crate) mod related;
pub(crate) mod review_overdue;
pub(crate) mod search;
pub(crate) mod site;
pub(crate) mod sources;
pub(crate) mod stages;
pub(crate) mod standing_pages;
pub(crate) mod strings;
pub(crate) mod translation;
pub(crate) mod translation_behind;
pub(crate) mod urgent;
