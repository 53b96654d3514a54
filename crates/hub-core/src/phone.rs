//! UK telephone numbers as people type them.

/// The number in the international form (`+447700900123`), or nothing if it cannot be a UK number.
///
/// Spaces, brackets, dashes and dots are how people write, not mistakes. Lengths follow Ofcom's
/// National Telephone Numbering Plan: ten digits after the `0`, nine in a few old areas (01… and 0800…).
pub fn normalise(typed: &str) -> Option<String> {
    let mut digits = String::with_capacity(typed.len());
    for (position, letter) in typed.trim().replace("(0)", "").chars().enumerate() {
        match letter {
            '0'..='9' => digits.push(letter),
            '+' if position == 0 => digits.push('+'),
            ' ' | '(' | ')' | '-' | '.' | '\u{2010}'..='\u{2015}' | '\u{a0}' => {}
            _ => return None,
        }
    }
    let national = if let Some(rest) = digits.strip_prefix("+44").or_else(|| digits.strip_prefix("0044")) {
        rest.strip_prefix('0').unwrap_or(rest)
    } else {
        digits.strip_prefix('0')?
    };
    let long_enough = match national.as_bytes().first()? {
        b'1' | b'8' => (9..=10).contains(&national.len()),
        b'2' | b'3' | b'5' | b'7' | b'9' => national.len() == 10,
        _ => false,
    };
    long_enough.then(|| format!("+44{national}"))
}

/// The address that does `scheme` (`tel` or `sms`) with a number as it is read out.
pub fn address(scheme: &str, number: &str) -> String {
    format!("{scheme}:{}", number.split_whitespace().collect::<String>())
}

/// The number that was probably meant, where letters that look like digits stand in it: nothing if it is
/// a number as it is, or none even so. It is what was typed but for those letters.
pub fn meant(typed: &str) -> Option<String> {
    if normalise(typed).is_some() {
        return None;
    }
    let fixed: String = typed.chars().map(|letter| look_alike(letter).unwrap_or(letter)).collect();
    normalise(&fixed).map(|_| fixed)
}

/// The digit that `letter` looks like.
pub(crate) const fn look_alike(letter: char) -> Option<char> {
    match letter {
        'O' | 'o' => Some('0'),
        'I' | 'i' | 'l' | 'L' | '|' => Some('1'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_letter_for_a_digit_is_asked_about() {
        assert_eq!(meant("O77OO 9OOl23").as_deref(), Some("07700 900123"));
        assert_eq!(meant("+44 (O)7700 900123").as_deref(), Some("+44 (0)7700 900123"));
        for typed in ["07700 900123", "call me", "O7700", ""] {
            assert_eq!(meant(typed), None, "{typed}");
        }
    }

    #[test]
    fn every_way_of_writing_a_number_is_the_same_number() {
        for typed in [
            "07700 900123",
            "07700900123",
            "(07700) 900-123",
            "+44 7700 900123",
            "+44 (0)7700.900.123",
            "0044 7700 900123",
        ] {
            assert_eq!(normalise(typed).as_deref(), Some("+447700900123"), "{typed}");
        }
        assert_eq!(normalise("01632 960 100").as_deref(), Some("+441632960100"));
    }

    #[test]
    fn what_cannot_be_a_uk_number_is_refused() {
        for typed in
            ["", "0", "12345", "07700 90012", "07700 9001234", "+33 1 23 45 67 89", "call me", "0770O 900123", "+"]
        {
            assert_eq!(normalise(typed), None, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn a_normalised_number_stays_as_it_is(typed in "\\PC{0,24}") {
            if let Some(number) = normalise(&typed) {
                prop_assert_eq!(normalise(&number), Some(number.clone()));
            }
        }

        #[test]
        fn however_a_number_is_set_it_is_the_same_number(rest in "[0-9]{9}", gaps in "[ ().-]{11}") {
            let plain = format!("07{rest}");
            let set: String = plain.chars().zip(gaps.chars()).flat_map(|(digit, gap)| [digit, gap]).collect();
            let set = set.replace("(0)", "0");
            prop_assert_eq!(normalise(&set), Some(format!("+447{rest}")));
            prop_assert_eq!(normalise(&format!("+44 (0)7{rest}")), Some(format!("+447{rest}")));
        }

        #[test]
        fn letters_for_digits_are_found_wherever_they_stand(rest in "[0-9]{9}", place in 0usize..11) {
            let plain = format!("07{rest}");
            let slip = |digit: char| match digit { '0' => 'O', '1' => 'I', other => other };
            let typed: String = plain.chars().enumerate().map(|(at, digit)| if at == place { slip(digit) } else { digit }).collect();
            if typed == plain {
                prop_assert_eq!(meant(&typed), None);
            } else {
                prop_assert_eq!(meant(&typed), Some(plain));
            }
        }

        #[test]
        fn what_was_meant_is_a_number_and_needs_no_second_question(typed in "[0-9OoIl +()-]{0,16}") {
            if let Some(fixed) = meant(&typed) {
                prop_assert!(normalise(&fixed).is_some());
                prop_assert_eq!(meant(&fixed), None);
            }
        }
    }
}
