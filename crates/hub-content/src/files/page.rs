//! A page of the default language: front matter and Markdown.

use crate::{
    fields::{Field, Fields, Kind, list, optional, parse, required},
    nearest::instead,
    report::Report,
    source::{At, Source},
};
use hub_core::{page::Audience, stage::Stage, topic::Topic};
use std::ops::Range;
use time::Date;

/// Every field of the front matter, as `docs/CONTENT.md` explains them.
pub const PAGE_FIELDS: &[Field] = &[
    required("title", Kind::Line, "`title = \"Safer sleep for your baby\"`"),
    required("summary", Kind::Sentence, "`summary = \"One sentence that says what the page is for.\"`"),
    optional("stages", Kind::Words(stages), "`stages = [\"baby\"]`"),
    optional("topics", Kind::Words(topics), "`topics = [\"health\"]`"),
    required("audience", Kind::Word(audiences), "`audience = \"parents\"`"),
    optional("urgent", Kind::Contacts, "`urgent = [\"999\", \"nhs-111\"]`"),
    optional("related", Kind::Pages, "`related = [\"crying-baby\", \"first-days-at-home\"]`"),
    optional("needs", Kind::Needs, "`needs = [\"baby-sleep\"]`"),
    optional("sensitive", Kind::Flag, "`sensitive = false`"),
    required("revision", Kind::Count, "`revision = 1`"),
    required("reviewed", Kind::Date, "`reviewed = 2026-11-23`, without quotation marks"),
    required("review_by", Kind::Date, "`review_by = 2027-11-23`, without quotation marks"),
    optional("owner", Kind::Line, "`owner = \"Early years team\"`, the team that keeps the page"),
    optional("sources", Kind::Tables(SOURCE), "a [[sources]] table with name, url and checked"),
];

const SOURCE: &[Field] = &[
    required("name", Kind::Line, "`name = \"NHS: safe sleep\"`"),
    required("url", Kind::Line, "`url = \"https://www.nhs.uk/…\"`"),
    required("checked", Kind::Date, "`checked = 2026-11-23`, without quotation marks"),
];

fn stages() -> Vec<&'static str> {
    Stage::ALL.iter().map(|stage| stage.word()).collect()
}

fn topics() -> Vec<&'static str> {
    Topic::ALL.iter().map(|topic| topic.word()).collect()
}

fn audiences() -> Vec<&'static str> {
    Audience::ALL.iter().map(|audience| audience.word()).collect()
}

/// A page as its file says it.
pub(crate) struct PageFile {
    /// The file.
    pub(crate) source: Source,
    /// The file name without its ending.
    pub(crate) slug: String,
    /// What stands between the `+++` lines.
    pub(crate) front: FrontMatter,
    /// Where the Markdown stands in the file.
    pub(crate) body: Range<usize>,
}

/// What stands between the `+++` lines.
pub(crate) struct FrontMatter {
    pub(crate) title: At<String>,
    pub(crate) summary: At<String>,
    pub(crate) stages: Vec<At<Stage>>,
    pub(crate) topics: Vec<At<Topic>>,
    pub(crate) audience: At<Audience>,
    pub(crate) urgent: Vec<At<String>>,
    pub(crate) related: Vec<At<String>>,
    pub(crate) needs: Vec<At<String>>,
    pub(crate) sensitive: bool,
    pub(crate) revision: At<u32>,
    pub(crate) reviewed: At<Date>,
    pub(crate) review_by: At<Date>,
    /// The team that keeps the page; empty where it is the one of `site.toml`.
    pub(crate) owner: String,
    pub(crate) sources: Vec<SourceEntry>,
}

/// Where a fact comes from.
pub(crate) struct SourceEntry {
    pub(crate) name: At<String>,
    pub(crate) url: At<String>,
    pub(crate) checked: At<Date>,
}

impl PageFile {
    /// The text of the page.
    pub(crate) fn markdown(&self) -> &str {
        &self.source.text[self.body.clone()]
    }
}

