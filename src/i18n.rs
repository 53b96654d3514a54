//! The words of the interface: Fluent messages of one language, read from `content/<lang>/hub.ftl`.
//!
//! The text comes in as a string, because the browser fetches only the language that it shows.

use fluent_bundle::FluentValue;
use hub_core::{field_error::FieldError, referral::Variant};
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

    /// The message with this key in the words for who is asking: `key-young` or `key-other` where there
    /// is one.
    pub fn asked(&self, key: &str, variant: Variant) -> String {
        let own = match variant {
            Variant::ParentOrCarer => return self.get(key),
            Variant::YoungPerson => format!("{key}-young"),
            Variant::SomeoneElse => format!("{key}-other"),
        };
        self.get(if self.has(&own) { &own } else { key })
    }

    /// The sentence that says what to do about an error.
    pub fn error(&self, error: &FieldError) -> String {
        let key = error.key();
        if !self.has(&key) {
            return error.code.word().to_owned();
        }
        let meant = error.meant.clone().unwrap_or_default();
        self.with(&key, &[("over", error.over.unwrap_or_default().into()), ("meant", meant.into())])
    }

    /// A time of day, in half hours after midnight.
    pub fn clock(&self, half_hour: u8) -> String {
        let minute = if half_hour.is_multiple_of(2) { "00" } else { "30" };
        let hour = half_hour / 2;
        let twelve = if hour > 12 { hour - 12 } else { hour };
        let key = if hour < 12 { "clock-am" } else { "clock-pm" };
        self.with(key, &[("time", format!("{twelve}:{minute}").into()), ("time24", format!("{hour}:{minute}").into())])
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
