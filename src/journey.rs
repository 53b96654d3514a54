//! Where somebody is in a journey: what the server carries between pages for people without script, and
//! what the browser keeps in memory for the others.

pub mod keepsake;
pub mod receipt;
pub mod returning;

use hub_core::{
    ask::{self, Step},
    checklist::Session,
    day::Day,
    field_error::FieldError,
    form::Form,
    lane::Lane,
    place::Found,
    receipt::Keeping,
    referral::ReferralDraft,
    site::Rules,
    times,
};
use receipt::Receipt;
use serde::{Deserialize, Serialize};
use time::Date;

/// A field that people neither see nor reach. Whoever fills it in is probably a machine.
pub const TRAP: &str = "homepage";

/// In fewer seconds than these nobody answers the dozen pages from the first question to sending.
pub const LEAST_SECONDS: i64 = 15;

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
    /// When the first answer was posted, in seconds since 1970; 0 before.
    pub begun: i64,
    /// [`TRAP`] was filled in.
    pub trapped: bool,
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
    /// The person wants the code by e-mail: have it sent, then say so with [`Asking::kept`].
    Email,
}

impl Asking {
    /// Notes when the first answer is posted, at `now` in seconds since 1970. Answers that were kept on the
    /// device were begun some other day.
    pub fn begin(&mut self, now: i64) {
        if self.begun == 0 && self.draft == ReferralDraft::default() {
            self.begun = now;
        }
    }

    /// In which lane it is to wait when it is sent at `now`. What shows signs of a machine is never refused:
    /// a browser may have filled in the hidden field, and there are people who are quick.
    pub fn lane(&self, now: i64, least_seconds: i64) -> Lane {
        let hasty = now.saturating_sub(self.begun) < least_seconds;
        if self.trapped || hasty { Lane::Quarantine } else { Lane::Normal }
    }

    /// Takes what was posted from `step`. What was typed is kept even if it is not accepted.
    pub fn post(&mut self, step: Step, form: &Form, rules: &Rules<'_>) -> Next {
        if step == Step::Sent {
            return self.keep(form);
        }
        self.trapped |= form.get(TRAP).is_some();
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
        let receipt = receipt.of(&self.draft, std::mem::take(&mut self.code), std::mem::take(&mut self.keys));
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
        let Some(receipt) = self.receipt.as_mut().filter(|receipt| receipt.waits()) else {
            return Next::Show(Step::Sent);
        };
        match receipt.choose(form) {
            Ok(Keeping::Nothing) => return Next::Forget,
            Ok(Keeping::Email) => return Next::Email,
            Ok(keeping) => receipt.kept(keeping),
            Err(error) => self.refuse_to_keep(error),
        }
        Next::Show(Step::Sent)
    }

    /// What the person chose to do with the code cannot be done, because of what they typed.
    pub fn refuse_to_keep(&mut self, error: FieldError) {
        self.refused = Some(Step::Sent);
        self.errors = vec![error];
    }

