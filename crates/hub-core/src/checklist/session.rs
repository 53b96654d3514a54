//! Where somebody is in the checklist, and what a posted form does to it.

use super::{Answers, Checklist};
use crate::{form::Form, referral::Answer, stage::Stage};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Where somebody is in the checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// What is on your mind?
    Topics,
    /// Who is it about?
    People,
    /// The question with this id.
    Question(String),
    /// Who to call now, because of the answer to the question with this id.
    Danger(String),
    /// The plan.
    Plan,
}

/// A checklist in progress.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Session {
    /// What was said so far.
    pub answers: Answers,
    /// The place that somebody asked to see, instead of the next that is open.
    pub at: Option<Place>,
}

impl Session {
    /// Where the person is: the place they asked for if it still makes sense, otherwise the next open one.
    pub fn place(&self, checklist: &Checklist) -> Place {
        let order = self.order(checklist);
        match &self.at {
            Some(place @ Place::Danger(id)) if order.contains(&Place::Question(id.clone())) => place.clone(),
            Some(place) if order.contains(place) => place.clone(),
            _ => checklist.next(&self.answers),
        }
    }

    /// Takes what was posted. Returns whether the form answered its question.
    pub fn post(&mut self, checklist: &Checklist, form: &Form) -> bool {
        match form.get("go") {
            Some("start-again") => *self = Self::default(),
            Some("back") => self.at = self.before(checklist),
            Some("carry-on") => self.at = None,
            Some("plan") => self.at = Some(Place::Plan),
            Some("change") => {
                self.at = form.get("at").map(|at| match at {
                    "topics" => Place::Topics,
                    "people" => Place::People,
                    id => Place::Question(id.to_owned()),
                });
            }
            _ => return self.answer(checklist, form),
        }
        true
    }

    /// Where "Back" leads: nothing from the first question.
    pub fn before(&self, checklist: &Checklist) -> Option<Place> {
        let order = self.order(checklist);
        let place = match self.place(checklist) {
            Place::Danger(id) => return Some(Place::Question(id)),
            place => place,
        };
        let position = order.iter().position(|other| *other == place)?;
        position.checked_sub(1).and_then(|before| order.get(before)).cloned()
    }

    /// How far the person is: the number of this question and how many there are, as known so far.
    pub fn progress(&self, checklist: &Checklist) -> Option<(usize, usize)> {
        let order = self.order(checklist);
        let place = self.place(checklist);
        let position = order.iter().position(|other| *other == place)?;
        (place != Place::Plan).then_some((position + 1, order.len() - 1))
    }

    /// The needs of the plan so far, by their ids, to be offered to a request: nothing before anything was
    /// said.
    pub fn needs(&self, checklist: &Checklist) -> Vec<String> {
        if !self.answers.topics_answered() {
            return Vec::new();
        }
        checklist.plan(&self.answers).iter().map(|card| card.need.id.clone()).collect()
    }

    /// Every place that this person passes, in order. The plan comes last.
    fn order(&self, checklist: &Checklist) -> Vec<Place> {
        let mut order = vec![Place::Topics];
        if self.answers.topics_answered() {
            order.push(Place::People);
        }
        if self.answers.topics_answered() && self.answers.people_answered() {
            order.extend(
                checklist.questions(&self.answers).into_iter().map(|question| Place::Question(question.id.clone())),
            );
            order.push(Place::Plan);
        }
        order
    }

    fn answer(&mut self, checklist: &Checklist, form: &Form) -> bool {
        match form.get("at") {
            Some("topics") => {
                let known = |id: &&str| checklist.topics.iter().any(|topic| topic.id == **id);
                let topics: BTreeSet<String> = form.values("topics").filter(known).map(str::to_owned).collect();
                let not_sure = form.values("topics").any(|topic| topic == Answer::NotSure.word());
                if topics.is_empty() && !not_sure {
                    return false;
                }
                self.answers.topics = topics;
                self.answers.topics_not_sure = not_sure;
            }
            Some("people") => {
                let stages: BTreeSet<Stage> = form.values("people").filter_map(Stage::from_word).collect();
                let young = form.values("people").any(|person| person == "me");
                if stages.is_empty() && !young {
                    return false;
                }
                self.answers.stages = stages;
                self.answers.young = young;
            }
            Some(id) => {
                let (Some(question), Some(reply)) =
                    (checklist.question(id), form.get("reply").and_then(Answer::from_word))
                else {
                    return false;
                };
                self.answers.replies.insert(id.to_owned(), reply);
                if question.danger && question.shows_need(reply) {
                    self.at = Some(Place::Danger(id.to_owned()));
                    return true;
                }
            }
            None => return false,
        }
        self.at = None;
        true
    }
}
