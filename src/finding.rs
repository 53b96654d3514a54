//! The search at the command line: what a family would see for the same words, in the same order.

use crate::{assets::Assets, i18n, render::Renderer, server::clock::Clock};
use hub_content::LanguageContent;
use hub_core::{address, search::Found};
use serde::Serialize;
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

/// Why a search could not be made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The content cannot be read at all.
    #[error("The content in {} cannot be used. Run `hub check` to see what is wrong.", .0.display())]
    Content(PathBuf),
    /// The words of a language cannot be read.
    #[error("The words of the interface cannot be used: {0}.")]
    Words(#[from] i18n::Error),
    /// The hub does not have this language.
    #[error("The hub has no language `{0}`. Write one of: {1}.")]
    Language(String, String),
}

/// What is found, as it is printed.
#[derive(Serialize)]
struct Printed {
    danger: Vec<Line>,
    pages: Vec<Line>,
    topics: Vec<Line>,
    calls: Vec<Line>,
}

/// Something that was found, and where it leads: a path, or a number to call.
#[derive(Serialize)]
struct Line {
    name: String,
    to: String,
}

/// What is found for `typed` in the language with this code, or in the default language.
///
/// # Errors
/// When the content cannot be read or there is no such language.
pub fn print(content: &Path, language: Option<&str>, typed: &str, json: bool) -> Result<String, Error> {
    let library = hub_content::load(content).library.ok_or_else(|| Error::Content(content.to_owned()))?;
    let library = Arc::new(library);
    let codes = || library.languages.iter().map(|content| content.language.code.as_str());
    let position = match language {
        None => 0,
        Some(code) => codes()
            .position(|other| other == code)
            .ok_or_else(|| Error::Language(code.to_owned(), codes().collect::<Vec<_>>().join(", ")))?,
    };
    let renderer = Renderer::new(Arc::clone(&library), Assets::default(), Clock::System.today())?;
    let content = &library.languages[position];
    let (index, content) = renderer.index(&address::in_language(&content.prefix, "/"));
    let printed = printed(index.find(typed, &content.contacts), content);
    if json {
        return Ok(serde_json::to_string_pretty(&printed).unwrap_or_default());
    }
    let word = |key: &str| renderer.words(position).map(|words| words.get(key)).unwrap_or_default();
    let groups = [
        ("search-danger-title", &printed.danger),
        ("search-pages-title", &printed.pages),
        ("search-topics-title", &printed.topics),
        ("search-calls-title", &printed.calls),
    ];
    let groups: Vec<String> = groups
        .into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(key, lines)| {
            let lines: Vec<String> = lines.iter().map(|line| format!("  {}  {}", line.name, line.to)).collect();
            format!("{}\n{}", word(key), lines.join("\n"))
        })
        .collect();
    Ok(if groups.is_empty() { word("search-none") } else { groups.join("\n\n") })
}

fn printed(found: Found, content: &LanguageContent) -> Printed {
    let call = |key: &String| {
        let contact = content.contact(key)?;
        let number = contact.phone.clone().or_else(|| contact.text_to.clone()).unwrap_or_else(|| contact.url.clone());
        Some(Line { name: contact.name.clone(), to: number })
    };
    let address = |path: &str| address::in_language(&content.prefix, path);
    Printed {
        danger: found.danger.iter().filter_map(call).collect(),
        pages: found.pages.into_iter().map(|entry| Line { to: address(&entry.path), name: entry.title }).collect(),
        topics: found.places.into_iter().map(|place| Line { to: address(&place.path), name: place.name }).collect(),
        calls: found.calls.iter().filter_map(call).collect(),
    }
}
