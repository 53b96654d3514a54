//! The content as it was last saved: read once, and everything that is shown of it.

use super::Options;
use crate::{assets::Assets, editors::config::workshop_words, i18n::Words, render::Renderer, server::clock::Clock};
use hub_content::{PageState, Problem};
use hub_core::address;
use std::{path::Path, sync::Arc};
use time::Date;

/// The content at one moment.
pub(super) struct Snapshot {
    /// How many readings there were before this one.
    pub(super) number: u64,
    /// Makes the pages; nothing where there is no site, or the words of a language cannot be read.
    pub(super) renderer: Option<Renderer>,
    /// The words of every language with those of the workshop.
    words: Vec<Words>,
    /// What each page is.
    pub(super) pages: Vec<PageState>,
    /// What is wrong.
    pub(super) problems: Vec<Problem>,
    /// The day of the reading.
    pub(super) today: Date,
    /// Whether there is an editor in the browser.
    pub(super) editor: bool,
}

/// In which language something is shown.
pub(super) struct Language<'a> {
    /// Its words.
    pub(super) words: &'a Words,
    /// Its code.
    pub(super) code: &'a str,
    /// The direction of writing.
    pub(super) dir: &'a str,
    /// The first part of its addresses.
    pub(super) prefix: &'a str,
}

impl Snapshot {
    /// Reads the content.
    pub(super) fn take(options: &Options, number: u64) -> Self {
        let today = Clock::System.today();
        let reading = hub_content::read(&options.root.join("content"), today);
        let built = Assets::read(&options.dist).unwrap_or_default();
        let assets = Assets { style: "/dev/style.css".to_owned(), dev: Some(reload(number)), ..built };
        let words = reading.library.iter().flat_map(|library| &library.languages).map(workshop_words).collect();
        let words: Vec<Words> = Result::unwrap_or_default(words);
        let library = reading.library.filter(|library| library.languages.len() == words.len());
        let renderer = library.and_then(|library| Renderer::new(Arc::new(library), assets, today).ok());
        let editor = options.editor.as_ref().is_some_and(|folder| folder.join("decap-cms.js").is_file());
        Self { number, renderer, words, pages: reading.pages, problems: reading.problems, today, editor }
    }

    /// The script that shows a page again once there is a later reading.
    pub(super) fn reload(&self) -> String {
        reload(self.number)
    }

    /// Says in the terminal what is wrong.
    pub(super) fn report(&self) {
        for problem in &self.problems {
            eprintln!("{problem}");
        }
        if self.problems.is_empty() {
            eprintln!("No problems.");
        }
    }

    /// The language of an address, and the address in the default language.
    pub(super) fn language<'a>(&'a self, path: &'a str) -> Option<(Language<'a>, &'a str)> {
        let library = self.renderer.as_ref()?.library();
        let (language, local) = library.site.locate(path)?;
        let position = library.languages.iter().position(|content| content.language.code == language.code)?;
        let content = &library.languages[position];
        let (words, code, dir) = (self.words.get(position)?, &content.language.code, &content.language.dir);
        Some((Language { words, code, dir, prefix: &content.prefix }, local))
    }

    /// The page at an address of the default language.
    pub(super) fn page(&self, local: &str) -> Option<&PageState> {
        self.pages.iter().find(|page| page.address == local)
    }

    /// How many problems the files of a page have, in every language.
    pub(super) fn problems_of(&self, slug: &str) -> usize {
        self.problems.iter().filter(|problem| slug_of(&problem.file) == Some(slug)).count()
    }
}

fn reload(number: u64) -> String {
    format!("/dev/reload.js?{number}")
}

/// The slug of the page that a file holds the words of, in whatever language.
pub(super) fn slug_of(file: &Path) -> Option<&str> {
    let page = file.parent()?.file_name()? == "pages" && file.extension()? == "md";
    page.then(|| file.file_stem()?.to_str())?
}

/// Where the editor in the browser opens a page of the default language.
pub(super) fn edit_address(code: &str, slug: &str) -> String {
    format!("/dev/edit/#/collections/{}/entries/{slug}", crate::editors::config::collection(code))
}

/// The slug of the page of an address of the default language, whether the page can be read or not.
pub(super) fn slug_at(local: &str) -> &str {
    if local == "/" { address::HOME } else { local.trim_start_matches("/advice/").trim_matches('/') }
}
