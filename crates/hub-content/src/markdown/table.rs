//! A table while it is being written.

use super::escape;
use pulldown_cmark::Alignment;
use std::fmt::Write;

/// A table whose rows are being written.
pub(super) struct Table {
    /// Where it begins in the HTML.
    start: usize,
    /// Where the cell that is being written begins.
    cell: usize,
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
    headings: Vec<String>,
}

impl Table {
    /// Begins a table.
    pub(super) fn new(out: &mut String, alignments: Vec<Alignment>) -> Self {
        let start = out.len();
        out.push_str("<table><thead>");
        Self { start, cell: start, alignments, column: 0, in_head: true, headings: Vec::new() }
    }

    /// Begins a row.
    pub(super) fn row(&mut self, out: &mut String) {
        self.column = 0;
        out.push_str("<tr>");
    }

    /// Begins a cell.
    pub(super) fn cell(&mut self, out: &str) {
        self.cell = out.len();
    }

    /// Ends a cell. `words` is its text without markup.
    pub(super) fn end_cell(&mut self, out: &mut String, words: &str) {
        let content = out.split_off(self.cell);
        let align = match self.alignments.get(self.column) {
            Some(Alignment::Right) => " class=\"align-right\"",
            Some(Alignment::Center) => " class=\"align-center\"",
            _ => "",
        };
        // A heading without words would be announced as a heading of nothing. Writing to a string cannot fail.
        _ = if self.in_head && !content.is_empty() {
            self.headings.push(words.to_owned());
            write!(out, "<th scope=\"col\"{align}>{content}</th>")
        } else {
            write!(out, "<td{align}>{content}</td>")
        };
        self.column += 1;
    }

    /// Ends the row of headings.
    pub(super) fn end_head(&mut self, out: &mut String) {
        self.in_head = false;
        out.push_str("</tr></thead><tbody>");
    }

    /// Ends the table: it scrolls sideways on a small screen, so it takes focus and has a name.
    pub(super) fn end(self, out: &mut String, names: &mut Vec<String>) {
        let table = out.split_off(self.start);
        let name = self.headings.join(", ");
        if name.is_empty() {
            out.push_str("<div class=\"table\">");
        } else {
            let before = names.iter().filter(|other| **other == name).count();
            out.push_str("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"");
            escape::text(out, &name);
            if before > 0 {
                _ = write!(out, " ({})", before + 1);
            }
            out.push_str("\">");
            names.push(name);
        }
        out.push_str(&table);
        out.push_str("</tbody></table></div>\n");
    }
}
