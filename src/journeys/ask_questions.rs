//! What each step of a request asks.

use super::ask_parts::{Field, Part};
use crate::{
    components::Choice,
    i18n::{Words, use_words},
    journey::Asking,
    kit::Kit,
};
use hub_core::{
    ask::Step,
    field_error::FieldError,
    page::Audience,
    place::By,
    referral::{
        ANY_HUB, AccessNeed, AgeBand, Answer, ChildAge, ContactWay, DayPart, ReferralDraft, Role, Variant, limits,
    },
    topic::Topic,
};

/// The parts of `step`. The last two pages have views of their own.
pub(super) fn questions(step: Step, asking: &Asking, kit: &Kit, words: &Words, errors: &[FieldError]) -> Vec<Part> {
    let draft = &asking.draft;
    let page = Page { draft, variant: draft.asking(), kit, words, errors };
    match step {
        Step::Safe => {
            vec![page.radios(
                "safe_now",
                "ask-safe-title",
                page.choices("ask-safe", Answer::WORDS),
                answer(draft.safe_now),
                true,
            )]
        }
        Step::Urgent => page.urgent(),
        Step::Who => {
            let chosen = one(draft.variant.map(Variant::word));
            vec![page.radios("variant", "ask-who-title", page.choices("variant", Variant::WORDS), chosen, true)]
        }
        Step::Age => {
            vec![page.radios("age", "ask-age-title", ages(kit, words), one(draft.age.map(AgeBand::word)), true)]
        }
        Step::TooYoung => page.stop(
            ["ask-too-young-title", "ask-too-young-lead", "ask-too-young-who"],
            &["999", "childline", "nhs-111"],
            "/young-people",
            "young-people",
        ),
        Step::Agreement => {
            let choices = page.choices("ask-agreement", &["yes", "no"]);
            vec![page.radios("family_agrees", "ask-agreement-title", choices, answer(draft.family_agrees), true)]
        }
        Step::NotAgreed => page.stop(
            ["ask-not-agreed-title", "ask-not-agreed-lead", "ask-not-agreed-what"],
            &["999", "childrens-services", "nspcc"],
            "/",
            "ask-sent-home",
        ),
        Step::You => page.you(),
        Step::Help => page.help(asking),
        Step::About => page.about(),
        Step::Where => {
            let mut parts = vec![page.title("ask-where-title")];
            parts.extend(page.number("postcode", "ask-postcode", &draft.postcode, "text", "short"));
            parts
        }
        Step::Hub => page.hub(asking),
        Step::Contact => page.contact(),
        Step::Care => page.care(),
        Step::Times => page.times(asking),
        Step::Language => page.language(),
        Step::Working => {
            vec![page.title("ask-working-title"), page.lines("working_well", "ask-working", &draft.working_well, 4)]
        }
        Step::Talk => page.talk(),
        Step::Check | Step::Sent => Vec::new(),
    }
}

/// The choices of an enumeration whose labels are Fluent messages `prefix-word`, and their hints
/// `prefix-word-hint` where there are any, in the words for who is asking.
pub fn choices(prefix: &str, list: &[&'static str], variant: Variant) -> Vec<Choice> {
    let messages = use_words();
    list.iter()
        .map(|word| {
            let key = format!("{prefix}-{word}");
            let hint = format!("{key}-hint");
            Choice {
                value: (*word).to_owned(),
                label: messages.asked(&key, variant),
                hint: messages.has(&hint).then(|| messages.asked(&hint, variant)),
            }
        })
        .collect()
}

/// The ages of young people, which begin where the council says.
fn ages(kit: &Kit, words: &Words) -> Vec<Choice> {
    AgeBand::WORDS.iter().map(|band| Choice::new(*band, age(band, kit, words))).collect()
}

/// How old somebody is, in words.
pub fn age(band: &str, kit: &Kit, words: &Words) -> String {
    words.with(&format!("age-{band}"), &[("min", kit.young_person_min_age.into())])
}

fn one(chosen: Option<&'static str>) -> Vec<String> {
    chosen.map(str::to_owned).into_iter().collect()
}

fn answer(chosen: Option<Answer>) -> Vec<String> {
    one(chosen.map(Answer::word))
}

fn many<T: Copy>(chosen: &[T], word: fn(T) -> &'static str) -> Vec<String> {
    chosen.iter().map(|value| word(*value).to_owned()).collect()
}

/// What every question needs to know.
struct Page<'a> {
    draft: &'a ReferralDraft,
    variant: Variant,
    kit: &'a Kit,
    words: &'a Words,
    errors: &'a [FieldError],
}

