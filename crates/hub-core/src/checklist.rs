//! "What would help?": the rules of the checklist as a pure function of its data and the answers.
//!
//! A [`Checklist`] is what the content says; [`Answers`] is what a person said; [`Session`] is where they
//! are. The browser keeps the session in memory, and the server carries it sealed for people without
//! script; both hand posted forms to [`Session::post`].

mod session;

pub use session::{Place, Session};

use crate::{page::Audience, referral::Answer, stage::Stage};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// All of the checklist in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checklist {
    /// What can be on somebody's mind, in the order in which it is offered.
    pub topics: Vec<ChecklistTopic>,
    /// What can help, in the order of the plan: unsafe first, the one that everybody may get last.
    pub needs: Vec<Need>,
}

/// Something that can be on somebody's mind, with its questions: a file of `checklists/`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChecklistTopic {
    /// The word for it in forms.
    pub id: String,
    /// What people read.
    pub title: String,
    /// A few words more.
    #[serde(default)]
    pub hint: Option<String>,
    /// The title for a young person, where it differs.
    #[serde(default)]
    pub young_title: Option<String>,
    /// The hint for a young person, where it differs.
    #[serde(default)]
    pub young_hint: Option<String>,
    /// Its place among the topics.
    #[serde(default)]
    pub order: u32,
    /// The stages that it is for; empty for all.
    #[serde(default)]
    pub stages: Vec<Stage>,
    /// To whom it is offered; empty for all.
    #[serde(default)]
    pub audiences: Vec<Audience>,
    /// What is asked when it is chosen.
    #[serde(default)]
    pub questions: Vec<Question>,
}

/// A question that is answered with yes, no or not sure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The word for it in forms; unique in the whole checklist.
    pub id: String,
    /// The question.
    pub text: String,
    /// Why it is asked, or what counts.
    #[serde(default)]
    pub hint: Option<String>,
    /// The question for a young person, where it differs.
    #[serde(default)]
    pub young_text: Option<String>,
    /// The hint for a young person, where it differs.
    #[serde(default)]
    pub young_hint: Option<String>,
    /// It is asked only when one of these stages was chosen; empty for always.
    #[serde(default)]
    pub stages: Vec<Stage>,
    /// Who is asked; empty for all.
    #[serde(default)]
    pub audiences: Vec<Audience>,
    /// The answer that shows a need, `yes` or `no`. "Not sure" always does.
    pub need_when: Answer,
    /// The needs that it shows.
    pub needs: Vec<String>,
    /// Whether such an answer means danger, so that who to call is shown at once.
    #[serde(default)]
    pub danger: bool,
    /// Who to call then: keys of `contacts.toml`.
    #[serde(default)]
    pub call: Vec<String>,
}

/// Something that would help: a card of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// The word for it in the rules.
    pub id: String,
    /// The heading of the card.
    pub title: String,
    /// One thing to do.
    pub first_step: String,
    /// The slug of the page to read.
    pub page: String,
    /// What the hub can do.
    pub help: String,
    /// Whether it is about somebody's safety, so that it stands first.
    #[serde(default, rename = "unsafe")]
    pub danger: bool,
    /// Who to call: keys of `contacts.toml`.
    #[serde(default)]
    pub call: Vec<String>,
    /// The heading for a young person, where it differs.
    #[serde(default)]
    pub young_title: Option<String>,
    /// The first step for a young person, where it differs.
    #[serde(default)]
    pub young_first_step: Option<String>,
    /// The page for a young person, where it differs.
    #[serde(default)]
    pub young_page: Option<String>,
    /// What the hub can do for a young person, where it differs.
    #[serde(default)]
    pub young_help: Option<String>,
}

/// What a person said. Every answer stands for itself, so that one can change without the others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Answers {
    /// What is on their mind.
    pub topics: BTreeSet<String>,
    /// They are not sure what is on their mind.
    pub topics_not_sure: bool,
    /// The stages of their children.
    pub stages: BTreeSet<Stage>,
    /// They are a young person and ask for themselves.
    pub young: bool,
    /// What they replied to each question.
    pub replies: BTreeMap<String, Answer>,
}

