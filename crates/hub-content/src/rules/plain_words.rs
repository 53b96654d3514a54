//! Everyday words instead of hard or official ones; the list is `words.toml`.

use crate::{
    context::{Context, Text},
    files::words::{Found, Phrases},
    report::Report,
};

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    for text in &context.texts {
        each(text, &text.avoid.plain, |line, found| {
            let what = format!("“{}” is not a plain word", found.phrase);
            report.warning(text.source, line, what, format!("Write “{}”.", found.instead));
        });
    }
}

/// Every phrase that stands in the headings and the running text of a page.
pub(super) fn each(text: &Text<'_>, phrases: &Phrases, mut found: impl FnMut(usize, &Found<'_>)) {
    for heading in &text.outline.headings {
        for phrase in phrases.find(&heading.value.words) {
            found(heading.line, &phrase);
        }
    }
    for passage in &text.outline.passages {
        for phrase in phrases.find(&passage.text) {
            found(passage.line(phrase.offset), &phrase);
        }
    }
}
