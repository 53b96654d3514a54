//! Where somebody is in a journey: what the server carries between pages for people without script, and
//! what the browser keeps in memory for the others.

pub mod returning;

use hub_core::{
    ask::{self, Step},
    checklist::Session,
    day::Day,
    field_error::{Code, FieldError},
    form::Form,
    place::Found,
    receipt::Keeping,
    referral::ReferralDraft,
    site::Rules,
    times,
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
    /// Whether they are not to be contacted, so that the answer waits behind the code.
    #[serde(default)]
    pub comes_back: bool,
}

impl Receipt {
    /// What the server says when a request has arrived.
    pub fn new(reference: String, due: Date) -> Self {
        Self { reference, due, code: String::new(), keys: String::new(), keeping: None, comes_back: false }
    }

    /// What may be done with the code. Who is not to be contacted needs it to read the answer.
    pub fn choices(&self) -> Vec<Keeping> {
        Keeping::ALL.iter().copied().filter(|keeping| !(self.comes_back && *keeping == Keeping::Nothing)).collect()
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
    /// The needs of the plan from the checklist, by their ids, which the person may take along.
    pub offer: Vec<String>,
    /// The working days that can be chosen.
    pub days: Vec<Day>,
    /// Where the postcode is.
    pub found: Option<Found>,
    /// What the browser has sealed, so that another attempt sends the same bytes. It stays in its memory.
    #[serde(skip)]
    pub sealed: Option<Sealed>,
}

/// A request that the browser has sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// What was sealed: other answers need another envelope.
    pub draft: ReferralDraft,
    /// The envelope.
    pub envelope: Vec<u8>,
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
    pub fn post(&mut self, step: Step, form: &Form, rules: &Rules<'_>) -> Next {
        if step == Step::Sent {
            return self.keep(form);
        }
        let stay = ask::apply(&mut self.draft, step, form);
        self.errors.clear();
        self.failed = false;
        self.refused = None;
        if stay {
            return Next::Show(step);
        }
        if !ask::errors(&self.draft, step, rules).is_empty() {
            self.refused = Some(step);
            return Next::Show(step);
        }
        let next = step.next(&self.draft);
        match (step, next) {
            (Step::Check, _) => return Next::Send,
            (_, Step::Check) => self.checking = true,
            _ => {}
        }
        // Who to call, a stop, and the hub that goes with another postcode are shown in any case. Otherwise
        // a change leads back to all answers, by way of whatever the change has made necessary.
        let shown = next == Step::Urgent || next == Step::Hub || next.is_stop();
        Next::Show(if self.checking && !shown { ask::first_open(&self.draft, rules) } else { next })
    }

    /// Takes another way to be reached, which is asked on one page when somebody has come back.
    pub fn reach(&mut self, form: &Form, rules: &Rules<'_>) {
        for step in [Step::Contact, Step::Care] {
            ask::apply(&mut self.draft, step, form);
        }
        self.errors = ask::errors(&self.draft, Step::Care, rules);
        let refused = !self.errors.is_empty() || !ask::errors(&self.draft, Step::Contact, rules).is_empty();
        self.refused = refused.then_some(Step::Contact);
    }

    /// What is wrong on the page of `step`: nothing until something was posted there.
    pub fn errors_at(&self, step: Step, rules: &Rules<'_>) -> Vec<FieldError> {
        if self.refused != Some(step) {
            return Vec::new();
        }
        let mut errors = ask::errors(&self.draft, step, rules);
        errors.extend(self.errors.iter().filter(|error| !errors.contains(error)).cloned().collect::<Vec<_>>());
        errors
    }

    /// Offers the working days after `today`.
    pub fn offer_days(&mut self, today: Date, bank_holidays: &[Date]) {
        self.days = times::days(today, bank_holidays).into_iter().map(Day).collect();
    }

