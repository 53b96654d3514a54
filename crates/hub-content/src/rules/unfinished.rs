//! What a new page or checklist still has to be filled in with.

use crate::{context::Context, report::Report, source::Source};

/// What `hub new` writes where somebody has to write.
pub(crate) const MARK: &str = "TO WRITE";

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    let files = context.content;
    let pages = files.pages.iter().map(|page| &page.source);
    let translations = files.others.iter().flat_map(|other| other.pages.iter().map(|page| &page.source));
    for source in pages.chain(translations).chain(&files.checklist.sources) {
        marks(source, report);
    }
}

fn marks(source: &Source, report: &mut Report) {
    for (line, text) in source.text.lines().enumerate().filter(|(_, text)| text.contains(MARK)) {
        let what = format!("this is still to be written: `{}`", text.trim());
        report.warning(source, line + 1, what, "Write it, and take the mark out.");
    }
}