/// A card of the plan: what would help and which answers brought it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card<'a> {
    /// What would help.
    pub need: &'a Need,
    /// The answers that brought it; empty for the card that everybody may get.
    pub because: Vec<(&'a Question, Answer)>,
}

/// The need of the card that stands at the end of every plan, so that no plan is empty.
pub const ALWAYS: &str = "someone-to-talk-to";

impl Answers {
    /// Whose words to use.
    pub fn audience(&self) -> Audience {
        if self.young { Audience::YoungPeople } else { Audience::Parents }
    }

    fn topics_answered(&self) -> bool {
        self.topics_not_sure || !self.topics.is_empty()
    }

    fn people_answered(&self) -> bool {
        self.young || !self.stages.is_empty()
    }

    /// Whether something for `stages` and `audiences` is for this person. A young person is in their teens.
    fn fits(&self, stages: &[Stage], audiences: &[Audience]) -> bool {
        let stage_fits = stages.is_empty()
            || stages.iter().any(|stage| self.stages.contains(stage) || (self.young && *stage == Stage::Teens));
        let audience_fits = audiences.is_empty()
            || audiences.iter().any(|audience| *audience == Audience::Everyone || *audience == self.audience());
        stage_fits && audience_fits
    }
}

impl Question {
    /// Whether `reply` shows a need. "Not sure" counts.
    pub fn shows_need(&self, reply: Answer) -> bool {
        reply == self.need_when || reply == Answer::NotSure
    }

    /// The words of the question for `audience`.
    pub fn text_for(&self, audience: Audience) -> &str {
        for_audience(audience, self.young_text.as_ref(), &self.text)
    }

    /// The hint for `audience`.
    pub fn hint_for(&self, audience: Audience) -> Option<&str> {
        match audience {
            Audience::YoungPeople => self.young_hint.as_deref().or(self.hint.as_deref()),
            _ => self.hint.as_deref(),
        }
    }
}

impl Need {
    /// The heading for `audience`.
    pub fn title_for(&self, audience: Audience) -> &str {
        for_audience(audience, self.young_title.as_ref(), &self.title)
    }

    /// The first step for `audience`.
    pub fn first_step_for(&self, audience: Audience) -> &str {
        for_audience(audience, self.young_first_step.as_ref(), &self.first_step)
    }

    /// The slug of the page for `audience`.
    pub fn page_for(&self, audience: Audience) -> &str {
        for_audience(audience, self.young_page.as_ref(), &self.page)
    }

    /// What the hub can do for `audience`.
    pub fn help_for(&self, audience: Audience) -> &str {
        for_audience(audience, self.young_help.as_ref(), &self.help)
    }
}

fn for_audience<'a>(audience: Audience, young: Option<&'a String>, other: &'a str) -> &'a str {
    match (audience, young) {
        (Audience::YoungPeople, Some(young)) => young,
        _ => other,
    }
}

