//! The parts that pages are made of, one file each, the same in both lanes.

mod back_link;
mod button;
mod call_list;
mod callable;
mod children;
mod clear_kept;
mod error_summary;
mod fields;
mod half_hours;
mod icon;
mod kept_link;
mod later;
mod page_card;

pub use back_link::BackLink;
pub use button::Button;
pub use call_list::CallList;
pub use callable::Callable;
pub use children::Children;
pub use clear_kept::ClearKept;
pub use error_summary::{ErrorSummary, Problem};
pub use fields::{Choice, Choices, Select, TextArea, TextInput};
pub use half_hours::HalfHours;
pub use icon::Icon;
pub use kept_link::KeptLink;
pub use later::Later;
pub use page_card::PageCard;
