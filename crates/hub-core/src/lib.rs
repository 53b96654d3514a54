//! The domain of the hub: what a page, a checklist and a request are, and the rules they obey.
//!
//! The same code runs in the browser and on the server. It reads no file, no clock and no network:
//! text comes in as values and "today" is an argument.

pub mod address;
pub mod ask;
pub mod checklist;
pub mod contact;
pub mod day;
pub mod device;
pub mod email;
pub mod field_error;
pub mod form;
pub mod lane;
pub mod message;
pub mod page;
pub mod phone;
pub mod place;
pub mod postcode;
pub mod promise;
pub mod receipt;
pub mod referral;
pub mod search;
pub mod site;
pub mod stage;
pub mod status;
pub mod text;
pub mod times;
pub mod topic;
pub mod trail;
mod words;
