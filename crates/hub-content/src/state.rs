//! What each page is, for those who keep it: how long and how hard it is, what it stands on, when it has to be
//! looked at again, and how far its translations are.

use crate::context::Context;
use hub_core::address;
use serde::Serialize;
use std::path::PathBuf;
use time::Date;

/// The state of a page.
#[derive(Clone, Debug, Serialize)]
pub struct PageState {
    /// The file name without its ending.
    pub slug: String,
    /// The address in the default language.
    pub address: String,
    /// The file, below the content folder as it was given.
    pub file: PathBuf,
    /// The heading.
    pub title: String,
    /// How many words it has, with headings and tables.
    pub words: usize,
    /// The age in years at which it can be read with ease; nothing for a text that is too short, or not English.
    pub reading_age: Option<f64>,
    /// How many sources it names.
    pub sources: usize,
    /// The team that keeps it; empty where neither the page nor `site.toml` names one.
    pub owner: String,
    /// When a person last checked it.
    pub reviewed: Date,
    /// When it has to be checked again.
    pub review_by: Date,
    /// How far it is in every other language, in the order of `site.toml`.
    pub translations: Vec<Translation>,
}

/// A page in another language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Translation {
    /// The code of the language.
    pub language: String,
    /// How far it is.
    pub state: TranslationState,
}

/// How far a translation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TranslationState {
    /// There is none.
    Missing,
    /// The page has changed since.
    Behind,
    /// A native reader still has to check it.
    AwaitingCheck,
    /// It says what the page says.
    Ready,
}

impl TranslationState {
    /// The word for it in lists, keys and JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Behind => "behind",
            Self::AwaitingCheck => "awaiting-check",
            Self::Ready => "ready",
        }
    }
}

impl PageState {
    /// The state of every page of the default language.
    pub(crate) fn all(context: &Context<'_>) -> Vec<Self> {
        let files = context.content;
        // The texts of the default language stand first, in the order of the pages.
        files
            .pages
            .iter()
            .zip(&context.texts)
            .map(|(page, text)| Self {
                slug: page.slug.clone(),
                address: address::page(&page.slug),
                file: page.source.path.clone(),
                title: page.front.title.value.clone(),
                words: text.outline.words,
                reading_age: text.readability.and_then(crate::prose::Readability::age),
                sources: page.front.sources.len(),
                owner: [&page.front.owner, &files.site.editors.owner]
                    .into_iter()
                    .find(|owner| !owner.is_empty())
                    .cloned()
                    .unwrap_or_default(),
                reviewed: page.front.reviewed.value,
                review_by: page.front.review_by.value,
                translations: files
                    .others
                    .iter()
                    .map(|other| Translation {
                        language: other.language.code.clone(),
                        state: state(other.pages.iter().find(|file| file.slug == page.slug), page.front.revision.value),
                    })
                    .collect(),
            })
            .collect()
    }
}

fn state(file: Option<&crate::files::translation::TranslationFile>, revision: u32) -> TranslationState {
    match file {
        None => TranslationState::Missing,
        Some(file) if file.translates.value < revision => TranslationState::Behind,
        Some(file) if file.awaiting_check => TranslationState::AwaitingCheck,
        Some(_) => TranslationState::Ready,
    }
}
