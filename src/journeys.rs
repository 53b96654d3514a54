//! The journeys: pages that ask. The server renders their first view; from the first answer on, the
//! browser renders them itself, with the same code and the same rules.

pub mod ask;
pub mod ask_check;
mod ask_parts;
pub mod ask_questions;
pub mod ask_sent;
pub mod checklist;
pub mod device;
pub mod finder;
pub mod keeper;
pub mod live;
pub mod plan;
pub mod private;
pub mod search;
