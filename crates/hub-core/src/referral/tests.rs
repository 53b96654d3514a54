use super::*;
use crate::{
    email,
    field_error::Code,
    site::{Hub, Partner},
    times,
};
use proptest::prelude::*;

fn hubs() -> Vec<Hub> {
    vec![Hub { id: "hawtonville".to_owned(), ..Hub::default() }]
}

fn partners() -> Vec<Partner> {
    vec![Partner { id: "school".to_owned(), ..Partner::default() }]
}

fn errors(draft: &ReferralDraft) -> Vec<FieldError> {
    draft.errors(&Rules { hubs: &hubs(), partners: &partners() })
}

fn validate(draft: &ReferralDraft) -> Result<Referral, Vec<FieldError>> {
    draft.validate(&Rules { hubs: &hubs(), partners: &partners() })
}

fn codes(draft: &ReferralDraft) -> Vec<(String, Code)> {
    errors(draft).into_iter().map(|error| (error.field, error.code)).collect()
}

fn wrong(field: &str, code: Code) -> (String, Code) {
    (field.to_owned(), code)
}

#[test]
fn the_examples_obey_every_rule_and_show_every_variant() {
    for example in examples() {
        assert_eq!(errors(&example), []);
    }
    for variant in Variant::ALL {
        assert!(examples().iter().any(|example| example.asking() == *variant), "{}", variant.word());
    }
}

#[test]
fn an_empty_request_names_everything_that_is_missing_in_the_order_of_the_questions() {
    let fields = |draft: &ReferralDraft| errors(draft).into_iter().map(|error| error.field).collect::<Vec<_>>();
    assert_eq!(
        fields(&ReferralDraft::default()),
        ["safe_now", "help", "name", "children", "hub", "contact", "say_who", "agree"]
    );
    let young = ReferralDraft { variant: Some(Variant::YoungPerson), ..ReferralDraft::default() };
    assert_eq!(fields(&young), ["safe_now", "age", "help", "name", "hub", "contact", "say_who", "agree"]);
    let other = ReferralDraft { variant: Some(Variant::SomeoneElse), ..ReferralDraft::default() };
    assert_eq!(
        fields(&other)[..5],
        ["safe_now", "family_agrees", "role", "asker_name", "asker_phone"].map(str::to_owned)
    );
}

#[test]
fn who_is_too_young_or_has_not_asked_the_family_is_refused() {
    let young = ReferralDraft { age: Some(AgeBand::Under), ..examples()[2].clone() };
    assert_eq!(codes(&young), [wrong("age", Code::Refused)]);
    for answer in [Answer::No, Answer::NotSure] {
        let other = ReferralDraft { family_agrees: Some(answer), ..examples()[3].clone() };
        assert_eq!(codes(&other), [wrong("family_agrees", Code::Refused)]);
    }
}

#[test]
fn each_way_of_contact_needs_what_it_takes() {
    let contact = ContactWay::ALL.iter().copied().filter(|way| *way != ContactWay::ComeBack).collect();
    let mut draft = ReferralDraft { contact, ..examples()[0].clone() };
    draft.phone = "0".to_owned();
    draft.email = "sam@".to_owned();
    draft.leave_message = None;
    assert_eq!(
        codes(&draft),
        [
            wrong("phone", Code::Invalid),
            wrong("email", Code::Invalid),
            wrong("address", Code::Missing),
            wrong("through", Code::Missing),
            wrong("leave_message", Code::Missing),
        ]
    );
}

#[test]
fn to_come_back_stands_alone_and_needs_nothing_else() {
    for example in examples() {
        let alone = ReferralDraft { contact: vec![ContactWay::ComeBack], say_who: None, ..example.clone() };
        assert_eq!(codes(&alone), []);
        let both = ReferralDraft { contact: vec![ContactWay::ComeBack, ContactWay::Email], ..example };
        assert!(codes(&both).contains(&wrong("contact", Code::Conflict)));
    }
}

#[test]
fn only_a_young_person_may_ask_without_a_way_to_be_answered() {
    for example in examples() {
        let away = ReferralDraft { contact: vec![ContactWay::ComeBack], ..example.clone() };
        let young = away.asking() == Variant::YoungPerson;
        assert_eq!(away.unanswerable(false).is_none(), young);
        assert_eq!(away.unanswerable(true), None);
        let reachable = ReferralDraft { contact: vec![ContactWay::Email], ..example };
        assert_eq!(reachable.unanswerable(false), None);
    }
}

#[test]
fn a_young_person_need_not_say_more_than_that_they_are_old_enough() {
    let draft = ReferralDraft { age: Some(AgeBand::Unsaid), ..examples()[2].clone() };
    assert_eq!(codes(&draft), []);
}

#[test]
fn a_way_cannot_be_wanted_and_forbidden() {
    let draft = ReferralDraft { never: vec![ContactWay::Text, ContactWay::Letter], ..examples()[0].clone() };
    assert_eq!(codes(&draft), [wrong("never", Code::Conflict)]);
}

