//! Pages hold no HTML.

use crate::{context::Context, report::Report};

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    for text in &context.texts {
        for html in &text.outline.html {
            let shown: String = html.value.chars().take(40).collect();
            let instead = "Write it in Markdown; for `<` itself write `\\<`.";
            report.error(text.source, html.line, format!("HTML is not allowed: `{shown}`"), instead);
        }
    }
}
