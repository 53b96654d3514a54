//! Note boxes are of a kind that the hub has.

use crate::{context::Context, report::Report};

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    for text in &context.texts {
        for note in &text.outline.unknown_notes {
            let instead = "Write `> [!NOTE]`, `> [!IMPORTANT]` or `> [!CAUTION]` on a line of its own, and the text on the next lines.";
            report.error(text.source, note.line, format!("`{}` begins no note box", note.value), instead);
        }
    }
}