#[test]
fn a_hub_a_partner_or_a_time_that_is_not_on_offer_is_refused() {
    let example = || examples()[1].clone();
    for (draft, field) in [
        (ReferralDraft { hub: "atlantis".to_owned(), ..example() }, "hub"),
        (ReferralDraft { partners: vec!["neighbours".to_owned()], ..example() }, "partners"),
        (ReferralDraft { slots: vec!["2026-11-24T03:00".to_owned()], ..example() }, "slots"),
        (ReferralDraft { plan: vec!["<b>".to_owned()], ..example() }, "plan"),
    ] {
        assert_eq!(codes(&draft), [wrong(field, Code::Unknown)]);
    }
}

#[test]
fn a_letter_for_a_digit_is_a_question_and_not_a_fault() {
    let draft =
        ReferralDraft { postcode: "NG24 OZZ".to_owned(), phone: "O1632 960 123".to_owned(), ..examples()[0].clone() };
    let meant: Vec<_> = errors(&draft).into_iter().map(|error| (error.field, error.code, error.meant)).collect();
    assert_eq!(
        meant,
        [
            ("postcode".to_owned(), Code::Unsure, Some("NG24 0ZZ".to_owned())),
            ("phone".to_owned(), Code::Unsure, Some("01632 960 123".to_owned())),
        ]
    );
}

#[test]
fn text_is_limited_by_characters_and_not_by_bytes_and_says_by_how_many() {
    let words = |count: usize| ReferralDraft { words: "ن".repeat(count), ..examples()[0].clone() };
    assert_eq!(errors(&words(limits::WORDS)), []);
    let over = errors(&words(limits::WORDS + 7));
    assert_eq!((over[0].field.as_str(), over[0].code, over[0].over), ("words", Code::TooLong, Some(7)));
    let lines = ReferralDraft { words: "a\r\n".repeat(limits::WORDS / 2), ..examples()[0].clone() };
    assert_eq!(errors(&lines), [], "the end of a line counts more than one");
}

#[test]
fn what_was_typed_is_kept_beside_the_usual_form() -> Result<(), Vec<FieldError>> {
    let draft =
        ReferralDraft { phone: "(01632) 960-123".to_owned(), postcode: "ng244aa".to_owned(), ..examples()[0].clone() };
    let referral = validate(&draft)?;
    assert_eq!(referral.request.phone, "(01632) 960-123");
    assert_eq!(referral.phone_normalised.as_deref(), Some("+441632960123"));
    assert_eq!(referral.postcode_normalised.as_deref(), Some("NG24 4AA"));
    Ok(())
}

#[test]
fn what_does_not_belong_to_the_variant_or_the_ways_of_contact_is_not_sent() -> Result<(), Vec<FieldError>> {
    let mut draft = examples()[3].clone();
    draft.variant = Some(Variant::YoungPerson);
    draft.age = Some(AgeBand::To17);
    draft.contact = vec![ContactWay::ComeBack];
    draft.phone = "01632 960 123".to_owned();
    draft.good_times = "evenings".to_owned();
    let sent = validate(&draft)?.request;
    assert_eq!((sent.asker_name.as_str(), sent.family_agrees, sent.role), ("", None, None));
    assert_eq!((sent.phone.as_str(), sent.through.as_str(), sent.good_times.as_str()), ("", "", ""));
    assert_eq!((sent.children.len(), sent.say_who), (0, None));
    Ok(())
}

