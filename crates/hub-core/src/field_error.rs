//! What is wrong with a field, as a code. The words for it are Fluent messages, so that one rule
//! speaks every language.

use serde::{Deserialize, Serialize};

/// Why a field was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// Nothing was given and something is needed.
    Missing,
    /// More characters than there is room for.
    TooLong,
    /// Not in the form that this field takes.
    Invalid,
    /// Not one of the values on offer.
    Unknown,
}

impl Code {
    /// The word that stands for this code in Fluent keys and JSON.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::TooLong => "too-long",
            Self::Invalid => "invalid",
            Self::Unknown => "unknown",
        }
    }
}

/// One thing that is wrong with one field. `field` is the name of the form control and of the JSON
/// member, so that a message can point at either.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FieldError {
    /// The name of the form control and JSON member.
    pub field: String,
    /// What is wrong with it.
    pub code: Code,
}

impl FieldError {
    /// An error at `field`.
    pub fn new(field: &str, code: Code) -> Self {
        Self { field: field.to_owned(), code }
    }

    /// The Fluent key of the sentence that says what to do.
    pub fn key(&self) -> String {
        format!("error-{}-{}", self.field.replace('_', "-"), self.code.word())
    }
}
