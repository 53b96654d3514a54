//! A request for help: the draft that a person fills in, and the rules that make it a referral.
//!
//! The same rules run while somebody types, when a form is posted and when the API is called.

mod child;
mod choices;
mod examples;
mod rules;
#[cfg(test)]
mod tests;

pub use child::Child;
pub use choices::{AccessNeed, AgeBand, Answer, ChildAge, ContactWay, DayPart, Role, Variant};
pub use examples::examples;

use crate::{field_error::FieldError, phone, postcode, site::Rules, stage::Stage, topic::Topic};
use serde::{Deserialize, Serialize};

/// The word for "choose the hub for me" in [`ReferralDraft::hub`].
pub const ANY_HUB: &str = "not-sure";

/// The most characters that each text may have, as a person counts them (see [`crate::text`]).
pub mod limits {
    /// What is going on, in the person's own words.
    pub const WORDS: usize = 2000;
    /// A name, or a telephone number, a code word, a language.
    pub const SHORT: usize = 60;
    /// A child's name.
    pub const CHILD_NAME: usize = 40;
    /// An address, good times, other needs.
    pub const NOTE: usize = 300;
    /// What to say, who may pick up, through whom.
    pub const LINE: usize = 150;
    /// The limit of a field for more than a few words, which the page says beforehand.
    pub fn of(field: &str) -> Option<usize> {
        match field {
            "words" => Some(WORDS),
            "address" | "good_times" | "access_other" | "working_well" => Some(NOTE),
            "asker_work" | "through" | "say_instead" | "pick_up" => Some(LINE),
            _ => None,
        }
    }

    /// The most children.
    pub const CHILDREN: usize = 10;
    /// The most needs of a plan, and the longest word for one.
    pub const PLAN: usize = 40;
    /// The bytes of all texts together, as JSON writes them. With what else a request holds this fits the
    /// sealed body of 16 KiB.
    pub const ALL_TEXTS: usize = 11_000;
}

/// A request as it is filled in: everything may be missing or wrong.
///
/// The names of its members are the names of the form's controls, of the JSON members of
/// `POST /api/requests` and of the fields in errors.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Request"))]
#[serde(default, deny_unknown_fields)]
pub struct ReferralDraft {
    /// Who is asking. Left out, it is a parent or carer.
    pub variant: Option<Variant>,
    /// Whether everybody is safe right now.
    pub safe_now: Option<Answer>,
    /// `young-person`: how old they are. `under` is refused: somebody has to help them ask.
    pub age: Option<AgeBand>,
    /// `someone-else`: whether the family agrees. Anything but `yes` is refused.
    pub family_agrees: Option<Answer>,
    /// `someone-else`: what the person who asks is to the family.
    pub role: Option<Role>,
    /// `someone-else`: the name of the person who asks.
    #[cfg_attr(feature = "schema", schemars(length(max = 60)))]
    pub asker_name: String,
    /// `someone-else`: where the person who asks works, if they ask as part of their work.
    #[cfg_attr(feature = "schema", schemars(length(max = 150)))]
    pub asker_work: String,
    /// `someone-else`: the telephone number of the person who asks. This or `asker_email` is needed.
    #[cfg_attr(feature = "schema", schemars(length(max = 60)))]
    pub asker_phone: String,
    /// `someone-else`: the e-mail address of the person who asks.
    #[cfg_attr(feature = "schema", schemars(length(max = 254)))]
    pub asker_email: String,
    /// What help is wanted, by topic. Either this or `words` is needed.
    pub help: Vec<Topic>,
    /// What is going on, in the person's own words.
    #[cfg_attr(feature = "schema", schemars(length(max = 2000)))]
    pub words: String,
    /// The needs of the plan from the checklist, by their ids, if the person wants to send it too.
    #[cfg_attr(feature = "schema", schemars(length(max = 40)))]
    pub plan: Vec<String>,
    /// The name that the hub should use. It need not be the legal name.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 60)))]
    pub name: String,
    /// The children that this is about; not asked of a young person.
    #[cfg_attr(feature = "schema", schemars(length(max = 10)))]
    pub children: Vec<Child>,
    /// The postcode, if the person wants to give it.
    #[cfg_attr(feature = "schema", schemars(length(max = 60)))]
    pub postcode: String,
    /// The hub that the person would like, by its id, or `not-sure`.
    pub hub: String,
    /// The ways in which it is safe to reach the person. `come-back` stands alone: nobody reaches out. It needs
    /// the header `Receipt`, unless a young person asks.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub contact: Vec<ContactWay>,
    /// A UK telephone number; needed for `call` and `text`.
    #[cfg_attr(feature = "schema", schemars(length(max = 60)))]
    pub phone: String,
    /// An e-mail address; needed for `email`.
    #[cfg_attr(feature = "schema", schemars(length(max = 254)))]
    pub email: String,
    /// A postal address; needed for `letter`.
    #[cfg_attr(feature = "schema", schemars(length(max = 300)))]
    pub address: String,
    /// Through whom, and how to reach them; needed for `through`.
    #[cfg_attr(feature = "schema", schemars(length(max = 150)))]
    pub through: String,
    /// The ways that must never be used.
    pub never: Vec<ContactWay>,
    /// Whether the hub may say who it is to somebody else who answers. Not needed with `come-back`.
    pub say_who: Option<Answer>,
    /// What to say instead.
    #[cfg_attr(feature = "schema", schemars(length(max = 150)))]
    pub say_instead: String,
    /// Whether the hub may leave a message; needed for `call`.
    pub leave_message: Option<Answer>,
    /// Who else may pick up.
    #[cfg_attr(feature = "schema", schemars(length(max = 150)))]
    pub pick_up: String,
    /// A word that the hub says first, so that the person knows who is calling.
    #[cfg_attr(feature = "schema", schemars(length(max = 60)))]
    pub code_word: String,
    /// Parts of every working day that are safe.
    pub any_time: Vec<DayPart>,
    /// Half hours that are safe, like `2026-11-24T09:30`.
    #[cfg_attr(feature = "schema", schemars(length(max = 160)))]
    pub slots: Vec<String>,
    /// More about when it is good and safe to be in touch.
    #[cfg_attr(feature = "schema", schemars(length(max = 300)))]
    pub good_times: String,
    /// The language of an interpreter, if one is wanted.
    #[cfg_attr(feature = "schema", schemars(length(max = 60)))]
    pub interpreter: String,
    /// What the person needs so that they can talk with the hub.
    pub access: Vec<AccessNeed>,
    /// Other needs, in the person's own words.
    #[cfg_attr(feature = "schema", schemars(length(max = 300)))]
    pub access_other: String,
    /// What is already working well.
    #[cfg_attr(feature = "schema", schemars(length(max = 300)))]
    pub working_well: String,
    /// Those with whom the hub may talk about this, by their ids.
    pub partners: Vec<String>,
    /// Whether the person has read what happens with the request and wants it sent.
    pub agree: bool,
}