impl Checklist {
    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.topics.iter().flat_map(|topic| &topic.questions).find(|question| question.id == id)
    }

    /// The questions for this person, danger first, then in the order of the topics. Somebody who is not
    /// sure what is on their mind gets every question about danger and the first of each topic.
    pub fn questions(&self, answers: &Answers) -> Vec<&Question> {
        let mut questions: Vec<&Question> = Vec::new();
        for topic in &self.topics {
            let chosen = answers.topics.contains(&topic.id);
            let fitting = topic.questions.iter().filter(|question| {
                answers.fits(&topic.stages, &topic.audiences) && answers.fits(&question.stages, &question.audiences)
            });
            for (position, question) in fitting.enumerate() {
                if chosen || (answers.topics_not_sure && (position == 0 || question.danger)) {
                    questions.push(question);
                }
            }
        }
        let (danger, other): (Vec<_>, Vec<_>) = questions.into_iter().partition(|question| question.danger);
        danger.into_iter().chain(other).collect()
    }

    /// The next place that is still open: never a dead end, because the plan is always the last.
    pub fn next(&self, answers: &Answers) -> Place {
        if !answers.topics_answered() {
            return Place::Topics;
        }
        if !answers.people_answered() {
            return Place::People;
        }
        self.questions(answers)
            .into_iter()
            .find(|question| !answers.replies.contains_key(&question.id))
            .map_or(Place::Plan, |question| Place::Question(question.id.clone()))
    }

    /// The plan: a card for each need that an answer shows, unsafe first, and always one at the end.
    pub fn plan(&self, answers: &Answers) -> Vec<Card<'_>> {
        let asked = self.questions(answers);
        let cards = self
            .needs
            .iter()
            .map(|need| Card {
                need,
                because: asked
                    .iter()
                    .filter(|question| question.needs.contains(&need.id))
                    .filter_map(|question| answers.replies.get(&question.id).map(|reply| (*question, *reply)))
                    .filter(|(question, reply)| question.shows_need(*reply))
                    .collect(),
            })
            .filter(|card| !card.because.is_empty() || card.need.id == ALWAYS);
        let (always, cards): (Vec<_>, Vec<_>) = cards.partition(|card| card.need.id == ALWAYS);
        let (danger, other): (Vec<_>, Vec<_>) = cards.into_iter().partition(|card| card.need.danger);
        danger.into_iter().chain(other).chain(always).collect()
    }

    /// What is wrong with the rules, in words for an editor: needs that nobody offers or reaches, ids that
    /// stand twice, questions that nobody can be asked, danger without anybody to call.
    pub fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let questions: Vec<(&ChecklistTopic, &Question)> = self
            .topics
            .iter()
            .flat_map(|topic| topic.questions.iter().map(move |question| (topic, question)))
            .collect();
        for ids in [
            questions.iter().map(|(_, question)| &question.id).collect::<Vec<_>>(),
            self.needs.iter().map(|need| &need.id).collect(),
            self.topics.iter().map(|topic| &topic.id).collect(),
        ] {
            let mut seen = BTreeSet::new();
            problems
                .extend(ids.into_iter().filter(|id| !seen.insert(*id)).map(|id| format!("the id `{id}` stands twice")));
        }
        for topic in &self.topics {
            if !(3..=6).contains(&topic.questions.len()) {
                problems.push(format!(
                    "the topic `{}` has {} questions instead of three to six",
                    topic.id,
                    topic.questions.len()
                ));
            }
        }
        for (topic, question) in &questions {
            let id = &question.id;
            if question.needs.is_empty() {
                problems.push(format!("the question `{id}` shows no need"));
            }
            for need in question.needs.iter().filter(|need| !self.needs.iter().any(|other| other.id == **need)) {
                problems.push(format!("the question `{id}` shows the need `{need}`, which is not in needs.toml"));
            }
            if question.need_when == Answer::NotSure {
                problems.push(format!("`need_when` of the question `{id}` is neither `yes` nor `no`"));
            }
            if question.danger && question.call.is_empty() {
                problems.push(format!("the question `{id}` is about danger and says nobody to call"));
            }
            if !Self::can_be_asked(topic, question) {
                problems.push(format!(
                    "nobody can be asked the question `{id}`: its stages or audiences exclude those of its topic"
                ));
            }
        }
        for need in self.needs.iter().filter(|need| need.id != ALWAYS) {
            if !questions.iter().any(|(_, question)| question.needs.contains(&need.id)) {
                problems.push(format!("no question shows the need `{}`", need.id));
            }
        }
        if !self.needs.iter().any(|need| need.id == ALWAYS) {
            problems.push(format!("the need `{ALWAYS}`, the card that everybody may get, is missing"));
        }
        problems
    }

    fn can_be_asked(topic: &ChecklistTopic, question: &Question) -> bool {
        let parent = Stage::ALL.iter().map(|stage| Answers { stages: [*stage].into(), ..Answers::default() });
        let young = Answers { young: true, ..Answers::default() };
        parent.chain([young]).any(|answers| {
            answers.fits(&topic.stages, &topic.audiences) && answers.fits(&question.stages, &question.audiences)
        })
    }
}

#[cfg(test)]
mod tests;
