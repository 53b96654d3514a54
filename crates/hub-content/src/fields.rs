//! A table of TOML whose every field is known, typed and has a line.

use crate::{
    nearest::instead,
    report::Report,
    source::{At, Source},
};
use time::{Date, Month, macros::format_description};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// A field that a table may have.
#[derive(Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// How it is written.
    pub example: &'static str,
    /// Whether it has to be there.
    pub required: bool,
}

/// What a field holds: what the check reads, and what an editor in the browser offers.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// A line of words.
    Line,
    /// A sentence or more.
    Sentence,
    /// `true` or `false`.
    Flag,
    /// A whole number from 1.
    Count,
    /// A day.
    Date,
    /// Days.
    Dates,
    /// One of these words.
    Word(fn() -> Vec<&'static str>),
    /// Any of these words.
    Words(fn() -> Vec<&'static str>),
    /// Keys of `contacts.toml`.
    Contacts,
    /// Slugs of pages.
    Pages,
    /// Needs of the checklist.
    Needs,
    /// Tables with these fields.
    Tables(&'static [Field]),
}

/// A field that has to be there.
pub(crate) const fn required(name: &'static str, kind: Kind, example: &'static str) -> Field {
    Field { name, kind, example, required: true }
}

/// A field that may be left out.
pub(crate) const fn optional(name: &'static str, kind: Kind, example: &'static str) -> Field {
    Field { name, kind, example, required: false }
}

/// A table of a file, being read.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a, 'i> {
    table: &'a DeTable<'i>,
    source: &'a Source,
    /// Where the TOML begins in the file, because positions count from there.
    base: usize,
    known: &'static [Field],
    /// The line of the table itself.
    pub(crate) line: usize,
}

impl<'a, 'i> Fields<'a, 'i> {
    /// Reads a table; unknown and missing fields are reported at once.
    pub(crate) fn new(
        table: &'a DeTable<'i>,
        source: &'a Source,
        (base, start): (usize, usize),
        known: &'static [Field],
        report: &mut Report,
    ) -> Self {
        let fields = Self { table, source, base, known, line: source.line(base + start) };
        for key in table.keys() {
            let name = key.get_ref().as_ref();
            if !known.iter().any(|field| field.name == name) {
                let names: Vec<&str> = known.iter().map(|field| field.name).collect();
                let otherwise = format!("Leave it out; the fields here are {}.", list(&names));
                let line = source.line(base + key.span().start);
                report.error(source, line, format!("unknown field `{name}`"), instead(name, names, otherwise));
            }
        }
        for field in known.iter().filter(|field| field.required && fields.find(field.name).is_none()) {
            let what = format!("the field `{}` is missing", field.name);
            report.error(source, fields.line, what, format!("Add {}.", field.example));
        }
        fields
    }

    /// The tables of an array of tables, for example all `[[sources]]`.
    pub(crate) fn tables(&self, name: &str, known: &'static [Field], report: &mut Report) -> Vec<Fields<'a, 'i>> {
        let Some((line, value)) = self.find(name) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong(name, line, value.get_ref(), report);
            return Vec::new();
        };
        let mut tables = Vec::new();
        for item in array {
            match item.get_ref().as_table() {
                Some(table) => {
                    tables.push(Fields::new(table, self.source, (self.base, item.span().start), known, report));
                }
                None => self.wrong(name, self.source.line(self.base + item.span().start), item.get_ref(), report),
            }
        }
        tables
    }

    /// The words that a field may hold.
    pub(crate) fn options(&self, name: &str) -> Vec<&'static str> {
        match self.known.iter().find(|field| field.name == name).map(|field| field.kind) {
            Some(Kind::Word(words) | Kind::Words(words)) => words(),
            _ => Vec::new(),
        }
    }

    /// Words.
    pub(crate) fn text(&self, name: &str, report: &mut Report) -> Option<At<String>> {
        self.read(name, report, |value| value.as_str().map(str::to_owned))
    }

    /// `true` or `false`.
    pub(crate) fn flag(&self, name: &str, report: &mut Report) -> Option<At<bool>> {
        self.read(name, report, DeValue::as_bool)
    }

    /// A whole number from 1.
    pub(crate) fn count(&self, name: &str, report: &mut Report) -> Option<At<u32>> {
        self.read(name, report, |value| {
            let number = value.as_integer()?;
            u32::from_str_radix(number.as_str(), number.radix()).ok().filter(|number| *number > 0)
        })
    }

    /// A day.
    pub(crate) fn date(&self, name: &str, report: &mut Report) -> Option<At<Date>> {
        self.read(name, report, date)
    }

    /// A list of words.
    pub(crate) fn texts(&self, name: &str, report: &mut Report) -> Vec<At<String>> {
        self.each(name, report, |value| value.as_str().map(str::to_owned))
    }

    /// A list of days.
    pub(crate) fn dates(&self, name: &str, report: &mut Report) -> Vec<At<Date>> {
        self.each(name, report, date)
    }

    fn each<T>(&self, name: &str, report: &mut Report, take: impl Fn(&DeValue<'i>) -> Option<T>) -> Vec<At<T>> {
        let Some((line, value)) = self.find(name) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong(name, line, value.get_ref(), report);
            return Vec::new();
        };
        let mut values = Vec::new();
        for item in array {
            let line = self.source.line(self.base + item.span().start);
            match take(item.get_ref()) {
                Some(value) => values.push(At { value, line }),
                None => self.wrong(name, line, item.get_ref(), report),
            }
        }
        values
    }

    fn read<T>(&self, name: &str, report: &mut Report, take: impl Fn(&DeValue<'i>) -> Option<T>) -> Option<At<T>> {
        let (line, value) = self.find(name)?;
        let taken = take(value.get_ref());
        if taken.is_none() {
            self.wrong(name, line, value.get_ref(), report);
        }
        taken.map(|value| At { value, line })
    }

    fn find(&self, name: &str) -> Option<(usize, &'a Spanned<DeValue<'i>>)> {
        let (key, value) = self.table.iter().find(|(key, _)| key.get_ref() == name)?;
        Some((self.source.line(self.base + key.span().start), value))
    }

    fn wrong(&self, name: &str, line: usize, value: &DeValue<'_>, report: &mut Report) {
        let example = self.known.iter().find(|field| field.name == name).map_or("", |field| field.example);
        let what = format!("`{name}` cannot be a value like this ({})", value.type_str());
        report.error(self.source, line, what, format!("Write it like {example}."));
    }
}

