//! The words of the interface are complete in every language.

use crate::{context::Context, nearest::instead, report::Report, source::Source};
use fluent_syntax::{
    ast::{Entry, Resource},
    parser,
};
use std::collections::BTreeSet;

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    let files = context.content;
    compare(files.strings.as_ref(), files.others.iter().map(|other| other.strings.as_ref()), report);
    compare(files.workshop.as_ref(), files.others.iter().map(|other| other.workshop.as_ref()), report);
}

/// Compares a file of the default language with the same file of every other.
fn compare<'a>(default: Option<&Source>, others: impl Iterator<Item = Option<&'a Source>>, report: &mut Report) {
    let Some(default) = default else { return };
    let (known, complete) = keys(default, report);
    for source in others.flatten() {
        let (found, also_complete) = keys(source, report);
        // Where something could not be read, nobody can say what is missing.
        if !complete || !also_complete {
            continue;
        }
        for key in known.difference(&found) {
            let instead =
                format!("Add `{key} = …`; the words of the default language are on line {}.", line_of(default, key));
            report.error(source, 1, format!("the key `{key}` is missing"), instead);
        }
        for key in found.difference(&known) {
            let missing = known.difference(&found).map(String::as_str);
            let instead = instead(key, missing, "Leave it out, or add it to the default language.");
            report.error(source, line_of(source, key), format!("the default language has no key `{key}`"), instead);
        }
    }
}

/// Every key of a file, those of attributes as `key.attribute`; what cannot be read or stands twice is reported.
/// Says too whether everything could be read.
fn keys(source: &Source, report: &mut Report) -> (BTreeSet<String>, bool) {
    let (resource, complete): (Resource<&str>, bool) = match parser::parse(source.text.as_str()) {
        Ok(resource) => (resource, true),
        Err((resource, errors)) => {
            for error in errors {
                let instead = "Write `key = words`; lines that go on begin with four spaces.";
                // What is left open is missed at the end of the file, where there is no line any more.
                let offset = error.pos.start.min(source.text.trim_end().len());
                report.error(source, source.line(offset), error.kind.to_string(), instead);
            }
            (resource, false)
        }
    };
    let mut keys = BTreeSet::new();
    for entry in &resource.body {
        let (key, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), &term.attributes),
            _ => continue,
        };
        keys.extend(attributes.iter().map(|attribute| format!("{key}.{}", attribute.id.name)));
        if !keys.insert(key.clone()) {
            report.error(
                source,
                line_of(source, &key),
                format!("the key `{key}` stands twice"),
                "Take one of the two out.",
            );
        }
    }
    (keys, complete)
}

/// The line on which a key gets its words.
fn line_of(source: &Source, key: &str) -> usize {
    let key = key.split('.').next().unwrap_or(key);
    let begins = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    source.text.lines().position(begins).map_or(1, |line| line + 1)
}
