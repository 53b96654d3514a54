//! The promise: the date by which the hub answers, counted in working days.

use time::{Date, Weekday};

/// The last day of the promise: `working_days` working days after `received`, where Saturdays, Sundays
/// and `bank_holidays` do not count. A request that arrives on a day off counts from the next working day.
pub fn due(received: Date, working_days: u16, bank_holidays: &[Date]) -> Date {
    let works =
        |day: Date| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !bank_holidays.contains(&day);
    let mut day = received;
    let mut left = working_days;
    while left > 0 {
        let Some(next) = day.next_day() else { return day };
        day = next;
        if works(day) {
            left -= 1;
        }
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::macros::date;

    #[test]
    fn weekends_and_bank_holidays_do_not_count() {
        let christmas = [date!(2026 - 12 - 25), date!(2026 - 12 - 28)];
        assert_eq!(due(date!(2026 - 11 - 23), 5, &[]), date!(2026 - 11 - 30));
        assert_eq!(due(date!(2026 - 12 - 23), 2, &christmas), date!(2026 - 12 - 29));
        assert_eq!(due(date!(2026 - 11 - 28), 1, &[]), date!(2026 - 11 - 30));
    }

    proptest! {
        #[test]
        fn a_promise_ends_on_a_working_day_and_never_sooner_than_its_days(offset in 0i64..4000, days in 1u16..60) {
            let received = date!(2024 - 01 - 01) + time::Duration::days(offset);
            let end = due(received, days, &[]);
            prop_assert!(!matches!(end.weekday(), Weekday::Saturday | Weekday::Sunday));
            prop_assert!((end - received).whole_days() >= i64::from(days));
        }
    }
}
