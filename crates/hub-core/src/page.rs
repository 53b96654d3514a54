//! A page of guidance: what its front matter says and what it holds.

use crate::{stage::Stage, topic::Topic, words::words};
use serde::{Deserialize, Serialize};
use time::Date;

words! {
    /// To whom a page speaks.
    Audience {
        /// Parents and carers.
        Parents = "parents",
        /// Young people, for themselves.
        YoungPeople = "young-people",
        /// Anybody.
        Everyone = "everyone",
        /// People who work with families.
        Professionals = "professionals",
    }
}

/// Where a fact comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The body that owns the fact, and its page.
    pub name: String,
    /// The address of that page.
    pub url: String,
    /// When it was checked.
    pub checked: Date,
}

/// A page in one language, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// The file name without its ending, and the last part of the address.
    pub slug: String,
    /// The heading.
    pub title: String,
    /// One sentence for lists and for the top of the page.
    pub summary: String,
    /// Stages that it belongs to.
    pub stages: Vec<Stage>,
    /// Topics that it belongs to.
    pub topics: Vec<Topic>,
    /// To whom it speaks.
    pub audience: Audience,
    /// Keys of who to call, most urgent first.
    pub urgent: Vec<String>,
    /// Slugs of pages that go with it.
    pub related: Vec<String>,
    /// Needs of the checklist that it answers.
    pub needs: Vec<String>,
    /// Whether being seen to read it could hurt.
    pub sensitive: bool,
    /// Goes up whenever the meaning changes.
    pub revision: u32,
    /// When a person last checked it.
    pub reviewed: Date,
    /// When it has to be checked again.
    pub review_by: Date,
    /// Where its facts come from.
    pub sources: Vec<Source>,
    /// The language that the words are in, which is the default where there is no translation.
    pub language: String,
    /// Whether a translation still waits for a native reader.
    pub awaiting_check: bool,
    /// Whether the translation was made from an older revision.
    pub behind: bool,
    /// The text, as Markdown.
    pub markdown: String,
}

impl Page {
    /// Whether nobody should know that it was read: being seen to read it could hurt, or it is for young people
    /// alone.
    pub fn is_private(&self) -> bool {
        self.sensitive || self.audience == Audience::YoungPeople
    }

    /// Whether the page should have been checked again by `today`.
    pub fn overdue(&self, today: Date) -> bool {
        self.review_by < today
    }
}
