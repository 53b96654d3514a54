//! What the checklist promises, whatever people answer and in whatever order.

use super::*;
use crate::form::Form;
use proptest::prelude::*;

fn question(id: &str, danger: bool, need: &str, stages: &[Stage], audiences: &[Audience]) -> Question {
    Question {
        id: id.to_owned(),
        text: id.to_owned(),
        hint: None,
        young_text: None,
        young_hint: None,
        stages: stages.to_vec(),
        audiences: audiences.to_vec(),
        need_when: if id.ends_with("fine") { Answer::No } else { Answer::Yes },
        needs: vec![need.to_owned()],
        danger,
        call: if danger { vec!["999".to_owned()] } else { Vec::new() },
    }
}

fn need(id: &str, danger: bool) -> Need {
    Need {
        id: id.to_owned(),
        title: id.to_owned(),
        first_step: String::new(),
        page: String::new(),
        help: String::new(),
        danger,
        call: Vec::new(),
        young_title: None,
        young_first_step: None,
        young_page: None,
        young_help: None,
    }
}

fn topic(id: &str, questions: Vec<Question>) -> ChecklistTopic {
    ChecklistTopic {
        id: id.to_owned(),
        title: id.to_owned(),
        hint: None,
        young_title: None,
        young_hint: None,
        order: 0,
        stages: Vec::new(),
        audiences: Vec::new(),
        questions,
    }
}

fn checklist() -> Checklist {
    Checklist {
        topics: vec![
            topic(
                "sleep",
                vec![
                    question("cot", false, "safe-sleep", &[Stage::Baby], &[]),
                    question("nights", false, "sleep", &[], &[Audience::Parents]),
                    question("rest-fine", false, "sleep", &[], &[]),
                ],
            ),
            topic(
                "safety",
                vec![
                    question("online", false, "online", &[Stage::Teens], &[]),
                    question("hurt", true, "unsafe", &[], &[]),
                    question("home-fine", true, "unsafe", &[], &[Audience::YoungPeople]),
                ],
            ),
        ],
        needs: vec![
            need("sleep", false),
            need("safe-sleep", false),
            need(ALWAYS, false),
            need("online", false),
            need("unsafe", true),
        ],
    }
}

fn form(pairs: &[(&str, &str)]) -> Form {
    pairs.iter().copied().collect()
}

/// A walk: each pair chooses what is posted at the place where the person then is.
fn walk(session: &mut Session, steps: &[(u8, u8)]) {
    let checklist = checklist();
    for (kind, choice) in steps {
        let posted = match (kind % 8, session.place(&checklist)) {
            (6, _) => form(&[("go", "back")]),
            (7, _) => form(&[
                ("go", "change"),
                ("at", ["topics", "people", "cot", "hurt", "nowhere"][usize::from(*choice) % 5]),
            ]),
            (_, Place::Topics) => form(&[
                ("at", "topics"),
                ("topics", ["sleep", "safety", "not-sure", "unknown"][usize::from(*choice) % 4]),
            ]),
            (_, Place::People) => form(&[
                ("at", "people"),
                ("people", ["baby", "teens", "me", "pregnancy", ""][usize::from(*choice) % 5]),
            ]),
            (_, Place::Question(id)) => {
                form(&[("at", &id), ("reply", ["yes", "no", "not-sure"][usize::from(*choice) % 3])])
            }
            (_, Place::Danger(_) | Place::Plan) => form(&[("go", "carry-on")]),
        };
        session.post(&checklist, &posted);
    }
}

/// Answers what is asked until the plan comes; returns how many posts it took.
fn finish(session: &mut Session) -> usize {
    let checklist = checklist();
    for posts in 0..50 {
        let posted = match session.place(&checklist) {
            Place::Plan => return posts,
            Place::Topics => form(&[("at", "topics"), ("topics", "not-sure")]),
            Place::People => form(&[("at", "people"), ("people", "baby")]),
            Place::Question(id) => form(&[("at", &id), ("reply", "no")]),
            Place::Danger(_) => form(&[("go", "carry-on")]),
        };
        assert!(session.post(&checklist, &posted));
    }
    panic!("the plan never came: {session:?}");
}

#[test]
fn the_rules_of_the_example_are_sound_and_broken_ones_are_named() {
    assert_eq!(checklist().problems(), Vec::<String>::new());
    let mut broken = checklist();
    broken.topics[0].questions[0].needs = vec!["nothing".to_owned()];
    broken.topics[1].questions[1].call.clear();
    broken.topics[1].questions[2].id = "cot".to_owned();
    broken.topics[1].stages = vec![Stage::Pregnancy];
    let problems = broken.problems().join("\n");
    for part in [
        "`cot` stands twice",
        "`nothing`, which is not in",
        "`hurt` is about danger",
        "asked the question `online`",
        "need `safe-sleep`",
    ] {
        assert!(problems.contains(part), "{part} is not in:\n{problems}");
    }
}

#[test]
fn a_danger_answer_shows_who_to_call_at_once_and_lets_the_person_go_on() {
    let checklist = checklist();
    for reply in ["yes", "not-sure"] {
        let mut session = Session::default();
        session.post(&checklist, &form(&[("at", "topics"), ("topics", "sleep"), ("topics", "safety")]));
        session.post(&checklist, &form(&[("at", "people"), ("people", "baby")]));
        assert_eq!(session.place(&checklist), Place::Question("hurt".to_owned()), "danger is asked first");
        session.post(&checklist, &form(&[("at", "hurt"), ("reply", reply)]));
        assert_eq!(session.place(&checklist), Place::Danger("hurt".to_owned()));
        session.post(&checklist, &form(&[("go", "carry-on")]));
        assert_eq!(session.place(&checklist), Place::Question("cot".to_owned()));
    }
}

