//! Pages name people to call who are in the table.

use crate::{context::Context, nearest::instead, report::Report};

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    let contacts = &context.content.contacts;
    for page in &context.content.pages {
        for key in page.front.urgent.iter().filter(|key| !contacts.has(&key.value)) {
            let instead =
                instead(&key.value, contacts.ids(), "Add it to contacts.toml or write a key that stands there.");
            report.error(&page.source, key.line, format!("`{}` is not in contacts.toml", key.value), instead);
        }
    }
}
