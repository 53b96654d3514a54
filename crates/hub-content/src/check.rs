//! Everything that `hub check` looks for, on one screen. `docs/CONTENT.md` has a paragraph for each name.

use crate::{context::Context, files::Content, problem::Problem, report::Report, rules};
use std::path::Path;
use time::Date;

/// A rule: looks at the content and reports what is wrong.
type Rule = fn(&Context<'_>, &mut Report);

/// Every rule. Reading the files reports too, as `file`, `front-matter`, `translation` and so on.
const RULES: &[(&str, Rule)] = &[
    ("site", rules::site::check),
    ("standing-pages", rules::standing_pages::check),
    ("length", rules::length::check),
    ("dates", rules::dates::check),
    ("review-overdue", rules::review_overdue::check),
    ("sources", rules::sources::check),
    ("contacts", rules::contacts::check),
    ("urgent", rules::urgent::check),
    ("related", rules::related::check),
    ("needs", rules::needs::check),
    ("placed", rules::placed::check),
    ("stages", rules::stages::check),
    ("headings", rules::headings::check),
    ("html", rules::html::check),
    ("links", rules::links::check),
    ("anchors", rules::anchors::check),
    ("link-words", rules::link_words::check),
    ("images", rules::images::check),
    ("notes", rules::notes::check),
    ("numbers", rules::numbers::check),
    ("translation", rules::translation::check),
    ("translation-behind", rules::translation_behind::check),
    ("strings", rules::strings::check),
    ("checklist", rules::checklist::check),
    ("search", rules::search::check),
];

/// Every problem of the content folder, sorted by file and line: those of loading and those of every rule.
///
/// Images are looked for in the folder `public` beside the content folder.
pub fn check(content: &Path, today: Date) -> Vec<Problem> {
    let mut report = Report::new();
    if let Some(files) = Content::read(content, &mut report) {
        let whole = Context::new(&files, content, today);
        for (name, rule) in RULES {
            report.begin(name);
            rule(&whole, &mut report);
        }
    }
    report.finish()
}