#[test]
fn an_empty_form_answers_nothing_and_changes_nothing() {
    let checklist = checklist();
    let mut session = Session::default();
    assert!(!session.post(&checklist, &form(&[("at", "topics")])));
    assert!(!session.post(&checklist, &form(&[])));
    assert_eq!(session, Session::default());
}

#[test]
fn back_leads_through_every_question_to_the_first() {
    let checklist = checklist();
    let mut session = Session::default();
    finish(&mut session);
    let mut places = 0;
    while session.place(&checklist) != Place::Topics {
        assert!(session.post(&checklist, &form(&[("go", "back")])));
        places += 1;
        assert!(places < 20);
    }
    assert_eq!(session.before(&checklist), None);
}

proptest! {
    #[test]
    fn there_is_no_dead_end(steps in prop::collection::vec((any::<u8>(), any::<u8>()), 0..30)) {
        let mut session = Session::default();
        walk(&mut session, &steps);
        finish(&mut session);
    }

    #[test]
    fn every_question_can_be_reached(index in 0usize..6) {
        let checklist = checklist();
        let wanted = checklist.topics.iter().flat_map(|topic| &topic.questions).nth(index).map(|question| question.id.clone());
        let everybody = Stage::ALL.iter().map(|stage| Answers { stages: [*stage].into(), ..Answers::default() })
            .chain([Answers { young: true, ..Answers::default() }]);
        let reached = everybody.flat_map(|answers| {
            let answers = Answers { topics: ["sleep".to_owned(), "safety".to_owned()].into(), ..answers };
            checklist.questions(&answers).into_iter().map(|question| question.id.clone()).collect::<Vec<_>>()
        }).any(|id| Some(id) == wanted);
        prop_assert!(reached);
    }

    #[test]
    fn a_plan_is_never_empty_and_has_danger_first(steps in prop::collection::vec((any::<u8>(), any::<u8>()), 0..40)) {
        let checklist = checklist();
        let mut session = Session::default();
        walk(&mut session, &steps);
        let plan = checklist.plan(&session.answers);
        prop_assert!(!plan.is_empty());
        let calm = plan.iter().position(|card| !card.need.danger).unwrap_or(plan.len());
        prop_assert!(plan[calm..].iter().all(|card| !card.need.danger));
        prop_assert_eq!(plan.last().map(|card| card.need.id.as_str()), Some(ALWAYS));
        prop_assert!(plan.iter().all(|card| card.need.id == ALWAYS || !card.because.is_empty()));
    }

    #[test]
    fn not_sure_counts_as_a_need(steps in prop::collection::vec((any::<u8>(), any::<u8>()), 0..30)) {
        let checklist = checklist();
        let mut session = Session::default();
        walk(&mut session, &steps);
        finish(&mut session);
        for question in checklist.questions(&session.answers) {
            let mut unsure = session.answers.clone();
            unsure.replies.insert(question.id.clone(), Answer::NotSure);
            let plan = checklist.plan(&unsure);
            prop_assert!(question.needs.iter().all(|need| plan.iter().any(|card| card.need.id == *need)));
        }
    }

    #[test]
    fn an_answer_can_change_without_losing_the_others(steps in prop::collection::vec((any::<u8>(), any::<u8>()), 0..30), pick in any::<prop::sample::Index>()) {
        let checklist = checklist();
        let mut session = Session::default();
        walk(&mut session, &steps);
        finish(&mut session);
        let asked: Vec<String> = checklist.questions(&session.answers).iter().map(|question| question.id.clone()).collect();
        prop_assume!(!asked.is_empty());
        let changed = pick.get(&asked);
        let before = session.answers.clone();
        session.post(&checklist, &form(&[("go", "change"), ("at", changed)]));
        prop_assert_eq!(session.place(&checklist), Place::Question(changed.clone()));
        session.post(&checklist, &form(&[("at", changed), ("reply", "not-sure")]));
        for (id, reply) in &before.replies {
            prop_assert!(id == changed || session.answers.replies.get(id) == Some(reply));
        }
        finish(&mut session);
        prop_assert_eq!(session.place(&checklist), Place::Plan);
    }

    #[test]
    fn the_plan_does_not_depend_on_the_order_of_the_answers(replies in prop::collection::vec(0u8..3, 4)) {
        let checklist = checklist();
        let base = Answers { topics: ["sleep".to_owned(), "safety".to_owned()].into(), stages: [Stage::Baby].into(), ..Answers::default() };
        let ids: Vec<String> = checklist.questions(&base).iter().map(|question| question.id.clone()).collect();
        let answer = |order: Vec<usize>| {
            let mut session = Session { answers: base.clone(), at: None };
            for index in order {
                if let (Some(id), Some(reply)) = (ids.get(index), replies.get(index)) {
                    session.post(&checklist, &form(&[("at", id), ("reply", ["yes", "no", "not-sure"][usize::from(*reply)])]));
                }
            }
            checklist.plan(&session.answers).into_iter().map(|card| card.need.id.clone()).collect::<Vec<_>>()
        };
        prop_assert_eq!(answer((0..ids.len()).collect()), answer((0..ids.len()).rev().collect()));
    }
}
