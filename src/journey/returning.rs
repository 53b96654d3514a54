//! Somebody who comes back with a receipt code: what is carried for them, and what they are shown.

use super::Asking;
use hub_core::{field_error::FieldError, status::Status};
use serde::{Deserialize, Serialize};
use time::Date;

/// The address of the page that asks for the code, and that then says how it stands.
pub const RETURN: &str = "/ask/return";
/// The address of the page for another way to be reached.
pub const CONTACT: &str = "/ask/return/contact";
/// The address of the page before a request is taken back.
pub const WITHDRAW: &str = "/ask/return/withdraw";

/// What the server carries for somebody who has come back. Never the code itself.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Returning {
    /// What the code opened.
    pub held: Option<Held>,
    /// What was wrong with the last post.
    pub errors: Vec<FieldError>,
    /// A message that was typed and not accepted.
    pub message: String,
    /// Another way to be reached that was typed and not accepted.
    pub contact: Option<Box<Asking>>,
    /// What was just done.
    pub done: Option<Done>,
    /// The request that was just taken back.
    pub withdrawn: Option<Withdrawn>,
}

/// What a code opened. It prints nothing of itself.
#[derive(Clone, Serialize, Deserialize)]
pub struct Held {
    /// By which the store finds the receipt.
    pub lookup_hash: [u8; 32],
    /// The private half of the reply key.
    pub secret: [u8; 32],
    /// The id of the next message.
    pub next: [u8; 16],
    /// The id of the last one: a form that brings it again was sent twice.
    pub last: Option<[u8; 16]>,
}

/// What was just done, and is said once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Done {
    /// A message was sent.
    Message,
    /// Another way to be reached was sent.
    Contact,
    /// It could not be sent just now.
    Failed,
}

/// A request that was taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawn {
    /// Its reference.
    pub reference: String,
    /// The day on which it was taken back.
    #[serde(with = "hub_core::day")]
    pub day: Date,
}

/// What somebody who comes back is shown.
#[derive(Clone, Debug, PartialEq)]
pub enum ReturnPage {
    /// The question for the code, and what was wrong with it.
    Code(Vec<FieldError>),
    /// How it stands.
    Standing(Box<Standing>),
    /// The question how to be reached from now on.
    Contact {
        /// What was typed and not accepted.
        asking: Box<Asking>,
        /// The id of the next message, for the hidden field of the form.
        next: String,
    },
    /// Whether they are sure that they want to take it back.
    Withdraw,
    /// It is taken back.
    Withdrawn(Withdrawn),
}

/// How a request stands: never what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// What the person was told.
    pub reference: String,
    /// How far it has come.
    pub status: Status,
    /// The last day of the promise.
    pub due: Date,
    /// The messages, the oldest first.
    pub messages: Vec<Line>,
    /// The id of the next message, for the hidden field of the form.
    pub next: String,
    /// What was wrong with the last message.
    pub errors: Vec<FieldError>,
    /// What was typed and not accepted.
    pub message: String,
    /// What was just done.
    pub done: Option<Done>,
}

/// A message in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The day on which it was written.
    pub day: Date,
    /// What the hub wrote; nothing for the person's own messages, which only the team can open.
    pub words: Option<String>,
}

impl ReturnPage {
    /// Whether what was posted was not accepted, so that the title says it too.
    pub fn refused(&self) -> bool {
        match self {
            Self::Code(errors) => !errors.is_empty(),
            Self::Standing(standing) => !standing.errors.is_empty(),
            Self::Contact { asking, .. } => asking.refused.is_some(),
            Self::Withdraw | Self::Withdrawn(_) => false,
        }
    }
}
