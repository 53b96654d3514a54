//! A number that stands beside the name of somebody to call is theirs, and a short number is one of the table.

use crate::{context::Context, report::Report};
use hub_core::contact::Contact;

/// Words that stand between a name and its number, or between "call" and a number.
const BETWEEN: &[&str] = &[
    "on", "at", "by", "for", "free", "call", "calling", "phone", "phoning", "ring", "ringing", "text", "texting", "to",
    "helpline", "is", "us", "them",
];
/// Words after which a number is one to call or to text.
const CALLS: &[&str] = &["call", "calling", "phone", "phoning", "ring", "ringing", "dial", "text", "texting"];
/// How many words may stand between.
const REACH: usize = 4;
/// A short number has this many digits at most; what is longer is looked at by `numbers`.
const SHORT: usize = 6;

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    let contacts = &context.content.contacts;
    if !contacts.complete() {
        return;
    }
    let table: Vec<&Contact> = contacts.entries.iter().map(|entry| &entry.contact.value).collect();
    for text in &context.texts {
        for passage in &text.outline.passages {
            let straight = passage.text.replace('’', "'");
            // Apostrophes of another length move what follows: the line is then that of the passage.
            let line = |offset: usize| {
                if straight.len() == passage.text.len() { passage.line(offset) } else { passage.line(0) }
            };
            for (offset, contact, number) in beside_names(&straight, &table) {
                let what = format!("`{number}` is not the number of {}", contact.name);
                let own: Vec<&str> = numbers(contact).collect();
                report.error(text.source, line(offset), what, format!("Write {}, as in contacts.toml.", or(&own)));
            }
            for (offset, number) in
                after_calls(&straight).filter(|(_, number)| !table.iter().any(|contact| has(contact, number)))
            {
                let what = format!("the number `{number}` is not in contacts.toml");
                let instead = "Add it to contacts.toml once somebody has checked it, or take it out.";
                report.error(text.source, line(offset), what, instead);
            }
        }
    }
}

/// Numbers that stand directly after the name of somebody whose number is another.
fn beside_names<'t>(text: &'t str, table: &[&'t Contact]) -> Vec<(usize, &'t Contact, &'t str)> {
    let mut found = Vec::new();
    for contact in table.iter().filter(|contact| numbers(contact).next().is_some()) {
        for (start, name) in text.match_indices(contact.name.as_str()) {
            let after = start + name.len();
            let Some((offset, number)) = number_after(text, after, contact.text_word.as_deref()) else { continue };
            if !has(contact, number) {
                found.push((offset, *contact, number));
            }
        }
    }
    found
}

/// Short numbers after a word such as "call".
fn after_calls(text: &str) -> impl Iterator<Item = (usize, &str)> {
    crate::prose::words(text)
        .filter(|(_, word)| CALLS.contains(&word.to_lowercase().as_str()))
        .filter_map(|(start, word)| number_after(text, start + word.len(), None))
        .filter(|(_, number)| (3..=SHORT).contains(&digits(number).len()))
}

/// The number that follows at `from`, with nothing between but the words of a call.
fn number_after<'t>(text: &'t str, from: usize, text_word: Option<&str>) -> Option<(usize, &'t str)> {
    let mut at = from;
    for _ in 0..=REACH {
        let rest = &text[at..];
        at += rest.len() - rest.trim_start_matches([' ', '\n', ',', ':', '(', '-', '–']).len();
        let rest = &text[at..];
        if rest.starts_with(|letter: char| letter.is_ascii_digit()) {
            let number =
                &rest[..rest.find(|letter: char| !letter.is_ascii_digit() && letter != ' ').unwrap_or(rest.len())];
            let after = rest[number.len()..].chars().next();
            // A time, a share or an amount is not a number to call; neither are years and counts.
            let whole = number.ends_with(' ') || after.is_none_or(|letter| !letter.is_alphanumeric() && letter != '%');
            let number = number.trim_end();
            return (digits(number).len() >= 3 && whole && plausible(number)).then_some((at, number));
        }
        let word = &rest[..rest.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(rest.len())];
        if word.is_empty() || !(BETWEEN.contains(&word.to_lowercase().as_str()) || text_word == Some(word)) {
            return None;
        }
        at += word.len();
    }
    None
}

/// Whether digits can be a number to call or text: numbers of three digits begin with 1 or 9.
fn plausible(number: &str) -> bool {
    let digits = digits(number);
    match digits.len() {
        3 => digits.starts_with(['1', '9']),
        4 => false,
        _ => true,
    }
}

fn numbers(contact: &Contact) -> impl Iterator<Item = &str> {
    [&contact.phone, &contact.text_to].into_iter().flatten().map(String::as_str)
}

fn has(contact: &Contact, number: &str) -> bool {
    numbers(contact).any(|own| digits(own) == digits(number))
}

fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

fn or(numbers: &[&str]) -> String {
    numbers.iter().map(|number| format!("`{number}`")).collect::<Vec<_>>().join(" or ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prose::Passage;

    fn found(text: &str) -> Option<&str> {
        number_after(text, 0, Some("SHOUT")).map(|(_, number)| number)
    }

    #[test]
    fn numbers_are_found_behind_the_words_of_a_call_and_nothing_else() {
        assert_eq!(found(" on 0800 1111."), Some("0800 1111"));
        assert_eq!(found(" (116 123)"), Some("116 123"));
        assert_eq!(found(": text SHOUT to 85258, day or night"), Some("85258"));
        assert_eq!(found(" for free on 999"), Some("999"));
        for text in [" since 2019", " is for 300 families", " or 999", " helps. Call 999", " at 111%", " 1am"] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn a_passage_is_read_as_one_text() {
        let mut passage = Passage::default();
        passage.push("Ring 105 ", 3);
        passage.push("if the lights go out.", 4);
        assert_eq!(after_calls(&passage.text).collect::<Vec<_>>(), [(5, "105")]);
    }
}
