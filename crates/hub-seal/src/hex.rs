//! Hexadecimal digits.

use std::fmt::{self, Write};

/// `N` bytes from their digits; nothing for anything else.
pub fn read<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digits = text.as_bytes();
    let mut bytes = [0; N];
    if digits.len() != 2 * N {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        for digit in pair {
            let value = char::from(*digit).to_digit(16).and_then(|value| u8::try_from(value).ok());
            *byte = *byte << 4 | value?;
        }
    }
    Some(bytes)
}

/// Writes the digits of `bytes`, in lower case.
///
/// # Errors
/// When `out` cannot be written to.
pub fn write(out: &mut impl Write, bytes: &[u8]) -> fmt::Result {
    bytes.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
}

/// The digits of `bytes`, in lower case.
pub fn text(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    // Writing to a string cannot fail.
    let _ = write(&mut text, bytes);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_read_again(bytes: [u8; 16]) {
            prop_assert_eq!(read(&text(&bytes)), Some(bytes));
            prop_assert_eq!(read(&text(&bytes).to_uppercase()), Some(bytes));
            prop_assert_eq!(read::<15>(&text(&bytes)), None);
        }

        #[test]
        fn what_is_no_number_is_not_read(text in "\\PC{4}") {
            let digits = text.bytes().all(|byte| byte.is_ascii_hexdigit());
            prop_assert_eq!(read::<2>(&text).is_some(), digits);
        }
    }
}
