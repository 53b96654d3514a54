//! Everything that `hub check` looks for, on one screen. `docs/CONTENT.md` has a paragraph for each name.

use crate::{
    context::Context,
    files::Content,
    library::Library,
    problem::{Problem, Severity},
    report::Report,
    rules,
    state::PageState,
};
use std::{collections::BTreeMap, path::Path};
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
    ("review-due", rules::review_due::check),
    ("sources", rules::sources::check),
    ("sources-age", rules::sources_age::check),
    ("contacts", rules::contacts::check),
    ("urgent", rules::urgent::check),
    ("related", rules::related::check),
    ("needs", rules::needs::check),
    ("placed", rules::placed::check),
    ("orphan", rules::orphan::check),
    ("stages", rules::stages::check),
    ("headings", rules::headings::check),
    ("html", rules::html::check),
    ("links", rules::links::check),
    ("anchors", rules::anchors::check),
    ("link-words", rules::link_words::check),
    ("images", rules::images::check),
    ("notes", rules::notes::check),
    ("numbers", rules::numbers::check),
    ("short-numbers", rules::short_numbers::check),
    ("word-count", rules::word_count::check),
    ("reading-age", rules::reading_age::check),
    ("sentence-length", rules::sentence_length::check),
    ("paragraph-length", rules::paragraph_length::check),
    ("plain-words", rules::plain_words::check),
    ("blaming", rules::blaming::check),
    ("unfinished", rules::unfinished::check),
    ("translation", rules::translation::check),
    ("translation-behind", rules::translation_behind::check),
    ("strings", rules::strings::check),
    ("checklist", rules::checklist::check),
    ("search", rules::search::check),
];

/// Rules without which nobody could say what the content is: their problems are always errors.
const FIXED: &[&str] = &["file", "site", "front-matter"];

/// The content, read once.
#[derive(Clone, Debug)]
pub struct Reading {
    /// What can be shown: there whenever `site.toml` could be read. Broken pages are left out.
    pub library: Option<Library>,
    /// Every page of the default language that could be read, in the order of the files.
    pub pages: Vec<PageState>,
    /// Every problem, sorted by file and line: those of reading and those of every rule.
    pub problems: Vec<Problem>,
}

/// Reads the content folder once, and checks it.
///
/// Images are looked for in the folder `public` beside the content folder.
pub fn read(content: &Path, today: Date) -> Reading {
    let mut report = Report::new();
    let Some(files) = Content::read(content, &mut report) else {
        return Reading { library: None, pages: Vec::new(), problems: report.finish(&BTreeMap::new()) };
    };
    let whole = Context::new(&files, content, today);
    for (name, rule) in RULES {
        report.begin(name);
        rule(&whole, &mut report);
    }
    let pages = PageState::all(&whole);
    let problems = report.finish(&matters(&files.site.check));
    Reading { library: Some(Library::new(&files)), pages, problems }
}

/// Every problem of the content folder, sorted by file and line.
pub fn check(content: &Path, today: Date) -> Vec<Problem> {
    read(content, today).problems
}

/// The names of the rules whose severity `site.toml` can change.
pub(crate) fn changeable() -> impl Iterator<Item = &'static str> {
    RULES.iter().map(|(name, _)| *name).filter(|name| !FIXED.contains(name))
}

/// The word is neither `error`, `warning` nor `off`.
pub(crate) struct UnknownSeverity;

/// How much a word of `site.toml` says that a rule matters; nothing is a rule that is off.
pub(crate) fn severity(word: &str) -> Result<Option<Severity>, UnknownSeverity> {
    match word {
        "error" => Ok(Some(Severity::Error)),
        "warning" => Ok(Some(Severity::Warning)),
        "off" => Ok(None),
        _ => Err(UnknownSeverity),
    }
}

fn matters(check: &BTreeMap<String, String>) -> BTreeMap<&'static str, Option<Severity>> {
    changeable().filter_map(|name| Some((name, severity(check.get(name)?).ok()?))).collect()
}