    /// Keeps the receipt and forgets everything that was typed.
    pub fn sent(&mut self, receipt: Receipt) {
        let receipt = Receipt {
            code: std::mem::take(&mut self.code),
            keys: std::mem::take(&mut self.keys),
            comes_back: self.draft.comes_back(),
            ..receipt
        };
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
        let choices = self.receipt.as_ref().map(Receipt::choices).unwrap_or_default();
        match form.get("keep").and_then(Keeping::from_word).filter(|keeping| choices.contains(keeping)) {
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
    use hub_core::referral::{ANY_HUB, ContactWay, examples};
    use proptest::prelude::*;

    const RULES: Rules<'static> = Rules { hubs: &[], partners: &[] };

    fn form(pairs: &[(&str, &str)]) -> Form {
        pairs.iter().copied().collect()
    }

    /// A parent's answers, to a hub that any rules know.
    fn answered() -> Asking {
        let draft = ReferralDraft { hub: ANY_HUB.to_owned(), ..examples()[0].clone() };
        Asking { draft, ..Asking::default() }
    }

    #[test]
    fn what_was_typed_is_kept_when_it_is_refused() {
        let mut asking = Asking::default();
        let typed = form(&[("contact", "call"), ("phone", "12"), ("through", "my aunt")]);
        assert_eq!(asking.post(Step::Contact, &typed, &RULES), Next::Show(Step::Contact));
        assert_eq!(asking.draft.phone, "12");
        assert_eq!(asking.draft.through, "my aunt");
        assert!(!asking.errors_at(Step::Contact, &RULES).is_empty());
        assert!(asking.errors_at(Step::Help, &RULES).is_empty());
    }

    #[test]
    fn a_change_from_the_check_page_leads_back_to_it_with_every_other_answer() {
        let mut asking = answered();
        assert_eq!(asking.post(Step::Talk, &form(&[]), &RULES), Next::Show(Step::Check));
        assert_eq!(asking.post(Step::Help, &form(&[("help", "safety")]), &RULES), Next::Show(Step::Check));
        assert_eq!(asking.draft.phone, examples()[0].phone);
        assert_eq!(asking.post(Step::Safe, &form(&[("safe_now", "no")]), &RULES), Next::Show(Step::Urgent));
        assert_eq!(asking.post(Step::Urgent, &form(&[]), &RULES), Next::Show(Step::Check));
    }

    #[test]
    fn a_change_that_opens_other_questions_leads_through_them_first() {
        let mut asking = answered();
        asking.checking = true;
        let become_young = form(&[("variant", "young-person")]);
        assert_eq!(asking.post(Step::Who, &become_young, &RULES), Next::Show(Step::Age));
        assert_eq!(asking.post(Step::Age, &form(&[("age", "under")]), &RULES), Next::Show(Step::TooYoung));
        assert_eq!(asking.post(Step::Age, &form(&[("age", "to-15")]), &RULES), Next::Show(Step::Check));
        assert_eq!(asking.draft.children, examples()[0].children, "the children are gone for good");
        let stay_away = form(&[("contact", "come-back")]);
        assert_eq!(asking.post(Step::Contact, &stay_away, &RULES), Next::Show(Step::Check));
    }

    #[test]
    fn a_child_is_added_without_leaving_the_page_and_without_an_error() {
        let mut asking = Asking::default();
        assert_eq!(asking.post(Step::About, &form(&[("name", "Jo"), ("go", "add")]), &RULES), Next::Show(Step::About));
        assert!(asking.errors_at(Step::About, &RULES).is_empty());
    }

    #[test]
    fn nothing_typed_is_left_after_sending() {
        let mut asking = answered();
        asking.sent(Receipt::new("ABCD2345".to_owned(), time::macros::date!(2026 - 11 - 30)));
        assert_eq!(asking.draft, ReferralDraft::default());
    }

    #[test]
    fn who_is_not_to_be_contacted_cannot_do_without_the_code() {
        let draft = ReferralDraft { contact: vec![ContactWay::ComeBack], ..ReferralDraft::default() };
        let mut asking = Asking { draft, code: "K7QF-2M9X-PT4W-8HJC".to_owned(), ..Asking::default() };
        asking.sent(Receipt::new("ABCD2345".to_owned(), time::macros::date!(2026 - 11 - 30)));
        assert_eq!(asking.post(Step::Sent, &form(&[("keep", "nothing")]), &RULES), Next::Show(Step::Sent));
        assert!(asking.receipt.as_ref().is_some_and(Receipt::waits));
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
            assert_eq!(asking.post(Step::Sent, &form(&[]), &RULES), Next::Show(Step::Sent));
            assert_eq!(asking.errors_at(Step::Sent, &RULES), [FieldError::new("keep", Code::Missing)]);
            assert!(asking.receipt.as_ref().is_some_and(Receipt::waits));
            assert_eq!(asking.post(Step::Sent, &form(&[("keep", keep)]), &RULES), next);
            assert_eq!(asking.receipt.as_ref().map(|receipt| receipt.code.as_str()), Some(left));
            assert_eq!(asking.receipt.as_ref().is_some_and(Receipt::waits), next == Next::Forget, "{keep}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_posted_there_is_a_next_page_and_nothing_is_sent_that_breaks_a_rule(
            posts in prop::collection::vec((0usize..Step::ALL.len(), prop::collection::vec((0usize..FIELDS.len(), 0usize..VALUES.len()), 0..6)), 0..24),
        ) {
            let mut browser = Asking::default();
            let mut server = Asking::default();
            for (step, fields) in posts {
                let step = Step::ALL[step];
                let fields: Form = fields.into_iter().map(|(name, value)| (FIELDS[name], VALUES[value])).collect();
                let next = browser.post(step, &fields, &RULES);
                // The server carries the state as JSON from post to post.
                let carried = serde_json::to_string(&server).unwrap_or_default();
                server = serde_json::from_str(&carried).unwrap_or_default();
                prop_assert_eq!(server.post(step, &fields, &RULES), next);
                prop_assert_eq!(&server, &browser);
                match next {
                    Next::Send => prop_assert_eq!(browser.draft.errors(&RULES), []),
                    Next::Show(next) => prop_assert!(next == step || next != Step::Sent),
                    Next::Forget => prop_assert_eq!(step, Step::Sent),
                }
            }
        }
    }

    const FIELDS: &[&str] = &[
        "safe_now",
        "variant",
        "age",
        "family_agrees",
        "role",
        "asker_name",
        "asker_phone",
        "help",
        "words",
        "name",
        "children[0].stage",
        "postcode",
        "hub",
        "contact",
        "phone",
        "never",
        "say_who",
        "leave_message",
        "slots",
        "partners",
        "agree",
        "go",
    ];
    const VALUES: &[&str] = &[
        "yes",
        "no",
        "parent-or-carer",
        "young-person",
        "someone-else",
        "under",
        "to-15",
        "friend",
        "health",
        "baby",
        "NG18 OZZ",
        "01632 960 123",
        "not-sure",
        "call",
        "come-back",
        "add",
        "remove-0",
        "2026-11-24T09:30",
        "",
    ];
}