#[test]
fn a_child_may_be_written_as_the_word_of_its_age() -> Result<(), serde_json::Error> {
    let draft: ReferralDraft =
        serde_json::from_str(r#"{"children":["baby",{"name":"Jo","stage":"teens"},{"stage":"prefer-not-to-say"}]}"#)?;
    assert_eq!(draft.children[0], Child::from(ChildAge::Baby));
    assert_eq!(draft.children[1].name, "Jo");
    assert_eq!(draft.children[2].stage, Some(ChildAge::Unsaid));
    assert!(serde_json::from_str::<ReferralDraft>(r#"{"children":["elephant"]}"#).is_err());
    assert!(serde_json::from_str::<ReferralDraft>(r#"{"children":[{"age":3}]}"#).is_err());
    Ok(())
}

#[test]
fn the_headline_warns_before_anybody_calls() -> Result<(), Vec<FieldError>> {
    let headline = validate(&examples()[1])?.headline();
    assert!(headline.danger && headline.care.secret && headline.care.no_message && headline.care.code_word);
    assert_eq!(headline.care.never, [ContactWay::Letter, ContactWay::Call]);
    assert_eq!(headline.children, [Stage::SchoolAge]);
    let young = validate(&examples()[2])?.headline();
    assert_eq!((young.variant, young.children), (Some(Variant::YoungPerson), vec![Stage::Teens]));
    assert!(!young.care.secret, "nobody is called, so that there is nothing to keep secret");
    Ok(())
}

fn json_len(value: &impl Serialize) -> usize {
    serde_json::to_vec(value).map_or(usize::MAX, |bytes| bytes.len())
}

/// A request with everything that can be given, each text being `text`.
fn fullest(text: &str, words: &str) -> ReferralDraft {
    let text = text.to_owned();
    let of = |limit: usize| text.chars().cycle().take(limit).collect::<String>();
    let slots = (0..times::DAYS)
        .flat_map(|day| {
            times::HALF_HOURS
                .map(move |half_hour| format!("2026-11-{:02}T{:02}:{:02}", day + 1, half_hour / 2, half_hour % 2 * 30))
        })
        .collect();
    ReferralDraft {
        variant: Some(Variant::SomeoneElse),
        safe_now: Some(Answer::NotSure),
        family_agrees: Some(Answer::Yes),
        role: Some(Role::Professional),
        asker_name: of(limits::SHORT),
        asker_work: of(limits::LINE),
        asker_phone: "+44 (0)1632 960 123".to_owned(),
        asker_email: format!("{}@example.org", "x".repeat(email::CHARACTERS - 12)),
        help: Topic::ALL.to_vec(),
        words: words.to_owned(),
        plan: (0..limits::PLAN).map(|number| format!("need-with-a-long-name-{number}")).collect(),
        name: of(limits::SHORT),
        children: vec![Child { name: of(limits::CHILD_NAME), stage: Some(ChildAge::Unsaid) }; limits::CHILDREN],
        postcode: "NG24 4AA".to_owned(),
        hub: "hawtonville".to_owned(),
        contact: vec![ContactWay::Call, ContactWay::Text, ContactWay::Email, ContactWay::Through],
        never: vec![ContactWay::Letter],
        phone: "+44 (0)1632 960 123".to_owned(),
        email: format!("{}@example.org", "x".repeat(email::CHARACTERS - 12)),
        through: of(limits::LINE),
        say_who: Some(Answer::NotSure),
        say_instead: of(limits::LINE),
        leave_message: Some(Answer::NotSure),
        pick_up: of(limits::LINE),
        code_word: of(limits::SHORT),
        any_time: DayPart::ALL.to_vec(),
        slots,
        good_times: of(limits::NOTE),
        interpreter: of(limits::SHORT),
        access: AccessNeed::ALL.to_vec(),
        access_other: of(limits::NOTE),
        working_well: of(limits::NOTE),
        partners: vec!["school".to_owned()],
        agree: true,
        ..ReferralDraft::default()
    }
}

#[test]
fn the_fullest_request_in_latin_letters_is_accepted_and_fits() -> Result<(), Vec<FieldError>> {
    let referral = validate(&fullest("a", &"b".repeat(limits::WORDS)))?;
    assert!(json_len(&referral) < 16 * 1024 - 4, "{}", json_len(&referral));
    assert!(json_len(&referral.headline()) < 1024 - 2, "{}", json_len(&referral.headline()));
    Ok(())
}

#[test]
fn where_all_texts_together_are_too_much_the_longest_is_told() {
    let draft = fullest("ਸ਼", &"ਪੰਜਾਬੀ".repeat(500));
    let told = errors(&draft);
    assert_eq!(told.len(), 1);
    assert_eq!((told[0].field.as_str(), told[0].code), ("words", Code::TooLong));
    assert!(told[0].over.is_some_and(|over| over > 0 && over < 2000));
}

proptest! {
    #[test]
    fn every_request_that_is_accepted_fits_the_sealed_parts(letters in "\\PC{1,3}", words in "\\PC{0,2000}", full in 0usize..4) {
        let words = if full == 0 { words } else { words.chars().chain("\"\\\n".chars().cycle()).take(500 * full).collect() };
        if let Ok(referral) = validate(&fullest(&letters, &words)) {
            prop_assert!(json_len(&referral) < 16 * 1024 - 4, "{}", json_len(&referral));
            prop_assert!(json_len(&referral.headline()) < 1024 - 2, "{}", json_len(&referral.headline()));
        }
    }

    #[test]
    fn a_request_that_was_accepted_is_accepted_again(words in "\\PC{0,60}", name in ".{0,90}", phone in "[0-9 ()+-]{0,16}", which in 0usize..4) {
        let draft = ReferralDraft { words, name, phone, ..examples()[which].clone() };
        if let Ok(referral) = validate(&draft) {
            prop_assert_eq!(validate(&referral.request), Ok(referral.clone()));
        }
    }

    #[test]
    fn browser_and_server_find_the_same_faults(words in ".{0,60}", name in ".{0,90}", phone in ".{0,16}", postcode in "[A-Z0-9 ]{0,9}", slot in "\\PC{0,16}", which in 0usize..4) {
        // What the browser checks is the draft; what the server checks has been JSON on the way.
        let draft = ReferralDraft { words, name, phone, postcode, slots: vec![slot], ..examples()[which].clone() };
        let sent = serde_json::to_string(&draft).unwrap_or_default();
        let arrived: ReferralDraft = serde_json::from_str(&sent).unwrap_or_default();
        prop_assert_eq!(&arrived, &draft);
        prop_assert_eq!(errors(&arrived), errors(&draft));
    }
}
