//! The dates of a review make sense.

use crate::{context::Context, report::Report};

/// A year, also where it is a leap year.
const LONGEST_DAYS: i64 = 366;

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    for page in &context.content.pages {
        let (reviewed, review_by) = (&page.front.reviewed, &page.front.review_by);
        if reviewed.value > context.today {
            let what = format!("the review of {} is still to come", reviewed.value);
            report.error(&page.source, reviewed.line, what, "Write the day on which somebody checked the page.");
        }
        let days = (review_by.value - reviewed.value).whole_days();
        if days <= 0 {
            report.error(
                &page.source,
                review_by.line,
                "`review_by` is not after `reviewed`",
                "Write the day of the next review.",
            );
        } else if days > LONGEST_DAYS {
            let what = format!("`review_by` is {days} days after `reviewed`");
            report.error(&page.source, review_by.line, what, "Write a day at most a year after it.");
        }
    }
}
