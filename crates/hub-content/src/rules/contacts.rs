//! Who to call can be reached and was checked.

use crate::{context::Context, report::Report};

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    let Some(source) = &context.content.contacts.source else { return };
    for entry in &context.content.contacts.entries {
        let (contact, line) = (&entry.contact.value, entry.contact.line);
        let id = &contact.id;
        if !contact.url.starts_with("https://") {
            let what = format!("`url` of `{id}` is not an https address");
            report.error(source, line, what, "Write the page that the number was checked against, from `https://` on.");
        }
        if entry.checked.value > context.today {
            let what = format!("the check of {} is still to come", entry.checked.value);
            report.error(source, entry.checked.line, what, "Write the day on which somebody checked the number.");
        }
        for (name, number) in [("phone", &contact.phone), ("text_to", &contact.text_to)] {
            let Some(number) = number else { continue };
            if number.is_empty() || !number.chars().all(|letter| letter.is_ascii_digit() || letter == ' ') {
                let what = format!("`{name}` of `{id}` holds more than digits and spaces");
                report.error(source, line, what, "Write the number as it is read out, for example `0800 1111`.");
            }
        }
    }
}
