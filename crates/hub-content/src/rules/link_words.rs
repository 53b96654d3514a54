//! The words of a link say where it goes, also when they are read on their own.

use crate::{context::Context, report::Report};

/// Words that say nothing, in the languages of the demonstration.
const EMPTY_WORDS: &[&str] = &[
    "click",
    "click here",
    "here",
    "link",
    "learn more",
    "more",
    "read more",
    "see more",
    "this",
    "this link",
    "this page",
    "kliknij",
    "kliknij tutaj",
    "tutaj",
    "więcej",
    "czytaj więcej",
    "یہاں",
    "یہاں کلک کریں",
    "مزید",
    "مزید پڑھیں",
];

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    for text in &context.texts {
        for link in &text.outline.links {
            let words = link.value.words.trim();
            let lower = words.trim_end_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
            if link.value.bare
                || lower.starts_with("http://")
                || lower.starts_with("https://")
                || lower.starts_with("www.")
            {
                let instead = "Write words that say where it goes: `[safe sleep on the NHS site](https://…)`.";
                report.error(text.source, link.line, format!("the link is a bare address: `{words}`"), instead);
            } else if words.is_empty() {
                report.error(text.source, link.line, "the link has no words", "Write words that say where it goes.");
            } else if EMPTY_WORDS.contains(&lower.as_str()) {
                let instead = "Write words that say where it goes, also when they are read alone.";
                report.error(text.source, link.line, format!("`{words}` does not say where the link goes"), instead);
            }
        }
        for address in &text.outline.bare_addresses {
            let instead = "Write words and put the address behind them: `[words](https://…)`.";
            report.error(
                text.source,
                address.line,
                format!("a bare address in the text: `{}`", address.value),
                instead,
            );
        }
    }
}
