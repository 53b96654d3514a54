//! What the journeys need to be shown, in one language: the same on the server and in the browser, which
//! fetches it as one file when somebody begins a journey.

use hub_core::{
    address,
    checklist::Checklist,
    contact::Contact,
    day::Day,
    site::{Hub, Partner, Rules},
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::Arc};

/// Everything that a step of a journey shows and is not an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kit {
    /// The code of the language.
    pub language: String,
    /// The first part of every address in this language.
    pub prefix: String,
    /// The Fluent messages, as the text of `hub.ftl`.
    pub words: String,
    /// The name of the hub.
    pub hub_name: String,
    /// The telephone number of the hub.
    pub hub_phone: String,
    /// When somebody answers the telephone.
    pub hub_hours: String,
    /// How many working days the hub has to answer.
    pub promise_working_days: u16,
    /// The places where families can go.
    pub hubs: Vec<Hub>,
    /// Those with whom a request may be talked over.
    pub partners: Vec<Partner>,
    /// The age from which a young person may ask for themselves, in years.
    pub young_person_min_age: u8,
    /// Why the law lets the council use what families send.
    pub lawful_basis: String,
    /// Days on which nobody works.
    pub bank_holidays: Vec<Day>,
    /// Who to call.
    pub contacts: Vec<Contact>,
    /// The checklist.
    pub checklist: Checklist,
    /// The title of each page that a plan can lead to, by slug.
    pub titles: BTreeMap<String, String>,
}

impl Kit {
    /// `path` in the language of this kit.
    pub fn address(&self, path: &str) -> String {
        address::in_language(&self.prefix, path)
    }

    /// What a request may choose from.
    pub fn rules(&self) -> Rules<'_> {
        Rules { hubs: &self.hubs, partners: &self.partners }
    }

    /// Who answers at any hour, most urgent first.
    pub fn at_any_hour(&self) -> Vec<Contact> {
        ANY_HOUR.iter().filter_map(|key| self.contacts.iter().find(|contact| contact.id == *key)).cloned().collect()
    }

    /// The contacts with these keys, in this order.
    pub fn contacts<'a>(&'a self, keys: &'a [String]) -> impl Iterator<Item = &'a Contact> {
        keys.iter().filter_map(|key| self.contacts.iter().find(|contact| contact.id == *key))
    }
}

/// Who answers at any hour, in the words of `contacts.toml`, for when the hub cannot be reached.
const ANY_HOUR: [&str; 4] = ["999", "nhs-111", "childline", "samaritans"];

/// The kit of the language that is shown, from the context of the view.
pub fn use_kit() -> Arc<Kit> {
    expect_context::<Arc<Kit>>()
}
