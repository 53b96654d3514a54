//! Everything that only a browser can do. No other module may name `web_sys`, `js_sys` or `gloo`.
//!
//! Natively each function answers harmlessly, so that views compile in both lanes.

/// What somebody does in a search box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Search {
    /// The id of the place for what is found.
    pub place: String,
    /// What is in the box.
    pub text: String,
    /// What was done with it.
    pub act: SearchAct,
}

/// What somebody does with a search box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SearchAct {
    /// Goes to it.
    Begins,
    /// Types in it.
    Types,
    /// Sends it.
    Sends,
}

/// What came of a try to open what the device keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unlocked {
    /// The PIN was right; this was sealed.
    Opened(Vec<u8>),
    /// The PIN was wrong.
    Wrong,
    /// Nothing was tried, because the module that opens could not be had.
    Failed,
}

/// What somebody taps, with a finger, a mouse or the Enter key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tap {
    /// A link to the page of the hub with this path.
    Follows(String),
    /// A link to a place within the page.
    Within,
    /// The way back in the private view.
    Back,
    /// The switch that has everything read in private.
    Keep,
}

#[cfg(feature = "hydrate")]
mod browser;
#[cfg(not(feature = "hydrate"))]
mod native;

#[cfg(feature = "hydrate")]
pub use browser::*;
#[cfg(not(feature = "hydrate"))]
pub use native::*;
