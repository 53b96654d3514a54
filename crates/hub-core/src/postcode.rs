//! UK postcodes as people type them.

/// The postcode in capitals with one space before the last three characters, or nothing if it does not
/// have the form of one. The form is that of Royal Mail's Programmers' Guide: an outward code of one or
/// two letters, a digit and perhaps one more digit or letter, then an inward code of a digit and two
/// letters, of which none is C, I, K, M, O or V. An outward code ends in neither I nor O.
pub fn normalise(typed: &str) -> Option<String> {
    let code = compact(typed)?;
    let (outward, inward) = split(&code)?;
    let kinds: String = outward.chars().map(|letter| if letter.is_ascii_digit() { '9' } else { 'A' }).collect();
    let outward_fits = OUTWARD.contains(&kinds.as_str()) && !outward.ends_with(['I', 'O']);
    let inward_fits = matches!(inward.as_bytes(), [digit, first, second]
        if digit.is_ascii_digit() && is_inward(*first) && is_inward(*second));
    (outward_fits && inward_fits).then(|| format!("{outward} {inward}"))
}

/// The postcode that was probably meant, where a letter stands for the digit that it looks like or the
/// other way round; nothing if it is a postcode as it is, or none even so.
pub fn meant(typed: &str) -> Option<String> {
    if normalise(typed).is_some() {
        return None;
    }
    let code = compact(typed)?;
    let (outward, inward) = split(&code)?;
    OUTWARD
        .iter()
        .filter(|kinds| kinds.len() == outward.len())
        .find_map(|kinds| normalise(&format!("{} {}", as_kinds(outward, kinds)?, as_kinds(inward, "9AA")?)))
}

/// The shapes of an outward code: a letter is `A`, a digit `9`. The commonest come first.
const OUTWARD: [&str; 6] = ["AA99", "AA9", "A99", "A9", "AA9A", "A9A"];

/// The letters and digits in capitals, or nothing if there is anything else than people put between them.
fn compact(typed: &str) -> Option<String> {
    let mut code = String::new();
    for letter in typed.trim().chars() {
        match letter {
            'A'..='Z' | 'a'..='z' | '0'..='9' => code.push(letter.to_ascii_uppercase()),
            ' ' | '-' | '.' | '(' | ')' | '\u{2010}'..='\u{2015}' | '\u{a0}' => {}
            _ => return None,
        }
    }
    Some(code)
}

/// The outward and the inward code.
fn split(code: &str) -> Option<(&str, &str)> {
    if (5..=7).contains(&code.len()) { code.split_at_checked(code.len() - 3) } else { None }
}

const fn is_inward(letter: u8) -> bool {
    letter.is_ascii_alphabetic() && !matches!(letter, b'C' | b'I' | b'K' | b'M' | b'O' | b'V')
}

/// `part` with look-alikes changed so that it has the shape `kinds`, if that can be.
fn as_kinds(part: &str, kinds: &str) -> Option<String> {
    part.chars()
        .zip(kinds.chars())
        .map(|(letter, kind)| match (letter, kind == '9') {
            (letter, true) if !letter.is_ascii_digit() => crate::phone::look_alike(letter),
            ('0', false) => Some('O'),
            ('1', false) => Some('I'),
            (letter, digit) => (letter.is_ascii_digit() == digit).then_some(letter),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_postcode_is_understood_however_it_is_typed() {
        for typed in ["ng24 4aa", "NG244AA", " Ng24-4aA ", "ng 24 4 aa", "(NG24) 4AA", "n.g.2.4.4.a.a"] {
            assert_eq!(normalise(typed).as_deref(), Some("NG24 4AA"), "{typed}");
        }
        assert_eq!(normalise("w1a 1aa").as_deref(), Some("W1A 1AA"));
        assert_eq!(normalise("m1 1ae").as_deref(), Some("M1 1AE"));
    }

    #[test]
    fn what_has_not_the_form_of_a_postcode_is_refused() {
        for typed in ["", "NG24", "NG24 44A", "12345", "NG24 4A", "Newark", "NG2444AA", "NG24 4AA; x", "NG1O 4AA"] {
            assert_eq!(normalise(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_letter_for_a_digit_is_asked_about() {
        for (typed, postcode) in [
            ("NG18 OZZ", "NG18 0ZZ"),
            ("ngi8 ozz", "NG18 0ZZ"),
            ("NG1O 4AA", "NG10 4AA"),
            ("DN22 oZZ", "DN22 0ZZ"),
            ("0X1 2JD", "OX1 2JD"),
        ] {
            assert_eq!(meant(typed).as_deref(), Some(postcode), "{typed}");
        }
        for typed in ["NG18 0ZZ", "Newark", "NG18", "NG18 0CO", ""] {
            assert_eq!(meant(typed), None, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn a_normalised_postcode_stays_as_it_is(typed in "\\PC{0,12}") {
            if let Some(code) = normalise(&typed) {
                prop_assert_eq!(normalise(&code), Some(code.clone()));
            }
        }

        #[test]
        fn letters_for_digits_are_found_wherever_they_stand(code in "NG[0-9]{2}[0-9][ABDEFGHJLNPQRSTUWXYZ]{2}", gap in "[ .-]?") {
            let (outward, inward) = code.split_at(4);
            let typed = format!("{}{gap}{}", outward.replace('0', "o"), inward.replace('0', "O").replacen('1', "l", 1));
            let usual = normalise(&code);
            prop_assert!(usual.is_some());
            prop_assert_eq!(normalise(&typed).or_else(|| meant(&typed)), usual);
        }

        #[test]
        fn what_was_meant_is_a_postcode(typed in "[A-Z0-9OI ]{0,9}") {
            if let Some(code) = meant(&typed) {
                prop_assert_eq!(normalise(&code), Some(code.clone()));
            }
        }
    }
}
