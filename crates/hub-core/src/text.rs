//! How long a text is, as the person who wrote it counts; and the digits of their keyboard.
//!
//! The tables of Unicode's own segmentation would add some 40 KB to what a phone fetches. A list of the
//! marks that stand on another letter, in the scripts that families here write, gives the same number for
//! everything but rare sequences.

/// The characters that a person sees: a letter with its accents and vowel signs is one, an emoji is one
/// whatever it is made of, and so is the end of a line.
pub fn visible(text: &str) -> usize {
    let mut count = 0;
    let mut before = '\0';
    let mut half_flag = false;
    for letter in text.chars() {
        let flag = matches!(letter, '\u{1f1e6}'..='\u{1f1ff}');
        let second_half = flag && half_flag;
        half_flag = flag && !half_flag;
        let joined = before == JOINER || second_half || (letter == '\n' && before == '\r');
        if !joined && !is_mark(letter) {
            count += 1;
        }
        before = letter;
    }
    count
}

/// How many characters `text` is longer than `limit`; nothing if it fits.
///
/// A character may have six bytes on average, more than any script needs: without this bound a single
/// letter could carry marks without end, and the sealed body would have no room for it.
pub fn over(text: &str, limit: usize) -> Option<usize> {
    visible(text).max(text.len().div_ceil(6)).checked_sub(limit).filter(|over| *over > 0)
}

/// Joins emoji into one.
const JOINER: char = '\u{200d}';

/// Whether `letter` is drawn on or around the one before it, or not at all.
fn is_mark(letter: char) -> bool {
    match letter {
        // The blocks of Indic scripts have the same plan: signs at the same places.
        '\u{0900}'..='\u{0dff}' => {
            let place = u32::from(letter) & 0x7f;
            matches!(place, 0x00..=0x03 | 0x3a..=0x3c | 0x3e..=0x4d | 0x51..=0x57 | 0x62..=0x63)
        }
        _ => matches!(letter,
            '\u{0300}'..='\u{036f}' | '\u{0483}'..='\u{0489}' | '\u{0591}'..='\u{05bd}' | '\u{05bf}'..='\u{05c7}'
            | '\u{0610}'..='\u{061c}' | '\u{064b}'..='\u{065f}' | '\u{0670}' | '\u{06d6}'..='\u{06dc}'
            | '\u{06df}'..='\u{06e4}' | '\u{06e7}'..='\u{06e8}' | '\u{06ea}'..='\u{06ed}' | '\u{0711}'
            | '\u{0730}'..='\u{074a}' | '\u{0e31}' | '\u{0e34}'..='\u{0e3a}' | '\u{0e47}'..='\u{0e4e}'
            | '\u{135d}'..='\u{135f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{20d0}'..='\u{20ff}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}' | '\u{feff}' | '\u{1f3fb}'..='\u{1f3ff}'
            | '\u{e0000}'..='\u{e01ef}'),
    }
}

/// `letter`, or the western digit for one of an Arabic or Urdu keyboard.
pub fn western(letter: char) -> char {
    let digit = match letter {
        '\u{660}'..='\u{669}' => letter as u32 - 0x660,
        '\u{6f0}'..='\u{6f9}' => letter as u32 - 0x6f0,
        _ => return letter,
    };
    char::from_digit(digit, 10).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_character_is_what_a_person_sees_as_one() {
        for (text, count) in [
            ("", 0),
            ("Zoë", 3),
            ("Zoe\u{308}", 3),
            ("Siân\nO'Neill", 12),
            ("a\r\nb", 3),
            ("مَدَد", 3),
            ("हिन्दी", 3),
            ("ਪੰਜਾਬੀ", 4),
            ("👩‍👩‍👧‍👦", 1),
            ("👍🏽", 1),
            ("❤️", 1),
            ("🇬🇧🇵🇱", 2),
        ] {
            assert_eq!(visible(text), count, "{text}");
        }
    }

    #[test]
    fn what_is_too_long_says_by_how_much() {
        assert_eq!(over(&"ن".repeat(60), 60), None);
        assert_eq!(over(&"ن".repeat(67), 60), Some(7));
        assert_eq!(over(&"👩‍👩‍👧‍👦".repeat(2), 60), None);
        assert!(over(&format!("a{}", "\u{301}".repeat(2000)), 60).is_some());
    }

    proptest! {
        #[test]
        fn nobody_sees_more_characters_than_there_are(text in "\\PC{0,80}") {
            prop_assert!(visible(&text) <= text.chars().count());
        }

        #[test]
        fn letters_without_marks_count_one_each(text in "[a-zA-Z0-9 żółćęąا-ي]{0,80}") {
            prop_assert_eq!(visible(&text), text.chars().count());
        }
    }
}