/// A TOML date without a time. Editors in a browser write it between quotation marks.
fn date(value: &DeValue<'_>) -> Option<Date> {
    if let Some(text) = value.as_str() {
        return Date::parse(text, format_description!("[year]-[month]-[day]")).ok();
    }
    let written = value.as_datetime()?;
    if written.time.is_some() || written.offset.is_some() {
        return None;
    }
    let date = written.date?;
    Date::from_calendar_date(i32::from(date.year), Month::try_from(date.month).ok()?, date.day).ok()
}

/// `` `a`, `b`, `c` ``.
pub(crate) fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Reads TOML into a table that knows where everything stands, or reports every mistake in its grammar.
pub(crate) fn parse<'i>(toml: &'i str, base: usize, source: &Source, report: &mut Report) -> Option<DeTable<'i>> {
    let (table, errors) = DeTable::parse_recoverable(toml);
    for error in &errors {
        grammar(error, base, source, report);
    }
    errors.is_empty().then(|| table.into_inner())
}

/// Reads TOML into a type whose own `Deserialize` says what is allowed.
pub(crate) fn parse_into<T: serde::de::DeserializeOwned>(source: &Source, report: &mut Report) -> Option<T> {
    match toml::from_str(&source.text) {
        Ok(value) => Some(value),
        Err(error) => {
            grammar(&error, 0, source, report);
            None
        }
    }
}

fn grammar(error: &toml::de::Error, base: usize, source: &Source, report: &mut Report) {
    let line = source.line(base + error.span().map_or(0, |span| span.start));
    // Serde's messages put the wrong name first and the known ones after it, each in backticks.
    let mut names = error.message().split('`').skip(1).step_by(2);
    let first = names.next();
    let instead = match first {
        Some(field) if error.message().starts_with("missing field") => format!("Add `{field} = …`."),
        Some(typed) if error.message().starts_with("unknown") => {
            instead(typed, names, "Leave it out or write one of the names above.")
        }
        _ => "Words stand between straight quotation marks, lists between square brackets; docs/CONTENT.md shows each file."
            .to_owned(),
    };
    report.error(source, line, error.message().replace('\n', ": "), instead);
}
