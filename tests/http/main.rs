//! The real server on a real port, with a fresh database and keys for each test.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on should stop")]

mod api;
mod by_email;
mod client;
mod command_line;
mod crash;
mod envelopes;
mod fixture;
mod headers;
mod idempotency;
mod journeys;
mod keys;
mod lanes;
mod mail_server;
mod memory;
mod openapi;
mod pages;
mod refusals;
mod returning;
mod schema;
mod sealed;
mod search;
mod slow;
