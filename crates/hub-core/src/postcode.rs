//! UK postcodes as people type them.

/// The postcode in capitals with one space before the last three characters, or nothing if it does not
/// have the form of one. The form is that of Royal Mail's Programmers' Guide: an outward code of one or
/// two letters, a digit and perhaps one more digit or letter, then an inward code of a digit and two letters.
pub fn normalise(typed: &str) -> Option<String> {
    let mut code = String::new();
    for letter in typed.trim().chars() {
        match letter {
            'A'..='Z' | 'a'..='z' | '0'..='9' => code.push(letter.to_ascii_uppercase()),
            ' ' | '-' | '.' | '\u{a0}' => {}
            _ => return None,
        }
    }
    if !(5..=7).contains(&code.len()) {
        return None;
    }
    let (outward, inward) = code.split_at(code.len() - 3);
    let kinds: String = outward.chars().map(|letter| if letter.is_ascii_digit() { '9' } else { 'A' }).collect();
    let outward_fits = matches!(kinds.as_str(), "A9" | "A99" | "AA9" | "AA99" | "A9A" | "AA9A");
    let inward_fits = matches!(inward.as_bytes(), [digit, first, second]
        if digit.is_ascii_digit() && first.is_ascii_alphabetic() && second.is_ascii_alphabetic());
    (outward_fits && inward_fits).then(|| format!("{outward} {inward}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_postcode_is_understood_however_it_is_typed() {
        for typed in ["ng24 4aa", "NG244AA", " Ng24-4aA ", "ng 24 4 aa"] {
            assert_eq!(normalise(typed).as_deref(), Some("NG24 4AA"), "{typed}");
        }
        assert_eq!(normalise("w1a 1aa").as_deref(), Some("W1A 1AA"));
        assert_eq!(normalise("m1 1ae").as_deref(), Some("M1 1AE"));
    }

    #[test]
    fn what_has_not_the_form_of_a_postcode_is_refused() {
        for typed in ["", "NG24", "NG24 44A", "12345", "NG24 4A", "Newark", "NG2444AA", "NG24 4AA; x"] {
            assert_eq!(normalise(typed), None, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn a_normalised_postcode_stays_as_it_is(typed in "\\PC{0,12}") {
            if let Some(code) = normalise(&typed) {
                prop_assert_eq!(normalise(&code), Some(code.clone()));
            }
        }
    }
}
