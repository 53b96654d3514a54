//! A telephone number is right everywhere or nowhere: it stands in one table.

use crate::{context::Context, report::Report};
use hub_core::phone::normalise;

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    let files = context.content;
    if !files.contacts.complete() {
        return;
    }
    let contacts = files.contacts.entries.iter().filter_map(|entry| entry.contact.value.phone.as_deref());
    let hubs = files.site.hubs.iter().map(|hub| hub.phone.as_str());
    let known: Vec<&str> = contacts.chain(hubs).chain([files.site.council.phone.as_str()]).collect();
    for text in &context.texts {
        for number in text.outline.numbers.iter().filter(|number| !known.contains(&number.value.as_str())) {
            let same =
                known.iter().find(|other| normalise(other).is_some() && normalise(other) == normalise(&number.value));
            let instead = match same {
                Some(right) => format!("Write `{right}`, as in contacts.toml."),
                None => "Add it to contacts.toml once somebody has checked it, or take it out.".to_owned(),
            };
            report.error(
                text.source,
                number.line,
                format!("the number `{}` is not in contacts.toml", number.value),
                instead,
            );
        }
    }
}
