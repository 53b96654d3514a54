//! The hub's clock: the system's, or one that a test has set.

use std::time::{SystemTime, UNIX_EPOCH};
use time::{Date, Duration, Month, OffsetDateTime, Weekday};

/// Where the time comes from.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// The system's clock.
    System,
    /// Always the same moment.
    Fixed(OffsetDateTime),
}

impl Clock {
    /// The moment, in UTC.
    pub fn now(self) -> OffsetDateTime {
        match self {
            Self::System => {
                let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
                // Seconds that no calendar holds would be a broken clock: 1970 is then as good as any date.
                i64::try_from(since)
                    .ok()
                    .and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok())
                    .unwrap_or(OffsetDateTime::UNIX_EPOCH)
            }
            Self::Fixed(moment) => moment,
        }
    }

    /// The date in the United Kingdom.
    pub fn today(self) -> Date {
        london_date(self.now())
    }

    /// The beginning of an hour that [`Self::hour`] gave.
    pub fn at_hour(hour: i64) -> OffsetDateTime {
        OffsetDateTime::from_unix_timestamp(hour.saturating_mul(3600)).unwrap_or(OffsetDateTime::UNIX_EPOCH)
    }

    /// Whole hours since 1970 began, in UTC: all that is kept of when a request came.
    pub fn hour(self) -> i64 {
        self.now().unix_timestamp().div_euclid(3600)
    }
}

/// The date in the United Kingdom, now.
pub fn today() -> Date {
    Clock::System.today()
}

/// The date in the United Kingdom at `moment`. Summer time runs from 1am UTC on the last Sunday of March
/// to 1am UTC on the last Sunday of October (The Summer Time Order 2002, SI 2002/262).
fn london_date(moment: OffsetDateTime) -> Date {
    let utc = moment.to_offset(time::UtcOffset::UTC);
    let change = |month| last_sunday(utc.year(), month).map(|day| day.midnight().assume_utc() + Duration::hours(1));
    let summer =
        matches!((change(Month::March), change(Month::October)), (Some(from), Some(to)) if from <= utc && utc < to);
    if summer { (utc + Duration::hours(1)).date() } else { utc.date() }
}

/// The last Sunday of a month with 31 days.
fn last_sunday(year: i32, month: Month) -> Option<Date> {
    let last = Date::from_calendar_date(year, month, 31).ok()?;
    Some(if last.weekday() == Weekday::Sunday { last } else { last.prev_occurrence(Weekday::Sunday) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    #[test]
    fn the_day_begins_an_hour_earlier_in_summer() {
        for (moment, day) in [
            (datetime!(2026-01-15 23:30 UTC), date!(2026 - 01 - 15)),
            (datetime!(2026-03-28 23:30 UTC), date!(2026 - 03 - 28)),
            (datetime!(2026-03-29 23:30 UTC), date!(2026 - 03 - 30)),
            (datetime!(2026-07-01 22:59 UTC), date!(2026 - 07 - 01)),
            (datetime!(2026-07-01 23:00 UTC), date!(2026 - 07 - 02)),
            (datetime!(2026-10-24 23:30 UTC), date!(2026 - 10 - 25)),
            (datetime!(2026-10-25 23:30 UTC), date!(2026 - 10 - 25)),
            (datetime!(2027-10-31 23:30 UTC), date!(2027 - 10 - 31)),
        ] {
            assert_eq!(Clock::Fixed(moment).today(), day, "{moment}");
        }
    }

    #[test]
    fn of_the_time_of_receipt_only_the_hour_is_kept() {
        assert_eq!(Clock::Fixed(datetime!(1970-01-02 03:59:59 UTC)).hour(), 27);
    }
}
