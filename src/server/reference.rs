//! The reference of a request: eight characters that can be read out on a bad line.

use rand_core::CryptoRng;

/// Digits and capitals without look-alikes. 0, 1, I, L, O and U go because they are misread in print;
/// B, D, S and Z because in handwriting they look like 8, 0, 5 and 2. 24 to the power of 8 is 1.1 × 10^11.
const ALPHABET: &[u8; 24] = b"23456789ACEFGHJKMNPQRTVW";

/// How many characters a reference has.
pub const LEN: usize = 8;

/// A new reference, every one as likely as any other.
pub fn new(rng: &mut impl CryptoRng) -> String {
    let mut reference = String::with_capacity(LEN);
    while reference.len() < LEN {
        let mut byte = [0];
        rng.fill_bytes(&mut byte);
        // 240 is the greatest multiple of 24 in a byte; what lies above would favour the first letters.
        if byte[0] < 240 {
            reference.push(char::from(ALPHABET[usize::from(byte[0]) % ALPHABET.len()]));
        }
    }
    reference
}

/// What somebody typed, as a reference: without spaces and hyphens and in capitals.
pub fn tidy(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn references_have_eight_characters_without_look_alikes_and_differ() {
        let references: HashSet<String> = (0..2000).map(|_| new(&mut crate::server::rng())).collect();
        assert_eq!(references.len(), 2000);
        for reference in references {
            assert_eq!(reference.len(), LEN);
            assert!(!reference.contains(['0', '1', 'I', 'L', 'O', 'U', 'B', 'D', 'S', 'Z']), "{reference}");
            assert_eq!(tidy(&format!(" {}-{} ", &reference[..4].to_lowercase(), &reference[4..])), reference);
        }
    }
}
