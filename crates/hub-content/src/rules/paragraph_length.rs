//! Paragraphs are short.

use super::sentence_length::beginning;
use crate::{context::Context, prose::count, report::Report};

/// The most sentences of a paragraph.
const SENTENCES: usize = 4;
/// The most words of a paragraph.
const WORDS: usize = 90;

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    for (text, _) in context.english() {
        for passage in &text.outline.passages {
            let (sentences, words) = (passage.sentences().len(), count(&passage.text));
            if sentences > SENTENCES || words > WORDS {
                let what =
                    format!("the paragraph “{}” has {sentences} sentences and {words} words", beginning(&passage.text));
                let instead =
                    format!("Split it: at most {SENTENCES} sentences and {WORDS} words, one thought in each.");
                report.warning(text.source, passage.line(0), what, instead);
            }
        }
    }
}
