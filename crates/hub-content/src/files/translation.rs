//! A page in another language: only what differs from the page of the default language.

use super::page::split;
use crate::{
    fields::{Field, Fields, Kind, parse, required},
    report::Report,
    source::{At, Source},
};
use std::ops::Range;

/// Every field of the front matter of a translation.
pub const TRANSLATION_FIELDS: &[Field] = &[
    required("title", Kind::Line, "`title = \"…\"` in this language"),
    required("summary", Kind::Sentence, "`summary = \"…\"` in this language"),
    required("translates", Kind::Count, "`translates = 1`, the revision that it was made from"),
    required("awaiting_check", Kind::Flag, "`awaiting_check = true`, until a native reader has checked it"),
];

/// A translation as its file says it.
pub(crate) struct TranslationFile {
    /// The file.
    pub(crate) source: Source,
    /// The slug of the page that it translates.
    pub(crate) slug: String,
    /// The heading.
    pub(crate) title: At<String>,
    /// One sentence for lists.
    pub(crate) summary: At<String>,
    /// The revision that it was made from.
    pub(crate) translates: At<u32>,
    /// Whether a native reader still has to check it.
    pub(crate) awaiting_check: bool,
    /// Where the Markdown stands in the file.
    pub(crate) body: Range<usize>,
}

impl TranslationFile {
    /// The text of the page.
    pub(crate) fn markdown(&self) -> &str {
        &self.source.text[self.body.clone()]
    }
}

/// Reads a translation, unless its front matter lacks what it must have.
pub(crate) fn read(source: Source, report: &mut Report) -> Option<TranslationFile> {
    let (toml, body) = split(&source, report)?;
    let base = toml.start;
    let table = parse(&source.text[toml], base, &source, report)?;
    let fields = Fields::new(&table, &source, (base, 0), TRANSLATION_FIELDS, report);
    let title = fields.text("title", report);
    let summary = fields.text("summary", report);
    let translates = fields.count("translates", report);
    let awaiting_check = fields.flag("awaiting_check", report);
    let slug = source.stem().to_owned();
    let (title, summary, translates, awaiting_check) = (title?, summary?, translates?, awaiting_check?.value);
    drop(table);
    Some(TranslationFile { source, slug, title, summary, translates, awaiting_check, body })
}
