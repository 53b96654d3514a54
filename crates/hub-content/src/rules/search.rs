//! The words of families lead to pages and people that there are.

use crate::{context::Context, files::search::LexiconFile, nearest::instead, report::Report, source::Source};
use hub_core::search::split;
use std::collections::BTreeMap;

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    let others = context.content.others.iter().map(|other| &other.lexicon);
    for LexiconFile { source, lexicon } in std::iter::once(&context.content.lexicon).chain(others) {
        let Some(source) = source else { continue };
        let mut said: BTreeMap<Vec<String>, &str> = BTreeMap::new();
        for meaning in &lexicon.words {
            let line = meaning.said.first().map_or(1, |words| line_of(source, words));
            if meaning.said.is_empty() {
                report.error(
                    source,
                    1,
                    "a block of words has an empty `said`",
                    "Write what people type: `said = [\"nits\"]`.",
                );
            }
            if meaning.means.is_empty() && meaning.pages.is_empty() && meaning.call.is_empty() {
                let what = format!("`{}` leads nowhere", meaning.said.join(", "));
                report.error(source, line, what, "Add `means`, `pages` or `call`.");
            }
            if meaning.danger && meaning.call.is_empty() {
                let what = format!("`{}` is about danger and names nobody to call", meaning.said.join(", "));
                report.error(source, line, what, "Add `call = [\"999\"]` or whoever is right.");
            }
            for page in meaning.pages.iter().filter(|page| !context.slugs.contains(page.as_str())) {
                let known = context.slugs.iter().copied();
                let otherwise = "Write the file name of a page without `.md`.";
                report.error(source, line, format!("there is no page `{page}`"), instead(page, known, otherwise));
            }
            for key in meaning.call.iter().filter(|key| !context.content.contacts.has(key)) {
                let known = context.content.contacts.ids();
                let otherwise = "Write a key of contacts.toml.";
                report.error(source, line, format!("`{key}` is not in contacts.toml"), instead(key, known, otherwise));
            }
            for words in &meaning.said {
                let key: Vec<String> = split(words).collect();
                if key.is_empty() {
                    report.error(source, line, format!("`{words}` has no letters"), "Write what people type.");
                } else if let Some(first) = said.insert(key, words) {
                    let what = format!("`{words}` stands in two blocks");
                    report.error(source, line_of(source, first), what, "Put both blocks together into one.");
                }
            }
        }
    }
}

fn line_of(source: &Source, words: &str) -> usize {
    source.line_of(&format!("\"{words}\""))
}
