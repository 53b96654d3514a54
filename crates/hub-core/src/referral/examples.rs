//! Requests that obey every rule, for the published schema and for tests: each variant at least once.

use super::{ANY_HUB, AccessNeed, AgeBand, Answer, Child, ChildAge, ContactWay, DayPart, ReferralDraft, Role, Variant};
use crate::topic::Topic;

/// Requests that obey every rule, for the published schema and for tests.
pub fn examples() -> Vec<ReferralDraft> {
    vec![
        ReferralDraft {
            variant: Some(Variant::ParentOrCarer),
            safe_now: Some(Answer::Yes),
            help: vec![Topic::FeedingAndSleep, Topic::MentalHealth],
            words: "My two-year-old wakes every hour and I'm so tired that I cry at work.".to_owned(),
            name: "Sam".to_owned(),
            children: vec![ChildAge::Baby.into()],
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
            plan: vec!["someone-to-talk-to".to_owned()],
            name: "Siân O'Neill".to_owned(),
            children: vec![
                Child { name: "Little one".to_owned(), stage: Some(ChildAge::SchoolAge) },
                Child { name: String::new(), stage: Some(ChildAge::Unsaid) },
            ],
            hub: ANY_HUB.to_owned(),
            contact: vec![ContactWay::Email],
            never: vec![ContactWay::Letter, ContactWay::Call],
            email: "sian@example.org".to_owned(),
            say_who: Some(Answer::No),
            say_instead: "The dentist".to_owned(),
            code_word: "bluebell".to_owned(),
            any_time: vec![DayPart::Evening],
            slots: vec!["2026-11-24T09:30".to_owned(), "2026-11-24T10:00".to_owned()],
            interpreter: "Polski".to_owned(),
            access: vec![AccessNeed::QuietPlace],
            working_well: "We eat together every evening.".to_owned(),
            partners: vec!["school".to_owned()],
            agree: true,
            ..ReferralDraft::default()
        },
        ReferralDraft {
            variant: Some(Variant::YoungPerson),
            safe_now: Some(Answer::Yes),
            age: Some(AgeBand::To15),
            help: vec![Topic::MentalHealth],
            name: "J".to_owned(),
            hub: ANY_HUB.to_owned(),
            contact: vec![ContactWay::ComeBack],
            agree: true,
            ..ReferralDraft::default()
        },
        ReferralDraft {
            variant: Some(Variant::SomeoneElse),
            safe_now: Some(Answer::Yes),
            family_agrees: Some(Answer::Yes),
            role: Some(Role::Professional),
            asker_name: "Dana Whitlock".to_owned(),
            asker_work: "Bramble Lane Nursery".to_owned(),
            asker_phone: "01632 960 188".to_owned(),
            help: vec![Topic::MoneyAndHousing],
            words: "They may have to move out and would like somebody to talk it through with.".to_owned(),
            name: "Mrs Okafor".to_owned(),
            children: vec![ChildAge::EarlyYears.into()],
            hub: "hawtonville".to_owned(),
            contact: vec![ContactWay::Through],
            through: "Dana at the nursery, 01632 960 188".to_owned(),
            say_who: Some(Answer::Yes),
            agree: true,
            ..ReferralDraft::default()
        },
    ]
}
