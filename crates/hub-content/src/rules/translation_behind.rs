//! A translation says what the page says today.

use crate::{context::Context, report::Report};

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    let files = context.content;
    for file in files.others.iter().flat_map(|other| &other.pages) {
        let revision = files.pages.iter().find(|page| page.slug == file.slug).map(|page| page.front.revision.value);
        if let Some(revision) = revision.filter(|revision| file.translates.value < *revision) {
            let what = format!(
                "the translation is of revision {}, and the page has revision {revision}",
                file.translates.value
            );
            let instead = format!("Translate what changed, then write `translates = {revision}`.");
            report.warning(&file.source, file.translates.line, what, instead);
        }
    }
}
