//! The pages that every hub has are there.

use crate::{context::Context, report::Report, source::Source};
use hub_core::address::{HOME, STANDING};

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    let Some(folder) = context.content.site_source.path.parent() else { return };
    let default = context.content.site.languages.first().map_or("", |language| language.code.as_str());
    for slug in STANDING.iter().chain([&HOME]).filter(|slug| !context.slugs.contains(**slug)) {
        let path = folder.join(default).join("pages").join(format!("{slug}.md"));
        report.error(&Source::nothing(&path), 1, format!("the page `{slug}` is missing"), "Every hub has it: add it.");
    }
}
