use super::*;
use crate::{
    form::Form,
    referral::{Child, ChildAge, ContactWay, examples},
    site::{Hub, Partner},
};
use proptest::prelude::*;

const RULES: Rules<'static> = Rules { hubs: &[], partners: &[] };

fn draft_of(
    safe: Option<Answer>,
    variant: Option<Variant>,
    age: Option<AgeBand>,
    agrees: Option<Answer>,
    comes_back: bool,
) -> ReferralDraft {
    ReferralDraft {
        safe_now: safe,
        variant,
        age,
        family_agrees: agrees,
        contact: if comes_back { vec![ContactWay::ComeBack] } else { vec![ContactWay::Call] },
        ..ReferralDraft::default()
    }
}

/// Every combination of answers that the path depends on.
fn all_drafts() -> Vec<ReferralDraft> {
    fn or_nothing<T: Copy>(values: &[T]) -> Vec<Option<T>> {
        values.iter().copied().map(Some).chain([None]).collect()
    }
    let mut drafts = Vec::new();
    for safe in or_nothing(Answer::ALL) {
        for variant in or_nothing(Variant::ALL) {
            for age in or_nothing(AgeBand::ALL) {
                for agrees in or_nothing(Answer::ALL) {
                    drafts.extend([true, false].map(|comes_back| draft_of(safe, variant, age, agrees, comes_back)));
                }
            }
        }
    }
    drafts
}

#[test]
fn every_field_that_can_be_wrong_is_asked_for_on_some_step() {
    let mut worst = examples();
    worst.push(ReferralDraft { contact: ContactWay::ALL.to_vec(), ..ReferralDraft::default() });
    for variant in Variant::ALL {
        worst.push(ReferralDraft {
            variant: Some(*variant),
            children: vec![Child::default()],
            ..ReferralDraft::default()
        });
    }
    for error in worst.iter().flat_map(|draft| draft.errors(&RULES)) {
        assert!(Step::asking(&error.field).is_some(), "{}", error.field);
    }
}

#[test]
fn an_answer_that_is_not_safe_leads_to_who_to_call_first_and_lets_go_on() {
    for (answer, next) in [(Answer::Yes, Step::Who), (Answer::No, Step::Urgent), (Answer::NotSure, Step::Urgent)] {
        let draft = ReferralDraft { safe_now: Some(answer), ..ReferralDraft::default() };
        assert_eq!(Step::Safe.next(&draft), next);
        assert_eq!(Step::Urgent.next(&draft), Step::Who);
    }
}

#[test]
fn back_undoes_next_on_every_step_of_every_path() {
    for draft in all_drafts().iter().filter(|draft| draft.safe_now.is_some()) {
        let mut step = Step::Safe;
        while step != Step::Check && !step.is_stop() {
            let next = step.next(draft);
            assert_eq!(next.back(draft), Some(step), "{} in {draft:?}", next.word());
            step = next;
        }
    }
}

#[test]
fn no_step_is_a_dead_end_whatever_was_answered_before() {
    for draft in all_drafts() {
        for step in Step::ALL.iter().filter(|step| !step.is_stop() && **step != Step::Sent) {
            let mut at = *step;
            for _ in 0..=Step::ALL.len() {
                if at.is_stop() || at == Step::Check {
                    break;
                }
                at = at.next(&ReferralDraft { safe_now: draft.safe_now.or(Some(Answer::Yes)), ..draft.clone() });
            }
            assert!(at.is_stop() || at == Step::Check, "{} leads round in circles", step.word());
        }
        for stop in [Step::TooYoung, Step::NotAgreed] {
            assert!(stop.back(&draft).is_some(), "there is no way out of {}", stop.word());
        }
    }
}

#[test]
fn however_somebody_comes_in_safety_is_asked_about_first() {
    let young = ReferralDraft { variant: Some(Variant::YoungPerson), ..ReferralDraft::default() };
    assert_eq!(Step::Who.next(&young), Step::Safe);
}

#[test]
fn the_questions_of_each_variant_come_in_their_order() {
    let steps = |draft: &ReferralDraft| path(draft).iter().map(|step| step.word()).collect::<Vec<_>>().join(" ");
    let rest = "help about where hub contact care times language working talk check";
    let [parent, _, young, other] = &examples()[..] else { panic!("four examples") };
    assert_eq!(steps(parent), format!("safe who {rest}"));
    assert_eq!(steps(young), format!("safe who age {}", rest.replace(" care times", "")));
    assert_eq!(steps(other), format!("safe who agreement you {rest}"));
    let under = ReferralDraft { age: Some(AgeBand::Under), ..young.clone() };
    assert_eq!(steps(&under), "safe who age too-young");
    let without = ReferralDraft { family_agrees: Some(Answer::No), ..other.clone() };
    assert_eq!(steps(&without), "safe who agreement not-agreed");
    assert_eq!(Step::Check.progress(parent), Some((13, 13)));
}

