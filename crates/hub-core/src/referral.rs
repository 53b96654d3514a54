//! A request for help: the draft that a person fills in, and the rules that make it a referral.
//!
//! The same rules run while somebody types, when a form is posted and when the API is called.

use crate::{
    field_error::{Code, FieldError},
    phone, postcode,
    site::Hub,
    stage::Stage,
    topic::Topic,
    words::words,
};
use serde::{Deserialize, Serialize};

words! {
    /// Who is asking.
    Variant {
        /// A parent or carer, for their family.
        ParentOrCarer = "parent-or-carer",
    }
}

words! {
    /// An answer to a question that a person may leave open.
    Answer {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Not sure. Where safety is asked about, this counts as a need.
        NotSure = "not-sure",
    }
}

words! {
    /// A way to reach somebody.
    ContactWay {
        /// A telephone call.
        Call = "call",
        /// A text message.
        Text = "text",
        /// An e-mail.
        Email = "email",
        /// A letter.
        Letter = "letter",
    }
}

words! {
    /// What somebody needs so that they can talk with the hub.
    AccessNeed {
        /// British Sign Language.
        Bsl = "bsl",
        /// Relay UK or a textphone.
        TextRelay = "text-relay",
        /// Easy read.
        EasyRead = "easy-read",
        /// Large print.
        LargePrint = "large-print",
        /// Help with reading and writing.
        ReadingHelp = "reading-help",
        /// A place that can be reached with a wheelchair or a pram.
        StepFree = "step-free",
        /// A quiet place or more time.
        QuietPlace = "quiet-place",
    }
}

/// The word for "choose the hub for me" in [`ReferralDraft::hub`].
pub const ANY_HUB: &str = "not-sure";

/// The most characters that each text may have. Together they fit the sealed body at four bytes a character.
pub mod limits {
    /// What is going on, in the person's own words.
    pub const WORDS: usize = 2000;
    /// A name.
    pub const NAME: usize = 80;
    /// A telephone number, a postcode, a code word, a language.
    pub const SHORT: usize = 60;
    /// An e-mail address (RFC 5321, section 4.5.3.1).
    pub const EMAIL: usize = 254;
    /// An address, good times, other needs.
    pub const NOTE: usize = 300;
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
    /// What help is wanted, by topic. Either this or `words` is needed.
    pub help: Vec<Topic>,
    /// What is going on, in the person's own words.
    #[cfg_attr(feature = "schema", schemars(length(max = 2000)))]
    pub words: String,
    /// The name that the hub should use. It need not be the legal name.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 80)))]
    pub name: String,
    /// The stages of the children that this is about.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub children: Vec<Stage>,
    /// The postcode, if the person wants to give it.
    #[cfg_attr(feature = "schema", schemars(length(max = 60)))]
    pub postcode: String,
    /// The hub that the person would like, by its id, or `not-sure`.
    pub hub: String,
    /// The ways in which it is safe to reach the person.
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
    /// Whether the hub may say who it is to somebody else who answers.
    pub say_who: Option<Answer>,
    /// Whether the hub may leave a message.
    pub leave_message: Option<Answer>,
    /// When it is good and safe to be in touch.
    #[cfg_attr(feature = "schema", schemars(length(max = 300)))]
    pub good_times: String,
    /// A word that the hub says first, so that the person knows who is calling.
    #[cfg_attr(feature = "schema", schemars(length(max = 60)))]
    pub code_word: String,
    /// The language of an interpreter, if one is wanted.
    #[cfg_attr(feature = "schema", schemars(length(max = 60)))]
    pub interpreter: String,
    /// What the person needs so that they can talk with the hub.
    pub access: Vec<AccessNeed>,
    /// Other needs, in the person's own words.
    #[cfg_attr(feature = "schema", schemars(length(max = 300)))]
    pub access_other: String,
    /// Whether the person has read what happens with the request and wants it sent.
    pub agree: bool,
}

