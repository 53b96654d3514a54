//! The council's own data can be used as it is.

use crate::{
    check::{changeable, severity},
    context::Context,
    nearest::instead,
    report::Report,
};
use hub_core::{email, site::Mail};
use std::collections::HashSet;

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    let (site, source) = (&context.content.site, &context.content.site_source);
    for language in site.languages.iter().filter(|language| language.dir != "ltr" && language.dir != "rtl") {
        let line = source.line_of(&format!("dir = \"{}\"", language.dir));
        report.error(
            source,
            line,
            format!("`{}` is not a direction of writing", language.dir),
            "Write `ltr` or `rtl`.",
        );
    }
    for (name, url) in [("public_url", &site.council.public_url), ("exit_url", &site.council.exit_url)] {
        if !url.starts_with("https://") {
            report.error(
                source,
                source.line_of(name),
                format!("`{name}` is not an https address"),
                "Begin it with `https://`.",
            );
        }
    }
    if site.council.public_url.ends_with('/') {
        let line = source.line_of("public_url");
        report.error(source, line, "`public_url` ends with a slash", "Leave the last slash out.");
    }
    let min_age = site.ask.young_person_min_age;
    if !(11..=15).contains(&min_age) {
        let line = source.line_of("young_person_min_age");
        report.error(source, line, format!("`young_person_min_age` is {min_age}"), "Write an age from 11 to 15.");
    }
    if site.privacy.lawful_basis.trim().is_empty() {
        report.error(
            source,
            source.line_of("lawful_basis"),
            "`lawful_basis` is empty",
            "Name it, or leave the line out.",
        );
    }
    if let Some(mail) = &site.mail {
        sender(context, mail, report);
    }
    let served = site.hubs.iter().flat_map(|hub| &hub.serves);
    for district in served.filter(|district| !context.content.places.contains(&format!("\t{district}="))) {
        report.error(
            source,
            source.line_of(&format!("\"{district}\"")),
            format!("no postcode is in a district named `{district}`"),
            "Write the name as it stands in `places/postcodes.tsv`.",
        );
    }
    for (name, word) in &site.check {
        let line = source.line_of(&format!("\n{name} = ")) + 1;
        if !changeable().any(|rule| rule == name) {
            let otherwise = "The rules are in docs/CONTENT.md; `site` and `front-matter` are always errors.";
            report.error(source, line, format!("there is no rule `{name}`"), instead(name, changeable(), otherwise));
        } else if severity(word).is_err() {
            let what = format!("`{word}` does not say how much `{name}` matters");
            report.error(source, line, what, "Write `error`, `warning` or `off`.");
        }
    }
    let codes = site.languages.iter().map(|language| ("code", &language.code));
    let ids =
        site.hubs.iter().map(|hub| ("id", &hub.id)).chain(site.partners.iter().map(|partner| ("id", &partner.id)));
    let mut seen = HashSet::new();
    for (field, id) in codes.chain(ids) {
        if !seen.insert((field, id)) {
            let line = source.line_of(&format!("{field} = \"{id}\""));
            report.error(
                source,
                line,
                format!("`{id}` stands twice"),
                "Give each language, hub and partner its own word.",
            );
        }
    }
}

/// The sender of e-mails is one, and tells nothing to whoever glances at somebody's inbox.
fn sender(context: &Context<'_>, mail: &Mail, report: &mut Report) {
    let (site, source) = (&context.content.site, &context.content.site_source);
    let line = source.line_of("[mail]");
    if mail.from.is_empty() || email::error("from", &mail.from).is_some() {
        let what = format!("`{}` is not an e-mail address", mail.from);
        report.error(source, line, what, "Write `from` like `no-reply@example.org`.");
    }
    let letters =
        |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>().to_lowercase();
    let telling = [letters(&site.council.hub_name), "family".to_owned()];
    for text in [&mail.from, &mail.name] {
        if telling.iter().any(|word| letters(text).contains(word)) {
            let what = format!("the sender of e-mails, `{text}`, says what they are about");
            report.error(
                source,
                line,
                what,
                "Whoever glances at the inbox sees it: write the council's name, for one.",
            );
        }
    }
}
