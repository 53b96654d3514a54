//! What a posted form does to a draft.

use super::Step;
use crate::{
    form::Form,
    referral::{
        AccessNeed, AgeBand, Answer, Child, ChildAge, ContactWay, DayPart, ReferralDraft, Role, Variant, limits,
    },
    times,
    topic::Topic,
};

/// Puts what was posted from `step` into the draft. Fields of other steps stay as they are, and a
/// choice that is not on offer counts as not made. Returns whether the person wants to stay on the page:
/// they added or removed a child.
pub fn apply(draft: &mut ReferralDraft, step: Step, form: &Form) -> bool {
    let chosen = |name: &str| form.get(name).and_then(Answer::from_word);
    match step {
        Step::Safe => draft.safe_now = chosen("safe_now"),
        Step::Who => draft.variant = form.get("variant").and_then(Variant::from_word),
        Step::Age => draft.age = form.get("age").and_then(AgeBand::from_word),
        Step::Agreement => draft.family_agrees = chosen("family_agrees"),
        Step::You => {
            draft.role = form.get("role").and_then(Role::from_word);
            draft.asker_name = form.text("asker_name");
            draft.asker_work = form.text("asker_work");
            draft.asker_phone = meant(form, "asker_phone");
            draft.asker_email = form.text("asker_email");
        }
        Step::Help => {
            draft.help = many(form, "help", Topic::from_word);
            draft.words = form.text("words");
            // One box for the whole plan, which holds the ids of its needs.
            draft.plan = form.values("plan").flat_map(str::split_whitespace).map(str::to_owned).collect();
        }
        Step::About => return about(draft, form),
        Step::Where => draft.postcode = meant(form, "postcode"),
        Step::Hub => draft.hub = form.text("hub"),
        Step::Contact => {
            draft.contact = many(form, "contact", ContactWay::from_word);
            draft.phone = meant(form, "phone");
            draft.email = form.text("email");
            draft.address = form.text("address");
            draft.through = form.text("through");
            draft.never = many(form, "never", ContactWay::from_word);
        }
        Step::Care => {
            draft.say_who = chosen("say_who");
            draft.say_instead = form.text("say_instead");
            draft.leave_message = chosen("leave_message");
            draft.pick_up = form.text("pick_up");
            draft.code_word = form.text("code_word");
        }
        Step::Times => {
            draft.any_time = many(form, "any_time", DayPart::from_word);
            draft.slots = form.values("slots").filter(|slot| times::read(slot).is_some()).map(str::to_owned).collect();
            draft.good_times = form.text("good_times");
        }
        Step::Language => {
            draft.interpreter = form.text("interpreter");
            draft.access = many(form, "access", AccessNeed::from_word);
            draft.access_other = form.text("access_other");
        }
        Step::Working => draft.working_well = form.text("working_well"),
        Step::Talk => draft.partners = form.values("partners").map(str::to_owned).collect(),
        Step::Check => draft.agree = form.get("agree").is_some(),
        Step::Urgent | Step::TooYoung | Step::NotAgreed | Step::Sent => {}
    }
    false
}

fn many<T>(form: &Form, name: &str, read: fn(&str) -> Option<T>) -> Vec<T> {
    form.values(name).filter_map(read).collect()
}

/// What was typed, or what the person was asked about and accepted instead.
fn meant(form: &Form, name: &str) -> String {
    let accepted = form.text(&format!("{name}-meant"));
    if accepted.is_empty() { form.text(name) } else { accepted }
}

/// The name, and the children as they stand on the page; then one more or one less if a button says so.
fn about(draft: &mut ReferralDraft, form: &Form) -> bool {
    draft.name = form.text("name");
    draft.children = (0..limits::CHILDREN)
        .map_while(|place| {
            let name = format!("children[{place}].name");
            let stage = format!("children[{place}].stage");
            form.0
                .iter()
                .any(|(field, _)| *field == name || *field == stage)
                .then(|| Child { name: form.text(&name), stage: form.get(&stage).and_then(ChildAge::from_word) })
        })
        .collect();
    match form.get("go") {
        Some("add") => {
            if draft.children.len() < limits::CHILDREN {
                draft.children.push(Child::default());
            }
            true
        }
        Some(go) => match go.strip_prefix("remove-").and_then(|place| place.parse::<usize>().ok()) {
            Some(place) if place < draft.children.len() => {
                draft.children.remove(place);
                true
            }
            _ => false,
        },
        None => false,
    }
}
