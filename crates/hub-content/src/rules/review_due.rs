//! Pages whose review comes soon.

use crate::{context::Context, report::Report};

/// How many days before its review a page is named.
const SOON_DAYS: i64 = 30;

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    for page in &context.content.pages {
        let review_by = &page.front.review_by;
        let days = (review_by.value - context.today).whole_days();
        if (0..=SOON_DAYS).contains(&days) {
            let what = format!("the review is due on {}, in {days} days", review_by.value);
            let instead = "Check every fact against its source, then set `reviewed`, `review_by` and each `checked`.";
            report.warning(&page.source, review_by.line, what, instead);
        }
    }
}
