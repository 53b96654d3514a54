//! What goes with a page is there.

use crate::{context::Context, nearest::instead, report::Report};

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    for page in &context.content.pages {
        for (position, slug) in page.front.related.iter().enumerate() {
            if slug.value == page.slug {
                report.error(
                    &page.source,
                    slug.line,
                    "the page is related to itself",
                    "Leave its own name out of `related`.",
                );
            } else if !context.slugs.contains(slug.value.as_str()) {
                let instead = instead(
                    &slug.value,
                    context.slugs.iter().copied(),
                    "Write the file name of a page, without `.md`.",
                );
                report.error(&page.source, slug.line, format!("there is no page `{}`", slug.value), instead);
            } else if page.front.related[..position].iter().any(|other| other.value == slug.value) {
                report.error(
                    &page.source,
                    slug.line,
                    format!("`{}` stands twice", slug.value),
                    "Write each related page once.",
                );
            }
        }
    }
}