#[test]
fn posting_one_step_leaves_the_answers_of_the_others() {
    let mut draft = examples()[0].clone();
    let form: Form =
        [("name", " Alex "), ("children[0].stage", "teens"), ("children[1].stage", "elephant")].into_iter().collect();
    assert!(!apply(&mut draft, Step::About, &form));
    assert_eq!(draft.name, "Alex");
    assert_eq!(draft.children, [Child::from(ChildAge::Teens), Child::default()]);
    assert_eq!(draft.phone, examples()[0].phone);
}

#[test]
fn a_child_is_added_changed_and_removed_and_the_others_stay() {
    let mut draft = ReferralDraft::default();
    let mut post = |fields: &[(&str, &str)]| {
        let stay = apply(&mut draft, Step::About, &fields.iter().copied().collect());
        (stay, draft.children.clone())
    };
    let one = ("children[0].name", "Jo");
    let (stay, children) = post(&[one, ("children[0].stage", "baby"), ("go", "add")]);
    assert!(stay);
    assert_eq!(children, [Child { name: "Jo".to_owned(), stage: Some(ChildAge::Baby) }, Child::default()]);
    let second = [("children[1].name", "Al"), ("children[1].stage", "teens")];
    let (stay, children) = post(&[one, ("children[0].stage", "early-years"), second[0], second[1]]);
    assert!(!stay);
    assert_eq!(children[0].stage, Some(ChildAge::EarlyYears));
    let (stay, children) = post(&[one, ("children[0].stage", "early-years"), second[0], second[1], ("go", "remove-0")]);
    assert!(stay);
    assert_eq!(children, [Child { name: "Al".to_owned(), stage: Some(ChildAge::Teens) }]);
}

#[test]
fn what_was_meant_takes_the_place_of_what_was_typed_once_it_is_accepted() {
    let mut draft = ReferralDraft::default();
    apply(&mut draft, Step::Where, &[("postcode", "NG18 OZZ")].into_iter().collect());
    assert_eq!(draft.postcode, "NG18 OZZ");
    apply(&mut draft, Step::Where, &[("postcode", "NG18 OZZ"), ("postcode-meant", "NG18 0ZZ")].into_iter().collect());
    assert_eq!(draft.postcode, "NG18 0ZZ");
}

#[test]
fn the_first_open_step_is_where_something_is_missing() {
    let hub = Hub { id: "hawtonville".to_owned(), ..Hub::default() };
    let partner = Partner { id: "school".to_owned(), ..Partner::default() };
    let rules = Rules { hubs: &[hub], partners: &[partner] };
    let draft = examples()[0].clone();
    assert_eq!(first_open(&draft, &rules), Step::Check);
    let young = ReferralDraft { variant: Some(Variant::YoungPerson), ..draft.clone() };
    assert_eq!(first_open(&young, &rules), Step::Age);
    let under = ReferralDraft { age: Some(AgeBand::Under), ..young };
    assert_eq!(first_open(&under, &rules), Step::Age);
    let nameless = ReferralDraft { name: String::new(), ..draft };
    assert_eq!(first_open(&nameless, &rules), Step::About);
}

proptest! {
    #[test]
    fn whatever_is_posted_to_a_step_changes_only_what_it_asks(
        step in 0usize..20,
        fields in prop::collection::vec(("[a-z_\\[\\]0-9.]{1,18}", "\\PC{0,20}"), 0..8),
        known in prop::collection::vec(("variant|age|help|words|name|postcode|hub|contact|phone|never|slots|partners|agree|go|children\\[0\\]\\.stage", "yes|no|call|come-back|teens|add|remove-0|NG18 OZZ|2026-11-24T09:30|\\PC{0,12}"), 0..8),
    ) {
        let step = Step::ALL[step];
        let before = examples()[3].clone();
        let mut after = before.clone();
        let form: Form = fields.into_iter().chain(known).collect();
        apply(&mut after, step, &form);
        let value = |draft: &ReferralDraft| serde_json::to_value(draft).unwrap_or_default();
        let (before, after) = (value(&before), value(&after));
        for (name, value) in before.as_object().into_iter().flatten() {
            if !step.fields().contains(&name.as_str()) {
                prop_assert_eq!(value, &after[name], "{} changed {}", step.word(), name);
            }
        }
    }
}
