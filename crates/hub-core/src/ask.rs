//! Asking for help as a journey: one question a page, in an order that puts safety first. The three
//! variants are one path that turns off and comes back.

mod apply;
#[cfg(test)]
mod tests;

pub use apply::apply;

use crate::{
    field_error::{Code, FieldError},
    referral::{AgeBand, Answer, ReferralDraft, Variant},
    site::Rules,
    words::words,
};

words! {
    /// A page of the journey. The word is the last part of its address: `/ask/<word>`.
    Step {
        /// Is everybody safe now?
        Safe = "safe",
        /// Who to call now; only after an answer that says so.
        Urgent = "urgent",
        /// Who is asking.
        Who = "who",
        /// How old a young person is.
        Age = "age",
        /// Who can help somebody to ask who is too young to do it alone. The journey ends here.
        TooYoung = "too-young",
        /// Whether the family agrees.
        Agreement = "agreement",
        /// What to do if the family does not. The journey ends here.
        NotAgreed = "not-agreed",
        /// Who asks for the family, and how to reach them.
        You = "you",
        /// What help is wanted.
        Help = "help",
        /// Whom it is about.
        About = "about",
        /// Where the family lives.
        Where = "where",
        /// Which hub.
        Hub = "hub",
        /// How to reach them.
        Contact = "contact",
        /// What to take care of when reaching them.
        Care = "care",
        /// When to reach them.
        Times = "times",
        /// Language and access.
        Language = "language",
        /// What is already working.
        Working = "working",
        /// Who may be talked to.
        Talk = "talk",
        /// Check the answers, agree, send.
        Check = "check",
        /// It has arrived.
        Sent = "sent",
    }
}

impl Step {
    /// The fields that this step asks for, in order. A list of objects stands under its own name.
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Safe => &["safe_now"],
            Self::Who => &["variant"],
            Self::Age => &["age"],
            Self::Agreement => &["family_agrees"],
            Self::You => &["role", "asker_name", "asker_work", "asker_phone", "asker_email"],
            Self::Help => &["help", "words", "plan"],
            Self::About => &["name", "children"],
            Self::Where => &["postcode"],
            Self::Hub => &["hub"],
            Self::Contact => &["contact", "phone", "email", "address", "through", "never"],
            Self::Care => &["say_who", "say_instead", "leave_message", "pick_up", "code_word"],
            Self::Times => &["any_time", "slots", "good_times"],
            Self::Language => &["interpreter", "access", "access_other"],
            Self::Working => &["working_well"],
            Self::Talk => &["partners"],
            Self::Check => &["agree"],
            Self::Urgent | Self::TooYoung | Self::NotAgreed | Self::Sent => &[],
        }
    }

    /// The step that asks for `field`, which may be a place in a list.
    pub fn asking(field: &str) -> Option<Self> {
        let name = field.split('[').next().unwrap_or(field);
        Self::ALL.iter().copied().find(|step| step.fields().contains(&name))
    }

    /// Whether the journey ends here, because somebody else has to help first.
    pub const fn is_stop(self) -> bool {
        matches!(self, Self::TooYoung | Self::NotAgreed)
    }

    /// The step that comes after this one, given the answers so far.
    #[must_use]
    pub fn next(self, draft: &ReferralDraft) -> Self {
        if self == Self::Who && draft.safe_now.is_none() {
            // However somebody came in, safety is asked about first.
            return Self::Safe;
        }
        if self.is_stop() {
            return self;
        }
        let path = path(draft);
        match path.iter().position(|step| *step == self) {
            Some(place) => path.get(place + 1).copied().unwrap_or(Self::Sent),
            // A step that the answers have taken off the path: on to what comes after its place.
            None => path.into_iter().find(|step| *step > self).unwrap_or(Self::Check),
        }
    }

    /// The step that "Back" leads to; nothing from the first, which leads to the start page.
    pub fn back(self, draft: &ReferralDraft) -> Option<Self> {
        if self == Self::Sent {
            return None;
        }
        path(draft).into_iter().take_while(|step| *step < self).last()
    }

    /// How far this step is: its number among the questions, and how many there are on this path.
    pub fn progress(self, draft: &ReferralDraft) -> Option<(usize, usize)> {
        let questions: Vec<Self> = path(draft).into_iter().filter(|step| !step.fields().is_empty()).collect();
        let place = questions.iter().position(|step| *step == self)?;
        Some((place + 1, questions.len()))
    }
}

/// Every step that these answers lead through, in order. It ends with a stop or with [`Step::Check`].
pub fn path(draft: &ReferralDraft) -> Vec<Step> {
    let mut path = vec![Step::Safe];
    if unsafe_now(draft) {
        path.push(Step::Urgent);
    }
    path.push(Step::Who);
    match draft.asking() {
        Variant::ParentOrCarer => {}
        Variant::YoungPerson => {
            path.push(Step::Age);
            if draft.age == Some(AgeBand::Under) {
                path.push(Step::TooYoung);
                return path;
            }
        }
        Variant::SomeoneElse => {
            path.push(Step::Agreement);
            if matches!(draft.family_agrees, Some(Answer::No | Answer::NotSure)) {
                path.push(Step::NotAgreed);
                return path;
            }
            path.push(Step::You);
        }
    }
    path.extend([Step::Help, Step::About, Step::Where, Step::Hub, Step::Contact]);
    if !draft.comes_back() {
        path.extend([Step::Care, Step::Times]);
    }
    path.extend([Step::Language, Step::Working, Step::Talk, Step::Check]);
    path
}

/// Whether the answer about safety means that somebody should see who to call at once.
pub fn unsafe_now(draft: &ReferralDraft) -> bool {
    matches!(draft.safe_now, Some(Answer::No | Answer::NotSure))
}

/// What is wrong with the answers of `step` alone; at [`Step::Check`], with all of them.
pub fn errors(draft: &ReferralDraft, step: Step, rules: &Rules<'_>) -> Vec<FieldError> {
    let mut errors = draft.errors(rules);
    if draft.variant.is_none() {
        // A program may leave it out; a person is asked.
        errors.insert(usize::from(draft.safe_now.is_none()), FieldError::new("variant", Code::Missing));
    }
    // An answer that leads to a stop has a page of its own that says what to do instead.
    if step != Step::Check {
        errors.retain(|error| error.code != Code::Refused && Step::asking(&error.field) == Some(step));
    }
    errors
}

/// The first step on the path whose answers are not complete; [`Step::Check`] if all are.
pub fn first_open(draft: &ReferralDraft, rules: &Rules<'_>) -> Step {
    let all = errors(draft, Step::Check, rules);
    path(draft)
        .into_iter()
        .find(|step| step.is_stop() || all.iter().any(|error| Step::asking(&error.field) == Some(*step)))
        .unwrap_or(Step::Check)
}
