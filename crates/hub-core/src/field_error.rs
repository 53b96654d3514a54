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
    /// More entries than there is room for.
    TooMany,
    /// Not in the form that this field takes.
    Invalid,
    /// Not one of the values on offer.
    Unknown,
    /// Not in the form that this field takes, but [`FieldError::meant`] probably is what was meant.
    Unsure,
    /// It cannot stand beside another answer.
    Conflict,
    /// An answer with which the hub cannot take the request; there is somebody else to turn to.
    Refused,
}

impl Code {
    /// The word that stands for this code in Fluent keys and JSON.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::TooLong => "too-long",
            Self::TooMany => "too-many",
            Self::Invalid => "invalid",
            Self::Unknown => "unknown",
            Self::Unsure => "unsure",
            Self::Conflict => "conflict",
            Self::Refused => "refused",
        }
    }
}

/// One thing that is wrong with one field. `field` is the name of the form control and the path of the
/// JSON member, so that a message can point at either.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FieldError {
    /// The name of the form control and the path of the JSON member.
    pub field: String,
    /// What is wrong with it.
    pub code: Code,
    /// How many characters there are too many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub over: Option<usize>,
    /// What was probably meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meant: Option<String>,
}

impl FieldError {
    /// An error at `field`.
    pub fn new(field: &str, code: Code) -> Self {
        Self { field: field.to_owned(), code, over: None, meant: None }
    }

    /// The Fluent key of the sentence that says what to do. Places in a list are left out of it.
    pub fn key(&self) -> String {
        let mut name = String::new();
        for letter in self.field.chars() {
            match letter {
                '_' | '.' => name.push('-'),
                'a'..='z' => name.push(letter),
                _ => {}
            }
        }
        format!("error-{name}-{}", self.code.word())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_of_a_list_names_no_place() {
        assert_eq!(FieldError::new("children[11].stage", Code::Missing).key(), "error-children-stage-missing");
        assert_eq!(FieldError::new("safe_now", Code::Missing).key(), "error-safe-now-missing");
    }
}