/// A request that obeys every rule. Only [`ReferralDraft::validate`] makes one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Referral {
    /// The draft, with white space trimmed and control characters removed.
    pub request: ReferralDraft,
    /// The telephone number in the international form, beside the one that was typed.
    pub phone_normalised: Option<String>,
    /// The postcode in its usual form, beside the one that was typed.
    pub postcode_normalised: Option<String>,
}

/// What the hub's list of requests needs to show: sealed like the rest, but apart from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Headline {
    /// Whether the person said that somebody is not safe, or is not sure.
    pub danger: bool,
    /// The name to use.
    pub name: String,
    /// The stages of the children.
    pub children: Vec<Stage>,
    /// What help is wanted.
    pub help: Vec<Topic>,
    /// The hub that was chosen, or `not-sure`.
    pub hub: String,
}

impl ReferralDraft {
    /// Checks every rule at once. `hubs` are the places that can be chosen.
    ///
    /// # Errors
    /// Everything that is wrong, in the order of the questions.
    pub fn validate(&self, hubs: &[Hub]) -> Result<Referral, Vec<FieldError>> {
        let errors = self.errors(hubs);
        if !errors.is_empty() {
            return Err(errors);
        }
        let request = self.tidied();
        Ok(Referral {
            phone_normalised: phone::normalise(&request.phone),
            postcode_normalised: postcode::normalise(&request.postcode),
            request,
        })
    }

    /// Everything that is wrong, in the order of the questions.
    pub fn errors(&self, hubs: &[Hub]) -> Vec<FieldError> {
        let draft = self.tidied();
        let mut errors = Vec::new();
        let mut fault = |field: &str, code: Code, when: bool| {
            if when && !errors.iter().any(|error: &FieldError| error.field == field) {
                errors.push(FieldError::new(field, code));
            }
        };
        let long = |text: &str, limit: usize| text.chars().count() > limit;
        let wants = |way: ContactWay| draft.contact.contains(&way);
        let by_phone = wants(ContactWay::Call) || wants(ContactWay::Text);

        fault("safe_now", Code::Missing, draft.safe_now.is_none());
        fault("help", Code::Missing, draft.help.is_empty() && draft.words.is_empty());
        fault("words", Code::TooLong, long(&draft.words, limits::WORDS));
        fault("name", Code::Missing, draft.name.is_empty());
        fault("name", Code::TooLong, long(&draft.name, limits::NAME));
        fault("children", Code::Missing, draft.children.is_empty());
        fault("postcode", Code::Invalid, !draft.postcode.is_empty() && postcode::normalise(&draft.postcode).is_none());
        fault("hub", Code::Missing, draft.hub.is_empty());
        fault("hub", Code::Unknown, draft.hub != ANY_HUB && !hubs.iter().any(|hub| hub.id == draft.hub));
        fault("contact", Code::Missing, draft.contact.is_empty());
        fault("phone", Code::Missing, by_phone && draft.phone.is_empty());
        fault("phone", Code::Invalid, !draft.phone.is_empty() && phone::normalise(&draft.phone).is_none());
        fault("phone", Code::TooLong, long(&draft.phone, limits::SHORT));
        fault("email", Code::Missing, wants(ContactWay::Email) && draft.email.is_empty());
        fault("email", Code::TooLong, long(&draft.email, limits::EMAIL));
        fault("email", Code::Invalid, !draft.email.is_empty() && !looks_like_email(&draft.email));
        fault("address", Code::Missing, wants(ContactWay::Letter) && draft.address.is_empty());
        fault("address", Code::TooLong, long(&draft.address, limits::NOTE));
        fault("say_who", Code::Missing, draft.say_who.is_none());
        fault("leave_message", Code::Missing, wants(ContactWay::Call) && draft.leave_message.is_none());
        fault("good_times", Code::TooLong, long(&draft.good_times, limits::NOTE));
        fault("code_word", Code::TooLong, long(&draft.code_word, limits::SHORT));
        fault("interpreter", Code::TooLong, long(&draft.interpreter, limits::SHORT));
        fault("access_other", Code::TooLong, long(&draft.access_other, limits::NOTE));
        fault("agree", Code::Missing, !draft.agree);
        errors
    }

