//! The routes, one file for each group.

pub mod api;
pub mod ask;
pub mod checklist;
pub mod exit;
pub mod health;
pub mod journey;
pub mod pages;
pub mod returning;
pub mod search;
