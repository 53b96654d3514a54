//! A page of advice is long enough to help and short enough to be read.

use crate::{
    context::{Context, stands},
    report::Report,
};

/// The fewest words of a page of advice.
const FEWEST: usize = 300;
/// The most.
const MOST: usize = 800;

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    for (text, _) in context.english().filter(|(text, _)| !stands(text.slug)) {
        let words = text.outline.words;
        let instead = match words {
            ..FEWEST => format!("Say what to do, when to get help and what the hub can do, in {FEWEST} words or more."),
            FEWEST..=MOST => continue,
            _ => format!("Keep to {MOST}: leave out what nobody needs today, or make two pages of it."),
        };
        report.warning(text.source, 1, format!("the page has {words} words"), instead);
    }
}
