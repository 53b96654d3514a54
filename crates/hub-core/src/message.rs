//! What the person writes to the hub after the request was sent.

use crate::{
    field_error::{Code, FieldError},
    referral::ReferralDraft,
};
use serde::{Deserialize, Serialize};

/// The most characters of a message, in either direction. At four bytes each they fit a sealed one.
pub const CHARACTERS: usize = 2000;

/// A message from the person to the hub.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Message {
    /// Words.
    Words {
        /// What the person wrote.
        text: String,
    },
    /// Another way to be reached from now on: the fields of the step that asks for it, and no others.
    Contact {
        /// Those fields.
        contact: Box<ReferralDraft>,
    },
}

/// The words of a message, without white space at both ends and without control characters.
///
/// # Errors
/// At the field `message`, when there are none or too many.
pub fn words(typed: &str) -> Result<String, FieldError> {
    let text: String =
        typed.replace("\r\n", "\n").chars().filter(|letter| !letter.is_control() || *letter == '\n').collect();
    let text = text.trim();
    if text.is_empty() {
        return Err(FieldError::new("message", Code::Missing));
    }
    if text.chars().count() > CHARACTERS {
        return Err(FieldError::new("message", Code::TooLong));
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_message_says_something_and_not_too_much() {
        assert_eq!(words("  Thank you.\r\nSee you then.\u{0} "), Ok("Thank you.\nSee you then.".to_owned()));
        assert_eq!(words(" \n "), Err(FieldError::new("message", Code::Missing)));
        assert_eq!(words(&"ؤ".repeat(CHARACTERS)), Ok("ؤ".repeat(CHARACTERS)));
        assert_eq!(words(&"ؤ".repeat(CHARACTERS + 1)), Err(FieldError::new("message", Code::TooLong)));
    }

    proptest! {
        #[test]
        fn words_that_are_accepted_are_accepted_as_they_are(typed in "(?s).{0,60}") {
            if let Ok(text) = words(&typed) {
                prop_assert_eq!(words(&text), Ok(text.clone()));
            }
        }
    }
}
