//! What those who keep the pages ask of `hub`: lists for the terminal, and the configuration of the editor in
//! the browser.

pub mod config;
pub mod lists;
