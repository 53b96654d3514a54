//! Pages answer needs that the checklist knows.

use crate::{context::Context, nearest::instead, report::Report};

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    if !context.content.checklist.complete {
        return;
    }
    let known = || context.content.checklist.checklist.needs.iter().map(|need| need.id.as_str());
    for page in &context.content.pages {
        for need in page.front.needs.iter().filter(|need| !known().any(|id| id == need.value)) {
            let instead =
                instead(&need.value, known(), "Add it to checklists/needs.toml or write an id that stands there.");
            report.error(&page.source, need.line, format!("`{}` is not a need of the checklist", need.value), instead);
        }
    }
}
