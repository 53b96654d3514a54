//! Asking for help as a journey: one question a page, in an order that puts safety first.

use crate::{
    field_error::FieldError,
    form::Form,
    referral::{AccessNeed, Answer, ContactWay, ReferralDraft},
    site::Hub,
    stage::Stage,
    topic::Topic,
    words::words,
};

words! {
    /// A page of the journey. The word is the last part of its address: `/ask/<word>`.
    Step {
        /// Is everybody safe now?
        Safe = "safe",
        /// Who to call now; only after an answer that says so.
        Urgent = "urgent",
        /// What help is wanted.
        Help = "help",
        /// Whom it is about.
        About = "about",
        /// Where the family lives.
        Where = "where",
        /// How to reach them safely.
        Contact = "contact",
        /// Language and access.
        Language = "language",
        /// Check the answers, agree, send.
        Check = "check",
        /// It has arrived.
        Sent = "sent",
    }
}

impl Step {
    /// The steps with questions, in order.
    pub const QUESTIONS: &'static [Self] =
        &[Self::Safe, Self::Help, Self::About, Self::Where, Self::Contact, Self::Language, Self::Check];

    /// The fields that this step asks for, in order.
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Safe => &["safe_now"],
            Self::Help => &["help", "words"],
            Self::About => &["name", "children"],
            Self::Where => &["postcode", "hub"],
            Self::Contact => {
                &["contact", "phone", "email", "address", "say_who", "leave_message", "good_times", "code_word"]
            }
            Self::Language => &["interpreter", "access", "access_other"],
            Self::Check => &["agree"],
            Self::Urgent | Self::Sent => &[],
        }
    }

    /// The step that asks for `field`.
    pub fn asking(field: &str) -> Option<Self> {
        Self::QUESTIONS.iter().copied().find(|step| step.fields().contains(&field))
    }

    /// The step that comes after this one, given the answers so far.
    #[must_use]
    pub fn next(self, draft: &ReferralDraft) -> Self {
        match self {
            Self::Safe if unsafe_now(draft) => Self::Urgent,
            Self::Safe | Self::Urgent => Self::Help,
            Self::Help => Self::About,
            Self::About => Self::Where,
            Self::Where => Self::Contact,
            Self::Contact => Self::Language,
            Self::Language => Self::Check,
            Self::Check | Self::Sent => Self::Sent,
        }
    }

    /// The step that "Back" leads to; nothing from the first, which leads to the start page.
    pub fn back(self, draft: &ReferralDraft) -> Option<Self> {
        match self {
            Self::Safe | Self::Sent => None,
            Self::Help if unsafe_now(draft) => Some(Self::Urgent),
            Self::Urgent | Self::Help => Some(Self::Safe),
            Self::About => Some(Self::Help),
            Self::Where => Some(Self::About),
            Self::Contact => Some(Self::Where),
            Self::Language => Some(Self::Contact),
            Self::Check => Some(Self::Language),
        }
    }
}

/// Whether the answer about safety means that somebody should see who to call at once.
pub fn unsafe_now(draft: &ReferralDraft) -> bool {
    matches!(draft.safe_now, Some(Answer::No | Answer::NotSure))
}

/// Puts what was posted from `step` into the draft. Fields of other steps stay as they are, and a
/// choice that is not on offer counts as not made.
pub fn apply(draft: &mut ReferralDraft, step: Step, form: &Form) {
    let chosen = |name: &str| form.get(name).and_then(Answer::from_word);
    match step {
        Step::Safe => draft.safe_now = chosen("safe_now"),
        Step::Help => {
            draft.help = form.values("help").filter_map(Topic::from_word).collect();
            draft.words = form.text("words");
        }
        Step::About => {
            draft.name = form.text("name");
            draft.children = form.values("children").filter_map(Stage::from_word).collect();
        }
        Step::Where => {
            draft.postcode = form.text("postcode");
            draft.hub = form.text("hub");
        }
        Step::Contact => {
            draft.contact = form.values("contact").filter_map(ContactWay::from_word).collect();
            draft.phone = form.text("phone");
            draft.email = form.text("email");
            draft.address = form.text("address");
            draft.say_who = chosen("say_who");
            draft.leave_message = chosen("leave_message");
            draft.good_times = form.text("good_times");
            draft.code_word = form.text("code_word");
        }
        Step::Language => {
            draft.interpreter = form.text("interpreter");
            draft.access = form.values("access").filter_map(AccessNeed::from_word).collect();
            draft.access_other = form.text("access_other");
        }
        Step::Check => draft.agree = form.get("agree").is_some(),
        Step::Urgent | Step::Sent => {}
    }
}

/// What is wrong with the answers of `step` alone; at [`Step::Check`], with all of them.
pub fn errors(draft: &ReferralDraft, step: Step, hubs: &[Hub]) -> Vec<FieldError> {
    let mut errors = draft.errors(hubs);
    if step != Step::Check {
        errors.retain(|error| step.fields().contains(&error.field.as_str()));
    }
    errors
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::referral::examples;

    #[test]
    fn every_field_that_can_be_wrong_is_asked_for_on_some_step() {
        let mut worst = ReferralDraft { contact: ContactWay::ALL.to_vec(), ..ReferralDraft::default() };
        worst.good_times = "x".repeat(400);
        for error in worst.errors(&[]) {
            assert!(Step::asking(&error.field).is_some(), "{}", error.field);
        }
    }

    #[test]
    fn an_answer_that_is_not_safe_leads_to_who_to_call_first() {
        for (answer, next) in [(Answer::Yes, Step::Help), (Answer::No, Step::Urgent), (Answer::NotSure, Step::Urgent)] {
            let draft = ReferralDraft { safe_now: Some(answer), ..ReferralDraft::default() };
            assert_eq!(Step::Safe.next(&draft), next);
        }
    }

    #[test]
    fn back_undoes_next_on_every_step() {
        for answer in Answer::ALL {
            let draft = ReferralDraft { safe_now: Some(*answer), ..ReferralDraft::default() };
            let mut step = Step::Safe;
            while step != Step::Check {
                let next = step.next(&draft);
                assert_eq!(next.back(&draft), Some(step));
                step = next;
            }
        }
    }

    #[test]
    fn posting_one_step_leaves_the_answers_of_the_others() {
        let mut draft = examples()[0].clone();
        apply(
            &mut draft,
            Step::About,
            &[("name", " Alex "), ("children", "teens"), ("children", "elephant")].into_iter().collect(),
        );
        assert_eq!(draft.name, "Alex");
        assert_eq!(draft.children, [Stage::Teens]);
        assert_eq!(draft.phone, examples()[0].phone);
    }
}
