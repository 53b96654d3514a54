//! Family Hub: the front door to family help that a council puts online.
//!
//! One set of Leptos views, two lanes. Natively (`ssr`) they make the HTML of every page; in the browser
//! (`hydrate`) they take it over. Start reading at [`app`], then `render` and `server`.

#[cfg(all(feature = "ssr", feature = "hydrate"))]
compile_error!("choose one lane: `ssr` (native) or `hydrate` (browser, with --no-default-features)");

pub mod app;
pub mod components;
pub mod i18n;
pub mod journey;
pub mod journeys;
pub mod kit;
pub mod platform;

#[cfg(feature = "ssr")]
pub mod assets;
#[cfg(feature = "ssr")]
pub mod dev;
#[cfg(feature = "ssr")]
pub mod editors;
#[cfg(feature = "ssr")]
pub mod finding;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod prerender;
#[cfg(feature = "ssr")]
pub mod render;
#[cfg(feature = "ssr")]
pub mod server;
