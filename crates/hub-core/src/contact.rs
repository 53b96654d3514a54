//! Who to call: one table that pages, the checklist and the footer refer to.

use crate::phone;
use serde::{Deserialize, Serialize};

/// Somebody to call, as in `contacts.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// The key that pages refer to, for example `nhs-111`.
    #[serde(default)]
    pub id: String,
    /// What people read.
    pub name: String,
    /// The number as it is read out, for example `0800 1111`.
    #[serde(default)]
    pub phone: Option<String>,
    /// The number for text messages.
    #[serde(default)]
    pub text_to: Option<String>,
    /// The word to send to [`Contact::text_to`].
    #[serde(default)]
    pub text_word: Option<String>,
    /// When to use it, in one sentence.
    pub when: String,
    /// When somebody answers.
    #[serde(default)]
    pub hours: Option<String>,
    /// The page that the entry was checked against, which people may open too.
    pub url: String,
}

impl Contact {
    /// The address that starts a call: `tel:` and the digits.
    pub fn tel(&self) -> Option<String> {
        self.phone.as_ref().map(|phone| phone::address("tel", phone))
    }

    /// The address that starts a text message.
    pub fn sms(&self) -> Option<String> {
        self.text_to.as_ref().map(|number| phone::address("sms", number))
    }
}