/// Reads a page, unless its front matter lacks what every page must have.
pub(crate) fn read(source: Source, report: &mut Report) -> Option<PageFile> {
    let (toml, body) = split(&source, report)?;
    let front = front_matter(&source, toml, report)?;
    Some(PageFile { slug: source.stem().to_owned(), source, front, body })
}

/// Where front matter and Markdown stand: between two lines of `+++`, and after the second.
pub(crate) fn split(source: &Source, report: &mut Report) -> Option<(Range<usize>, Range<usize>)> {
    let mut offset = 0;
    let mut begin = None;
    for line in source.text.split_inclusive('\n') {
        let fence = line.trim_end() == "+++";
        match begin {
            None if fence => begin = Some(offset + line.len()),
            None => {
                report.error(
                    source,
                    1,
                    "the file does not begin with front matter",
                    "Write `+++` on the first line, then the fields.",
                );
                return None;
            }
            Some(begin) if fence => return Some((begin..offset, offset + line.len()..source.text.len())),
            Some(_) => {}
        }
        offset += line.len();
    }
    report.error(source, 1, "the front matter has no end", "Write `+++` on a line of its own after the last field.");
    None
}

fn front_matter(source: &Source, toml: Range<usize>, report: &mut Report) -> Option<FrontMatter> {
    let base = toml.start;
    let table = parse(&source.text[toml], base, source, report)?;
    let fields = Fields::new(&table, source, (base, 0), PAGE_FIELDS, report);
    // Every field is read before any is given up, so that all mistakes are reported at once.
    let title = fields.text("title", report);
    let summary = fields.text("summary", report);
    let stages = words(&fields, "stages", source, &Stage::from_word, report);
    let topics = words(&fields, "topics", source, &Topic::from_word, report);
    let audience = fields
        .text("audience", report)
        .and_then(|typed| word(&fields, "audience", source, &typed, &Audience::from_word, report));
    let urgent = fields.texts("urgent", report);
    let related = fields.texts("related", report);
    let needs = fields.texts("needs", report);
    let sensitive = fields.flag("sensitive", report).is_some_and(|flag| flag.value);
    let revision = fields.count("revision", report);
    let reviewed = fields.date("reviewed", report);
    let review_by = fields.date("review_by", report);
    let owner = fields.text("owner", report).map(|owner| owner.value).unwrap_or_default();
    let sources = sources(&fields, report);
    Some(FrontMatter {
        title: title?,
        summary: summary?,
        stages,
        topics,
        audience: audience?,
        urgent,
        related,
        needs,
        sensitive,
        revision: revision?,
        reviewed: reviewed?,
        review_by: review_by?,
        owner,
        sources,
    })
}

fn sources(fields: &Fields<'_, '_>, report: &mut Report) -> Vec<SourceEntry> {
    let mut sources = Vec::new();
    for table in fields.tables("sources", SOURCE, report) {
        let (name, url, checked) =
            (table.text("name", report), table.text("url", report), table.date("checked", report));
        if let (Some(name), Some(url), Some(checked)) = (name, url, checked) {
            sources.push(SourceEntry { name, url, checked });
        }
    }
    sources
}

fn words<T>(
    fields: &Fields<'_, '_>,
    name: &str,
    source: &Source,
    from_word: &dyn Fn(&str) -> Option<T>,
    report: &mut Report,
) -> Vec<At<T>> {
    let mut values = Vec::new();
    for typed in fields.texts(name, report) {
        values.extend(word(fields, name, source, &typed, from_word, report));
    }
    values
}

fn word<T>(
    fields: &Fields<'_, '_>,
    name: &str,
    source: &Source,
    typed: &At<String>,
    from_word: &dyn Fn(&str) -> Option<T>,
    report: &mut Report,
) -> Option<At<T>> {
    if let Some(value) = from_word(&typed.value) {
        return Some(At { value, line: typed.line });
    }
    let known = fields.options(name);
    let otherwise = format!("The words are {}.", list(&known));
    let what = format!("`{}` is not a word for `{name}`", typed.value);
    report.error(source, typed.line, what, instead(&typed.value, known, otherwise));
    None
}
