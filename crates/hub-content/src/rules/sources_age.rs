//! Sources were looked at not too long ago.

use crate::{context::Context, report::Report};
use hub_core::topic::Topic;
use time::{Date, Month};

/// Topics whose rules change from one budget or school year to the next.
const CHANGING: &[Topic] = &[Topic::MoneyAndHousing, Topic::Childcare, Topic::WorkAndTraining];

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    let editors = &context.content.site.editors;
    for page in &context.content.pages {
        let changing = page.front.topics.iter().any(|topic| CHANGING.contains(&topic.value));
        let months = if changing { editors.changing_source_months } else { editors.source_months };
        for source in page.front.sources.iter().filter(|source| later(source.checked.value, months) < context.today) {
            let checked = &source.checked;
            let what = format!("the source was checked on {}, more than {months} months ago", checked.value);
            let instead = "Open it, compare every fact, then write today's date.";
            report.warning(&page.source, checked.line, what, instead);
        }
    }
}

/// The same day some months later, or the last day of a shorter month.
fn later(date: Date, months: u32) -> Date {
    let since = i64::from(date.year()) * 12 + i64::from(u8::from(date.month()) - 1) + i64::from(months);
    let year = i32::try_from(since.div_euclid(12)).unwrap_or(i32::MAX);
    let month = u8::try_from(since.rem_euclid(12) + 1).ok().and_then(|month| Month::try_from(month).ok());
    let Some(month) = month else { return date };
    (0..4)
        .find_map(|less| Date::from_calendar_date(year, month, date.day().checked_sub(less)?).ok())
        .unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn months_end_on_a_day_that_there_is() {
        assert_eq!(later(date!(2026 - 08 - 31), 6), date!(2027 - 02 - 28));
        assert_eq!(later(date!(2026 - 11 - 23), 12), date!(2027 - 11 - 23));
        assert_eq!(later(date!(2024 - 02 - 29), 12), date!(2025 - 02 - 28));
    }
}
