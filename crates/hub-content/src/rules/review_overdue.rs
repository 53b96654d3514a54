//! No page is past the day of its next review.

use crate::{context::Context, report::Report};

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    for page in context.content.pages.iter().filter(|page| page.front.review_by.value < context.today) {
        let review_by = &page.front.review_by;
        let what = format!("the review was due on {}", review_by.value);
        let instead = "Check every fact against its source, then set `reviewed`, `review_by` and each `checked`.";
        report.warning(&page.source, review_by.line, what, instead);
    }
}
