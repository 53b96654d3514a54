//! Nobody who reads a page is blamed; the list of words that do is in `words.toml`.

use super::plain_words::each;
use crate::{context::Context, report::Report};

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    for text in &context.texts {
        each(text, &text.avoid.blaming, |line, found| {
            if !found.denied {
                let what = format!("“{}” can sound like blame", found.phrase);
                let instead = format!("Write “{}”, or what the reader can do now.", found.instead);
                report.warning(text.source, line, what, instead);
            }
        });
    }
}
