//! What a device can keep of a visit: what was posted, the last of each question, and where the person was.
//!
//! Posting it all again gives every answer back by the same rules, so that nothing else of them has to be written
//! down, and the app needs no code that reads answers from JSON.

use super::{Asking, Sealed};
use hub_core::{
    ask::Step,
    checklist::{Checklist, Session},
    form::Form,
    referral::ReferralDraft,
    site::Rules,
};
use serde::{Deserialize, Serialize};

/// What the button of a journey posts as `go` that leads to the question whether the device may keep it.
pub const LATER: &str = "later";

/// What was posted in a visit, and where the person goes on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keepsake {
    /// The page to go on at, without the language.
    pub path: String,
    /// The last post of each question, the latest last.
    posts: Vec<Post>,
    #[serde(default)]
    attempt: Option<Attempt>,
}

/// An attempt to send the request of which no answer came: it may have arrived. Sending the same again, under the
/// same key and with the same receipt, makes no second request of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Attempt {
    key: String,
    code: String,
    /// The envelope of these answers, if the browser sealed it: a character up to U+00FF for each byte.
    envelope: Option<String>,
}

/// Where somebody has posted to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// The checklist.
    Checklist,
    /// This step of a request.
    Ask(Step),
}

/// A form that was posted: the word of its step, empty for the checklist, and its fields.
type Post = (String, Vec<(String, String)>);

impl To {
    fn word(self) -> &'static str {
        match self {
            Self::Checklist => "",
            Self::Ask(step) => step.word(),
        }
    }
}

impl Keepsake {
    /// Remembers what was posted. What is done with a receipt is not part of a visit that can be kept.
    pub fn heard(&mut self, to: To, form: &Form) {
        if to == To::Ask(Step::Sent) {
            return;
        }
        let word = to.word();
        if to == To::Checklist && form.get("go") == Some("start-again") {
            self.posts.retain(|(other, _)| !other.is_empty());
            return;
        }
        let asked = question(word, &form.0);
        if to == To::Checklist && !answers(&form.0) {
            // Going back, going on after who to call, and the like.
            return;
        }
        self.posts.retain(|(other, fields)| other != word || question(other, fields) != asked);
        self.posts.push((word.to_owned(), form.0.clone()));
    }

    /// Remembers under which key it was tried to send the request, if it was.
    pub fn tried(&mut self, asking: &Asking) {
        if asking.keys.is_empty() {
            // Nothing was tried since it was kept the last time.
            self.attempt = self.attempt.take().filter(|attempt| attempt.key == asking.key);
            return;
        }
        let draft = agreed(&asking.draft);
        let sealed = asking.sealed.as_ref().filter(|sealed| sealed.draft == draft);
        self.attempt = Some(Attempt {
            key: asking.key.clone(),
            code: asking.code.clone(),
            envelope: sealed.map(|sealed| sealed.envelope.iter().map(|byte| char::from(*byte)).collect()),
        });
    }

    /// Forgets the request, because it was sent; the checklist stays.
    pub fn sent(&mut self) {
        self.posts.retain(|(word, _)| word.is_empty());
        self.attempt = None;
    }

    /// The request and the checklist as they were, without any error; nothing where nothing was answered.
    pub fn replay(&self, checklist: &Checklist, rules: &Rules<'_>) -> (Option<Asking>, Option<Session>) {
        let (mut asking, mut session) = (None, None);
        for (word, fields) in &self.posts {
            let form = Form(fields.clone());
            if let Some(step) = Step::from_word(word) {
                let asking: &mut Asking = asking.get_or_insert_default();
                asking.post(step, &form, rules);
                asking.refused = None;
            } else {
                let session: &mut Session = session.get_or_insert_default();
                session.post(checklist, &form);
            }
        }
        if let (Some(asking), Some(attempt)) = (&mut asking, &self.attempt) {
            attempt.resume(asking);
        }
        (asking, session)
    }
}

impl Attempt {
    fn resume(&self, asking: &mut Asking) {
        asking.key.clone_from(&self.key);
        asking.renew_code(self.code.clone());
        let bytes = |text: &String| text.chars().map(|byte| u8::try_from(byte).ok()).collect::<Option<_>>();
        let envelope = self.envelope.as_ref().and_then(bytes);
        asking.sealed = envelope.map(|envelope| Sealed { draft: agreed(&asking.draft), envelope });
    }
}

/// The answers as they are sent. Whether the person agrees is asked anew before each attempt.
fn agreed(draft: &ReferralDraft) -> ReferralDraft {
    ReferralDraft { agree: true, ..draft.clone() }
}

/// The question of the checklist that was posted: they all post to one place and say which they are. Each
/// step of a request has a place of its own.
fn question<'a>(word: &str, fields: &'a [(String, String)]) -> Option<&'a str> {
    fields.iter().find(|(name, _)| word.is_empty() && name == "at").map(|(_, value)| value.as_str())
}

/// Whether a post of the checklist has an answer in it.
fn answers(fields: &[(String, String)]) -> bool {
    fields.iter().any(|(name, value)| !value.is_empty() && name != "at" && name != "go")
}

#[cfg(test)]
mod tests {
    use super::*;
    use hub_core::{
        ask::path,
        referral::{ANY_HUB, examples},
    };
    use proptest::prelude::*;

    const RULES: Rules<'static> = Rules { hubs: &[], partners: &[] };

    fn form(pairs: &[(&str, &str)]) -> Form {
        pairs.iter().copied().collect()
    }

