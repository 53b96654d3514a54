//! The words of the interface: Fluent messages of one language, read from `content/<lang>/hub.ftl`.
//!
//! The text comes in as a string, because the browser fetches only the language that it shows.

use fluent_bundle::FluentValue;
use i18n_embed::{I18nAssets, LanguageLoader, fluent::FluentLanguageLoader};
use leptos::prelude::*;
use std::{borrow::Cow, sync::Arc};
use time::Date;

/// The messages of one language. Cheap to clone.
#[derive(Clone)]
pub struct Words(Arc<FluentLanguageLoader>);

/// Why the messages of a language cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The code of the language is not a BCP 47 code.
    #[error("`{0}` is not the code of a language")]
    Language(String),
    /// The file has errors.
    #[error("the words of `{0}` cannot be read: {1}")]
    File(String, String),
}

/// One file of messages that lies in memory.
struct File<'a> {
    name: String,
    text: &'a str,
}

impl I18nAssets for File<'_> {
    fn get_files(&self, file_path: &str) -> Vec<Cow<'_, [u8]>> {
        if file_path == self.name { vec![Cow::Borrowed(self.text.as_bytes())] } else { Vec::new() }
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(std::iter::once(self.name.clone()))
    }
}

impl Words {
    /// Reads the messages of the language with this BCP 47 `code` from `text`, the content of its `hub.ftl`.
    pub fn read(code: &str, text: &str) -> Result<Self, Error> {
        let language: unic_langid::LanguageIdentifier = code.parse().map_err(|_| Error::Language(code.to_owned()))?;
        let loader = FluentLanguageLoader::new("hub", language.clone());
        let file = File { name: format!("{code}/hub.ftl"), text };
        loader.load_languages(&file, &[language]).map_err(|error| Error::File(code.to_owned(), error.to_string()))?;
        Ok(Self(Arc::new(loader)))
    }

    /// The message with this key.
    pub fn get(&self, key: &str) -> String {
        self.0.get(key)
    }

    /// The message with this key, with `values` put in.
    pub fn with(&self, key: &str, values: &[(&'static str, FluentValue<'static>)]) -> String {
        self.0.get_args_concrete(key, values.iter().cloned().collect())
    }

    /// Whether there is a message with this key.
    pub fn has(&self, key: &str) -> bool {
        self.0.has(key)
    }

    /// A date as people say it, with the day of the week.
    pub fn date(&self, date: Date) -> String {
        self.with(
            "date",
            &[
                ("weekday", self.get(&format!("weekday-{}", date.weekday().number_from_monday())).into()),
                ("day", date.day().into()),
                ("month", self.get(&format!("month-{}", u8::from(date.month()))).into()),
                // As text: a year has no separator of thousands in any language.
                ("year", date.year().to_string().into()),
            ],
        )
    }
}

/// The words of the language that is shown, from the context of the view.
pub fn use_words() -> Words {
    expect_context::<Words>()
}

/// The message with this key in the language that is shown.
pub fn t(key: &str) -> String {
    use_words().get(key)
}
