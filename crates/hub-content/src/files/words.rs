//! `words.toml`: words that a page should not have, with what to write instead. Editors keep it.

use crate::{fields::parse, nearest::instead, prose::words, report::Report, source::Source};
use std::{collections::HashMap, path::Path};
use toml::de::{DeTable, DeValue};

/// The words to avoid in one language.
#[derive(Debug, Default)]
pub(crate) struct WordsFile {
    /// Hard or official words with the plain one.
    pub(crate) plain: Phrases,
    /// Words that blame with kinder ones.
    pub(crate) blaming: Phrases,
}

/// Words and phrases to look for.
#[derive(Debug, Default)]
pub(crate) struct Phrases {
    /// By their first word: the words after it, and what to write instead.
    by_first: HashMap<String, Vec<(Vec<String>, String)>>,
}

/// A phrase that was found.
pub(crate) struct Found<'p> {
    /// Where it begins in the text.
    pub(crate) offset: usize,
    /// The phrase, in lower case.
    pub(crate) phrase: String,
    /// Whether the words before it take it back, as in "it is not your fault".
    pub(crate) denied: bool,
    /// What to write instead.
    pub(crate) instead: &'p str,
}

/// Words that take back what follows, and how far they reach.
const DENIALS: &[&str] = &["not", "never", "no", "nie"];
const DENIAL_REACH: usize = 6;

/// Reads the words of a language; the file may be missing.
pub(crate) fn read(folder: &Path, report: &mut Report) -> WordsFile {
    let mut found = WordsFile::default();
    let Some(source) = Source::read_if_there(&folder.join("words.toml"), report) else { return found };
    let Some(table) = parse(&source.text, 0, &source, report) else { return found };
    for (key, value) in &table {
        let (name, line) = (key.get_ref().as_ref(), source.line(key.span().start));
        let phrases = match name {
            "plain" => &mut found.plain,
            "blaming" => &mut found.blaming,
            _ => {
                let what = format!("there is no list `{name}`");
                let otherwise = "The lists are `[plain]` and `[blaming]`.";
                report.error(&source, line, what, instead(name, ["plain", "blaming"], otherwise));
                continue;
            }
        };
        match value.get_ref().as_table() {
            Some(table) => phrases.read(table, &source, report),
            None => report.error(&source, line, format!("`{name}` is not a list"), "Write `[plain]` or `[blaming]`."),
        }
    }
    found
}

impl Phrases {
    fn read(&mut self, table: &DeTable<'_>, source: &Source, report: &mut Report) {
        for (key, value) in table {
            let (phrase, line) = (key.get_ref().as_ref(), source.line(key.span().start));
            let mut spelt = tokens(phrase).map(|(_, word)| word);
            if let (Some(first), DeValue::String(instead)) = (spelt.next(), value.get_ref()) {
                self.by_first.entry(first).or_default().push((spelt.collect(), instead.to_string()));
            } else {
                let what = format!("`{phrase}` has nothing to write instead");
                report.error(source, line, what, "Write it like `\"in order to\" = \"to\"`.");
            }
        }
    }

    /// Every phrase that stands in the text.
    pub(crate) fn find<'p>(&'p self, text: &str) -> Vec<Found<'p>> {
        if self.by_first.is_empty() {
            return Vec::new();
        }
        let tokens: Vec<(usize, String)> = tokens(text).collect();
        let mut found = Vec::new();
        for (position, (offset, first)) in tokens.iter().enumerate() {
            let after = tokens.get(position + 1..).unwrap_or_default();
            for (rest, instead) in self.by_first.get(first).into_iter().flatten() {
                let stands = after.len() >= rest.len() && rest.iter().zip(after).all(|(one, (_, other))| one == other);
                if stands {
                    let phrase = [std::slice::from_ref(first), rest].concat().join(" ");
                    let before = &tokens[position.saturating_sub(DENIAL_REACH)..position];
                    let denied =
                        before.iter().any(|(_, word)| DENIALS.contains(&word.as_str()) || word.ends_with("n't"));
                    found.push(Found { offset: *offset, phrase, denied, instead });
                }
            }
        }
        found
    }
}

/// The words of a text in lower case, with straight apostrophes.
fn tokens(text: &str) -> impl Iterator<Item = (usize, String)> + '_ {
    words(text).map(|(offset, word)| (offset, word.to_lowercase().replace('’', "'")))
}
