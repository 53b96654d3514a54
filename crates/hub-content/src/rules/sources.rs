//! Advice says where its facts come from.

use crate::{
    context::{Context, stands},
    report::Report,
};

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    for page in &context.content.pages {
        let sources = &page.front.sources;
        if sources.is_empty() && !stands(&page.slug) {
            let instead =
                "Add a [[sources]] table with the body that owns the facts, the exact page and the day you checked it.";
            report.error(&page.source, 1, "the page names no source", instead);
        }
        for entry in sources {
            if entry.name.value.trim().is_empty() {
                report.error(
                    &page.source,
                    entry.name.line,
                    "the source has no name",
                    "Write the body that owns the facts.",
                );
            }
            if !entry.url.value.starts_with("https://") {
                let what = format!("`{}` is not an https address", entry.url.value);
                report.error(&page.source, entry.url.line, what, "Write the whole address, from `https://` on.");
            }
            if entry.checked.value > context.today {
                let what = format!("the check of {} is still to come", entry.checked.value);
                report.error(
                    &page.source,
                    entry.checked.line,
                    what,
                    "Write the day on which somebody checked the source.",
                );
            }
        }
    }
}