    /// The draft with white space trimmed, control characters removed and nothing chosen twice.
    fn tidied(&self) -> Self {
        let mut draft = self.clone();
        draft.variant = draft.variant.or(Some(Variant::ParentOrCarer));
        for text in [
            &mut draft.words,
            &mut draft.name,
            &mut draft.postcode,
            &mut draft.hub,
            &mut draft.phone,
            &mut draft.email,
            &mut draft.address,
            &mut draft.good_times,
            &mut draft.code_word,
            &mut draft.interpreter,
            &mut draft.access_other,
        ] {
            *text =
                text.replace("\r\n", "\n").chars().filter(|letter| !letter.is_control() || *letter == '\n').collect();
            *text = text.trim().to_owned();
        }
        once(&mut draft.help);
        once(&mut draft.children);
        once(&mut draft.contact);
        once(&mut draft.access);
        draft
    }
}

impl Referral {
    /// What the hub's list of requests shows.
    pub fn headline(&self) -> Headline {
        Headline {
            danger: matches!(self.request.safe_now, Some(Answer::No | Answer::NotSure)),
            name: self.request.name.clone(),
            children: self.request.children.clone(),
            help: self.request.help.clone(),
            hub: self.request.hub.clone(),
        }
    }
}

/// Keeps the first of equal values.
fn once<T: PartialEq + Copy>(values: &mut Vec<T>) {
    let mut kept: Vec<T> = Vec::with_capacity(values.len());
    values.retain(|value| {
        let new = !kept.contains(value);
        kept.push(*value);
        new
    });
}

/// Whether `text` could be an e-mail address: something, an at sign, a host with a dot. Only a message
/// that arrives proves an address, so nothing stricter would help the person who types it.
fn looks_like_email(text: &str) -> bool {
    let Some((local, host)) = text.rsplit_once('@') else { return false };
    !local.is_empty()
        && !text.chars().any(char::is_whitespace)
        && host.split('.').count() > 1
        && host.split('.').all(|part| !part.is_empty())
}