    #[test]
    fn a_question_that_was_answered_twice_is_kept_once_with_the_last_answer() {
        let mut keepsake = Keepsake::default();
        for at in ["topics", "people", "topics"] {
            keepsake.heard(To::Checklist, &form(&[("at", at), (at, "baby")]));
            keepsake.heard(To::Checklist, &form(&[("at", at), ("go", "carry-on")]));
        }
        keepsake.heard(To::Ask(Step::Safe), &form(&[("safe_now", "yes")]));
        keepsake.heard(To::Ask(Step::Safe), &form(&[("safe_now", "no")]));
        assert_eq!(keepsake.posts.len(), 3);
        let (asking, _) = keepsake.replay(&Checklist::default(), &RULES);
        assert_eq!(asking.map(|asking| asking.draft.safe_now), Some(hub_core::referral::Answer::from_word("no")));
    }

    #[test]
    fn what_was_sent_or_begun_again_is_forgotten() {
        let mut keepsake = Keepsake::default();
        keepsake.heard(To::Checklist, &form(&[("at", "topics"), ("topics", "not-sure")]));
        keepsake.heard(To::Ask(Step::Help), &form(&[("words", "a secret")]));
        keepsake.sent();
        let (asking, session) = keepsake.replay(&Checklist::default(), &RULES);
        assert!(asking.is_none() && session.is_some());
        keepsake.heard(To::Checklist, &form(&[("go", "start-again")]));
        assert_eq!(keepsake, Keepsake::default());
    }

    #[test]
    fn a_page_that_was_left_unfinished_comes_back_as_it_was_and_without_an_error() {
        let mut keepsake = Keepsake::default();
        keepsake.heard(To::Ask(Step::Contact), &form(&[("contact", "call"), ("phone", "12")]));
        let (asking, _) = keepsake.replay(&Checklist::default(), &RULES);
        let asking = asking.expect("a request");
        assert_eq!(asking.draft.phone, "12");
        assert_eq!(asking.errors_at(Step::Contact, &RULES), []);
    }

    #[test]
    fn what_was_tried_to_send_is_tried_again_under_the_same_key_and_with_the_same_bytes() {
        let mut keepsake = Keepsake::default();
        let post = form(&[("safe_now", "yes")]);
        keepsake.heard(To::Ask(Step::Safe), &post);
        let mut asking = Asking { key: "k".to_owned(), code: "c".to_owned(), ..Asking::default() };
        asking.post(Step::Safe, &post, &RULES);
        keepsake.tried(&asking);
        assert_eq!(keepsake.attempt, None, "nothing was tried yet");

        asking.keys = "derived from the code".to_owned();
        asking.sealed = Some(Sealed { draft: agreed(&asking.draft), envelope: (0..=255).collect() });
        keepsake.tried(&asking);
        let text = serde_json::to_string(&keepsake).expect("JSON");
        let mut read: Keepsake = serde_json::from_str(&text).expect("a keepsake");
        let again = read.replay(&Checklist::default(), &RULES).0.expect("a request");
        assert_eq!((&again.key, &again.code, again.keys.as_str()), (&asking.key, &asking.code, ""));
        assert_eq!(again.sealed, asking.sealed);

        // Kept once more without another try, it stays; with another answer the envelope is of no use.
        read.tried(&again);
        assert_eq!(read.attempt, keepsake.attempt);
        asking.draft.words = "more".to_owned();
        keepsake.tried(&asking);
        assert!(keepsake.attempt.is_some_and(|attempt| attempt.envelope.is_none()));
        read.sent();
        assert_eq!(read.attempt, None);
    }

    #[test]
    fn who_was_on_the_page_with_all_answers_comes_back_to_it_after_a_change() {
        let mut draft = examples()[0].clone();
        draft.hub = ANY_HUB.to_owned();
        let mut keepsake = Keepsake::default();
        for step in path(&draft) {
            keepsake.heard(To::Ask(step), &form(&[]));
        }
        let (asking, _) = keepsake.replay(&Checklist::default(), &RULES);
        assert!(asking.is_some_and(|asking| asking.checking));
    }

    proptest! {
        #[test]
        fn every_answer_of_a_request_comes_back(
            posts in prop::collection::vec((0usize..Step::ALL.len(), prop::collection::vec((0usize..FIELDS.len(), 0usize..VALUES.len()), 0..6)), 1..30),
        ) {
            let mut live = Asking::default();
            let mut keepsake = Keepsake::default();
            for (step, fields) in posts {
                let step = Step::ALL[step];
                let form: Form = fields.into_iter().map(|(name, value)| (FIELDS[name], VALUES[value])).collect();
                keepsake.heard(To::Ask(step), &form);
                live.post(step, &form, &RULES);
            }
            let text = serde_json::to_string(&keepsake).expect("JSON");
            let read: Keepsake = serde_json::from_str(&text).expect("a keepsake");
            let (asking, _) = read.replay(&Checklist::default(), &RULES);
            prop_assert_eq!(asking.unwrap_or_default().draft, live.draft);
        }
    }

    const FIELDS: &[&str] = &[
        "safe_now",
        "variant",
        "help",
        "words",
        "plan",
        "name",
        "children[0].name",
        "children[0].stage",
        "postcode",
        "contact",
        "phone",
        "go",
        "agree",
    ];
    const VALUES: &[&str] = &[
        "yes",
        "no",
        "someone-else",
        "health",
        "call",
        "baby",
        "add",
        "remove-0",
        "Sam \"O'Neill\"\nاردو",
        "later",
        "",
    ];
}
