//! Sentences are short.

use crate::{
    context::Context,
    prose::{Passage, words},
    report::Report,
};

/// The most words of a sentence that is easy to follow: GOV.UK splits longer ones
/// (<https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/>).
const EASY: usize = 25;
/// The most words of a sentence that may be published.
const MOST: usize = 35;

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    for (text, _) in context.english() {
        for sentence in text.outline.passages.iter().flat_map(Passage::sentences) {
            let length = words(sentence.text).count();
            let what = || format!("the sentence “{}” has {length} words", beginning(sentence.text));
            let instead = "Make two of it, or a list.";
            if length > MOST {
                report.error(text.source, sentence.line, what(), instead);
            } else if length > EASY {
                report.warning(text.source, sentence.line, what(), instead);
            }
        }
    }
}

/// The first words of a sentence, to find it by.
pub(super) fn beginning(sentence: &str) -> String {
    let words: Vec<&str> = sentence.split_whitespace().take(5).collect();
    format!("{} …", words.join(" "))
}
