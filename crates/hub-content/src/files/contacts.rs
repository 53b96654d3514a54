//! `contacts.toml`: who to call, and its words in other languages.

use crate::{
    fields::{Field, Fields, Kind, optional, parse, required},
    report::Report,
    source::{At, Source},
};
use hub_core::contact::Contact;
use std::path::Path;
use time::Date;
use toml::de::DeTable;

const FIELDS: &[Field] = &[
    required("name", Kind::Line, "`name = \"Childline\"`"),
    optional("phone", Kind::Line, "`phone = \"0800 1111\"`"),
    optional("text_to", Kind::Line, "`text_to = \"85258\"`"),
    optional("text_word", Kind::Line, "`text_word = \"SHOUT\"`"),
    required("when", Kind::Sentence, "`when = \"You are under 19 and want to talk.\"`"),
    optional("hours", Kind::Line, "`hours = \"All day, every day\"`"),
    required("url", Kind::Line, "`url = \"https://www.childline.org.uk/…\"`"),
    required("checked", Kind::Date, "`checked = 2026-11-23`, without quotation marks"),
];

const WORDS: &[Field] = &[
    optional("name", Kind::Line, "`name = \"…\"` in this language"),
    optional("when", Kind::Sentence, "`when = \"…\"` in this language"),
    optional("hours", Kind::Line, "`hours = \"…\"` in this language"),
];

/// All who can be called, in the order of the file.
pub(crate) struct ContactFile {
    /// The file, if it is there.
    pub(crate) source: Option<Source>,
    /// Its entries.
    pub(crate) entries: Vec<ContactEntry>,
    /// The keys of all entries, also of broken ones; nothing if the file could not be read, because then
    /// nobody can say which keys are wrong.
    keys: Option<Vec<String>>,
}

/// Somebody to call.
pub(crate) struct ContactEntry {
    /// The contact and the line of its heading.
    pub(crate) contact: At<Contact>,
    /// When it was checked.
    pub(crate) checked: At<Date>,
}

/// What another language says about who to call.
#[derive(Default)]
pub(crate) struct ContactWordsFile {
    /// The file, if it is there.
    pub(crate) source: Option<Source>,
    /// Its entries.
    pub(crate) entries: Vec<ContactWords>,
}

/// What another language says about somebody to call.
pub(crate) struct ContactWords {
    pub(crate) id: At<String>,
    pub(crate) name: Option<String>,
    pub(crate) when: Option<String>,
    pub(crate) hours: Option<String>,
}

impl ContactFile {
    /// Whether a page may refer to this key.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.keys.as_ref().is_none_or(|keys| keys.iter().any(|key| key == id))
    }

    /// Whether every entry could be read.
    pub(crate) fn complete(&self) -> bool {
        self.keys.as_ref().is_some_and(|keys| keys.len() == self.entries.len())
    }

    /// All keys.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().flatten().map(String::as_str)
    }
}

/// Reads the contacts of the default language.
pub(crate) fn read(folder: &Path, report: &mut Report) -> ContactFile {
    let Some(source) = Source::read(&folder.join("contacts.toml"), report) else {
        return ContactFile { source: None, entries: Vec::new(), keys: None };
    };
    let (mut entries, mut keys) = (Vec::new(), None);
    if let Some(table) = parse(&source.text, 0, &source, report) {
        for (id, fields) in tables(&table, &source, FIELDS, report) {
            keys.get_or_insert_with(Vec::new).push(id.clone());
            entries.extend(entry(id, &fields, report));
        }
    }
    ContactFile { source: Some(source), entries, keys }
}

fn entry(id: String, fields: &Fields<'_, '_>, report: &mut Report) -> Option<ContactEntry> {
    let mut optional = |name| fields.text(name, report).map(|text| text.value);
    let (phone, text_to, text_word, hours) =
        (optional("phone"), optional("text_to"), optional("text_word"), optional("hours"));
    let (name, when, url) = (optional("name"), optional("when"), optional("url"));
    let checked = fields.date("checked", report);
    let contact = Contact { id, name: name?, phone, text_to, text_word, when: when?, hours, url: url? };
    Some(ContactEntry { contact: At { value: contact, line: fields.line }, checked: checked? })
}

/// Reads what another language says; its file may be missing.
pub(crate) fn read_words(folder: &Path, report: &mut Report) -> ContactWordsFile {
    let mut found = ContactWordsFile::default();
    let Some(source) = Source::read_if_there(&folder.join("contacts.toml"), report) else { return found };
    if let Some(table) = parse(&source.text, 0, &source, report) {
        for (id, fields) in tables(&table, &source, WORDS, report) {
            let mut text = |name| fields.text(name, report).map(|text| text.value);
            let id = At { value: id, line: fields.line };
            found.entries.push(ContactWords { id, name: text("name"), when: text("when"), hours: text("hours") });
        }
    }
    found.source = Some(source);
    found
}

/// The tables of a file in the order in which they stand: the parser sorts them by name.
fn tables<'a, 'i>(
    table: &'a DeTable<'i>,
    source: &'a Source,
    known: &'static [Field],
    report: &mut Report,
) -> Vec<(String, Fields<'a, 'i>)> {
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    let mut tables = Vec::new();
    for (key, value) in entries {
        let name = key.get_ref().as_ref();
        if let Some(table) = value.get_ref().as_table() {
            tables.push((name.to_owned(), Fields::new(table, source, (0, key.span().start), known, report)));
        } else {
            let what = format!("`{name}` stands outside of a contact");
            report.error(source, source.line(key.span().start), what, "Put it below a heading like `[childline]`.");
        }
    }
    tables
}