/// Requests that obey every rule, for the published schema and for tests.
pub fn examples() -> Vec<ReferralDraft> {
    vec![
        ReferralDraft {
            variant: Some(Variant::ParentOrCarer),
            safe_now: Some(Answer::Yes),
            help: vec![Topic::FeedingAndSleep, Topic::MentalHealth],
            words: "My two-year-old wakes every hour and I'm so tired that I cry at work.".to_owned(),
            name: "Sam".to_owned(),
            children: vec![Stage::Baby],
            postcode: "NG24 4AA".to_owned(),
            hub: "hawtonville".to_owned(),
            contact: vec![ContactWay::Call, ContactWay::Text],
            phone: "01632 960 123".to_owned(),
            say_who: Some(Answer::Yes),
            leave_message: Some(Answer::No),
            good_times: "After 1pm, when he naps".to_owned(),
            agree: true,
            ..ReferralDraft::default()
        },
        ReferralDraft {
            safe_now: Some(Answer::NotSure),
            words: "Things at home are hard and I'd like to talk to somebody.".to_owned(),
            name: "Siân O'Neill".to_owned(),
            children: vec![Stage::SchoolAge, Stage::Send],
            hub: ANY_HUB.to_owned(),
            contact: vec![ContactWay::Email],
            email: "sian@example.org".to_owned(),
            say_who: Some(Answer::No),
            code_word: "bluebell".to_owned(),
            interpreter: "Polski".to_owned(),
            access: vec![AccessNeed::QuietPlace],
            agree: true,
            ..ReferralDraft::default()
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn hubs() -> Vec<Hub> {
        vec![Hub {
            id: "hawtonville".to_owned(),
            name: String::new(),
            district: String::new(),
            address: Vec::new(),
            postcode: String::new(),
            phone: String::new(),
            hours: String::new(),
        }]
    }

    fn codes(draft: &ReferralDraft) -> Vec<(String, Code)> {
        draft.errors(&hubs()).into_iter().map(|error| (error.field, error.code)).collect()
    }

    #[test]
    fn the_examples_obey_every_rule() {
        for example in examples() {
            assert_eq!(example.errors(&hubs()), []);
        }
    }

    #[test]
    fn an_empty_request_names_everything_that_is_missing_in_the_order_of_the_questions() {
        let fields: Vec<_> = ReferralDraft::default().errors(&hubs()).into_iter().map(|error| error.field).collect();
        assert_eq!(fields, ["safe_now", "help", "name", "children", "hub", "contact", "say_who", "agree"]);
    }

    #[test]
    fn each_way_of_contact_needs_what_it_takes() {
        let mut draft = ReferralDraft { contact: ContactWay::ALL.to_vec(), ..examples()[0].clone() };
        draft.phone = "0".to_owned();
        draft.email = "sam@".to_owned();
        draft.leave_message = None;
        assert_eq!(
            codes(&draft),
            [
                ("phone".to_owned(), Code::Invalid),
                ("email".to_owned(), Code::Invalid),
                ("address".to_owned(), Code::Missing),
                ("leave_message".to_owned(), Code::Missing)
            ]
        );
    }

    #[test]
    fn a_hub_that_is_not_on_offer_is_refused() {
        let draft = ReferralDraft { hub: "atlantis".to_owned(), ..examples()[0].clone() };
        assert_eq!(codes(&draft), [("hub".to_owned(), Code::Unknown)]);
    }

    #[test]
    fn text_is_limited_by_characters_and_not_by_bytes() {
        let at_limit = ReferralDraft { words: "ن".repeat(limits::WORDS), ..examples()[0].clone() };
        assert_eq!(codes(&at_limit), []);
        let over = ReferralDraft { words: "ن".repeat(limits::WORDS + 1), ..examples()[0].clone() };
        assert_eq!(codes(&over), [("words".to_owned(), Code::TooLong)]);
    }

    #[test]
    fn what_was_typed_is_kept_beside_the_usual_form() -> Result<(), Vec<FieldError>> {
        let draft = ReferralDraft {
            phone: "(01632) 960-123".to_owned(),
            postcode: "ng244aa".to_owned(),
            ..examples()[0].clone()
        };
        let referral = draft.validate(&hubs())?;
        assert_eq!(referral.request.phone, "(01632) 960-123");
        assert_eq!(referral.phone_normalised.as_deref(), Some("+441632960123"));
        assert_eq!(referral.postcode_normalised.as_deref(), Some("NG24 4AA"));
        Ok(())
    }

    proptest! {
        #[test]
        fn every_request_that_is_accepted_fits_the_sealed_body(words in "\\PC{0,2000}", name in "\\PC{0,80}", note in "\\PC{0,300}") {
            let draft = ReferralDraft { words, name, good_times: note.clone(), address: note.clone(), access_other: note, ..examples()[0].clone() };
            if let Ok(referral) = draft.validate(&hubs()) {
                let bytes = serde_json::to_vec(&referral).map_or(usize::MAX, |bytes| bytes.len());
                prop_assert!(bytes < 16 * 1024 - 4, "{}", bytes);
            }
        }

        #[test]
        fn a_request_that_was_accepted_is_accepted_again(words in "\\PC{0,60}", name in ".{0,90}", phone in "[0-9 ()+-]{0,16}") {
            let draft = ReferralDraft { words, name, phone, ..examples()[0].clone() };
            if let Ok(referral) = draft.validate(&hubs()) {
                prop_assert_eq!(referral.request.validate(&hubs()), Ok(referral.clone()));
            }
        }
    }
}
