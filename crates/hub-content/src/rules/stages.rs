//! Every stage has something to read.

use crate::{context::Context, report::Report};
use hub_core::stage::Stage;

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    for stage in Stage::ALL {
        let pages = &context.content.pages;
        if !pages.iter().any(|page| page.front.stages.iter().any(|other| other.value == *stage)) {
            let what = format!("no page is for the stage `{}`", stage.word());
            let instead = format!("Add `stages = [\"{}\"]` to a page, or write one for it.", stage.word());
            report.error(&context.content.site_source, 1, what, instead);
        }
    }
}
