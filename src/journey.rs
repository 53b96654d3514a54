//! Where somebody is in a journey: what the server carries between pages for people without script, and
//! what the browser keeps in memory for the others.

pub mod returning;

use hub_core::{
    ask::{self, Step},
    checklist::Session,
    field_error::{Code, FieldError},
    form::Form,
    receipt::Keeping,
    referral::ReferralDraft,
    site::Hub,
};
use serde::{Deserialize, Serialize};
use time::Date;

/// What a person gets when their request has arrived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// Eight characters without look-alikes.
    pub reference: String,
    /// The last day of the promise.
    #[serde(with = "hub_core::day")]
    pub due: Date,
    /// The receipt code, until the person has said what to do with it.
    #[serde(default)]
    pub code: String,
    /// What the server was told of it, to forget it by.
    #[serde(default)]
    pub keys: String,
    /// What the person does with the code.
    #[serde(default)]
    pub keeping: Option<Keeping>,
}

impl Receipt {
    /// What the server says when a request has arrived.
    pub fn new(reference: String, due: Date) -> Self {
        Self { reference, due, code: String::new(), keys: String::new(), keeping: None }
    }

    /// Whether the page still waits for the person to do something with the code.
    pub fn waits(&self) -> bool {
        !self.code.is_empty() && self.keeping.is_none()
    }
}

/// A request for help in progress.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Asking {
    /// What was answered so far.
    pub draft: ReferralDraft,
    /// The step whose last post was not accepted; its page shows what is wrong.
    pub refused: Option<Step>,
    /// What the API said was wrong, beyond what the rules here find.
    pub errors: Vec<FieldError>,
    /// The idempotency key: the same for every attempt to send this request.
    pub key: String,
    /// The receipt code: the same for every attempt, so that a lost answer leaves a valid one.
    pub code: String,
    /// What the server is told of the code; derived from it when the request is first sent.
    pub keys: String,
    /// The request could not be sent, and nothing is lost.
    pub failed: bool,
    /// It has arrived.
    pub receipt: Option<Receipt>,
    /// The person has been to the page with all answers, so that a change leads back to it.
    pub checking: bool,
}

/// What comes after a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// This page, which is the same one if something is wrong.
    Show(Step),
    /// Everything is answered: send it.
    Send,
    /// The person wants no receipt: have it forgotten, then say so with [`Asking::kept`].
    Forget,
}

impl Asking {
    /// Takes what was posted from `step`. What was typed is kept even if it is not accepted.
    pub fn post(&mut self, step: Step, form: &Form, hubs: &[Hub]) -> Next {
        if step == Step::Sent {
            return self.keep(form);
        }
        ask::apply(&mut self.draft, step, form);
        self.errors.clear();
        self.failed = false;
        self.refused = None;
        if !ask::errors(&self.draft, step, hubs).is_empty() {
            self.refused = Some(step);
            return Next::Show(step);
        }
        let next = step.next(&self.draft);
        match (step, next) {
            (Step::Check, _) => Next::Send,
            (_, Step::Urgent) => Next::Show(Step::Urgent),
            (_, Step::Check) => {
                self.checking = true;
                Next::Show(Step::Check)
            }
            _ if self.checking => Next::Show(Step::Check),
            _ => Next::Show(next),
        }
    }

    /// What is wrong on the page of `step`: nothing until something was posted there.
    pub fn errors_at(&self, step: Step, hubs: &[Hub]) -> Vec<FieldError> {
        if self.refused != Some(step) {
            return Vec::new();
        }
        let mut errors = ask::errors(&self.draft, step, hubs);
        errors.extend(self.errors.iter().filter(|error| !errors.contains(error)).cloned().collect::<Vec<_>>());
        errors
    }

    /// Keeps the receipt and forgets everything that was typed.
    pub fn sent(&mut self, receipt: Receipt) {
        let receipt = Receipt { code: std::mem::take(&mut self.code), keys: std::mem::take(&mut self.keys), ..receipt };
        *self = Self { receipt: Some(receipt), ..Self::default() };
    }

    /// Another receipt code, because this request is another one than the first code was made for.
    pub fn renew_code(&mut self, code: String) {
        self.code = code;
        self.keys.clear();
    }

