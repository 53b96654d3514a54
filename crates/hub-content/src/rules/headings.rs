//! Headings make an outline that can be listened to.

use crate::{context::Context, report::Report};

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    for text in &context.texts {
        // The title is the heading of level 1.
        let mut before = 1;
        for heading in &text.outline.headings {
            let level = heading.value.level;
            if heading.value.words.trim().is_empty() {
                report.error(
                    text.source,
                    heading.line,
                    "the heading is empty",
                    "Write its words after the `#` signs, or take it out.",
                );
            } else if level == 1 {
                report.error(text.source, heading.line, "the title is the only heading with one `#`", "Write `##`.");
            } else if level > before + 1 {
                let what = format!("a heading with {level} `#` signs follows one with {before}");
                report.error(text.source, heading.line, what, format!("Write `{}`.", "#".repeat(before + 1)));
            }
            before = level.max(1);
        }
    }
}
