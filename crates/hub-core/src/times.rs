//! Days and times at which it is safe to be in touch.

use crate::{day, promise};
use time::Date;

/// How many working days can be chosen from.
pub const DAYS: usize = 8;

/// The first and the last half hour of a day that can be chosen, in half hours after midnight.
pub const HALF_HOURS: std::ops::Range<u8> = 18..38;

/// The most half hours that can be chosen.
pub const MOST: usize = DAYS * (HALF_HOURS.end - HALF_HOURS.start) as usize;

/// The working days that can be chosen from, the first of them after `today`: nobody is promised an answer
/// on the day on which they write.
pub fn days(today: Date, bank_holidays: &[Date]) -> Vec<Date> {
    let mut days = Vec::with_capacity(DAYS);
    let mut day = today;
    for _ in 0..DAYS {
        day = promise::due(day, 1, bank_holidays);
        days.push(day);
    }
    days
}

/// A half hour of a day as it stands in forms and JSON: `2026-11-24T09:30`.
pub fn slot(day: Date, half_hour: u8) -> String {
    format!(
        "{:04}-{:02}-{:02}T{:02}:{}",
        day.year(),
        u8::from(day.month()),
        day.day(),
        half_hour / 2,
        if half_hour.is_multiple_of(2) { "00" } else { "30" }
    )
}

/// The day and half hour that `slot` stands for, if it is one that can be chosen.
pub fn read(slot: &str) -> Option<(Date, u8)> {
    let (date, clock) = slot.split_once('T')?;
    let (hour, minute) = clock.split_once(':')?;
    let half = match minute {
        "00" => 0,
        "30" => 1,
        _ => return None,
    };
    let half_hour = hour.parse::<u8>().ok()?.checked_mul(2)? + half;
    let day = day::parse(date)?;
    (HALF_HOURS.contains(&half_hour) && self::slot(day, half_hour) == slot).then_some((day, half_hour))
}

/// The chosen half hours as stretches of time, in order: the day, and from when until when, in half hours
/// after midnight. What is no half hour is left out.
pub fn stretches(slots: &[String]) -> Vec<(Date, u8, u8)> {
    let mut chosen: Vec<(Date, u8)> = slots.iter().filter_map(|slot| read(slot)).collect();
    chosen.sort_unstable();
    chosen.dedup();
    let mut stretches: Vec<(Date, u8, u8)> = Vec::new();
    for (day, from) in chosen {
        match stretches.last_mut() {
            Some((same, _, until)) if *same == day && *until == from => *until += 1,
            _ => stretches.push((day, from, from + 1)),
        }
    }
    stretches
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::{Duration, Weekday, macros::date};

    #[test]
    fn weekends_and_bank_holidays_cannot_be_chosen() {
        let christmas = [date!(2026 - 12 - 25), date!(2026 - 12 - 28)];
        let days = days(date!(2026 - 12 - 23), &christmas);
        assert_eq!(days[..3], [date!(2026 - 12 - 24), date!(2026 - 12 - 29), date!(2026 - 12 - 30)]);
        assert_eq!(days.len(), DAYS);
    }

    #[test]
    fn neighbouring_half_hours_are_one_stretch() {
        let slots = ["2026-11-24T10:00", "2026-11-24T09:30", "2026-11-25T09:00", "nonsense", "2026-11-24T12:00"];
        assert_eq!(
            stretches(&slots.map(str::to_owned)),
            [(date!(2026 - 11 - 24), 19, 21), (date!(2026 - 11 - 24), 24, 25), (date!(2026 - 11 - 25), 18, 19),]
        );
    }

    proptest! {
        #[test]
        fn a_half_hour_that_was_written_is_read_again(offset in 0i64..9000, half_hour in HALF_HOURS) {
            let day = date!(2024-01-01) + Duration::days(offset);
            prop_assert_eq!(read(&slot(day, half_hour)), Some((day, half_hour)));
        }

        #[test]
        fn anything_else_is_refused(text in "\\PC{0,20}") {
            if let Some((day, half_hour)) = read(&text) {
                prop_assert_eq!(slot(day, half_hour), text);
            }
        }

        #[test]
        fn the_days_are_working_days_after_today_in_order(offset in 0i64..4000) {
            let today = date!(2024-01-01) + Duration::days(offset);
            let days = days(today, &[]);
            prop_assert!(days[0] > today);
            prop_assert!(days.windows(2).all(|pair| pair[0] < pair[1]));
            prop_assert!(days.iter().all(|day| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)));
        }
    }
}