impl Page<'_> {
    fn say(&self, key: &str) -> String {
        self.words.asked(key, self.variant)
    }

    fn title(&self, key: &str) -> Part {
        Part::Title(self.say(key))
    }

    fn field(&self, name: &str, key: &str) -> Field {
        let hint = format!("{}-hint", key.trim_end_matches("-title"));
        let hint = self.words.has(&hint).then(|| self.say(&hint));
        let room = limits::of(name).map(|count| self.words.with("up-to", &[("count", count.into())]));
        let hint = match (hint, room) {
            (Some(hint), Some(room)) => Some(format!("{hint} {room}")),
            (hint, room) => hint.or(room),
        };
        Field { name: name.to_owned(), label: self.say(key), hint }
    }

    fn choices(&self, prefix: &str, list: &[&'static str]) -> Vec<Choice> {
        choices(prefix, list, self.variant)
    }

    fn radios(&self, name: &str, key: &str, choices: Vec<Choice>, chosen: Vec<String>, heading: bool) -> Part {
        Part::Choices { field: self.field(name, key), choices, chosen, several: false, heading }
    }

    fn boxes(&self, name: &str, key: &str, choices: Vec<Choice>, chosen: Vec<String>, heading: bool) -> Part {
        Part::Choices { field: self.field(name, key), choices, chosen, several: true, heading }
    }

    fn line(&self, name: &str, key: &str, value: &str, kind: &'static str, width: &'static str) -> Part {
        Part::Line { field: self.field(name, key), value: value.to_owned(), kind, width }
    }

    fn lines(&self, name: &str, key: &str, value: &str, rows: u8) -> Part {
        Part::Lines { field: self.field(name, key), value: value.to_owned(), rows }
    }

    /// A telephone number or postcode, and a box to accept what was probably meant.
    fn number(&self, name: &str, key: &str, value: &str, kind: &'static str, width: &'static str) -> Vec<Part> {
        let mut parts = vec![self.line(name, key, value, kind, width)];
        let meant = self.errors.iter().find(|error| error.field == name).and_then(|error| error.meant.clone());
        if let Some(meant) = meant {
            let said = |key| self.words.with(key, &[("meant", meant.clone().into())]);
            parts.push(Part::Choices {
                field: Field { name: format!("{name}-meant"), label: said("ask-meant"), hint: None },
                choices: vec![Choice::new(meant.clone(), said("ask-meant-yes"))],
                chosen: Vec::new(),
                several: true,
                heading: false,
            });
        }
        parts
    }

    fn calls(&self, keys: &[&str]) -> Part {
        let keys: Vec<String> = keys.iter().map(|key| (*key).to_owned()).collect();
        Part::Calls(self.kit.contacts(&keys).cloned().collect())
    }

    fn urgent(&self) -> Vec<Part> {
        let keys: &[&str] = match self.variant {
            Variant::YoungPerson => &["999", "childline", "childrens-services", "samaritans", "shout"],
            _ => &["999", "childrens-services", "domestic-abuse-helpline", "childline", "samaritans"],
        };
        vec![
            self.title("danger-title"),
            Part::Text("lead", self.say("danger-lead")),
            self.calls(keys),
            Part::Text("", self.say("ask-urgent-carry-on")),
        ]
    }

    /// Why the journey ends here, who can help, and where else to go.
    fn stop(&self, [title, lead, what]: [&str; 3], calls: &[&str], path: &str, link: &str) -> Vec<Part> {
        let said = |key| {
            self.words.with(
                key,
                &[("min", self.kit.young_person_min_age.into()), ("phone", self.kit.hub_phone.clone().into())],
            )
        };
        vec![
            self.title(title),
            Part::Text("lead", said(lead)),
            Part::Text("", said(what)),
            self.calls(calls),
            Part::Link(self.kit.address(path), self.words.get(link)),
        ]
    }

    fn you(&self) -> Vec<Part> {
        let draft = self.draft;
        let role = one(draft.role.map(Role::word));
        let mut parts = vec![
            self.title("ask-you-title"),
            self.radios("role", "ask-role", self.choices("role", Role::WORDS), role, false),
            self.line("asker_name", "ask-asker-name", &draft.asker_name, "text", ""),
            self.line("asker_work", "ask-asker-work", &draft.asker_work, "text", ""),
        ];
        parts.extend(self.number("asker_phone", "ask-asker-phone", &draft.asker_phone, "tel", "medium"));
        parts.push(self.line("asker_email", "ask-asker-email", &draft.asker_email, "email", ""));
        parts
    }

    fn help(&self, asking: &Asking) -> Vec<Part> {
        let draft = self.draft;
        let topics = self.choices("topic", Topic::WORDS);
        let mut parts = vec![
            self.boxes("help", "ask-help-title", topics, many(&draft.help, Topic::word), true),
            self.lines("words", "ask-words", &draft.words, 6),
        ];
        let offer = if asking.offer.is_empty() { &draft.plan } else { &asking.offer };
        if !offer.is_empty() {
            let value = offer.join(" ");
            let chosen = if draft.plan.is_empty() { Vec::new() } else { vec![value.clone()] };
            let mut field = self.field("plan", "ask-plan");
            field.hint = Some(self.needs(offer).join(&self.words.get("list-comma")));
            let choices = vec![Choice::new(value, self.say("ask-plan-yes"))];
            parts.push(Part::Choices { field, choices, chosen, several: true, heading: false });
        }
        parts
    }

    /// What the needs of a plan are called.
    fn needs(&self, ids: &[String]) -> Vec<String> {
        needs(ids, self.kit, self.variant)
    }

    fn about(&self) -> Vec<Part> {
        let mut parts =
            vec![self.title("ask-about-title"), self.line("name", "ask-name", &self.draft.name, "text", "")];
        if self.variant != Variant::YoungPerson {
            parts.push(Part::Text("hint", self.say("ask-children-hint")));
            parts.push(Part::Children(self.draft.children.clone(), self.choices("stage", ChildAge::WORDS)));
        }
        parts
    }

    fn hub(&self, asking: &Asking) -> Vec<Part> {
        let hubs = &self.kit.hubs;
        let mut choices: Vec<Choice> = hubs
            .iter()
            .map(|hub| Choice { value: hub.id.clone(), label: hub.name.clone(), hint: Some(hub.district.clone()) })
            .collect();
        choices.push(Choice::new(ANY_HUB, self.say("ask-hub-any")));
        let nearest = asking.found.as_ref().and_then(|found| found.hub(hubs));
        let chosen = match nearest {
            Some(hub) if self.draft.hub.is_empty() => hub.id.clone(),
            _ => self.draft.hub.clone(),
        };
        let mut parts = vec![self.title("ask-hub")];
        let key = match (&asking.found, nearest) {
            _ if self.draft.postcode.is_empty() => None,
            (Some(found), Some(_)) => Some(match found.by {
                By::Unit => "ask-hub-unit",
                By::Sector => "ask-hub-sector",
                By::Outcode => "ask-hub-outcode",
            }),
            (Some(found), None) if found.by == By::Unit => Some("ask-hub-elsewhere"),
            _ => Some("ask-hub-unknown"),
        };
        if let Some(key) = key {
            let (district, percent) =
                asking.found.as_ref().map(|found| (found.district.clone(), found.percent)).unwrap_or_default();
            let hub = nearest.map(|hub| hub.name.clone()).unwrap_or_default();
            let said = [("hub", hub.into()), ("district", district.into()), ("percent", percent.into())];
            parts.push(Part::Text("note note-note", self.words.with(key, &said)));
        }
        parts.push(self.radios("hub", "ask-hub-choose", choices, vec![chosen], false));
        parts
    }

    fn contact(&self) -> Vec<Part> {
        let draft = self.draft;
        let ways = self.choices("way", ContactWay::WORDS);
        let avoid: Vec<&'static str> =
            ContactWay::WORDS.iter().copied().filter(|way| *way != ContactWay::ComeBack.word()).collect();
        let never = self.choices("never", &avoid);
        let mut parts = vec![
            self.title("ask-contact-title"),
            Part::Text("lead", self.say("ask-contact-lead")),
            self.boxes("contact", "ask-ways", ways, many(&draft.contact, ContactWay::word), false),
        ];
        parts.extend(self.number("phone", "ask-phone", &draft.phone, "tel", "medium"));
        parts.extend([
            self.line("email", "ask-email", &draft.email, "email", ""),
            self.lines("address", "ask-address", &draft.address, 3),
            self.line("through", "ask-through", &draft.through, "text", ""),
            self.boxes("never", "ask-never", never, many(&draft.never, ContactWay::word), false),
        ]);
        parts
    }

    fn care(&self) -> Vec<Part> {
        let draft = self.draft;
        let answers = || self.choices("answer", Answer::WORDS);
        vec![
            self.title("ask-care-title"),
            self.radios("say_who", "ask-say-who", answers(), answer(draft.say_who), false),
            self.line("say_instead", "ask-say-instead", &draft.say_instead, "text", ""),
            self.radios("leave_message", "ask-leave-message", answers(), answer(draft.leave_message), false),
            self.line("pick_up", "ask-pick-up", &draft.pick_up, "text", ""),
            self.line("code_word", "ask-code-word", &draft.code_word, "text", "medium"),
        ]
    }

    fn times(&self, asking: &Asking) -> Vec<Part> {
        let draft = self.draft;
        let parts_of_day = self.choices("day", DayPart::WORDS);
        let mut parts =
            vec![self.boxes("any_time", "ask-times-title", parts_of_day, many(&draft.any_time, DayPart::word), true)];
        if !asking.days.is_empty() {
            parts.push(Part::HalfHours(asking.days.clone(), draft.slots.clone()));
        }
        parts.push(self.line("good_times", "ask-good-times", &draft.good_times, "text", ""));
        parts
    }

    fn language(&self) -> Vec<Part> {
        let draft = self.draft;
        let needs = self.choices("access", AccessNeed::WORDS);
        vec![
            self.title("ask-language-title"),
            self.line("interpreter", "ask-interpreter", &draft.interpreter, "text", "medium"),
            self.boxes("access", "ask-access", needs, many(&draft.access, AccessNeed::word), false),
            self.line("access_other", "ask-access-other", &draft.access_other, "text", ""),
        ]
    }

    fn talk(&self) -> Vec<Part> {
        let partners =
            self.kit.partners.iter().map(|partner| Choice::new(partner.id.clone(), partner.name.clone())).collect();
        vec![self.boxes("partners", "ask-talk-title", partners, self.draft.partners.clone(), true)]
    }
}

/// What the needs with these ids are called; an id that is not in the checklist stands for itself.
pub fn needs(ids: &[String], kit: &Kit, variant: Variant) -> Vec<String> {
    let audience = if variant == Variant::YoungPerson { Audience::YoungPeople } else { Audience::Parents };
    ids.iter()
        .map(|id| {
            let need = kit.checklist.needs.iter().find(|need| need.id == *id);
            need.map_or_else(|| id.clone(), |need| need.title_for(audience).to_owned())
        })
        .collect()
}
