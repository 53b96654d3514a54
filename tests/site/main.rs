//! Every prerendered page, as a browser or a screen reader without script meets it.

mod pages;
mod support;
mod tidy;
mod words;
