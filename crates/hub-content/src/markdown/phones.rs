//! Telephone numbers in running text.

use hub_core::contact::Contact;

/// The numbers that can be called, longest first so that `0800 1111` is not found inside a longer one.
pub(crate) struct Phones(Vec<(String, String)>);

impl Phones {
    /// The numbers of these contacts.
    pub(crate) fn of(contacts: &[Contact]) -> Self {
        let mut phones: Vec<(String, String)> =
            contacts.iter().filter_map(|contact| Some((contact.phone.clone()?, contact.tel()?))).collect();
        phones.retain(|(phone, _)| phone.starts_with(|letter: char| letter.is_ascii_digit()));
        phones.sort_by(|(one, _), (other, _)| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        phones.dedup();
        Self(phones)
    }

    /// The first number in `text`: what stands before it, the number as written, its address, and the rest.
    pub(crate) fn split<'t>(&self, text: &'t str) -> Option<(&'t str, &'t str, &str, &'t str)> {
        for (start, _) in text.match_indices(|letter: char| letter.is_ascii_digit()) {
            let (before, after) = text.split_at(start);
            if before.ends_with(|letter: char| letter.is_alphanumeric() || "+£$€.,-/:".contains(letter)) {
                continue;
            }
            // The end of a longer number is not a number of its own.
            if before.trim_end_matches(' ').ends_with(|letter: char| letter.is_ascii_digit()) {
                continue;
            }
            let found =
                self.0.iter().find(|(phone, _)| after.starts_with(phone.as_str()) && ends(&after[phone.len()..]));
            if let Some((phone, tel)) = found {
                let (phone, rest) = after.split_at(phone.len());
                return Some((before, phone, tel, rest));
            }
        }
        None
    }
}

/// Whether a number can end before `rest`.
fn ends(rest: &str) -> bool {
    let mut letters = rest.chars();
    match (letters.next(), letters.next()) {
        (None, _) => true,
        (Some('.' | ',' | ' ' | '-' | '/' | ':' | '\u{2013}'), Some(next)) => !next.is_ascii_digit(),
        (Some(letter), _) => !letter.is_alphanumeric() && letter != '%',
    }
}

/// Everything in `text` that is written like a British telephone number: from nine digits, beginning with
/// `0` or `+44`, in groups. Short numbers such as 999 cannot be told from other numbers.
pub(crate) fn written_numbers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !(letter.is_ascii_digit() || "+ -()".contains(letter)))
        .map(|run| run.trim_matches(|letter: char| !letter.is_ascii_digit() && letter != '+'))
        .filter(|run| run.starts_with('0') || run.starts_with("+44"))
        .filter(|run| run.bytes().filter(u8::is_ascii_digit).count() >= 9)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<String> {
        let contact = |phone: &str| Contact { phone: Some(phone.to_owned()), ..Contact::default() };
        let phones = Phones::of(&[contact("999"), contact("0800 1111"), contact("111")]);
        phones.split(text).map(|(_, phone, tel, _)| format!("{phone}={tel}"))
    }

    #[test]
    fn numbers_are_seen_however_they_are_written() {
        let text = "Call 01632 960 100 (or 0808-2000-247), not 999, £1,000 or 2026-11-23.";
        assert_eq!(written_numbers(text).collect::<Vec<_>>(), ["01632 960 100", "0808-2000-247"]);
    }

    #[test]
    fn whole_numbers_are_found_and_parts_of_others_are_not() {
        assert_eq!(found("Call 999 now.").as_deref(), Some("999=tel:999"));
        assert_eq!(found("Childline: 0800 1111.").as_deref(), Some("0800 1111=tel:08001111"));
        assert_eq!(found("(111)").as_deref(), Some("111=tel:111"));
        for text in ["£999", "1999", "9991", "0800 1111 22", "0800 144 111", "999.50", "111%", "111st", "12-111"] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
