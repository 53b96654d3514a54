//! The rules of "What would help?" lead everywhere they should.

use crate::{
    context::Context,
    files::checklist::{ChecklistFiles, find_id},
    nearest::instead,
    report::Report,
};

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    let files = &context.content.checklist;
    let problems = if files.complete { files.checklist.problems() } else { Vec::new() };
    for what in problems {
        // The sentences name the id that they are about first, in backticks.
        let id = what.split('`').nth(1).unwrap_or_default().to_owned();
        at(files, &id, what, "Correct it; `checklist` in docs/CONTENT.md says what the rules are.".to_owned(), report);
    }
    for need in &files.checklist.needs {
        for page in [Some(&need.page), need.young_page.as_ref()].into_iter().flatten() {
            if !context.slugs.contains(page.as_str()) {
                let what = format!("the need `{}` leads to the page `{page}`, which does not exist", need.id);
                let otherwise = "Write the file name of a page, without `.md`.";
                at(files, &need.id, what, instead(page, context.slugs.iter().copied(), otherwise), report);
            }
        }
    }
    let questions = files.checklist.topics.iter().flat_map(|topic| &topic.questions);
    let calls = questions.map(|question| (&question.id, &question.call));
    for (id, keys) in calls.chain(files.checklist.needs.iter().map(|need| (&need.id, &need.call))) {
        for key in keys.iter().filter(|key| !context.content.contacts.has(key)) {
            let what = format!("`{id}` calls `{key}`, which is not in contacts.toml");
            let otherwise = "Add it to contacts.toml or write a key that stands there.";
            at(files, id, what, instead(key, context.content.contacts.ids(), otherwise), report);
        }
    }
}

/// Reports where `id` is given to a need, a topic or a question; without such a line, at the first file.
fn at(files: &ChecklistFiles, id: &str, what: String, instead: String, report: &mut Report) {
    let found = find_id(&files.sources, id).or_else(|| files.sources.first().map(|source| (source, 1)));
    if let Some((source, line)) = found {
        report.error(source, line, what, instead);
    }
}