    /// What the person does with the code: the page after sending does not let go before.
    fn keep(&mut self, form: &Form) -> Next {
        self.errors.clear();
        self.refused = None;
        self.failed = false;
        match form.get("keep").and_then(Keeping::from_word) {
            Some(Keeping::Nothing) => return Next::Forget,
            Some(keeping) => self.kept(keeping),
            None => {
                self.refused = Some(Step::Sent);
                self.errors = vec![FieldError::new("keep", Code::Missing)];
            }
        }
        Next::Show(Step::Sent)
    }

    /// The code stays here only for as long as it is needed on the page.
    pub fn kept(&mut self, keeping: Keeping) {
        if let Some(receipt) = &mut self.receipt {
            receipt.keeping = Some(keeping);
            receipt.keys.clear();
            if keeping != Keeping::Print {
                receipt.code.clear();
            }
        }
    }
}

/// The journey that a page is part of.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Journey {
    /// None: the page is the same for everybody.
    #[default]
    Nothing,
    /// Asking for help.
    Ask(Box<Asking>),
    /// The checklist. The flag says that the last post answered nothing.
    Checklist(Session, bool),
    /// Searching for these words.
    Search(String),
    /// Coming back with a receipt code.
    Return(returning::ReturnPage),
}

#[cfg(test)]
mod tests {
    use super::*;
    use hub_core::referral::examples;

    fn form(pairs: &[(&str, &str)]) -> Form {
        pairs.iter().copied().collect()
    }

    #[test]
    fn what_was_typed_is_kept_when_it_is_refused() {
        let mut asking = Asking::default();
        let next =
            asking.post(Step::Contact, &form(&[("contact", "call"), ("phone", "12"), ("good_times", "evenings")]), &[]);
        assert_eq!(next, Next::Show(Step::Contact));
        assert_eq!(asking.draft.phone, "12");
        assert_eq!(asking.draft.good_times, "evenings");
        assert!(!asking.errors_at(Step::Contact, &[]).is_empty());
        assert!(asking.errors_at(Step::Help, &[]).is_empty());
    }

    #[test]
    fn a_change_from_the_check_page_leads_back_to_it_with_every_other_answer() {
        let mut asking = Asking { draft: examples()[0].clone(), ..Asking::default() };
        assert_eq!(asking.post(Step::Language, &form(&[]), &[]), Next::Show(Step::Check));
        assert_eq!(asking.post(Step::Help, &form(&[("help", "safety")]), &[]), Next::Show(Step::Check));
        assert_eq!(asking.draft.phone, examples()[0].phone);
        assert_eq!(asking.post(Step::Safe, &form(&[("safe_now", "no")]), &[]), Next::Show(Step::Urgent));
        assert_eq!(asking.post(Step::Urgent, &form(&[]), &[]), Next::Show(Step::Check));
    }

    #[test]
    fn nothing_typed_is_left_after_sending() {
        let mut asking = Asking { draft: examples()[0].clone(), ..Asking::default() };
        asking.sent(Receipt::new("ABCD2345".to_owned(), time::macros::date!(2026 - 11 - 30)));
        assert_eq!(asking.draft, ReferralDraft::default());
    }

    #[test]
    fn the_code_stays_until_the_person_has_said_what_to_do_with_it() {
        for (keep, next, left) in [
            ("written", Next::Show(Step::Sent), ""),
            ("print", Next::Show(Step::Sent), "K7QF-2M9X-PT4W-8HJC"),
            ("nothing", Next::Forget, "K7QF-2M9X-PT4W-8HJC"),
        ] {
            let mut asking = Asking { code: "K7QF-2M9X-PT4W-8HJC".to_owned(), ..Asking::default() };
            asking.sent(Receipt::new("ABCD2345".to_owned(), time::macros::date!(2026 - 11 - 30)));
            assert_eq!(asking.post(Step::Sent, &form(&[]), &[]), Next::Show(Step::Sent));
            assert_eq!(asking.errors_at(Step::Sent, &[]), [FieldError::new("keep", Code::Missing)]);
            assert!(asking.receipt.as_ref().is_some_and(Receipt::waits));
            assert_eq!(asking.post(Step::Sent, &form(&[("keep", keep)]), &[]), next);
            assert_eq!(asking.receipt.as_ref().map(|receipt| receipt.code.as_str()), Some(left));
            assert_eq!(asking.receipt.as_ref().is_some_and(Receipt::waits), next == Next::Forget, "{keep}");
        }
    }
}
