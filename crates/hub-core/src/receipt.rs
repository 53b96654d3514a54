//! The receipt code: the only way back to a request, for somebody who has no account.
//!
//! 80 random bits as sixteen characters of Crockford's base32, in four groups of four:
//! `K7QF-2M9X-PT4W-8HJC`. It is made before a request is sent, so that a lost answer leaves a valid one.

use crate::{text::western, words::words};
use std::fmt;

/// Digits and capitals without I, L, O and U (Crockford's base32).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How many bytes of chance a code is made of.
pub const BYTES: usize = 10;
/// How many characters a code has, without the hyphens.
pub const CHARACTERS: usize = 16;
/// How many characters stand together.
const GROUP: usize = 4;

/// A receipt code. It prints itself only through [`fmt::Display`], never in a debug line.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Code([u8; BYTES]);

words! {
    /// What a person does with the receipt code before the page after sending lets go of it.
    Keeping {
        /// "I have written it down."
        Written = "written",
        /// "Send it to my safe e-mail": on offer where the hub can send mail.
        Email = "email",
        /// "Print it."
        Print = "print",
        /// "I do not want one": nobody can come back with it then.
        Nothing = "nothing",
    }
}

impl Code {
    /// The code of these random bytes.
    pub const fn new(bytes: [u8; BYTES]) -> Self {
        Self(bytes)
    }

    /// The code that somebody typed: in any case, with or without spaces and hyphens, with O for 0, I or L
    /// for 1, and with the digits of their own keyboard. Nothing if it cannot be a code.
    pub fn parse(typed: &str) -> Option<Self> {
        let mut bits: u128 = 0;
        let mut characters = 0;
        for letter in typed.chars().map(western) {
            let value = match letter {
                'o' | 'O' => 0,
                'i' | 'I' | 'l' | 'L' => 1,
                _ if separates(letter) => continue,
                _ => {
                    let wanted = letter.to_ascii_uppercase();
                    u32::try_from(ALPHABET.iter().position(|other| char::from(*other) == wanted)?).ok()?
                }
            };
            characters += 1;
            if characters > CHARACTERS {
                return None;
            }
            bits = bits << 5 | u128::from(value);
        }
        let mut bytes = [0; BYTES];
        bytes.copy_from_slice(&bits.to_be_bytes()[16 - BYTES..]);
        (characters == CHARACTERS).then_some(Self(bytes))
    }

    /// The sixteen characters without hyphens: what the keys of the receipt are derived from.
    pub fn characters(&self) -> String {
        let mut wide = [0; 16];
        wide[16 - BYTES..].copy_from_slice(&self.0);
        let bits = u128::from_be_bytes(wide);
        (0..CHARACTERS)
            .rev()
            .map(|place| char::from(ALPHABET[usize::try_from(bits >> (5 * place) & 31).unwrap_or_default()]))
            .collect()
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, letter) in self.characters().chars().enumerate() {
            if place > 0 && place % GROUP == 0 {
                f.write_str("-")?;
            }
            write!(f, "{letter}")?;
        }
        Ok(())
    }
}

/// What people put between the characters, and what is copied with them from a page in two directions.
fn separates(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '-' | '_' | '.' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2010}'..='\u{2015}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_code_has_four_groups_of_four_without_look_alikes() {
        assert_eq!(Code::new([0; BYTES]).to_string(), "0000-0000-0000-0000");
        assert_eq!(Code::new([0xff; BYTES]).to_string(), "ZZZZ-ZZZZ-ZZZZ-ZZZZ");
        assert_eq!(
            Code::new([0, 0x44, 0x32, 0x14, 0xc7, 0x42, 0x54, 0xb6, 0x35, 0xcf]).to_string(),
            "0123-4567-89AB-CDEF"
        );
    }

    #[test]
    fn every_way_of_writing_a_code_is_the_same_code() {
        for typed in [
            "01K7-QF2M-9XPT-4W8H",
            "01k7qf2m9xpt4w8h",
            " o1k7 qf2m 9xpt 4w8h ",
            "OiK7.QF2M.9XPT.4W8H",
            "oLK7–QF2M—9XPT‑4W8H",
            "\u{2066}01K7-QF2M-9XPT-4W8H\u{2069}",
            "۰۱K۷ QF۲M ۹XPT ۴W۸H",
            "٠١K٧ QF٢M ٩XPT ٤W٨H",
        ] {
            assert_eq!(
                Code::parse(typed).map(|code| code.to_string()).as_deref(),
                Some("01K7-QF2M-9XPT-4W8H"),
                "{typed}"
            );
        }
    }

    #[test]
    fn what_cannot_be_a_code_is_refused() {
        for typed in
            ["", "01K7-QF2M-9XPT", "01K7-QF2M-9XPT-4W8H-0", "U1K7-QF2M-9XPT-4W8H", "01K7-QF2M-9XPT-4W8!", "ABCD2345"]
        {
            assert!(Code::parse(typed).is_none(), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn a_code_is_read_as_it_was_written(bytes: [u8; BYTES]) {
            let code = Code::new(bytes);
            let written = code.to_string();
            prop_assert_eq!(written.len(), CHARACTERS + 3);
            prop_assert!(Code::parse(&written) == Some(code));
            prop_assert!(Code::parse(&written.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l")) == Some(code));
            prop_assert!(Code::parse(&code.characters()) == Some(code));
        }

        #[test]
        fn different_chance_makes_different_codes(one: [u8; BYTES], other: [u8; BYTES]) {
            prop_assert_eq!(one == other, Code::new(one).to_string() == Code::new(other).to_string());
        }

        #[test]
        fn whatever_is_typed_is_a_code_or_none_and_writing_it_again_changes_nothing(typed in "\\PC{0,40}") {
            if let Some(code) = Code::parse(&typed) {
                prop_assert!(Code::parse(&code.to_string()) == Some(code));
            }
        }
    }
}
