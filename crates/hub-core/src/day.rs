//! A date as ISO 8601 writes it, `2026-11-30`, for JSON.
//!
//! The date library's own parser takes any format and would be a tenth of the browser's whole app.

use serde::{Deserialize, Deserializer, Serializer, de::Error};
use std::fmt;
use time::{Date, Month};

/// A date by itself, for lists of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Day(#[serde(with = "crate::day")] pub Date);

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), u8::from(self.0.month()), self.0.day())
    }
}

/// Writes the date.
pub fn serialize<S: Serializer>(date: &Date, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&Day(*date))
}

/// Reads the date.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let text = String::deserialize(deserializer)?;
    parse(&text).ok_or_else(|| D::Error::custom("a date is written like 2026-11-30"))
}

/// The date that `text` says, if it is one.
pub fn parse(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde::Serialize;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Promise(#[serde(with = "super")] Date);

    proptest! {
        #[test]
        fn a_date_that_was_written_is_read_again(offset in 0i64..40_000) {
            let promise = Promise(time::macros::date!(2000-01-01) + time::Duration::days(offset));
            let text = serde_json::to_string(&promise).unwrap();
            prop_assert_eq!(text.len(), "\"2026-11-30\"".len());
            prop_assert_eq!(serde_json::from_str::<Promise>(&text).unwrap(), promise);
        }

        #[test]
        fn anything_else_is_refused(text in "\\PC{0,12}") {
            if let Some(date) = parse(&text) {
                prop_assert!(text.contains('-') && date.year() >= 0);
            }
        }
    }
}