/// A request that obeys every rule. Only [`ReferralDraft::validate`] makes one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Referral {
    /// The draft, with white space trimmed, control characters removed, and nothing in it that does not
    /// belong to the variant or to the ways of contact that were chosen.
    pub request: ReferralDraft,
    /// The telephone number in the international form, beside the one that was typed.
    pub phone_normalised: Option<String>,
    /// The postcode in its usual form, beside the one that was typed.
    pub postcode_normalised: Option<String>,
    /// The telephone number of somebody who asks for a family, in the international form.
    #[serde(default)]
    pub asker_phone_normalised: Option<String>,
}

/// What the hub's list of requests needs to show: sealed like the rest, but apart from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Headline {
    /// Who is asking.
    #[serde(default)]
    pub variant: Option<Variant>,
    /// Whether the person said that somebody is not safe, or is not sure.
    pub danger: bool,
    /// What whoever is about to be in touch has to know first.
    #[serde(default)]
    pub care: Care,
    /// The name to use.
    pub name: String,
    /// The stages of the children, as far as they were said.
    pub children: Vec<Stage>,
    /// What help is wanted.
    pub help: Vec<Topic>,
    /// The hub that was chosen, or `not-sure`.
    pub hub: String,
}

/// The warnings of the safe-contact card.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Care {
    /// The ways that may be used; `come-back` alone means that nobody may reach out.
    pub contact: Vec<ContactWay>,
    /// The ways that must never be used.
    pub never: Vec<ContactWay>,
    /// Nobody else may hear who is calling.
    pub secret: bool,
    /// No message may be left.
    pub no_message: bool,
    /// A code word has to be said first.
    pub code_word: bool,
}

impl ReferralDraft {
    /// Checks every rule at once.
    ///
    /// # Errors
    /// Everything that is wrong, in the order of the questions.
    pub fn validate(&self, rules: &Rules<'_>) -> Result<Referral, Vec<FieldError>> {
        let errors = self.errors(rules);
        if !errors.is_empty() {
            return Err(errors);
        }
        let request = self.tidied();
        Ok(Referral {
            phone_normalised: phone::normalise(&request.phone),
            postcode_normalised: postcode::normalise(&request.postcode),
            asker_phone_normalised: phone::normalise(&request.asker_phone),
            request,
        })
    }

    /// Who is asking: a parent or carer unless something else was said.
    pub fn asking(&self) -> Variant {
        self.variant.unwrap_or(Variant::ParentOrCarer)
    }

    /// Whether nobody may reach out: the person comes back for the answer.
    pub fn comes_back(&self) -> bool {
        self.contact == [ContactWay::ComeBack]
    }
}

impl Referral {
    /// What the hub's list of requests shows.
    pub fn headline(&self) -> Headline {
        let request = &self.request;
        let mut children: Vec<Stage> = Vec::new();
        for stage in request.children.iter().filter_map(|child| child.stage?.stage()) {
            if !children.contains(&stage) {
                children.push(stage);
            }
        }
        if request.asking() == Variant::YoungPerson {
            children.push(Stage::Teens);
        }
        Headline {
            variant: request.variant,
            danger: matches!(request.safe_now, Some(Answer::No | Answer::NotSure)),
            care: Care {
                contact: request.contact.clone(),
                never: request.never.clone(),
                secret: !request.comes_back() && request.say_who != Some(Answer::Yes),
                no_message: !request.comes_back() && request.leave_message != Some(Answer::Yes),
                code_word: !request.code_word.is_empty(),
            },
            name: request.name.clone(),
            children,
            help: request.help.clone(),
            hub: request.hub.clone(),
        }
    }
}
