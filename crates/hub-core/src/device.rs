//! What a device keeps of a visit when the person wants it to: when that is offered, the PIN it is sealed
//! under, for how long, and how many tries there are to open it.
//!
//! The seal itself is made elsewhere. A PIN is short, so that what holds somebody off who has the device in
//! their hands is the count of tries; it does not hold off who copies what is kept to a machine of their own.

use crate::{
    day::{self, Day},
    field_error::{Code, FieldError},
    form::Form,
    referral::Answer,
    text::western,
};
use std::fmt;
use time::Date;

/// How many days something is kept, the first of them included.
pub const DAYS: u8 = 7;

/// How many wrong PINs wipe what is kept.
pub const TRIES: u8 = 10;

/// The fewest and the most characters of a PIN.
pub const PIN_LEN: std::ops::RangeInclusive<usize> = 6..=12;

/// The bytes of whatever is kept, before it is sealed: all of one length, so that it does not tell a plan
/// from a request. A request has at most 11,000 bytes of text, and quotation marks are written as two; an
/// envelope that was sent without an answer takes about 40,000.
pub const SIZE: usize = 80 * 1024;

/// The bytes at the beginning that say how many are used.
const LENGTH_LEN: usize = 4;

/// Whether a device may keep something, by whether anyone else uses it.
pub fn offered(someone_else: Answer) -> bool {
    someone_else == Answer::No
}

/// The PIN that a person chose. It prints itself nowhere.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

impl Pin {
    /// The PIN that was typed in the field `pin`: without gaps and signs, in capitals from A to Z or not, with the
    /// digits of any keyboard.
    ///
    /// # Errors
    /// [`Code::Missing`] for nothing, [`Code::Invalid`] for what no PIN can be.
    pub fn read(form: &Form) -> Result<Self, FieldError> {
        let typed = form.text("pin");
        if typed.is_empty() {
            return Err(FieldError::new("pin", Code::Missing));
        }
        // A telephone may begin with a capital by itself. What is a letter, and its small form, is known only of
        // the Latin alphabet: the tables for all others would weigh more than the rest of this file.
        let pin: String = typed.chars().map(|letter| western(letter).to_ascii_lowercase()).collect();
        let sign = |letter: char| letter.is_whitespace() || letter.is_control() || letter.is_ascii_punctuation();
        let usable = PIN_LEN.contains(&pin.chars().count()) && !pin.contains(sign);
        if usable { Ok(Self(pin)) } else { Err(FieldError::new("pin", Code::Invalid)) }
    }

    /// The PIN that was chosen: typed twice, in `pin` and `pin_again`.
    ///
    /// # Errors
    /// As [`Pin::read`], [`Code::Refused`] for one that is guessed first, and [`Code::Conflict`] if the second
    /// is another.
    pub fn chosen(form: &Form) -> Result<Self, FieldError> {
        let pin = Self::read(form)?;
        if pin.is_a_row() {
            return Err(FieldError::new("pin", Code::Refused));
        }
        let again: Form = [("pin", form.text("pin_again"))].into_iter().collect();
        match Self::read(&again) {
            Ok(again) if again == pin => Ok(pin),
            _ => Err(FieldError::new("pin_again", Code::Conflict)),
        }
    }

    /// What the key is derived from.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// One character again and again, or a row such as `123456` or `fedcba`.
    fn is_a_row(&self) -> bool {
        let step = |one: char, next: char| i64::from(u32::from(next)) - i64::from(u32::from(one));
        let mut steps = self.0.chars().zip(self.0.chars().skip(1)).map(|(one, next)| step(one, next));
        let first = steps.next().unwrap_or_default();
        first.abs() <= 1 && steps.all(|step| step == first)
    }
}

/// What a device keeps, as it is written down: the last day and the tries in clear, and the sealed bytes.
/// A try is counted before it is made, so that stopping it half-way gains nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The last day on which it can be opened.
    pub until: Date,
    /// How many tries were made since the last right one.
    tries: u8,
    /// What is sealed, with what the key was derived with.
    pub sealed: Vec<u8>,
}

impl Kept {
    /// Something that is kept from `today` on.
    pub fn new(today: Date, sealed: Vec<u8>) -> Self {
        Self { until: last_day(today), tries: 0, sealed }
    }

