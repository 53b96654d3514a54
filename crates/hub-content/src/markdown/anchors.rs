//! Names of headings, to which links can lead.

use std::collections::HashSet;

/// Gives each heading of a page its own name.
#[derive(Default)]
pub(crate) struct Anchors {
    used: HashSet<String>,
}

impl Anchors {
    /// The name of the next heading: its letters and digits in lower case, joined by dashes.
    /// A second heading with the same words gets `-2`, and so on.
    pub(crate) fn next(&mut self, heading: &str) -> String {
        let mut name = String::with_capacity(heading.len());
        for letter in heading.chars() {
            if letter.is_alphanumeric() {
                name.extend(letter.to_lowercase());
            } else if letter != '\'' && letter != '’' && !name.is_empty() && !name.ends_with('-') {
                name.push('-');
            }
        }
        name.truncate(name.trim_end_matches('-').len());
        if name.is_empty() {
            name.push_str("section");
        }
        let mut unique = name.clone();
        let mut number = 2;
        while !self.used.insert(unique.clone()) {
            unique = format!("{name}-{number}");
            number += 1;
        }
        unique
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_readable_unique_and_keep_the_letters_of_every_language() {
        let mut anchors = Anchors::default();
        assert_eq!(anchors.next("What to do now"), "what-to-do-now");
        assert_eq!(anchors.next("What to do now?"), "what-to-do-now-2");
        assert_eq!(anchors.next("Your baby's room: 16 to 20°C"), "your-babys-room-16-to-20-c");
        assert_eq!(anchors.next("Żłobek i przedszkole"), "żłobek-i-przedszkole");
        assert_eq!(anchors.next("مدد کب لیں"), "مدد-کب-لیں");
        assert_eq!(anchors.next("…"), "section");
    }
}