    /// What the person chose to do with the code is done.
    pub fn kept(&mut self, keeping: Keeping) {
        if let Some(receipt) = &mut self.receipt {
            receipt.kept(keeping);
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
    use hub_core::{
        field_error::Code,
        referral::{ANY_HUB, ContactWay, examples},
    };
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
    fn who_fills_in_the_hidden_field_or_is_quicker_than_anybody_waits_in_quarantine() {
        let mut asking = Asking::default();
        asking.begin(1_000_000);
        asking.begin(1_000_500);
        assert_eq!(asking.lane(1_000_000 + LEAST_SECONDS, LEAST_SECONDS), Lane::Normal);
        assert_eq!(asking.lane(1_000_000 + LEAST_SECONDS - 1, LEAST_SECONDS), Lane::Quarantine);
        asking.post(Step::Safe, &form(&[("safe_now", "yes"), (TRAP, "")]), &RULES);
        assert_eq!(asking.lane(2_000_000, LEAST_SECONDS), Lane::Normal);
        asking.post(Step::Who, &form(&[(TRAP, "https://spam.example"), ("variant", "parent-or-carer")]), &RULES);
        asking.post(Step::Help, &form(&[("help", "health")]), &RULES);
        assert_eq!(asking.lane(2_000_000, LEAST_SECONDS), Lane::Quarantine);
    }

    #[test]
    fn who_goes_on_with_what_the_device_kept_is_not_taken_for_a_machine() {
        let mut asking = answered();
        asking.begin(1_000_000);
        assert_eq!(asking.lane(1_000_001, LEAST_SECONDS), Lane::Normal);
    }

    #[test]
    fn a_child_is_added_without_leaving_the_page_and_without_an_error() {
        let mut asking = Asking::default();
        assert_eq!(asking.post(Step::About, &form(&[("name", "Jo"), ("go", "add")]), &RULES), Next::Show(Step::About));
        assert!(asking.errors_at(Step::About, &RULES).is_empty());
    }

    /// A request that has arrived at a hub that can send e-mail, or cannot.
    fn sent(contact: ContactWay, can_email: bool) -> Asking {
        let draft = ReferralDraft { contact: vec![contact], ..examples()[0].clone() };
        let mut asking = Asking { draft, code: "K7QF-2M9X-PT4W-8HJC".to_owned(), ..Asking::default() };
        asking.sent(Receipt::new("ABCD2345".to_owned(), time::macros::date!(2026 - 11 - 30), can_email));
        asking
    }

    #[test]
    fn nothing_typed_is_left_after_sending() {
        assert_eq!(sent(ContactWay::Call, false).draft, ReferralDraft::default());
    }

    #[test]
    fn who_is_not_to_be_contacted_may_do_without_the_code_too() {
        let mut asking = sent(ContactWay::ComeBack, false);
        assert!(asking.receipt.as_ref().is_some_and(|receipt| receipt.comes_back));
        assert_eq!(asking.post(Step::Sent, &form(&[("keep", "nothing")]), &RULES), Next::Forget);
    }

    #[test]
    fn the_code_stays_until_the_person_has_said_what_to_do_with_it() {
        for (keep, next, left) in [
            ("written", Next::Show(Step::Sent), ""),
            ("print", Next::Show(Step::Sent), "K7QF-2M9X-PT4W-8HJC"),
            ("nothing", Next::Forget, "K7QF-2M9X-PT4W-8HJC"),
            ("email", Next::Email, "K7QF-2M9X-PT4W-8HJC"),
        ] {
            let mut asking = sent(ContactWay::Call, true);
            assert_eq!(asking.post(Step::Sent, &form(&[]), &RULES), Next::Show(Step::Sent));
            assert_eq!(asking.errors_at(Step::Sent, &RULES), [FieldError::new("keep", Code::Missing)]);
            assert!(asking.receipt.as_ref().is_some_and(Receipt::waits));
            let typed = form(&[("keep", keep), ("keep_email", "sam@example.org")]);
            assert_eq!(asking.post(Step::Sent, &typed, &RULES), next);
            assert_eq!(asking.receipt.as_ref().map(|receipt| receipt.code.as_str()), Some(left));
            let waits = next != Next::Show(Step::Sent);
            assert_eq!(asking.receipt.as_ref().is_some_and(Receipt::waits), waits, "{keep}");
        }
    }

    /// A field as anybody can post it: one of the form's with a value that it knows or any text, or one
    /// that no form has.
    fn field() -> impl Strategy<Value = (String, String)> {
        let known = prop::sample::select(FIELDS).prop_map(str::to_owned);
        let value =
            prop_oneof![prop::sample::select(VALUES).prop_map(str::to_owned), "(?s).{0,12}", "[&=+%;A-F0-9 ]{0,8}"];
        (prop_oneof![9 => known, 1 => "(?s).{0,12}"], value)
    }

    /// The fields as the server reads them from the body that a browser makes of them.
    fn posted(form: &Form) -> Form {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(&form.0).finish();
        form_urlencoded::parse(body.as_bytes()).into_owned().collect()
    }

    #[test]
    fn once_it_is_done_another_press_does_nothing() {
        let mut asking = sent(ContactWay::Call, true);
        let typed = form(&[("keep", "email"), ("keep_email", "sam@example.org")]);
        assert_eq!(asking.post(Step::Sent, &typed, &RULES), Next::Email);
        asking.kept(Keeping::Email);
        let done = asking.clone();
        assert_eq!(asking.post(Step::Sent, &typed, &RULES), Next::Show(Step::Sent));
        assert_eq!(asking, done);
    }

    proptest! {
        #[test]
        fn whatever_is_posted_there_is_a_next_page_and_nothing_is_sent_that_breaks_a_rule(
            arrived in prop::option::of(any::<bool>()),
            posts in prop::collection::vec((prop::sample::select(Step::ALL), prop::collection::vec(field(), 0..6)), 0..24),
        ) {
            let mut browser = arrived.map(|can_email| sent(ContactWay::Call, can_email)).unwrap_or_default();
            let mut server = browser.clone();
            for (step, fields) in posts {
                let fields: Form = fields.into_iter().collect();
                let next = browser.post(step, &fields, &RULES);
                // The server carries the state as JSON from post to post.
                let carried = serde_json::to_string(&server).unwrap_or_default();
                server = serde_json::from_str(&carried).unwrap_or_default();
                prop_assert_eq!(server.post(step, &posted(&fields), &RULES), next);
                prop_assert_eq!(&server, &browser);
                for step in Step::ALL {
                    prop_assert_eq!(server.errors_at(*step, &RULES), browser.errors_at(*step, &RULES));
                }
                match next {
                    Next::Send => prop_assert_eq!(browser.draft.errors(&RULES), []),
                    Next::Show(next) => prop_assert!(next == step || next != Step::Sent),
                    Next::Forget => prop_assert_eq!(step, Step::Sent),
                    Next::Email => {
                        prop_assert_eq!((step, arrived), (Step::Sent, Some(true)));
                        prop_assert_eq!(browser.receipt.as_ref().map(|receipt| receipt.email.as_str()), Some("sam@example.org"));
                    }
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
        "keep",
        "keep_email",
        "go",
        TRAP,
        "children[0].name",
        "children[1].stage",
        "children[9].name",
        "phone-meant",
        "postcode-meant",
        "any_time",
        "access",
        "plan",
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
        "written",
        "nothing",
        "email",
        "sam@example.org",
        "",
    ];
}