    /// What was written as `entry`; nothing if its day has passed, all tries were made, or it is no entry.
    pub fn read(entry: &str, today: Date) -> Option<Self> {
        let mut parts = entry.splitn(3, '.');
        let until = day::parse(parts.next()?)?;
        let tries = parts.next()?.parse().ok()?;
        let sealed = bytes(parts.next()?)?;
        (today <= until && tries < TRIES).then_some(Self { until, tries, sealed })
    }

    /// How many tries are left.
    pub fn left(&self) -> u8 {
        TRIES.saturating_sub(self.tries)
    }

    /// One try more: what has to be written down before it is made. Nothing once they are all made.
    #[must_use]
    pub fn tried(self) -> Option<Self> {
        (self.left() > 0).then(|| Self { tries: self.tries + 1, ..self })
    }

    /// The last try was none after all, because nothing could be tried.
    #[must_use]
    pub fn untried(self) -> Self {
        Self { tries: self.tries.saturating_sub(1), ..self }
    }

    /// The PIN was right: every try is there again.
    #[must_use]
    pub fn opened(self) -> Self {
        Self { tries: 0, ..self }
    }
}

impl fmt::Display for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.", Day(self.until), self.tries)?;
        self.sealed.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The last day of what is kept from `today` on.
pub fn last_day(today: Date) -> Date {
    (1..DAYS).fold(today, |day, _| day.next_day().unwrap_or(day))
}

/// `text` at the length that everything has which is kept; nothing if it is longer.
pub fn fill(text: &str) -> Option<Vec<u8>> {
    let length = u32::try_from(text.len()).ok()?;
    let mut filled = Vec::with_capacity(SIZE);
    filled.extend(length.to_be_bytes());
    filled.extend(text.as_bytes());
    (filled.len() <= SIZE).then(|| {
        filled.resize(SIZE, 0);
        filled
    })
}

/// The text that [`fill`] brought to length.
pub fn unfill(filled: &[u8]) -> Option<&str> {
    let (length, rest) = filled.split_first_chunk::<LENGTH_LEN>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    std::str::from_utf8(rest.get(..length)?).ok()
}

