//! A translation translates something that there is.

use crate::{context::Context, nearest::instead, report::Report};
use std::collections::HashSet;

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    let files = context.content;
    let (checklist, checklist_is_complete) = (&files.checklist.checklist, files.checklist.complete);
    let questions =
        checklist.topics.iter().flat_map(|topic| topic.questions.iter().map(|question| question.id.as_str()));
    let rules: HashSet<&str> = checklist
        .needs
        .iter()
        .map(|need| need.id.as_str())
        .chain(checklist.topics.iter().map(|topic| topic.id.as_str()))
        .chain(questions)
        .collect();
    for other in &files.others {
        for file in &other.pages {
            if !context.slugs.contains(file.slug.as_str()) {
                let otherwise = "Give it the file name of the page that it translates.";
                let instead = instead(&file.slug, context.slugs.iter().copied(), otherwise);
                report.error(&file.source, 1, format!("no page `{}` is there to be translated", file.slug), instead);
            }
            let Some(page) = files.pages.iter().find(|page| page.slug == file.slug) else { continue };
            let revision = page.front.revision.value;
            if file.translates.value > revision {
                let what =
                    format!("it translates revision {}, and the page has revision {revision}", file.translates.value);
                report.error(&file.source, file.translates.line, what, format!("Write `translates = {revision}`."));
            }
        }
        if let Some(source) = &other.contacts.source {
            for words in other.contacts.entries.iter().filter(|words| !files.contacts.has(&words.id.value)) {
                let instead = instead(
                    &words.id.value,
                    files.contacts.ids(),
                    "Write a key of the default language's contacts.toml.",
                );
                report.error(
                    source,
                    words.id.line,
                    format!("nobody to call has the key `{}`", words.id.value),
                    instead,
                );
            }
        }
        for (source, line, id) in
            other.checklist.ids().filter(|(_, _, id)| checklist_is_complete && !rules.contains(id))
        {
            let instead = instead(id, rules.iter().copied(), "Write an id of the default language's checklist.");
            report.error(source, line, format!("nothing in the checklist has the id `{id}`"), instead);
        }
    }
}
