//! Everything that only a browser can do. No other module may name `web_sys`, `js_sys` or `gloo`.
//!
//! Natively each function answers harmlessly, so that views compile in both lanes.

#[cfg(feature = "hydrate")]
mod browser;
#[cfg(not(feature = "hydrate"))]
mod native;

#[cfg(feature = "hydrate")]
pub use browser::*;
#[cfg(not(feature = "hydrate"))]
pub use native::*;
