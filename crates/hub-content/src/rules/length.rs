//! Titles and summaries fit where they are shown.

use crate::{
    context::Context,
    report::Report,
    source::{At, Source},
};

/// What fits on two lines of a phone, in characters.
const TITLE: usize = 70;
/// What search engines and lists show, in characters.
const SUMMARY: usize = 160;

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    for page in &context.content.pages {
        fits(&page.source, "title", &page.front.title, TITLE, report);
        fits(&page.source, "summary", &page.front.summary, SUMMARY, report);
    }
    for page in context.content.others.iter().flat_map(|other| &other.pages) {
        fits(&page.source, "title", &page.title, TITLE, report);
        fits(&page.source, "summary", &page.summary, SUMMARY, report);
    }
}

fn fits(source: &Source, name: &str, words: &At<String>, most: usize, report: &mut Report) {
    let length = words.value.chars().count();
    if words.value.trim().is_empty() {
        report.error(
            source,
            words.line,
            format!("the {name} is empty"),
            format!("Write a {name} of at most {most} characters."),
        );
    } else if length > most {
        let what = format!("the {name} has {length} characters");
        report.error(source, words.line, what, format!("Write it in at most {most}."));
    }
}