fn bytes(digits: &str) -> Option<Vec<u8>> {
    let value = |digit: &u8| char::from(*digit).to_digit(16).and_then(|value| u8::try_from(value).ok());
    let pairs = digits.as_bytes().chunks(2);
    pairs.map(|pair| if let [high, low] = pair { Some(value(high)? << 4 | value(low)?) } else { None }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::{Duration, macros::date};

    fn typed(pin: &str, again: &str) -> Form {
        [("pin", pin), ("pin_again", again)].into_iter().collect()
    }

    fn chosen(pin: &str, again: &str) -> Result<String, FieldError> {
        Pin::chosen(&typed(pin, again)).map(|pin| pin.text().to_owned())
    }

    #[test]
    fn keeping_is_offered_only_where_nobody_else_uses_the_device() {
        let offered: Vec<_> = Answer::ALL.iter().copied().filter(|answer| offered(*answer)).collect();
        assert_eq!(offered, [Answer::No]);
    }

    #[test]
    fn a_pin_is_six_to_twelve_letters_or_digits_of_any_keyboard_typed_twice() {
        for (pin, again, text) in [
            ("274911", " 274911 ", "274911"),
            ("Bluebird7", "bLUEBIRD7", "bluebird7"),
            ("۲۷۴۹۱۱", "274911", "274911"),
            ("٢٧٤٩١١", "۲۷۴۹۱۱", "274911"),
            ("نیلاپرندہ", "نیلاپرندہ", "نیلاپرندہ"),
            ("żółtyDom", "żółtydom", "żółtydom"),
        ] {
            assert_eq!(chosen(pin, again).as_deref(), Ok(text));
        }
        for (pin, again, field, code) in [
            ("", "", "pin", Code::Missing),
            ("27491", "27491", "pin", Code::Invalid),
            ("2749112749112", "2749112749112", "pin", Code::Invalid),
            ("2749 11", "2749 11", "pin", Code::Invalid),
            ("274-911", "274-911", "pin", Code::Invalid),
            ("274911", "", "pin_again", Code::Conflict),
            ("274911", "274912", "pin_again", Code::Conflict),
        ] {
            assert_eq!(chosen(pin, again), Err(FieldError::new(field, code)), "{pin} {again}");
        }
    }

    #[test]
    fn the_pins_that_are_guessed_first_are_refused() {
        for pin in ["000000", "aaaaaaa", "123456", "654321", "abcdefgh", "۱۲۳۴۵۶"] {
            assert_eq!(chosen(pin, pin), Err(FieldError::new("pin", Code::Refused)), "{pin}");
        }
        for pin in ["000001", "121212", "135791", "abcdeg"] {
            assert!(chosen(pin, pin).is_ok(), "{pin}");
        }
    }

    #[test]
    fn something_is_kept_for_seven_days_and_not_for_eight() {
        let first = date!(2026 - 12 - 28);
        let entry = Kept::new(first, vec![1]).to_string();
        let opens = |day: i64| Kept::read(&entry, first + Duration::days(day)).is_some();
        assert_eq!((0..10).filter(|day| opens(*day)).count(), usize::from(DAYS));
        assert!(opens(6) && !opens(7));
        assert_eq!(last_day(first), date!(2027 - 01 - 03));
    }

    #[test]
    fn ten_tries_are_all_there_are_even_if_each_is_stopped_half_way() {
        let today = date!(2026 - 11 - 25);
        let mut entry = Kept::new(today, vec![1]).to_string();
        let mut tries = 0;
        while let Some(kept) = Kept::read(&entry, today) {
            assert_eq!(kept.left(), TRIES - tries);
            // Written down before the try; nothing comes after it.
            entry = kept.tried().expect("a try is left").to_string();
            tries += 1;
        }
        assert_eq!(tries, TRIES);
    }

    #[test]
    fn a_right_pin_gives_every_try_back() {
        let today = date!(2026 - 11 - 25);
        let kept = Kept::new(today, vec![1]);
        let tried = kept.clone().tried().and_then(Kept::tried).expect("two tries");
        assert_eq!(tried.left(), TRIES - 2);
        assert_eq!(tried.clone().untried().left(), TRIES - 1);
        assert_eq!(tried.opened(), kept);
    }

    #[test]
    fn what_is_kept_shows_its_day_and_its_tries_and_nothing_else() {
        let kept = Kept::new(date!(2026 - 11 - 25), vec![0x00, 0xfe, 0x41]).tried().expect("a try");
        assert_eq!(kept.to_string(), "2026-12-01.1.00fe41");
    }

    proptest! {
        #[test]
        fn what_is_kept_is_read_as_it_was_written(
            sealed in prop::collection::vec(any::<u8>(), 0..200), tries in 0..TRIES, offset in 0i64..20_000,
        ) {
            let today = date!(2020-01-01) + Duration::days(offset);
            let mut kept = Kept::new(today, sealed);
            for _ in 0..tries {
                kept = kept.tried().expect("a try is left");
            }
            prop_assert_eq!(Kept::read(&kept.to_string(), today), Some(kept));
        }

        #[test]
        fn whatever_else_stands_there_is_read_or_refused(entry in "[0-9a-f.-]{0,60}|\\PC{0,40}") {
            let today = date!(2026-11-25);
            if let Some(kept) = Kept::read(&entry, today) {
                prop_assert!(kept.until >= today && kept.left() > 0);
                prop_assert_eq!(Kept::read(&kept.to_string(), today), Some(kept));
            }
        }

        #[test]
        fn whatever_is_kept_has_one_length_and_comes_back_whole(text in "\\PC{0,2000}") {
            let filled = fill(&text).expect("it fits");
            prop_assert_eq!(filled.len(), SIZE);
            prop_assert_eq!(unfill(&filled), Some(text.as_str()));
        }

        #[test]
        fn too_much_is_refused_and_damage_is_no_text(over in 1usize..100, noise in prop::collection::vec(any::<u8>(), 0..64)) {
            prop_assert!(fill(&"x".repeat(SIZE - LENGTH_LEN)).is_some());
            prop_assert_eq!(fill(&"x".repeat(SIZE - LENGTH_LEN + over)), None);
            if let Some(text) = unfill(&noise) {
                prop_assert!(text.len() + LENGTH_LEN <= noise.len());
            }
        }

        #[test]
        fn whatever_is_typed_is_a_pin_that_can_be_typed_again_or_none(typed in "\\PC{0,16}") {
            let form: Form = [("pin", typed.as_str())].into_iter().collect();
            if let Ok(pin) = Pin::read(&form) {
                prop_assert!(PIN_LEN.contains(&pin.text().chars().count()));
                let again: Form = [("pin", typed.to_uppercase())].into_iter().collect();
                if typed.is_ascii() {
                    prop_assert!(Pin::read(&again).is_ok_and(|again| again == pin));
                }
            }
        }
    }
}
