//! Text and addresses as they may stand in HTML.

use std::fmt::Write;

/// Adds `text` to `out` so that it is shown as it was typed. Control characters, which HTML forbids, go.
pub(super) fn text(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(letter),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
}

/// Adds an address to `out` for an attribute in quotation marks. What an address cannot hold is
/// percent-encoded, also `\`, tabs and line ends, which browsers would read as `/` or as nothing.
pub(super) fn address(out: &mut String, address: &str) {
    for byte in address.bytes() {
        match byte {
            b'&' => out.push_str("&amp;"),
            b'\'' => out.push_str("&#39;"),
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => out.push(char::from(byte)),
            byte if b"-_.~:/?#[]@!$()*+,;=%".contains(&byte) => out.push(char::from(byte)),
            // Writing to a string cannot fail.
            byte => _ = write!(out, "%{byte:02X}"),
        }
    }
}
