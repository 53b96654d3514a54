//! Finding help by the words that people use, the same in the browser and on the server.
//!
//! `hub-content` makes an [`Index`] of all pages of a language. It is cut into a [`Root`], which knows the
//! editors' words, [`Shard`]s of words by their first letter, and chunks of [`Entry`]s, so that a search
//! has to fetch only the parts that it needs, however many pages there are. Each part is lines of text:
//! reading it takes far less code in the browser than JSON would. For the same reason all sums here are
//! whole numbers, and lists are searched from end to end.

mod find;
mod index;
mod words;

pub use find::{Found, Query};
pub use index::{CHUNK, Entry, Index, Meaning, Place, Root, Shard, parse_entries, write_entries};
pub use words::{split, stem};

#[cfg(test)]
mod tests;
