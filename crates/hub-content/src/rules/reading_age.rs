//! A page can be read by a child of 9 to 11.

use crate::{context::Context, report::Report};

/// The age up to which the text is plain, in years. GOV.UK's guidance on content design aims at a reading age
/// of 9: <https://www.gov.uk/guidance/content-design/writing-for-gov-uk>; a page of advice has words such as
/// "vaccination" in it, which the formula counts as hard.
const TARGET: f64 = 11.0;
/// The age above which a text must not be published.
const LIMIT: f64 = 13.0;

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    for (text, readability) in context.english() {
        let Some(age) = readability.age().filter(|age| *age > TARGET) else { continue };
        let sentences = text.outline.passages.iter().flat_map(crate::prose::Passage::sentences);
        let longest = sentences.map(|sentence| (crate::prose::words(sentence.text).count(), sentence.line)).max();
        let (words, line) = longest.unwrap_or((0, 1));
        let what = format!("the reading age is {age:.1}; 9 to {TARGET} is the aim, and {LIMIT} the most");
        let instead = format!("Shorten long sentences (this one has {words} words) and write everyday words.");
        if age > LIMIT {
            report.error(text.source, line, what, instead);
        } else {
            report.warning(text.source, line, what, instead);
        }
    }
}
