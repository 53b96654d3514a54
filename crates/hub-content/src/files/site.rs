//! `site.toml`, and `bank-holidays.toml` if there is one.

use super::is_folder;
use crate::{
    fields::{Field, Fields, Kind, parse, parse_into, required},
    report::Report,
    source::Source,
};
use hub_core::site::Site;
use std::path::Path;
use time::Date;

const HOLIDAYS: &[Field] = &[
    required("source", Kind::Line, "`source = \"https://www.gov.uk/bank-holidays\"`"),
    required("checked", Kind::Date, "`checked = 2026-11-23`, without quotation marks"),
    required("days", Kind::Dates, "`days = [2026-12-25, 2026-12-28]`"),
];

/// The council, if the file can be read and names a language.
pub(crate) fn read(root: &Path, report: &mut Report) -> Option<(Site, Source)> {
    if !is_folder(root) {
        report.error(
            &Source::nothing(root),
            1,
            "there is no content folder here",
            "Name it with `--content <folder>`.",
        );
        return None;
    }
    let source = Source::read(&root.join("site.toml"), report)?;
    let mut site: Site = parse_into(&source, report)?;
    if site.languages.is_empty() {
        report.error(&source, 1, "the site has no language", "Add a [[languages]] table; the first is the default.");
        return None;
    }
    if let Some(holidays) = Source::read_if_there(&root.join("bank-holidays.toml"), report) {
        site.bank_holidays = bank_holidays(&holidays, report);
    }
    Some((site, source))
}

fn bank_holidays(source: &Source, report: &mut Report) -> Vec<Date> {
    let Some(table) = parse(&source.text, 0, source, report) else { return Vec::new() };
    let fields = Fields::new(&table, source, (0, 0), HOLIDAYS, report);
    // Both are there for the next editor; here it counts only that they are written as they should be.
    fields.text("source", report);
    fields.date("checked", report);
    fields.dates("days", report).into_iter().map(|date| date.value).collect()
}
