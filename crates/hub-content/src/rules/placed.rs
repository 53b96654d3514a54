//! Every page can be found by its stage or its topic.

use crate::{
    context::{Context, stands},
    report::Report,
};

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    for page in context.content.pages.iter().filter(|page| !stands(&page.slug)) {
        if page.front.stages.is_empty() && page.front.topics.is_empty() {
            let instead = "Add `stages = […]` or `topics = […]`, so that people can find it.";
            report.error(&page.source, 1, "the page is in no stage and in no topic", instead);
        }
    }
}
