//! The pages that are the same for everybody, and the frame around every page. The native lane alone
//! renders them, once; the browser swaps the finished HTML.

mod article;
mod ask_start;
mod card;
mod frame;
mod home;
mod hub_cards;
mod listing;
mod not_found;
mod notice;
mod private;
mod returning;
mod search;

pub use article::Article;
pub use ask_start::{ASK_YOUNG, AskStart, AskYoung};
pub use card::card;
pub use frame::{Frame, Head};
pub use home::Home;
pub use hub_cards::HubCards;
pub use listing::{Listing, Subject};
pub use not_found::NotFound;
pub use notice::Notice;
pub use private::Private;
pub use returning::Back;
pub use search::Search;

use hub_content::{LanguageContent, Library};
use leptos::prelude::*;
use std::sync::Arc;
use time::Date;

/// What a page that everybody sees is made of.
#[derive(Clone)]
pub struct Shelf {
    /// All content.
    pub library: Arc<Library>,
    /// The position of the language that is shown.
    pub language: usize,
    /// The day for which the page is made, in the council's time.
    pub today: Date,
}

impl Shelf {
    /// The content in the language that is shown.
    pub fn content(&self) -> &LanguageContent {
        &self.library.languages[self.language]
    }

    /// The direction of writing of the language with this code.
    pub fn dir(&self, code: &str) -> String {
        self.library.language(code).map_or_else(|| "ltr".to_owned(), |content| content.language.dir.clone())
    }

    /// `path` in the language that is shown.
    pub fn address(&self, path: &str) -> String {
        hub_core::address::in_language(&self.content().prefix, path)
    }
}

/// The shelf, from the context of the view.
pub fn use_shelf() -> Shelf {
    expect_context::<Shelf>()
}
