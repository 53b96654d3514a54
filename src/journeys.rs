//! The journeys: pages that ask. The server renders their first view; from the first answer on, the
//! browser renders them itself, with the same code and the same rules.

pub mod ask;
pub mod ask_check;
pub mod ask_sent;
pub mod checklist;
pub mod live;
pub mod plan;
